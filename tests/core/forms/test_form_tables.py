"""What was read from forms as tables: CSV, workbook and JSON."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.forms.field_reading import FieldReading, FieldState, FormRow
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_csv, form_entry, form_text
from digitpad.core.forms.form_workbook import FormsWorkbook
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.output import ReadDigit, ReadNumber
from digitpad.core.pages.read_file import PageResult
from digitpad.core.rules.rule_set import RuleSet
from tests.support.readings import sheet_rows

BOX = (0.1, 0.1, 0.2, 0.2)
SCORE = FormField("score", FieldKind.WHOLE, (BOX,), row=1)
CODE = FormField("the code", FieldKind.BOXES, (BOX,) * 3, rules=RuleSet(length=3), row=1)
LAYOUT = FormLayout(("score", "the code"), has_rows=True)


def test_a_field_keeps_its_name_where_the_table_has_a_column_of_that_name() -> None:
    assert LAYOUT.header == ("file", "page", "row", "score", "the code", "least_confidence", "flags", "problem")
    header = FormLayout(("file", "flags", "sheet_flags", "row"), has_rows=False).header
    assert header == (
        "sheet_file", "page", "file", "flags", "sheet_flags", "row", "least_confidence", "sheet_sheet_flags", "problem"
    )  # fmt: skip


def number(text: str, confidence: float = 0.95) -> ReadNumber:
    return ReadNumber(tuple(ReadDigit(int(one), confidence, (1, 2, 3, 4), unsure=confidence < 0.9) for one in text))


def read(field: FormField, text: str, confidence: float = 0.95) -> FieldReading:
    return FieldReading(field, FieldState.READ, number(text, confidence))


def sheet() -> SheetReading:
    rows = (
        FormRow(
            1, (FieldReading(SCORE, FieldState.READ, number("040")), FieldReading(CODE, FieldState.READ, number("007")))
        ),
        FormRow(2, (FieldReading(SCORE, FieldState.READ, number("7", 0.6)), FieldReading(CODE, FieldState.STRUCK))),
    )
    return SheetReading("=a.jpg", SheetResult(rows=rows))


def test_a_csv_file_has_a_line_for_each_row_with_zeros_in_front() -> None:
    assert form_csv(sheet(), LAYOUT).splitlines() == [
        "'=a.jpg,1,1,040,007,0.95,,",
        "'=a.jpg,1,2,7,,0.6,score:unsure the_code:struck-out,",
    ]


def test_a_sheet_that_could_not_be_read_has_a_line_with_its_problem() -> None:
    broken = SheetReading("b.jpg", PageResult(3, 4, error="Page 3: It could not be aligned."))
    assert form_csv(broken, LAYOUT) == "b.jpg,3,,,,,,Page 3: It could not be aligned.\n"
    assert form_entry(broken)["error"] == "Page 3: It could not be aligned."
    assert form_entry(broken)["rows"] == []


def test_a_workbook_has_numbers_where_sums_make_sense(tmp_path: Path) -> None:
    with FormsWorkbook(tmp_path / "cache") as workbook:
        workbook.set_layout(LAYOUT)
        workbook.add(sheet())
        workbook.save(tmp_path / "forms.xlsx")
    rows = sheet_rows(tmp_path / "forms.xlsx")
    assert rows[0][:5] == ("file", "page", "row", "score", "the code")
    assert rows[1][:5] == ("=a.jpg", 1, 1, 40, "007")
    assert rows[2][:4] == ("=a.jpg", 1, 2, 7)


def test_an_empty_workbook_opens(tmp_path: Path) -> None:
    with FormsWorkbook(tmp_path / "cache") as workbook:
        workbook.save(tmp_path / "forms.xlsx")
    assert sheet_rows(tmp_path / "forms.xlsx")[0][0] == "file"


def test_text_and_json_say_the_same() -> None:
    assert form_text(sheet()) == "1\t040\t007\n2\t7\t"
    fields = form_entry(sheet())["rows"][1]["fields"]
    assert fields["score"]["text"] == "7"
    assert fields["score"]["flags"] == ["unsure"]
    assert fields["the code"] == {"text": "", "state": "struck-out", "flags": ["struck-out"]}
