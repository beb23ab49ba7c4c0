"""Tables of what is read, which grow file by file: CSV, and a workbook for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, TypeAlias

from digitpad.cli.output.growing_file import GrowingFile
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.tables import DIGITS_HEADER, csv_text, digits_csv, numbers_csv, numbers_header
from digitpad.core.pages.workbook import NumbersWorkbook

_GROWS_AS: Final = ".csv"  # which can be read as far as it goes


class CsvTable:
    """A CSV file, used within `with`. Raises DataError and OSError, as early as they can be known."""

    def __init__(self, file: GrowingFile, rows: Callable[[FileReading], str]) -> None:
        """`rows`: what a file's reading adds to it."""
        self._file, self._rows = file, rows

    def __enter__(self) -> CsvTable:
        """Begin it beside its place."""
        self._file.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put it in place, or leave what there is of it beside that place."""
        self._file.__exit__(kind, error, trace)

    def add(self, reading: FileReading) -> None:
        """Add what was read from a file."""
        self._file.write(self._rows(reading))

    @property
    def kept(self) -> Path | None:
        """Where the beginning of it lies, if it did not become whole."""
        return self._file.kept


class WorkbookTable:
    """A workbook, used in the same way. Until it is whole its rows lie beside it as CSV: who is killed loses none."""

    def __init__(self, path: Path, folder: Path, *, pictures: bool, ruled: bool = False) -> None:
        """`folder`: one of ours, for what is needed meanwhile; `pictures`: of numbers in doubt, beside them;
        `ruled`: with what was most probable where rules say something else.
        """
        self._ruled = ruled
        header = csv_text([numbers_header(ruled=ruled)])
        self._file = GrowingFile(path, header, ending=_GROWS_AS, put_in_place=self._put_in_place)
        self._workbook = NumbersWorkbook(folder, pictures=pictures, ruled=ruled)
        self._stack = ExitStack()

    def __enter__(self) -> WorkbookTable:
        """Begin it beside its place."""
        with ExitStack() as stack:
            stack.enter_context(self._workbook)
            stack.enter_context(self._file)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put it in place, or leave its rows beside that place."""
        self._stack.__exit__(kind, error, trace)

    def add(self, reading: FileReading) -> None:
        """Add what was read from a file."""
        self._file.write(numbers_csv(reading, ruled=self._ruled))
        with self._file.named_errors():
            self._workbook.add(reading)

    @property
    def kept(self) -> Path | None:
        """Where its rows lie, if it did not become whole."""
        return self._file.kept

    def _put_in_place(self, rows: Path, path: Path) -> None:
        self._workbook.save(path)
        rows.unlink()


ReadingTable: TypeAlias = "CsvTable | WorkbookTable"


def numbers_table(path: Path, *, ruled: bool = False) -> CsvTable:
    """A CSV file with a row for each number; `ruled` as in `WorkbookTable`."""
    header = csv_text([numbers_header(ruled=ruled)])
    return CsvTable(GrowingFile(path, header), partial(numbers_csv, ruled=ruled))


def digits_table(path: Path) -> CsvTable:
    """A CSV file with a row for each digit."""
    return CsvTable(GrowingFile(path, csv_text([DIGITS_HEADER])), digits_csv)
