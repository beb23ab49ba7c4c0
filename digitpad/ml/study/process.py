"""Runs a study in child processes, one thread each: the runs side by side, whoever started them stays free.

This module imports no Keras: the window's process imports it, the children import the trainer.
"""

from __future__ import annotations

import multiprocessing
import time
import traceback
from collections import Counter, deque
from collections.abc import Iterator
from math import inf
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from typing import Final

from digitpad.core.files import remove_folder
from digitpad.core.study.events import (
    RunDisturbed,
    RunFinished,
    StudyCancelled,
    StudyCommand,
    StudyEvent,
    StudyFailed,
    StudyFinished,
    StudyStarted,
)
from digitpad.core.study.plan import Run
from digitpad.ml.study.child import Message, StudyJob, work
from digitpad.ml.study.controls import StudyControls

_PATIENCE: Final = 1.5  # seconds that children have to stop by themselves before they are ended
_LOOK: Final = 0.1  # seconds between two looks at the wishes
_ATTEMPTS: Final = 3  # so often a run may lose its process before the study gives up


class _Worker:
    """A child and the run that it has."""

    def __init__(self, job: StudyJob) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far_end = context.Pipe()
        self.run: Run | None = None
        self._process: SpawnProcess = context.Process(target=work, args=(job, far_end), name="study", daemon=True)
        try:
            self._process.start()
        finally:
            far_end.close()  # the child has its own; with this one open its death would go unnoticed

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def send(self, message: Message) -> None:
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


class StudyProcesses(StudyControls):
    """A `core.study.events.StudyHandle`. The caller holds the lock of the study's folder."""

    def __init__(self, job: StudyJob) -> None:
        super().__init__()
        self._job = job
        self._queue: deque[Run] = deque()
        self._workers: list[_Worker] = []
        self._leaving: list[_Worker] = []
        self._attempts: Counter[Run] = Counter()
        self._deadline = inf

    @property
    def pids(self) -> list[int]:
        """Of the children."""
        return [worker.pid for worker in (*self._leaving, *self._workers) if worker.pid is not None]

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
            if self._command is not StudyCommand.STOP:
                self._hand_out()
            for event in self._received():
                yield event
                if isinstance(event, StudyFailed):
                    return
            if self._command is StudyCommand.STOP and (not self._workers or time.monotonic() > self._deadline):
                yield StudyCancelled()
                return
        yield StudyFinished()

    def _pass_on(self, command: StudyCommand) -> None:
        if command is StudyCommand.STOP:
            self._deadline = time.monotonic() + _PATIENCE
        for worker in self._workers:
            worker.send(command)

    def _hand_out(self) -> None:
        """Give idle children a run, and send home those for whom there is none."""
        with self._lock:
            while self._queue and len(self._workers) < min(self._job.workers, self._busy + len(self._queue)):
                self._workers.append(_Worker(self._job))
                if self._command is StudyCommand.PAUSE:
                    self._workers[-1].send(self._command)
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
        if not self._workers:
            time.sleep(_LOOK)
            return
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
        if run is None or self._command is StudyCommand.STOP:
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
            self._command = StudyCommand.STOP
            for worker in self._workers:
                worker.send(StudyCommand.STOP)
            for worker in (*self._leaving, *self._workers):
                worker.end(0.2)
            self._workers.clear()
            self._leaving.clear()
        remove_folder(self._job.folder.temporary)
