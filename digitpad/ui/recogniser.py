"""Asks the network in a worker thread: one job in flight, the newest drawing next, stale answers dropped."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.core.errors import DigitpadError
from digitpad.core.predict import Answer, Classifier, recognise
from digitpad.core.registry import Model
from digitpad.core.strokes import Drawing

LoadClassifier = Callable[[Model], Classifier]


@dataclass(frozen=True, eq=False)
class _Job:
    number: int
    drawing: Drawing


class _Worker(QObject):
    """Lives in the worker thread; holds the classifier, which nothing else touches."""

    loaded = Signal(object)
    refused = Signal(object, str)
    answered = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self, load: LoadClassifier) -> None:
        super().__init__()
        self._load = load
        self._classifier: Classifier | None = None

    @Slot(object)
    def load(self, model: Model) -> None:
        """Load a model; the one before stays in use if this one is refused."""
        try:
            self._classifier = self._load(model)
        except DigitpadError as error:
            self.refused.emit(model, str(error))
        else:
            self.loaded.emit(model)

    @Slot(object)
    def work(self, job: _Job) -> None:
        """Answer one job."""
        try:
            answer = recognise(job.drawing, self._classifier) if self._classifier else None
        except Exception:
            # Whatever goes wrong with one drawing, the next one must be answered.
            self.failed.emit(job.number, traceback.format_exc())
        else:
            self.answered.emit(job.number, answer)


class Recogniser(QObject):
    """The window's side of the worker. Lives in the GUI thread."""

    answered = Signal(object)
    """The newest `Answer`, or None for an empty canvas."""
    model_loaded = Signal(object)
    """A `Model` answers from now on."""
    model_refused = Signal(object, str)
    """A `Model` cannot be used, and why."""
    failed = Signal(str)
    """A drawing could not be answered (traceback)."""

    _load_wanted = Signal(object)
    _work_wanted = Signal(object)

    def __init__(self, load: LoadClassifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._oldest_valid = 0
        self._in_flight = False
        self._waiting: Drawing | None = None
        self._drawing = Drawing()
        self._ready = False
        self._thread = QThread(self)
        self._thread.setObjectName("recogniser")
        self._worker = _Worker(load)
        self._worker.moveToThread(self._thread)
        self._load_wanted.connect(self._worker.load)
        self._work_wanted.connect(self._worker.work)
        self._worker.loaded.connect(self._on_loaded)
        self._worker.refused.connect(self.model_refused)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    def use(self, model: Model) -> None:
        """Load a model in the worker; `model_loaded` or `model_refused` follows."""
        self._load_wanted.emit(model)

    def submit(self, drawing: Drawing) -> None:
        """Ask about a drawing. Answers to older drawings may still come while the pen moves, never after a clear."""
        self._drawing = drawing
        if not drawing:
            self._waiting = None
            self._oldest_valid = self._number + 1
            self.answered.emit(None)
        elif self._in_flight or not self._ready:
            self._waiting = drawing
        else:
            self._send(drawing)

    def forget_model(self) -> None:
        """Answer nothing until a model is loaded again."""
        self._ready = False
        self._waiting = None
        self._oldest_valid = self._number + 1
        self.answered.emit(None)

    def stop(self) -> None:
        """End the worker thread; waits for the job in flight."""
        self._thread.quit()
        self._thread.wait()

    def _on_loaded(self, model: Model) -> None:
        self._ready = True
        self._oldest_valid = self._number + 1
        self.model_loaded.emit(model)
        self.submit(self._drawing)

    def _on_answered(self, number: int, answer: Answer | None) -> None:
        self._next()
        if number >= self._oldest_valid:
            self.answered.emit(answer)

    def _on_failed(self, number: int, details: str) -> None:
        self._next()
        self.failed.emit(details)

    def _send(self, drawing: Drawing) -> None:
        self._number += 1
        self._in_flight = True
        self._waiting = None
        self._work_wanted.emit(_Job(self._number, drawing))

    def _next(self) -> None:
        self._in_flight = False
        if self._waiting is not None and self._ready:
            self._send(self._waiting)
