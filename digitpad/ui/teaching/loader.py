"""Reads the person's samples in a worker's thread: thousands of them take a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import DataError, error_words
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work

Samples = Callable[[], Sequence[OwnSample]]
"""All samples that the person has. Raises DigitpadError or OSError; called in a thread."""


class SampleLoader(QObject):
    """Reads once for each call; while it reads, further calls wait for the same answer."""

    loaded = Signal(object)
    """A tuple of `OwnSample`."""
    problem = Signal(str)
    """Why they cannot be read."""

    def __init__(self, samples: Samples, worker: BackgroundWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples = samples
        self._worker = worker
        self._job: AnyJob | None = None

    def load(self) -> None:
        """Begin to read."""
        if self._job is None:
            self._job = self._worker.submit(Job(self._read, done=self._on_read, failed=self._on_failed))

    def _read(self, _: Work) -> tuple[OwnSample, ...]:
        """In the worker's thread."""
        try:
            return tuple(self._samples())
        except OSError as error:
            raise DataError(f"Your samples cannot be read ({error_words(error)}).") from None

    def _on_read(self, samples: tuple[OwnSample, ...]) -> None:
        self._job = None
        self.loaded.emit(samples)

    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self.problem.emit(sentence)
