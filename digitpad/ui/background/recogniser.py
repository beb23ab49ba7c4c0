"""Reads drawings in a worker's thread: one at a time, the newest next, stale answers dropped."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError, lacks_memory, unexpected_sentence
from digitpad.core.recognition.predict import Classifier, recognise
from digitpad.core.registry import Model
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob, Stopped, Work

if TYPE_CHECKING:  # what reads is imported in the worker's thread, once the window is shown
    from digitpad.core.lines.network import LineNetwork
    from digitpad.core.lines.pen import PenNetwork
    from digitpad.core.numbers.segment import Reading, Segmenter, TooMuchInkError

_PATIENCE: Final = 60
"""Milliseconds that a reading may go on when a newer drawing waits; the next check comes within 40 more."""
_BUSY_AFTER: Final = 300  # milliseconds without an answer, until it is said that a drawing is being read

LoadClassifier = Callable[[Model], Classifier]
LoadPen = Callable[[], "PenNetwork"]
LoadLines = Callable[[], "LineNetwork"]


class _DrawingReader:
    """The segmenter and its networks, which nothing but the worker's thread touches."""

    def __init__(self, load: LoadClassifier, load_pen: LoadPen, load_lines: LoadLines) -> None:
        self._load, self._load_pen, self._load_lines = load, load_pen, load_lines
        self._pen: PenNetwork | None = None
        self._lines: LineNetwork | None = None
        self._segmenter: Segmenter | None = None
        self._reads_numbers = True

    def load(self, model: Model) -> None:
        """Load a model; the one before stays in use if this one cannot be. Raises DigitpadError."""
        from digitpad.core.numbers.segment import Segmenter

        self._segmenter = Segmenter(self._load(model), self._pen, self._lines)
        self._reads_numbers = model.reads_digits

    def load_pen(self) -> None:
        """Load what reads lines as wholes; drawings are read without it if it cannot be. Raises DigitpadError."""
        from digitpad.core.numbers.segment import Segmenter

        self._pen = self._load_pen()
        if self._segmenter is not None:
            self._segmenter = Segmenter(self._segmenter.classifier, self._pen, self._lines)

    def load_lines(self) -> None:
        """Load what is shown lines that are in doubt, from the next reading on. Raises DigitpadError."""
        self._lines = self._load_lines()
        if self._segmenter is not None:
            self._segmenter.lines = self._lines

    def read(self, drawing: Drawing, *, numbers: bool, signs: bool, work: Work) -> Reading | TooMuchInkError | None:
        """Read a drawing, as one digit unless it may hold `numbers`, and these `signs`; None without ink.

        A model that does not read digits reads one thing.

        Raises DigitpadError, and Stopped if the work was cancelled.
        """
        from digitpad.core.lines.signs import DECIMAL_SIGNS
        from digitpad.core.numbers.segment import TooMuchInkError

        try:
            if self._segmenter is None:
                return None
            if not (numbers and self._reads_numbers):
                return _one_digit(drawing, self._segmenter.classifier, lambda: work.check(0.0))
            self._segmenter.signs = DECIMAL_SIGNS if signs else ""
            reading = self._segmenter.read(drawing, lambda: work.check(0.0))
            return reading if reading.digits else None
        except Stopped:
            raise
        except TooMuchInkError as error:
            return error
        except Exception as error:  # whatever goes wrong with one drawing, the next one must be answered
            if not lacks_memory(error):
                traceback.print_exc()
            raise DigitpadError(unexpected_sentence(error)) from None


def _one_digit(drawing: Drawing, classifier: Classifier, check: Callable[[], object]) -> Reading | None:
    """All strokes read as one digit."""
    from digitpad.core.numbers.segment import Reading, StrokeDigit

    answer = recognise(drawing, classifier, check)
    return Reading(((StrokeDigit(tuple(range(len(drawing.strokes))), drawing, answer),),)) if answer else None


