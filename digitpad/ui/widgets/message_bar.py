"""A bar above the canvas that says what is wrong in one sentence until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from digitpad.core.foreign_text import sentence_of
from digitpad.ui.widgets.announcing import announce
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, Theme, current_theme
from digitpad.ui.widgets.words import said


class MessageBar(QFrame):
    """Hidden until there is something to say. Newer messages replace older ones, unless it collects them."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._sentences: list[str] = []
        self.collects = False
        """Whether newer messages stand below older ones: nobody could read these yet."""
        self.setObjectName("message")
        self._picture = PlainLabel()
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self._close.toolTip())
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID // 2, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._picture)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it was told, in whatever language it shows it, a line for each message; empty when hidden."""
        return "" if self.isHidden() else "\n".join(self._sentences)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        new = sentence_of(sentence)
        others = self._sentences if self.collects and not self.isHidden() else []
        self._show([*(one for one in others if one != new), new], new)

    def say_solved(self, problem: str, sentence: str) -> None:
        """Show `sentence` in place of `problem`, if that is still shown."""
        if not self.isHidden() and problem in self._sentences:
            new = sentence_of(sentence)
            self._show([new if one == problem else one for one in self._sentences], new)

    def set_theme(self, theme: Theme) -> None:
        """Show what it says in the theme's colours."""
        if not self.isHidden():
            self._draw_icons(theme)

    def _show(self, sentences: list[str], new: str) -> None:
        self._sentences = sentences
        self._label.setText("\n".join(map(said, sentences)))
        self._draw_icons(current_theme())
        self.setAccessibleName(self._label.text())
        self.show()
        announce(self, said(new), urgent=True)

    def _draw_icons(self, theme: Theme) -> None:
        self._picture.setPixmap(self._icons.icon("warning", theme.warning).pixmap(20, 20))
        self._close.setIcon(self._icons.icon("close", theme.muted))
