"""The training in the status bar, while its dialog is hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from digitpad.core.training import LAST_EVENTS, BatchDone, Failed, Finished, Saving, TrainingEvent
from digitpad.ui.theme import GRID
from digitpad.ui.words import duration


class TrainingStatus(QWidget):
    """A small bar with the time left; a click opens the dialog."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show the training"))
        self.hide()

    def begin(self) -> None:
        """A training begins."""
        self._label.setText(self.tr("Training: starting …"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self.show()

    def show_event(self, event: TrainingEvent) -> None:
        """Follow the training."""
        if isinstance(event, BatchDone):
            self._bar.setRange(0, event.total_batches)
            self._bar.setValue(event.batch)
            self._label.setText(self.tr("Training: {0} left").format(duration(event.seconds_left)))
        elif isinstance(event, Saving):
            self._label.setText(self.tr("Training: saving …"))
        elif isinstance(event, LAST_EVENTS):
            self._bar.hide()
            self._label.setText(self._end(event))
            self.setVisible(bool(self._label.text()))

    def _end(self, event: TrainingEvent) -> str:
        if isinstance(event, Finished):
            return self.tr("Training: done, click to decide")
        return self.tr("Training: failed, click to see why") if isinstance(event, Failed) else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
