"""A teaching under way, seen from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from digitpad.core.jobs.teaching import TeachingHandle, TeachJob
from digitpad.ui.background.job_runner import JobRunner

StartTeaching = Callable[[TeachJob], TeachingHandle]


class TeachingRunner(JobRunner[TeachJob, TeachingHandle]):
    """Its events are `TeachingEvent`s."""

    def __init__(self, start: StartTeaching, parent: QObject | None = None) -> None:
        super().__init__(start, not_started="Learning could not be started", parent=parent)