class Recogniser(QObject):
    """Holds the model that answers and the drawing it is asked about. Lives in the GUI thread."""

    asked = Signal(object)
    """A `Drawing` is to be read: answers to others, and to other questions about it, are old from now on."""
    answered = Signal(object, object)
    """The newest `Reading`, or None for an empty canvas, and the `Drawing` that was read."""
    late_changed = Signal(bool)
    """Whether an answer takes so long that the person should know that a drawing is being read."""
    too_much = Signal()
    """The drawing of which `answered` says next that it has no reading holds too much to be read."""
    model_loaded = Signal(object)
    """A `Model` answers from now on."""
    model_refused = Signal(object, str)
    """A `Model` cannot be used, and why."""
    failed = Signal(str)
    """A drawing could not be answered, and why, in a sentence."""
    pen_failed = Signal(str)
    """Numbers are read without what reads their lines as wholes, and why, in a sentence."""

    def __init__(
        self, load: LoadClassifier, load_pen: LoadPen, load_lines: LoadLines, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drawing = Drawing()
        self._ready = False
        self._numbers = self._signs = True
        self._reader = _DrawingReader(load, load_pen, load_lines)
        self._has_pen = False
        self._worker = BackgroundWorker("recogniser", self)
        self._readings = NewestJob(self._worker, patience=_PATIENCE)
        self._is_late = False
        self._late = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._late.timeout.connect(self._on_late)

    @property
    def is_busy(self) -> bool:
        """Whether a drawing is being read, or a model loaded, or either waits for that."""
        return self._worker.busy

    def use(self, model: Model) -> None:
        """Load a model in the worker's thread; `model_loaded` or `model_refused` follows."""
        self._worker.submit(
            Job(
                lambda _: self._reader.load(model),
                done=lambda _: self._on_loaded(model),
                failed=lambda sentence: self.model_refused.emit(model, sentence),
            )
        )
        if not self._has_pen:  # once, after the first model and before the first drawing
            self._has_pen = True
            self._worker.submit(Job(lambda _: self._reader.load_pen(), failed=self.pen_failed.emit))
            self._worker.submit(Job(lambda _: self._reader.load_lines(), failed=self.pen_failed.emit))

    def set_numbers(self, numbers: bool) -> None:
        """Whether a drawing may hold several digits; the one that is there is read again."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._readings.forget()
            self.submit(self._drawing)

    def set_signs(self, signs: bool) -> None:
        """Whether a number may have points, commas and minus signs; the drawing that is there is read again."""
        if signs != self._signs:
            self._signs = signs
            self._readings.forget()
            self.submit(self._drawing)

    def submit(self, drawing: Drawing) -> None:
        """Ask about a drawing. Answers to older drawings may still come while the pen moves, never after a clear."""
        self._drawing = drawing
        self.asked.emit(drawing)
        if not drawing:
            self._readings.forget()
            self._answer(None, drawing)
        elif self._ready:
            self._readings.submit(self._reading_job(drawing))
            if not self._late.isActive() and not self._is_late:
                self._late.start()

    def forget_model(self) -> None:
        """Answer nothing until a model is loaded again."""
        self._ready = False
        self._readings.forget()
        self._answer(None, Drawing())

    def stop(self) -> None:
        """End the worker's thread; a reading in flight is given up."""
        self._late.stop()
        self._worker.stop()

    def _reading_job(self, drawing: Drawing) -> Job[Reading | TooMuchInkError | None]:
        numbers, signs = self._numbers, self._signs
        return Job(
            lambda work: self._reader.read(drawing, numbers=numbers, signs=signs, work=work),
            done=lambda reading: self._on_read(reading, drawing),
            failed=lambda why: self._on_failed(drawing, why),
            independent=True,
        )

    def _on_read(self, reading: Reading | TooMuchInkError | None, drawing: Drawing) -> None:
        from digitpad.core.numbers.segment import TooMuchInkError

        if isinstance(reading, TooMuchInkError):
            self.too_much.emit()
            reading = None
        self._answer(reading, drawing)

    def _answer(self, reading: Reading | None, drawing: Drawing) -> None:
        self._late.stop()
        if drawing is not self._drawing and self._ready and self._drawing:
            self._late.start()
        if self._is_late:
            self._is_late = False
            self.late_changed.emit(False)
        self.answered.emit(reading, drawing)

    def _on_late(self) -> None:
        self._is_late = True
        self.late_changed.emit(True)

    def _on_failed(self, drawing: Drawing, why: str) -> None:
        self._answer(None, drawing)  # or an answer to another drawing would stand over it
        self.failed.emit(why)

    def _on_loaded(self, model: Model) -> None:
        self._ready = True
        self._readings.forget()
        self.model_loaded.emit(model)
        self.submit(self._drawing)
