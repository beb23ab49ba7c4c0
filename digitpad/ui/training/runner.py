"""A training under way, seen from the window: events arrive as signals, whatever process it runs in."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.training import (
    LAST_EVENTS,
    BatchDone,
    EpochDone,
    Failed,
    TrainingEvent,
    TrainingHandle,
    TrainJob,
)

StartTraining = Callable[[TrainJob], TrainingHandle]


class _Reader(QThread):
    """Starts the training and hands on its events: both block, so neither is for the GUI thread."""

    event_read = Signal(object)

    def __init__(self, job: TrainJob, start: StartTraining, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._start = start
        self._handle: TrainingHandle | None = None
        self._cancelled: bool | None = None

    def cancel(self, *, keep_best: bool) -> None:
        self._cancelled = keep_best
        if self._handle is not None:
            self._handle.cancel(keep_best=keep_best)

    def run(self) -> None:
        try:
            self._handle = self._start(self._job)
            if self._cancelled is not None:
                self._handle.cancel(keep_best=self._cancelled)
            for event in self._handle.events():
                self.event_read.emit(event)
        except Exception as error:
            self.event_read.emit(Failed(f"The training could not be started ({error}).", traceback.format_exc()))


class TrainingRunner(QObject):
    """At most one training at a time."""

    started = Signal(object)
    """A `TrainJob` begins."""
    event_received = Signal(object)
    """A `TrainingEvent`; one of `core.training.LAST_EVENTS` ends the training."""

    def __init__(self, start: StartTraining, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._reader: _Reader | None = None
        self.job: TrainJob | None = None
        self.epochs: list[EpochDone] = []
        self.last_batch: BatchDone | None = None

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._reader is not None

    def start(self, job: TrainJob) -> None:
        """Begin a training. Raises RuntimeError if one is under way."""
        if self.is_running:
            raise RuntimeError("a training is under way")
        self.job, self.epochs, self.last_batch = job, [], None
        self._reader = _Reader(job, self._start, self)
        self._reader.event_read.connect(self._on_event)
        self.started.emit(job)
        self._reader.start()

    def cancel(self, *, keep_best: bool = False) -> None:
        """Ask the training to stop; its last event follows within two seconds (later if the best epoch is kept)."""
        if self._reader is not None:
            self._reader.cancel(keep_best=keep_best)

    def stop(self) -> None:
        """Cancel and wait: for closing the program."""
        if self._reader is not None:
            self._reader.event_read.disconnect(self._on_event)
            self._reader.cancel(keep_best=False)
            self._reader.wait(5000)
            self._reader = None

    def _on_event(self, event: TrainingEvent) -> None:
        if isinstance(event, EpochDone):
            self.epochs.append(event)
        elif isinstance(event, BatchDone):
            self.last_batch = event
        elif isinstance(event, LAST_EVENTS) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
        self.event_received.emit(event)
