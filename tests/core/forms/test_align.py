"""Photos and scans of sheets are laid on the sheets; what cannot be is said."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_form, align_sheet
from digitpad.core.forms.form import Form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from tests.support.made_sheets import DIGITS, LIST, SCORES, make_sheet
from tests.support.painted_sheets import paint_sheet
from tools.form_accuracy import WITHIN, farthest


@pytest.mark.parametrize("kind", ["clean", "mild", "hard"])
@pytest.mark.parametrize(("sheet", "seed"), [(SCORES, 11), (LIST, 12), (DIGITS, 13)])
def test_a_picture_is_laid_on_its_sheet(sheet: PrintableSheet, seed: int, kind: str) -> None:
    picture, truth = make_sheet(sheet, seed, kind=kind)
    page = align_sheet(np.asarray(picture.convert("L")))
    assert page.sheet is not None
    assert page.sheet.is_like(sheet)
    assert farthest(page, truth) <= WITHIN


def test_a_picture_with_four_times_the_pixels_is_the_same() -> None:
    small = paint_sheet(SCORES, 5.0)
    large = small.resize((2 * small.width, 2 * small.height))
    pages = [align_sheet(np.asarray(one)) for one in (small, large)]
    assert pages[0].grey.shape == pages[1].grey.shape
    assert np.allclose(pages[0].to_picture[:2] * 2, pages[1].to_picture[:2], atol=2)


@pytest.mark.parametrize("corner", range(4))
def test_a_covered_mark_is_said(corner: int) -> None:
    picture = paint_sheet(SCORES, 5.0)
    form = sheet_form(SCORES)
    assert form.marks is not None
    x, y = form.marks.centres[corner]
    place = x * picture.width, y * picture.height
    ImageDraw.Draw(picture).ellipse((place[0] - 30, place[1] - 20, place[0] + 30, place[1] + 20), fill=230)
    with pytest.raises(DataError, match="could not be aligned: only 3 of its four corner marks were found"):
        align_sheet(np.asarray(picture))


def test_marks_that_are_not_those_of_one_page_are_said() -> None:
    picture = paint_sheet(SCORES, 5.0)
    mark = picture.crop((picture.width - 100, picture.height - 100, picture.width - 40, picture.height - 40))
    picture.paste(255, (picture.width - 100, picture.height - 100, picture.width - 40, picture.height - 40))
    picture.paste(mark, (picture.width // 2, 200))
    with pytest.raises(DataError, match="could not be aligned"):
        align_sheet(np.asarray(picture))


def test_a_picture_without_marks_is_said() -> None:
    with pytest.raises(DataError, match="none of its four corner marks was found"):
        align_sheet(np.full((600, 400), 255, np.uint8))


def test_another_form_with_such_marks_has_no_code() -> None:
    picture = paint_sheet(SCORES, 5.0)
    picture.paste(255, (110, 40, 900, 100))
    grey = np.asarray(picture)
    with pytest.raises(DataError, match="no code"):
        align_sheet(grey)
    form = sheet_form(SCORES)
    assert align_form(grey, form).sheet is None


def test_a_form_without_marks_cannot_be_aligned() -> None:
    form = sheet_form(PrintableSheet(SheetKind.LIST))
    with pytest.raises(DataError, match="neither corner marks nor a picture"):
        align_form(np.full((600, 400), 255, np.uint8), Form("plain", form.width, form.height, form.fields))


def test_two_sheets_in_one_picture_are_said() -> None:
    one = paint_sheet(SCORES, 5.0)
    both = Image.new("L", (2 * one.width, one.height), 255)
    both.paste(one, (0, 0))
    both.paste(one, (one.width, 0))
    for aligned in (align_sheet, lambda grey: align_form(grey, sheet_form(SCORES))):
        with pytest.raises(DataError, match="several sheets"):
            aligned(np.asarray(both))


def test_a_mirrored_sheet_is_refused() -> None:
    with pytest.raises(DataError, match="could not be aligned"):
        align_sheet(np.asarray(paint_sheet(SCORES, 5.0).transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
