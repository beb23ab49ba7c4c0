"""An export or import under way, seen from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from digitpad.core.transfer.jobs import LAST_EVENTS, TransferFailed, TransferHandle, TransferJob
from digitpad.ui.background.job_runner import JobRunner

StartTransfer = Callable[[TransferJob], TransferHandle]
"""Makes a handle; its work begins with the first event that is asked for."""


class TransferRunner(JobRunner[TransferJob, TransferHandle]):
    """Its events are `TransferEvent`s."""

    def __init__(self, start: StartTransfer, parent: QObject | None = None) -> None:
        super().__init__(start, last=LAST_EVENTS, failed=_failed, parent=parent)


def _failed(error: Exception, details: str) -> TransferFailed:
    return TransferFailed(f"It could not be started ({error}).", details)
