"""Reads the sheet that is shown with the form as it is, and shows of which fields that is still true."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.form import FormField
from digitpad.ui.background.worker import Work
from digitpad.ui.forms import sheets
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.files import FormFiles
from digitpad.ui.forms.work import FormWork


class FormTrial(QObject):
    """What was read belongs to fields: where one is changed, it holds no longer."""

    read = Signal()
    """A sheet was read."""
    changed = Signal(object)
    """What was read in fields that are still as they were then, by their places."""

    def __init__(self, document: FormDocument, files: FormFiles, work: FormWork, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._files, self._work = document, files, work
        self._read: dict[int, tuple[FormField, FieldReading]] = {}  # by the identity of fields, which are held
        document.changed.connect(self._tell)
        files.sheet_changed.connect(self.forget)

    @property
    def readings(self) -> Mapping[int, FieldReading]:
        """What was read, by the fields' places."""
        found = {}
        for place, one in enumerate(self._document.fields):
            if id(one.field) in self._read:
                found[place] = self._read[id(one.field)][1]
        return found

    def start(self) -> None:
        """Read the sheet."""
        sheet, state, work = self._files.sheet, self._document.state, self._work
        if sheet is None or sheet.seen is None or not state.fields:
            return
        seen, model, drawn_on = sheet.seen, work.model, self._files.drawn_on

        def run(job: Work) -> dict[int, tuple[FormField, FieldReading]]:
            form = work.references.form_with_picture(state, drawn_on)
            networks = work.thread_.cache.classifier(model), work.network
            readings = sheets.read_sheet(form, state.fields, seen, networks, job)
            return {id(one.field): (one.field, found) for one, found in zip(state.fields, readings, strict=True)}

        def done(read: dict[int, tuple[FormField, FieldReading]]) -> None:
            self._read = read
            self._tell()
            self.read.emit()

        work.do(self.tr("Reading the sheet …"), run, done)

    def forget(self) -> None:
        """Another sheet is shown."""
        self._read = {}
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.readings)
