"""Where what was read from forms goes: CSV, a workbook, standard output; their columns are known with a first sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from digitpad.cli.output.growing_table import GrowingTable
from digitpad.cli.output.json_list import JsonList, print_at_once
from digitpad.core.foreign_text import one_line
from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_csv, form_entry, form_text
from digitpad.core.forms.form_workbook import FormsWorkbook
from digitpad.core.pages.tables import csv_text


class FormOutput(Protocol):
    """What takes sheets, in their order."""

    def begin(self, layout: FormLayout) -> None:
        """The columns are known; called once, before the first sheet."""

    def add(self, reading: SheetReading) -> None:
        """A sheet was read, or could not be."""


class FormTable(GrowingTable):
    """A CSV file or a workbook."""

    def __init__(self, path: Path, workbook: FormsWorkbook | None = None) -> None:
        """`workbook`: what `path` is to be; None: a CSV file."""
        super().__init__(path, "", workbook)
        self._workbook = workbook
        self._layout = FormLayout((), has_rows=False)

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


class FormJson(JsonList):
    """An entry for each sheet."""

    def begin(self, layout: FormLayout) -> None:
        """Each entry names its fields itself."""

    def add(self, reading: SheetReading) -> None:
        """Add an entry."""
        self.append(form_entry(reading))


class FormText:
    """The values of each sheet after its file's name."""

    def __enter__(self) -> FormText:
        """Nothing stands before the first sheet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stands after the last one."""

    def begin(self, layout: FormLayout) -> None:
        """Print the columns' names; there are none where no sheet said which it is."""
        names = ("row", *layout.columns) if layout.has_rows else layout.columns
        if names:
            print_at_once("\t".join(map(one_line, names)) + "\n")

    def add(self, reading: SheetReading) -> None:
        """Print a sheet's values."""
        if reading.rows:
            print_at_once(f"{one_line(reading.place)}:\n{form_text(reading)}\n")
