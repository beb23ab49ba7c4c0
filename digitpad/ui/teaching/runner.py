"""A teaching under way, seen from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from digitpad.core.jobs.teaching import LAST_TEACHING_EVENTS, TeachingHandle, TeachJob
from digitpad.core.jobs.training import Failed
from digitpad.ui.background.job_runner import JobRunner

StartTeaching = Callable[[TeachJob], TeachingHandle]


class TeachingRunner(JobRunner[TeachJob, TeachingHandle]):
    """Its events are `TeachingEvent`s."""

    def __init__(self, start: StartTeaching, parent: QObject | None = None) -> None:
        super().__init__(start, last=LAST_TEACHING_EVENTS, failed=_failed, parent=parent)


def _failed(error: Exception, details: str) -> Failed:
    return Failed(f"Learning could not be started ({error}).", details)
