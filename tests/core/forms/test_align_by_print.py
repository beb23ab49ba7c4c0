"""Sheets without corner marks are laid on their form by what is printed on it; what cannot be is said."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.forms.align import AlignedPage, align_form
from digitpad.core.forms.form import Form
from digitpad.core.forms.reference import reference_of_page
from tests.support.made_forms import MADE_FORMS, MadeForm
from tools.form_accuracy import EMPTY_PAGE, WITHIN, farthest

TABLE = MadeForm("table", 210, 297, lambda page: page.grid(range(20, 191, 10), range(30, 271, 10)))
"""Nothing but lines."""


@cache
def form_of(name: str, *, filled: bool = False) -> Form:
    return MADE_FORMS[name].with_reference(filled=filled)


def grey(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture.convert("L"))


def aligned(name: str, picture: Image.Image, *, filled: bool = False) -> AlignedPage:
    return align_form(grey(picture), form_of(name, filled=filled))


@pytest.mark.parametrize(("name", "seed"), [(name, 70 + number) for number, name in enumerate(MADE_FORMS)])
def test_a_photo_is_laid_on_its_form(name: str, seed: int) -> None:
    picture, truth = MADE_FORMS[name].filled(seed, kind="hard")
    assert farthest(aligned(name, picture), truth) <= WITHIN


@pytest.mark.parametrize("quarter_turns", range(4))
def test_a_scan_may_lie_in_any_direction(quarter_turns: int) -> None:
    picture, truth = MADE_FORMS["meters"].filled(81, quarter_turns=quarter_turns)
    assert farthest(aligned("meters", picture), truth) <= WITHIN


def test_a_sheet_that_was_filled_in_will_do_as_the_forms_picture() -> None:
    picture, truth = MADE_FORMS["exam"].filled(82, kind="hard")
    assert farthest(aligned("exam", picture, filled=True), truth) <= WITHIN


@pytest.mark.parametrize("other", ["score list", "empty"])
def test_a_wrong_sheet_is_said(other: str) -> None:
    wrong = EMPTY_PAGE if other == "empty" else MADE_FORMS[other]
    picture, _ = wrong.filled(83, kind="hard")
    with pytest.raises(DataError, match="what is printed on this form was not found on it; it may be another form"):
        aligned("meters", picture)


@pytest.mark.parametrize("size", [(1, 1), (40, 30), (3000, 20)])
def test_a_tiny_picture_is_said(size: tuple[int, int]) -> None:
    with pytest.raises(DataError, match="could not be aligned"):
        aligned("meters", Image.new("L", size, 200))


def test_a_page_whose_fields_are_cut_off_is_said() -> None:
    picture, _ = MADE_FORMS["score list"].filled(84, quarter_turns=0)
    cut = picture.crop((0, 0, picture.width, round(0.7 * picture.height)))
    with pytest.raises(DataError, match="a part of the form with fields is not in the picture"):
        aligned("score list", cut)


def test_two_sheets_in_a_picture_are_said() -> None:
    one, _ = MADE_FORMS["exam"].filled(85, quarter_turns=0)
    both = Image.new("RGB", (2 * one.width, one.height))
    both.paste(one, (0, 0))
    both.paste(one, (one.width, 0))
    with pytest.raises(DataError, match="several sheets in the picture"):
        aligned("exam", both)


def test_a_table_shifted_by_a_row_is_not_taken_for_the_form() -> None:
    """Its lines lie on the form's, its words do not."""
    weather = MADE_FORMS["weather"]
    picture, _ = weather.filled(86, quarter_turns=0)
    pixels = picture.width / weather.width
    below = round(55 * pixels)  # without title and headings, and a few rows
    rest = Image.new("RGB", picture.size, "white")
    rest.paste(picture.crop((0, below, picture.width, picture.height)), (0, below + round(9.4 * pixels)))
    try:
        page = aligned("weather", rest)
    except DataError:
        return
    shown = np.array([0, 9.4 * pixels])  # where it was laid, it lies as the rows' numbers say
    assert np.abs(page.to_picture[:2, 2] - shown).max() <= 0.02 * picture.width


def test_a_form_of_lines_alone_is_said() -> None:
    with pytest.raises(DataError, match="too little printed on this form"):
        reference_of_page(grey(TABLE.paint(5.0)), 210, 297, filled=False)


def test_a_form_without_marks_and_picture_is_said() -> None:
    with pytest.raises(DataError, match="neither corner marks nor a picture"):
        align_form(np.full((300, 200), 255, np.uint8), replace(form_of("exam"), reference=None))
