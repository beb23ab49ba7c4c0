"""Files of filled-in forms to rows of a table, in this process or in children."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.errors import DataError, FormatProblem
from digitpad.core.forms.align import AlignedPage, align_form, align_sheet
from digitpad.core.forms.annotated_form import aligned_picture, annotated_form
from digitpad.core.forms.field_reading import FieldReading, FormRow
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.form import FieldKind, Form, FormField
from digitpad.core.forms.printable import SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.jobs.plain_values import from_plain, to_plain
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.picture import Page
from digitpad.core.pages.read_file import Check, PageResult, page_results
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.recognition.predict import Classifier
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet

_SHARES: Final = (0.1, 0.3, 0.7)  # of the time, when it is aligned, its ink is found, and the first fields are read


@dataclass(frozen=True)
class FormJob(ReadJob):
    """How files of forms are read. `form`: which one; None: digitpad's own sheets.

    `rules`: of fields that have none of their own; `signs`: those that may stand in fields of one rectangle that name
    none themselves; `aligned_pictures`: of pages as they are, without what was read.
    """

    form: Form | None = None
    aligned_pictures: bool = False

    def read(
        self, file: str, classifier: Classifier, network: PageNetwork, *, check: Check = lambda share: None
    ) -> Iterator[PageResult]:
        """Read a file's pages, each a sheet. `check`: as in `read_pages`."""

        def read(page: Page, number: int, count: int) -> PageResult:
            aligned = with_field_signs(self._aligned(page), self.signs)
            readings = read_aligned(aligned, classifier, network, check, self.rules)
            picture = annotated_form(aligned, readings) if self.pictures else None
            picture = aligned_picture(aligned) if self.aligned_pictures else picture
            return SheetResult(number, count, picture=picture, rows=_rows(aligned.form, readings), sheet=aligned.sheet)

        return page_results(file, read)

    @property
    def rosters(self) -> tuple[Roster, ...]:
        """The lists of numbers that decide what is read, those of fields too."""
        rules = [] if self.form is None else [field.rules for field in self.form.fields]
        return (*super().rosters, *(one.roster for one in rules if one is not None and one.roster is not None))

    def packed(self, page: PageResult) -> dict[str, object]:
        """A page's result as JSON has it; of its fields there is only which ones they are."""
        if not isinstance(page, SheetResult):
            return super().packed(page)
        rows = tuple(replace(row, fields=tuple(map(_unbound, row.fields))) for row in page.rows)
        return {"sheet": to_plain(replace(page, rows=rows))}

    def unpacked(self, document: Mapping[str, object]) -> PageResult:
        """What `packed` made of it, with the fields of the form, or of the sheet. Raises FormatProblem."""
        inner = document.get("sheet")
        if not isinstance(inner, dict):
            return super().unpacked(document)
        result = from_plain(inner, SheetResult)
        form = self.form if result.sheet is None else sheet_form(result.sheet)
        fields = {} if form is None else {(field.name, field.row): field for field in form.fields}
        try:
            return replace(result, rows=tuple(_bound(row, fields) for row in result.rows))
        except KeyError:
            raise FormatProblem("it is of another form") from None

    def _aligned(self, page: Page) -> AlignedPage:
        """Raises DataError."""
        aligned = align_sheet(page.grey) if self.form is None else align_form(page.grey, self.form)
        if aligned.sheet is not None and aligned.sheet.kind is SheetKind.DIGITS:
            raise DataError("It is a sheet of digits, which has no numbers; take it in with «digitpad samples sheets».")
        return replace(aligned, to_picture=np.diag([page.reduced, page.reduced, 1.0]) @ aligned.to_picture)


def with_field_signs(page: AlignedPage, signs: str) -> AlignedPage:
    """The page with fields of one rectangle in which these signs may stand, if they name none."""
    if not signs:
        return page
    fields = tuple(
        one if one.signs or one.kind is FieldKind.BOXES else replace(one, signs=signs) for one in page.form.fields
    )
    return replace(page, form=replace(page.form, fields=fields))


def _unbound(one: FieldReading) -> FieldReading:
    """Without what the form says of its field."""
    return replace(one, field=FormField(one.field.name, one.field.kind, (), row=one.field.row))


def _bound(row: FormRow, fields: Mapping[tuple[str, int], FormField]) -> FormRow:
    return replace(row, fields=tuple(replace(one, field=fields[one.field.name, one.field.row]) for one in row.fields))


def read_aligned(
    page: AlignedPage, classifier: Classifier, network: PageNetwork, check: Check, rules: RuleSet | None
) -> tuple[FieldReading, ...]:
    """What stands in the fields of a page, in the form's order. `rules`: of fields that have none of their own."""
    check(_SHARES[0])
    ink = page_ink(page, network, lambda: check(_SHARES[1]))
    readings = read_fields(ink, classifier, network, lambda: check(_SHARES[2]), rules=rules)
    check(1.0)
    return readings


def _rows(form: Form, readings: tuple[FieldReading, ...]) -> tuple[FormRow, ...]:
    found = {(one.field.name, one.field.row): one for one in readings}
    return tuple(
        FormRow(number, tuple(found[field.name, field.row] for field in fields)) for number, fields in form.rows
    )
