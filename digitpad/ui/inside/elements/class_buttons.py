"""Buttons for the classes of a network, one of them pressed: the answer's, or the one that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QPushButton, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
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
        self._names: tuple[str, ...] = DIGIT_NAMES
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
        self.list = QComboBox()
        """The classes of a model that reads no digits, in the place of the buttons."""
        self.list.setAccessibleName(self.tr("Class"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.activated.connect(self._on_clicked)
        self.list.hide()
        layout.addWidget(self.list, 4, 0, 1, _COLUMNS)
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
        return self._group.checkedId() if are_digits(self._names) else max(self.list.currentIndex(), 0)

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Offer the classes of another model: digits on buttons, others in a list."""
        self._names = names
        digits = are_digits(names)
        for button in self._group.buttons():
            button.setVisible(digits)
        self.list.setVisible(not digits)
        self.list.clear()
        self.list.addItems([class_words(label, names) for label in range(len(names) + 1)] if not digits else [])
        self.follow.setChecked(True)

    def show_answer(self, label: int, *, classes: int) -> None:
        """What the network answers, and how many classes it knows."""
        self._answer = label
        if not are_digits(self._names):
            if self.list.count() != classes:
                self.list.clear()
                self.list.addItems([class_words(one, self._names) for one in range(classes)])
            if self.follow.isChecked() or self.label >= classes:
                self.follow.setChecked(True)
                self.list.setCurrentIndex(label)
            return
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
        if are_digits(self._names):
            self._group.button(self._answer).setChecked(True)
        else:
            self.list.setCurrentIndex(self._answer)
        self.changed.emit(self._answer)
