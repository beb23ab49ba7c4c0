"""The confusion matrix: right counts, an interval, and the digits behind each cell, here and in the browser."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.data.mnist import load_test
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.paths import Paths
from digitpad.runtime.litert import load_classifier
from tests.support.atlas_windows import FEW, AtlasTabs, drawn, make_tabs, own_sample, paper
from tests.support.windows import LEFT, destroy, until


@pytest.fixture
def tabs(qapp: QApplication, paths: Paths) -> Iterator[AtlasTabs]:
    tabs = make_tabs(paths, [own_sample(1, 3, drawn(3)), own_sample(2, 2, drawn(3)), own_sample(3, 2, drawn(2))])
    tabs.widget.setCurrentWidget(tabs.matrix)
    tabs.widget.show()
    tabs.use(paper(paths))
    tabs.ready()
    yield tabs
    tabs.matrix.stop()
    tabs.widget.close()
    destroy(tabs.widget)


def a_mistake(tabs: AtlasTabs) -> tuple[int, int]:
    test = tabs.loader.atlas.test
    wrong = int(np.flatnonzero(test.labels != test.answers)[0])
    return int(test.labels[wrong]), int(test.answers[wrong])


def test_the_figures_are_those_of_the_classifier(tabs: AtlasTabs, paths: Paths) -> None:
    test = load_test(paths.mnist).take(np.arange(FEW))
    predictions = load_classifier(paper(paths)).classify(test.images / np.float32(255))
    hits = int((predictions.digits == test.labels).sum())
    low, high = wilson_interval(hits, FEW)
    expected = f"{100 * hits / FEW:.2f} % of {FEW} digits are read right"
    assert tabs.matrix.accuracy.text().replace("\u00a0", " ") == (
        f"{expected} (95 % interval {100 * low:.2f}–{100 * high:.2f} %)"
    )
    assert f"would call {predictions.rejected.sum()} no digit" in tabs.matrix.note.text()
    counts = tabs.matrix.grid._counts
    for label in range(10):
        for answer in range(10):
            assert counts[label, answer] == ((test.labels == label) & (predictions.digits == answer)).sum()


def test_a_cell_shows_its_digits(tabs: AtlasTabs) -> None:
    label, answer = a_mistake(tabs)
    QTest.mouseClick(tabs.matrix.grid, LEFT, pos=tabs.matrix.grid.place(label, answer))
    test = tabs.loader.atlas.test
    expected = np.flatnonzero((test.labels == label) & (test.answers == answer))
    assert sorted(tabs.matrix.digits.thumbs.indices.tolist()) == expected.tolist()
    assert f"a {label} was read as {answer}" in tabs.matrix.cell.text()
    assert tabs.widget.currentWidget() is tabs.matrix


@pytest.mark.parametrize("how", ["button", "return", "double click"])
def test_a_cell_opens_in_the_browser(tabs: AtlasTabs, how: str) -> None:
    label, answer = a_mistake(tabs)
    tabs.browser.filters.misread_box.setChecked(True)
    tabs.browser.filters.low_box.setValue(99)
    tabs.matrix.grid.choose(label, answer)
    found = tabs.matrix.digits.thumbs.indices.tolist()
    if how == "button":
        tabs.matrix.open_button.click()
    elif how == "return":
        QTest.keyClick(tabs.matrix.grid, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(tabs.matrix.grid, LEFT, pos=tabs.matrix.grid.place(label, answer))
    assert tabs.widget.currentWidget() is tabs.browser
    assert tabs.browser.grid.thumbs.indices.tolist() == found
    assert found
    chosen_filter = tabs.browser.filters.chosen_filter
    assert (chosen_filter.label, chosen_filter.answer, chosen_filter.misread, chosen_filter.confidence) == (
        label,
        answer,
        False,
        (0.0, 1.0),
    )


def test_it_opens_with_the_source_that_was_looked_at(tabs: AtlasTabs) -> None:
    tabs.matrix.source_box.choose("training")
    tabs.matrix.grid.choose(1, 1)
    tabs.matrix.open_button.click()
    assert tabs.browser.source == "training"
    training = tabs.loader.atlas.training.digits
    expected = np.flatnonzero((training.labels == 1) & (training.answers == 1))
    assert sorted(tabs.browser.grid.thumbs.indices.tolist()) == expected.tolist()


def test_own_digits_have_a_matrix_too(tabs: AtlasTabs) -> None:
    tabs.matrix.source_box.choose("own")
    until(lambda: "of 3 digits" in tabs.matrix.accuracy.text(), "own digits are counted")
    assert tabs.matrix.grid._counts[2].tolist() == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    tabs.matrix.grid.choose(2, 3)
    QTest.keyClick(tabs.matrix.grid, Qt.Key.Key_Tab)
    tabs.matrix.digits.choose_place(0)
    QTest.keyClick(tabs.matrix.digits, Qt.Key.Key_Return)
    assert tabs.drawings == [tabs.loader.own.samples[1].drawing]


def test_without_a_model_there_is_nothing_to_see(tabs: AtlasTabs) -> None:
    tabs.matrix.grid.choose(1, 1)
    tabs.use(None)
    assert tabs.matrix.accuracy.text() == "There is no network"
    assert tabs.matrix.grid._counts is None
    assert len(tabs.matrix.digits.thumbs.indices) == 0
    assert not tabs.matrix.open_button.isEnabled()
    QTest.keyClick(tabs.matrix.grid, Qt.Key.Key_Return)
    assert tabs.widget.currentWidget() is tabs.matrix
