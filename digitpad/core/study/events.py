"""What a study under way tells, and the handle that front ends hold.

`ml.study.process` runs one in child processes, `ml.study.cluster` on a Dask cluster.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.study.plan import Epoch, Result, Run, StudyPlan


@dataclass(frozen=True)
class StudyStarted:
    """The runs that are still to be done follow."""

    plan: StudyPlan
    finished: tuple[Result, ...]
    """Of earlier sittings."""


@dataclass(frozen=True)
class RunStarted:
    """The first batch of a run follows. `before`: epochs of an earlier sitting, which are not done again."""

    run: Run
    parameters: int
    training_images: int
    validation_images: int
    before: tuple[Epoch, ...] = ()


@dataclass(frozen=True)
class BatchesDone:
    """Some batches later (at most five events a second and run)."""

    run: Run
    epoch: int
    """Counted from 1."""
    part: float
    """How much of the epoch is done, 0..1."""
    loss: float
    """Mean over this epoch so far."""
    accuracy: float
    images_per_second: float


@dataclass(frozen=True)
class RunEpochDone:
    """An epoch of a run is done and, in a folder that the trainer sees, safe from a power cut."""

    run: Run
    number: int
    """Counted from 1."""
    epoch: Epoch


@dataclass(frozen=True)
class RunFinished:
    """A run's result is safe."""

    run: Run
    result: Result


@dataclass(frozen=True)
class RunDisturbed:
    """Something went wrong with a run that can be done again: it will be, from its last epoch on."""

    run: Run
    message: str


@dataclass(frozen=True)
class StudyFinished(LastEvent):
    """All runs are done."""


RunEvent: TypeAlias = RunStarted | BatchesDone | RunEpochDone | RunFinished | RunDisturbed
StudyEvent: TypeAlias = StudyStarted | RunEvent | StudyFinished | Cancelled | Failed
"""What is finished stays when a study is cancelled or fails; the rest can be resumed."""


class StudyCommand(Enum):
    """What a front end asks of a study, looked up many times in each epoch."""

    GO = "go on"
    PAUSE = "wait, and keep everything in memory"
    STOP = "stop; what is not saved is lost"


class StudyHandle(JobHandle[StudyEvent], Protocol):
    """A study, as a front end sees it. Cancelled, it loses at most the epochs under way."""

    def pause(self) -> None:
        """Wait after the batches under way. Any thread may call it, and the next one."""
        ...

    def go_on(self) -> None:
        """End a pause."""
        ...
