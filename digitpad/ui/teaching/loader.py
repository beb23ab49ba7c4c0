"""Reads the person's samples in a thread: thousands of files take a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.samples.sample import OwnSample

Samples = Callable[[], Sequence[OwnSample]]
"""All samples that the person has. Raises DigitpadError or OSError; called in a thread."""


class _Thread(QThread):
    read = Signal(object)
    problem = Signal(str)

    def __init__(self, samples: Samples, parent: QObject) -> None:
        super().__init__(parent)
        self._samples = samples

    def run(self) -> None:
        try:
            self.read.emit(tuple(self._samples()))
        except (DigitpadError, OSError) as error:
            self.problem.emit(str(error))


class SampleLoader(QObject):
    """Reads once for each call; while it reads, further calls wait for the same answer."""

    loaded = Signal(object)
    """A tuple of `OwnSample`."""
    problem = Signal(str)
    """Why they cannot be read."""

    def __init__(self, samples: Samples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples = samples
        self._thread: _Thread | None = None

    def load(self) -> None:
        """Begin to read."""
        if self._thread is not None:
            return
        self._thread = _Thread(self._samples, self)
        self._thread.read.connect(self.loaded)
        self._thread.problem.connect(self.problem)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()

    def stop(self) -> None:
        """Wait for it."""
        if self._thread is not None:
            self._thread.wait(5000)

    def _on_finished(self) -> None:
        if self._thread is not None:
            self._thread.wait()
            self._thread.deleteLater()
            self._thread = None
