"""What the review shows when there is nothing to ask any more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_WIDTH: Final = 400  # pixels of the words at least: they wrap, and would be high in less


class DonePage(QFrame):
    """A sentence, what follows from it, and ways to go on."""

    more_wanted = Signal()
    """The person would rather go on."""
    close_wanted = Signal()
    """That was it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.6, bold=True))
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(_WIDTH)
        self.more = QPushButton()
        self.more.clicked.connect(self.more_wanted)
        self.close_button = QPushButton(self.tr("Close the review"))
        self.close_button.setObjectName("primary")
        self.close_button.clicked.connect(self.close_wanted)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addStretch(1)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def say(self, title: str, words: str, more: str) -> None:
        """Show this; `more`: what going on is called, empty: there is nothing more."""
        self.title.setText(title)
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{title}. {words}")
        self.close_button.setFocus()
