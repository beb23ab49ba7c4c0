"""An export or import under way, seen from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from digitpad.core.transfer.jobs import TransferHandle, TransferJob
from digitpad.ui.background.job_runner import JobRunner

StartTransfer = Callable[[TransferJob], TransferHandle]


class TransferRunner(JobRunner[TransferJob, TransferHandle]):
    """Its events are `TransferEvent`s."""

    def __init__(self, start: StartTransfer, parent: QObject | None = None) -> None:
        super().__init__(start, not_started="It could not be started", parent=parent)
