"""Work that goes on in the background, in the status bar of a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitpad.ui.widgets.announcing import announce
from digitpad.ui.widgets.plain_label import PlainLabel, plain_tip
from digitpad.ui.widgets.theme import GRID

_BAR_STEPS: Final = 1000  # of a progress bar, for the whole
_BAR_WIDTH: Final = 140  # pixels
_SHOWN_AFTER: Final = 400  # milliseconds of work before it is spoken of


class ProgressStatus(QWidget):
    """A sentence and a small bar while a dialog is closed; a click opens it. Hidden while there is nothing to say."""

    clicked = Signal()

    def __init__(self, *, name: str, tip: str, parent: QWidget | None = None) -> None:
        """`name`: of the bar, for screen readers."""
        super().__init__(parent)
        self._label = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(plain_tip(tip))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Change the sentence, not the bar."""
        self._label.setText(sentence)

    def show_busy(self, sentence: str) -> None:
        """Work begins; how much of it there is, is not known yet."""
        self._show(sentence, bar=True)
        self._bar.setRange(0, 0)

    def show_part(self, part: float) -> None:
        """So much of the work is done, 0..1."""
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setValue(round(_BAR_STEPS * part))

    def show_end(self, sentence: str) -> None:
        """The work is over, or waits. Without a sentence the widget is hidden."""
        self._show(sentence, bar=False)
        announce(self, sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _show(self, sentence: str, *, bar: bool) -> None:
        self._label.setText(sentence)
        self._bar.setVisible(bar)
        self.setVisible(bool(sentence))


class WorkStatus(QWidget):
    """A sentence, a bar, and a button to cancel; hidden unless there is work for longer than a moment."""

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setFixedWidth(_BAR_WIDTH)
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
        self._timer.timeout.connect(self._on_patience_ended)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def _tell(self) -> None:
        """Say how far the work is."""
        raise NotImplementedError

    def _say(self, words: str, share: float) -> None:
        self._label.setText(words)
        self._bar.setValue(round(_BAR_STEPS * share))

    def _wait(self) -> None:
        """There is work: if it takes longer than a moment, speak of it."""
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def _end(self) -> None:
        """There is no work any more."""
        self._timer.stop()
        self.hide()

    def _on_patience_ended(self) -> None:
        self._tell()
        self.show()
