"""The straight lines that are printed on a page, and the boxes that they make: what is drawn snaps to them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.alignment.long_rows import long_rows
from digitpad.core.forms.alignment.paper_light import page_darkness
from digitpad.core.forms.form import FieldBox, Form
from digitpad.core.pages.digits.pieces import Grey, Mask, components

LineSegments = NDArray[np.float64]
"""(n, 4): x and y of both ends, as shares of the page's width and height."""
Span = tuple[float, float]
"""Where something begins and ends, as shares of the page's width or height."""

_DARK: Final = 0.1  # darker than the paper by that: boxes are often printed in grey
_LEAST_LENGTH: Final = 4.0  # millimetres: shorter ones are parts of letters
_MOST_WIDTH: Final = 1.2  # millimetres of a line: what is wider is a bar
_MOST_SLOPE: Final = 0.03  # of a scan that is not quite straight
_MOST_LINES: Final = 3000
_LEAST_BOX: Final = 1.5  # millimetres
_SAME: Final = 0.9  # millimetres: two lines that are as near are one to whoever draws
_SHORT: Final = 0.4  # millimetres by which a line may end before a box does
_COVERED: Final = 0.9  # of a box's width, that the lines above and below it lie along
_WALL: Final = 0.85  # of the way between them, that the line at its side goes
_LEAST_ROW: Final = 3.0  # millimetres of a printed row's height
_OF_TABLE: Final = 0.5  # of what is longest across a table, that its other lines are: strokes of digits are short
_OF_CELL: Final = 0.6  # of a cell's side, that is printed
_ROW: Final = 3  # boxes, of which most are right
_PEAK: Final = 0.6  # of the pixels of a line's fullest row, that its other rows have: with less it is a stroke's


@dataclass(frozen=True, eq=False)
class PrintedLines:
    """`across`, `down`: the lines of a page, with its sides in millimetres."""

    across: LineSegments
    down: LineSegments
    width: float
    height: float

    @classmethod
    def none(cls, form: Form) -> PrintedLines:
        """Of an empty page."""
        return cls(np.zeros((0, 4)), np.zeros((0, 4)), form.width, form.height)

    def snapped_x(self, x: float, top: float, bottom: float, *, within: float) -> float:
        """`x`, or that of the nearest line down beside top to bottom. `within`: millimetres."""
        return _snapped(x, _beside(self.down[:, [1, 0, 3, 2]], top, bottom), within / self.width)

    def snapped_y(self, y: float, left: float, right: float, *, within: float) -> float:
        """`y`, or that of the nearest line across beside left to right. `within`: millimetres."""
        return _snapped(y, _beside(self.across, left, right), within / self.height)

    def snapped(self, box: FieldBox, *, within: float) -> FieldBox:
        """A box with each side on the nearest line."""
        left, top, right, bottom = box
        x = [self.snapped_x(side, top, bottom, within=within) for side in (left, right)]
        y = [self.snapped_y(side, left, right, within=within) for side in (top, bottom)]
        if x[1] - x[0] < _LEAST_BOX / self.width:
            x = [left, right]
        if y[1] - y[0] < _LEAST_BOX / self.height:
            y = [top, bottom]
        return x[0], y[0], x[1], y[1]

    def boxes_along(self, left: float, right: float, y: float, most: float) -> tuple[FieldBox, ...]:
        """The printed boxes that a line from left to right at a height goes through. `most`: of a box's height."""
        walls = self._walls(left - _SAME / self.width, right + _SAME / self.width, y)
        found = []
        for one, two in pairwise(walls):
            if two - one < _LEAST_BOX / self.width:
                continue
            above, below = self._lids(one, two, y)
            if above is not None and below is not None and _LEAST_BOX / self.height <= below - above <= most:
                found.append((one, above, two, below))
        return _level(found, _SAME / self.height)

    def table(self, box: FieldBox) -> tuple[list[Span], list[Span]]:
        """The columns and rows of the printed table in a box: what all its lines say together, whatever is written."""
        reach_x, reach_y = _SAME / self.width, _SAME / self.height
        x = _common(self.down[:, [1, 0, 3, 2]], (box[1], box[3]), (box[0], box[2]), reach_x)
        y = _common(self.across, (box[0], box[2]), (box[1], box[3]), reach_y)
        columns = _spans(x, y, self.across, reach_y, _LEAST_BOX / self.width)
        rows = _spans(y, x, self.down[:, [1, 0, 3, 2]], reach_x, _LEAST_ROW / self.height)
        return columns, rows

    def _walls(self, left: float, right: float, y: float) -> list[float]:
        """Where lines down go through a height, from one line across to the next: strokes of digits seldom do."""
        reach = 0.5 / self.height
        through = self.down[(self.down[:, 1] - reach <= y) & (self.down[:, 3] + reach >= y)]
        through = through[np.abs(through[:, 2] - through[:, 0]) <= _SAME / self.width]
        x = _at(through[:, [1, 0, 3, 2]], np.full(len(through), y))
        inside = (x >= left) & (x <= right)
        walls = []
        for place, (_, top, _, bottom) in zip(x[inside].tolist(), through[inside].tolist(), strict=True):
            above, below = self._lids(place, place, y)
            if above is None or below is None:
                continue
            covered = min(bottom, below) - max(top, above)
            if covered >= _WALL * (below - above):
                walls.append(place)
        return _merged(np.array(walls), _SAME / self.width)

    def _lids(self, left: float, right: float, y: float) -> tuple[float | None, float | None]:
        """The nearest lines above and below a height that lie along a box."""
        slack = _SHORT / self.width
        common = np.minimum(self.across[:, 2] + slack, right) - np.maximum(self.across[:, 0] - slack, left)
        lines = self.across[common >= _COVERED * (right - left)]
        heights = _at(lines, np.full(len(lines), (left + right) / 2))
        above, below = heights[heights < y], heights[heights > y]
        return (float(above.max()) if len(above) else None), (float(below.min()) if len(below) else None)


