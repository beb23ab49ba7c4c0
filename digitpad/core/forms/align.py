"""Lays a photo or scan of a form on the form's own page, by its corner marks."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import floor
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.counts import counted
from digitpad.core.errors import DataError
from digitpad.core.forms.form import CornerMarks, Form
from digitpad.core.forms.marks import UNIT_SQUARE, FoundMark, find_marks
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.sheet_code import code_cells, sheet_of_bits
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheet import homography, projected

PAGE_PIXELS: Final = 5.4
"""Pixels of an aligned page for a millimetre: 1,600 for the height of A4, at which ink is found best."""
_MOST_SIDE: Final = 2400  # pixels of a large page's longest side
_MOST_MARKS: Final = 12  # of which four are tried together
_ASKEW: Final = 0.25  # of a mark's side, between where its corners are and where they should be
_CELL: Final = 0.25  # of the lighter one's grey, by which two cells of a code differ at least
_CORNERS: Final = 4

Homography = NDArray[np.float64]
"""(3, 3)."""


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
    """Lay a picture on a form. Raises DataError with a sentence where that cannot be done."""
    if form.marks is None:
        raise DataError("This form has no corner marks; without them, digitpad cannot tell where its fields are.")
    square = _of_marks(find_marks(grey), grey)
    return _laid(grey, square @ _unit_square(form.marks, form), form, None)


def align_sheet(grey: Grey) -> AlignedPage:
    """Find out which of digitpad's own sheets a picture shows, and lay it on that. Raises DataError."""
    square = _of_marks(find_marks(grey), grey)
    sheet = _sheet(grey, square)
    if sheet is None:
        raise DataError(
            "It could not be aligned: its corner marks have no code between them that says which sheet it is."
        )
    form = sheet_form(sheet)
    assert form.marks is not None
    return _laid(grey, square @ _unit_square(form.marks, form), form, sheet)


def _of_marks(found: list[FoundMark], grey: Grey) -> Homography:
    """From the unit square between the centres of four marks to the picture. Raises DataError."""
    first = [one for one in found if one.is_first]
    others = [one for one in found if not one.is_first]
    if not first or len(others) < _CORNERS - 1:
        count = min(1, len(first)) + min(_CORNERS - 1, len(others))
        marks = counted(count, "only 1 of its four corner marks was", "only {0} of its four corner marks were")
        if not count:
            marks = "none of its four corner marks was"
        raise DataError(
            f"It could not be aligned: {marks} found; all of them must be in the picture, and nothing on them."
        )
    tried = [
        (*fitted, {one, *three})
        for one in first[:_MOST_MARKS]
        for three in combinations(others[:_MOST_MARKS], _CORNERS - 1)
        if (fitted := _fitted(one, three)) is not None
    ]
    if not tried:
        raise DataError("It could not be aligned: its corner marks do not lie as those of one flat page do.")
    _, square, best = min(tried, key=lambda one: one[0])
    if any(best.isdisjoint(others) for *_, others in tried):
        raise DataError("It could not be aligned: there are several sheets in the picture; each needs one of its own.")
    return square


def _fitted(first: FoundMark, others: tuple[FoundMark, ...]) -> tuple[float, Homography] | None:
    """How badly four marks agree, and the way from the unit square to them; None where they are not those of a page."""
    middle = np.mean([first.centre, *(one.centre for one in others)], axis=0)

    def angle(mark: FoundMark) -> float:
        x, y = mark.centre - middle
        return float(np.arctan2(y, x))

    start = angle(first)
    order = [first, *sorted(others, key=lambda one: (angle(one) - start) % (2 * np.pi))]
    sides = [mark.side for mark in order]
    if min(sides) < 0.4 * max(sides):
        return None
    centres = np.array([mark.centre for mark in order])
    turns = [
        (b - a)[0] * (c - b)[1] - (b - a)[1] * (c - b)[0]
        for a, b, c in zip(centres, np.roll(centres, -1, 0), np.roll(centres, -2, 0), strict=True)
    ]
    if min(turns) <= 0:  # not clockwise on the screen, or not convex: a mirrored or folded page
        return None
    to_picture = homography(UNIT_SQUARE, centres)
    worst = max(_askew(mark, to_picture) for mark in order)
    return (worst, to_picture) if worst <= _ASKEW else None


def _askew(mark: FoundMark, to_picture: Homography) -> float:
    """How far a mark's corners are from those of a parallel square around its centre, in its sides."""
    back = np.linalg.inv(to_picture)
    places = projected(mark.corners, back)
    away = places - places.mean(0)
    # In the unit square a mark is a rectangle whose sides are parallel to the axes: its corners differ in signs only.
    half = np.abs(away).mean(0)
    return float((np.abs(np.abs(away) - half) / (2 * half)).max())


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
    shares = np.linspace(0.3, 0.7, 5)
    x, y = np.meshgrid(left + shares * (right - left), top + shares * (bottom - top))
    places = projected(np.column_stack([x.ravel(), y.ravel()]), square)
    columns = np.floor(places[:, 0]).astype(int).clip(0, grey.shape[1] - 1)
    rows = np.floor(places[:, 1]).astype(int).clip(0, grey.shape[0] - 1)
    return float(np.median(grey[rows, columns]))


def _laid(grey: Grey, to_picture: Homography, form: Form, sheet: PrintableSheet | None) -> AlignedPage:
    """The page in its own pixels. `to_picture`: from millimetres."""
    pixels = min(PAGE_PIXELS, _MOST_SIDE / max(form.width, form.height))
    size = max(1, round(form.width * pixels)), max(1, round(form.height * pixels))
    from_pixels = to_picture @ np.diag([1 / pixels, 1 / pixels, 1.0])
    shrink = _shrink(from_pixels, size)
    source = Image.fromarray(grey)
    source = source.reduce(shrink) if shrink > 1 else source
    way = np.diag([1 / shrink, 1 / shrink, 1.0]) @ from_pixels
    way /= way[2, 2]
    page = source.transform(
        size, Image.Transform.PERSPECTIVE, way.ravel()[:8].tolist(), Image.Resampling.BICUBIC, fillcolor=255
    )
    return AlignedPage(form, np.asarray(page), from_pixels / from_pixels[2, 2], pixels, sheet)


def _shrink(to_picture: Homography, size: tuple[int, int]) -> int:
    """By how much the picture is reduced first, so that each of its pixels counts."""
    places = projected(UNIT_SQUARE * size, to_picture)
    sides = np.linalg.norm(places - np.roll(places, -1, axis=0), axis=1)
    wanted = np.array([size[0], size[1], size[0], size[1]])
    return max(1, floor(float((sides / wanted).min())))
