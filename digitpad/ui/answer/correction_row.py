"""Two rows of small buttons in which a person says what the selected digit is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.ui.answer.shown_reading import NO_DIGIT_SYMBOL, ShownDigit
from digitpad.ui.widgets.theme import GRID, scaled_font

_CHECK_MARK: Final = "✓"
_BUTTON_SIDE: Final = 3 * GRID


class CorrectionRow(QWidget):
    """The chosen button stays pressed; pressing it again takes the correction back."""

    corrected = Signal(object)
    """0..9, NOT_A_DIGIT, or None for what the network reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digit: ShownDigit | None = None
        self.setAccessibleName(self.tr("What the digit is"))
        self._words = QLabel(self.tr("That is a …"))
        self._words.setObjectName("muted")
        self._words.setFont(scaled_font(self.font(), 0.9))
        self.right = self._button(_CHECK_MARK, self.tr("It is right as it is read (its digit's key)"))
        self.right.clicked.connect(self._on_right)
        self.choices = {label: self._choice(label) for label in range(NOT_A_DIGIT + 1)}
        """The buttons of the ten digits, and of what is none."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID // 2)
        places = [self.right, *(self.choices[digit] for digit in range(5)), self.choices[NOT_A_DIGIT]]
        places += [self.choices[digit] for digit in range(5, 10)]
        for number, button in enumerate(places):
            grid.addWidget(button, number // 6, number % 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._words)
        layout.addLayout(grid)
        self.show_digit(None)

    def show_digit(self, digit: ShownDigit | None) -> None:
        """Offer what can be said of a digit; None: there is none."""
        self._digit = digit
        self.setEnabled(digit is not None)
        chosen = digit.correction if digit is not None else None
        self.right.setChecked(chosen is not None and digit is not None and chosen == _read(digit))
        for label, button in self.choices.items():
            button.setChecked(label == chosen)

    def _choice(self, label: int) -> QToolButton:
        none = label == NOT_A_DIGIT
        tip = self.tr("It is not a digit") if none else self.tr("It is a {0} (key {0})").format(label)
        button = self._button(NO_DIGIT_SYMBOL if none else str(label), tip)
        button.clicked.connect(lambda: self._on_chosen(label))
        return button

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("choice")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.setMinimumSize(_BUTTON_SIDE, _BUTTON_SIDE)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the canvas keeps its keys
        return button

    def _on_right(self) -> None:
        if self._digit is not None:
            self._on_chosen(_read(self._digit))

    def _on_chosen(self, label: int) -> None:
        digit = self._digit
        if digit is None:
            return
        self.show_digit(digit)  # what is pressed is what holds, not what was clicked
        self.corrected.emit(None if digit.correction == label else label)


def _read(digit: ShownDigit) -> int:
    """What the network reads."""
    return NOT_A_DIGIT if digit.prediction.rejected else digit.prediction.digit
