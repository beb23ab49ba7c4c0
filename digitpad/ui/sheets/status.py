"""How far the reading of sheets is, how long it takes, and a button to cancel it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.ui.sheets.reading import SheetReader
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.progress_status import WorkStatus
from digitpad.ui.widgets.words import duration


class SheetStatus(WorkStatus):
    """Follows a reader."""

    def __init__(self, reader: SheetReader, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(cancel, parent)
        self._reader = reader
        reader.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self._reader.is_busy:
            self._end()
            return
        self._wait()
        self._tell()

    def _tell(self) -> None:
        done, count, share, left = self._reader.progress
        words = self.tr("Reading {0} of {1}").format(
            f"{LocalNumber(min(done + 1, count)):,}", f"{LocalNumber(count):,}"
        )
        if left is not None:
            words += self.tr(" · {0} left").format(duration(left))
        self._say(words, share)
