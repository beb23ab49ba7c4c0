"""The training in the status bar, while its dialog is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from digitpad.core.jobs.events import Failed, LastEvent
from digitpad.ui.widgets.progress_status import ProgressStatus
from digitpad.ui.widgets.words import duration

if TYPE_CHECKING:
    from digitpad.core.jobs.training import TrainingEvent


class TrainingStatus(ProgressStatus):
    """The time left of a training; a click opens the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name=self.tr("Progress of the training"), tip=self.tr("Show the training"), parent=parent)

    def begin(self) -> None:
        """A training begins."""
        self.show_busy(self.tr("Training: starting …"))

    def show_event(self, event: TrainingEvent) -> None:
        """Follow the training."""
        from digitpad.core.jobs.training import BatchDone, Finished, Saving

        if isinstance(event, BatchDone):
            self.show_part(event.batch / event.total_batches)
            if event.seconds_left is not None:
                self.say(self.tr("Training: {0} left").format(duration(event.seconds_left)))
        elif isinstance(event, Saving):
            self.say(self.tr("Training: saving …"))
        elif isinstance(event, Finished):
            self.show_end(self.tr("Training: done, click to decide"))
        elif isinstance(event, Failed):
            self.show_end(self.tr("Training: failed, click to see why"))
        elif isinstance(event, LastEvent):
            self.show_end("")
