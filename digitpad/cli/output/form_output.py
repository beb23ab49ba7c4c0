"""Where what was read from forms goes: CSV, a workbook, standard output; their columns are known with a first sheet."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Protocol

from digitpad.cli.output.growing_file import GrowingFile
from digitpad.core.foreign_text import one_line
from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_csv, form_entry, form_text
from digitpad.core.forms.form_workbook import FormsWorkbook
from digitpad.core.pages.tables import csv_text

_GROWS_AS: Final = ".csv"  # which can be read as far as it goes


class FormOutput(Protocol):
    """What takes sheets, in their order."""

    def begin(self, layout: FormLayout) -> None:
        """The columns are known; called once, before the first sheet."""

    def add(self, reading: SheetReading) -> None:
        """A sheet was read, or could not be."""


class FormTable:
    """A CSV file, or a workbook whose rows lie beside it as CSV until it is whole; used within `with`."""

    def __init__(self, path: Path, workbook: FormsWorkbook | None = None) -> None:
        """`workbook`: what `path` is to be; None: a CSV file."""
        self._workbook = workbook
        self._layout = FormLayout((), has_rows=False)
        if workbook is None:
            self._file = GrowingFile(path, "")
        else:
            self._file = GrowingFile(path, "", ending=_GROWS_AS, put_in_place=self._put_in_place)
        self._stack = ExitStack()

    def __enter__(self) -> FormTable:
        """Begin it beside its place. Raises DataError and OSError, as early as they can be known."""
        with ExitStack() as stack:
            if self._workbook is not None:
                stack.enter_context(self._workbook)
            stack.enter_context(self._file)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put it in place, or leave what there is of it beside that place."""
        self._stack.__exit__(kind, error, trace)

    def begin(self, layout: FormLayout) -> None:
        """Write the header."""
        self._layout = layout
        if self._workbook is not None:
            self._workbook.set_layout(layout)
        self._file.write(csv_text([layout.header]))

    def add(self, reading: SheetReading) -> None:
        """Add a sheet's rows."""
        self._file.write(form_csv(reading, self._layout))
        if self._workbook is not None:
            with self._file.named_errors():
                self._workbook.add(reading)

    @property
    def kept(self) -> Path | None:
        """Where the beginning of it lies, if it did not become whole."""
        return self._file.kept

    def _put_in_place(self, rows: Path, path: Path) -> None:
        assert self._workbook is not None
        self._workbook.save(path)
        rows.unlink()


class FormJson:
    """One JSON document on standard output: a list that is closed after Ctrl-C and errors, too."""

    def __init__(self) -> None:
        self._separator = "\n"

    def __enter__(self) -> FormJson:
        """Open the list."""
        _print("[")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Close the list, if somebody still reads it."""
        if kind is None or not issubclass(kind, BrokenPipeError):
            _print("\n]\n")

    def begin(self, layout: FormLayout) -> None:
        """Each entry names its fields itself."""

    def add(self, reading: SheetReading) -> None:
        """Add an entry."""
        separator, self._separator = self._separator, ",\n"
        _print(separator + json.dumps(form_entry(reading)))  # in ASCII so that no code page can spoil it


class FormText:
    """The values of each sheet after its file's name."""

    def __enter__(self) -> FormText:
        """Nothing stands before the first sheet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stands after the last one."""

    def begin(self, layout: FormLayout) -> None:
        """Print the columns' names."""
        names = ("row", *layout.columns) if layout.has_rows else layout.columns
        _print("\t".join(map(one_line, names)) + "\n")

    def add(self, reading: SheetReading) -> None:
        """Print a sheet's values."""
        if reading.rows:
            where = f", page {reading.result.number}" if reading.result.count > 1 else ""
            _print(f"{one_line(reading.file)}{where}:\n{form_text(reading)}\n")


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
