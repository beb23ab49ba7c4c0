"""Sheets without corner marks are laid on their form by what is printed on it; what cannot be is said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_form
from digitpad.core.forms.form import Form
from digitpad.core.forms.reference import reference_of_page
from tests.support.made_forms import MADE_FORMS, MadeForm
from tests.support.made_sheets import SheetTruth
from tools.form_accuracy import EMPTY_PAGE, WITHIN, farthest

TABLE = MadeForm("table", 210, 297, lambda page: page.grid(range(20, 191, 10), range(30, 271, 10)))
"""Nothing but lines."""


FORM = "weather"


@cache
def form_of(name: str, *, filled: bool = False) -> Form:
    return MADE_FORMS[name].with_reference(filled=filled)


@cache
def photo(name: str) -> tuple[NDArray[np.uint8], SheetTruth]:
    picture, truth = MADE_FORMS[name].filled(70 + len(name), kind="hard")
    return np.asarray(picture.convert("L")), truth


@cache
def scan() -> NDArray[np.uint8]:
    """Of a sheet that was filled in, upright."""
    return np.asarray(MADE_FORMS[FORM].filled(81, quarter_turns=0)[0].convert("L"))


@pytest.mark.parametrize("name", MADE_FORMS)
def test_a_photo_is_laid_on_its_form(name: str) -> None:
    grey, truth = photo(name)
    assert farthest(align_form(grey, form_of(name)), truth) <= WITHIN


def test_a_sheet_that_was_filled_in_will_do_as_the_forms_picture() -> None:
    grey, truth = photo("exam")
    assert farthest(align_form(grey, form_of("exam", filled=True)), truth) <= WITHIN


def test_a_scan_may_lie_in_any_direction() -> None:
    pages = [align_form(np.ascontiguousarray(np.rot90(scan(), turns)), form_of(FORM)).grey for turns in range(4)]
    for page in pages[1:]:
        assert np.abs(page.astype(int) - pages[0]).mean() < 4


def test_another_form_is_said() -> None:
    with pytest.raises(DataError, match="what is printed on this form was not found on it; it may be another form"):
        align_form(photo("meters")[0], form_of(FORM))


def test_an_empty_page_is_said() -> None:
    picture, _ = EMPTY_PAGE.filled(83, kind="hard")
    with pytest.raises(DataError, match="what is printed on this form was not found on it"):
        align_form(np.asarray(picture.convert("L")), form_of(FORM))


@pytest.mark.parametrize("shape", [(1, 1), (30, 40), (20, 3000)])
def test_a_tiny_picture_is_said(shape: tuple[int, int]) -> None:
    with pytest.raises(DataError, match="could not be aligned"):
        align_form(np.full(shape, 200, np.uint8), form_of(FORM))


def test_noise_is_said() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (1200, 900)).astype(np.uint8)
    with pytest.raises(DataError, match="could not be aligned"):
        align_form(noise, form_of(FORM))


def test_a_page_whose_fields_are_cut_off_is_said() -> None:
    with pytest.raises(DataError, match="a part of the form with fields is not in the picture"):
        align_form(np.ascontiguousarray(scan()[: round(0.8 * len(scan()))]), form_of(FORM))


def test_two_sheets_in_a_picture_are_said() -> None:
    with pytest.raises(DataError, match="several sheets in the picture"):
        align_form(np.concatenate([scan(), scan()]), form_of(FORM))


def test_a_table_moved_by_a_row_is_not_taken_for_the_form() -> None:
    """All lines lie on lines, but the rows' numbers are elsewhere, and neither title nor headings are there."""
    grey, high = scan(), len(scan())
    row, begin = round(9.4 / 210 * high), round(45 / 210 * high)
    moved = grey.copy()
    moved[begin:] = 255
    moved[begin + row :] = grey[begin : high - row]
    moved[:begin] = 255
    try:
        page = align_form(moved, form_of(FORM))
    except DataError:
        return
    assert abs(float(page.to_picture[1, 2] / page.to_picture[2, 2]) - row) < 0.3 * row  # where the rows' numbers say


def test_a_form_of_lines_alone_is_said() -> None:
    with pytest.raises(DataError, match="too little printed on this form"):
        reference_of_page(np.asarray(TABLE.paint(5.0)), 210, 297, filled=False)


def test_a_form_without_marks_and_picture_is_said() -> None:
    with pytest.raises(DataError, match="neither corner marks nor a picture"):
        align_form(np.full((300, 200), 255, np.uint8), replace(form_of(FORM), reference=None))
