"""The menu of a digit in the picture window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.pages.page import PageDigit
from digitpad.ui.pictures.actions import PictureActions
from digitpad.ui.widgets.words import rounded_percent


class DigitMenu(QMenu):
    """What a digit is, the network's nearest guesses first, and what can be done with it; without one, what else."""

    corrected = Signal(int)
    """The selected digits are this."""

    def __init__(self, digit: PageDigit | None, actions: PictureActions, parent: QWidget) -> None:
        super().__init__(parent)
        if digit is not None:
            self._add_digits(digit)
            self.addActions([actions.confirm, actions.as_read, *filter(QAction.isEnabled, [actions.take_back])])
            self.addSeparator()
            self.addActions([actions.merge, actions.split, actions.remove])
        else:
            self.addActions([actions.draw_box, actions.read_region, actions.select_all])
            self.addSeparator()
            self.addActions([actions.turn_right, actions.turn_left, actions.fit])

    def _add_digits(self, digit: PageDigit) -> None:
        for guess in digit.prediction.ranked:
            # What follows the tab stands on the right.
            action = self.addAction(f"&{guess}\t{rounded_percent(digit.prediction.probabilities[guess])}")
            action.setCheckable(True)
            action.setChecked(digit.counts and guess == digit.digit)
            action.triggered.connect(lambda checked=False, guess=guess: self.corrected.emit(guess))
        self.addSeparator()
