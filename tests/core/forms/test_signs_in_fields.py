"""Signs in the fields of forms: decimal points of numbers, dates, times, and what rules say of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from digitpad.core.forms.align import AlignedPage, align_sheet
from digitpad.core.forms.field_reading import FieldReading, FormRow
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.fields.read_form import with_field_signs
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_rows
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.rules.rule_set import RuleSet
from tests.support.made_sheets import make_sheet
from tests.support.varied_hands import varied_sheet
from tools.form_accuracy import networks

VALUES = ("3.5", "18,24", "40", "9.20", "12/5", "3:45", "8/24", "-7.5")
SHEET = PrintableSheet(SheetKind.LIST, columns=4, rows=2)


@cache
def page() -> AlignedPage:
    given = iter(VALUES)

    def value(field: FormField, random: np.random.Generator) -> str:
        return next(given)

    picture, _ = make_sheet(SHEET, 4, kind="clean", empty=0, struck=0, values=value)
    return align_sheet(np.asarray(picture.convert("L")))


def read(sheet: AlignedPage, rules: RuleSet | None = None) -> list[FieldReading]:
    classifier, network = networks()
    return list(read_fields(page_ink(sheet, network, lambda: None), classifier, network, lambda: None, rules=rules))


def test_decimal_numbers_have_their_points() -> None:
    fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page().form.fields)
    found = read(replace(page(), form=replace(page().form, fields=fields)), RuleSet(high=10))
    assert [one.text for one in found[:4]] == ["3.5", "18.24", "40", "9.20"]
    assert ["invalid" in one.flags for one in found[:4]] == [False, True, True, False]
    assert "/" not in found[4].text


def test_points_on_uneven_lines_beside_tails_and_specks() -> None:
    """Of a hand whose digits stand higher and lower; numbers without a point get none."""
    picture, truth = varied_sheet(430_000, kind="mild", source="held out")
    sheet = align_sheet(np.asarray(picture.convert("L")))
    fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in sheet.form.fields)
    found = read(replace(sheet, form=replace(sheet.form, fields=fields)))
    pairs = [(one.text.replace(",", "."), said.text) for one, said in zip(truth.written, found, strict=True)]
    same_digits = [pair for pair in pairs if pair[0] and pair[0].replace(".", "") == pair[1].replace(".", "")]
    with_point = [pair for pair in same_digits if "." in pair[0]]
    assert len(with_point) > 30
    assert sum(text == said for text, said in with_point) >= 0.9 * len(with_point)
    assert sum(text != said for text, said in same_digits if "." not in text) <= 1


def test_dates_and_times_where_the_field_allows_them() -> None:
    found = read(with_field_signs(page(), ".,-/:"))
    assert [one.text for one in found] == ["3.5", "18.24", "40", "9.20", "12/5", "3:45", "8/24", "-7.5"]
    result = SheetResult(rows=(FormRow(0, tuple(found[4:])),))
    layout = FormLayout(tuple(one.field.name for one in found[4:]), has_rows=False)
    row = next(form_rows(SheetReading("a.png", result), layout))
    assert row.cells[2:6] == ("12/5", "3:45", "8/24", "-7.5")
    assert row.numeric == frozenset({5}), "a date is no number"


def test_a_field_without_signs_has_none() -> None:
    assert not any(set(one.text) & set(".,-/:") for one in read(page()))


@pytest.mark.parametrize(("sum_of", "broken"), [(("column 1", "column 3"), False), (("column 1",), True)])
def test_sums_are_asked_about(sum_of: tuple[str, ...], broken: bool) -> None:
    given = {("column 1", 1): "31", ("column 2", 1): "77", ("column 3", 1): "46"}
    picture, _ = make_sheet(
        SHEET, 4, kind="clean", empty=0, struck=0, values=lambda field, _: given.get((field.name, field.row), "")
    )
    aligned = align_sheet(np.asarray(picture.convert("L")))
    fields = tuple(
        replace(field, sum_of=sum_of) if (field.name, field.row) == ("column 2", 1) else field
        for field in aligned.form.fields
    )
    found = read(replace(aligned, form=replace(aligned.form, fields=fields)))
    assert [one.text for one in found[:3]] == ["31", "77", "46"]
    assert ("invalid" in found[1].flags) is broken
    assert found[1].in_doubt is broken
