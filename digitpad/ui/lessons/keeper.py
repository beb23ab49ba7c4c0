"""Writes how far the student is as it changes, in a thread; what was written last stands in the file, whoever wrote."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.errors import error_words
from digitpad.core.lessons.progress import LessonProgress, write_progress
from digitpad.ui.background.worker import BackgroundWorker, Job

_WRITE_MS: Final = 400
"""After a change until it is written: not each letter by itself."""


class ProgressKeeper(QObject):
    """Lives in the GUI thread; the worker writes."""

    problem = Signal(str)
    """It cannot be kept, in one sentence; said once."""

    def __init__(self, path: Path, worker: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._worker = worker
        self._lock = threading.Lock()  # held while the file is written
        self._newest: LessonProgress | None = None
        self._has_failed = False
        self._timer = QTimer(self, interval=_WRITE_MS, singleShot=True)
        self._timer.timeout.connect(lambda: worker.submit(Job(lambda _: self._write(), done=self._on_written)))

    def keep(self, progress: LessonProgress) -> None:
        """Write this soon."""
        self._newest = progress
        self._timer.start()

    def close(self) -> str:
        """Write what is not written yet: the program ends. Returns why it cannot be written, if that was not said."""
        self._timer.stop()
        problem = self._write()
        said, self._has_failed = self._has_failed, self._has_failed or bool(problem)
        return "" if said else problem

    def _write(self) -> str:
        """Returns why it cannot be written; in any thread."""
        with self._lock:
            progress = self._newest
            if progress is None:
                return ""
            try:
                write_progress(self._path, progress)
            except OSError as error:
                return f"How far you are in lessons cannot be kept in {self._path} ({error_words(error)})."
            if self._newest is progress:
                self._newest = None
            return ""

    def _on_written(self, problem: str) -> None:
        if problem and not self._has_failed:
            self._has_failed = True
            self.problem.emit(problem)
