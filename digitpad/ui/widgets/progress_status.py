"""Work that goes on in the background, in the status bar while its dialog is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from digitpad.ui.widgets.theme import GRID

_BAR_STEPS = 1000  # of a progress bar, for the whole


class ProgressStatus(QWidget):
    """A sentence and a small bar; a click opens the dialog. Hidden while there is nothing to say."""

    clicked = Signal()

    def __init__(self, *, name: str, tip: str, parent: QWidget | None = None) -> None:
        """`name`: of the bar, for screen readers."""
        super().__init__(parent)
        self._label = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(16 * GRID)
        self._bar.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        layout.addWidget(self._label)
        layout.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip)
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _show(self, sentence: str, *, bar: bool) -> None:
        self._label.setText(sentence)
        self._bar.setVisible(bar)
        self.setVisible(bool(sentence))
