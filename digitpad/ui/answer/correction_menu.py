"""The menu in which a person says what a digit is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.ui.answer.shown_reading import ShownDigit
from digitpad.ui.widgets.words import rounded_percent


class CorrectionMenu(QMenu):
    """The ten digits, the network's nearest guesses first, "not a digit", and a way back."""

    corrected = Signal(object)
    """0..9, NOT_A_DIGIT, or None for what the network reads."""

    def __init__(self, digit: ShownDigit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What this digit is"))
        chosen = digit.correction
        if chosen is None and not digit.prediction.rejected:
            chosen = digit.prediction.digit
        for guess in digit.prediction.ranked:
            # What follows the tab stands on the right.
            self._add(
                f"&{guess}\t{rounded_percent(digit.prediction.probabilities[guess])}", guess, checked=guess == chosen
            )
        self.addSeparator()
        self._add(self.tr("&Not a digit"), NOT_A_DIGIT, checked=chosen == NOT_A_DIGIT)
        self.addSeparator()
        self.as_read = self._add(self.tr("As the network &reads it"), None)
        self.as_read.setEnabled(digit.correction is not None)

    def _add(self, text: str, correction: int | None, *, checked: bool | None = None) -> QAction:
        action = self.addAction(text)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
            if checked:
                self.setActiveAction(action)
        action.triggered.connect(lambda: self.corrected.emit(correction))
        return action
