"""Signs of numbers: decimal points and commas between digits, a minus sign before them, colons and slashes.

They are found by where they stand beside digits and how large they are: a dot at the base line is a point, a hook that
goes below it a comma, a short level bar at half height before the first digit a minus sign, two dots a colon, and a
straight line that is longer than the digits beside it a slash. Each stands before a digit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError, short_quote

POINT: Final = "."
COMMA: Final = ","
MINUS: Final = "-"
COLON: Final = ":"
SLASH: Final = "/"
DECIMAL_SIGNS: Final = POINT + COMMA + MINUS
"""Those that any number may have."""
ALL_SIGNS: Final = DECIMAL_SIGNS + COLON + SLASH
"""Beside 1s a slash is often hard to tell: it is looked for only where somebody knows that there may be one."""


Extent: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom of something, y downward, in any unit."""
_Box: TypeAlias = NDArray[np.float64]


class Signed(NamedTuple):
    """A sign, and the index of the thing before which it stands: a digit, or a part of one."""

    sign: str
    before: int


class BesideDigits(NamedTuple):
    """What may be a sign or a digit.

    `extent`: of the way that the pen went, without its width; `foot`: where along x it is lowest; `lean`: of a straight
    line, how far its upper end stands to the right, for each unit of its height; None for anything else.
    """

    extent: Extent
    foot: float
    lean: float | None = None


# All in heights of the digits beside it.
_TALL: Final = 0.55  # what is higher is no point, minus or colon
_LARGE: Final = 0.4  # is a digit, or a part of one
_STACKED: Final = 0.5  # of the narrower one's width, which two parts of a digit share
_BELOW: Final = 0.6  # the digits' base line a sign may lie
_FREE: Final = 0.03  # from anything else, at least
_POINT_SIZE: Final = 0.19  # longest side
_POINT_LEVEL: Final = (-0.27, 0.25)  # of its middle, below the base line
_COMMA_HEIGHT: Final = (0.115, 0.6)
_COMMA_WIDTH: Final = 0.5
_COMMA_SLOPE: Final = 1.6  # of its height: it is no wider
_COMMA_TOP: Final = (-0.35, 0.3)  # of its upper end, below the base line
_COMMA_REACH: Final = -0.12  # of its lower end, at least
_HANGING: Final = (-0.15, 0.2)  # of both ends of a comma that may be higher, and touch a digit: no part of one is there
_HIGHEST_COMMA: Final = 0.75
_MINUS_WIDTH: Final = (0.12, 1.4)
_MINUS_HEIGHT: Final = 0.22
_MINUS_SLOPE: Final = 0.4  # of its width
_MINUS_LEVEL: Final = (0.1, 0.9)  # of its middle, below the digit's top
_MINUS_LEVEL_ALONE: Final = (0.0, 0.95)  # where there is
_MINUS_GAP: Final = 0.1  # before the digit, of which it is no bar then
_MINUS_OVERLAP: Final = 0.15  # with the box of the digit behind it
_MINUS_LEANING: Final = 0.4  # with that of one that leans, if
_MINUS_OUT: Final = 0.5  # of the sign's width stands before it, and
_MINUS_FREE: Final = 0.15  # there is between them; the bar of a 7 ends nearer to it
_COLON_LEVELS: Final = ((-1.0, -0.3), (-0.45, 0.15))  # of its dots' middles, below the base line
_COLON_DISTANCE: Final = (0.2, 0.85)  # of one dot above the other
_COLON_SLANT: Final = 0.6  # of that distance, which it may stand aside
_SLASH_HEIGHT: Final = 0.6  # at least
_SLASH_LEAN: Final = -0.2
_SLASH_FREE: Final = 0.05  # from a digit, of which it is the stem if it is nearer
_SLASH_SHARED: Final = 0.6  # of its width, with the box of a digit
# The odds of a slash against a 1, as a logistic regression on composed numbers of other writers has them: how far it
# leans, rises above the digits beside it, and goes below their base line.
_SLASH_ODDS: Final = (2.0, 6.0, 18.0)
_SLASH_FROM: Final = 0.3
_FAR: Final = 1.4  # from the digits beside it
_ALONE: Final = 0.45  # from a digit before a minus sign


def known_signs(text: str) -> str:
    """Some of all signs, each once, as they come in `ALL_SIGNS`. Raises DataError for anything else."""
    if not text or set(text) - set(ALL_SIGNS):
        known = " ".join(ALL_SIGNS)
        raise DataError(f"Signs are some of {known} without spaces between them, not {short_quote(text)}.")
    return "".join(sign for sign in ALL_SIGNS if sign in text)


