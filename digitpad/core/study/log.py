"""A study's results and curves so far, from its events: for tables and curves that fill while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.study.events import (
    BatchesDone,
    RunDisturbed,
    RunEpochDone,
    RunFinished,
    RunStarted,
    StudyEvent,
    StudyStarted,
)
from digitpad.core.study.plan import Epoch, Result, Run, StudyPlan
from digitpad.core.study.progress import StudyProgress

GroupKey = tuple[str, int]
"""A case and a batch size."""


@dataclass(frozen=True, eq=False)
class Curve:
    """A measure by epoch, counted from 1: mean, lowest and highest over the runs that got there."""

    epochs: NDArray[np.intp]
    mean: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


class StudyLog:
    """Follows events, or takes the results of a stored study."""

    def __init__(self, plan: StudyPlan, finished: Sequence[Result] = ()) -> None:
        self.progress = StudyProgress()
        self._begin(plan, finished)

    def note(self, event: StudyEvent) -> None:
        """An event has come."""
        self.progress.note(event)
        if isinstance(event, StudyStarted):
            self._begin(event.plan, event.finished)
        elif isinstance(event, RunStarted):
            self._epochs[event.run] = list(event.before)
            self.under_way[event.run] = len(event.before) + 0.0
        elif isinstance(event, BatchesDone):
            self.under_way[event.run] = event.epoch - 1 + event.part
        elif isinstance(event, RunEpochDone):
            self._epochs.setdefault(event.run, []).append(event.epoch)
        elif isinstance(event, RunFinished):
            self.results[event.run] = event.result
            self._epochs[event.run] = list(event.result.epochs)
            self.under_way.pop(event.run, None)
        elif isinstance(event, RunDisturbed):
            self.under_way.pop(event.run, None)

    def stop(self) -> None:
        """Nothing is under way any more."""
        self.under_way.clear()

    @property
    def groups(self) -> list[GroupKey]:
        """All cases and batch sizes of the plan, in its order."""
        return [(case, size) for case in self.plan.cases for size in self.plan.batch_sizes]

    def runs(self, group: GroupKey) -> list[Run]:
        """The runs of a group, one for each seed."""
        return [Run(*group, seed) for seed in self.plan.seeds]

    def results_of(self, group: GroupKey) -> list[Result]:
        """The results of a group's finished runs."""
        return [self.results[run] for run in self.runs(group) if run in self.results]

    def curve(self, group: GroupKey, measure: Callable[[Epoch], float | None]) -> Curve:
        """A measure over the epochs of all runs of a case, finished or not."""
        rows = [[measure(epoch) for epoch in self._epochs.get(run, [])] for run in self.runs(group)]
        columns = [
            [row[number] for row in rows if len(row) > number] for number in range(max(map(len, rows), default=0))
        ]
        known = [[value for value in column if value is not None] for column in columns]
        numbers = [number for number, column in enumerate(known, 1) if column]
        values = [column for column in known if column]
        return Curve(
            np.array(numbers, np.intp),
            np.array([np.mean(column) for column in values], np.float64),
            np.array([min(column) for column in values], np.float64),
            np.array([max(column) for column in values], np.float64),
        )

    def _begin(self, plan: StudyPlan, finished: Sequence[Result]) -> None:
        self.plan = plan
        self.results: dict[Run, Result] = {result.run: result for result in finished}
        self.under_way: dict[Run, float] = {}
        """Epochs done of each run that is being trained."""
        self._epochs: dict[Run, list[Epoch]] = {result.run: list(result.epochs) for result in finished}
