"""The table under way: its sheets, what a person says of their fields, and the files that keep it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad.core.forms.form import Form
from digitpad.core.forms.review.kept_fields import KeptField, KeptFields
from digitpad.core.forms.review.picture_store import StoredPicture
from digitpad.core.forms.review.sheets_review import FieldsChange, SheetsReview, TableCell
from digitpad.ui.background.keeping import KeepingThread
from digitpad.ui.sheets.reading import ShownSheet


class SheetsSession(QObject):
    """What is said is taken up at once; files follow in a thread."""

    begun = Signal()
    """There is another table, without sheets; or its columns are known now."""
    rows_added = Signal()
    """There are more rows."""
    rows_changed = Signal(object)
    """A set of rows that look otherwise now."""
    restored = Signal(int)
    """Of so many fields of a sheet a person had said what stands there, another time."""

    def __init__(self, keeper: KeepingThread, folder: Path, parent: QObject | None = None) -> None:
        """`folder`: of ours, for what is said of sheets."""
        super().__init__(parent)
        self._keeper, self._folder = keeper, folder
        self.review = SheetsReview(None)
        self.pictures: list[StoredPicture | None] = []
        self.paths: list[Path] = []
        self.is_unsaved = False
        """Whether something was said since the table was saved last."""

    def begin(self, form: Form | None) -> None:
        """Begin another table."""
        self.review = SheetsReview(form)
        self.pictures, self.paths = [], []
        self.is_unsaved = False
        self.begun.emit()

    def add(self, shown: ShownSheet) -> None:
        """The next sheet was read."""
        before = self.review.layout
        self.pictures.append(shown.picture)
        self.paths.append(shown.path)
        change = self.review.add(shown.sheet)
        if self.review.layout != before:
            self.begun.emit()
        self.rows_added.emit()
        self.rows_changed.emit(change.rows)
        if shown.sheet.said:
            self.restored.emit(len(shown.sheet.said))

    def title_of(self, sheet: int) -> str:
        """A sheet's file, and its page if that has several."""
        reading = self.review.sheets[sheet].reading
        number, count = reading.result.number, reading.result.count
        return reading.file if count == 1 else self.tr("{0}, page {1}").format(reading.file, number)

    def say(self, said: Mapping[TableCell, str | None]) -> tuple[TableCell, ...]:
        """Take up what stands in fields, as one step; None: what was read. Returns those that have changed."""
        return self._take(self.review.say(said))

    def accept(self, cells: list[TableCell]) -> tuple[TableCell, ...]:
        """What is seen in these is right; what was not in doubt stays as it is."""
        fields = {cell: self.review.field(cell) for cell in cells if self.review.is_open(cell)}
        return self.say({cell: one.text for cell, one in fields.items() if one is not None})

    def undo(self) -> tuple[TableCell, ...]:
        """Take the last step back; returns of which fields."""
        return self._take(self.review.undo())

    def redo(self) -> tuple[TableCell, ...]:
        """Take the last step that was taken back again; returns of which fields."""
        return self._take(self.review.redo())

    def _take(self, change: FieldsChange) -> tuple[TableCell, ...]:
        if change.cells:
            self.is_unsaved = True
            self._keeper.keep(partial(self._append, content, fields) for content, fields in change.kept.items())
            self.rows_changed.emit(change.rows)
        return change.cells

    def _append(self, content: str, fields: list[KeptField]) -> None:
        if content:
            KeptFields(self._folder, content).append(fields)
