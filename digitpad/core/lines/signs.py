"""Signs of numbers: decimal points and commas between digits, and a minus sign before them.

They are found by where they stand beside digits and how large they are: a dot at the base line is a point, a hook that
goes below it a comma, a short level bar at half height before the first digit a minus sign. Each stands before a digit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

POINT: Final = "."
COMMA: Final = ","
MINUS: Final = "-"

Extent: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom of something, y downward, in any unit."""
_Box: TypeAlias = NDArray[np.float64]


class Signed(NamedTuple):
    """A sign, and the index of the thing before which it stands: a digit, or a part of one."""

    sign: str
    before: int


# All in heights of the digits beside it.
_TALL: Final = 0.55  # what is higher is no sign
_LARGE: Final = 0.4  # is a digit, or a part of one
_STACKED: Final = 0.5  # of the narrower one's width, which two parts of a digit share
_BELOW: Final = 0.6  # the digits' base line a sign may lie
_POINT_SIZE: Final = 0.22  # longest side
_POINT_LEVEL: Final = (-0.27, 0.25)  # of its middle, below the base line
_COMMA_HEIGHT: Final = (0.12, 0.6)
_COMMA_WIDTH: Final = 0.4
_COMMA_SLOPE: Final = 1.3  # of its height: it is no wider
_COMMA_TOP: Final = (-0.35, 0.3)  # of its upper end, below the base line
_COMMA_REACH: Final = 0.04  # of its lower end, at least
_MINUS_WIDTH: Final = (0.15, 1.3)
_MINUS_HEIGHT: Final = 0.22
_MINUS_SLOPE: Final = 0.4  # of its width
_MINUS_LEVEL: Final = (0.1, 0.9)  # of its middle, below the digit's top
_MINUS_OVERLAP: Final = 0.15  # with the digit behind it, which may lean
_FAR: Final = 1.4  # from the digits beside it
_ALONE: Final = 0.45  # from a digit before a minus sign


def find_signs(
    extents: Sequence[Extent],
    feet: Sequence[float],
    height: float,
    is_free: Callable[[int], bool],
    check: Callable[[], object] = lambda: None,
) -> Mapping[int, Signed]:
    """Which things are signs, by index. `height`: of the digits among them.

    `extents`: of the ways that the pen went, without its width; `feet`: where along x each is lowest;
    `is_free`: whether the thing of an index stands by itself, and touches none of the others; `check` is called for
    each thing, and may raise to end this.
    """
    boxes, foot = np.array(extents, np.float64).reshape(-1, 4), np.array(feet, np.float64)
    high = boxes[:, 3] - boxes[:, 1]
    large = np.flatnonzero(high >= _LARGE * height)
    found: dict[int, Signed] = {}
    for index in np.flatnonzero(high < _TALL * height).tolist():
        check()
        box, others = boxes[index], large[large != index]
        sign = _between(box, boxes, foot, others) or _minus(box, boxes, others)
        if sign is not None and is_free(index) and not (sign.sign == POINT and _has_dot_above(box, boxes, height)):
            found[index] = sign
    return found


def _has_dot_above(box: _Box, boxes: _Box, height: float) -> bool:
    """Whether a dot is the lower one of a colon."""
    small = (boxes[:, 2:] - boxes[:, :2]).max(1) < _POINT_SIZE * height
    beside = np.abs(boxes[:, 0] + boxes[:, 2] - box[0] - box[2]) < 2 * _POINT_SIZE * height
    above = box[1] - boxes[:, 3]
    return bool((small & beside & (above > 0) & (above < height)).any())


def _between(box: _Box, boxes: _Box, foot: _Box, others: NDArray[np.intp]) -> Signed | None:
    """A point or a comma between two digits: at their base line."""
    x, y = (box[:2] + box[2:]) / 2
    tops, bottoms = boxes[others, 1], boxes[others, 3]
    near = others[((tops + bottoms) / 2 < y) & (y < bottoms + _BELOW * (bottoms - tops))]
    before, behind = near[foot[near] < x], near[foot[near] > x]
    if not len(before) or not len(behind):
        return None
    after = int(behind[foot[behind].argmin()])
    left = _column(boxes, near, int(before[foot[before].argmax()]))
    right = _column(boxes, near, after)
    height = (left[3] - left[1] + right[3] - right[1]) / 2
    base = (left[3] + right[3]) / 2
    wide, high = box[2] - box[0], box[3] - box[1]
    if max(box[0] - left[2], right[0] - box[2]) > _FAR * height:
        return None
    hooked = _within(high, _COMMA_HEIGHT, height) and wide < min(_COMMA_WIDTH * height, _COMMA_SLOPE * high)
    if hooked and _within(box[1] - base, _COMMA_TOP, height) and box[3] - base > _COMMA_REACH * height:
        return Signed(COMMA, after)
    low = _within(y - base, _POINT_LEVEL, height) and max(wide, high) < _POINT_SIZE * height
    return Signed(POINT, after) if low else None


def _minus(box: _Box, boxes: _Box, others: NDArray[np.intp]) -> Signed | None:
    """A minus sign before the first digit of a number: level with it."""
    y = (box[1] + box[3]) / 2
    level = others[(boxes[others, 1] < y) & (y < boxes[others, 3])]
    behind = level[boxes[level, 0] + boxes[level, 2] > box[0] + box[2]]
    if not len(behind):
        return None
    first = int(behind[(boxes[behind, 0] + boxes[behind, 2]).argmin()])
    right = _column(boxes, level, first)
    height = right[3] - right[1]
    wide, high = box[2] - box[0], box[3] - box[1]
    if not _within(wide, _MINUS_WIDTH, height) or high >= min(_MINUS_HEIGHT * height, _MINUS_SLOPE * wide):
        return None
    line = others[(boxes[others, 1] < right[3]) & (boxes[others, 3] > right[1])]
    before = line[2 * boxes[line, 0] < box[0] + box[2]]
    alone = not len(before) or box[0] - boxes[before, 2].max() > _ALONE * height
    beside = _within(right[0] - box[2], (-_MINUS_OVERLAP, _FAR), height)
    return Signed(MINUS, first) if alone and beside and _within(y - right[1], _MINUS_LEVEL, height) else None


def _column(boxes: _Box, among: NDArray[np.intp], one: int) -> _Box:
    """The extent of one thing and of all that stand above or below it: the parts of its digit."""
    shared = np.minimum(boxes[among, 2], boxes[one, 2]) - np.maximum(boxes[among, 0], boxes[one, 0])
    narrower = np.minimum(boxes[among, 2] - boxes[among, 0], boxes[one, 2] - boxes[one, 0])
    parts = boxes[among[(shared > _STACKED * narrower) | (among == one)]]
    return np.concatenate([parts[:, :2].min(0), parts[:, 2:].max(0)])


def _within(value: float, limits: tuple[float, float], height: float) -> bool:
    return limits[0] * height <= value <= limits[1] * height
