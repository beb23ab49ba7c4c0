"""Garbage goes in the GUI thread, and goes."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from digitpad.ui.background.garbage import GarbageCollector
from tests.support.waiting import LIMIT


class Knot:
    """A cycle that tells in which thread it was untied."""

    threads: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.threads.append(threading.current_thread())


@pytest.mark.parametrize("was_on", [True, False])
def test_what_python_did_before_it_does_afterwards(qtbot: QtBot, was_on: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of the program within tests turned Python's collector on for all tests that came after it."""
    turned_on: list[bool] = []
    monkeypatch.setattr(gc, "isenabled", lambda: was_on)
    monkeypatch.setattr(gc, "enable", lambda: turned_on.append(True))
    parent = QObject()
    GarbageCollector(parent).stop()
    assert bool(turned_on) == was_on


def test_cycles_go_in_the_gui_thread_even_if_another_one_makes_them(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    try:
        Knot.threads.clear()
        last: list[weakref.ref[Knot]] = []

        def tie() -> None:
            knots = [Knot() for _ in range(5000)]
            last.append(weakref.ref(knots[-1]))

        worker = threading.Thread(target=tie)
        worker.start()
        worker.join()
        assert not Knot.threads
        qtbot.waitUntil(lambda: last[0]() is None, timeout=round(1000 * LIMIT))
        assert set(Knot.threads) == {threading.main_thread()}
    finally:
        collector.stop()
        gc.unfreeze()