def find_printed_lines(grey: Grey, form: Form) -> PrintedLines:
    """The lines of a page: (h, w) uint8, as large as the form's page. Takes some tenths of a second."""
    pixels = grey.shape[1] / form.width
    dark: Mask = page_darkness(grey) > _DARK
    across = _segments(dark, pixels)
    down = _segments(dark.T, pixels)
    shape = np.array([grey.shape[1], grey.shape[0]] * 2, float)
    return PrintedLines(across / shape, down[:, [1, 0, 3, 2]] / shape, form.width, form.height)


def _segments(dark: Mask, pixels: float) -> LineSegments:
    """The lines across, in pixels. `pixels`: for a millimetre."""
    near = dark.copy()
    near[:, 1:-1] |= dark[:, :-2] & dark[:, 2:]  # a gap of one pixel is grain
    long = near & long_rows(near, round(_LEAST_LENGTH * pixels))
    labels, places = components(long)
    found = []
    for number, rows, columns in places[:_MOST_LINES]:
        line = _line(labels[rows, columns] == number, _MOST_WIDTH * pixels + 1)
        if line is not None:
            found.append(np.array(line) + (columns.start, rows.start) * 2)
    return np.array(found, float).reshape(-1, 4)


def _line(mask: Mask, most: float) -> tuple[float, float, float, float] | None:
    """The ends of the line across that a piece is; None where it is none. `most`: pixels of its width."""
    high, wide = mask.shape
    if high > most:
        if high <= most + _MOST_SLOPE * wide and mask.sum() <= most * wide:
            y, x = np.nonzero(mask)
            slope = float(np.polyfit(x, y, 1)[0])
            start = float(y.mean()) - slope * float(x.mean()) + 0.5
            return 0.0, start, float(wide), start + slope * wide
        counts = mask.sum(1)  # strokes of what is written hang on the line
        full = counts >= _PEAK * counts.max()
        peak = int(counts.argmax())
        top = peak - int(np.argmin(full[peak::-1])) + 1 if not full[: peak + 1].all() else 0
        bottom = peak + int(np.argmin(full[peak:])) if not full[peak:].all() else high
        if bottom - top > most:
            return None
        columns = np.flatnonzero(mask[top:bottom].any(0))
        middle = (top + bottom) / 2
        return float(columns[0]), middle, float(columns[-1] + 1), middle
    middle = float(np.nonzero(mask)[0].mean()) + 0.5
    return 0.0, middle, float(wide), middle


