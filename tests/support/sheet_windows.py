"""The window that reads sheets, and sheets for it; as a program: one that types into a field, to be killed.

`python -m tests.support.sheet_windows FOLDER SHEET` reads the sheet, says that its first field is 55, prints "kept",
and goes on living.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.sheets.window import SheetsWindow
from tests.support.killed_reviews import started_window
from tests.support.made_sheets import make_sheet
from tests.support.windows import type_key, until

SMALL_SHEET = PrintableSheet(SheetKind.SCORES, columns=2, digits=2, rows=3)
"""Two fields in each of three rows."""


def sheet_file(folder: Path, name: str, seed: int, text: str = "") -> Path:
    """A clean sheet as a file; `text`: in all of its fields, otherwise its rows' numbers with a 4 behind."""
    picture, _ = make_sheet(
        SMALL_SHEET, seed, kind="clean", empty=0, struck=0, quarter_turns=0,
        values=lambda field, _: text or f"{field.row}4",
    )  # fmt: skip
    picture.save(folder / name)
    return folder / name


def sheets_window(window: MainWindow) -> SheetsWindow:
    """The window as the menu opens it."""
    window.actions_.read_sheets.trigger()
    assert window.features.sheets.window is not None
    return window.features.sheets.window


def sheets_read(sheets: SheetsWindow, paths: Sequence[Path]) -> SheetsWindow:
    """Read files, and wait for that."""
    sheets.open(paths)
    until(lambda: not sheets.reader.is_busy, "the sheets are read")
    return sheets


def shown_table(sheets: SheetsWindow) -> list[list[str]]:
    """What is seen in the table, fields only."""
    table, review = sheets.parts.table, sheets.session.review
    columns = range(table.first_field, table.first_field + len(review.layout.columns))
    return [[str(table.data(table.index(row, column))) for column in columns] for row in range(table.rowCount())]


def type_number(sheets: SheetsWindow, text: str) -> None:
    """Type into the selected field, and press Return."""
    sheets.parts.view.setFocus()
    for figure in text:
        type_key(Qt.Key(ord(figure)))
    type_key(Qt.Key.Key_Return)


def main() -> None:
    """Read, type, and wait to be killed."""
    window = started_window(Path(sys.argv[1]))
    sheets = sheets_read(sheets_window(window), [Path(sys.argv[2])])
    sheets.activateWindow()
    sheets.parts.view.show_cell((0, 0))
    type_number(sheets, "55")
    until(lambda: sheets.keeper.is_idle and sheets.session.review.said_count > 0, "it is written")
    print("kept", flush=True)
    until(lambda: False, "somebody kills it")


if __name__ == "__main__":
    main()
