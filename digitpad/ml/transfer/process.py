"""Runs an export or import in a process of its own, which can be ended at any moment, whatever a file does to it.

This module imports no Keras: the window's process imports it, the child imports the rest.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Final

from digitpad.core.files import remove_folder
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildSettings
from digitpad.core.jobs.events import Failed, FailureSentences, Stop, failed
from digitpad.core.jobs.job_process import NICENESS, JobProcess
from digitpad.core.jobs.workspace import abandon, clear, workspace
from digitpad.core.transfer.jobs import ExportDone, ExportJob, ImportJob, LoadFile, TransferEvent, TransferJob

IMPORT_SECONDS: Final = 300.0
"""A file that keeps the child busy for longer is given up."""


def _sentences(job: TransferJob) -> FailureSentences:
    return FailureSentences(
        unwritable=f"Nothing was exported to {job.out}: a file there could not be written"
        if isinstance(job, ExportJob)
        else f"{job.file.name} was not imported: a file could not be read or written",
        memory="There is not enough memory for this network.",
        unexpected="It failed because of an error in digitpad",
    )


class TransferProcess(JobProcess[TransferEvent]):
    """A `core.transfer.jobs.TransferHandle`. What is complete when it is cancelled stays."""

    def __init__(self, job: TransferJob, load: LoadFile, *, seconds: float = IMPORT_SECONDS) -> None:
        """`seconds`: how long an import may take."""
        # What TensorFlow has to say about a network is for nobody; events go through the pipe.
        settings = ChildSettings("transfer", niceness=NICENESS, silent=(1, 2), expendable=True)
        limit = seconds if isinstance(job, ImportJob) else float("inf")
        super().__init__(partial(_run_job, job, load), settings, seconds=limit)
        self._job = job
        self._made_out = isinstance(job, ExportJob) and not job.out.exists()

    def _check(self) -> None:
        self._job.check()

    def _not_started(self, error: Exception) -> Failed:
        return failed(error, _sentences(self._job))

    def _overdue(self) -> Failed:
        return Failed(f"The file kept digitpad busy for more than {self._seconds:.0f} s; it was given up.")

    def _obituary(self, death: ChildDeath) -> str:
        why = f"({death.cause}), maybe because memory ran out"
        if isinstance(self._job, ImportJob):
            return f"Reading {self._job.file.name} brought its process down {why}; nothing came in."
        return f"The export ended unexpectedly {why}; nothing was written."

    def _tidy(self, last: object, *, by_itself: bool) -> None:
        whole = by_itself and not isinstance(last, Failed)
        if not whole:
            remove_folder(self._job.staging)
        clear(self._job.staging)
        if self._made_out and not whole and isinstance(self._job, ExportJob):
            with suppress(OSError):
                self._job.out.rmdir()  # only if nothing else is in it


def _run_job(job: TransferJob, load: LoadFile, link: ChildLink[Stop, TransferEvent]) -> None:
    """The child's whole life."""
    try:
        with workspace(job.staging):
            link.when_orphaned(partial(remove_folder, job.staging))
            link.when_orphaned(partial(abandon, job.staging))
            last = _result(job, load, link)
        link.send(last)
    except BrokenPipeError:
        remove_folder(job.staging)  # nobody is there any more
    except Exception as error:
        remove_folder(job.staging)
        with suppress(OSError):
            link.send(failed(error, _sentences(job)))


def _result(job: TransferJob, load: LoadFile, link: ChildLink[Stop, TransferEvent]) -> TransferEvent:
    if isinstance(job, ExportJob):
        from digitpad.ml.transfer.export import run_export

        return ExportDone(run_export(job, load, link.send))
    from digitpad.ml.transfer.import_model import run_import

    return run_import(job, load, link.send)
