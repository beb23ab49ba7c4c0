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
from tests.support.atlas_windows import FEW, Pages, drawn, make_pages, own_sample, paper
from tests.support.windows import LEFT, destroy, until


@pytest.fixture
def pages(qapp: QApplication, paths: Paths) -> Iterator[Pages]:
    pages = make_pages(paths, [own_sample(1, 3, drawn(3)), own_sample(2, 2, drawn(3)), own_sample(3, 2, drawn(2))])
    pages.tabs.setCurrentWidget(pages.matrix)
    pages.tabs.show()
    pages.use(paper(paths))
    pages.ready()
    yield pages
    pages.matrix.stop()
    pages.tabs.close()
    destroy(pages.tabs)


def a_mistake(pages: Pages) -> tuple[int, int]:
    test = pages.loader.atlas.test
    wrong = int(np.flatnonzero(test.labels != test.answers)[0])
    return int(test.labels[wrong]), int(test.answers[wrong])


def test_the_figures_are_those_of_the_classifier(pages: Pages, paths: Paths) -> None:
    test = load_test(paths.mnist).take(np.arange(FEW))
    predictions = load_classifier(paper(paths)).classify(test.images / np.float32(255))
    hits = int((predictions.digits == test.labels).sum())
    low, high = wilson_interval(hits, FEW)
    expected = f"{100 * hits / FEW:.2f} % of {FEW} digits are read right"
    assert pages.matrix.accuracy.text().replace("\u00a0", " ") == (
        f"{expected} (95 % interval {100 * low:.2f}–{100 * high:.2f} %)"
    )
    assert f"would call {predictions.rejected.sum()} no digit" in pages.matrix.note.text()
    counts = pages.matrix.grid._counts
    for label in range(10):
        for answer in range(10):
            assert counts[label, answer] == ((test.labels == label) & (predictions.digits == answer)).sum()


def test_a_cell_shows_its_digits(pages: Pages) -> None:
    label, answer = a_mistake(pages)
    QTest.mouseClick(pages.matrix.grid, LEFT, pos=pages.matrix.grid.place(label, answer))
    test = pages.loader.atlas.test
    expected = np.flatnonzero((test.labels == label) & (test.answers == answer))
    assert sorted(pages.matrix.digits.thumbs.indices.tolist()) == expected.tolist()
    assert f"a {label} was read as {answer}" in pages.matrix.cell.text()
    assert pages.tabs.currentWidget() is pages.matrix


@pytest.mark.parametrize("how", ["button", "return", "double click"])
def test_a_cell_opens_in_the_browser(pages: Pages, how: str) -> None:
    label, answer = a_mistake(pages)
    pages.browser.filters.misread_box.setChecked(True)
    pages.browser.filters.low_box.setValue(99)
    pages.matrix.grid.choose(label, answer)
    found = pages.matrix.digits.thumbs.indices.tolist()
    if how == "button":
        pages.matrix.open_button.click()
    elif how == "return":
        QTest.keyClick(pages.matrix.grid, Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(pages.matrix.grid, LEFT, pos=pages.matrix.grid.place(label, answer))
    assert pages.tabs.currentWidget() is pages.browser
    assert pages.browser.grid.thumbs.indices.tolist() == found
    assert found
    chosen_filter = pages.browser.filters.chosen_filter
    assert (chosen_filter.label, chosen_filter.answer, chosen_filter.misread, chosen_filter.confidence) == (
        label,
        answer,
        False,
        (0.0, 1.0),
    )


def test_it_opens_with_the_source_that_was_looked_at(pages: Pages) -> None:
    pages.matrix.source_box.choose("training")
    pages.matrix.grid.choose(1, 1)
    pages.matrix.open_button.click()
    assert pages.browser.source == "training"
    training = pages.loader.atlas.training.digits
    expected = np.flatnonzero((training.labels == 1) & (training.answers == 1))
    assert sorted(pages.browser.grid.thumbs.indices.tolist()) == expected.tolist()


def test_own_digits_have_a_matrix_too(pages: Pages) -> None:
    pages.matrix.source_box.choose("own")
    until(lambda: "of 3 digits" in pages.matrix.accuracy.text(), "own digits are counted")
    assert pages.matrix.grid._counts[2].tolist() == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0]
    pages.matrix.grid.choose(2, 3)
    QTest.keyClick(pages.matrix.grid, Qt.Key.Key_Tab)
    pages.matrix.digits.choose_place(0)
    QTest.keyClick(pages.matrix.digits, Qt.Key.Key_Return)
    assert pages.drawings == [pages.loader.own.samples[1].drawing]


def test_without_a_model_there_is_nothing_to_see(pages: Pages) -> None:
    pages.matrix.grid.choose(1, 1)
    pages.use(None)
    assert pages.matrix.accuracy.text() == "There is no network"
    assert pages.matrix.grid._counts is None
    assert len(pages.matrix.digits.thumbs.indices) == 0
    assert not pages.matrix.open_button.isEnabled()
    QTest.keyClick(pages.matrix.grid, Qt.Key.Key_Return)
    assert pages.tabs.currentWidget() is pages.matrix
