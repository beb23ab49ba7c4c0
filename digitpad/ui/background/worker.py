"""Work in a thread of its own: one job after the other, urgent ones first, each can be cancelled."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from digitpad.core.errors import DigitpadError, lacks_memory, unexpected_sentence
from digitpad.ui.background.left_threads import CLOSING_MS, leave

_REPORT_INTERVAL: Final = 0.1  # seconds between two reports of a job's progress
_T = TypeVar("_T")


class Stopped(Exception):
    """A job was cancelled."""


class Work:
    """What a job is given in the worker's thread: ways to report, and to notice that it was cancelled."""

    def __init__(
        self, stop: threading.Event, *, progressed: Callable[[float], None], shown: Callable[[object], None]
    ) -> None:
        self._stop = stop
        self._progressed = progressed
        self._shown = shown
        self._reported = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._stop.is_set()

    def check(self, share: float) -> None:
        """Report the share that is done, 0..1. Raises Stopped if the job was cancelled."""
        if self.cancelled:
            raise Stopped
        now = time.monotonic()
        if now - self._reported >= _REPORT_INTERVAL:
            self._reported = now
            self._progressed(share)

    def show(self, part: object) -> None:
        """Hand over something to show before the job is done."""
        self._shown(part)


def _nothing(_: object) -> None:
    """Nobody wants to know."""


@dataclass(eq=False)
class Job(Generic[_T]):
    """Something to do. `run` is called in the worker's thread, all others in the GUI thread.

    `begun`: right before `run`; `progressed`: with a share, 0..1; `shown`: with what `run` has shown; then one of
    `done`, with what `run` returned, `failed`, with a sentence, and `cancelled`. `independent`: the next job may begin
    before that.
    """

    run: Callable[[Work], _T]
    done: Callable[[_T], object] = _nothing
    failed: Callable[[str], object] = _nothing
    cancelled: Callable[[], object] = lambda: None
    begun: Callable[[], object] = lambda: None
    progressed: Callable[[float], object] = _nothing
    shown: Callable[[object], object] = _nothing
    independent: bool = False
    stop: threading.Event = field(default_factory=threading.Event)

    def perform(self, work: Work) -> Callable[[], object]:
        """Do it, in the worker's thread. Returns what is to be called in the GUI thread, and raises nothing."""
        try:
            if work.cancelled:
                raise Stopped
            result = self.run(work)
        except Stopped:
            return lambda: self.cancelled()
        except DigitpadError as error:
            sentence = str(error)
        except Exception as error:  # whatever goes wrong with one job, the next one must be done
            if not lacks_memory(error):
                traceback.print_exc()
            sentence = unexpected_sentence(error)
        else:
            return lambda: self.done(result)
        return lambda: self.failed(sentence)


AnyJob: TypeAlias = Job[Any]
"""A job of which only the giver knows the result's type."""


class _Performer(QObject):
    """Lives in the worker's thread."""

    progressed = Signal(object, float)
    shown = Signal(object, object)
    ended = Signal(object, object)

    @Slot(object)
    def perform(self, job: AnyJob) -> None:
        work = Work(
            job.stop,
            progressed=lambda share: self.progressed.emit(job, share),
            shown=lambda part: self.shown.emit(job, part),
        )
        self.ended.emit(job, job.perform(work))


