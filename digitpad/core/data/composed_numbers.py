"""Numbers of several digits, composed of one writer's own digits: endless truth about where digits touch and join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.data.other_forms import dot, other_one, slash
from digitpad.core.data.stroke_files import Points, StrokeSample

MOST_DIGITS: Final = 9
"""Of a number."""
_LEAST_KINDS: Final = 5  # digits that a writer must have written, to write numbers
_LENGTHS: Final = (2, 4, 5, 5, 5, 4, 2, 1.5, 1)  # how often numbers have 1, 2 ... 9 digits
_NOUGHTS: Final = 0.25  # of the numbers end with noughts, as amounts do
_AS_BEFORE: Final = 0.12  # of the digits are the one before once more
_SLASHED: Final = 0.06  # of the numbers have slashed zeros
_DOTTED: Final = 0.02
_OTHER_ONES: Final = 0.1  # of the numbers have ones with an upstroke, a foot or a hook
_GAPS: Final = ((0.5, 0.12, 0.1), (0.35, -0.02, 0.06), (0.15, 0.4, 0.2))  # share, mean and deviation of gaps, heights
_GAP_CHANGES: Final = 0.05  # heights, from digit to digit
_DRIFT: Final = 0.05  # heights for each height along the line: how the base line climbs; standard deviation
_BASE: Final = 0.04  # heights, standard deviation of each digit from the base line
_SIZE: Final = 0.08  # natural logarithm; of each digit
_SLANT: Final = 0.16  # to the side, for each unit of height; of a number
_STRETCH: Final = 0.12  # natural logarithm; of a number's width
_DIGIT_SLANT: Final = 0.04
_JOINED: Final = 0.12  # of the numbers are written without lifting the pen, where that can be
_JOINS: Final = 0.6  # of their pairs of digits
_LONGEST_JOIN: Final = 1.1  # heights
_DELAYED: Final = 0.06  # of the numbers get their bars, flags and slashes at the end
_EXTREME_SIZE: Final = (
    2.0  # a digit is at most as many times as high as its writer's usually are, and at least 1 / that
)

_Placed: TypeAlias = list[tuple[Points, tuple[int, ...]]]


@dataclass(frozen=True, eq=False)
class ComposedNumber:
    """A number's strokes, in heights of a digit, y downward, and of which digits each stroke is a part."""

    label: str
    writer: str
    strokes: tuple[Points, ...]
    parts_of: tuple[tuple[int, ...], ...]


class NumberComposer:
    """Writes numbers in the hands of those who wrote some digits."""

    def __init__(self, samples: Sequence[StrokeSample]) -> None:
        """`samples`: isolated digits; who has written fewer than five of the ten writes no numbers."""
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
            text = _label(random, sorted(hand)) if label is None else label
            if set(text) <= hand.keys():
                break
        placed = _placed(random, text, hand)
        if random.random() < _DELAYED:
            placed = _delayed(placed)
        elif random.random() < _JOINED:
            placed = _joined(placed, random)
        slant, wide = random.normal(0, _SLANT), float(np.exp(random.normal(0, _STRETCH)))
        matrix = np.array([[wide, -slant], [0.0, 1.0]])
        return ComposedNumber(
            text, writer, tuple(stroke @ matrix.T for stroke, _ in placed), tuple(owners for _, owners in placed)
        )


def _label(random: np.random.Generator, digits: Sequence[str]) -> str:
    weights = np.array(_LENGTHS)
    length = 1 + int(random.choice(len(weights), p=weights / weights.sum()))
    text = ""
    for _ in range(length):
        again = bool(text) and random.random() < _AS_BEFORE
        text += text[-1] if again else digits[int(random.integers(len(digits)))]
    if "0" in digits and length > 1 and random.random() < _NOUGHTS:
        noughts = int(random.integers(1, length))
        text = text[: length - noughts] + "0" * noughts
    return text


def _placed(random: np.random.Generator, text: str, hand: Mapping[str, Sequence[tuple[Points, ...]]]) -> _Placed:
    """The digits of a number side by side, on a base line at y = 0, not yet slanted."""
    shares = np.array([gap[0] for gap in _GAPS])
    _, mean, deviation = _GAPS[int(random.choice(len(_GAPS), p=shares))]
    gap, drift = random.normal(mean, deviation), random.normal(0, _DRIFT)
    zeros = random.random()
    ones = random.random() < _OTHER_ONES
    placed: _Placed = []
    x = 0.0
    for place, digit in enumerate(text):
        strokes = _one(random, hand[digit])
        if digit == "1" and ones:
            strokes = other_one(random)
        strokes = _varied(strokes, random)
        if digit == "0" and zeros < _SLASHED + _DOTTED:
            strokes = [*strokes, slash(strokes, random) if zeros < _SLASHED else dot(strokes, random)]
        points = np.concatenate(strokes)
        low, high = points.min(0), points.max(0)
        move = np.array([x - low[0], drift * x + random.normal(0, _BASE) - high[1]])
        placed += [(stroke + move, (place,)) for stroke in strokes]
        x += float(high[0] - low[0]) + gap + random.normal(0, _GAP_CHANGES)
    return placed


def _one(random: np.random.Generator, some: Sequence[tuple[Points, ...]]) -> list[Points]:
    return list(some[int(random.integers(len(some)))])


def _varied(strokes: Sequence[Points], random: np.random.Generator) -> list[Points]:
    slant = random.normal(0, _DIGIT_SLANT)
    wide, high = np.exp(random.normal(0, _SIZE, 2)).tolist()
    matrix = np.array([[wide, slant], [0.0, high]])
    return [stroke @ matrix.T for stroke in strokes]


def _delayed(placed: _Placed) -> _Placed:
    """The same with all but each digit's first stroke at the end."""
    first: dict[int, int] = {}
    for index, (_, (owner, *_rest)) in enumerate(placed):
        first.setdefault(owner, index)
    early = set(first.values())
    return [placed[index] for index in sorted(early)] + [one for index, one in enumerate(placed) if index not in early]


def _joined(placed: _Placed, random: np.random.Generator) -> _Placed:
    """The same with the last stroke of a digit and the first one of the next written in one."""
    found: _Placed = [placed[0]]
    for stroke, owners in placed[1:]:
        before, theirs = found[-1]
        far = float(np.hypot(*(stroke[0] - before[-1])))
        if owners[0] != theirs[-1] and far < _LONGEST_JOIN and random.random() < _JOINS:
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
