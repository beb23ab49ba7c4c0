"""What was read from forms as a table: a row for each sheet or printed row, a column for each field; CSV and JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from digitpad.core.forms.field_reading import FieldReading, FormRow
from digitpad.core.forms.form import FieldKind, Form
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.read_file import PageResult, page_problem
from digitpad.core.pages.tables import Row, csv_text

_FIRST: Final = ("file", "page")
_ROW: Final = "row"
_LAST: Final = ("least_confidence", "flags", "problem")
_OWN: Final = "sheet_"  # before the name of such a column where a field has it
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_MOST_SAFE: Final = 15
"""Digits of a number that spreadsheets keep exactly."""


@dataclass(frozen=True)
class SheetReading:
    """What came of a sheet: its file, and the result of its page."""

    file: str
    result: PageResult

    @property
    def place(self) -> str:
        """Its file, and its page if that has several."""
        return self.file if self.result.count == 1 else f"{self.file}, page {self.result.number}"

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """Those of its table; none where it could not be read."""
        return self.result.rows if isinstance(self.result, SheetResult) else ()


@dataclass(frozen=True)
class FormLayout:
    """The columns of a table: those of a form's fields; `has_rows`: a sheet has several rows, which have numbers."""

    columns: tuple[str, ...]
    has_rows: bool

    @classmethod
    def of(cls, form: Form) -> FormLayout:
        """Of a form."""
        return cls(form.columns, any(field.row for field in form.fields))

    @classmethod
    def of_sheet(cls, sheet: PrintableSheet) -> FormLayout:
        """Of one of digitpad's own sheets."""
        return cls.of(sheet_form(sheet))

    @property
    def header(self) -> tuple[str, ...]:
        """The names of all columns. `flags` has words, each after its field's name; `problem` is a sentence where a
        sheet could not be read. Where a field is called as one of these, it is `sheet_flags`, say.
        """
        first = (*_FIRST, _ROW) if self.has_rows else _FIRST
        return (*map(self._own, first), *self.columns, *map(self._own, _LAST))

    def _own(self, name: str) -> str:
        while name in self.columns:
            name = f"{_OWN}{name}"
        return name


class SheetTable:
    """What all sheets of one table have in common: the columns of its form, or those of its first sheet."""

    def __init__(self, form: Form | None) -> None:
        """`form`: None for digitpad's own sheets, each of which says which one it is."""
        self.layout: FormLayout | None = None if form is None else FormLayout.of(form)
        """The columns, as soon as they are known."""
        self._first: PrintableSheet | None = None

    def fitting(self, reading: SheetReading) -> SheetReading:
        """The next sheet, or that it belongs to another table than the first one."""
        page = reading.result
        sheet = page.sheet if isinstance(page, SheetResult) else None
        if sheet is None:
            return reading
        if self._first is None:
            self._first, self.layout = sheet, FormLayout.of_sheet(sheet)
        if sheet.is_like(self._first):
            return reading
        problem = (
            f"It is a sheet of {sheet.kind.value} with {sheet.columns} columns, and the first one is of "
            f"{self._first.kind.value} with {self._first.columns}; read it into a table of its own."
        )
        error = page_problem(page.number, page.count, problem)
        return SheetReading(reading.file, PageResult(page.number, page.count, error=error))


@dataclass(frozen=True)
class FormTableRow:
    """`cells`: of all columns; `doubtful`: the places at which somebody should look; `numeric`: those whose text is a
    number of which sums make sense, and loses nothing as one.
    """

    cells: Row
    doubtful: frozenset[int] = frozenset()
    numeric: frozenset[int] = frozenset()


def form_rows(reading: SheetReading, layout: FormLayout) -> Iterator[FormTableRow]:
    """The rows of a sheet; one with the problem of a sheet that could not be read."""
    start = (reading.file, reading.result.number)
    if not reading.rows:
        blank = ("",) * (len(layout.columns) + layout.has_rows)
        yield FormTableRow((*start, *blank, "", "", reading.result.error or ""))
    before = len(start) + layout.has_rows
    for row in reading.rows:
        there = {one.field.name: one for one in row.fields}
        fields = [there.get(name) for name in layout.columns]
        cells = tuple("" if one is None else one.text for one in fields)
        read = [one for one in row.fields if one.number is not None and one.text]
        sure: str | float = min(one.confidence for one in read) if read else ""
        number = (row.number,) if layout.has_rows else ()
        places = {before + place: one for place, one in enumerate(fields) if one is not None}
        yield FormTableRow(
            (*start, *number, *cells, sure, _flags(row), ""),
            frozenset(place for place, one in places.items() if one.in_doubt),
            frozenset(place for place, one in places.items() if _is_numeric(one)),
        )


def form_csv(reading: SheetReading, layout: FormLayout) -> str:
    """The rows of a sheet as lines of a CSV file."""
    return csv_text(row.cells for row in form_rows(reading, layout))


def form_entry(reading: SheetReading) -> dict[str, object]:
    """What JSON says of a sheet; docs/forms.md explains the keys."""
    result = reading.result
    sheet = result.sheet if isinstance(result, SheetResult) else None
    return {
        "file": reading.file,
        "page": result.number,
        "sheet": None if sheet is None else sheet.kind.value,
        "rows": [
            {"row": row.number, "fields": {one.field.name: _field_entry(one) for one in row.fields}}
            for row in reading.rows
        ],
        "error": result.error,
    }


def form_text(reading: SheetReading) -> str:
    """The values of a sheet: a line for each row, with tabs between them."""
    return "\n".join(
        "\t".join([*([str(row.number)] if row.number else []), *(one.text for one in row.fields)])
        for row in reading.rows
    )


def _field_entry(one: FieldReading) -> dict[str, object]:
    entry: dict[str, object] = {"text": one.text, "state": one.state.value, "flags": list(one.flags)}
    if one.number is not None:
        entry["confidence"] = one.confidence
        entry["as_read"] = one.number.as_read
        entry["digits"] = [
            {"digit": digit.digit, "confidence": digit.confidence, "box": list(digit.box)}
            for digit in one.number.digits
        ]
    return entry


def _flags(row: FormRow) -> str:
    return " ".join(f"{one.field.name.replace(' ', '_')}:{flag}" for one in row.fields for flag in one.flags)


def _is_numeric(one: FieldReading) -> bool:
    """Whether a value is a number, and no code whose zeros in front count."""
    rules = one.field.rules
    is_code = one.field.kind is FieldKind.FIXED or (
        rules is not None and (rules.length is not None or rules.check is not None or rules.roster is not None)
    )
    is_number = _NUMBER.fullmatch(one.text) is not None
    return is_number and not is_code and len(one.text) <= _MOST_SAFE
