"""Leaves one writer out after the other in a process of its own. Imports no Keras: the child does."""

from __future__ import annotations

from functools import partial
from typing import Final

from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildSettings
from digitpad.core.jobs.events import Cancelled, Failed, FailureSentences, Stop, failed
from digitpad.core.jobs.job_process import NICENESS, JobProcess
from digitpad.core.jobs.training import BatchDone, TrainingEvent, TrainJob
from digitpad.core.own_data.leaving_out import AllWritersRead, LeaveOutEvent, LeaveOutProgress, WriterRead
from digitpad.core.own_data.left_out import LeftOutWriter
from digitpad.ml.process import StopListener

_STOPPING_SECONDS: Final = 1.5
"""Most that a cancelled child may take to stop by itself, so that all is over in two."""
_SENTENCES: Final = FailureSentences(
    unwritable="The data could not be read",
    memory="There is not enough memory for these trainings. Close other programs and try again.",
    unexpected="Leaving writers out failed because of an error in digitpad",
)


class LeaveOutProcess(JobProcess[LeaveOutEvent]):
    """A `core.jobs.leaving_out.LeaveOutHandle`. It writes nothing, so that a child that is stopped leaves nothing."""

    def __init__(self, job: TrainJob) -> None:
        settings = ChildSettings("leaving writers out", niceness=NICENESS, silent=(1, 2))
        super().__init__(partial(_run, job), settings, patience=_STOPPING_SECONDS)

    def _not_started(self, error: Exception) -> Failed:
        return failed(error, _SENTENCES)

    def _obituary(self, death: ChildDeath) -> str:
        return f"The trainings ended unexpectedly ({death.cause}), maybe because memory ran out."

    def _tidy(self, last: object, *, by_itself: bool) -> None:
        """There is nothing to remove."""


def _run(job: TrainJob, link: ChildLink[Stop, object]) -> None:
    """The child's whole life."""
    listener = StopListener(link)
    try:
        listener.emit(_all_read(job, listener))
    except Exception as error:
        listener.emit(failed(error, _SENTENCES))


def _all_read(job: TrainJob, listener: StopListener) -> AllWritersRead | Cancelled:
    from digitpad.core.own_data.read import read_own_data
    from digitpad.ml.leave_out import leave_each_out
    from digitpad.ml.training_callback import TrainingStopped

    assert job.own_data is not None
    data = read_own_data(job.own_data)
    results: list[LeftOutWriter] = []

    def follow(event: TrainingEvent) -> None:
        """Of a training, how far all of them are."""
        if isinstance(event, BatchDone):
            done = len(results) + event.batch / event.total_batches
            listener.emit(LeaveOutProgress(done / len(data.writers)))

    try:
        for one in leave_each_out(data, job, follow, listener.should_stop):
            results.append(one)
            listener.emit(WriterRead(one))
    except TrainingStopped:
        return Cancelled()
    return AllWritersRead(tuple(results))
