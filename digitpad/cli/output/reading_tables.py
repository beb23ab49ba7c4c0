"""Tables of what is read, which grow file by file: CSV, and a workbook for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from digitpad.cli.output.growing_table import GrowingTable
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.tables import DIGITS_HEADER, Row, csv_text, digits_csv, numbers_csv, numbers_header
from digitpad.core.pages.workbook import NumbersWorkbook
from digitpad.core.table_structure.table_output import table_csv, tables_of
from digitpad.core.table_structure.tables_workbook import TablesWorkbook


class CsvTable(GrowingTable):
    """A CSV file."""

    def __init__(self, path: Path, header: Row, rows: Callable[[FileReading], str]) -> None:
        """`rows`: what a file's reading adds to it."""
        super().__init__(path, csv_text([header]))
        self._rows = rows

    def add(self, reading: FileReading) -> None:
        """Add what was read from a file."""
        self._file.write(self._rows(reading))


class WorkbookTable(GrowingTable):
    """A workbook."""

    def __init__(self, path: Path, folder: Path, *, pictures: bool, ruled: bool = False) -> None:
        """`folder`: one of ours, for what is needed meanwhile; `pictures`: of numbers in doubt, beside them;
        `ruled`: with what was most probable where rules say something else.
        """
        self._ruled = ruled
        self._workbook = NumbersWorkbook(folder, pictures=pictures, ruled=ruled)
        super().__init__(path, csv_text([numbers_header(ruled=ruled)]), self._workbook)

    def add(self, reading: FileReading) -> None:
        """Add what was read from a file."""
        self._file.write(numbers_csv(reading, ruled=self._ruled))
        with self._file.named_errors():
            self._workbook.add(reading)


class PaperTable(GrowingTable):
    """The tables of pages, as they are on paper: a CSV file with an empty line between two of them, or a workbook."""

    def __init__(self, path: Path, workbook: TablesWorkbook | None = None) -> None:
        """`workbook`: what `path` is to be; None: a CSV file."""
        super().__init__(path, "", workbook)
        self._workbook = workbook
        self._between = ""

    def add(self, reading: FileReading) -> None:
        """Add the tables of a file."""
        for rows in tables_of(reading.lines):
            self._file.write(self._between + table_csv(rows))
            self._between = "\n"
        if self._workbook is not None:
            with self._file.named_errors():
                self._workbook.add(reading)


ReadingTable: TypeAlias = "CsvTable | WorkbookTable | PaperTable"


def numbers_table(path: Path, *, ruled: bool = False) -> CsvTable:
    """A CSV file with a row for each number; `ruled` as in `WorkbookTable`."""
    return CsvTable(path, numbers_header(ruled=ruled), partial(numbers_csv, ruled=ruled))


def digits_table(path: Path) -> CsvTable:
    """A CSV file with a row for each digit."""
    return CsvTable(path, DIGITS_HEADER, digits_csv)
