"""What came of a sheet with a form: the rows that it gives a table."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.forms.field_reading import FormRow
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.pages.read_file import PageResult


@dataclass(frozen=True)
class SheetResult(PageResult):
    """`rows`: of the table, those of printed rows or one for all; `sheet`: which of digitpad's own sheets it is."""

    rows: tuple[FormRow, ...] = ()
    sheet: PrintableSheet | None = None