def find_signs(
    things: Sequence[BesideDigits],
    height: float,
    is_free: Callable[[int, float], bool],
    allowed: str = DECIMAL_SIGNS,
    check: Callable[[], object] = lambda: None,
) -> Mapping[int, Signed]:
    """Which things are signs, by index; both dots of a colon are one. `height`: of the digits among them.

    `is_free`: whether nothing comes nearer to the thing of an index than a distance; `allowed`: which signs there may
    be; `check` is called for each thing, and may raise to end this.
    """
    found: dict[int, Signed] = {}
    around = _Surroundings(things, height)
    for index in np.flatnonzero(around.high < _HIGHEST_COMMA * height).tolist():
        check()
        sign, room = around.small_sign(index)
        if sign is not None and is_free(index, room * height):
            found[index] = sign
    if COLON in allowed:
        found |= around.colons(is_free)
    if SLASH in allowed:
        found |= around.slashes(found, is_free, check)
    return {index: sign for index, sign in found.items() if sign.sign in allowed}


class _Between(NamedTuple):
    """Where something stands between two digits. `after`: a part of the right one; `top`, `base`: of both, the mean;
    `height`: of both, the mean; `gap`: the larger one to them.
    """

    after: int
    top: float
    base: float
    height: float
    gap: float


class _Surroundings:
    """All things, and which of them are digits or parts of digits."""

    def __init__(self, things: Sequence[BesideDigits], height: float) -> None:
        self._boxes = np.array([one.extent for one in things], np.float64).reshape(-1, 4)
        self._foot = np.array([one.foot for one in things], np.float64)
        self._lean = [one.lean for one in things]
        self.high = self._boxes[:, 3] - self._boxes[:, 1]
        self._size = (self._boxes[:, 2:] - self._boxes[:, :2]).max(1, initial=0.0)
        self._large = np.flatnonzero(self.high >= _LARGE * height)
        self._height = height

    def small_sign(self, index: int) -> tuple[Signed | None, float]:
        """The sign that a small thing is, if it is one, and how much room there must be around it, in heights."""
        sign, room = self._point_or_comma(index), _FREE
        if sign is not None and sign.sign == COMMA and room and self._is_hanging(index):
            return sign, 0.0
        if self.high[index] >= _TALL * self._height:
            return None, room
        if sign is None:
            return self._minus(index)
        return (None if sign.sign == POINT and self._has_dot_above(index) else sign), room

    def colons(self, is_free: Callable[[int, float], bool]) -> dict[int, Signed]:
        """Both dots of each colon."""
        found: dict[int, Signed] = {}
        dots = np.flatnonzero(self._size < _POINT_SIZE * self._height).tolist()
        for lower in dots:
            place = self._between(lower)
            if place is None or place.gap > _FAR * place.height:
                continue
            x, y = self._middle(lower)
            for upper in dots:
                across, up = self._middle(upper)
                levels = (up - place.base) / place.height, (y - place.base) / place.height
                fits = all(low <= level <= far for level, (low, far) in zip(levels, _COLON_LEVELS, strict=True))
                near = _within(y - up, _COLON_DISTANCE, place.height) and abs(across - x) <= _COLON_SLANT * (y - up)
                if fits and near and is_free(lower, 0.0) and is_free(upper, 0.0):
                    found |= dict.fromkeys((lower, upper), Signed(COLON, place.after))
        return found

    def slashes(
        self, others: Mapping[int, Signed], is_free: Callable[[int, float], bool], check: Callable[[], object]
    ) -> dict[int, Signed]:
        """Lines that are rather slashes than 1s; of two beside each other only the likelier one.

        `others`: what are signs already.
        """
        tall = np.flatnonzero(self.high >= _SLASH_HEIGHT * self._height).tolist()
        lines = [index for index in tall if (lean := self._lean[index]) is not None and lean >= _SLASH_LEAN]
        likely = [(said, index) for index in lines if (said := self._slash(index, others)) is not None]
        found: dict[int, Signed] = {}
        for (_, after), index in sorted(likely, reverse=True):
            beside = after in found or any(one.before == index for one in found.values())
            check()
            if not beside and is_free(index, _SLASH_FREE * self._height):
                found[index] = Signed(SLASH, after)
        return found

    def _slash(self, index: int, others: Mapping[int, Signed]) -> tuple[float, int] | None:
        """How much rather a line between two digits is a slash than a 1, and what comes after it."""
        place, lean = self._between(index, without=others), self._lean[index]
        if place is None or lean is None or place.gap > _FAR * place.height:
            return None
        box = self._boxes[index]
        digits = self._boxes[self._large[self._large != index]]
        shared = np.minimum(digits[:, 2], box[2]) - np.maximum(digits[:, 0], box[0])
        across = np.minimum(digits[:, 3], box[3]) > np.maximum(digits[:, 1], box[1])
        if bool((across & (shared > _SLASH_SHARED * (box[2] - box[0]))).any()):
            return None
        says = lean, (place.top - box[1]) / self._height, (box[3] - place.base) / self._height
        odds = float(sum(weight * one for weight, one in zip(_SLASH_ODDS, says, strict=True)))
        return (odds, place.after) if odds > _SLASH_FROM else None

    def _point_or_comma(self, index: int) -> Signed | None:
        """A point or a comma between two digits: at their base line."""
        place = self._between(index)
        if place is None or place.gap > _FAR * place.height:
            return None
        box = self._boxes[index]
        height = (place.height + self._height) / 2
        wide, high = box[2] - box[0], box[3] - box[1]
        hooked = _within(high, _COMMA_HEIGHT, height) and wide < min(_COMMA_WIDTH * height, _COMMA_SLOPE * high)
        top, low = box[1] - place.base, box[3] - place.base
        if hooked and _within(top, _COMMA_TOP, height) and low > _COMMA_REACH * height:
            return Signed(COMMA, place.after)
        is_dot = _within((top + low) / 2, _POINT_LEVEL, height) and max(wide, high) < _POINT_SIZE * height
        return Signed(POINT, place.after) if is_dot else None

    def _is_hanging(self, index: int) -> bool:
        """Whether a comma stands almost all below the base line."""
        place, box = self._between(index), self._boxes[index]
        if place is None:
            return False
        top, low = (box[1::2] - place.base) / place.height
        return bool(top > _HANGING[0] and low > _HANGING[1])

    def _minus(self, index: int) -> tuple[Signed | None, float]:
        """A minus sign before the first digit of a number: level with it; and the room that it needs."""
        boxes, others, box = self._boxes, self._large[self._large != index], self._boxes[index]
        y = (box[1] + box[3]) / 2
        level = others[(boxes[others, 1] < y) & (y < boxes[others, 3])]
        behind = level[boxes[level, 0] + boxes[level, 2] > box[0] + box[2]]
        if not len(behind):
            return None, _FREE
        first = int(behind[(boxes[behind, 0] + boxes[behind, 2]).argmin()])
        right = _column(boxes, level, first)
        height = right[3] - right[1]
        wide, high = box[2] - box[0], box[3] - box[1]
        flat = high < min(_MINUS_HEIGHT * height, _MINUS_SLOPE * wide)
        long = any(_within(wide, _MINUS_WIDTH, one) for one in (height, self._height))
        line = others[(boxes[others, 1] < right[3]) & (boxes[others, 3] > right[1])]
        before = line[2 * boxes[line, 0] < box[0] + box[2]]
        alone = not len(before) or box[0] - boxes[before, 2].max() > _ALONE * height
        gap = right[0] - box[2]
        leaning = gap < -_MINUS_OVERLAP * height
        overlap = min(_MINUS_LEANING * height, (1 - _MINUS_OUT) * wide) if leaning else _MINUS_OVERLAP * height
        beside = -overlap <= gap <= _FAR * max(height, self._height)
        levels = _MINUS_LEVEL if gap < _MINUS_GAP * height else _MINUS_LEVEL_ALONE
        is_minus = flat and long and alone and beside and _within(y - right[1], levels, height)
        return Signed(MINUS, first) if is_minus else None, _MINUS_FREE if leaning else _FREE

    def _between(self, index: int, without: Mapping[int, Signed] | None = None) -> _Between | None:
        """Between which digits something stands: the nearest by where they stand on the base line."""
        boxes, foot = self._boxes, self._foot
        others = self._large[self._large != index]
        if without:
            others = others[[int(one) not in without for one in others]]
        x, y = self._middle(index)
        if without is not None:  # a line, which stands on the base line itself
            x, y = float(foot[index]), float(boxes[index, 3])
        tops, bottoms = boxes[others, 1], boxes[others, 3]
        near = others[((tops + bottoms) / 2 < y) & (y < bottoms + _BELOW * (bottoms - tops))]
        before, behind = near[foot[near] < x], near[foot[near] > x]
        if not len(before) or not len(behind):
            return None
        after = int(behind[foot[behind].argmin()])
        left = _column(boxes, near, int(before[foot[before].argmax()]))
        right = _column(boxes, near, after)
        height = float(left[3] - left[1] + right[3] - right[1]) / 2
        box = self._boxes[index]
        gap = float(max(box[0] - left[2], right[0] - box[2]))
        return _Between(after, float(left[1] + right[1]) / 2, float(left[3] + right[3]) / 2, height, gap)

    def _has_dot_above(self, index: int) -> bool:
        """Whether a dot is the lower one of a colon."""
        boxes, box, height = self._boxes, self._boxes[index], self._height
        beside = np.abs(boxes[:, 0] + boxes[:, 2] - box[0] - box[2]) < 2 * _POINT_SIZE * height
        above = box[1] - boxes[:, 3]
        return bool(((self._size < _POINT_SIZE * height) & beside & (above > 0) & (above < height)).any())

    def _middle(self, index: int) -> tuple[float, float]:
        left, top, right, bottom = self._boxes[index].tolist()
        return (left + right) / 2, (top + bottom) / 2


def _column(boxes: _Box, among: NDArray[np.intp], one: int) -> _Box:
    """The extent of one thing and of all that stand above or below it: the parts of its digit."""
    shared = np.minimum(boxes[among, 2], boxes[one, 2]) - np.maximum(boxes[among, 0], boxes[one, 0])
    narrower = np.minimum(boxes[among, 2] - boxes[among, 0], boxes[one, 2] - boxes[one, 0])
    parts = boxes[among[(shared > _STACKED * narrower) | (among == one)]]
    return np.concatenate([parts[:, :2].min(0), parts[:, 2:].max(0)])


def _within(value: float, limits: tuple[float, float], height: float) -> bool:
    return limits[0] * height <= value <= limits[1] * height
