"""Buttons for the classes of a network, one of them pressed: the answer's, or the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.ui.inside.elements.words import class_words
from digitpad.ui.widgets.theme import GRID

_COLUMNS = 5


class ClassButtons(QWidget):
    """Follows the answer's class until another one is chosen."""

    changed = Signal(int)
    """The class shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._answer = 0
        self.follow = QPushButton(self.tr("The answer, whatever it is"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.follow.clicked.connect(self._on_follow)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for label in range(DIGITS + 1):
            button = QPushButton(self.tr("Not a digit") if label == NOT_A_DIGIT else str(label))
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Class {0}").format(class_words(label)))
            self._group.addButton(button, label)
            if label < DIGITS:
                layout.addWidget(button, *divmod(label, _COLUMNS))
                button.setMinimumWidth(5 * GRID)
                shortcut = QShortcut(QKeySequence(str(label)), self)
                shortcut.activated.connect(button.click)
            else:
                layout.addWidget(button, 2, 0, 1, _COLUMNS)
        layout.addWidget(self.follow, 3, 0, 1, _COLUMNS)
        self.setStyleSheet(
            "QPushButton { padding: 4px 8px; }"
            "QPushButton:checked { background: palette(highlight); color: palette(highlighted-text); }"
        )
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def label(self) -> int:
        """The class shown."""
        return self._group.checkedId()

    def show_answer(self, label: int, *, classes: int) -> None:
        """What the network answers, and how many classes it knows."""
        self._answer = label
        self._group.button(NOT_A_DIGIT).setVisible(classes > DIGITS)
        if self.follow.isChecked() or self.label >= classes:
            self.follow.setChecked(True)
            self._group.button(label).setChecked(True)

    def button(self, label: int) -> QPushButton:
        """The button of a class."""
        button = self._group.button(label)
        assert isinstance(button, QPushButton)
        return button

    def _on_clicked(self, label: int) -> None:
        self.follow.setChecked(False)
        self.changed.emit(label)

    def _on_follow(self) -> None:
        self.follow.setChecked(True)
        self._group.button(self._answer).setChecked(True)
        self.changed.emit(self._answer)
