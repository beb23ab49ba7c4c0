"""Shows in both dialogs how far the work is, or why it ended."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from digitpad.core.transfer.jobs import TransferStep
from digitpad.ui.widgets.theme import GRID, scaled_font

_BAR_STEPS = 1000  # of a progress bar, for the whole


class TransferProgress(QWidget):
    """A title, a bar and a sentence."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        """`name`: of the bar, for screen readers."""
        super().__init__(parent)
        self._title = QLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._title.setWordWrap(True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, _BAR_STEPS)
        self.bar.setAccessibleName(name)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        for widget in (self._title, self.bar, self._sentence):
            layout.addWidget(widget)
        layout.addStretch(1)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._sentence.text()}"

    def begin(self, title: str, sentence: str) -> None:
        """The work begins."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.bar.setValue(0)
        self.bar.show()

    def show_step(self, step: TransferStep) -> None:
        """The next step begins."""
        self._sentence.setText(step.sentence)
        self.bar.setValue(round(_BAR_STEPS * step.part))

    def say(self, sentence: str) -> None:
        """Change the sentence."""
        self._sentence.setText(sentence)

    def end(self, title: str, sentence: str) -> None:
        """The work ended without a result."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.bar.hide()
