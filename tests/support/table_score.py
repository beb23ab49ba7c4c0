"""Compares the tables that were read from a page with a made one (tests/support/made_tables.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.pages.output import PageBox, ReadLine
from digitpad.core.table_structure.table_output import cells_of
from tests.support.made_tables import TableTruth


@dataclass(frozen=True)
class TableScore:
    """`shape`: whether rows and columns are as many as they should be, in one table; `cells`: with a number; `placed`:
    of those in which something was found, all of it in its row and column; `found`: cells in which something was found;
    `right`: cells that were read right, empty ones included, of `all_cells`.
    """

    shape: bool
    cells: int
    found: int
    placed: int
    all_cells: int
    right: int


def table_score(truth: TableTruth, lines: Sequence[ReadLine]) -> TableScore:
    """How well a made table was read, against the largest one that was found."""
    tables = {line.table for line in lines}
    best = max(tables, key=lambda one: sum(len(line.numbers) for line in lines if line.table == one), default=0)
    rows = [cells_of(line) for line in lines if line.table == best]
    shape = len(tables) == 1 and len(rows) == len(truth.rows) and {len(row) for row in rows} == {len(truth.rows[0])}
    boxes = [
        (row, column, digit.box)
        for row, cells in enumerate(rows)
        for column, numbers in enumerate(cells)
        for number in numbers
        for digit in number.digits
    ]
    found = placed = 0
    for place, digits in truth.digits.items():
        cells = {
            (row, column)
            for row, column, box in boxes
            if any(_is_in(box, (one.x, one.y, one.w, one.h)) for one in digits)
        }
        found += bool(cells)
        placed += cells == {place}
    texts = [[" ".join(number.text for number in cell) for cell in cells] for cells in rows]
    right = sum(
        text == (texts[row][column] if row < len(texts) and column < len(texts[row]) else None)
        for row, cells in enumerate(truth.rows)
        for column, text in enumerate(cells)
    )
    return TableScore(shape, len(truth.digits), found, placed, len(truth.rows) * len(truth.rows[0]), right)


def _is_in(box: PageBox, digit: tuple[float, float, float, float]) -> bool:
    """Whether the middle of a box is in a digit's."""
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    return digit[0] <= x <= digit[0] + digit[2] and digit[1] <= y <= digit[1] + digit[3]
