"""How far the reading of sheets is, how long it takes, and a button to cancel it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitpad.ui.sheets.reading import SheetReader
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.words import duration

_SHOWN_AFTER: Final = 400  # milliseconds of work before it is spoken of
_STEPS: Final = 1000


class SheetStatus(QWidget):
    """Hidden unless there is work for longer than a moment."""

    def __init__(self, reader: SheetReader, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._label = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, _STEPS)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        button = QPushButton(self.tr("Cancel"))
        button.setStyleSheet("padding: 1px 12px; min-height: 0")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setToolTip(cancel.toolTip())
        button.clicked.connect(cancel.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, 0)
        layout.setSpacing(GRID)
        for widget in (self._label, self._bar, button):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._timer.timeout.connect(self.show)
        reader.changed.connect(self._on_changed)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def _on_changed(self) -> None:
        if not self._reader.is_busy:
            self._timer.stop()
            self.hide()
            return
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()
        done, count, share, left = self._reader.progress
        words = self.tr("Reading {0} of {1}").format(f"{min(done + 1, count):,}", f"{count:,}")
        if left is not None:
            words += self.tr(" · {0} left").format(duration(left))
        self._label.setText(words)
        self._bar.setValue(round(_STEPS * share))
