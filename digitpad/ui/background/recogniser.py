"""Asks the network in a worker thread: one job in flight, the newest drawing next, stale answers dropped."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.numbers.segment import ReadDigit, Reading, Segmenter
from digitpad.core.recognition.predict import Classifier, recognise
from digitpad.core.registry import Model

LoadClassifier = Callable[[Model], Classifier]


@dataclass(frozen=True, eq=False)
class _Job:
    number: int
    drawing: Drawing
    numbers: bool
    """Whether the drawing may hold several digits."""


class _Worker(QObject):
    """Lives in the worker thread; holds the segmenter and its classifier, which nothing else touches."""

    loaded = Signal(object)
    refused = Signal(object, str)
    answered = Signal(object, object)
    failed = Signal(int, str)

    def __init__(self, load: LoadClassifier) -> None:
        super().__init__()
        self._load = load
        self._segmenter: Segmenter | None = None

    @Slot(object)
    def load(self, model: Model) -> None:
        """Load a model; the one before stays in use if this one is refused."""
        try:
            self._segmenter = Segmenter(self._load(model))
        except DigitpadError as error:
            self.refused.emit(model, str(error))
        else:
            self.loaded.emit(model)

    @Slot(object)
    def work(self, job: _Job) -> None:
        """Answer one job."""
        try:
            reading = self._read(job)
        except Exception:
            # Whatever goes wrong with one drawing, the next one must be answered.
            self.failed.emit(job.number, traceback.format_exc())
        else:
            self.answered.emit(job, reading)

    def _read(self, job: _Job) -> Reading | None:
        if self._segmenter is None:
            return None
        if not job.numbers:
            return _one_digit(job.drawing, self._segmenter.classifier)
        reading = self._segmenter.read(job.drawing)
        return reading if reading.digits else None


def _one_digit(drawing: Drawing, classifier: Classifier) -> Reading | None:
    """All strokes read as one digit."""
    answer = recognise(drawing, classifier)
    return Reading(((ReadDigit(tuple(range(len(drawing.strokes))), drawing, answer),),)) if answer else None


class Recogniser(QObject):
    """The window's side of the worker. Lives in the GUI thread."""

    answered = Signal(object, object)
    """The newest `Reading`, or None for an empty canvas, and the `Drawing` that was read."""
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
        self._numbers = True
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

    def set_numbers(self, numbers: bool) -> None:
        """Whether a drawing may hold several digits; the one that is there is read again."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._oldest_valid = self._number + 1
            self.submit(self._drawing)

    def submit(self, drawing: Drawing) -> None:
        """Ask about a drawing. Answers to older drawings may still come while the pen moves, never after a clear."""
        self._drawing = drawing
        if not drawing:
            self._waiting = None
            self._oldest_valid = self._number + 1
            self.answered.emit(None, drawing)
        elif self._in_flight or not self._ready:
            self._waiting = drawing
        else:
            self._send(drawing)

    def forget_model(self) -> None:
        """Answer nothing until a model is loaded again."""
        self._ready = False
        self._waiting = None
        self._oldest_valid = self._number + 1
        self.answered.emit(None, Drawing())

    def stop(self) -> None:
        """End the worker thread; waits for the job in flight."""
        self._thread.quit()
        self._thread.wait()

    def _on_loaded(self, model: Model) -> None:
        self._ready = True
        self._oldest_valid = self._number + 1
        self.model_loaded.emit(model)
        self.submit(self._drawing)

    def _on_answered(self, job: _Job, reading: Reading | None) -> None:
        self._next()
        if job.number >= self._oldest_valid:
            self.answered.emit(reading, job.drawing)

    def _on_failed(self, number: int, details: str) -> None:
        self._next()
        self.failed.emit(details)

    def _send(self, drawing: Drawing) -> None:
        self._number += 1
        self._in_flight = True
        self._waiting = None
        self._work_wanted.emit(_Job(self._number, drawing, self._numbers))

    def _next(self) -> None:
        self._in_flight = False
        if self._waiting is not None and self._ready:
            self._send(self._waiting)
