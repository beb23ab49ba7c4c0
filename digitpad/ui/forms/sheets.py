"""What is opened in the form window, saved and tried there: all in its worker thread, none of it in the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.errors import DataError, FormatProblem
from digitpad.core.forms.align import align_form
from digitpad.core.forms.alignment.flat_page import aligned_size
from digitpad.core.forms.design.drawn_field import DrawnField, drawn_fields, form_of_fields
from digitpad.core.forms.design.form_draft import FormDraft
from digitpad.core.forms.design.new_page import page_of_sheet
from digitpad.core.forms.design.printed_lines import PrintedLines, find_printed_lines
from digitpad.core.forms.design.writing import dark_places, seems_filled
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.fields.read_form import read_aligned
from digitpad.core.forms.form import Form, check_form
from digitpad.core.forms.form_file import load_form, save_form
from digitpad.core.forms.reference import FormReference, reference_of_page
from digitpad.core.pages.digits.pieces import Grey, Mask
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.pages.picture import Page
from digitpad.core.recognition.predict import Classifier
from digitpad.ui.background.worker import Work
from digitpad.ui.forms.document import FormState
from digitpad.ui.pictures.pages.page_picture import PagePicture, picture_of_page

_SHARES: Final = (0.3, 0.6, 0.9)  # of the time, when a page is loaded, straightened, and its lines are found


@dataclass(frozen=True)
class SheetSource:
    """Where a sheet is: `name` for people, `number` of its page; `turns`: clockwise quarters by which it is turned."""

    path: Path
    name: str
    number: int = 1
    turns: int = 0


@dataclass(frozen=True, eq=False)
class OpenedSheet:
    """A page as it is drawn on.

    `form`: without fields; `dark`: where the page is as dark as what is written; `seen`: the picture that is read when
    the form is tried, None: there is none; `source`, `pages`: of a sheet, and how many its file has.
    """

    form: Form
    grey: Grey
    dark: Mask
    picture: PagePicture
    lines: PrintedLines
    seen: Grey | None = None
    source: SheetSource | None = None
    pages: int = 1


@dataclass(frozen=True, eq=False)
class OpenedForm:
    """A form's file: its page and its fields."""

    path: Path
    sheet: OpenedSheet
    state: FormState


def open_new_sheet(source: SheetSource, loader: PageLoader, work: Work) -> OpenedSheet:
    """A sheet on which a new form is drawn. Raises DataError."""
    page, count = _loaded(source, loader, work)
    found = page_of_sheet(page.grey, source.turns)
    work.check(_SHARES[1])
    opened = _opened(found.form, found.grey, work)
    return replace(opened, seen=found.seen, source=replace(source, turns=found.turns), pages=count)


def open_sheet_of_form(source: SheetSource, form: Form, loader: PageLoader, work: Work) -> OpenedSheet:
    """Another sheet of a form, laid on its page. Raises DataError."""
    page, count = _loaded(source, loader, work)
    seen = np.ascontiguousarray(np.rot90(page.grey, -source.turns))
    aligned = align_form(seen, form)
    work.check(_SHARES[1])
    return replace(_opened(form, aligned.grey, work), seen=seen, source=source, pages=count)


def open_form_file(path: Path, work: Work) -> OpenedForm:
    """A form with its page, which is white where nobody kept a picture of it. Raises DataError."""
    form = load_form(path)
    work.check(_SHARES[0])
    width, height = aligned_size(form.width, form.height)
    reference = form.reference
    grey = np.full((height, width), 255, np.uint8) if reference is None else reference.grey
    sheet = _opened(replace(form, fields=()), grey, work)
    fields = drawn_fields(form, path.absolute().parent)
    state = FormState(sheet.form, fields, filled=None if reference is None else reference.filled)
    return OpenedForm(path, sheet if reference is None else replace(sheet, seen=grey), state)


@dataclass(frozen=True, eq=False)
class OpenedDraft:
    """A form that was not saved. `is_drawn_on`: whether its picture is made of the sheet; `path`: None: no file yet."""

    sheet: OpenedSheet
    state: FormState
    is_drawn_on: bool
    path: Path | None


