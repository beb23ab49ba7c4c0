"""Numbers of several digits, composed of one writer's own digits: endless truth about where digits touch and join.

Beside digits may stand signs, and drawings that are no digits.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.data.hasty_forms import HastyHand, hasty_hand, spring
from digitpad.core.data.non_digits import LEARNED_KINDS, draw
from digitpad.core.data.other_forms import dot, other_one, slash
from digitpad.core.data.signs import SIGNS, sign, signed_label
from digitpad.core.data.stroke_files import Points, StrokeSample

MOST_DIGITS: Final = 9
"""Of a number."""
SOMETHING_ELSE: Final = "?"
"""In a label: something that is no digit."""
_STRANGE_KINDS: Final = {name: kind for name, kind in LEARNED_KINDS.items() if name not in ("pieces", "pairs")}
_STRANGE_SIZE: Final = (0.5, 1.4)  # heights
_ALONE: Final = 0.35  # of what holds something that is no digit hold nothing else
_LEAST_KINDS: Final = 5  # digits that a writer must have written, to write numbers
_LENGTHS: Final = (2, 4, 5, 5, 5, 4, 2, 1.5, 1)  # how often numbers have 1, 2 ... 9 digits
_NOUGHTS: Final = 0.3  # of the numbers end with noughts, as amounts do
_FIRST_IS_ONE: Final = 0.2  # of the numbers, besides those that begin so by chance
_AS_BEFORE: Final = 0.12  # of the digits are the one before once more
_SLASHED: Final = 0.06  # of the numbers have slashed zeros
_DOTTED: Final = 0.02
_OTHER_ONES: Final = 0.35  # of the numbers have ones with an upstroke, a foot or a hook
_GAPS: Final = ((0.5, 0.12, 0.1), (0.35, -0.02, 0.06), (0.15, 0.4, 0.2))  # share, mean and deviation of gaps, heights
_GAP_CHANGES: Final = 0.05  # heights, from digit to digit
_SIGN_GAP: Final = (0.15, 0.06)  # heights, mean and deviation, at least, before and behind a sign
_DRIFT: Final = 0.05  # heights for each height along the line: how the base line climbs; standard deviation
_BASE: Final = 0.04  # heights, standard deviation of each digit from the base line
_SIZE: Final = 0.08  # natural logarithm; of each digit
_SLANTS: Final = ((0.6, 0.0, 0.16), (0.4, 0.35, 0.2))  # share, mean and deviation of numbers' slants, for each height
_STRETCH: Final = 0.12  # natural logarithm; of a number's width
_DIGIT_SLANT: Final = 0.05
_DIGIT_TURN: Final = 0.06  # radians
_JOINED: Final = 0.25  # of the numbers are written without lifting the pen, where that can be
_JOINS: Final = 0.6  # of their pairs of digits
_LONGEST_JOIN: Final = 1.1  # heights
_DELAYED: Final = 0.06  # of the numbers get their bars, flags and slashes at the end
_EXTREME_SIZE: Final = (
    2.0  # a digit is at most as many times as high as its writer's usually are, and at least 1 / that
)

_Placed: TypeAlias = list[tuple[Points, tuple[int, ...]]]


@dataclass(frozen=True, eq=False)
class ComposedNumber:
    """A number's strokes, in heights of a digit, y downward, and of which characters of its label each is a part."""

    label: str
    writer: str
    strokes: tuple[Points, ...]
    parts_of: tuple[tuple[int, ...], ...]

    @property
    def digits(self) -> str:
        """The label without signs and what is no digit."""
        return "".join(character for character in self.label if character.isdecimal())


