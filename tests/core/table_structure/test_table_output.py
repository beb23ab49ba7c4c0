"""Tables as CSV, text for the clipboard, JSON and workbooks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from digitpad.core.pages.output import FileReading, ReadLine, ReadNumber
from digitpad.core.table_structure.table_output import (
    cell_flags,
    cells_of,
    is_cell_in_doubt,
    table_csv,
    table_text,
    tables_entry,
    tables_of,
)
from digitpad.core.table_structure.tables_workbook import TablesWorkbook
from tests.support.readings import number, opened_workbook


def row(*cells: tuple[ReadNumber, ...], page: int = 1, table: int = 1) -> ReadLine:
    return ReadLine(page, tuple(one for cell in cells for one in cell), tuple(map(len, cells)), table)


SURE, DOUBTED = (number("007"),), (number("4", unsure=True),)
TWO = (number("12"), number("3"))
FIRST = (row(SURE, (), DOUBTED), row((), TWO, ()))
LINES = (*FIRST, row((number("5"),), table=2), row((number("6"),), page=2))


def negative(text: str) -> tuple[ReadNumber, ...]:
    plain = number(text)
    first = replace(plain.digits[0], sign="-")
    return (replace(plain, digits=(first, *plain.digits[1:])),)


def filled(path: Path) -> list[list[tuple[object, bool]]]:
    """Of each sheet of a workbook, the cells of its rows: value, and whether it has a colour."""
    return [
        [(cell.value, cell.fill.fill_type is not None) for line in sheet.iter_rows() for cell in line]
        for sheet in opened_workbook(path).worksheets
    ]


def written(tmp_path: Path, *readings: FileReading) -> Path:
    path = tmp_path / "tables.xlsx"
    with TablesWorkbook(tmp_path / "cache") as workbook:
        for reading in readings:
            workbook.add(reading)
        workbook.save(path)
    return path


def test_cells_hold_their_numbers() -> None:
    assert cells_of(FIRST[1]) == ((), TWO, ())


def test_rows_as_csv_keep_zeros_and_empty_cells() -> None:
    assert table_csv(FIRST) == "007,,4\n,12 3,\n"
    assert table_csv([row(negative("5"), SURE)]) == "-5,007\n"


def test_text_for_the_clipboard_has_tabs_and_a_line_between_tables() -> None:
    assert table_text(LINES) == "007\t\t4\n\t12 3\t\n\n5\n\n6"


def test_tables_are_told_apart_by_page_and_number() -> None:
    assert [len(rows) for rows in tables_of(LINES)] == [2, 1, 1]


def test_what_is_in_doubt_is_said() -> None:
    assert [is_cell_in_doubt(cell) for cell in (SURE, DOUBTED, TWO, ())] == [False, True, True, False]
    assert cell_flags(TWO) == ("several",)
    assert cell_flags((replace(number("1"), across=True),)) == ("across",)


def test_json_has_a_list_of_rows_for_each_table() -> None:
    entry = tables_entry(FileReading("a.png", LINES, 3, "odd"))
    assert (entry["file"], entry["marked"], entry["error"]) == ("a.png", 3, "odd")
    first, second, third = entry["tables"]
    assert [table["page"] for table in (first, second, third)] == [1, 1, 2]
    assert first["rows"][0][1] is None
    assert first["rows"][1][1] == {
        "text": "12 3", "least_confidence": 0.95, "box": [0, 5, 18, 20], "flags": ["several"],
    }  # fmt: skip


def test_a_workbook_has_a_sheet_for_each_page(tmp_path: Path) -> None:
    path = written(tmp_path, FileReading("scans/letter.pdf", LINES), FileReading("b.png", FIRST))
    book = opened_workbook(path)
    assert book.sheetnames == ["letter p1", "letter p2", "b"]
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows == [("007", None, "4"), (None, "12 3", None), (None, None, None), ("5", None, None)]
    assert {value for value, doubtful in filled(path)[0] if doubtful} == {"4", "12 3"}


def test_sheets_have_names_that_spreadsheets_allow(tmp_path: Path) -> None:
    names = ("a/[x]:*?.png", "b/" + "n" * 40 + ".png", "c/" + "n" * 40 + ".png", "d/History.png", "='.png", "'")
    path = written(tmp_path, *(FileReading(name, (row(SURE),)) for name in names))
    found = opened_workbook(path).sheetnames
    assert found == ["_x____", "n" * 31, "n" * 27 + " (2)", "History (2)", "=", "Table"]


def test_sheets_of_files_of_one_name_are_numbered(tmp_path: Path) -> None:
    path = written(tmp_path, *(FileReading(f"{folder}/scan.png", (row(SURE),)) for folder in "abcd"))
    assert opened_workbook(path).sheetnames == ["scan", "scan (2)", "scan (3)", "scan (4)"]


def test_a_workbook_of_nothing_can_be_opened(tmp_path: Path) -> None:
    assert opened_workbook(written(tmp_path, FileReading("a.png"))).sheetnames == ["Tables"]


def test_hundreds_of_sheets_leave_no_files_open(tmp_path: Path) -> None:
    path = written(tmp_path, *(FileReading(f"{place}.png", FIRST) for place in range(300)))
    assert len(opened_workbook(path).sheetnames) == 300
