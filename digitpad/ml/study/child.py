"""A child process of a study: takes runs from a pipe, trains them, tells what happens.

This module imports no Keras before a child works: the window's process imports it, too.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from digitpad.core.jobs.child_process import ChildLink
from digitpad.core.jobs.events import FailureSentences, Stop, failed
from digitpad.core.study.events import RunFinished, StudyCommand, StudyEvent
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Run, StudyPlan

if TYPE_CHECKING:
    from digitpad.ml.study.run import Arrays

MOST_STUDY_PROCESSES: Final = 4
"""Each takes about 900 MB."""

WorkerRequest: TypeAlias = Run | StudyCommand | None
"""From the parent: a run to do, whether to wait or stop, or that there is nothing more to do."""
_SENTENCES: Final = FailureSentences(
    unwritable="The study could not be written",
    memory="There is not enough memory for the study. Close other programs and resume it.",
    unexpected="The study failed because of an error in digitpad",
)


@dataclass(frozen=True)
class StudyJob:
    """What a child must know."""

    plan: StudyPlan
    folder: StudyFolder
    mnist: Path
    processes: int = 0
    """Runs side by side; 0: one for each processor, at most `MOST_STUDY_PROCESSES`."""
    polite: bool = False
    """Let everything else on this computer go first."""

    @property
    def workers(self) -> int:
        """Runs side by side."""
        return self.processes or min(MOST_STUDY_PROCESSES, os.cpu_count() or 1)

    @property
    def threads(self) -> int:
        """Of each of them."""
        return max(1, (os.cpu_count() or 1) // self.workers)


class _RunSource:
    """In the child: sends events, and knows what was asked last and which run is next."""

    def __init__(self, link: ChildLink[WorkerRequest, StudyEvent]) -> None:
        self._link = link
        self._command = StudyCommand.GO
        self._next: Run | None = None
        self._over = False

    def emit(self, event: StudyEvent) -> None:
        """Send an event; if nobody is there to read it, the study ends."""
        try:
            self._link.send(event)
        except OSError:
            self._command = StudyCommand.STOP

    def should_stop(self) -> Stop:
        """Whether to stop; waits while the study pauses. Without a parent there is nothing to go on for."""
        while self._command is StudyCommand.PAUSE or (self._command is StudyCommand.GO and self._link.poll()):
            self._read()
        return Stop.DISCARD if self._stopped else Stop.NO

    def next_run(self) -> Run | None:
        """Wait for a run; None when there is none."""
        while self._command is StudyCommand.PAUSE or (self._next is None and not self._over and not self._stopped):
            self._read()
        run, self._next = self._next, None
        return None if self._stopped else run

    @property
    def _stopped(self) -> bool:
        return self._command is StudyCommand.STOP

    def _read(self) -> None:
        try:
            request = self._link.receive()
        except (EOFError, OSError):
            self._command = StudyCommand.STOP
            return
        if isinstance(request, StudyCommand):
            self._command = request
        elif request is None:
            self._over = True
        else:
            self._next = request


class FolderCheckpoints:
    """Checkpoints of a run in the study's folder."""

    def __init__(self, folder: StudyFolder, plan: StudyPlan, run: Run) -> None:
        self._folder, self._plan, self._run = folder, plan, run

    def load(self) -> Arrays | None:
        """What was kept last. Raises DataError if it is damaged."""
        return self._folder.checkpoint(self._plan, self._run)

    def save(self, arrays: Arrays) -> None:
        """Keep this. Raises OSError."""
        self._folder.save_checkpoint(self._plan, self._run, arrays)


def train_runs(job: StudyJob, link: ChildLink[WorkerRequest, StudyEvent]) -> None:
    """The child's whole life."""
    runs = _RunSource(link)
    try:
        job.folder.temporary.mkdir(parents=True, exist_ok=True)
        tempfile.tempdir = str(job.folder.temporary)
        _train(job, runs)
    except Exception as error:
        runs.emit(failed(error, _SENTENCES))


def _train(job: StudyJob, runs: _RunSource) -> None:
    from digitpad.ml.study.run import RunStopped, StudyData, train_run, use_threads

    use_threads(job.threads)
    data = StudyData.load(job.plan, job.mnist)
    while (run := runs.next_run()) is not None:
        try:
            outcome = train_run(run, data, runs.emit, runs.should_stop, FolderCheckpoints(job.folder, job.plan, run))
        except RunStopped:
            return
        job.folder.save(outcome)
        runs.emit(RunFinished(run, outcome.result))
