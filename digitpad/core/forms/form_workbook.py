"""What was read from forms as a workbook for spreadsheets (xlsx)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from digitpad.core.forms.form_tables import FormLayout, SheetReading, form_rows
from digitpad.core.pages.growing_workbook import GrowingWorkbook

_WIDTHS: Final = {"file": 32, "page": 6, "row": 6, "least_confidence": 17, "flags": 40, "problem": 60}
_FIELD_WIDTH: Final = 14


class FormsWorkbook(GrowingWorkbook):
    """A row for each row of `form_rows`; what is in doubt has a colour behind it."""

    def __init__(self, folder: Path) -> None:
        """`folder`: of ours (`core.paths`), for what is written before the workbook is whole."""
        self._layout = FormLayout((), has_rows=False)
        super().__init__(folder, "Forms", self._layout.header, _WIDTHS)

    def set_layout(self, layout: FormLayout) -> None:
        """Before the first row."""
        self._layout = layout
        self.header = layout.header
        self._widths = {**dict.fromkeys(layout.columns, _FIELD_WIDTH), **_WIDTHS}

    def add(self, reading: SheetReading) -> None:
        """Add the rows of a sheet."""
        for row in form_rows(reading, self._layout):
            self.begin_row()
            for place, cell in enumerate(row.cells):
                value = float(cell) if place in row.numeric else cell
                self.write(place, value, doubtful=place in row.doubtful)
