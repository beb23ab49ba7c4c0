"""Message boxes, whose text is shown as it is: questions before something is lost, and what did not work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad.core.foreign_text import sentence_of
from digitpad.ui.widgets.words import said


def plain_box(parent: QWidget, *, title: str, text: str, icon: QMessageBox.Icon) -> QMessageBox:
    """A message box that takes no text for HTML, and cuts what would not fit onto a screen."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(said(sentence_of(text)))
    return box


def warn(parent: QWidget, *, title: str, sentence: str) -> None:
    """Say what did not work, and wait until that was read."""
    plain_box(parent, title=title, text=sentence, icon=QMessageBox.Icon.Warning).exec()


def confirmed(parent: QWidget, *, title: str, question: str, yes: str, no: str) -> bool:
    """Ask a question whose safe answer, `no`, is what Return and Escape give."""
    box = plain_box(parent, title=title, text=question, icon=QMessageBox.Icon.Question)
    do = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is do


def save_first(parent: QWidget, *, title: str, question: str) -> bool | None:
    """Ask whether to save before closing: yes, no, or None for not closing at all (Escape)."""
    buttons = QMessageBox.StandardButton
    box = plain_box(parent, title=title, text=question, icon=QMessageBox.Icon.Question)
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    return None if answer == buttons.Cancel else answer == buttons.Save
