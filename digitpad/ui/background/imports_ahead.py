"""Imports modules in a thread before they are needed, so that the window need not wait for them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.ui.background.qt_classes import make_qt_classes

_THREAD: Final = "imports"
_SLICE: Final = 0.003
"""Seconds of the GUI thread at a time, after which it does what else there is to do."""


class ImportsAhead(QObject):
    """A thread that takes one step after the other; the interpreter waits for it, the window does not.

    What it imports asks for Qt's classes: those are made first, in the GUI thread, little by little.
    """

    imported = Signal(int)
    """The step of this number is done; not said any more after `wait`."""
    _done = Signal(int)

    def __init__(self, steps: Sequence[Callable[[], object]], parent: QObject | None = None) -> None:
        """`steps`: functions that import something."""
        super().__init__(parent)
        self._steps = steps
        self._stops = False
        self._done.connect(self._on_done)
        self._thread = threading.Thread(target=self._run, name=_THREAD)
        self._classes = make_qt_classes()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin; once."""
        self._timer.start()

    def wait(self, seconds: float) -> None:
        """Take no further step, and wait so long for the one that is under way."""
        self._stops = True
        self._timer.stop()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _on_timeout(self) -> None:
        until = time.perf_counter() + _SLICE
        for _ in self._classes:
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self._thread.start()

    def _run(self) -> None:
        for number, step in enumerate(self._steps):
            if self._stops:
                return
            step()
            self._done.emit(number)

    def _on_done(self, number: int) -> None:
        if not self._stops:
            self.imported.emit(number)


def is_importing() -> bool:
    """Whether such a thread has not ended."""
    return any(thread.name == _THREAD for thread in threading.enumerate())
