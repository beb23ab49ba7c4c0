"""How far a study is, and how long it will take, from its events."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from digitpad.core.study.events import BatchesDone, RunEpochDone, RunFinished, RunStarted, StudyEvent, StudyStarted
from digitpad.core.study.plan import Result, Run, StudyPlan

_WORK_BESIDES_LAYERS: Final = 1_500_000
"""What an image costs besides its network's multiplications, in multiplications; measured with the six cases."""
USUAL_SPEED: Final = 33e9
"""Multiplications a second of one thread; measured on one computer, so only a first guess for others."""


def remaining_seconds(plan: StudyPlan, *, side_by_side: int, finished: Sequence[Result] = ()) -> float:
    """How long the rest of a study will take, at the speed of the runs that are finished, else at `USUAL_SPEED`."""
    images = round(plan.images_an_epoch)
    done = {result.run for result in finished}
    left = images * plan.epochs * sum(work_of(plan, run) for run in plan.runs if run not in done)
    spent = sum(epoch.seconds for result in finished for epoch in result.epochs)
    speed = images * plan.epochs * sum(work_of(plan, run) for run in done) / spent if spent else USUAL_SPEED
    return left / speed / side_by_side


class StudyProgress:
    """Follows the events of a study. Work is counted in multiplications, as cases differ threefold in time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total = self._before = 0.0
        self._epochs = 1
        self._plan = StudyPlan()
        self._done: dict[Run, float] = {}
        self._began: float | None = None
        self._paused_at: float | None = None

    @property
    def part(self) -> float:
        """The share of the study's work that is done, 0..1."""
        return self._work / self._total if self._total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated from the speed so far; None before anything is done."""
        since = self._work - self._before
        if self._began is None or since <= 0:
            return None
        return (self._clock() - self._began) / since * (self._total - self._work)

    def note(self, event: StudyEvent) -> None:
        """An event has come."""
        if isinstance(event, StudyStarted):
            self._start(event)
        elif isinstance(event, RunStarted):
            done = len(event.before)
            self._before += (done - self._done.get(event.run, 0.0)) * self._work_of(event.run)
            self._done[event.run] = done
            self._began = self._clock() if self._began is None else self._began
        elif isinstance(event, BatchesDone):
            self._done[event.run] = event.epoch - 1 + event.part
        elif isinstance(event, RunEpochDone):
            self._done[event.run] = event.number
        elif isinstance(event, RunFinished):
            self._done[event.run] = self._epochs

    def paused(self, *, now: bool) -> None:
        """A pause begins or ends; its time does not count for the speed."""
        if now and self._paused_at is None:
            self._paused_at = self._clock()
        elif not now and self._paused_at is not None:
            if self._began is not None:
                self._began += self._clock() - self._paused_at
            self._paused_at = None

    @property
    def _work(self) -> float:
        return sum(done * self._work_of(run) for run, done in self._done.items())

    def _work_of(self, run: Run) -> float:
        return work_of(self._plan, run)

    def _start(self, event: StudyStarted) -> None:
        self._plan = plan = event.plan
        self._epochs = plan.epochs
        self._total = plan.epochs * sum(work_of(plan, run) for run in plan.runs)
        self._done = {result.run: plan.epochs for result in event.finished}
        self._before = self._work


def work_of(plan: StudyPlan, run: Run) -> float:
    """Multiplications for one image of a run: those of its layers, and what comes besides."""
    return plan.case(run.case).cost + _WORK_BESIDES_LAYERS
