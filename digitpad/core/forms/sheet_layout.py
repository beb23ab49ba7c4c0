"""What is printed where on a sheet of digitpad's own, as shapes to paint and as a form to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from digitpad.core.forms.alignment.marks import MARK_MODULES
from digitpad.core.forms.form import CornerMarks, FieldBox, FieldKind, Form, FormField
from digitpad.core.forms.printable import (
    BOX_WIDTH,
    COLUMN_GAP,
    LEFT,
    NUMBER_WIDTH,
    ROW_PITCH,
    ROWS_BOTTOM,
    ROWS_TOP,
    TIMES,
    PrintableSheet,
    SheetKind,
)
from digitpad.core.forms.shapes import BOX_SHADE, PRINT_BLACK, SheetArea, SheetCaption, SheetShape, frame
from digitpad.core.forms.sheet_code import code_bits, code_cells

_CENTRE: Final = 14.0  # millimetres from the edges to the marks' centres
_MARK: Final = 9.1
_WHITE: Final = 1.0
_LINE: Final = 0.25  # millimetres
_BOX_HEIGHT: Final = 8.0
_WIDEST: Final = 44.0  # from one column to the next: a wider one is far from its row's number
_DIGIT_BOX: Final = (13.0, 15.0)
_DIGIT_PITCH: Final = (16.0, 20.0)
_TITLE, _NAME, _HEADINGS = 27.0, 37.0, 4.0  # baselines from above; of headings, above the first row
_APART: Final = 2.0  # between two headings, at least
_SIZES: Final = {"title": 6.0, "text": 3.4, "heading": 3.6, "label": 9.0}

_Box = tuple[float, float, float, float]


def sheet_form(sheet: PrintableSheet) -> Form:
    """The form that a sheet is."""
    width, height = sheet.size
    centres = tuple((x / width, y / height) for x, y in _centres(sheet))
    fields = tuple(_field(sheet, name, row, boxes) for name, row, boxes in _cells(sheet))
    return Form(sheet.title or sheet.kind.value, width, height, fields, CornerMarks(centres, _MARK / width))


def sheet_shapes(sheet: PrintableSheet) -> list[SheetShape]:
    """What is printed."""
    shapes: list[SheetShape] = []
    for place, (x, y) in enumerate(_centres(sheet)):
        shapes += _mark(x, y, is_first=place == 0)
    shapes += _code(sheet)
    shapes += _words(sheet)
    for _, _, boxes in _cells(sheet):
        for box in boxes:
            shapes += frame(*box, line=_LINE, shade=BOX_SHADE)
    return shapes


def _field(sheet: PrintableSheet, name: str, row: int, boxes: list[_Box]) -> FormField:
    width, height = sheet.size
    shares: list[FieldBox] = [(box[0] / width, box[1] / height, box[2] / width, box[3] / height) for box in boxes]
    kind = FieldKind.WHOLE if sheet.kind is SheetKind.LIST else FieldKind.BOXES
    return FormField(name, kind, tuple(shares), row=row)


def _centres(sheet: PrintableSheet) -> tuple[tuple[float, float], ...]:
    """Clockwise from the upper left mark."""
    (width, height), edge = sheet.size, _CENTRE
    return (edge, edge), (width - edge, edge), (width - edge, height - edge), (edge, height - edge)


def _mark(x: float, y: float, *, is_first: bool) -> Iterator[SheetArea]:
    """Squares in each other; the first mark's middle is white: so it is known which way up a sheet lies."""
    for modules, shade in ((MARK_MODULES, PRINT_BLACK), (5, _WHITE), *(() if is_first else ((3, PRINT_BLACK),))):
        half = _MARK * modules / MARK_MODULES / 2
        yield SheetArea(x - half, y - half, x + half, y + half, shade)


def _code(sheet: PrintableSheet) -> Iterator[SheetArea]:
    (left, top), _, (right, bottom), _ = _centres(sheet)
    for bit, cells in zip(code_bits(sheet), code_cells(), strict=True):
        shares = cells[0] if bit else cells[1]
        x0, x1 = (left + share * (right - left) for share in shares[::2])
        y0, y1 = (top + share * (bottom - top) for share in shares[1::2])
        yield SheetArea(x0, y0, x1, y1)


