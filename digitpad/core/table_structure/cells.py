"""Digits of a table into its cells: rulings part them, and where there are none, alignment does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.signs import MINUS
from digitpad.core.pages.page import PageDigit
from digitpad.core.pages.spaces import number_lengths
from digitpad.core.table_structure.columns import Gutter, find_gutters
from digitpad.core.table_structure.lean import levelled
from digitpad.core.table_structure.placed import PlacedDigit, usual_height
from digitpad.core.table_structure.rows import find_rows, rows_apart
from digitpad.core.table_structure.ruled_grid import RuledGrid

_CLOSE: Final = (0.3, 0.5)
"""Of a digit's height: digits further apart may be of two columns; in between, where digits usually are that close."""
_USUAL: Final = (0.2, 1.5)  # so much, of a digit's height and of the usual gap, further apart than digits usually are
_TOUCHING: Final = 0.35  # the same: digits that close are of one number, whatever ruling lies under them
_OPEN: Final = 2  # lines have something beyond the outermost ruling: with fewer it is no column
_HALVED: Final = 0.15  # of a digit's height: a ruling that near its middle halves it
_PARTING: Final = 0.2  # of a digit's height: the least gap at which a number that lies in a gutter is two
_WIDER: Final = 1.3  # times as wide as the number's other gaps that one must be
_FEW_ROWS: Final = 2  # tell nothing about gutters: there the spaces of the lines count
_BETWEEN: Final = 1.2  # of a digit's height: a gutter between two rulings is that wide
_OFTEN: Final = 0.5  # of the rows between two rulings have something on both sides of such a gutter
_ROWS: Final = 3  # such rows there are at least


@dataclass(frozen=True, eq=False)
class CellDigits:
    """The digits of a cell, in order. `across`: whether they reach into the next column."""

    digits: tuple[PlacedDigit, ...] = ()
    across: bool = False


def tables_apart(digits: Sequence[PlacedDigit]) -> list[list[PlacedDigit]]:
    """Digits that belong to no grid, as those of tables one below the other."""
    height = usual_height(digits)
    boxes = levelled(digits, height)
    tables = rows_apart(boxes, find_rows(boxes, [one.line for one in digits], [0] * len(digits), height, {}))
    return [[one for one, own in zip(digits, tables, strict=True) if own == table] for table in range(max(tables) + 1)]


@dataclass(frozen=True, eq=False)
class _Token:
    """Digits of a row that are close together, as places in the table's list, from the left."""

    places: tuple[int, ...]
    row: int
    strip: int


def find_cells(digits: Sequence[PlacedDigit], grid: RuledGrid | None = None) -> list[list[CellDigits]]:
    """The rows of a table, each with the same number of cells."""
    return _Table(digits, grid).cells() if digits else []


class _Table:
    def __init__(self, digits: Sequence[PlacedDigit], grid: RuledGrid | None) -> None:
        self._digits, self._grid = digits, grid
        self._height = usual_height(digits)
        self._boxes = levelled(digits, self._height, grid.lean if grid else None)
        self._strips = _strips(digits, grid, self._height)
        self._close = _close(digits, self._height)
        bands = _bands(digits, grid, self._height)
        closed = dict(enumerate(grid.heights, 1)) if grid else {}
        self._rows = find_rows(self._boxes, [one.line for one in digits], bands, self._height, closed)
        self._tokens = [token for row in sorted(set(self._rows)) for token in self._tokens_of(row)]

    def cells(self) -> list[list[CellDigits]]:
        """Rows of cells."""
        found: dict[tuple[int, int], CellDigits] = defaultdict(CellDigits)
        first = 0
        for strip in range(max(self._strips) + 1 if self._grid is None else len(self._grid.upright) + 1):
            tokens = [token for token in self._tokens if token.strip == strip]
            gutters = self._gutters(tokens, closed=self._is_closed(strip))
            for token in tokens:
                for column, part, across in self._parted(token, gutters):
                    before = found[token.row, first + column]
                    digits = (*before.digits, *(self._digits[place] for place in part))
                    found[token.row, first + column] = CellDigits(digits, before.across or across)
            first += len(gutters) + 1 if tokens or self._is_closed(strip) else 0
        return [[found[row, column] for column in range(first)] for row in range(max(self._rows) + 1)]

    def _is_closed(self, strip: int) -> bool:
        return self._grid is not None and 0 < strip < len(self._grid.upright)

    def _tokens_of(self, row: int) -> list[_Token]:
        places = [place for place, own in enumerate(self._rows) if own == row]
        places.sort(key=lambda place: float(self._boxes[place, 0] + self._boxes[place, 2]))
        spaces = self._spaces(places)
        tokens: list[_Token] = []
        start = 0
        for end in range(1, len(places) + 1):
            if end == len(places) or spaces[end - 1] or self._strips[places[end]] != self._strips[places[end - 1]]:
                tokens.append(_Token(tuple(places[start:end]), row, self._strips[places[start]]))
                start = end
        return tokens

    def _spaces(self, places: Sequence[int]) -> list[bool]:
        """Of the digits of a row, before which but the first there may be another column."""
        digits = [self._digits[place].digit for place in places]
        said = [digit.starts_number for digit in digits]
        boxes = self._boxes[places]
        if max(self._rows) < _FEW_ROWS:
            ends = np.cumsum(number_lengths(_whole(boxes), [digit.sign for digit in digits], said))
            return [place in ends for place in range(1, len(places))]
        gaps = boxes[1:, 0] - boxes[:-1, 2]
        return [self._may_begin(digit, gap) for gap, digit in zip(gaps.tolist(), digits[1:], strict=True)]

    def _may_begin(self, digit: PageDigit, gap: float) -> bool:
        """Whether another column may begin with a digit, so far behind the one before it."""
        if digit.starts_number is not None:
            return digit.starts_number
        return digit.sign == MINUS or (gap > self._close and not digit.sign)

    def _gutters(self, tokens: Sequence[_Token], *, closed: bool) -> list[Gutter]:
        rows: dict[int, list[tuple[float, float]]] = defaultdict(list)
        for token in tokens:
            rows[token.row].append(self._span(token.places))
        gutters = find_gutters(list(rows.values()), self._height)
        if not closed:
            return gutters
        return [gutter for gutter in gutters if gutter.wide >= _BETWEEN * self._height and _is_usual(gutter, rows)]

    def _span(self, places: Sequence[int]) -> tuple[float, float]:
        boxes = self._boxes[list(places)]
        return float(boxes[:, 0].min()), float(boxes[:, 2].max())

    def _parted(self, token: _Token, gutters: Sequence[Gutter]) -> list[tuple[int, tuple[int, ...], bool]]:
        """The columns of a token's digits; those that reach into the next one and have no gap there stay together."""
        left, right = self._span(token.places)
        inner = [place for place, gutter in enumerate(gutters) if left < gutter.left and right > gutter.right]
        parts: list[tuple[int, ...]] = [token.places]
        for place in inner:
            cut = self._cut(parts[-1], gutters[place])
            if cut:
                parts[-1:] = [parts[-1][:cut], parts[-1][cut:]]
        found = []
        for part in parts:
            low, high = self._span(part)
            column = sum(gutter.middle < (low + high) / 2 for gutter in gutters)
            across = any(low < gutter.left and high > gutter.right for gutter in gutters)
            found.append((column, part, across))
        return found

    def _cut(self, places: Sequence[int], gutter: Gutter) -> int:
        """After how many of the digits a number goes on in the next column; 0 if it has no gap there."""
        boxes = self._boxes[list(places)]
        gaps = boxes[1:, 0] - boxes[:-1, 2]
        middles = (boxes[1:, 0] + boxes[:-1, 2]) / 2
        away = np.abs(middles - gutter.middle)
        if not len(gaps):
            return 0
        best = int(away.argmin())
        others = float(np.median(np.delete(gaps, best))) if len(gaps) > 1 else 0.0
        wide = gaps[best] >= max(_PARTING * self._height, _WIDER * others)
        near = away[best] <= max(gutter.right - gutter.left, self._height)
        return best + 1 if wide and near else 0


