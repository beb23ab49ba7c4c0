"""The data browser: sources, filters, order, details, digits onto the canvas, and 60,000 of them without a wait."""

from __future__ import annotations

import threading
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
from digitpad.ui.inside.atlas.browser_grid import BrowserGrid, Thumbs
from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.atlas.status import AtlasStatus
from tests.support.atlas_windows import FEW, AtlasTabs, drawn, make_tabs, own_sample, paper
from tests.support.waiting import LIMIT
from tests.support.windows import destroy, settle, until


@pytest.fixture
def samples() -> list[OwnSample]:
    return [own_sample(digit, digit, drawn(digit)) for digit in (2, 3)]


@pytest.fixture
def closed(qapp: QApplication, paths: Paths, samples: list[OwnSample]) -> Iterator[AtlasTabs]:
    """Without a model, not shown."""
    tabs = make_tabs(paths, samples)
    yield tabs
    tabs.browser.stop()
    tabs.widget.close()
    destroy(tabs.widget)


@pytest.fixture
def tabs(closed: AtlasTabs, paths: Paths) -> AtlasTabs:
    """At the browser, with an atlas."""
    closed.widget.setCurrentWidget(closed.browser)
    closed.widget.show()
    closed.use(paper(paths))
    closed.ready()
    return closed


@pytest.fixture
def tab(tabs: AtlasTabs) -> BrowserTab:
    return tabs.browser


def shown(tab: BrowserTab) -> np.ndarray:
    return tab.grid.thumbs.indices


def test_all_test_digits_are_shown_first(tab: BrowserTab, tabs: AtlasTabs) -> None:
    assert shown(tab).tolist() == list(range(FEW))
    assert tab.count.text() == f"All {FEW} digits"
    assert tab.grid.thumbs.images is tabs.loader.atlas.test.images


def test_filters_are_used_together_and_counted(tab: BrowserTab, tabs: AtlasTabs) -> None:
    test = tabs.loader.atlas.test
    tab.filters.label_box.setCurrentIndex(1 + 4)
    assert shown(tab).tolist() == np.flatnonzero(test.labels == 4).tolist()
    tab.filters.high_box.setValue(95)
    expected = np.flatnonzero((test.labels == 4) & (test.confidence <= 0.95))
    assert shown(tab).tolist() == expected.tolist()
    assert len(expected) > 0
    assert tab.count.text() == f"{len(expected)} of {FEW} digits"
    tab.filters.reset_button.click()
    assert len(shown(tab)) == FEW
    tab.filters.misread_box.setChecked(True)
    assert shown(tab).tolist() == np.flatnonzero(test.answers != test.labels).tolist()
    assert len(shown(tab)) > 0
    tab.filters.reset_button.click()
    tab.filters.answer_box.setCurrentIndex(11)
    assert shown(tab).tolist() == np.flatnonzero(test.predictions.rejected).tolist()


def test_they_are_sorted_by_how_sure_the_network_is(tab: BrowserTab, tabs: AtlasTabs) -> None:
    sure = tabs.loader.atlas.test.confidence
    tab.filters.order_box.setCurrentIndex(2)
    assert (np.diff(sure[shown(tab)]) >= 0).all()
    tab.filters.order_box.setCurrentIndex(1)
    assert (np.diff(sure[shown(tab)]) <= 0).all()


def test_one_end_of_the_range_pushes_the_other(tab: BrowserTab) -> None:
    tab.filters.high_box.setValue(40)
    tab.filters.low_box.setValue(60)
    assert tab.filters.chosen_filter.confidence == (0.6, 0.6)
    tab.filters.high_box.setValue(20)
    assert tab.filters.chosen_filter.confidence == (0.2, 0.2)


def test_details_say_what_the_network_says(tab: BrowserTab, tabs: AtlasTabs) -> None:
    test = tabs.loader.atlas.test
    tab.filters.misread_box.setChecked(True)
    tab.grid.choose_place(0)
    index = int(shown(tab)[0])
    assert tab.details.text.startswith(f"Test digit {index} Labelled {test.labels[index]}, ")
    if not test.predictions.rejected[index]:
        assert f"but taken for {test.answers[index]}" in tab.details.text
    np.testing.assert_array_equal(tab.details.grid._pixels, test.images[index] / np.float32(255))
    tab.filters.reset_button.click()
    assert tab.grid.current == index  # what was chosen stays so where it is still shown
    tab.filters.label_box.setCurrentIndex(1 + (int(test.labels[index]) + 1) % 10)
    assert tab.grid.current == -1
    assert "Nothing chosen" in tab.details.text
    assert not tab.details.open_button.isEnabled()


