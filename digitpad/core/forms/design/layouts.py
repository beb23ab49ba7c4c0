"""What is meant by a drag over a page: a box, a row of boxes or a table of them, as printed if they are printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.forms.design.changes import divided
from digitpad.core.forms.design.printed_lines import PrintedLines
from digitpad.core.forms.form import MOST_BOXES, FieldBox

DRAWN_BOXES: Final = 5
"""Of a row over which no printed boxes are found."""
DRAWN_TABLE: Final = (10, 3)
"""Rows and columns of a table, where none is printed."""
_SNAP: Final = 2.0  # millimetres from what is drawn to what is printed
_TALL: Final = 1.6  # times as high as it was drawn a printed box may be
_LEAST_ROW: Final = 3.0  # millimetres of a printed row's height
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
    rows = _printed_rows(drawn, lines)
    grouped = [_grouped(row, wishes, lines) for row in rows]
    counts = Counter(map(len, grouped))
    columns = counts.most_common(1)[0][0] if counts else 0
    fitting = [row for row in grouped if len(row) == columns]
    if fitting and wishes.rows in (0, len(fitting)) and wishes.columns in (0, columns):
        return _straight(fitting)
    box = lines.snapped(drawn, within=_SNAP)
    return _even_table(
        box, wishes.rows or len(fitting) or DRAWN_TABLE[0], wishes.columns or columns or DRAWN_TABLE[1], wishes
    )


def _printed_row(drawn: FieldBox, lines: PrintedLines) -> tuple[FieldBox, ...]:
    left, top, right, bottom = drawn
    most = _TALL * (bottom - top) + 2 * _SNAP / lines.height
    tries = [lines.boxes_along(left, right, top + share * (bottom - top), most) for share in (0.5, 0.35, 0.65)]
    return max(tries, key=len)


def _printed_rows(drawn: FieldBox, lines: PrintedLines) -> list[tuple[FieldBox, ...]]:
    """The printed boxes between each two lines across."""
    left, _, right, _ = drawn
    heights = lines.heights(drawn)
    rows: list[tuple[FieldBox, ...]] = []
    for above, below in pairwise(heights):
        if (below - above) * lines.height < _LEAST_ROW:
            continue
        boxes = lines.boxes_along(left, right, (above + below) / 2, 1.2 * (below - above))
        if boxes and (not rows or boxes[0][1] >= rows[-1][0][1] + 1e-9):
            rows.append(boxes)
    return rows


def _grouped(row: Sequence[FieldBox], wishes: TableWishes, lines: PrintedLines) -> list[tuple[FieldBox, ...]]:
    """The boxes of a row as cells: those that touch are a number's, if they are as narrow as a digit's."""
    if wishes.boxes > 1:
        if len(row) % wishes.boxes == 0:
            return [tuple(row[place : place + wishes.boxes]) for place in range(0, len(row), wishes.boxes)]
        return [divided(box, wishes.boxes) for box in row]
    groups: list[list[FieldBox]] = []
    for box in row:
        if groups and (box[0] - groups[-1][-1][2]) * lines.width < _GAP:
            groups[-1].append(box)
        else:
            groups.append([box])
    narrow = all((box[2] - box[0]) * lines.width <= _DIGIT_BOX * (box[3] - box[1]) * lines.height for box in row)
    lengths = {len(group) for group in groups}
    if wishes.boxes == 0 and narrow and len(groups) > 1 and len(lengths) == 1:
        return [tuple(group) for group in groups]
    return [(box,) for box in row]


def _straight(rows: list[list[tuple[FieldBox, ...]]]) -> list[list[tuple[FieldBox, ...]]]:
    """The same with all boxes of a column between the same two sides, where all have as many."""
    places = [[box for cell in row for box in cell] for row in rows]
    if len({len(row) for row in places}) != 1:
        return rows
    sides = np.median(np.array(places), axis=0)
    found = []
    for row, boxes in zip(rows, places, strict=True):
        top, bottom = (float(np.median([box[side] for box in boxes])) for side in (1, 3))
        whole = iter([(float(left), top, float(right), bottom) for left, _, right, _ in sides])
        found.append([tuple(next(whole) for _ in cell) for cell in row])
    return found


def _even_table(box: FieldBox, rows: int, columns: int, wishes: TableWishes) -> list[list[tuple[FieldBox, ...]]]:
    left, top, right, bottom = box
    step = (bottom - top) / rows
    found = []
    for row in range(rows):
        cells = divided((left, top + row * step, right, bottom if row == rows - 1 else top + (row + 1) * step), columns)
        found.append([divided(cell, max(1, wishes.boxes)) for cell in cells])
    return found