def _close(digits: Sequence[PlacedDigit], height: float) -> float:
    """How close digits of one number are at least: with wider gaps they may be of two columns."""
    gaps = [two.box[0] - one.box[2] for one, two in pairwise(digits) if one.line == two.line]
    usual = float(np.median(np.maximum(gaps, 0))) if gaps else 0.0
    return min(_CLOSE[1] * height, max(_CLOSE[0] * height, _USUAL[0] * height + _USUAL[1] * usual))


def _is_usual(gutter: Gutter, rows: dict[int, list[tuple[float, float]]]) -> bool:
    """Whether so many rows have something on both sides that it is one of the table."""
    both = sum(
        any(span[1] <= gutter.middle for span in row) and any(span[0] >= gutter.middle for span in row)
        for row in rows.values()
    )
    return both >= max(_ROWS, _OFTEN * len(rows))


def _whole(boxes: NDArray[np.float64]) -> list[tuple[int, int, int, int]]:
    return [(left, top, right, bottom) for left, top, right, bottom in np.rint(boxes).astype(int).tolist()]


def _strips(digits: Sequence[PlacedDigit], grid: RuledGrid | None, height: float) -> list[int]:
    """Between which upright rulings each digit stands; one that is halved by a ruling goes with its neighbour."""
    if grid is None:
        return [0] * len(digits)
    strips = [grid.strip(one.x, one.y) for one in digits]
    for outer, inner in ((0, 1), (len(grid.upright), len(grid.upright) - 1)):
        if len({one.line for one, strip in zip(digits, strips, strict=True) if strip == outer}) < _OPEN:
            strips = [inner if strip == outer else strip for strip in strips]
    by = _HALVED * height
    return _with_neighbours(
        digits, strips, [grid.strip(d.x - by, d.y) != grid.strip(d.x + by, d.y) for d in digits], height
    )


def _bands(digits: Sequence[PlacedDigit], grid: RuledGrid | None, height: float) -> list[int]:
    """Between which level rulings each digit stands; one that is halved by a ruling goes with its neighbour."""
    if grid is None:
        return [0] * len(digits)
    bands = [grid.band(one.x, one.y) for one in digits]
    by = _HALVED * height
    return _with_neighbours(
        digits, bands, [grid.band(d.x, d.y - by) != grid.band(d.x, d.y + by) for d in digits], height
    )


def _with_neighbours(
    digits: Sequence[PlacedDigit], parts: Sequence[int], halved: Sequence[bool], height: float
) -> list[int]:
    found = list(parts)
    order = sorted(range(len(digits)), key=lambda place: (digits[place].line, digits[place].x))
    for before, after in pairwise(order):
        one, two = digits[before], digits[after]
        if one.line == two.line and two.box[0] - one.box[2] <= _TOUCHING * height and halved[before] != halved[after]:
            whole, half = (after, before) if halved[before] else (before, after)
            found[half] = found[whole]
    return found
