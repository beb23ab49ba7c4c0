"""What is imported in a thread is told in the GUI thread, until somebody ends it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from digitpad.ui.background.imports_ahead import ImportsAhead
from tests.support.waiting import LIMIT
from tests.support.windows import settle, until


def test_each_step_is_told(qtbot: QtBot) -> None:
    parent, told, done = QObject(), [], []
    ahead = ImportsAhead([lambda: done.append("a"), lambda: done.append("b")], parent)
    ahead.imported.connect(lambda number: told.append((number, threading.current_thread())))
    ahead.start()
    until(lambda: len(told) == 2, "both are told")
    assert [number for number, _ in told] == [0, 1]
    assert {thread for _, thread in told} == {threading.main_thread()}
    assert done == ["a", "b"]


def test_a_window_that_is_gone_hears_nothing_of_the_step_that_was_under_way(qtbot: QtBot) -> None:
    """Where imports took longer than a person had the window open, that was a crash after it had closed."""
    parent, told, begun, goes_on = QObject(), [], threading.Event(), threading.Event()

    def step() -> None:
        begun.set()
        goes_on.wait(LIMIT)

    ahead = ImportsAhead([step, lambda: told.append("next")], parent)
    ahead.imported.connect(told.append)
    ahead.start()
    until(begun.is_set, "the first step is under way")
    goes_on.set()
    ahead.wait(LIMIT)
    settle()
    assert told == []
