"""The tables of a page that was read: rows of cells, as on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.lines.indices import connected_groups
from digitpad.core.pages.digits.lines import PlacedBox
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.output import ReadLine, ReadNumber, read_number
from digitpad.core.pages.page import PageDigit, PageReading, parts_of_numbers
from digitpad.core.pages.paper import Paper, paper_at
from digitpad.core.pages.sheets.sheet import projected, warped
from digitpad.core.pages.spaces import number_lengths
from digitpad.core.table_structure.cells import CellDigits, find_cells, tables_apart
from digitpad.core.table_structure.placed import PlacedDigit, usual_height
from digitpad.core.table_structure.ruled_grid import RuledGrid, ruled_grids
from digitpad.core.table_structure.rulings import find_rulings

_SIDE: Final = 1600  # pixels of the longest side at which rulings are looked for
_LONG: Final = 3.5  # heights of digits: no ruling is shorter
_ASIDE: Final = 3.0  # heights of digits: so close they belong to one table beside a grid
_DOWN: Final = 2.0  # the same, one below the other
_STROKE: Final = 1  # the digit that a piece of a ruling may be taken for
_FEWEST: Final = 2  # digits in a grid that make it a table


def table_lines(reading: PageReading) -> tuple[ReadLine, ...]:
    """The rows of all tables of a page, with their cells. It needs the page's pixels, for the rulings."""
    lines: list[ReadLine] = []
    attached = _attached(reading)
    tables = [cells for paper in reading.papers for cells in _tables_on(paper, reading)]
    for number, rows in enumerate(filter(None, map(_trimmed, tables)), 1):
        for row in rows:
            cells = [_numbers(cell, reading, attached) for cell in row]
            read = tuple(one for cell in cells for one in cell)
            lines.append(ReadLine(reading.page.number, read, tuple(map(len, cells)), number))
    return tuple(lines)


def _tables_on(paper: Paper, reading: PageReading) -> list[list[list[CellDigits]]]:
    """The tables of a sheet: its grids from the top, and what stands beside, above and below them, by alignment."""
    high, wide = (side / paper.levels[-1].scale for side in paper.levels[-1].ink.shape)
    scale = min(1.0, _SIDE / max(high, wide))
    digits = _placed(paper, reading, scale)
    if not digits:
        return []
    height = usual_height(digits)
    grey = _flat(reading.page.grey, paper, (round(wide * scale), round(high * scale)), scale)
    grids = ruled_grids(*find_rulings(grey, _LONG * height), height)
    members: list[list[PlacedDigit]] = [[] for _ in grids]
    rest: list[PlacedDigit] = []
    for one in digits:
        if one.digit.digit == _STROKE and any(grid.is_upright(one.box) for grid in grids):
            continue  # a piece of a ruling
        place = next((place for place, grid in enumerate(grids) if grid.holds(one.x, one.y)), None)
        (rest if place is None else members[place]).append(one)
    ruled = [(grid, own) for grid, own in zip(grids, members, strict=True) if len(own) >= _FEWEST]
    rest += [one for own in members if len(own) < _FEWEST for one in own]
    return _in_order(rest, ruled, height)


def _in_order(
    rest: Sequence[PlacedDigit], ruled: Sequence[tuple[RuledGrid, list[PlacedDigit]]], height: float
) -> list[list[list[CellDigits]]]:
    """Tables from the top; where there are grids, what belongs to none and stands together is a table of its own."""
    tables: list[tuple[RuledGrid | None, Sequence[PlacedDigit]]] = [*ruled]
    parts = _parts(rest, height) if ruled else [rest]
    tables += [(None, table) for part in parts if part for table in tables_apart(part)]
    ordered = sorted((table for table in tables if table[1]), key=lambda table: min(one.y for one in table[1]))
    return [find_cells(own, grid) for grid, own in ordered]


