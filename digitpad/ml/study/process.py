"""Runs a study in child processes, one thread each: the runs side by side, whoever started them stays free.

This module imports no Keras: the window's process imports it, the children import the trainer.
"""

from __future__ import annotations

import time
import traceback
from collections import Counter, deque
from collections.abc import Iterator
from functools import partial
from math import inf
from typing import Final

from digitpad.core.errors import error_words
from digitpad.core.files import remove_folder
from digitpad.core.jobs.child_process import ChildDeath, ChildProcess, ChildSettings, ready
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.job_process import NICENESS
from digitpad.core.jobs.notes import Note, WorkKind
from digitpad.core.study.events import RunDisturbed, RunFinished, StudyCommand, StudyEvent, StudyFinished, StudyStarted
from digitpad.core.study.plan import Run
from digitpad.ml.study.child import StudyJob, WorkerRequest, train_runs
from digitpad.ml.study.controls import StudyControls

_STOPPING_SECONDS: Final = 1.5
"""Most that children may take to stop by themselves before they are ended."""
_LEAVING_SECONDS: Final = 0.2
"""Most that each child may take to leave at the end."""
_LOOK_SECONDS: Final = 0.1
"""Between two looks at what was asked."""
_ATTEMPTS: Final = 3
"""So often a run may lose its process before the study gives up."""


class _Worker:
    """A child and the run that it has."""

    def __init__(self, job: StudyJob) -> None:
        # TensorFlow announces on standard error what no setting of its keeps quiet; errors come as events.
        settings = ChildSettings("study", niceness=NICENESS if job.polite else 0, silent=(2,))
        self.child: ChildProcess[WorkerRequest, StudyEvent] = ChildProcess(partial(train_runs, job), settings)
        self.run: Run | None = None

    def send(self, request: WorkerRequest) -> None:
        if isinstance(request, Run):
            self.run = request
        self.child.send(request)


class StudyProcesses(StudyControls):
    """A `core.study.events.StudyHandle`. The caller holds the lock of the study's folder."""

    def __init__(self, job: StudyJob) -> None:
        super().__init__()
        self._job = job
        self._note = Note(WorkKind.STUDY, job.folder.path)
        self._queue: deque[Run] = deque()
        self._workers: list[_Worker] = []
        self._leaving: list[_Worker] = []
        self._attempts: Counter[Run] = Counter()
        self._deadline = inf

    @property
    def pids(self) -> list[int]:
        """Of the children."""
        children = [worker.child for worker in (*self._leaving, *self._workers)]
        return [child.pid for child in children if child.pid is not None]

    def events(self) -> Iterator[StudyEvent]:
        """Yield events as they come and end after exactly one `LastEvent`. Blocks: call it from a thread.

        Whoever stops iterating earlier ends the study.
        """
        try:
            yield from self._events()
        except OSError as error:
            yield Failed(f"The study could not go on ({error_words(error)}).", traceback.format_exc())
        finally:
            self._end()

    def _events(self) -> Iterator[StudyEvent]:
        plan, folder = self._job.plan, self._job.folder
        remove_folder(folder.temporary)
        self._note.write()
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
                if isinstance(event, Failed):
                    return
            if self._command is StudyCommand.STOP and (not self._workers or time.monotonic() > self._deadline):
                yield Cancelled()
                return
        yield StudyFinished()

    def _pass_on(self, command: StudyCommand) -> None:
        if command is StudyCommand.STOP:
            self._deadline = time.monotonic() + _STOPPING_SECONDS
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
            time.sleep(_LOOK_SECONDS)
            return
        arrived = ready([worker.child for worker in self._workers], _LOOK_SECONDS)
        for worker in [worker for worker in self._workers if worker.child in arrived]:
            event = worker.child.receive()
            if isinstance(event, ChildDeath):
                yield from self._lost(worker, event)
                continue
            if isinstance(event, RunFinished):
                worker.run = None
            yield event

    def _lost(self, worker: _Worker, death: ChildDeath) -> Iterator[StudyEvent]:
        with self._lock:
            self._workers.remove(worker)
        run, code = worker.run, death.exit_code
        how = f"was killed (signal {-code})" if code is not None and code < 0 else "ended unexpectedly"
        worker.child.end()
        if run is None or self._command is StudyCommand.STOP:
            return
        if (done := self._job.folder.result(self._job.plan, run)) is not None:  # it died after its work was done
            yield RunFinished(run, done)
            return
        self._attempts[run] += 1
        if self._attempts[run] == _ATTEMPTS:
            yield Failed(
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
                worker.child.end(_LEAVING_SECONDS)
            self._workers.clear()
            self._leaving.clear()
        remove_folder(self._job.folder.temporary)
        self._note.forget()
