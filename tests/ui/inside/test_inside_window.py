"""Looking inside: one window, live, for the visible tab only, and nothing of it left when it is closed."""

from __future__ import annotations

import json
import threading
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.paths import Paths
from digitpad.runtime.layers import load_layers
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.network_queries import NetworkQueries
from digitpad.ui.inside.tab_frame import TabFrame
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.main.main_window import MainWindow
from tests.support.inside_windows import draw, look_inside
from tests.support.windows import NewWindow, until


def tabs(window: MainWindow) -> tuple[LayersTab, WhyTab]:
    found = look_inside(window).tabs
    return found.of(LayersTab), found.of(WhyTab)


def test_it_opens_with_its_key_and_there_is_only_one(window: MainWindow) -> None:
    assert window.features.inside.window is None
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    inside = window.features.inside.window
    assert inside is not None
    assert inside.isVisible()
    assert look_inside(window) is inside
    assert "digitpad" in inside.windowTitle()


def test_it_follows_the_digit_on_the_canvas(window: MainWindow) -> None:
    layers, _ = tabs(window)
    for digit in (3, 8):
        draw(window, digit)
        until(lambda digit=digit: shown_class(layers) == digit, f"the layers are those of the {digit}")
    window.document.clear()
    until(lambda: not layers.grids, "nothing is shown of an empty canvas")


def shown_class(layers: LayersTab) -> int | None:
    shown = layers._shown
    return int(shown.values[-1].argmax()) if shown is not None else None


def test_a_digit_drawn_before_is_shown_at_once(window: MainWindow) -> None:
    draw(window, 5)
    layers, _ = tabs(window)
    until(lambda: shown_class(layers) == 5, "the layers are those of the 5")


def test_a_hidden_tab_costs_nothing(window: MainWindow) -> None:
    layers, why = tabs(window)
    draw(window, 4)
    until(lambda: shown_class(layers) == 4, "the visible tab shows the 4")
    assert why.found is None
    inside = look_inside(window)
    inside.show_tab(why.key)
    until(lambda: why.found is not None and why.found.is_complete, "the other tab shows it too")
    draw(window, 7)
    until(lambda: answer_of(why) == 7, "it shows the 7")
    assert shown_class(layers) == 4
    inside.show_tab(layers.key)
    until(lambda: shown_class(layers) == 7, "the first tab has caught up")


def answer_of(why: WhyTab) -> int | None:
    return int(why.found.probabilities.argmax()) if why.found is not None else None


def test_tabs_are_made_when_they_are_looked_at(window: MainWindow) -> None:
    inside = look_inside(window)
    assert [tab.key for tab in inside.tabs.all_made()] == ["layers"]
    inside.list.setCurrentRow(inside.row("attack"))
    assert [tab.key for tab in inside.tabs.all_made()] == ["layers", "attack"]
    assert inside.tab.isVisible()


def test_another_model_is_looked_into(window: MainWindow) -> None:
    layers, _ = tabs(window)
    draw(window, 2)
    until(lambda: len(layers.grids) == 8, "the layers of the first model are there")
    window.models.choose("paper")
    until(lambda: len(layers.grids) == 9, "the layers of the other one are there")
    assert layers.grids[5] is None  # flattened: nothing new to see
    assert "paper" in look_inside(window).windowTitle()


def frame_of(tab: QWidget) -> TabFrame:
    """What shows a tab's title and explanation."""
    parent = tab.parentWidget()
    while not isinstance(parent, TabFrame):
        parent = parent.parentWidget()
    return parent


def test_tab_and_explanations_are_remembered(window: MainWindow, new_window: NewWindow, paths: Paths) -> None:
    _, why = tabs(window)
    inside = look_inside(window)
    inside.show_tab(why.key)
    frame = frame_of(why)
    assert frame.explanation.isVisible()
    QTest.mouseClick(frame.fold, Qt.MouseButton.LeftButton)
    assert not frame.explanation.isVisible()
    inside.close()
    stored = json.loads(paths.settings_file.read_text())
    assert stored["inside_page"] == "why"
    again = look_inside(new_window())
    assert isinstance(again.tab, WhyTab)
    assert not frame_of(again.tab).explanation.isVisible()


def test_closing_ends_the_thread_and_frees_the_window(window: MainWindow) -> None:
    inside = look_inside(window)
    thread, gone = inside.queries._worker._thread, weakref.ref(inside)
    draw(window, 1)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert not thread.isRunning()
    assert window.features.inside.window is None
    del thread, inside
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    draw(window, 6)  # nobody is told
    fresh = look_inside(window)
    assert fresh is not gone()
    assert fresh.isVisible()


def test_the_main_window_takes_it_along(new_window: NewWindow) -> None:
    window = new_window()
    inside = look_inside(window)
    thread = inside.queries._worker._thread
    assert window.close()
    assert window.features.inside.window is None
    assert not thread.isRunning()


def test_a_model_that_cannot_be_looked_into_is_said(window: MainWindow) -> None:
    inside = look_inside(window)
    active = window.models.active
    assert active is not None
    inside.use(replace(active, card={**active.card, "checksums": {}}))
    until(lambda: bool(inside.messages.text), "the reason is said")
    assert "checksum" in inside.messages.text
    inside.use(active)
    assert not inside.messages.text


class Slow:
    """A network whose questions wait until they may go on."""

    def __init__(self) -> None:
        self.gate, self.asked = threading.Event(), 0

    def question(self, name: str) -> object:
        def ask(network: LayeredNetwork) -> str:
            self.asked += 1
            assert self.gate.wait(10)
            return name

        return ask


@pytest.fixture
def queries(qapp: object, window: MainWindow) -> object:
    queries = NetworkQueries(load_layers)
    queries.use(window.models.active)
    yield queries
    queries.stop()


def test_the_newest_question_wins_and_the_thread_is_another(queries: NetworkQueries) -> None:
    slow, answers, threads = Slow(), [], []
    queries.answered.connect(answers.append)
    queries.ask(lambda network: threads.append(threading.get_ident()) or "first")
    until(lambda: answers == ["first"], "the network is loaded")
    assert threads != [threading.get_ident()]
    for name in ("a", "b", "c", "d"):
        queries.ask(slow.question(name))
    slow.gate.set()
    until(lambda: answers[-1] == "d", "the newest is answered")
    assert slow.asked == 2  # the one in flight and the newest
    assert answers == ["first", "a", "d"]


def test_nothing_comes_of_what_is_forgotten(queries: NetworkQueries) -> None:
    slow, answers = Slow(), []
    queries.answered.connect(answers.append)
    queries.ask(slow.question("old"))
    until(lambda: slow.asked == 1, "the old one is in flight")
    queries.forget()
    queries.ask(slow.question("new"))
    slow.gate.set()
    until(lambda: bool(answers), "the new one is answered")
    assert answers == ["new"]


def test_a_question_that_fails_is_told_and_the_next_one_answered(queries: NetworkQueries) -> None:
    answers, failures = [], []
    queries.answered.connect(answers.append)
    queries.failed.connect(failures.append)
    queries.ask(lambda network: 1 / 0)
    until(lambda: bool(failures), "the failure is told")
    assert "ZeroDivisionError" in failures[0]
    queries.ask(lambda network: len(network.layers))
    until(lambda: bool(answers), "the next one is answered")
    assert answers[0] > 3


def test_what_went_wrong_is_said_in_the_window(window: MainWindow) -> None:
    inside = look_inside(window)
    inside.queries.ask(lambda network: 1 / 0)
    until(lambda: "division" in inside.messages.text, "it is said")
