"""Writes what was read of sheets as the command does: a table as CSV, or a workbook."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_csv
from digitpad.core.forms.form_workbook import FormsWorkbook
from digitpad.core.pages.growing_workbook import WORKBOOK_ENDING
from digitpad.core.pages.tables import csv_text


def save_sheets(path: Path, readings: Iterable[SheetReading], layout: FormLayout, folder: Path) -> None:
    """Write a table whole or not at all, as its name says. Call it in a worker thread. Raises DataError.

    `folder`: of ours, for what a workbook needs meanwhile.
    """
    try:
        file = named_file(path)
        if path.suffix.lower() == WORKBOOK_ENDING:
            _save_workbook(file, readings, layout, folder)
        else:
            table = csv_text([layout.header]) + "".join(form_csv(reading, layout) for reading in readings)
            # Spreadsheets take a file without that mark for one of the system's own alphabet.
            write_atomically(file, table.encode("utf-8-sig", "replace"))
    except OSError as error:
        raise DataError(f"The table cannot be saved in {path} ({error_words(error)}).") from None


def _save_workbook(file: Path, readings: Iterable[SheetReading], layout: FormLayout, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with FormsWorkbook(folder) as workbook:
        workbook.set_layout(layout)
        for reading in readings:
            workbook.add(reading)
        workbook.save(file)
