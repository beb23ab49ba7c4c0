"""Collects Python's garbage in the GUI thread only.

The collector runs in whatever thread allocates next. Cycles that hold Qt objects, such as pyqtgraph's menus, must not
be destroyed in the thread that predicts: Qt may crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_COLLECT_INTERVAL = 1000  # milliseconds


class GarbageCollector(QObject):
    """Replaces Python's automatic collector while it lives; what lives at the start is not looked at again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, interval=_COLLECT_INTERVAL)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def stop(self) -> None:
        """Collect no more; Python's collector does so again if it did before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _on_timeout(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
