"""Runs a teaching in a process of its own, as `ml.process` runs trainings. Imports no Keras: the child does."""

from __future__ import annotations

from functools import partial

from digitpad.core.jobs.events import Emit, ShouldStop
from digitpad.core.jobs.teaching import TeachingEvent, TeachJob
from digitpad.ml.process import ModelProcess


class TeachingProcess(ModelProcess[TeachingEvent]):
    """A `core.jobs.teaching.TeachingHandle`."""

    def __init__(self, job: TeachJob) -> None:
        super().__init__(out=job.out, work=partial(_teach, job), command="digitpad teach")


def _teach(job: TeachJob, emit: Emit[TeachingEvent], should_stop: ShouldStop) -> None:
    from digitpad.ml.teaching.run import teach

    teach(job, emit, should_stop)