class NumberComposer:
    """Writes numbers in the hands of those who wrote some digits."""

    def __init__(
        self, samples: Sequence[StrokeSample], *, signed: float = 0.0, strange: float = 0.0, hasty: float = 0.0
    ) -> None:
        """`samples`: isolated digits; who has written fewer than five of the ten writes no numbers.

        `signed`: of the numbers, how many have signs; `strange`: how many hold something that is no digit; `hasty`: how
        many are written in haste (`hasty_forms`).
        """
        self._signed, self._strange, self._hasty, self._samples = signed, strange, hasty, samples
        hands: dict[str, dict[str, list[tuple[Points, ...]]]] = defaultdict(lambda: defaultdict(list))
        heights: dict[str, list[float]] = defaultdict(list)
        for sample in samples:
            if sample.digit is not None:
                hands[sample.writer][sample.label].append(sample.strokes)
                heights[sample.writer].append(_height(sample.strokes))
        self._hands: list[tuple[str, Mapping[str, Sequence[tuple[Points, ...]]]]] = []
        for writer, hand in sorted(hands.items()):
            if len(hand) >= _LEAST_KINDS:
                usual = float(np.median(heights[writer])) or 1.0
                self._hands.append((writer, {digit: _sized(some, usual) for digit, some in hand.items()}))
        if not self._hands:
            raise ValueError("nobody has written enough digits")

    def number(self, random: np.random.Generator, label: str | None = None) -> ComposedNumber:
        """A number of one to nine digits, or one that is given, in the hand of somebody who can write it."""
        while True:
            writer, hand = self._hands[int(random.integers(len(self._hands)))]
            text = self._text(random, sorted(hand)) if label is None else label
            if set(text) - set(SIGNS + SOMETHING_ELSE) <= hand.keys():
                break
        placed = self._placed(random, text, hand)
        if random.random() < _DELAYED:
            placed = _delayed(placed)
        elif random.random() < _JOINED:
            placed = _joined(placed, text, random)
        _, mean, deviation = _SLANTS[int(random.choice(len(_SLANTS), p=[slant[0] for slant in _SLANTS]))]
        slant, wide = random.normal(mean, deviation), float(np.exp(random.normal(0, _STRETCH)))
        matrix = np.array([[wide, -slant], [0.0, 1.0]])
        return ComposedNumber(
            text, writer, tuple(stroke @ matrix.T for stroke, _ in placed), tuple(owners for _, owners in placed)
        )

    def _text(self, random: np.random.Generator, digits: Sequence[str]) -> str:
        text = _label(random, digits)
        chosen = random.random() if self._signed or self._strange else 1.0
        if chosen < self._signed:
            return signed_label(text, random)
        if chosen < self._signed + self._strange:
            place = int(random.integers(len(text) + 1))
            return SOMETHING_ELSE if random.random() < _ALONE else text[:place] + SOMETHING_ELSE + text[place:]
        return text

    def _placed(
        self, random: np.random.Generator, text: str, hand: Mapping[str, Sequence[tuple[Points, ...]]]
    ) -> _Placed:
        """The characters of a number side by side, on a base line at y = 0, not yet slanted."""
        shares = np.array([gap[0] for gap in _GAPS])
        _, mean, deviation = _GAPS[int(random.choice(len(_GAPS), p=shares))]
        gap, drift = random.normal(mean, deviation), random.normal(0, _DRIFT)
        habits = self._habits(random)
        placed: _Placed = []
        x, place = 0.0, 0
        while place < len(text):
            character = text[place]
            owners: tuple[int, ...] = (place,)
            if character in SIGNS:
                strokes, base = sign(character, random), 0.0
            elif character == SOMETHING_ELSE:
                strokes, base = self._strange_thing(random)
            else:
                noughts = habits.noughts(text, place)
                owners = tuple(range(place, place + noughts))
                written = [spring(noughts, random)] if noughts > 1 else habits.digit(character, hand, random)
                strokes = _varied(written, random)
                if character == "0" and noughts == 1 and habits.zeros < _SLASHED + _DOTTED:
                    strokes.append(slash(strokes, random) if habits.zeros < _SLASHED else dot(strokes, random))
                strokes, base = habits.sized(strokes, place, random)
            points = np.concatenate(strokes)
            left, right = points[:, 0].min(), points[:, 0].max()
            move = np.array([x - left, drift * x + random.normal(0, _BASE) - base])
            placed += [(stroke + move, owners) for stroke in strokes]
            x += float(right - left) + gap + random.normal(0, _GAP_CHANGES)
            place += len(owners)
            if character in SIGNS or text[place : place + 1] in tuple(SIGNS):
                x += max(0.0, random.normal(*_SIGN_GAP) - gap)
        return placed

    def _habits(self, random: np.random.Generator) -> _Habits:
        zeros, ones = random.random(), random.random() < _OTHER_ONES
        return _Habits(zeros, ones, hasty_hand(random) if self._hasty and random.random() < self._hasty else None)

    def _strange_thing(self, random: np.random.Generator) -> tuple[list[Points], float]:
        """Strokes of what is no digit, and the height of its base line."""
        strokes = draw(_STRANGE_KINDS, random, self._samples).strokes
        points = np.concatenate(strokes)
        size = random.uniform(*_STRANGE_SIZE) / (float(np.ptp(points, axis=0).max()) or 1.0)
        return [stroke * size for stroke in strokes], float(points[:, 1].max()) * size + random.normal(0, 0.15)


