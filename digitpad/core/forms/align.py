"""Lays a photo or scan of a form on the form's own page, by its corner marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.forms.alignment.corners import Homography, square_of_marks
from digitpad.core.forms.alignment.flat_page import aligned_size, flat_page, page_pixels
from digitpad.core.forms.alignment.marks import UNIT_SQUARE
from digitpad.core.forms.form import CornerMarks, Form
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.sheet_code import code_cells, sheet_of_bits
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.sheet import homography, projected

_OUTSIDE: Final = 0.5  # millimetres that a field may reach out of the picture
_CELL: Final = 0.25  # of the lighter one's grey, by which two cells of a code differ at least
_INNER: Final = (0.3, 0.7)  # of a cell's width and height, in which its grey is seen


@dataclass(frozen=True, eq=False)
class AlignedPage:
    """A page of a form as it was printed. `grey`: (h, w) uint8; `to_picture`: its places to those of the picture;
    `pixels`: for a millimetre; `sheet`: which of digitpad's own sheets it is, None for other forms.
    """

    form: Form
    grey: Grey
    to_picture: Homography
    pixels: float
    sheet: PrintableSheet | None = None


def align_form(grey: Grey, form: Form) -> AlignedPage:
    """Lay a picture on a form, by its marks or else by what is printed on it.

    Raises DataError with a sentence where that cannot be done.
    """
    if form.marks is not None:
        return _laid(grey, square_of_marks(grey) @ _unit_square(form.marks, form), form, None)
    if form.printed is None:
        raise DataError(
            "This form has neither corner marks nor a picture; without them, digitpad cannot tell where its fields are."
        )
    pixels = page_pixels(form.width, form.height)
    laid = _laid(grey, form.printed.way_to(grey) @ np.diag([pixels, pixels, 1.0]), form, None)
    if not _has_all_fields(laid, grey):
        raise DataError("It could not be aligned: a part of the form with fields is not in the picture.")
    return laid


def _has_all_fields(page: AlignedPage, grey: Grey) -> bool:
    """Whether all fields lie in the picture."""
    high, wide = page.grey.shape
    corners = np.array(
        [
            (x * wide, y * high)
            for left, top, right, bottom in (field.outline for field in page.form.fields)
            for x in (left, right)
            for y in (top, bottom)
        ]
    )
    places = projected(corners, page.to_picture)
    return bool(
        (places >= -_OUTSIDE * page.pixels).all()
        and (places <= np.array(grey.shape[::-1]) + _OUTSIDE * page.pixels).all()
    )


def align_sheet(grey: Grey) -> AlignedPage:
    """Find out which of digitpad's own sheets a picture shows, and lay it on that. Raises DataError."""
    square = square_of_marks(grey)
    sheet = _sheet(grey, square)
    if sheet is None:
        raise DataError(
            "It could not be aligned: its corner marks have no code between them that says which sheet it is."
        )
    form = sheet_form(sheet)
    assert form.marks is not None
    return _laid(grey, square @ _unit_square(form.marks, form), form, sheet)


def _unit_square(marks: CornerMarks, form: Form) -> Homography:
    """From the page in millimetres to the unit square between its marks."""
    centres = np.array(marks.centres) * (form.width, form.height)
    return homography(centres, UNIT_SQUARE)


def _sheet(grey: Grey, square: Homography) -> PrintableSheet | None:
    bits = []
    for upper, lower in code_cells():
        above, below = (_seen(grey, square, cell) for cell in (upper, lower))
        if abs(above - below) < _CELL * max(above, below):
            return None
        bits.append(int(above < below))
    return sheet_of_bits(bits)


def _seen(grey: Grey, square: Homography, cell: tuple[float, float, float, float]) -> float:
    """The grey in the inner part of a cell."""
    left, top, right, bottom = cell
    shares = np.linspace(*_INNER, 5)
    x, y = np.meshgrid(left + shares * (right - left), top + shares * (bottom - top))
    places = projected(np.column_stack([x.ravel(), y.ravel()]), square)
    columns = np.floor(places[:, 0]).astype(int).clip(0, grey.shape[1] - 1)
    rows = np.floor(places[:, 1]).astype(int).clip(0, grey.shape[0] - 1)
    return float(np.median(grey[rows, columns]))


def _laid(grey: Grey, to_picture: Homography, form: Form, sheet: PrintableSheet | None) -> AlignedPage:
    """The page in its own pixels. `to_picture`: from millimetres."""
    pixels = page_pixels(form.width, form.height)
    from_pixels = to_picture @ np.diag([1 / pixels, 1 / pixels, 1.0])
    page = flat_page(grey, from_pixels, aligned_size(form.width, form.height))
    return AlignedPage(form, page, from_pixels / from_pixels[2, 2], pixels, sheet)
