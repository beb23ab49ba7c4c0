"""The pad on which the staff enters the PIN; it lies over everything and goes when nobody touches it."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.exhibit.flow import Clock
from digitpad.core.exhibit.leaving import PinEntry
from digitpad.core.exhibit.texts import ExhibitTexts
from digitpad.ui.exhibit.sizes import ExhibitSizes
from digitpad.ui.widgets.plain_label import PlainLabel

_GOES_AFTER: Final = 15.0  # seconds without a touch
_KEYS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓")
_SHADE: Final = QColor(0, 0, 0, 150)  # over the exhibit


class PinPad(QWidget):
    """Covers its parent while it is open."""

    passed = Signal()
    """The PIN was entered."""

    def __init__(self, entry: PinEntry, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry, self._clock = entry, clock
        self._touched = clock()
        self._texts: ExhibitTexts | None = None
        self._was_wrong = False
        self._title, self._dots, self._said = PlainLabel(), PlainLabel(), PlainLabel()
        for label in (self._title, self._dots, self._said):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons = {key: QPushButton(key) for key in _KEYS}
        self.close_button = QPushButton("×")
        self._card = QFrame(self)
        self._card.setObjectName("card")
        self._grid = QGridLayout()
        for number, (key, button) in enumerate(self.buttons.items()):
            button.clicked.connect(lambda checked=False, key=key: self._on_key(key))
            self._grid.addWidget(button, number // 3, number % 3)
        self._grid.addWidget(self.close_button, 4, 0, 1, 3)
        self.close_button.clicked.connect(self.hide)
        column = QVBoxLayout(self._card)
        for label in (self._title, self._dots, self._said):
            column.addWidget(label)
        column.addLayout(self._grid)
        self.hide()

    def open(self) -> None:
        """Ask for the PIN."""
        self._entry.forget()
        self._was_wrong = False
        self._touched = self._clock()
        self._show_entry()
        self._place()
        self.show()
        self.raise_()

    def tick(self) -> None:
        """Go if nobody is there, and say how long one must wait."""
        if self.isVisible():
            self._show_entry()
            if self._clock() - self._touched > _GOES_AFTER:
                self.hide()

    def type_key(self, key: int) -> None:
        """A key of a keyboard was pressed."""
        if not self.isVisible():
            return
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._on_key(chr(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_key("✓")
        elif key == Qt.Key.Key_Backspace:
            self._on_key("⌫")
        elif key == Qt.Key.Key_Escape:
            self.hide()

    def set_texts(self, texts: ExhibitTexts) -> None:
        """Speak a language."""
        self._texts = texts
        self._title.setText(texts.code)
        self._show_entry()

    def set_sizes(self, sizes: ExhibitSizes) -> None:
        """Be as large as that."""
        self._title.setFont(sizes.font(self.font(), 1.2, bold=True))
        for label in (self._dots, self._said):
            label.setFont(sizes.font(self.font(), 1.0))
        for button in (*self.buttons.values(), self.close_button):
            button.setFont(sizes.font(self.font(), 1.2, bold=True))
            button.setMinimumSize(round(1.5 * sizes.touch), sizes.touch)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SHADE)

    def _place(self) -> None:
        self._card.adjustSize()
        self._card.move((self.width() - self._card.width()) // 2, (self.height() - self._card.height()) // 2)

    def _on_key(self, key: str) -> None:
        self._touched = self._clock()
        if key == "⌫":
            self._entry.delete()
        elif key != "✓":
            self._was_wrong = False
            self._entry.type(key)
        elif self._entry.enter():
            self.hide()
            self.passed.emit()
        else:
            self._was_wrong = True
        self._show_entry()

    def _show_entry(self) -> None:
        self._dots.setText("● " * self._entry.typed or "—")
        wait = self._entry.wait
        for button in self.buttons.values():
            button.setEnabled(not wait)
        if self._texts is not None:
            seconds = f" ({ceil(wait)} s)" if wait else ""
            self._said.setText(f"{self._texts.wrong_code}{seconds}" if self._was_wrong or wait else " ")
