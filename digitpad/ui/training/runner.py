"""A training under way, seen from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from digitpad.core.jobs.training import BatchDone, EpochDone, TrainingHandle, TrainJob
from digitpad.ui.background.job_runner import JobRunner

StartTraining = Callable[[TrainJob], TrainingHandle]


class TrainingRunner(JobRunner[TrainJob, TrainingHandle]):
    """Its events are `TrainingEvent`s; it remembers what a dialog shows that is opened later."""

    def __init__(self, start: StartTraining, parent: QObject | None = None) -> None:
        super().__init__(start, not_started="The training could not be started", parent=parent)
        self.epochs: list[EpochDone] = []
        self.last_batch: BatchDone | None = None

    def start(self, job: TrainJob) -> None:
        """Begin a training. Raises RuntimeError if one is under way."""
        if not self.is_running:
            self.epochs, self.last_batch = [], None
        super().start(job)

    def keep_best(self) -> None:
        """Ask the training to stop and save the best epoch so far; its last event follows then."""
        self.ask(lambda handle: handle.cancel(keep_best=True))

    def _on_event(self, event: object) -> None:
        if isinstance(event, EpochDone):
            self.epochs.append(event)
        elif isinstance(event, BatchDone):
            self.last_batch = event
        super()._on_event(event)
