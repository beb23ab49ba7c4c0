"""A training under way, seen from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitpad.ui.background.job_runner import JobRunner

if TYPE_CHECKING:
    from digitpad.core.jobs.training import EpochDone, StartTraining, TrainingHandle, TrainJob


class TrainingRunner(JobRunner["TrainJob", "TrainingHandle"]):
    """Its events are `TrainingEvent`s; it remembers the epochs, of which the best one may be kept."""

    def __init__(self, start: StartTraining, parent: QObject | None = None) -> None:
        super().__init__(start, not_started="The training could not be started", parent=parent)
        self.epochs: list[EpochDone] = []

    def start(self, job: TrainJob) -> None:
        """Begin a training. Raises RuntimeError if one is under way."""
        if not self.is_running:
            self.epochs = []
        super().start(job)

    def keep_best(self) -> None:
        """Ask the training to stop and save the best epoch so far; its last event follows then."""

        def stop(handle: TrainingHandle) -> None:
            handle.cancel(keep_best=True)

        self.ask(stop)

    def _on_event(self, event: object) -> None:
        from digitpad.core.jobs.training import EpochDone

        if isinstance(event, EpochDone):
            self.epochs.append(event)
        super()._on_event(event)
