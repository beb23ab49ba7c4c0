"""Tables: a row for each number or digit, and nothing of a file's name is a formula."""

from __future__ import annotations

import csv
import io

import pytest

from digitpad.core.pages.output import FileReading, ReadDigit, ReadLine, ReadNumber
from digitpad.core.pages.tables import (
    DIGITS_HEADER,
    NUMBERS_HEADER,
    csv_text,
    digit_rows,
    digits_csv,
    number_rows,
    numbers_csv,
)
from tests.support.readings import number, one_number


def test_lines_are_counted_on_each_page_anew() -> None:
    lines = tuple(ReadLine(page, (number("5"),)) for page in (1, 1, 2, 4, 4))
    reading = FileReading("a.pdf", lines)
    places = [(1, 1, 1), (1, 2, 1), (2, 1, 1), (4, 1, 1), (4, 2, 1)]
    assert [row[1:4] for row in digit_rows(reading)] == places
    assert [row.cells[1:4] for row in number_rows(reading)] == places


def test_each_number_of_a_line_is_a_row_with_its_column() -> None:
    reading = FileReading("a.png", (ReadLine(1, (number("007"), number("4"))), ReadLine(1, (number("89"),))))
    rows = list(csv.DictReader(io.StringIO(csv_text([NUMBERS_HEADER]) + numbers_csv(reading))))
    assert [(row["line"], row["column"], row["text"]) for row in rows] == [
        ("1", "1", "007"), ("1", "2", "4"), ("2", "1", "89"),
    ]  # fmt: skip
    digits = list(csv.DictReader(io.StringIO(csv_text([DIGITS_HEADER]) + digits_csv(reading))))
    assert "".join(row["digit"] for row in digits) == "".join(row["text"] for row in rows)
    assert [row["position"] for row in digits] == ["1", "2", "3", "4", "1", "2"]


def test_a_row_tells_confidence_box_and_flags_of_its_number() -> None:
    digits = (ReadDigit(4, 0.99, (10, 20, 8, 30)), ReadDigit(2, 0.51, (22, 15, 9, 31), unsure=True))
    (row,) = number_rows(FileReading("a.png", (ReadLine(2, (ReadNumber(digits, marked=1),)),)))
    assert row.cells == ("a.png", 2, 1, 1, "42", 0.51, 10, 15, 21, 35, "unsure marked")
    assert row.number.digits == digits


def test_names_with_commas_and_quotes_stay_one_cell() -> None:
    name = 'a, "b"\nc.png'
    for text in (digits_csv(one_number(name)), numbers_csv(one_number(name))):
        assert next(csv.reader(io.StringIO(text)))[0] == name


@pytest.mark.parametrize("name", ["=HYPERLINK(A1).png", "+1.png", "-1.png", "@a.png", "\t=1.png"])
def test_a_name_that_begins_like_a_formula_is_text(name: str) -> None:
    for text in (digits_csv(one_number(name)), numbers_csv(one_number(name))):
        assert next(csv.reader(io.StringIO(text)))[0] == f"'{name}"