def test_mistakes_stand_out(tab: BrowserTab, tabs: AtlasTabs) -> None:
    test, thumbs = tabs.loader.atlas.test, tab.grid.thumbs
    wrong = int(np.flatnonzero((test.answers != test.labels) & ~test.predictions.rejected)[0])
    right = int(np.flatnonzero(test.right & ~test.predictions.rejected)[0])
    refused = int(np.flatnonzero(test.predictions.rejected)[0])
    assert (thumbs.caption(right), thumbs.odd(right)) == (str(test.labels[right]), False)
    assert (thumbs.caption(wrong), thumbs.odd(wrong)) == (f"{test.labels[wrong]} → {test.answers[wrong]}", True)
    assert (thumbs.caption(refused), thumbs.odd(refused)) == (f"{test.labels[refused]} → none", True)


def test_held_out_digits_are_training_digits_that_were_not_learned(tab: BrowserTab, tabs: AtlasTabs) -> None:
    tab.filters.source_box.choose("held-out")
    held_out = tabs.loader.atlas.training.held_out
    assert shown(tab).tolist() == held_out.tolist()
    assert 0 < len(held_out) < FEW / 5
    tab.grid.choose_place(0)
    assert tab.details.text.startswith(f"Held-out digit {held_out[0]} ")
    tab.filters.source_box.choose("training")
    assert len(shown(tab)) == FEW


def test_own_digits_come_with_their_strokes(tab: BrowserTab, tabs: AtlasTabs, samples: list[OwnSample]) -> None:
    tab.filters.source_box.choose("own")
    until(lambda: len(shown(tab)) == 2, "own digits are read")
    tab.grid.choose_place(1)
    tab.details.open_button.click()
    assert tabs.drawings == [samples[1].drawing]
    samples.append(own_sample(9, NOT_A_DIGIT, drawn(3)))
    tabs.widget.setCurrentWidget(tabs.matrix)
    tabs.widget.setCurrentWidget(tabs.browser)
    until(lambda: len(shown(tab)) == 3, "the new one is read")
    assert tab.grid.thumbs.caption(2) == "none → 3"
    samples.clear()
    tabs.widget.setCurrentWidget(tabs.matrix)
    tabs.widget.setCurrentWidget(tabs.browser)
    until(lambda: "not kept any" in tab.count.text(), "there are none")


def test_a_digit_of_mnist_comes_as_strokes_that_look_like_it(tab: BrowserTab, tabs: AtlasTabs) -> None:
    tab.grid.choose_place(7)
    QTest.keyClick(tab.grid, Qt.Key.Key_Return)
    until(lambda: bool(tabs.drawings), "a drawing comes")
    assert isinstance(tabs.drawings[0], Drawing)
    assert tabs.drawings[0]


def test_the_arrows_go_from_digit_to_digit_and_on_to_the_next_row(tab: BrowserTab) -> None:
    columns = tab.grid._model.columns
    assert columns > 2
    tab.grid.setFocus()
    until(lambda: tab.grid.current == 0, "the first one is chosen")
    assert tab.grid.selectedIndexes() == [tab.grid.currentIndex()]
    for _ in range(columns):
        QTest.keyClick(tab.grid, Qt.Key.Key_Right)
    assert tab.grid.current == columns
    QTest.keyClick(tab.grid, Qt.Key.Key_Left)
    assert tab.grid.current == columns - 1
    QTest.keyClick(tab.grid, Qt.Key.Key_Down)
    assert tab.grid.current == 2 * columns - 1
    QTest.keyClick(tab.grid, Qt.Key.Key_End)
    assert tab.grid.current == FEW - 1
    QTest.keyClick(tab.grid, Qt.Key.Key_Home)
    assert tab.grid.current == 0


def test_the_keyboard_reaches_everything(tab: BrowserTab, tabs: AtlasTabs) -> None:
    tab.grid.choose_place(0)
    tab.filters.source_box.setFocus()
    visited: list[QWidget] = []
    while (focus := tabs.widget.focusWidget()) not in visited:
        assert focus is not None
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    filters = tab.filters
    for widget in (filters.label_box, filters.answer_box, filters.misread_box, filters.low_box, filters.high_box,
                   filters.order_box, filters.reset_button, tab.grid, tab.details.grid,
                   tab.details.open_button):  # fmt: skip
        assert widget in visited


