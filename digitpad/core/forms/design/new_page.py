"""A sheet in a picture becomes the page of a form on which nothing is drawn yet: straight, upright, of some paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_form
from digitpad.core.forms.alignment.corners import square_of_marks
from digitpad.core.forms.alignment.flat_page import aligned_size
from digitpad.core.forms.alignment.marks import UNIT_SQUARE, find_marks
from digitpad.core.forms.form import PAGE_SIDES, CornerMarks, Form
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.flat import flat_sheets
from digitpad.core.pages.sheets.sheet import Corners, find_sheets, projected

FORM_PAPERS: Final = {
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "A3": (297.0, 420.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
}
"""Width and height in millimetres, upright."""
_LIKELY: Final = ("A4", "Letter", "Legal")  # one of each shape
_SAME_SHAPE: Final = 0.05  # by which a page may be narrower or wider than a paper, as it is seen in a picture
_USUAL_WIDTH: Final = 210.0  # millimetres of a page whose shape is that of no paper
_MOST_MARGIN: Final = 0.25  # of the way from mark to mark, beyond the marks
_LEAST_MARGIN: Final = 0.75  # of a mark's side, from its centre
_RECTANGLE: Final = 0.015  # by which opposite sides may differ in a scan, which shows lengths as they are
_QUARTERS: Final = 4


@dataclass(frozen=True, eq=False)
class FormPage:
    """A form without fields, and its page as it is seen: (h, w) uint8, straight and upright.

    `seen`: the picture of which it was made, turned by `turns` clockwise quarters where the page has no marks.
    """

    form: Form
    grey: Grey
    seen: Grey
    turns: int = 0


def page_of_sheet(picture: Grey, turns: int = 0) -> FormPage:
    """By its corner marks if it has them, else the sheet or picture as it is. `turns`: clockwise quarters, without."""
    try:
        square = square_of_marks(picture)
    except DataError:
        return _without_marks(np.rot90(picture, -turns % _QUARTERS), turns % _QUARTERS)
    form = _form_of_marks(picture, square)
    return FormPage(form, align_form(picture, form).grey, picture)


def paper_of(width: float, height: float) -> tuple[str, tuple[float, float]]:
    """The name and sides of the likeliest paper of a page's shape, as it lies; "" and the usual width if it is none."""
    ratio = min(width, height) / max(width, height)
    name = min(_LIKELY, key=lambda one: abs(FORM_PAPERS[one][0] / FORM_PAPERS[one][1] - ratio))
    short, long = FORM_PAPERS[name]
    if abs(ratio / (short / long) - 1) > _SAME_SHAPE:
        wide = min(_USUAL_WIDTH, PAGE_SIDES[1] * width / height)
        return "", (wide, max(PAGE_SIDES[0], wide * height / width))
    return name, (short, long) if width <= height else (long, short)


def lying_paper(name: str, form: Form) -> Form:
    """A form on another paper, which lies as its page does."""
    short, long = FORM_PAPERS[name]
    width, height = (short, long) if form.width <= form.height else (long, short)
    return replace(form, width=width, height=height)


def _without_marks(picture: Grey, turns: int) -> FormPage:
    sheets = flat_sheets(picture)
    grey = sheets[0].grey if len(sheets) == 1 else picture
    _, (width, height) = paper_of(grey.shape[1], grey.shape[0])
    image = Image.fromarray(np.ascontiguousarray(grey))
    page = np.asarray(image.resize(aligned_size(width, height), Image.Resampling.BICUBIC, reducing_gap=2.0))
    return FormPage(Form("", width, height, ()), page, np.ascontiguousarray(picture), turns)


def _form_of_marks(picture: Grey, square: NDArray[np.float64]) -> Form:
    """`square`: from the unit square between the marks' centres to the picture."""
    back = np.asarray(np.linalg.inv(square), float)
    centres = projected(UNIT_SQUARE, square)
    marks = [one for one in find_marks(picture) if np.linalg.norm(centres - one.centre, axis=1).min() < one.side / 2]
    sizes = np.array([np.ptp(projected(mark.corners, back), axis=0) for mark in marks], float).mean(0)
    left, top, right, bottom = _edges(picture, back, sizes)
    wide, high = right - left, bottom - top
    ratio = _ratio(centres, sizes) * wide / high
    _, (width, height) = paper_of(ratio, 1.0)
    places = tuple(((x - left) / wide, (y - top) / high) for x, y in UNIT_SQUARE.tolist())
    side = float((sizes[0] / wide * width + sizes[1] / high * height) / 2 / width)
    return Form("", width, height, (), CornerMarks(places, side))


def _edges(picture: Grey, back: NDArray[np.float64], sizes: NDArray[np.float64]) -> tuple[float, float, float, float]:
    """Where the page ends, in the unit square: with the sheet that the marks are on, else with the picture."""
    sheets = [corners for corners in find_sheets(picture) if _around_marks(projected(corners, back))]
    high, wide = picture.shape
    whole = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], float)
    corners = projected(sheets[0] if len(sheets) == 1 else whole, back)
    left, top = (corners[corners[:, side] < 0.5][:, side] for side in (0, 1))
    right, bottom = (corners[corners[:, side] >= 0.5][:, side] for side in (0, 1))
    least = _LEAST_MARGIN * sizes
    lower = [
        float(np.clip(max(one, default=0.0), -_MOST_MARGIN, -by)) for one, by in zip((left, top), least, strict=True)
    ]
    upper = [
        float(np.clip(min(one, default=1.0), 1 + by, 1 + _MOST_MARGIN))
        for one, by in zip((right, bottom), least, strict=True)
    ]
    return lower[0], lower[1], upper[0], upper[1]


def _around_marks(corners: Corners) -> bool:
    """Whether a sheet's corners lie around the unit square."""
    return bool((corners.min(0) < 0).all() and (corners.max(0) > 1).all())


def _ratio(centres: Corners, sizes: NDArray[np.float64]) -> float:
    """Width to height between the marks' centres. In a scan that is seen; else marks tell, which are squares."""
    sides = np.linalg.norm(centres - np.roll(centres, -1, axis=0), axis=1)  # upper, right, lower, left
    if max(abs(sides[0] / sides[2] - 1), abs(sides[1] / sides[3] - 1)) <= _RECTANGLE:
        return float((sides[0] + sides[2]) / (sides[1] + sides[3]))
    return float(sizes[1] / sizes[0])
