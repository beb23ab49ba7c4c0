"""Text of others (names of models and files, messages about them) as it is written: Qt guesses which text is HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from digitpad.ui.widgets.words import said


class PlainLabel(QLabel):
    """A label that shows every character of its text, markup included."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class StatusLabel(PlainLabel):
    """What a status bar says while it has no message for a few seconds."""

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the end of a message: whatever is added to the bar meanwhile, Qt then shows all it holds."""
        super().showEvent(event)
        bar = self.parentWidget()
        if isinstance(bar, QStatusBar) and bar.currentMessage():
            self.hide()
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)  # the bar shows it afterwards


class ProblemLabel(PlainLabel):
    """What is wrong with what was typed, below the field; gone while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("problem")
        self.setWordWrap(True)
        self.hide()

    def say(self, problem: str) -> None:
        """Show a sentence; empty: nothing is wrong."""
        self.setText(said(problem))
        self.setVisible(bool(problem))


def plain_tip(text: str) -> str:
    """A tooltip that shows every character of `text`: tooltips have no format of their own that could be set."""
    if not GuiQt.mightBeRichText(text):
        return text
    from html import escape

    lines = "<br>".join(escape(text).splitlines())
    return f"<span>{lines}</span>"
