"""What the window's first picture does without is there as soon as somebody wants it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.ui.background.first_picture import after_first_picture
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import DRAWN, Mouse, NewWindow, until


@pytest.fixture
def fresh(new_window: NewWindow) -> MainWindow:
    """A window in which a model answers, and nothing else was wanted."""
    window = new_window(ready=False)
    until(lambda: window.models.active is not None, "a model answers")
    return window


def test_a_window_is_seen_before_other_windows_can_be_opened(fresh: MainWindow) -> None:
    assert not fresh.has_late_parts
    fresh.actions_.samples.trigger()
    assert fresh.has_late_parts
    assert fresh.features.samples.window is not None


def test_a_key_opens_a_window_that_nothing_has_prepared(new_window: NewWindow) -> None:
    window = new_window(ready=False)
    until(window.isActiveWindow, "the window has the keyboard")
    QTest.keyClick(window.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.features.transfer.export_dialog is not None


def test_each_action_has_an_effect(window: MainWindow) -> None:
    before = {
        "quit", "undo", "redo", "clear", "pen", "eraser", "thicker", "thinner", "go_back", "delete_model",
        "full_screen",
    }  # fmt: skip
    plain = {name for name, action in window.actions_.by_name().items() if not action.isCheckable()}
    assert plain - before == set(window.late.effects)


def test_the_first_correction_becomes_a_sample(fresh: MainWindow) -> None:
    window = fresh
    Mouse(window.canvas).draw(DRAWN[1])
    until(lambda: window.reading.is_current and window.reading.shown is not None, "the digit is read")
    assert not window.has_late_parts
    QTest.keyClick(window.canvas, Qt.Key.Key_7)
    live_samples = window.features.samples.live_samples
    until(lambda: [sample.label for sample in live_samples.samples()] == [7], "the correction is kept")


def test_what_comes_late_knows_the_answer_that_is_shown(fresh: MainWindow) -> None:
    window = fresh
    Mouse(window.canvas).draw(DRAWN[1])
    until(lambda: window.reading.is_current and window.reading.shown is not None, "the digit is read")
    assert not window.has_late_parts
    assert window.reading.shown is not None
    assert window.features.training._answer is window.reading.shown.current.digit.answer


def test_a_window_closes_that_nobody_has_used(fresh: MainWindow) -> None:
    assert fresh.close()
    assert not fresh.has_late_parts


def test_what_follows_the_first_picture_comes_once(window: MainWindow) -> None:
    calls = []
    after_first_picture(window, lambda: calls.append(window.isVisible()))
    assert not calls
    window.repaint()
    until(lambda: bool(calls), "it is painted")
    window.repaint()
    QTest.qWait(1)
    assert calls == [True]
