"""What was read as rows of tables: a row for each number, or for each digit, and both as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Final, TypeAlias

from digitpad.core.foreign_text import inert_cell
from digitpad.core.pages.output import FileReading, ReadLine, ReadNumber

Row: TypeAlias = "tuple[str | int | float, ...]"

NUMBERS_HEADER: Final[Row] = (
    "file", "page", "line", "column", "text", "least_confidence", "x", "y", "w", "h", "flags",
)  # fmt: skip
"""Columns of `number_rows`; pages, lines of a page and numbers in a line are counted from 1."""
AS_READ: Final = "as_read"
"""One more column where there are rules: what was most probable, of numbers `by-rule`."""
DIGITS_HEADER: Final[Row] = ("file", "page", "line", "position", "digit", "confidence", "x", "y", "w", "h")
"""Columns of `digit_rows`; pages, lines of a page and positions in a line are counted from 1."""


@dataclass(frozen=True)
class NumberRow:
    """A number with its row of `numbers_header`."""

    number: ReadNumber
    cells: Row


def numbers_header(*, ruled: bool) -> Row:
    """The columns of `number_rows`."""
    return (*NUMBERS_HEADER, AS_READ) if ruled else NUMBERS_HEADER


def number_rows(reading: FileReading, *, ruled: bool = False) -> Iterator[NumberRow]:
    """A row for each number; its flags are words with spaces between them. `ruled`: with the column `AS_READ`."""
    for place, line in _counted(reading):
        for column, number in enumerate(line.numbers, 1):
            what = (number.text, number.least_confidence, *number.box, " ".join(number.flags))
            more = (number.as_read if number.by_rule else "",) if ruled else ()
            yield NumberRow(number, (reading.file, line.page, place, column, *what, *more))


def digit_rows(reading: FileReading) -> Iterator[Row]:
    """A row for each digit."""
    for place, line in _counted(reading):
        for position, one in enumerate(line.digits, 1):
            yield (reading.file, line.page, place, position, one.digit, one.confidence, *one.box)


def numbers_csv(reading: FileReading, *, ruled: bool = False) -> str:
    """The rows of `number_rows` as lines of a CSV file."""
    return csv_text(row.cells for row in number_rows(reading, ruled=ruled))


def digits_csv(reading: FileReading) -> str:
    """The rows of `digit_rows` as lines of a CSV file."""
    return csv_text(digit_rows(reading))


def csv_text(rows: Iterable[Row]) -> str:
    """Rows as lines of a CSV file; a file's name that a spreadsheet would take for a formula gets an apostrophe."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(map(inert_cell, row) for row in rows)
    return text.getvalue()


def _counted(reading: FileReading) -> Iterator[tuple[int, ReadLine]]:
    """Each line with its place on its page, from 1."""
    place = page = 0
    for line in reading.lines:
        place = place + 1 if line.page == page else 1
        page = line.page
        yield place, line
