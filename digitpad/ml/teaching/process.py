"""Runs a teaching in a process of its own, as `ml.process` runs trainings. Imports no Keras: the child does."""

from __future__ import annotations

from functools import partial

from digitpad.core.jobs.events import Emit, ShouldStop
from digitpad.core.jobs.ready_child import ReadyChild
from digitpad.core.jobs.teaching import TeachingEvent, TeachJob
from digitpad.ml.process import ModelProcess


class TeachingProcess(ModelProcess[TeachingEvent]):
    """A `core.jobs.teaching.TeachingHandle`."""

    def __init__(self, job: TeachJob, ready: ReadyChild | None = None) -> None:
        """`ready`: of `ml.process.child_for_training`."""
        super().__init__(out=job.out, work=partial(_teach, job), command="digitpad teach", ready=ready)


def _teach(job: TeachJob, emit: Emit[TeachingEvent], should_stop: ShouldStop) -> None:
    from digitpad.ml.teaching.run import teach

    teach(job, emit, should_stop)
