"""Runs a study in child processes, one thread each: the runs side by side, whoever started them stays free.

This module imports no Keras: the window's process imports it, the children import the trainer.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeAlias

from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.study import Plan, Run
from digitpad.core.study_events import (
    RunDisturbed,
    RunFinished,
    StudyCancelled,
    StudyEvent,
    StudyFailed,
    StudyFinished,
    StudyStarted,
    Wish,
)
from digitpad.core.study_folder import StudyFolder

if TYPE_CHECKING:
    from digitpad.ml.study_run import Arrays

_PATIENCE: Final = 1.5  # seconds that children have to stop by themselves before they are ended
_LOOK: Final = 0.1  # seconds between two looks at the wishes
_ATTEMPTS: Final = 3  # so often a run may lose its process before the study gives up
_NICE: Final = 15
MOST_PROCESSES: Final = 4
"""Each takes about 900 MB."""


@dataclass(frozen=True)
class StudyJob:
    """What a child must know."""

    plan: Plan
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


_Message: TypeAlias = "Run | Wish | None"


class _Worker:
    """A child and the run that it has."""

    def __init__(self, job: StudyJob) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far_end = context.Pipe()
        self.run: Run | None = None
        self._process: SpawnProcess = context.Process(target=_work, args=(job, far_end), name="study", daemon=True)
        try:
            self._process.start()
        finally:
            far_end.close()  # the child has its own; with this one open its death would go unnoticed

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def send(self, message: _Message) -> None:
        if isinstance(message, Run):
            self.run = message
        try:
            self.pipe.send(message)
        except OSError:
            return  # it is gone; the end of its pipe will tell

    def obituary(self) -> str:
        self._process.join(_PATIENCE)
        code = self._process.exitcode
        if code is not None and code < 0:
            return f"was killed (signal {-code})"
        return "ended unexpectedly"

    def end(self, patience: float = 0.0) -> None:
        """Leave neither zombie nor half a process."""
        self._process.join(patience)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(0.3)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self.pipe.close()


class StudyProcesses:
    """A `core.study_events.StudyHandle`. The caller holds the lock of the study's folder."""

    def __init__(self, job: StudyJob) -> None:
        self._job = job
        self._queue: deque[Run] = deque()
        self._workers: list[_Worker] = []
        self._leaving: list[_Worker] = []
        self._attempts: Counter[Run] = Counter()
        self._lock = Lock()
        self._wish = Wish.GO
        self._deadline = inf

    @property
    def pids(self) -> list[int]:
        """Of the children."""
        return [worker.pid for worker in (*self._leaving, *self._workers) if worker.pid is not None]

    def pause(self) -> None:
        """Wait after the batches under way. Any thread may call it, and the next two."""
        self._ask(Wish.PAUSE)

    def go_on(self) -> None:
        """End a pause."""
        self._ask(Wish.GO)

    def cancel(self) -> None:
        """Stop within two seconds."""
        self._ask(Wish.STOP)

    def events(self) -> Iterator[StudyEvent]:
        """Yield events as they come and end after one of `LAST_STUDY_EVENTS`. Blocks: call it from a thread.

        Whoever stops iterating earlier ends the study.
        """
        try:
            yield from self._events()
        except OSError as error:
            yield StudyFailed(f"The study could not go on ({error.strerror or error}).", traceback.format_exc())
        finally:
            self._end()

    def _events(self) -> Iterator[StudyEvent]:
        plan, folder = self._job.plan, self._job.folder
        remove_folder(folder.temporary)
        finished, complaints = folder.results(plan)
        yield StudyStarted(plan, tuple(finished.values()))
        for run, complaint in complaints.items():
            folder.discard(run)
            yield RunDisturbed(run, complaint)
        self._queue.extend(run for run in plan.runs if run not in finished)
        while self._queue or any(worker.run for worker in self._workers):
            if self._wish is not Wish.STOP:
                self._hand_out()
            for event in self._received():
                yield event
                if isinstance(event, StudyFailed):
                    return
            if self._wish is Wish.STOP and (not self._workers or time.monotonic() > self._deadline):
                yield StudyCancelled()
                return
        yield StudyFinished()

    def _ask(self, wish: Wish) -> None:
        with self._lock:
            if self._wish is Wish.STOP:
                return
            self._wish = wish
            if wish is Wish.STOP:
                self._deadline = time.monotonic() + _PATIENCE
            for worker in self._workers:
                worker.send(wish)

    def _hand_out(self) -> None:
        """Give idle children a run, and send home those for whom there is none."""
        with self._lock:
            while self._queue and len(self._workers) < min(self._job.workers, self._busy + len(self._queue)):
                self._workers.append(_Worker(self._job))
                if self._wish is Wish.PAUSE:
                    self._workers[-1].send(self._wish)
            for worker in [worker for worker in self._workers if worker.run is None]:
                if self._queue:
                    worker.send(self._queue.popleft())
                else:
                    worker.send(None)  # it leaves while the others go on
                    self._workers.remove(worker)
                    self._leaving.append(worker)

    @property
    def _busy(self) -> int:
        return sum(worker.run is not None for worker in self._workers)

    def _received(self) -> Iterator[StudyEvent]:
        ready = wait([worker.pipe for worker in self._workers], _LOOK)
        for worker in [worker for worker in self._workers if worker.pipe in ready]:
            try:
                event: StudyEvent = worker.pipe.recv()
            except (EOFError, OSError):
                yield from self._lost(worker)
                continue
            if isinstance(event, RunFinished):
                worker.run = None
            yield event

    def _lost(self, worker: _Worker) -> Iterator[StudyEvent]:
        with self._lock:
            self._workers.remove(worker)
        how, run = worker.obituary(), worker.run
        worker.end()
        if run is None or self._wish is Wish.STOP:
            return
        if (done := self._job.folder.result(self._job.plan, run)) is not None:  # it died after its work was done
            yield RunFinished(run, done)
            return
        self._attempts[run] += 1
        if self._attempts[run] == _ATTEMPTS:
            yield StudyFailed(
                f"The process of the run {run} {how}, {_ATTEMPTS} times. "
                "Maybe memory ran out; close other programs and resume the study."
            )
        else:
            self._queue.appendleft(run)
            yield RunDisturbed(run, f"The process of the run {run} {how}; the run goes on from its last epoch.")

    def _end(self) -> None:
        with self._lock:
            self._wish = Wish.STOP
            for worker in self._workers:
                worker.send(Wish.STOP)
            for worker in (*self._leaving, *self._workers):
                worker.end(0.2)
            self._workers.clear()
            self._leaving.clear()
        remove_folder(self._job.folder.temporary)


