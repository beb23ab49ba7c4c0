"""Jobs about pictures in a worker thread: one after the other, urgent ones first, each can be cancelled."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.ui.background.recogniser import LoadClassifier

_EVERY: Final = 0.1  # seconds between two reports of a job's progress


class Stopped(Exception):
    """A job was cancelled."""


class Work:
    """What a job is given in the worker thread."""

    def __init__(self, job: Job, reader: _Worker) -> None:
        self._job = job
        self._reader = reader
        self._told = 0.0

    @property
    def classifier(self) -> Classifier:
        """The network to ask. Raises ModelError if it cannot be loaded."""
        return self._reader.classifier(self._job.model)

    def check(self, share: float) -> None:
        """Report the share that is done, 0..1. Raises Stopped if the job was cancelled."""
        if self._job.stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now - self._told >= _EVERY:
            self._told = now
            self._reader.progressed.emit(self._job, share)

    def show(self, part: object) -> None:
        """Hand over something to show before the job is done."""
        self._reader.shown.emit(self._job, part)


def _nothing(_: object) -> None:
    """Nobody wants to know."""


@dataclass(eq=False)
class Job:
    """Something to do. `run` is called in the worker thread, all others in the GUI thread.

    `begun`: right before `run`; `progressed`: with a share, 0..1; `shown`: with what `run` has shown; then one of
    `done`, with what `run` returned, `failed`, with a sentence, and `cancelled`.
    """

    run: Callable[[Work], object]
    done: Callable[[object], None] = _nothing
    failed: Callable[[str], None] = _nothing
    cancelled: Callable[[], None] = lambda: None
    begun: Callable[[], None] = lambda: None
    progressed: Callable[[float], None] = _nothing
    shown: Callable[[object], None] = _nothing
    model: Model | None = None
    stop: threading.Event = field(default_factory=threading.Event)


class _Worker(QObject):
    """Lives in the worker thread and holds the classifier, which nothing else touches."""

    progressed = Signal(object, float)
    shown = Signal(object, object)
    done = Signal(object, object)
    failed = Signal(object, str)
    cancelled = Signal(object)

    def __init__(self, load: LoadClassifier) -> None:
        super().__init__()
        self._load = load
        self._loaded: tuple[Model, Classifier] | None = None

    def classifier(self, model: Model | None) -> Classifier:
        """The classifier of a model, loaded once. Raises ModelError."""
        if model is None:
            raise DigitpadError("There is no model to ask; choose one in the main window.")
        if self._loaded is None or self._loaded[0] is not model:
            self._loaded = model, self._load(model)
        return self._loaded[1]

    @Slot(object)
    def work(self, job: Job) -> None:
        """Do one job."""
        try:
            if job.stop.is_set():
                raise Stopped
            result = job.run(Work(job, self))
        except Stopped:
            self.cancelled.emit(job)
        except DigitpadError as error:
            self.failed.emit(job, str(error))
        except MemoryError:
            self.failed.emit(job, "There is not enough memory for this; close other programs and try again.")
        except Exception as error:
            # Whatever goes wrong with one picture, the next one must be read.
            traceback.print_exc()
            self.failed.emit(job, f"digitpad met an error that it did not expect ({type(error).__name__}: {error}).")
        else:
            self.done.emit(job, result)


class BackgroundWorker(QObject):
    """The window's side. At most one job in flight."""

    changed = Signal()
    """A job came, began or ended."""

    _wanted = Signal(object)

    def __init__(self, load: LoadClassifier, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Job] = []
        self._current: Job | None = None
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker(load)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.shown.connect(self._on_shown)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._worker.cancelled.connect(self._on_cancelled)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        return self._current is not None

    def submit(self, job: Job, *, urgent: bool = False) -> Job:
        """Do a job when its turn comes: urgent ones before all others."""
        self._waiting.insert(0 if urgent else len(self._waiting), job)
        self._next()
        return job

    def hurry(self, job: Job) -> None:
        """Let a job that waits be the next one."""
        if job in self._waiting:
            self._waiting.remove(job)
            self._waiting.insert(0, job)

    def cancel(self, job: Job) -> None:
        """Cancel a job; its `cancelled` follows, at once if it has not begun."""
        job.stop.set()
        if job in self._waiting:
            self._waiting.remove(job)
            job.cancelled()
            self.changed.emit()

    def cancel_all(self) -> None:
        """Cancel everything."""
        for job in [*self._waiting, *filter(None, [self._current])]:
            self.cancel(job)

    def stop(self) -> None:
        """Drop everything and end the thread; waits until the job in flight looks up."""
        self._waiting.clear()
        if self._current is not None:
            self._current.stop.set()
        self._current = None
        self._thread.quit()
        self._thread.wait()

    def _next(self) -> None:
        if self._current is None and self._waiting:
            self._current = self._waiting.pop(0)
            self._current.begun()
            self._wanted.emit(self._current)
        self.changed.emit()

    def _ended(self, job: Job) -> bool:
        """Whether it is this job's end that one waits for: after `stop` nobody does."""
        if job is not self._current:
            return False
        self._current = None
        return True

    def _on_progressed(self, job: Job, share: float) -> None:
        if job is self._current and not job.stop.is_set():
            job.progressed(share)

    def _on_shown(self, job: Job, part: object) -> None:
        if job is self._current and not job.stop.is_set():
            job.shown(part)

    def _on_done(self, job: Job, result: object) -> None:
        if self._ended(job):
            job.cancelled() if job.stop.is_set() else job.done(result)
            self._next()

    def _on_failed(self, job: Job, sentence: str) -> None:
        if self._ended(job):
            job.cancelled() if job.stop.is_set() else job.failed(sentence)
            self._next()

    def _on_cancelled(self, job: Job) -> None:
        if self._ended(job):
            job.cancelled()
            self._next()