def _parts(digits: Sequence[PlacedDigit], height: float) -> list[list[PlacedDigit]]:
    """Digits that stand together."""
    boxes = np.array([one.box for one in digits]).reshape(-1, 4)

    def near(index: int, others: NDArray[np.intp]) -> NDArray[np.bool_]:
        gaps = np.maximum(boxes[index, :2], boxes[others, :2]) - np.minimum(boxes[index, 2:], boxes[others, 2:])
        found: NDArray[np.bool_] = (gaps < (_ASIDE * height, _DOWN * height)).all(1)
        return found

    return [[digits[index] for index in group.tolist()] for group in connected_groups(len(digits), near)]


def _placed(paper: Paper, reading: PageReading, scale: float) -> list[PlacedDigit]:
    """The digits of the text that lie on a sheet, in pixels of the picture in which rulings are looked for."""
    to_sheet = np.diag([scale, scale, 1.0]) @ np.linalg.inv(paper.place.to_page)
    return [
        PlacedDigit(digit, _moved(digit.box, to_sheet), number)
        for number, line in enumerate(reading.lines)
        for digit in line
        if digit.counts and paper_at(reading.papers, digit.box) is paper
    ]


def _moved(box: tuple[int, int, int, int], matrix: NDArray[np.float64]) -> PlacedBox:
    """A box of the same shape where its middle comes to lie, and as large as it is there."""
    left, top, right, bottom = box
    x, y = (left + right) / 2, (top + bottom) / 2
    places = projected(np.array([(x, y), (left, y), (right, y), (x, top), (x, bottom)], float), matrix)
    wide, high = np.linalg.norm(places[2] - places[1]) / 2, np.linalg.norm(places[4] - places[3]) / 2
    middle = places[0].tolist()
    return middle[0] - float(wide), middle[1] - float(high), middle[0] + float(wide), middle[1] + float(high)


def _flat(grey: Grey, paper: Paper, size: tuple[int, int], scale: float) -> Grey:
    """A sheet of the page in (width, height) pixels."""
    small = Image.fromarray(grey)
    shrunk = max(1, round(small.width * scale)), max(1, round(small.height * scale))
    to_small = np.diag([shrunk[0] / small.width, shrunk[1] / small.height, 1.0])
    small = small.resize(shrunk, Image.Resampling.BOX)
    matrix = to_small @ paper.place.to_page @ np.diag([1 / scale, 1 / scale, 1.0])
    return warped(np.asarray(small), size, matrix, beyond=255)


def _trimmed(rows: list[list[CellDigits]]) -> list[list[CellDigits]]:
    """Without rows above the first and below the last one that has digits."""
    filled = [place for place, row in enumerate(rows) if any(cell.digits for cell in row)]
    return rows[filled[0] : filled[-1] + 1] if filled else []


def _attached(reading: PageReading) -> dict[int, list[PageDigit]]:
    """Of each digit (by its id) what is marked beside it in its number: behind it, or before the first one."""
    found: dict[int, list[PageDigit]] = {}
    for line in reading.lines:
        for parts in parts_of_numbers(line):
            last = next(digit for digit in parts if digit.counts)
            for digit in parts:
                if digit.counts:
                    last = digit
                elif digit.marked:
                    found.setdefault(id(last), []).append(digit)
    return found


def _numbers(cell: CellDigits, reading: PageReading, attached: dict[int, list[PageDigit]]) -> list[ReadNumber]:
    """The numbers of a cell, from the left."""
    digits = [one.digit for one in cell.digits]
    boxes = [one.box for one in cell.digits]
    lengths = number_lengths(
        [(round(left), round(top), round(right), round(bottom)) for left, top, right, bottom in boxes],
        [digit.sign for digit in digits],
        [digit.starts_number for digit in digits],
    )
    numbers, start = [], 0
    for length in lengths:
        parts = [part for digit in digits[start : start + length] for part in (digit, *attached.get(id(digit), ()))]
        numbers.append(replace(read_number(reading, parts), across=cell.across))
        start += length
    return numbers
