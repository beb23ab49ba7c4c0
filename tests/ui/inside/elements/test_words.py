"""Numbers in words: a true minus, no sign for zero, and signs that stay before the number among Arabic words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from digitpad.ui.inside.elements.words import number_words


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("value", "signed", "words"),
    [(-0.256, False, "−0.26"), (0.256, True, "+0.26"), (-0.001, True, "0.00"), (float("nan"), True, "–")],
)
def test_signs(value: float, signed: bool, words: str) -> None:
    assert number_words(value, signed=signed) == words


@pytest.mark.usefixtures("_mirrored")
def test_signs_stay_before_the_number_among_arabic_words() -> None:
    assert number_words(-1.5) == "\N{LEFT-TO-RIGHT MARK}−1.50"