class BackgroundWorker(QObject):
    """A thread and the jobs that wait for it. Lives in the GUI thread; the other one begins with the first job."""

    changed = Signal()
    """A job came, began or ended."""

    _wanted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name`: of the thread, for debuggers."""
        super().__init__(parent)
        self._waiting: list[AnyJob] = []
        self._current: AnyJob | None = None
        self._stopped = False
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._performer = _Performer()
        self._performer.moveToThread(self._thread)
        self._wanted.connect(self._performer.perform)
        self._performer.progressed.connect(self._on_progressed)
        self._performer.shown.connect(self._on_shown)
        self._performer.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        return self._current is not None

    def is_doing(self, job: AnyJob) -> bool:
        """Whether a job has begun and its end is not known yet."""
        return self._current is job

    def submit(self, job: Job[_T], *, urgent: bool = False) -> Job[_T]:
        """Do a job when its turn comes: urgent ones before all others; after `stop` never."""
        if self._stopped:
            return job
        self._waiting.insert(0 if urgent else len(self._waiting), job)
        self._next()
        return job

    def hurry(self, job: AnyJob) -> None:
        """Let a job that waits be the next one."""
        if self.withdraw(job):
            self._waiting.insert(0, job)

    def withdraw(self, job: AnyJob) -> bool:
        """Forget a job, of which nobody hears any more; False if it does not wait."""
        waits = job in self._waiting
        if waits:
            self._waiting.remove(job)
        return waits

    def cancel(self, job: AnyJob) -> None:
        """Cancel a job; its `cancelled` follows, at once if it has not begun."""
        job.stop.set()
        if self.withdraw(job):
            job.cancelled()
            self.changed.emit()

    def cancel_all(self, *, but: Collection[AnyJob] = ()) -> None:
        """Cancel everything, `but` these."""
        for job in [*self._waiting, *filter(None, [self._current])]:
            if job not in but:
                self.cancel(job)

    def stop(self) -> None:
        """Drop everything and end the thread, for good; waits a second at most until the job in flight notices."""
        self._stopped = True
        self._waiting.clear()
        if self._current is not None:
            self._current.stop.set()
        self._current = None
        self._thread.quit()
        if not self._thread.wait(CLOSING_MS):
            leave(self._thread, self._performer)

    def _next(self) -> None:
        if self._current is None and self._waiting:
            if not self._thread.isRunning():
                self._thread.start()
            self._current = self._waiting.pop(0)
            self._current.begun()
            self._wanted.emit(self._current)
        self.changed.emit()

    def _on_progressed(self, job: AnyJob, share: float) -> None:
        if job is self._current and not job.stop.is_set():
            job.progressed(share)

    def _on_shown(self, job: AnyJob, part: object) -> None:
        if job is self._current and not job.stop.is_set():
            job.shown(part)

    def _on_ended(self, job: AnyJob, tell: Callable[[], object]) -> None:
        if job is not self._current:
            return  # after `stop` nobody waits for it
        self._current = None
        if job.independent:
            self._next()
        try:
            job.cancelled() if job.stop.is_set() else tell()
        finally:  # what goes wrong there must not keep the next job from being done
            if not job.independent:
                self._next()


class NewestJob:
    """Hands jobs to a worker so that at most one waits: each takes the place of the one before it, which never begins.

    Results come of the job that is under way and of the newest one. While a pen moves there is always a newer job:
    without the one under way nothing would be seen until the pen rests.
    """

    def __init__(self, worker: BackgroundWorker, *, patience: int | None = None) -> None:
        """`patience`: milliseconds after which a job under way is cancelled when a newer one waits; None: never."""
        self._worker = worker
        self._jobs: list[AnyJob] = []  # those of which something may still come
        self._timer: QTimer | None = None
        if patience is not None:
            self._timer = QTimer(worker, singleShot=True, interval=patience)
            self._timer.timeout.connect(self._supersede)

    def submit(self, job: AnyJob) -> None:
        """Do this instead of what waits."""
        self._jobs = [old for old in self._jobs if not self._worker.withdraw(old)][-1:]
        self._jobs.append(job)
        self._worker.submit(job)
        if self._timer is not None and not self._timer.isActive() and not self._worker.is_doing(job):
            self._timer.start()

    def forget(self) -> None:
        """Let nothing come of what was submitted so far."""
        for job in self._jobs:
            self._worker.cancel(job)
        self._jobs = []

    def _supersede(self) -> None:
        for job in self._jobs[:-1]:
            if self._worker.is_doing(job):
                self._worker.cancel(job)