@dataclass(frozen=True, eq=False)
class _Habits:
    """How the digits of one number are written. `zeros`: in 0..1, the lowest ones slashed or dotted; `other_ones`: with
    upstrokes and such; `haste`: the forms of somebody who writes in haste.
    """

    zeros: float
    other_ones: bool
    haste: HastyHand | None

    def noughts(self, text: str, place: int) -> int:
        """How many characters are written in one stroke there, as noughts are now and then."""
        if self.haste is None or not self.haste.springs or text[place] != "0":
            return 1
        return len(text[place:]) - len(text[place:].lstrip("0"))

    def digit(
        self, character: str, hand: Mapping[str, Sequence[tuple[Points, ...]]], random: np.random.Generator
    ) -> Sequence[Points]:
        """The strokes of a digit, not yet varied."""
        if self.haste is not None and character in self.haste.forms:
            return self.haste.forms[character]
        return other_one(random) if character == "1" and self.other_ones else _one(random, hand[character])

    def sized(self, strokes: list[Points], place: int, random: np.random.Generator) -> tuple[list[Points], float]:
        """A digit's strokes, the first one's of a number at their size, and where the base line is."""
        base = float(np.concatenate(strokes)[:, 1].max())
        if self.haste is None or place or self.haste.first == 1:
            return strokes, base
        return [stroke * self.haste.first for stroke in strokes], base * random.uniform(1, self.haste.first)


def _label(random: np.random.Generator, digits: Sequence[str]) -> str:
    weights = np.array(_LENGTHS)
    length = 1 + int(random.choice(len(weights), p=weights / weights.sum()))
    text = "1" if "1" in digits and random.random() < _FIRST_IS_ONE else ""
    while len(text) < length:
        again = bool(text) and random.random() < _AS_BEFORE
        text += text[-1] if again else digits[int(random.integers(len(digits)))]
    if "0" in digits and length > 1 and random.random() < _NOUGHTS:
        noughts = int(random.integers(1, length))
        text = text[: length - noughts] + "0" * noughts
    return text


def _one(random: np.random.Generator, some: Sequence[tuple[Points, ...]]) -> list[Points]:
    return list(some[int(random.integers(len(some)))])


def _varied(strokes: Sequence[Points], random: np.random.Generator) -> list[Points]:
    slant, angle = random.normal(0, _DIGIT_SLANT), random.normal(0, _DIGIT_TURN)
    wide, high = np.exp(random.normal(0, _SIZE, 2)).tolist()
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[wide, slant], [0.0, high]])
    return [stroke @ matrix.T for stroke in strokes]


def _delayed(placed: _Placed) -> _Placed:
    """The same with all but each digit's first stroke at the end."""
    first: dict[int, int] = {}
    for index, (_, (owner, *_rest)) in enumerate(placed):
        first.setdefault(owner, index)
    early = set(first.values())
    return [placed[index] for index in sorted(early)] + [one for index, one in enumerate(placed) if index not in early]


def _joined(placed: _Placed, text: str, random: np.random.Generator) -> _Placed:
    """The same with the last stroke of a digit and the first one of the next written in one; signs stay apart."""
    found: _Placed = [placed[0]]
    for stroke, owners in placed[1:]:
        before, theirs = found[-1]
        far = float(np.hypot(*(stroke[0] - before[-1])))
        apart = any(text[owner] in SIGNS for owner in (owners[0], theirs[-1]))
        if owners[0] != theirs[-1] and not apart and far < _LONGEST_JOIN and random.random() < _JOINS:
            found[-1] = np.concatenate([before, stroke]), (*theirs, *owners)
        else:
            found.append((stroke, owners))
    return found


def _sized(some: Sequence[tuple[Points, ...]], usual: float) -> list[tuple[Points, ...]]:
    """Digits in heights of their writer's, what is far higher or lower than those brought to their size."""
    found = []
    for strokes in some:
        points = np.concatenate(strokes)
        high = max(_height(strokes), 0.6 * float(np.ptp(points[:, 0]))) or usual
        odd = not 1 / _EXTREME_SIZE <= high / usual <= _EXTREME_SIZE
        found.append(tuple((stroke - points.min(0)) / (high if odd else usual) for stroke in strokes))
    return found


def _height(strokes: Sequence[Points]) -> float:
    return float(np.ptp(np.concatenate(strokes)[:, 1]))
