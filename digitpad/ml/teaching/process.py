"""Runs a teaching in a process of its own, as `ml.process` runs trainings. Imports no Keras: the child does."""

from __future__ import annotations

from functools import partial

from digitpad.core.jobs.teaching import LAST_TEACHING_EVENTS, EmitTeaching, TeachingEvent, TeachJob
from digitpad.core.jobs.training import ShouldStop
from digitpad.ml.process import ChildProcess


class TeachingProcess(ChildProcess[TeachingEvent]):
    """A `core.teaching.TeachingHandle`."""

    def __init__(self, job: TeachJob) -> None:
        super().__init__(
            out=job.out, work=partial(_teach, job), last_events=LAST_TEACHING_EVENTS, command="digitpad teach"
        )


def _teach(job: TeachJob, emit: EmitTeaching, should_stop: ShouldStop) -> None:
    from digitpad.ml.teaching import run as teach

    teach.run(job, emit, should_stop)
