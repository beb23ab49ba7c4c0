"""Writes what a person says to files as it comes, in a thread of its own: a kill loses nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import error_words
from digitpad.core.review.kept_file import forget_old_reviews
from digitpad.ui.background.worker import BackgroundWorker, Job, Work

_T = TypeVar("_T")


class KeepingThread(QObject):
    """Writes in the order in which it was asked; `close` returns when all is written."""

    problem = Signal(str)
    """It cannot be kept, in one sentence; said once."""

    def __init__(self, name: str, folder: Path, parent: QObject | None = None) -> None:
        """`name`: of the thread; `folder`: of ours, with a file for each picture (core/review/kept_file)."""
        super().__init__(parent)
        self._folder = folder
        self._worker = BackgroundWorker(name, self)
        self._lock = threading.Lock()  # held while files are written
        self._waiting: list[Callable[[], object]] = []
        self._has_failed = False
        self._worker.submit(Job(lambda _: forget_old_reviews(folder)))

    @property
    def is_idle(self) -> bool:
        """Whether everything is written and looked up."""
        return not self._worker.busy

    def keep(self, writes: Iterable[Callable[[], object]]) -> None:
        """Call these in the thread; each may raise OSError."""
        self._waiting += writes
        self._worker.submit(Job(lambda _: self._write(), failed=self.problem.emit))

    def look_up(self, run: Callable[[Work], _T], done: Callable[[_T], object]) -> None:
        """Look something up in the thread."""
        self._worker.submit(Job(run, done=done))

    def close(self) -> None:
        """Write what is not written yet, and end the thread."""
        self._worker.stop()
        self._write()

    def _write(self) -> None:
        with self._lock:
            while self._waiting:
                try:
                    self._waiting[0]()
                except OSError as error:
                    self._on_error(error)
                self._waiting.pop(0)

    def _on_error(self, error: OSError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.problem.emit(
                f"What you have looked at cannot be kept in {self._folder} ({error_words(error)});"
                " it has to be looked at again should digitpad end."
            )
