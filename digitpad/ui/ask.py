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
