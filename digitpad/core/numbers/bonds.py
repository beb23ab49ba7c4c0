"""What binds two parts of a line together: they cross, one ends at the other, one lies over the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.numbers.nearby import overlapping, overlapping_pairs
from digitpad.core.numbers.parts import Part, part_boxes

_FEW_PARTS: Final = 7  # of which all pairs are looked at: to find near ones would take longer
# Lengths in sizes of the larger of two parts.
_FULL_CROSSING_DEPTH: Final = 0.15
"""A crossing at least so far from both strokes' ends counts as one; nearer to an end, in proportion less."""
_TOUCH_DISTANCE: Final = 0.1
"""From here on an end no longer touches the other part."""
_STACKING_DISTANCE: Final = 0.3
"""From this gap on, what stands above something has nothing to do with it."""
_TIE_OFFSET: Final = np.array([3.7e-7, 6.1e-7])
"""One part is moved by so much: where two parts share a point, the crossing is found, and only once."""


@dataclass(frozen=True)
class Bond:
    """How two parts are placed to each other.

    `crossings`: how many times they cross, less for a crossing near an end, where pens overshoot; `touches`: how many
    of their four ends lie at the other part; `stacked`: how far one lies above, below or within the other, 0..1, since
    the digits of a line stand beside each other; `covered`: how much of their boxes they share, 0..1, squared; `cut`:
    whether they are pieces that follow each other.
    """

    crossings: float
    touches: float
    stacked: float
    covered: float
    cut: bool


def bond(one: Part, other: Part) -> Bond:
    """Measure how two parts are placed to each other."""
    if one.whole is other.whole:
        return Bond(0.0, 0.0, stacked(one, other), 0.0, abs(one.piece - other.piece) == 1)
    return Bond(_crossings(one, other), _touches(one, other), stacked(one, other), _covered(one, other), cut=False)


def stacked(one: Part, other: Part) -> float:
    """How far one part lies above, below or within the other, 0..1; none if there is much room between them."""
    across = -_gap(one, other, 0) / max(min(one.width, other.width), 1e-9)
    if across <= 0:
        return 0.0
    along = -_gap(one, other, 1) / max(one.height, other.height, 1e-9)
    apart = max(0.0, _gap(one, other, 1)) / (_STACKING_DISTANCE * max(one.size, other.size, 1e-9))
    return min(across, 1.0) * (1.0 - min(max(along, 0.0), 1.0)) * max(0.0, 1.0 - apart)


def apart(one: Part, other: Part, distance: float) -> bool:
    """Whether nothing of one part comes nearer than that to the other."""
    if max(_gap(one, other, 0), _gap(one, other, 1)) > distance:
        return True
    return float(_away(one.outline, other.outline).min()) > distance


def may_be_one_line(upper: Sequence[Part], lower: Sequence[Part]) -> bool:
    """Whether anything of a line lies so near above something of the next one that both may be parts of a digit."""
    below = [part for part in lower if not part.crowd]
    boxes = _reaches(below)
    for one, box in zip(upper, _reaches(upper), strict=True):
        near = np.flatnonzero(overlapping(box, boxes)) if not one.crowd else ()
        if any(stacked(one, below[other]) > 0 for other in near):
            return True
    return False


def bound_pairs(parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    """The pairs of parts that anything may bind; of many parts, most lie too far from each other for that."""
    if len(parts) <= _FEW_PARTS:
        return combinations(parts, 2)
    return ((parts[one], parts[other]) for one, other in overlapping_pairs(_reaches(parts)))


def crossing_pairs(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Indices of the pairs of parts that may cross, the smaller first and in order."""
    return overlapping_pairs(part_boxes(parts))


def _reaches(parts: Sequence[Part]) -> NDArray[np.float64]:
    """(n, 4): boxes so much larger than the parts' that two that are bound share a place."""
    boxes = part_boxes(parts)
    size = (boxes[:, 2:] - boxes[:, :2]).max(1, initial=0.0)[:, None]
    reach = np.hstack([_TOUCH_DISTANCE * size, max(_TOUCH_DISTANCE, _STACKING_DISTANCE) * size]) + 1e-9
    return np.hstack([boxes[:, :2] - reach, boxes[:, 2:] + reach])


def _gap(one: Part, other: Part, axis: int) -> float:
    """How far apart two parts are along x (0) or y (1); less than nothing if they overlap."""
    return max(one.box[axis], other.box[axis]) - min(one.box[axis + 2], other.box[axis + 2])


def _covered(one: Part, other: Part) -> float:
    # Squared: neighbours that lean or touch share a little, what is written over something shares nearly all.
    across = -_gap(one, other, 0) / max(one.width, other.width, 1e-9)
    along = -_gap(one, other, 1) / max(one.height, other.height, 1e-9)
    return (max(0.0, across) * max(0.0, along)) ** 2


def _crossings(one: Part, other: Part) -> float:
    if _gap(one, other, 0) > 0 or _gap(one, other, 1) > 0 or min(len(one.outline), len(other.outline)) < 2:
        return 0.0
    size = max(one.size, other.size)
    a, b = one.outline, other.outline + _TIE_OFFSET * size
    by_a, by_b = _sides(a, b), _sides(b, a)  # (a's pieces, b's points), (b's pieces, a's points)
    i, j = np.nonzero((by_a[:, :-1] * by_a[:, 1:] < 0) & (by_b[:, :-1] * by_b[:, 1:] < 0).T)
    depths = _from_end(one, i, by_b[j, i], by_b[j, i + 1]), _from_end(other, j, by_a[i, j], by_a[i, j + 1])
    return float(np.minimum(1.0, np.minimum(*depths) / (_FULL_CROSSING_DEPTH * size)).sum())


def _sides(line: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, m): signed distance of m points from the lines along n pieces, times the piece's length."""
    way, to = np.diff(line, axis=0)[:, None], points - line[:-1, None]
    sides: NDArray[np.float64] = way[..., 0] * to[..., 1] - way[..., 1] * to[..., 0]
    return sides


def _from_end(
    part: Part, piece: NDArray[np.intp], before: NDArray[np.float64], after: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(n,): distance along the outline from a crossing to the nearer end.

    `before`, `after`: signed distances of the crossed piece's two ends from the other line.
    """
    along = part.along[piece] + (part.along[piece + 1] - part.along[piece]) * before / (before - after)
    nearer: NDArray[np.float64] = np.minimum(along, part.along[-1] - along)
    return nearer


def _touches(one: Part, other: Part) -> float:
    near = _TOUCH_DISTANCE * max(one.size, other.size)
    if near <= 0 or _gap(one, other, 0) > near or _gap(one, other, 1) > near:
        return 0.0
    away = np.concatenate([_away(one.outline[[0, -1]], other.outline), _away(other.outline[[0, -1]], one.outline)])
    return float(np.maximum(0.0, 1.0 - away / near).sum())


def _away(points: NDArray[np.float64], line: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,): how far (n, 2) points are from a line through (m, 2) places."""
    ends = np.vstack([line, line[-1:]])  # a dot is a line without length
    way, to = np.diff(ends, axis=0), points[:, None] - ends[:-1]
    share = ((to * way).sum(-1) / np.maximum((way * way).sum(-1), 1e-18)).clip(0, 1)
    away: NDArray[np.float64] = np.hypot(*np.moveaxis(to - share[..., None] * way, -1, 0)).min(1)
    return away
