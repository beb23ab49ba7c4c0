"""A teaching in the status bar, while its dialog is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitpad.core.jobs.events import Failed, LastEvent
from digitpad.core.jobs.teaching import Taught, TeachingEvent, TeachingStep
from digitpad.ui.widgets.progress_status import ProgressStatus
from digitpad.ui.widgets.words import duration


class TeachingStatus(ProgressStatus):
    """The time left; a click opens the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            name=self.tr("Progress of learning my samples"),
            tip=self.tr("Show how my samples are learned"),
            parent=parent,
        )

    def begin(self) -> None:
        """A teaching begins."""
        self.show_busy(self.tr("Learning: starting …"))

    def show_event(self, event: TeachingEvent) -> None:
        """Follow it."""
        if isinstance(event, TeachingStep):
            self.show_part(event.part)
            if event.seconds_left is not None:
                self.say(self.tr("Learning: {0} left").format(duration(event.seconds_left)))
        elif isinstance(event, LastEvent):
            self.show_end(self._end(event))

    def _end(self, event: TeachingEvent) -> str:
        if isinstance(event, Taught):
            decide = self.tr("Learning: done, click to decide")
            return decide if event.folder is not None else self.tr("Learning: done, nothing kept")
        return self.tr("Learning: failed, click to see why") if isinstance(event, Failed) else ""
