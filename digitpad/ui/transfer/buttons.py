"""The row of buttons under both dialogs; which are shown follows the dialog's state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from digitpad.ui.widgets.theme import GRID


class ButtonRow(QWidget):
    """A row of buttons: those that leave or undo on the left, those that go on at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)

    def add(self, text: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """A button at the right end."""
        button = QPushButton(text)
        button.setAutoDefault(primary)
        if primary:
            button.setObjectName("primary")
        button.clicked.connect(lambda: action())
        self._buttons.append(button)
        self._layout.addWidget(button)
        return button

    def add_stretch(self) -> None:
        """What is added from now on stands on the right."""
        self._layout.addStretch(1)

    def show_only(self, *shown: QPushButton) -> None:
        """Show these buttons."""
        for button in self._buttons:
            button.setVisible(button in shown)
