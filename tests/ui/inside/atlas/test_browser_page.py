"""The data browser: sources, filters, order, details, digits onto the canvas, and 60,000 of them without a wait."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import ModelError
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample
from digitpad.runtime.layers import load_layers
from digitpad.ui.inside.atlas.browser_grid import DigitGrid, Thumbs
from digitpad.ui.inside.atlas.browser_page import BrowserPage
from digitpad.ui.inside.atlas.status import AtlasStatus
from tests.support.atlas_windows import FEW, Pages, drawn, make_pages, own_sample, paper
from tests.support.windows import destroy, until


@pytest.fixture
def samples() -> list[OwnSample]:
    return [own_sample(digit, digit, drawn(digit)) for digit in (2, 3)]


@pytest.fixture
def closed(qapp: QApplication, paths: Paths, samples: list[OwnSample]) -> Iterator[Pages]:
    """Without a model, not shown."""
    pages = make_pages(paths, samples)
    yield pages
    pages.browser.stop()
    pages.tabs.close()
    destroy(pages.tabs)


@pytest.fixture
def pages(closed: Pages, paths: Paths) -> Pages:
    """At the browser, with an atlas."""
    closed.tabs.setCurrentWidget(closed.browser)
    closed.tabs.show()
    closed.use(paper(paths))
    closed.ready()
    return closed


@pytest.fixture
def page(pages: Pages) -> BrowserPage:
    return pages.browser


def shown(page: BrowserPage) -> np.ndarray:
    return page.grid.thumbs.indices


def test_all_test_digits_are_shown_first(page: BrowserPage, pages: Pages) -> None:
    assert shown(page).tolist() == list(range(FEW))
    assert page.count.text() == f"All {FEW} digits"
    assert page.grid.thumbs.images is pages.loader.atlas.test.images


def test_filters_are_used_together_and_counted(page: BrowserPage, pages: Pages) -> None:
    test = pages.loader.atlas.test
    page.filters.label_box.setCurrentIndex(1 + 4)
    assert shown(page).tolist() == np.flatnonzero(test.labels == 4).tolist()
    page.filters.high_box.setValue(95)
    expected = np.flatnonzero((test.labels == 4) & (test.confidence <= 0.95))
    assert shown(page).tolist() == expected.tolist()
    assert len(expected) > 0
    assert page.count.text() == f"{len(expected)} of {FEW} digits"
    page.filters.reset_button.click()
    assert len(shown(page)) == FEW
    page.filters.misread_box.setChecked(True)
    assert shown(page).tolist() == np.flatnonzero(test.answers != test.labels).tolist()
    assert len(shown(page)) > 0
    page.filters.reset_button.click()
    page.filters.answer_box.setCurrentIndex(11)
    assert shown(page).tolist() == np.flatnonzero(test.predictions.rejected).tolist()


def test_they_are_sorted_by_how_sure_the_network_is(page: BrowserPage, pages: Pages) -> None:
    sure = pages.loader.atlas.test.confidence
    page.filters.order_box.setCurrentIndex(2)
    assert (np.diff(sure[shown(page)]) >= 0).all()
    page.filters.order_box.setCurrentIndex(1)
    assert (np.diff(sure[shown(page)]) <= 0).all()


def test_one_end_of_the_range_pushes_the_other(page: BrowserPage) -> None:
    page.filters.high_box.setValue(40)
    page.filters.low_box.setValue(60)
    assert page.filters.chosen_filter.confidence == (0.6, 0.6)
    page.filters.high_box.setValue(20)
    assert page.filters.chosen_filter.confidence == (0.2, 0.2)


def test_details_say_what_the_network_says(page: BrowserPage, pages: Pages) -> None:
    test = pages.loader.atlas.test
    page.filters.misread_box.setChecked(True)
    page.grid.choose_place(0)
    index = int(shown(page)[0])
    assert page.details.text.startswith(f"Test digit {index} Labelled {test.labels[index]}, ")
    if not test.predictions.rejected[index]:
        assert f"but taken for {test.answers[index]}" in page.details.text
    np.testing.assert_array_equal(page.details.grid._pixels, test.images[index] / np.float32(255))
    page.filters.reset_button.click()
    assert page.grid.current == index  # what was chosen stays so where it is still shown
    page.filters.label_box.setCurrentIndex(1 + (int(test.labels[index]) + 1) % 10)
    assert page.grid.current == -1
    assert "No digit chosen" in page.details.text
    assert not page.details.open_button.isEnabled()


def test_mistakes_stand_out(page: BrowserPage, pages: Pages) -> None:
    test, thumbs = pages.loader.atlas.test, page.grid.thumbs
    wrong = int(np.flatnonzero((test.answers != test.labels) & ~test.predictions.rejected)[0])
    right = int(np.flatnonzero(test.right & ~test.predictions.rejected)[0])
    refused = int(np.flatnonzero(test.predictions.rejected)[0])
    assert (thumbs.caption(right), thumbs.odd(right)) == (str(test.labels[right]), False)
    assert (thumbs.caption(wrong), thumbs.odd(wrong)) == (f"{test.labels[wrong]} → {test.answers[wrong]}", True)
    assert (thumbs.caption(refused), thumbs.odd(refused)) == (f"{test.labels[refused]} → none", True)


def test_held_out_digits_are_training_digits_that_were_not_learned(page: BrowserPage, pages: Pages) -> None:
    page.filters.source_box.choose("held-out")
    held_out = pages.loader.atlas.training.held_out
    assert shown(page).tolist() == held_out.tolist()
    assert 0 < len(held_out) < FEW / 5
    page.grid.choose_place(0)
    assert page.details.text.startswith(f"Held-out digit {held_out[0]} ")
    page.filters.source_box.choose("training")
    assert len(shown(page)) == FEW


def test_own_digits_come_with_their_strokes(page: BrowserPage, pages: Pages, samples: list[OwnSample]) -> None:
    page.filters.source_box.choose("own")
    until(lambda: len(shown(page)) == 2, "own digits are read")
    page.grid.choose_place(1)
    page.details.open_button.click()
    assert pages.drawings == [samples[1].drawing]
    samples.append(own_sample(9, NOT_A_DIGIT, drawn(3)))
    pages.tabs.setCurrentWidget(pages.matrix)
    pages.tabs.setCurrentWidget(pages.browser)
    until(lambda: len(shown(page)) == 3, "the new one is read")
    assert page.grid.thumbs.caption(2) == "none → 3"
    samples.clear()
    pages.tabs.setCurrentWidget(pages.matrix)
    pages.tabs.setCurrentWidget(pages.browser)
    until(lambda: "not kept any" in page.count.text(), "there are none")


def test_a_digit_of_mnist_comes_as_strokes_that_look_like_it(page: BrowserPage, pages: Pages) -> None:
    page.grid.choose_place(7)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    until(lambda: bool(pages.drawings), "a drawing comes")
    assert isinstance(pages.drawings[0], Drawing)
    assert pages.drawings[0]


def test_the_arrows_go_from_digit_to_digit_and_on_to_the_next_row(page: BrowserPage) -> None:
    columns = page.grid._model.columns
    assert columns > 2
    page.grid.setFocus()
    until(lambda: page.grid.current == 0, "the first one is chosen")
    assert page.grid.selectedIndexes() == [page.grid.currentIndex()]
    for _ in range(columns):
        QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.current == columns
    QTest.keyClick(page.grid, Qt.Key.Key_Left)
    assert page.grid.current == columns - 1
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.current == 2 * columns - 1
    QTest.keyClick(page.grid, Qt.Key.Key_End)
    assert page.grid.current == FEW - 1
    QTest.keyClick(page.grid, Qt.Key.Key_Home)
    assert page.grid.current == 0


def test_the_keyboard_reaches_everything(page: BrowserPage, pages: Pages) -> None:
    page.grid.choose_place(0)
    page.filters.source_box.setFocus()
    visited: list[QWidget] = []
    while (focus := pages.tabs.focusWidget()) not in visited:
        assert focus is not None
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    filters = page.filters
    for widget in (filters.label_box, filters.answer_box, filters.misread_box, filters.low_box, filters.high_box,
                   filters.order_box, filters.reset_button, page.grid, page.details.grid,
                   page.details.open_button):  # fmt: skip
        assert widget in visited


def test_a_narrower_window_keeps_the_chosen_digit_in_sight(page: BrowserPage, pages: Pages) -> None:
    page.grid.choose_place(333)
    wide = page.grid._model.columns
    pages.tabs.resize(700, 560)
    until(lambda: page.grid._model.columns < wide, "there are fewer columns")
    assert page.grid.current == 333
    rect = page.grid.visualRect(page.grid.currentIndex())
    assert page.grid.viewport().rect().contains(rect)
    page.grid.verticalScrollBar().setValue(0)
    pages.tabs.resize(900, 640)
    until(lambda: page.grid._model.columns == wide, "there are more columns")
    assert page.grid.current == 333
    assert page.grid.verticalScrollBar().value() == 0  # one had scrolled away from it


@pytest.mark.parametrize("width", [300, 445, 447, 459, 600])
def test_all_columns_are_seen_whole(qapp: QApplication, width: int) -> None:
    """Also where a scroll bar comes with the change of size."""
    grid = DigitGrid("Digits")
    grid.resize(650, 500)
    grid.show()
    grid.show_thumbs(Thumbs(np.zeros((40, 28, 28), np.uint8), np.arange(40)))
    QTest.qWait(20)
    grid.resize(width, 300)
    QTest.qWait(20)
    columns = grid._model.columns
    assert grid.verticalScrollBar().isVisible()
    assert grid.viewport().width() - columns < columns * grid.columnWidth(0) <= grid.viewport().width()
    grid.close()
    destroy(grid)


def test_only_what_is_seen_is_made(qapp: QApplication) -> None:
    grid = DigitGrid("Digits")
    asked: set[int] = set()

    def caption(index: int) -> str:
        asked.add(index)
        return str(index)

    images = np.zeros((1, 28, 28), np.uint8).repeat(60_000, 0)
    grid.resize(800, 600)
    grid.show()
    grid.show_thumbs(Thumbs(images, np.arange(60_000), caption))
    qapp.processEvents()
    assert len(asked) < 200
    grid.choose_place(59_999)
    until(lambda: 59_999 in asked, "the last one is painted")
    assert len(asked) < 400
    grid.close()
    destroy(grid)


def test_nothing_is_looked_up_before_the_page_is_seen(closed: Pages, paths: Paths) -> None:
    closed.use(paper(paths))
    QTest.qWait(50)
    assert closed.loader.state == "idle"
    assert not paths.cache.exists()
    assert closed.browser.count.text() == "Not looked at yet."
    closed.tabs.show()
    closed.ready()
    assert paths.cache.is_dir()


def test_looking_can_be_stopped_and_begun_again(closed: Pages, paths: Paths) -> None:
    class Slow:
        """A network that takes its time."""

        def __init__(self, network: LayeredNetwork) -> None:
            self._network = network

        def __getattr__(self, name: str) -> object:
            return getattr(self._network, name)

        def embedding(self, images: np.ndarray) -> np.ndarray:
            time.sleep(0.2)
            return self._network.embedding(images)

    pages = make_pages(paths, most=2000, load=lambda model: Slow(load_layers(model)))
    try:
        pages.tabs.show()
        pages.use(paper(paths))
        status = pages.neighbours.findChild(AtlasStatus)
        until(lambda: pages.loader.share > 0, "there is progress")
        assert status.isVisible()
        assert "70,000" in status.text
        status.button.click()
        assert pages.loader.state == "cancelled"
        assert status.isVisible()
        pages.tabs.setCurrentWidget(pages.browser)
        assert pages.loader.state == "cancelled"  # not again at every look
        status.button.click()
        pages.ready()
        assert not status.isVisible()
        assert len(shown(pages.browser)) == 2000
    finally:
        pages.browser.stop()
        pages.tabs.close()
        destroy(pages.tabs)


def test_a_model_that_cannot_be_loaded_is_one_sentence(closed: Pages, paths: Paths) -> None:
    def refuse(model: Model) -> LayeredNetwork:
        raise ModelError("The model «paper» has lost its file.")

    pages = make_pages(paths, load=refuse)
    try:
        pages.tabs.show()
        pages.use(paper(paths))
        until(lambda: pages.loader.state == "failed", "it fails")
        status = pages.neighbours.findChild(AtlasStatus)
        assert status.text == "The model «paper» has lost its file."
        assert status.button.text().replace("&", "") == "Try again"
    finally:
        pages.browser.stop()
        pages.tabs.close()
        destroy(pages.tabs)


def test_closing_lets_go_and_opening_comes_back(pages: Pages, paths: Paths) -> None:
    pages.browser.stop()
    assert pages.loader.atlas is None
    assert len(shown(pages.browser)) == 0
    assert pages.browser._set is None
    assert pages.neighbours._part is None
    pages.browser.stop()
    pages.use(paper(paths))
    pages.ready()
    assert len(shown(pages.browser)) == FEW