def test_a_narrower_window_keeps_the_chosen_digit_in_sight(tab: BrowserTab, tabs: AtlasTabs) -> None:
    tab.grid.choose_place(333)
    wide = tab.grid._model.columns
    tabs.widget.resize(700, 560)
    until(lambda: tab.grid._model.columns < wide, "there are fewer columns")
    assert tab.grid.current == 333
    rect = tab.grid.visualRect(tab.grid.currentIndex())
    assert tab.grid.viewport().rect().contains(rect)
    tab.grid.verticalScrollBar().setValue(0)
    tabs.widget.resize(900, 640)
    until(lambda: tab.grid._model.columns == wide, "there are more columns")
    assert tab.grid.current == 333
    assert tab.grid.verticalScrollBar().value() == 0  # one had scrolled away from it


@pytest.mark.parametrize("width", [300, 445, 447, 459, 600])
def test_all_columns_are_seen_whole(qapp: QApplication, width: int) -> None:
    """Also where a scroll bar comes with the change of size."""
    grid = BrowserGrid("Digits")
    grid.resize(650, 500)
    grid.show()
    grid.show_thumbs(Thumbs(np.zeros((40, 28, 28), np.uint8), np.arange(40)))
    settle()
    grid.resize(width, 300)
    settle()
    columns = grid._model.columns
    assert grid.verticalScrollBar().isVisible()
    assert grid.viewport().width() - columns < columns * grid.columnWidth(0) <= grid.viewport().width()
    grid.close()
    destroy(grid)


def test_only_what_is_seen_is_made(qapp: QApplication) -> None:
    grid = BrowserGrid("Digits")
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


def test_nothing_is_looked_up_before_the_tab_is_seen(closed: AtlasTabs, paths: Paths) -> None:
    closed.use(paper(paths))
    settle()
    assert closed.loader.state == "idle"
    assert not paths.cache.exists()
    assert closed.browser.count.text() == "Not looked at yet."
    closed.widget.show()
    closed.ready()
    assert paths.cache.is_dir()


def test_looking_can_be_stopped_and_begun_again(closed: AtlasTabs, paths: Paths) -> None:
    is_asked, may_end = threading.Event(), threading.Event()

    class Slow:
        """A network that answers a second question only when it may."""

        def __init__(self, network: LayeredNetwork) -> None:
            self._network = network
            self._asked = False

        def __getattr__(self, name: str) -> object:
            return getattr(self._network, name)

        def embedding(self, images: np.ndarray) -> np.ndarray:
            if len(images) > 1:  # and not the one digit that is looked for
                if self._asked:
                    is_asked.set()
                    assert may_end.wait(LIMIT)
                self._asked = True
            return self._network.embedding(images)

    tabs = make_tabs(paths, most=2000, load=lambda model: Slow(load_layers(model)))
    try:
        tabs.widget.show()
        tabs.use(paper(paths))
        status = tabs.neighbours.findChild(AtlasStatus)
        until(is_asked.is_set, "it is half done")
        assert status.isVisible()
        assert "70,000" in status.text
        status.button.click()
        assert tabs.loader.state == "cancelled"
        assert status.isVisible()
        tabs.widget.setCurrentWidget(tabs.browser)
        assert tabs.loader.state == "cancelled"  # not again at every look
        may_end.set()
        status.button.click()
        tabs.ready()
        assert not status.isVisible()
        assert len(shown(tabs.browser)) == 2000
    finally:
        may_end.set()
        tabs.browser.stop()
        tabs.widget.close()
        destroy(tabs.widget)


def test_a_model_that_cannot_be_loaded_is_one_sentence(closed: AtlasTabs, paths: Paths) -> None:
    def refuse(model: Model) -> LayeredNetwork:
        raise ModelError("The model «paper» has lost its file.")

    tabs = make_tabs(paths, load=refuse)
    try:
        tabs.widget.show()
        tabs.use(paper(paths))
        until(lambda: tabs.loader.state == "failed", "it fails")
        status = tabs.neighbours.findChild(AtlasStatus)
        assert status.text == "The model «paper» has lost its file."
        assert status.button.text().replace("&", "") == "Try again"
    finally:
        tabs.browser.stop()
        tabs.widget.close()
        destroy(tabs.widget)


def test_closing_lets_go_and_opening_comes_back(tabs: AtlasTabs, paths: Paths) -> None:
    tabs.browser.stop()
    assert tabs.loader.atlas is None
    assert len(shown(tabs.browser)) == 0
    assert tabs.browser._set is None
    assert tabs.neighbours._part is None
    tabs.browser.stop()
    tabs.use(paper(paths))
    tabs.ready()
    assert len(shown(tabs.browser)) == FEW
