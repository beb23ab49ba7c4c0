"""Strokes as parts of digits: which of them lie in one line, and where one may be cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Stroke, point_bounds
from digitpad.core.lines.indices import connected_groups, stretches

_LEAST_SHARED_HEIGHT: Final = 0.33  # of the lower stroke's height; strokes of one line overlap in y by as much
_LITTLE_SIZE: Final = 0.4  # of a digit's height; what is smaller is a bar, a hook or a dot
_CUT_FROM_WIDTH: Final = 0.9  # of a digit's height; a wider stroke may be two digits
_CUT_LEVELS: Final = 40  # upright lines across a stroke that are tried as cuts
_UNCUT_MARGIN: Final = 0.15  # of a stroke's width; nearer to its ends it is not cut
_LEAST_WAY: Final = 0.3  # of a stroke's height; the pen goes as far to the right from one digit to the next
_STRAIGHT: Final = 0.1  # of a straight line's length: how far it may bend
_DETOUR: Final = 1.15  # of its length: how long its way may be
_MOST_OUTLINE_POINTS: Final = 64  # points of a stroke that are searched for crossings


@dataclass(frozen=True, eq=False)
class Part:
    """A stroke, a piece of one that was cut, or a crowd of strokes.

    `whole`: the stroke in the drawing; `piece`: 0 for a whole stroke or its first piece; `crowd`: the strokes that are
    one thing, empty for anything else; `stroke` then goes through all their points.
    """

    stroke: Stroke
    whole: Stroke
    piece: int = 0
    crowd: tuple[Stroke, ...] = ()

    @classmethod
    def of(cls, stroke: Stroke) -> Part:
        """A stroke that is not cut."""
        return cls(stroke, stroke)

    @classmethod
    def of_crowd(cls, strokes: tuple[Stroke, ...]) -> Part:
        """Strokes that are not told apart."""
        merged = Stroke(np.concatenate([stroke.points for stroke in strokes]))
        return cls(merged, merged, crowd=strokes)

    @property
    def ink(self) -> tuple[Stroke, ...]:
        """The strokes that are seen of it."""
        return self.crowd or (self.stroke,)

    @property
    def wholes(self) -> tuple[Stroke, ...]:
        """The strokes of the drawing that it is made of."""
        return self.crowd or (self.whole,)

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of its points in canvas units."""
        return point_bounds([self.stroke])

    @property
    def width(self) -> float:
        """How wide its box is."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """How high its box is."""
        return self.box[3] - self.box[1]

    @property
    def size(self) -> float:
        """The longer side of its box."""
        return max(self.width, self.height)

    @property
    def foot(self) -> float:
        """Where along x it is lowest."""
        return float(self.stroke.points[self.stroke.points[:, 1].argmax(), 0])

    @cached_property
    def lean(self) -> float | None:
        """Of a straight line, how far its upper end stands to the right, for each unit of its height; else None."""
        points = self.outline
        low, high = points[points[:, 1].argmax()], points[points[:, 1].argmin()]
        across, down = (high - low).tolist()
        long = float(np.hypot(across, down))
        if down >= 0 or self.along[-1] > _DETOUR * long:
            return None
        bend = np.abs((points[:, 0] - low[0]) * down - (points[:, 1] - low[1]) * across).max() / long
        return across / -down if bend <= _STRAIGHT * long else None

    @cached_property
    def outline(self) -> NDArray[np.float64]:
        """(n, 2): its points, evenly thinned out where there are too many."""
        xy = self.stroke.points[:, :2]
        if len(xy) <= _MOST_OUTLINE_POINTS:
            return xy
        chosen: NDArray[np.float64] = xy[np.linspace(0, len(xy) - 1, _MOST_OUTLINE_POINTS).round().astype(int)]
        return chosen

    @cached_property
    def along(self) -> NDArray[np.float64]:
        """(n,): how far along the outline each of its points is from the first."""
        return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(self.outline, axis=0).T))])

    @cached_property
    def pieces(self) -> tuple[Part, ...]:
        """The part cut wherever it can be cut; itself alone if it cannot."""
        places = [] if self.crowd else _cuts(self.stroke.points[:, :2])
        if not places:
            return (self,)
        ends = [0, *places, len(self.stroke.points) - 1]
        return tuple(self.between(start, end, number) for number, (start, end) in enumerate(pairwise(ends)))

    def between(self, start: int, end: int, number: int) -> Part:
        """The piece from one of its points to another, counted from 0."""
        return Part(Stroke(self.stroke.points[start : end + 1], self.stroke.width), self.whole, number)


def part_boxes(parts: Sequence[Part]) -> NDArray[np.float64]:
    """(n, 4): the boxes of n parts."""
    return np.array([part.box for part in parts], np.float64).reshape(-1, 4)


def typical_height(parts: Sequence[Part]) -> float:
    """How high a line's digits are: the median size of parts that are no bars, dots or crowds."""
    sizes = sorted(part.size for part in parts if not part.crowd) or sorted(part.size for part in parts)
    tall = [size for size in sizes if size >= _LITTLE_SIZE * sizes[-1]]
    return max((tall[len(tall) // 2] + tall[(len(tall) - 1) // 2]) / 2, 1e-6)


def lines_of_parts(parts: Sequence[Part], crowds: Sequence[Part] = ()) -> list[list[Part]]:
    """The parts of each line, from the top: parts that lie beside each other, and what is near them.

    A crowd belongs to the line in which its middle lies; it makes no lines one, however high it is.
    """
    lines = _lines(parts) if parts else []
    extents = list(map(_extent, lines))
    for crowd in crowds:
        middle = (crowd.box[1] + crowd.box[3]) / 2
        within = [line for line, (top, bottom) in zip(lines, extents, strict=False) if top <= middle <= bottom]
        within[0].append(crowd) if within else lines.append([crowd])
    lines.sort(key=_middle)
    return lines


def _lines(parts: Sequence[Part]) -> list[list[Part]]:
    least = _LITTLE_SIZE * typical_height(parts)
    tall = [part for part in parts if part.height > least] or list(parts)
    top, bottom = np.array([part.box[1::2] for part in tall]).T

    def beside(index: int, others: NDArray[np.intp]) -> NDArray[np.bool_]:
        shared = np.minimum(bottom[index], bottom[others]) - np.maximum(top[index], top[others])
        height = np.minimum(bottom[index] - top[index], bottom[others] - top[others])
        joined: NDArray[np.bool_] = shared > _LEAST_SHARED_HEIGHT * height
        return joined

    lines = [[tall[index] for index in line] for line in connected_groups(len(tall), beside)]
    lines.sort(key=_middle)
    extents = np.array(list(map(_extent, lines)))
    placed = set(tall)
    for part in parts:
        if part not in placed:
            middle = (part.box[1] + part.box[3]) / 2
            away = np.maximum(extents[:, 0] - middle, middle - extents[:, 1])
            lines[int(np.maximum(away, np.abs(middle - extents.mean(1)) * 1e-3).argmin())].append(part)
    return lines


def _middle(line: Sequence[Part]) -> float:
    """Twice the middle of its parts, which a crowd among them does not move."""
    parts = [part for part in line if not part.crowd] or line
    return sum(part.box[1] + part.box[3] for part in parts) / len(parts)


def _extent(line: Sequence[Part]) -> tuple[float, float]:
    """Top and bottom."""
    return min(part.box[1] for part in line), max(part.box[3] for part in line)


def cut(parts: Sequence[Part]) -> list[Part]:
    """Cut the strokes that are wide enough for several digits."""
    widest = _CUT_FROM_WIDTH * typical_height(parts)
    return [piece for part in parts for piece in (part.pieces if part.width > widest else (part,))]


def _cuts(xy: NDArray[np.float64]) -> list[int]:
    """Points at which a stroke can be cut."""
    low, high = float(xy[:, 0].min()), float(xy[:, 0].max())
    margin = _UNCUT_MARGIN * (high - low)
    places = _at_single_lines(xy)
    places += [place for place in _on_ways(xy) if low + margin < xy[place, 0] < high - margin]
    return sorted(place for place in set(places) if 2 <= place <= len(xy) - 3)


def _at_single_lines(xy: NDArray[np.float64]) -> list[int]:
    """The middle of each stretch where an upright line meets the stroke only once."""
    levels = np.linspace(xy[:, 0].min(), xy[:, 0].max(), _CUT_LEVELS + 2)[1:-1]
    crosses = (xy[:-1, :1] < levels) != (xy[1:, :1] < levels)  # (n - 1, levels)
    return [
        int(np.flatnonzero(crosses[:, (start + end) // 2])[0])
        for start, end in stretches(crosses.sum(0) == 1)
        if start > _CUT_LEVELS * _UNCUT_MARGIN and end < _CUT_LEVELS * (1 - _UNCUT_MARGIN)
    ]


def _on_ways(xy: NDArray[np.float64]) -> list[int]:
    """The middle of each long way to the right, where digits overhang too much for an upright line between them."""
    least = _LEAST_WAY * float(np.ptp(xy[:, 1]))
    found = []
    for start, end in stretches(np.diff(xy[:, 0]) >= 0):
        way = xy[start : end + 1, 0]
        if way[-1] - way[0] >= least:
            found.append(start + int(np.abs(way - (way[0] + way[-1]) / 2).argmin()))
    return found