def _words(sheet: PrintableSheet) -> Iterator[SheetCaption]:
    """Title, what to do, headings, and the rows' numbers."""
    right = sheet.size[0] - LEFT
    if sheet.title:
        yield SheetCaption(LEFT, _TITLE, _SIZES["title"], sheet.title, room=right - LEFT)
    if sheet.kind is SheetKind.DIGITS:
        yield SheetCaption(
            LEFT, _NAME, _SIZES["text"], "Write the digit at the left ten times, once in each box, with a dark pen."
        )
        for place, (_, _, boxes) in enumerate(_cells(sheet)):
            yield SheetCaption(LEFT + 4, boxes[0][3] - 4, _SIZES["label"], str(place), "centre")
        return
    how = "one digit in each box" if sheet.kind is SheetKind.SCORES else "one number in each box"
    yield SheetCaption(LEFT, _NAME, _SIZES["text"], f"Write {how}, with a dark pen. Strike out what is not to count.")
    if sheet.page > 1:
        yield SheetCaption(right, _NAME, _SIZES["text"], f"page {sheet.page}", "right")
    for column in range(sheet.columns):
        x, width = _column(sheet, column)
        middle, room = x + width / 2, _column_pitch(sheet) - _APART
        yield SheetCaption(middle, ROWS_TOP - _HEADINGS, _SIZES["heading"], sheet.heading(column), "centre", room)
    for place, number in enumerate(sheet.numbers):
        y = ROWS_TOP + place * _row_pitch(sheet) + _BOX_HEIGHT / 2 + _SIZES["heading"] / 3
        yield SheetCaption(LEFT + NUMBER_WIDTH - 4, y, _SIZES["heading"], str(number), "right")


def _cells(sheet: PrintableSheet) -> Iterator[tuple[str, int, list[_Box]]]:
    """Each field's name, the number of its row, and its boxes in millimetres."""
    if sheet.kind is SheetKind.DIGITS:
        for digit in range(10):
            top = ROWS_TOP + digit * _DIGIT_PITCH[1]
            lefts = [LEFT + NUMBER_WIDTH + time * _DIGIT_PITCH[0] for time in range(TIMES)]
            yield str(digit), 0, [(left, top, left + _DIGIT_BOX[0], top + _DIGIT_BOX[1]) for left in lefts]
        return
    for place, number in enumerate(sheet.numbers):
        top = ROWS_TOP + place * _row_pitch(sheet)
        for column in range(sheet.columns):
            left, width = _column(sheet, column)
            count = sheet.digits if sheet.kind is SheetKind.SCORES else 1
            step = width / count
            boxes = [(left + k * step, top, left + (k + 1) * step, top + _BOX_HEIGHT) for k in range(count)]
            yield f"column {column + 1}", number, boxes


def _column(sheet: PrintableSheet, column: int) -> tuple[float, float]:
    """Where a column begins, and how wide it is."""
    pitch = _column_pitch(sheet)
    width = _boxes_width(sheet) or pitch - COLUMN_GAP
    return LEFT + NUMBER_WIDTH + column * pitch, width


def _column_pitch(sheet: PrintableSheet) -> float:
    room = sheet.size[0] - 2 * LEFT - NUMBER_WIDTH
    return min(max(_WIDEST, _boxes_width(sheet) + COLUMN_GAP), (room + COLUMN_GAP) / sheet.columns)


def _boxes_width(sheet: PrintableSheet) -> float:
    """Of a number's boxes; 0 where it has one that is as wide as there is room."""
    return sheet.digits * BOX_WIDTH if sheet.kind is SheetKind.SCORES else 0.0


def _row_pitch(sheet: PrintableSheet) -> float:
    room = sheet.size[1] - ROWS_TOP - ROWS_BOTTOM
    return min(ROW_PITCH[1], room / sheet.rows)
