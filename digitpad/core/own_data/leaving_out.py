"""How well each writer is read by a network that learned from all others: events of a job with a training for each.

The job itself is a `TrainJob` with data of one's own; nothing of it is kept but the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.jobs.training import TrainJob
from digitpad.core.own_data.left_out import LeftOutWriter


@dataclass(frozen=True)
class LeaveOutProgress:
    """So much of all trainings is done, 0..1."""

    share: float


@dataclass(frozen=True)
class WriterRead:
    """One writer was left out and then read."""

    result: LeftOutWriter


@dataclass(frozen=True)
class AllWritersRead(LastEvent):
    """There is none left."""

    results: tuple[LeftOutWriter, ...]


LeaveOutEvent: TypeAlias = LeaveOutProgress | WriterRead | AllWritersRead | Cancelled | Failed
LeaveOutHandle: TypeAlias = JobHandle[LeaveOutEvent]
StartLeaveOut: TypeAlias = Callable[[TrainJob], LeaveOutHandle]
"""Makes the handle of a job, which begins with the first event asked for."""