class _Link:
    """The child's end of the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._wish = Wish.GO
        self._next: Run | None = None
        self._over = False

    def emit(self, event: StudyEvent) -> None:
        """Send an event; if nobody is there to read it, the study ends."""
        try:
            self._pipe.send(event)
        except OSError:
            self._wish = Wish.STOP

    def should_stop(self) -> bool:
        """Whether to stop; waits while the study pauses. Without a parent there is nothing to go on for."""
        while self._wish is Wish.PAUSE or (self._wish is Wish.GO and self._pipe.poll()):
            self._read()
        return self._stopped

    def next_run(self) -> Run | None:
        """Wait for a run; None when there is none."""
        while self._wish is Wish.PAUSE or (self._next is None and not self._over and not self._stopped):
            self._read()
        run, self._next = self._next, None
        return None if self._stopped else run

    @property
    def _stopped(self) -> bool:
        return self._wish is Wish.STOP

    def _read(self) -> None:
        try:
            message: _Message = self._pipe.recv()
        except (EOFError, OSError):
            self._wish = Wish.STOP
            return
        if isinstance(message, Wish):
            self._wish = message
        elif message is None:
            self._over = True
        else:
            self._next = message


class FolderCheckpoints:
    """Checkpoints of a run in the study's folder."""

    def __init__(self, folder: StudyFolder, plan: Plan, run: Run) -> None:
        self._folder, self._plan, self._run = folder, plan, run

    def load(self) -> Arrays | None:
        """What was kept last. Raises DataError if it is damaged."""
        return self._folder.checkpoint(self._plan, self._run)

    def save(self, arrays: Arrays) -> None:
        """Keep this. Raises OSError."""
        self._folder.save_checkpoint(self._plan, self._run, arrays)


def _work(job: StudyJob, pipe: Connection) -> None:
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
    from digitpad.ml.study_run import RunStopped, StudyData, train_run, use_threads

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
