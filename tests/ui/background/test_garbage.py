"""Garbage goes in the GUI thread, and goes."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import ClassVar

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


def test_cycles_go_in_the_gui_thread_even_if_another_one_makes_them(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
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
        assert gc.isenabled()
        if not was_on:
            gc.disable()
        gc.unfreeze()
