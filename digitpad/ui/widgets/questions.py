"""Questions before something is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget


def confirmed(parent: QWidget, *, title: str, question: str, yes: str, no: str) -> bool:
    """Ask a question whose safe answer, `no`, is what Return and Escape give."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(question)
    do = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is do


def save_first(parent: QWidget, *, title: str, question: str) -> bool | None:
    """Ask whether to save before closing: yes, no, or None for not closing at all (Escape)."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(question)
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    return None if answer == buttons.Cancel else answer == buttons.Save
