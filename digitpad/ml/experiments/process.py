"""Runs an experiment that needs gradients in a process of its own. Imports no Keras: the child does."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Final

from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildSettings
from digitpad.core.jobs.events import Failed, FailureSentences, Stop, failed
from digitpad.core.jobs.experiments import ExperimentEvent, ExperimentJob
from digitpad.core.jobs.job_process import NICENESS, JobProcess

_SENTENCES: Final = FailureSentences(
    unwritable="The network could not be read",
    memory="There is not enough memory for this experiment. Close other programs and try again.",
    unexpected="The experiment failed because of an error in digitpad",
)


class ExperimentProcess(JobProcess[ExperimentEvent]):
    """A `core.jobs.experiments.ExperimentHandle`. It writes nothing, so that a child that is stopped leaves nothing."""

    def __init__(self, job: ExperimentJob) -> None:
        settings = ChildSettings("experiment", niceness=NICENESS, silent=(1, 2), expendable=True)
        super().__init__(partial(_run_experiment, job), settings)
        self._job = job

    def _check(self) -> None:
        self._job.model.verify()

    def _not_started(self, error: Exception) -> Failed:
        return failed(error, _SENTENCES)

    def _obituary(self, death: ChildDeath) -> str:
        return f"The experiment's process ended unexpectedly ({death.cause}), maybe because memory ran out."

    def _tidy(self, last: object, *, by_itself: bool) -> None:
        """There is nothing to remove."""


def _run_experiment(job: ExperimentJob, link: ChildLink[Stop, ExperimentEvent]) -> None:
    """The child's whole life."""
    try:
        from digitpad.ml.experiments.run import run_experiment

        link.send(run_experiment(job, link.send))
    except BrokenPipeError:
        return  # nobody is there any more
    except Exception as error:
        with suppress(OSError):
            link.send(failed(error, _SENTENCES))
