"""Opening and saving in the form window: sheets, forms, and what is asked before anything would be lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.errors import DataError
from digitpad.core.foreign_text import one_line
from digitpad.core.forms.design.drawn_field import form_of_fields
from digitpad.core.pages.picture import readable_formats
from digitpad.core.picture_files import SUFFIXES, is_picture_name
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import Work
from digitpad.ui.forms import sheets
from digitpad.ui.forms.document import FormDocument, FormState
from digitpad.ui.forms.sheets import OpenedDraft, OpenedForm, OpenedSheet, SheetSource
from digitpad.ui.forms.work import FormWork
from digitpad.ui.pictures.pages.pasted import PastedPictures
from digitpad.ui.pictures.rules.checker import RuleChecker
from digitpad.ui.widgets.questions import save_first
from digitpad.ui.widgets.save_dialog import ask_for_file

_LOOK_AGAIN: Final = 20  # milliseconds


class FormFiles(QObject):
    """`sheet`: what is shown below the fields, None: nothing."""

    sheet_changed = Signal()
    """Another page is shown below the fields, or none."""
    said = Signal(str)
    """What was done, in a few words."""
    not_saved = Signal()
    """A form that was to be saved before something else is not."""

    def __init__(
        self,
        document: FormDocument,
        work: FormWork,
        *,
        settings: Settings,
        pasted: Path,
        checker: RuleChecker,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._work, self._settings, self._window = document, work, settings, window
        self._checker = checker
        self._pasted = PastedPictures(pasted)
        self._pasted_count = 0
        self.drawn_on: OpenedSheet | None = None
        """The sheet of which the form's picture is made; None: it has one, or none at all."""
        self.sheet: OpenedSheet | None = None
        self.is_restoring = False
        """Whether a form that was not saved may come yet, which is not to be lost either."""

    @property
    def can_turn(self) -> bool:
        """Whether the sheet may lie on its side: it has no marks that say, and nothing is drawn on it."""
        sheet = self.sheet
        return sheet is not None and sheet.source is not None and sheet.form.marks is None and not self._document.fields

    def ask_for_new(self) -> None:
        """Let the person choose a sheet for a new form."""
        path = self._ask_for_sheet(self._window.tr("New form from a sheet"))
        if path is not None:
            self.new_from(path)

    def ask_for_form(self) -> None:
        """Let the person choose a form's file; who chooses a sheet instead draws a new form on it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self._window.tr("Open a form"),
            str(self._settings["forms_folder"]),
            f"{self._window.tr('Forms (*.json)')};;{self._sheet_filters()}",
        )
        if name and is_picture_name(Path(name)):
            self.new_from(Path(name))
        elif name:
            self._settings["forms_folder"] = str(Path(name).parent)
            self.open_form(Path(name))

    def ask_for_sheet_of_form(self) -> None:
        """Let the person choose another sheet of the form."""
        path = self._ask_for_sheet(self._window.tr("Show another sheet of this form"))
        if path is not None:
            self.show_sheet_of_form(path)

    def new_from(self, path: Path) -> None:
        """Draw a new form on a sheet, once nothing of the old one can be lost."""
        self.after_saving(lambda: self._open_new(SheetSource(path, path.name)))

    def open_form(self, path: Path) -> None:
        """Go on with a form, once nothing of the old one can be lost."""
        self.after_saving(lambda: self._open_form(path))

    def show_sheet_of_form(self, path: Path, name: str = "") -> None:
        """Show another sheet of the form below its fields."""
        self._open_other(SheetSource(path, name or path.name))

    def take(self, path: Path, name: str = "") -> None:
        """A file that was dropped: a form, a sheet of the form that is drawn, or one for a new form."""
        if not is_picture_name(path):
            self.open_form(path)
        elif self._document.is_open and self._document.fields:
            self.show_sheet_of_form(path, name)
        else:
            self.after_saving(lambda: self._open_new(SheetSource(path, name or path.name)))

    def paste(self, image: QImage) -> None:
        """Take the picture on the clipboard as if it were a file."""
        self._pasted_count += 1
        name = self._window.tr("Pasted picture {0}").format(self._pasted_count)
        file_name = f"pasted-{self._pasted_count}.png"

        def keep(work: Work) -> Path:
            try:
                file = self._pasted.file(file_name)
                kept = image.save(str(file))
            except OSError:
                kept = False
            if not kept:
                raise DataError("The picture on the clipboard cannot be kept: there is no room for temporary files.")
            return file

        self._work.do(self._window.tr("Opening {0} …").format(name), keep, lambda file: self.take(file, name))

    def turn(self, by: int) -> None:
        """Turn the sheet by clockwise quarters."""
        if self.can_turn and self.sheet is not None and self.sheet.source is not None:
            source = self.sheet.source
            self._open_new(replace(source, turns=(source.turns + by) % 4))

    def show_page(self, number: int) -> None:
        """Show another page of the sheet's file."""
        if self.sheet is None or self.sheet.source is None:
            return
        self._open_other(replace(self.sheet.source, number=number))

    def save(self, then: Callable[[], object] = lambda: None) -> None:
        """Write the form to its file; ask for one if it has none."""
        if self._checker.busy:  # what was typed last means something only then
            QTimer.singleShot(_LOOK_AGAIN, self, lambda: self.save(then))
        elif self._document.path is None:
            self.save_as(then)
        else:
            self._write(self._document.path, then)

    def save_as(self, then: Callable[[], object] = lambda: None) -> None:
        """Write the form to a file that the person chooses."""
        path = self._document.path
        if path is None:
            folder = str(self._settings["forms_folder"]) or QStandardPaths.writableLocation(
                QStandardPaths.StandardLocation.DocumentsLocation
            )
            name = one_line(self._document.state.form.name).replace("/", "-").strip()
            path = Path(folder) / f"{name or self._window.tr('form')}.json"
        chosen = ask_for_file(
            self._window,
            title=self._window.tr("Save the form"),
            proposal=path,
            kinds=[self._window.tr("Form (*.json)")],
        )
        if chosen is None:
            self.not_saved.emit()
            return
        self._settings["forms_folder"] = str(chosen.parent)
        self._write(chosen, then)

    def after_saving(self, then: Callable[[], object]) -> None:
        """Do something by which the form would be lost once it is saved, or the person says that it need not be."""
        if self.is_restoring:
            QTimer.singleShot(_LOOK_AGAIN, self, lambda: self.after_saving(then))
            return
        answer = False if self._document.is_saved else self.ask_whether_to_save()
        if answer:
            self.save(then)
        elif answer is False:
            then()

    def ask_whether_to_save(self) -> bool | None:
        """Yes, no, or None: what would lose the form is not to be done."""
        question = self._window.tr("The form has changes that are not saved. Save them?")
        return save_first(self._window, title=self._window.tr("Draw a form"), question=question)

    def go_on_with(self, draft: OpenedDraft) -> None:
        """Show a form that was not saved when digitpad ended."""
        self.drawn_on = draft.sheet if draft.is_drawn_on else None
        self._document.start(draft.state, draft.path, is_saved=False)
        self._show_sheet(draft.sheet)

    def stop(self) -> None:
        """The window is closed."""
        self._pasted.remove()

    def _ask_for_sheet(self, title: str) -> Path | None:
        folder = str(self._settings["import_folder"])
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, self._sheet_filters())
        if not name:
            return None
        self._settings["import_folder"] = str(Path(name).parent)
        return Path(name)

    def _sheet_filters(self) -> str:
        endings = " ".join(f"*{suffix}" for name in readable_formats() for suffix in SUFFIXES[name])
        return self._window.tr("Pictures ({0});;All files (*)").format(f"{endings} {endings.upper()}")

    def _open_new(self, source: SheetSource) -> None:
        loader = self._work.thread_.loader
        self._work.do(
            self._opening_words(source.name),
            lambda work: sheets.open_new_sheet(source, loader, work),
            self._on_new,
            failed=self.sheet_changed.emit,
        )

    def _open_other(self, source: SheetSource) -> None:
        loader, references, state = self._work.thread_.loader, self._work.references, self._document.state
        drawn_on = self.drawn_on
        if not state.fields:  # nothing is drawn yet: any sheet will do
            self._open_new(source)
            return

        def run(work: Work) -> OpenedSheet:
            form = form_of_fields(references.form_with_picture(state, drawn_on), state.fields)
            opened = sheets.open_sheet_of_form(source, form, loader, work)
            return replace(opened, form=state.form)

        self._work.do(self._opening_words(source.name), run, self._show_sheet, failed=self.sheet_changed.emit)

    def _open_form(self, path: Path) -> None:
        self._work.do(self._opening_words(path.name), lambda work: sheets.open_form_file(path, work), self._on_form)

    def _opening_words(self, name: str) -> str:
        return self._window.tr("Opening {0} …").format(one_line(name))

    def _on_new(self, sheet: OpenedSheet) -> None:
        self.drawn_on = sheet
        self._document.start(FormState(sheet.form), None)
        self._show_sheet(sheet)

    def _on_form(self, form: OpenedForm) -> None:
        self.drawn_on = None
        self._document.start(form.state, form.path)
        self._show_sheet(form.sheet)

    def _show_sheet(self, sheet: OpenedSheet) -> None:
        self.sheet = sheet
        self.sheet_changed.emit()

    def _write(self, path: Path, then: Callable[[], object]) -> None:
        state, drawn_on, references = self._document.state, self.drawn_on, self._work.references

        def run(work: Work) -> None:
            sheets.write_form(references.form_with_picture(state, drawn_on), state.fields, path)

        def done(_: object) -> None:
            self._document.note_saved(state, path)
            self.said.emit(self._window.tr("Saved {0}").format(path.name))
            then()

        words = self._window.tr("Saving {0} …").format(one_line(path.name))
        self._work.do(words, run, done, failed=self.not_saved.emit, saves=True)
