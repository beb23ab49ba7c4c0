"""Runs a study on a Dask cluster: each run is a task; the scheduler gives those of a lost worker to another one.

The workers need digitpad installed. Where they see the study's folder (on this computer, or a shared disk) they keep
their checkpoints there, and a run goes on from its last epoch; elsewhere it begins again.
"""

from __future__ import annotations

import pickle
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Lock
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.files import write_atomically
from digitpad.core.jobs.cluster import CONNECT_SECONDS, ClusterAddress, ClusterLost, task_outcome
from digitpad.core.jobs.events import Cancelled, Failed, Stop
from digitpad.core.paths import default_paths
from digitpad.core.study.events import (
    RunDisturbed,
    RunEvent,
    RunFinished,
    StudyCommand,
    StudyEvent,
    StudyFinished,
    StudyStarted,
)
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Outcome, Run, StudyPlan
from digitpad.ml.study.child import FolderCheckpoints, StudyJob
from digitpad.ml.study.controls import StudyControls

if TYPE_CHECKING:
    from distributed import Client, Future, Variable

_LOOK_SECONDS: Final = 0.1
"""Between two looks at what was asked."""
_ASK_SECONDS: Final = 1.0
"""Between two questions of a worker whether to go on."""
_STOPPING_SECONDS: Final = 1.5
"""That workers have to notice a stop, before the scheduler forgets it."""
_ONE_AT_A_TIME: Final = Lock()
"""In each worker: two runs in one process would share Keras' random numbers, and not be repeatable."""


class StudyOnCluster(StudyControls):
    """A `core.study.events.StudyHandle`. The caller holds the lock of the study's folder."""

    def __init__(self, job: StudyJob, cluster: ClusterAddress) -> None:
        super().__init__()
        self._plan, self._folder = job.plan, job.folder
        self._cluster = cluster
        self._token = uuid4().hex
        self._variable: Variable | None = None

    def events(self) -> Iterator[StudyEvent]:
        """Yield events as they come and end after exactly one `LastEvent`. Blocks: call it from a thread."""
        try:
            client = self._cluster.connected()
        except DigitpadError as error:
            yield Failed(str(error))
            return
        import distributed

        mark = self._folder.path / _mark(self._token)
        for old in self._folder.path.glob(_mark("*")):
            old.unlink(missing_ok=True)  # of a study that was killed: who holds the folder's lock is alone here
        try:
            write_atomically(mark, b"workers that see this file keep their checkpoints here\n")
            self._variable = distributed.Variable(_mark(self._token), client=client)
            self._pass_on(self._command)
            yield from self._events(client)
        except OSError as error:
            yield Failed(f"The study could not go on ({error_words(error)}).", traceback.format_exc())
        finally:
            self.cancel()
            mark.unlink(missing_ok=True)
            client.close()

    def _pass_on(self, command: StudyCommand) -> None:
        if self._variable is not None:
            self._variable.set(command.name)

    def _events(self, client: Client) -> Iterator[StudyEvent]:
        finished, complaints = self._folder.results(self._plan)
        yield StudyStarted(self._plan, tuple(finished.values()))
        for run, complaint in complaints.items():
            self._folder.discard(run)
            yield RunDisturbed(run, complaint)
        news: Queue[RunEvent | None] = Queue()
        client.subscribe_topic(_mark(self._token), lambda event: news.put(pickle.loads(event[1])))
        left: dict[Run, Future] = {}
        for number, run in enumerate(run for run in self._plan.runs if run not in finished):
            left[run] = client.submit(
                train_on_worker, self._plan, run, str(self._folder.path), self._token,
                key=f"{_mark(self._token)}-{run.name}", priority=-number,
            )  # fmt: skip
            left[run].add_done_callback(lambda _: news.put(None))
        while left:
            if self._command is StudyCommand.STOP:
                time.sleep(_STOPPING_SECONDS)
                yield Cancelled()
                return
            event: StudyEvent | None = None
            with suppress(Empty):
                event = news.get(timeout=_LOOK_SECONDS)
            if event is None:
                # Not the one that was told: its outcome may have been lost since, with its worker, and is made again.
                done = next((run for run, future in left.items() if future.done()), None)
                if done is None:
                    continue
                event = self._done(done, left[done])
            if isinstance(event, RunFinished):
                left.pop(event.run).release()
            yield event
            if isinstance(event, Failed):
                return
        if self._variable is not None:
            self._variable.delete()  # nobody asks any more
            self._variable = None
        yield StudyFinished()

    def _done(self, run: Run, future: Future) -> RunFinished | Failed:
        """Keep a run's outcome. Each run has one task, so it comes here once, however many workers began it."""
        try:
            outcome, error = task_outcome(future)
        except ClusterLost:
            return Failed("The connection to the cluster was lost. Add --resume to go on.")
        if error is not None:
            details = "".join(traceback.format_exception(error))
            return Failed(f"The run {run} failed on the cluster ({error_words(error).rstrip('.')}).", details)
        self._folder.save(outcome)
        return RunFinished(run, outcome.result)


def train_on_worker(plan: StudyPlan, run: Run, folder: str, token: str) -> Outcome:
    """The task. Raises DigitpadError when the study was stopped."""
    from distributed import get_worker

    from digitpad.ml.study.run import NoCheckpoints, RunStopped, StudyData, train_run, use_threads

    worker = get_worker()

    def emit(event: RunEvent) -> None:
        worker.log_event(_mark(token), pickle.dumps(event))

    shared = (Path(folder) / _mark(token)).exists()
    checkpoints = FolderCheckpoints(StudyFolder(Path(folder)), plan, run) if shared else NoCheckpoints()
    with _ONE_AT_A_TIME:
        use_threads(1)
        data = StudyData.load(plan, default_paths().mnist)
        try:
            return train_run(run, data, emit, _Commands(token).should_stop, checkpoints)
        except RunStopped:
            raise DigitpadError("The study was stopped.") from None


class _Commands:
    """A worker's view of what the front end wants."""

    def __init__(self, token: str) -> None:
        from distributed import Variable, get_client

        self._variable = Variable(_mark(token), client=get_client())
        self._asked = time.monotonic()

    def should_stop(self) -> Stop:
        """Ask now and then; wait while the study pauses."""
        if time.monotonic() - self._asked < _ASK_SECONDS:
            return Stop.NO
        command = self._now()
        while command is StudyCommand.PAUSE:
            time.sleep(_ASK_SECONDS)
            command = self._now()
        self._asked = time.monotonic()
        return Stop.DISCARD if command is StudyCommand.STOP else Stop.NO

    def _now(self) -> StudyCommand:
        try:
            return StudyCommand[self._variable.get(timeout=CONNECT_SECONDS)]
        except (TimeoutError, OSError, ValueError, KeyError):
            return StudyCommand.STOP  # nobody is there any more who wants this


def _mark(token: str) -> str:
    return f"digitpad-{token}"