def draft_of(state: FormState, drawn_on: OpenedSheet | None, path: Path | None) -> FormDraft:
    """A form as it is kept while it is not saved."""
    sheet = None if drawn_on is None else drawn_on.grey
    return FormDraft(state.form, state.fields, state.filled, sheet, "" if path is None else str(path.absolute()))


def open_draft(draft: FormDraft, work: Work) -> OpenedDraft:
    """A form that was kept, with its page, which is white where there is no picture of it."""
    width, height = aligned_size(draft.form.width, draft.form.height)
    picture = draft.picture
    grey = np.full((height, width), 255, np.uint8) if picture is None else picture
    sheet = replace(_opened(draft.form, grey, work), seen=picture)
    state = FormState(draft.form, draft.fields, draft.filled)
    return OpenedDraft(sheet, state, draft.sheet is not None, Path(draft.path) if draft.path else None)


class FormReferences:
    """The pictures of forms' pages, each made once. For one thread."""

    def __init__(self) -> None:
        self._key: tuple[int, float, float, bool] | None = None
        self._of: Grey | None = None  # held, so that its identity stays its own
        self._reference: FormReference | None = None

    def form_with_picture(self, state: FormState, sheet: OpenedSheet | None) -> Form:
        """A form with a picture of its page, made of a sheet; None: with the one that it has.

        A form with marks needs no picture that somebody has written on: it would not tell what is printed in fields.
        Raises DataError where it cannot be aligned without.
        """
        form = state.form
        if sheet is None:
            kept = form.reference
            filled = bool(state.filled)
            if kept is None or kept.filled == filled:
                return form
            return replace(form, reference=FormReference(kept.grey, filled))
        filled = is_filled(state, sheet)
        if form.marks is not None and filled:
            return form
        grey = sheet.grey
        key = id(grey), form.width, form.height, filled
        if key != self._key:
            try:
                reference = reference_of_page(grey, form.width, form.height, filled=filled)
            except DataError:
                if form.marks is None:
                    raise
                return form
            self._key, self._of, self._reference = key, grey, reference
        return replace(form, reference=self._reference)


def is_filled(state: FormState, sheet: OpenedSheet | None) -> bool:
    """Whether somebody has written on a sheet, as the person says or as it seems."""
    if state.filled is not None or sheet is None:
        return bool(state.filled)
    return seems_filled(sheet.dark, state.fields)


def write_form(form: Form, fields: Sequence[DrawnField], path: Path) -> None:
    """Raises DataError, also for what could not be opened again."""
    whole = form_of_fields(form if form.name else replace(form, name=path.stem), fields, path.absolute().parent)
    problem = next((one.problem for one in fields if one.problem), "")
    if problem:
        raise DataError(f"The form is not saved yet: {problem}")
    try:
        check_form(whole)
    except FormatProblem as error:
        raise DataError(f"The form is not saved yet: {error}.") from None
    save_form(whole, path)


def read_sheet(
    form: Form, fields: Sequence[DrawnField], seen: Grey, networks: tuple[Classifier, PageNetwork], work: Work
) -> tuple[FieldReading, ...]:
    """What stands in the fields on a sheet. Raises DataError."""
    aligned = align_form(seen, form_of_fields(form, fields))
    return read_aligned(aligned, *networks, work.check, None)


def _loaded(source: SheetSource, loader: PageLoader, work: Work) -> tuple[Page, int]:
    def check() -> None:
        work.check(0.0)

    count = loader.page_count(source.path, check=check)
    page = loader.load_page(source.path, source.number, check=check)
    work.check(_SHARES[0])
    return page, count


def _opened(form: Form, grey: Grey, work: Work) -> OpenedSheet:
    grey = np.ascontiguousarray(grey)
    lines = find_printed_lines(grey, form)
    work.check(_SHARES[2])
    return OpenedSheet(form, grey, dark_places(grey), picture_of_page(Page(grey, None, form.name)), lines)
