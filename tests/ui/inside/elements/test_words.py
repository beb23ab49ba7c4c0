"""Numbers in words: a true minus, no sign for zero, and signs that stay before the number among Arabic words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from digitpad.core.language.choice import ENGLISH
from digitpad.core.paths import Paths
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.main.language import use_language


@pytest.fixture
def _mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def _english_again(qapp: QApplication, paths: Paths) -> Iterator[None]:
    yield
    use_language(ENGLISH, paths.languages)


@pytest.mark.parametrize(
    ("value", "signed", "words"),
    [(-0.256, False, "−0.26"), (0.256, True, "+0.26"), (-0.001, True, "0.00"), (float("nan"), True, "–")],
)
def test_signs(value: float, signed: bool, words: str) -> None:
    assert number_words(value, signed=signed) == words


@pytest.mark.parametrize(("code", "words"), [("de", "−1,50 +1234,5"), ("ar", "\u200e−1.50 \u200e+1234.5")])
@pytest.mark.usefixtures("_english_again")
def test_numbers_are_written_as_the_language_does(code: str, words: str, paths: Paths) -> None:
    use_language(code, paths.languages)
    assert f"{number_words(-1.5)} {number_words(1234.5, digits=1, signed=True)}" == words


@pytest.mark.usefixtures("_mirrored")
def test_signs_stay_before_the_number_among_arabic_words() -> None:
    assert number_words(-1.5) == "\N{LEFT-TO-RIGHT MARK}−1.50"
