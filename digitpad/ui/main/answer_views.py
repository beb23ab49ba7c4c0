"""Shows the newest reading wherever the window shows it, and hands what the person says of it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from digitpad.core.recognition.predict import Answer
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.prepared_view import PreparedView
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.answer.shown_reading import ShownReading
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.widgets.announcing import announce


class AnswerViews(QObject):
    """Connects the recogniser, its readings, and the areas of the main window that show them."""

    done = Signal(str)
    """What was done, or not, in a few words."""
    problem = Signal(str)
    """What is wrong, in one sentence."""

    def __init__(
        self,
        *,
        recogniser: Recogniser,
        reading: ReadingModel,
        canvas: Canvas,
        prepared: PreparedView,
        panel: PredictionPanel,
        show_answer: Callable[[Answer | None], object],
    ) -> None:
        """`show_answer`: tells other windows which answer is shown."""
        super().__init__(canvas)
        self._reading = reading
        self._canvas = canvas
        self._prepared = prepared
        self._panel = panel
        self._show_answer = show_answer
        self._too_much = False
        self._announced = ""
        recogniser.asked.connect(reading.expect)
        recogniser.answered.connect(reading.show)
        recogniser.late_changed.connect(panel.set_late)
        recogniser.too_much.connect(self._on_too_much)
        recogniser.failed.connect(self._on_failed)
        recogniser.pen_failed.connect(self._on_pen_failed)
        reading.changed.connect(self._on_changed)
        reading.refused.connect(self._on_refused)
        panel.corrected.connect(self._on_corrected)

    def _on_changed(self, shown: ShownReading | None) -> None:
        answer = shown.current.digit.answer if shown else None
        self._prepared.show_answer(answer)
        self._show_answer(answer)
        if shown is None and self._reading.drawing:
            self._panel.show_unread(too_much=self._too_much)
        else:
            self._panel.show_reading(shown)
        self._too_much = False
        self._canvas.show_reading(shown)
        self._announce()

    def _announce(self) -> None:
        """Say the answer once the pen is up, and what else becomes of it."""
        words = self._panel.text if self._reading.drawing else ""
        if self._reading.is_current and not self._canvas.is_drawing and words != self._announced:
            self._announced = words
            announce(self._panel, words)

    def _on_corrected(self, correction: int | None) -> None:
        if self._reading.shown is not None:
            self._reading.correct(self._reading.shown.current.key, correction)

    def _on_refused(self) -> None:
        if self._reading.corrects:
            words = self.tr("Nothing was corrected: the drawing had changed before it was read. Say it again.")
        else:
            words = self.tr("Only digits can be corrected, and this model tells other things apart.")
        self.done.emit(words)

    def _on_too_much(self) -> None:
        self._too_much = True

    def _on_pen_failed(self, why: str) -> None:
        self.problem.emit(self.tr("Numbers are read less well than usual. {0}").format(why))

    def _on_failed(self, why: str) -> None:
        self.problem.emit(self.tr("This drawing could not be read. {0}").format(why))
