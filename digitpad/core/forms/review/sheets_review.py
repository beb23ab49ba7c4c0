"""All sheets of one table with what a person says of their fields, step by step: nothing of it knows a window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TypeAlias

from digitpad.core.forms.field_reading import FieldReading, FormRow
from digitpad.core.forms.form import Form
from digitpad.core.forms.form_tables import FormLayout, FormTableRow, SheetReading, SheetTable, form_rows
from digitpad.core.forms.review.kept_fields import KeptField, field_box
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.duplicates import RepeatedNumbers
from digitpad.core.pages.output import PageBox
from digitpad.core.review.steps import Steps

TableCell: TypeAlias = tuple[int, int]
"""A row of the table, and a field's column, both from 0."""
_Fields: TypeAlias = "tuple[FieldReading | None, ...]"
_Said: TypeAlias = "dict[TableCell, tuple[str | None, str | None]]"  # what was said of fields before, and after a step


@dataclass(frozen=True, eq=False)
class ReviewedSheet:
    """A sheet as it was read. `content`: the SHA-256 of its file; `said`: of its fields, by their boxes."""

    reading: SheetReading
    content: str = ""
    said: Mapping[PageBox, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FieldsChange:
    """`rows` that look otherwise now; `cells` that were changed; `kept`: by contents of files, what is to be kept."""

    rows: frozenset[int]
    cells: tuple[TableCell, ...] = ()
    kept: Mapping[str, list[KeptField]] = field(default_factory=dict)


@dataclass(eq=False)
class _Row:
    """A row of the table; `fields`: by its columns; `number`: of the printed row."""

    sheet: int
    number: int
    fields: _Fields
    cells: FormTableRow | None = None


class SheetsReview:
    """Grows sheet by sheet, in their order; what was said stays."""

    def __init__(self, form: Form | None) -> None:
        """`form`: None for digitpad's own sheets."""
        self.table = SheetTable(form)
        self.sheets: list[ReviewedSheet] = []
        self.said_count = 0
        """Of how many fields a person has said what stands there."""
        self.problems: list[tuple[int, str]] = []
        """The rows of sheets that could not be read, with their sentences."""
        self._rows: list[_Row] = []
        self._first: list[int] = []
        self._open: set[TableCell] = set()
        self._entries: RepeatedNumbers[int] = RepeatedNumbers()
        self._steps: Steps[_Said] = Steps()

    @property
    def layout(self) -> FormLayout:
        """The table's columns; none until a sheet says which there are."""
        return self.table.layout or FormLayout((), has_rows=False)

    @property
    def row_count(self) -> int:
        """Of the table."""
        return len(self._rows)

    @property
    def open_count(self) -> int:
        """How many fields are in doubt, and nobody has said what stands there."""
        return len(self._open)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back, and nothing new was said since."""
        return self._steps.can_redo

    def add(self, sheet: ReviewedSheet) -> FieldsChange:
        """The next sheet; its rows are the last ones. What was known of it is no step that can be taken back."""
        layout = self.layout
        sheet = replace(sheet, reading=self.table.fitting(sheet.reading))
        if self.layout != layout:  # sheets with a problem came before
            for row in self._rows:
                row.cells = None
        place, first = len(self.sheets), len(self._rows)
        self.sheets.append(sheet)
        self._first.append(first)
        for printed in sheet.reading.rows:
            there = {one.field.name: replace(one, said=sheet.said.get(field_box(one.field))) for one in printed.fields}
            self._rows.append(_Row(place, printed.number, tuple(there.get(name) for name in self.layout.columns)))
            self.said_count += sum(one.said is not None for one in there.values())
        if not sheet.reading.rows:
            self._rows.append(_Row(place, 0, ()))
            self.problems.append((first, sheet.reading.result.error or ""))
        for row_place in range(first, len(self._rows)):
            self._renew(row_place)
        return FieldsChange(frozenset(self._renew_entries({place})))

    def sheet_of(self, row: int) -> int:
        """The place of a row's sheet."""
        return self._rows[row].sheet

    def rows_of(self, sheet: int) -> range:
        """The rows of a sheet."""
        end = self._first[sheet + 1] if sheet + 1 < len(self._first) else len(self._rows)
        return range(self._first[sheet], end)

    def row(self, place: int) -> FormTableRow:
        """The cells of a row, as files have them."""
        row = self._rows[place]
        if row.cells is None:
            reading = self.sheets[row.sheet].reading
            row.cells = next(form_rows(_with_rows(reading, [(row.number, row.fields)]), self.layout))
        return row.cells

    def field(self, cell: TableCell) -> FieldReading | None:
        """What stands in a cell; None where the sheet has no such field."""
        row, column = cell
        fields = self._rows[row].fields if 0 <= row < len(self._rows) else ()
        return fields[column] if 0 <= column < len(fields) else None

    def is_open(self, cell: TableCell) -> bool:
        """Whether a field is in doubt, and nobody has said what stands there."""
        return cell in self._open

    def next_open(self, cell: TableCell, by: int) -> TableCell | None:
        """The next open field behind (`by` 1) or before (-1) a cell; where there is none, from the other end on."""
        if by > 0:
            return min((one for one in self._open if one > cell), default=min(self._open, default=None))
        return max((one for one in self._open if one < cell), default=max(self._open, default=None))

    def elsewhere(self, cell: TableCell) -> tuple[int, ...]:
        """The other sheets on which a field's entry of a roster stands; its own, too, if it stands there twice."""
        entry = _entry(self.field(cell))
        own = self.sheet_of(cell[0])
        places = {} if entry is None else self._entries.places(entry)
        return tuple(sorted(sheet for sheet, count in places.items() if sheet != own or count > 1))

    def say(self, said: Mapping[TableCell, str | None]) -> FieldsChange:
        """Take up what stands in fields, as one step; None: what was read."""
        step = {
            cell: (one.said, text)
            for cell, text in said.items()
            if (one := self.field(cell)) is not None and one.said != text
        }
        if not step:
            return FieldsChange(frozenset())
        self._steps.add(step)
        return self._take({cell: after for cell, (_, after) in step.items()})

    def undo(self) -> FieldsChange:
        """Take the last step back."""
        step = self._steps.undo() or {}
        return self._take({cell: before for cell, (before, _) in step.items()})

    def redo(self) -> FieldsChange:
        """Take the last step that was taken back again."""
        step = self._steps.redo() or {}
        return self._take({cell: after for cell, (_, after) in step.items()})

    def readings(self) -> Iterator[SheetReading]:
        """All sheets as a person has left them now, for files; made one by one, in any thread."""
        rows = [(row.sheet, row.number, row.fields) for row in self._rows]  # whose fields are never changed in place
        return _readings(tuple(sheet.reading for sheet in self.sheets), rows)

    def _take(self, said: Mapping[TableCell, str | None]) -> FieldsChange:
        kept: dict[str, list[KeptField]] = defaultdict(list)
        for (row, column), text in said.items():
            own = self._rows[row]
            one = own.fields[column]
            assert one is not None
            self.said_count += (text is not None) - (one.said is not None)
            own.fields = _with(own.fields, column, replace(one, said=text))
            sheet = self.sheets[own.sheet]
            kept[sheet.content].append(KeptField(sheet.reading.result.number, field_box(one.field), text))
        rows = {row for row, _ in said}
        for row in rows:
            self._renew(row)
        return FieldsChange(
            frozenset(rows | self._renew_entries({self.sheet_of(row) for row in rows})), tuple(said), kept
        )

    def _renew(self, place: int) -> None:
        """Let a row be shown anew."""
        row = self._rows[place]
        row.cells = None
        for column, one in enumerate(row.fields):
            is_open = one is not None and one.in_doubt and one.said is None
            (self._open.add if is_open else self._open.discard)((place, column))

    def _renew_entries(self, sheets: set[int]) -> set[int]:
        """Find out which entries of rosters stand there several times, after these sheets have changed; which rows
        look otherwise since.
        """
        others: set[int] = set()
        for sheet in sheets:
            fields = (one for row in self.rows_of(sheet) for one in self._rows[row].fields)
            others |= self._entries.put(sheet, [entry for entry in map(_entry, fields) if entry is not None])
        rows = (row for sheet in sheets | others for row in self.rows_of(sheet))
        changed = {row for row in rows if self._flag_entries(self._rows[row])}
        for row in changed:
            self._renew(row)
        return changed

    def _flag_entries(self, row: _Row) -> bool:
        """Whether an entry of a roster in it stands elsewhere since, or no longer."""
        changed = False
        for column, one in enumerate(row.fields):
            entry = _entry(one)
            twice = entry is not None and sum(self._entries.places(entry).values()) > 1
            if one is not None and one.duplicate != twice:
                row.fields = _with(row.fields, column, replace(one, duplicate=twice))
                changed = True
        return changed


def _readings(sheets: Sequence[SheetReading], rows: Sequence[tuple[int, int, _Fields]]) -> Iterator[SheetReading]:
    for place, own in groupby(rows, key=lambda row: row[0]):
        yield _with_rows(sheets[place], [(number, fields) for _, number, fields in own])


def _with_rows(reading: SheetReading, rows: Iterable[tuple[int, _Fields]]) -> SheetReading:
    """The sheet with these in place of its own rows."""
    if not isinstance(reading.result, SheetResult):
        return reading
    own = tuple(FormRow(number, tuple(one for one in fields if one is not None)) for number, fields in rows if fields)
    return replace(reading, result=replace(reading.result, rows=own))


def _with(fields: _Fields, column: int, one: FieldReading) -> _Fields:
    return (*fields[:column], one, *fields[column + 1 :])


def _entry(one: FieldReading | None) -> str | None:
    """What a field and its entry of a roster are called together; None where it has none."""
    entry = None if one is None else one.roster_entry
    return None if entry is None else "\n".join(entry)
