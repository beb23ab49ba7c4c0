"""What a study under way tells, and the handle that front ends hold.

`ml.study_process` runs one in child processes, `ml.study_cluster` on a Dask cluster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol, TypeAlias

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
class StudyFinished:
    """All runs are done."""


@dataclass(frozen=True)
class StudyCancelled:
    """The study was stopped. What is finished stays; the rest can be resumed."""


@dataclass(frozen=True)
class StudyFailed:
    """The study cannot go on. What is finished stays. `message`: a sentence; `details`: a traceback or empty."""

    message: str
    details: str = ""


RunEvent: TypeAlias = RunStarted | BatchesDone | RunEpochDone | RunFinished | RunDisturbed
StudyEvent: TypeAlias = StudyStarted | RunEvent | StudyFinished | StudyCancelled | StudyFailed
LAST_STUDY_EVENTS: Final = (StudyFinished, StudyCancelled, StudyFailed)
"""Exactly one of these ends every study."""


class StudyCommand(Enum):
    """What a front end asks of a study, looked up many times in each epoch."""

    GO = "go on"
    PAUSE = "wait, and keep everything in memory"
    STOP = "stop; what is not saved is lost"


ShouldStop: TypeAlias = Callable[[], bool]
"""Asked between batches; waits inside for as long as the study pauses."""
EmitRun: TypeAlias = Callable[[RunEvent], None]


class StudyHandle(Protocol):
    """A study under way, as a front end sees it."""

    def events(self) -> Iterator[StudyEvent]:
        """Yield events as they come and end after one of `LAST_STUDY_EVENTS`. Blocks: call it from a thread."""
        ...

    def pause(self) -> None:
        """Wait after the batches under way. Any thread may call it, and the next two."""
        ...

    def go_on(self) -> None:
        """End a pause."""
        ...

    def cancel(self) -> None:
        """Stop within two seconds. At most the epochs under way are lost."""
        ...
