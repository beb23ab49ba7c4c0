"""The answer panel with classes that are no digits: few and many, short names and the longest."""

from __future__ import annotations

import string

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from digitpad.core.class_names import DIGIT_NAMES, LONGEST_CLASS_NAME, MOST_CLASSES
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.probability_bars import ProbabilityBars, ScrolledBars
from tests.support.windows import settle

ALL = tuple(string.digits + string.ascii_letters)
LONG = tuple(f"{name} {'x' * (LONGEST_CLASS_NAME - 2)}" for name in "abc")


@pytest.mark.parametrize("names", [("no", "yes"), tuple("abc"), LONG, ALL])
def test_the_panel_is_as_wide_as_with_digits(qapp: QApplication, names: tuple[str, ...]) -> None:
    usual, panel = PredictionPanel(), PredictionPanel()
    panel.set_class_names(names)
    assert panel.minimumSizeHint().width() <= usual.minimumSizeHint().width()
    assert panel.minimumSizeHint().height() <= usual.minimumSizeHint().height()


def test_all_of_many_bars_can_be_scrolled_to(qapp: QApplication) -> None:
    panel = PredictionPanel()
    panel.set_class_names(ALL)
    panel.resize(240, 480)
    panel.show()
    settle()
    scrolled = panel.findChild(ScrolledBars)
    assert scrolled is not None
    assert scrolled.verticalScrollBar().maximum() > 0
    assert panel.bars.height() >= MOST_CLASSES * panel.bars.row_height
    panel.set_class_names(DIGIT_NAMES)
    settle()
    assert scrolled.verticalScrollBar().maximum() == 0
    panel.close()


def test_bars_are_the_same_among_arabic_words(qapp: QApplication) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        bars = ProbabilityBars()
        bars.resize(240, 200)
        bars.show_prediction(Prediction((0.004, 0.396, 0.6, *[0.0] * 7)))
        pictures.append(bars.grab().toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[0] == pictures[1]


def test_few_bars_stay_in_the_order_of_the_classes(qapp: QApplication) -> None:
    panel = PredictionPanel()
    panel.set_class_names(("no", "yes"))
    panel.bars.show_prediction(Prediction((0.1, 0.9)))
    assert panel.bars.order == (0, 1)
    assert panel.bars.accessibleDescription() == "yes: 90 %, no: 10 %"
