"""Sheets of our own: what fits on paper, what their codes say, and how they are painted."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.form import check_form
from digitpad.core.forms.printable import LEFT, SHEET_PAPERS, PrintableSheet, SheetKind, most_columns, most_rows
from digitpad.core.forms.sheet_code import code_bits, sheet_of_bits
from digitpad.core.forms.sheet_layout import sheet_form
from tests.support.painted_sheets import paint_sheet


def all_sheets() -> list[PrintableSheet]:
    """The smallest and the largest of each kind."""
    found = []
    for kind, paper, digits in product(SheetKind, SHEET_PAPERS, (1, 8)):
        most = most_columns(kind, digits, paper)
        for columns, rows in ((1, 1), (most, most_rows(paper))):
            found.append(PrintableSheet(kind, columns, digits, rows, page=3, paper=paper))
    return found


@pytest.mark.parametrize("sheet", all_sheets(), ids=lambda sheet: f"{sheet.kind.value} {sheet.columns}x{sheet.rows}")
def test_whatever_fits_is_a_form_whose_fields_lie_apart(sheet: PrintableSheet) -> None:
    form = sheet_form(sheet)
    check_form(form)
    if sheet.kind is not SheetKind.DIGITS:
        assert len(form.fields) == sheet.columns * sheet.rows
        assert [row for row, _ in form.rows] == list(sheet.numbers)


@pytest.mark.parametrize("sheet", all_sheets(), ids=lambda sheet: f"{sheet.kind.value} {sheet.columns}x{sheet.rows}")
def test_a_code_says_which_sheet_it_is(sheet: PrintableSheet) -> None:
    assert sheet_of_bits(code_bits(sheet)) == sheet


def test_a_code_with_a_wrong_bit_says_nothing() -> None:
    bits = code_bits(PrintableSheet(SheetKind.SCORES))
    for place in range(len(bits)):
        wrong = [bit ^ (place == other) for other, bit in enumerate(bits)]
        assert sheet_of_bits(wrong) is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"columns": 10}, "has 1 to 9 columns, not 10"),
        ({"columns": 0}, "has 1 to 9 columns, not 0"),
        ({"rows": 25}, "has 1 to 24 rows a page, not 25"),
        ({"digits": 9}, "1 to 8 boxes, not 9"),
        ({"page": 65}, "1 to 64 pages, not 65"),
        ({"paper": "A3"}, "no paper A3"),
        ({"headings": ("a",) * 5}, "5 headings, but only 4 columns"),
    ],
)
def test_what_does_not_fit_is_said(changes: dict[str, object], words: str) -> None:
    with pytest.raises(DataError, match=words):
        PrintableSheet(SheetKind.SCORES, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("kind", SheetKind)
def test_a_painted_sheet_is_known_however_it_is_turned(kind: SheetKind, turns: int) -> None:
    sheet = PrintableSheet(kind, columns=3, rows=11, page=2, title="A title", headings=("one", "two"))
    grey = np.rot90(np.asarray(paint_sheet(sheet, 5.0)), turns)
    page = align_sheet(grey)
    assert page.sheet is not None
    assert (page.sheet.kind, page.sheet.columns, page.sheet.rows, page.sheet.page) == (kind, 3, 11, 2)


def test_long_words_are_written_smaller_and_keep_apart() -> None:
    pixels = 10.0
    words = "m" * 25
    for columns in (1, 4, 9):
        sheet = PrintableSheet(SheetKind.SCORES, columns, title="W" * 60, headings=(words,) * columns)
        dark = np.asarray(paint_sheet(sheet, pixels)) < 128
        title, headings = (dark[round(low * pixels) : round(high * pixels)] for low, high in ((20, 29), (41, 48)))
        assert title.any()
        assert not title[:, round((sheet.size[0] - LEFT + 0.5) * pixels) :].any()
        inked = np.flatnonzero(headings.any(0)) / pixels
        assert (np.diff(inked) > 1.0).sum() == columns - 1


def test_a_heading_is_what_was_given_or_the_columns_number() -> None:
    sheet = PrintableSheet(SheetKind.LIST, headings=("one", " "))
    assert [sheet.heading(column) for column in range(3)] == ["one", "2", "3"]
