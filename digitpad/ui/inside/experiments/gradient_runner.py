"""An experiment with gradients, seen from a tab: a button, a bar while it goes on, and what the light package says."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.experiments import (
    AttackDone,
    ExperimentHandle,
    ExperimentJob,
    ExperimentProgress,
    IdealDone,
    StartExperiment,
)
from digitpad.core.light_package import what_is_missing
from digitpad.ui.background.job_runner import JobRunner
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.plain_label import PlainLabel

_Runner: TypeAlias = JobRunner[ExperimentJob, ExperimentHandle]


class GradientRunner(QObject):
    """At most one job at a time; `bar`, `words` and `button` are for the tab to lay out."""

    done = Signal(object)
    """AttackDone or IdealDone."""
    wanted = Signal()
    """The button was pressed."""

    def __init__(self, start: StartExperiment, *, button: str, under_way: str, parent: QObject) -> None:
        """`button`: its text; `under_way`: what is said meanwhile."""
        super().__init__(parent)
        self._under_way = under_way
        self._runner: _Runner = JobRunner(start, not_started="The experiment could not be started", parent=self)
        self._runner.event_received.connect(self._on_event)
        self.bar = JobBar()
        self.bar.cancelled.connect(self.cancel)
        self.words = PlainLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.button = QPushButton(button)
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.wanted)
        self._ready = False
        self._is_cancelled = False
        self.say("")
        self.set_ready(False)

    @property
    def is_running(self) -> bool:
        """Whether a job is under way."""
        return self._runner.is_running

    def set_ready(self, ready: bool) -> None:
        """Whether there is something to begin with."""
        self._ready = ready
        self._refresh()

    def begin(self, job: ExperimentJob) -> None:
        """Begin, unless a job is under way."""
        if not self.is_running and not what_is_missing():
            self.say("")
            self._is_cancelled = False
            self.bar.show_work(self._under_way)
            self._runner.start(job)
            self._refresh()

    def cancel(self) -> None:
        """Stop the job under way, if there is one; nothing comes of it any more, even if it was done just now."""
        self._is_cancelled = True
        self._runner.cancel()

    def stop(self) -> None:
        """Stop and wait: the window closes."""
        self._runner.stop()
        self.bar.show_work("")
        self._refresh()

    def say(self, words: str) -> None:
        """Say something below the button; where gradients cannot be had, that comes first."""
        text = what_is_missing() or words
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def _on_event(self, event: object) -> None:
        if isinstance(event, ExperimentProgress):
            self.bar.show_share(event.share)
            return
        self.bar.show_work("")
        self._refresh()
        if isinstance(event, Failed):
            self.say(event.message)
        elif isinstance(event, Cancelled) or self._is_cancelled:
            self.say(self.tr("Stopped."))
        elif isinstance(event, (AttackDone, IdealDone)):
            self.done.emit(event)

    def _refresh(self) -> None:
        self.button.setEnabled(self._ready and not self.is_running and not what_is_missing())
