"""The study in the status bar, while its dialog is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from digitpad.core.study_events import LAST_STUDY_EVENTS, StudyEvent, StudyFailed, StudyFinished
from digitpad.core.study_log import StudyLog
from digitpad.ui.theme import GRID
from digitpad.ui.words import duration

_STEPS = 1000


class StudyStatus(QWidget):
    """A small bar with the time left; a click opens the dialog."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setAccessibleName(self.tr("Progress of the comparison"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Show the comparison of architectures"))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def begin(self) -> None:
        """A study begins."""
        self._label.setText(self.tr("Comparing: starting …"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self.show()

    def offer(self) -> None:
        """An unfinished study waits."""
        self._label.setText(self.tr("An unfinished comparison can go on: click here"))
        self._bar.hide()
        self.show()

    def show_event(self, event: StudyEvent, log: StudyLog, *, paused: bool) -> None:
        """Follow the study."""
        if isinstance(event, LAST_STUDY_EVENTS):
            self._bar.hide()
            self._label.setText(self._end(event))
            self.setVisible(bool(self._label.text()))
            return
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(_STEPS * log.progress.part))
        left = log.progress.seconds_left
        if paused:
            self._label.setText(self.tr("Comparing: paused"))
        elif left is not None:
            self._label.setText(self.tr("Comparing: {0} left").format(duration(left)))

    def _end(self, event: StudyEvent) -> str:
        if isinstance(event, StudyFinished):
            return self.tr("Comparing: done, click to see")
        return self.tr("Comparing: failed, click to see why") if isinstance(event, StudyFailed) else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
