"""A child process of a study: takes runs from a pipe, trains them, tells what happens.

This module imports no Keras before a child works: the window's process imports it, too.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from digitpad.core.errors import DigitpadError
from digitpad.core.study.events import RunFinished, StudyCommand, StudyEvent, StudyFailed
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Run, StudyPlan

if TYPE_CHECKING:
    from digitpad.ml.study.run import Arrays

_NICE: Final = 15
MOST_PROCESSES: Final = 4
"""Each takes about 900 MB."""

Message: TypeAlias = Run | StudyCommand | None
"""From the parent: a run to do, a wish, or that there is nothing more to do."""


@dataclass(frozen=True)
class StudyJob:
    """What a child must know."""

    plan: StudyPlan
    folder: StudyFolder
    mnist: Path
    processes: int = 0
    """Runs side by side; 0: one for each processor, at most `MOST_PROCESSES`."""
    polite: bool = False
    """Let everything else on this computer go first."""

    @property
    def workers(self) -> int:
        """Runs side by side."""
        return self.processes or min(MOST_PROCESSES, os.cpu_count() or 1)

    @property
    def threads(self) -> int:
        """Of each of them."""
        return max(1, (os.cpu_count() or 1) // self.workers)


class _Link:
    """The child's end of the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._command = StudyCommand.GO
        self._next: Run | None = None
        self._over = False

    def emit(self, event: StudyEvent) -> None:
        """Send an event; if nobody is there to read it, the study ends."""
        try:
            self._pipe.send(event)
        except OSError:
            self._command = StudyCommand.STOP

    def should_stop(self) -> bool:
        """Whether to stop; waits while the study pauses. Without a parent there is nothing to go on for."""
        while self._command is StudyCommand.PAUSE or (self._command is StudyCommand.GO and self._pipe.poll()):
            self._read()
        return self._stopped

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
            message: Message = self._pipe.recv()
        except (EOFError, OSError):
            self._command = StudyCommand.STOP
            return
        if isinstance(message, StudyCommand):
            self._command = message
        elif message is None:
            self._over = True
        else:
            self._next = message


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


def work(job: StudyJob, pipe: Connection) -> None:
    """The child's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the parent's to answer
    if job.polite and hasattr(os, "nice"):
        os.nice(_NICE)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)  # TensorFlow announces there what no setting of its keeps quiet; errors come as events
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # so it is in a packaged program without console
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the whole life
    link = _Link(pipe)
    try:
        job.folder.temporary.mkdir(parents=True, exist_ok=True)
        tempfile.tempdir = str(job.folder.temporary)
        _train(job, link)
    except Exception as error:
        link.emit(_failure(error))


def _train(job: StudyJob, link: _Link) -> None:
    from digitpad.ml.study.run import RunStopped, StudyData, train_run, use_threads

    use_threads(job.threads)
    data = StudyData.load(job.plan, job.mnist)
    while (run := link.next_run()) is not None:
        try:
            outcome = train_run(run, data, link.emit, link.should_stop, FolderCheckpoints(job.folder, job.plan, run))
        except RunStopped:
            return
        job.folder.save(outcome)
        link.emit(RunFinished(run, outcome.result))


def _failure(error: Exception) -> StudyFailed:
    details = "".join(traceback.format_exception(error))
    if isinstance(error, DigitpadError):
        return StudyFailed(str(error))
    if isinstance(error, OSError):
        return StudyFailed(f"The study could not be written ({error.strerror or error}).", details)
    if isinstance(error, MemoryError):
        return StudyFailed("There is not enough memory for the study. Close other programs and resume it.", details)
    return StudyFailed(f"The study failed because of an error in digitpad ({type(error).__name__}).", details)
