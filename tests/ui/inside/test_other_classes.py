"""The window that looks inside, and that of the snapshots, with a model that tells letters apart."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabWidget, QWidget

from digitpad.core.paths import Paths
from digitpad.core.registry import Model
from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.atlas.neighbours_tab import NeighboursTab
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.experiments.robustness_tab import RobustnessTab
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.main.main_window import MainWindow
from tests.support.inside_windows import look_at, look_inside
from tests.support.letter_windows import letter_window, show_letter
from tests.support.windows import NewWindow, settle, until

NAMES = tuple("abcdefghijkl")


@pytest.fixture
def letters(new_window: NewWindow, paths: Paths, letters_model: Model) -> MainWindow:
    """A window in which twelve letters are told apart, with one on the canvas."""
    window = letter_window(new_window, paths, letters_model)
    show_letter(window, "h")
    return window


def test_layers_and_why_name_the_classes(letters: MainWindow) -> None:
    layers = look_at(letters, LayersTab)
    until(lambda: len(layers.grids) > 3, "the layers are shown")
    grid = layers.grids[-1]
    assert grid is not None
    assert grid._captions == NAMES
    layers.choose(len(layers.grids) - 1, 7)
    assert "class «h»" in layers._title.text()
    why = look_at(letters, WhyTab)
    until(lambda: why.found is not None, "the evidence is shown")
    assert [why.classes.list.itemText(place) for place in range(why.classes.list.count())] == list(NAMES)
    assert letters.reading.shown is not None
    assert why.classes.label == letters.reading.shown.current.prediction.digit
    assert f"<b>{NAMES[why.classes.label]}</b>" in why.chance.text()


def test_the_atlas_is_that_of_its_own_test_images(letters: MainWindow) -> None:
    matrix = look_at(letters, MatrixTab)
    until(lambda: matrix.grid._counts is not None, "the mistakes are counted")
    counts = matrix.grid._counts
    assert counts is not None
    assert counts.shape == (12, 12)
    model = letters.models.active
    assert model is not None
    assert model.own_test_accuracy is not None
    assert np.trace(counts) / counts.sum() == pytest.approx(model.own_test_accuracy, abs=0.02)
    assert matrix.source_box.count() == 1
    matrix.grid.choose(7, 7)
    assert " a h was read as h" in matrix.cell.text()
    neighbours = look_at(letters, NeighboursTab)
    until(lambda: "nearest images are labelled " in neighbours.summary.text(), "the neighbours are found")
    assert neighbours.summary.text()[-1] in NAMES
    until(lambda: neighbours.map.is_complete, "the map is drawn")
    browser = look_at(letters, BrowserTab)
    until(lambda: len(browser.grid.thumbs.indices) == counts.sum(), "all test images are shown")
    assert browser.filters.label_box.itemText(11 + 1) == "l"
    browser.filters.label_box.setCurrentIndex(11 + 1)
    assert (
        {browser._set.digits.labels[index] for index in browser.grid.thumbs.indices} == {11} if browser._set else False
    )
    browser.grid.choose_place(0)
    assert browser.details.text.startswith("Test image ")
    assert "Labelled l" in browser.details.text
    assert not browser.details.fool_button.isEnabled()


def test_experiments_name_the_classes(letters: MainWindow) -> None:
    fool = look_at(letters, FoolTab)
    until(lambda: fool.reply is not None and fool.reply.answer is not None, "the network answers")
    assert letters.reading.shown is not None
    answer = NAMES[letters.reading.shown.current.prediction.digit]
    assert f"{answer}, " in fool.pictures.words.text()
    assert not fool.digits.source.isEnabled()
    assert "Choosing one of MNIST's digits needs a model that reads digits" in fool.digits.source.toolTip()
    fool.flips.begin()
    fool.asked.emit()
    until(lambda: fool.flips.next_slider is None and bool(fool.flips.flips), "the smallest changes are found")
    words = [fool.flips.list.item(row).text() for row in range(fool.flips.list.count())]
    assert all(any(f"read as {name}." in line for name in NAMES) or "none of the classes" in line for line in words)
    attack = look_at(letters, AttackTab)
    targets = [attack.target.itemText(place) for place in range(attack.target.count())]
    assert targets == ["any other class", *NAMES]
    robustness = look_at(letters, RobustnessTab)
    assert not robustness.start_button.isEnabled()
    assert "needs a model that reads digits, but «letters»" in robustness.words.text()


def test_another_model_beside_it_tells_the_same_apart(letters: MainWindow) -> None:
    fool = look_at(letters, FoolTab)
    fool.beside.look()
    until(lambda: len(fool.beside._all) >= 3, "all models are known")
    assert fool.beside.count() == 1


def seen_texts(widget: QWidget) -> list[str]:
    """What a person reads in a window, or hears of it when pointing."""
    texts: list[str] = []
    for one in [widget, *widget.findChildren(QWidget)]:
        if not one.isVisible():
            continue
        texts.append(one.toolTip())
        if isinstance(one, (QLabel, QAbstractButton)):
            texts.append(one.text())
        elif isinstance(one, QComboBox):
            texts.append(one.currentText())
        elif isinstance(one, QTabWidget):
            texts += [one.tabText(place) for place in range(one.count())]
    return texts


def test_nothing_is_called_a_digit(letters: MainWindow) -> None:
    """But for robustness and MNIST, which need a model of digits, and say so."""
    inside = look_inside(letters)
    found = [("main window", text) for text in seen_texts(letters)]
    for key in inside.tabs.titles:
        inside.show_tab(key)
        settle()
        found += [] if key == RobustnessTab.key else [(key, text) for text in seen_texts(inside.tab)]
    assert len(found) > 100
    digits = [(key, text) for key, text in found if re.search(r"\bdigits?\b", text, re.IGNORECASE)]
    assert [(key, text) for key, text in digits if "needs a model that reads digits" not in text] == []