def _at(lines: LineSegments, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """How high lines across are at places."""
    length = np.maximum(lines[:, 2] - lines[:, 0], 1e-9)
    heights: NDArray[np.float64] = lines[:, 1] + (lines[:, 3] - lines[:, 1]) * (x - lines[:, 0]) / length
    return heights


def _beside(lines: LineSegments, low: float, high: float) -> NDArray[np.float64]:
    """How high lines across are that lie along a part of low to high, or in it."""
    start, end = np.maximum(lines[:, 0], low), np.minimum(lines[:, 2], high)
    common = end - start
    enough = np.minimum(0.3 * (high - low), 0.5 * (lines[:, 2] - lines[:, 0]))
    near = common > np.maximum(enough, 0)
    return _at(lines[near], ((start + end) / 2)[near])


def _level(boxes: list[FieldBox], reach: float) -> tuple[FieldBox, ...]:
    """The boxes of a row, all as high as most of them: a bar of a digit may look like a line above or below it."""
    if len(boxes) < _ROW:
        return tuple(boxes)
    top, bottom = (float(np.median([box[side] for box in boxes])) for side in (1, 3))
    return tuple(
        (left, above if abs(above - top) <= reach else top, right, below if abs(below - bottom) <= reach else bottom)
        for left, above, right, below in boxes
    )


def _common(lines: LineSegments, along: Span, between: Span, reach: float) -> list[float]:
    """How high those lines across lie within a box that are as long as most of its lines, put together."""
    start, end = np.maximum(lines[:, 0], along[0]), np.minimum(lines[:, 2], along[1])
    length, heights = end - start, _at(lines, (start + end) / 2)
    inside = (length > 0) & (heights >= between[0] - reach) & (heights <= between[1] + reach)
    found = _merged(heights[inside], reach)
    covered = [float(length[inside & (np.abs(heights - one) <= reach)].sum()) for one in found]
    return [one for one, all_ in zip(found, covered, strict=True) if all_ >= _OF_TABLE * max(covered)]


def _spans(sides: list[float], others: list[float], lines: LineSegments, reach: float, least: float) -> list[Span]:
    """Between which neighbouring sides there are cells: there, lines go from one to the other at most of `others`."""
    found = []
    for one, two in pairwise(sides):
        covered = np.clip(np.minimum(lines[:, 2], two) - np.maximum(lines[:, 0], one), 0, None)
        heights = _at(lines, np.full(len(lines), (one + two) / 2))
        seen = sum(bool(covered[np.abs(heights - other) <= reach].sum() >= _OF_CELL * (two - one)) for other in others)
        if two - one >= least and seen >= _OF_TABLE * len(others):
            found.append((one, two))
    return found


def _snapped(value: float, lines: NDArray[np.float64], within: float) -> float:
    if not len(lines):
        return value
    nearest = float(lines[np.abs(lines - value).argmin()])
    return nearest if abs(nearest - value) <= within else value


def _merged(values: NDArray[np.float64], reach: float) -> list[float]:
    """Sorted values; those within reach of each other as one."""
    groups: list[list[float]] = []
    for value in np.sort(values).tolist():
        if groups and value - groups[-1][-1] <= reach:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]
