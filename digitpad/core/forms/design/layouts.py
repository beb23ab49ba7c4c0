"""What is meant by a drag over a page: a box, a row of boxes or a table of them, as printed if they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.forms.design.changes import divided
from digitpad.core.forms.design.printed_lines import PrintedLines, Span
from digitpad.core.forms.form import MOST_BOXES, FieldBox

DRAWN_BOXES: Final = 5
"""Of a row over which no printed boxes are found."""
DRAWN_TABLE: Final = (10, 3)
"""Rows and columns of a table, where none is printed."""
_SNAP: Final = 2.0  # millimetres from what is drawn to what is printed
_TALL: Final = 1.6  # times as high as it was drawn a printed box may be
_GAP: Final = 0.3  # millimetres between two boxes that do not touch
_DIGIT_BOX: Final = 1.15  # times as wide as high, boxes for a digit are at most


@dataclass(frozen=True)
class TableWishes:
    """How a table is to be; 0: as it is printed. `boxes`: of each number."""

    rows: int = 0
    columns: int = 0
    boxes: int = 0


def printed_box_at(x: float, y: float, lines: PrintedLines) -> FieldBox | None:
    """The printed box around a place."""
    reach = 1.0
    around = [box for box in lines.boxes_along(x - reach, x + reach, y, reach) if box[0] < x < box[2]]
    return around[0] if around else None


def row_of_boxes(drawn: FieldBox, lines: PrintedLines, count: int = 0) -> tuple[FieldBox, ...]:
    """The boxes of a row that was dragged over. `count`: so many; 0: as many as are printed."""
    printed = _printed_row(drawn, lines)
    if printed and count in (0, len(printed)):
        return printed[:MOST_BOXES]
    box = (printed[0][0], printed[0][1], printed[-1][2], printed[0][3]) if printed else drawn
    box = lines.snapped(box, within=_SNAP)
    return divided(box, count or DRAWN_BOXES)


def table_of_boxes(drawn: FieldBox, lines: PrintedLines, wishes: TableWishes) -> list[list[tuple[FieldBox, ...]]]:
    """Rows of cells, each with its boxes."""
    columns, rows = lines.table(drawn)
    cells = _grouped(columns, rows, wishes, lines)
    if cells and rows and wishes.rows in (0, len(rows)) and wishes.columns in (0, len(cells)):
        return [[tuple((left, top, right, bottom) for left, right in cell) for cell in cells] for top, bottom in rows]
    box = lines.snapped(drawn, within=_SNAP)
    count = wishes.rows or len(rows) or DRAWN_TABLE[0], wishes.columns or len(cells) or DRAWN_TABLE[1]
    return _even_table(box, count, max(1, wishes.boxes))


def _printed_row(drawn: FieldBox, lines: PrintedLines) -> tuple[FieldBox, ...]:
    left, top, right, bottom = drawn
    most = _TALL * (bottom - top) + 2 * _SNAP / lines.height
    tries = [lines.boxes_along(left, right, top + share * (bottom - top), most) for share in (0.5, 0.35, 0.65)]
    return max(tries, key=len)


def _grouped(
    columns: Sequence[Span], rows: Sequence[Span], wishes: TableWishes, lines: PrintedLines
) -> list[tuple[Span, ...]]:
    """The columns of boxes as those of cells: boxes that touch are a number's, if they are as narrow as a digit's."""
    if wishes.boxes > 1:
        if len(columns) % wishes.boxes == 0:
            step = wishes.boxes
            return [tuple(columns[place : place + step]) for place in range(0, len(columns), step)]
        return [tuple((box[0], box[2]) for box in divided((one[0], 0.0, one[1], 1.0), wishes.boxes)) for one in columns]
    groups: list[list[Span]] = []
    for one in columns:
        if groups and (one[0] - groups[-1][-1][1]) * lines.width < _GAP:
            groups[-1].append(one)
        else:
            groups.append([one])
    height = float(np.median([bottom - top for top, bottom in rows])) * lines.height if rows else 0.0
    narrow = all((right - left) * lines.width <= _DIGIT_BOX * height for left, right in columns)
    if wishes.boxes == 0 and narrow and len(groups) > 1 and len({len(group) for group in groups}) == 1:
        return [tuple(group) for group in groups]
    return [(one,) for one in columns]


def _even_table(box: FieldBox, count: tuple[int, int], boxes: int) -> list[list[tuple[FieldBox, ...]]]:
    """`count`: rows and columns."""
    left, top, right, bottom = box
    sides = [top + (bottom - top) * place / count[0] for place in range(count[0])] + [bottom]
    return [
        [divided(cell, boxes) for cell in divided((left, above, right, below), count[1])]
        for above, below in pairwise(sides)
    ]
