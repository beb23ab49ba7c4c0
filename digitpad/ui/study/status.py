"""The study in the status bar, while its dialog is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitpad.core.jobs.events import Failed, LastEvent
from digitpad.core.study.events import StudyEvent, StudyFinished
from digitpad.core.study.log import StudyLog
from digitpad.ui.widgets.progress_status import ProgressStatus
from digitpad.ui.widgets.words import duration


class StudyStatus(ProgressStatus):
    """A study's remaining time; a click opens the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            name=self.tr("Progress of the comparison"),
            tip=self.tr("Show the comparison of architectures"),
            parent=parent,
        )

    def begin(self) -> None:
        """A study begins."""
        self.show_busy(self.tr("Comparing: starting …"))

    def offer(self) -> None:
        """An unfinished study waits."""
        self.show_end(self.tr("An unfinished comparison can go on: click here"))

    def show_event(self, event: StudyEvent, log: StudyLog, *, paused: bool) -> None:
        """Follow the study."""
        if isinstance(event, LastEvent):
            self.show_end(self._end(event))
            return
        self.show_part(log.progress.part)
        left = log.progress.seconds_left
        if paused:
            self.say(self.tr("Comparing: paused"))
        elif left is not None:
            self.say(self.tr("Comparing: {0} left").format(duration(left)))

    def _end(self, event: StudyEvent) -> str:
        if isinstance(event, StudyFinished):
            return self.tr("Comparing: done, click to see")
        return self.tr("Comparing: failed, click to see why") if isinstance(event, Failed) else ""
