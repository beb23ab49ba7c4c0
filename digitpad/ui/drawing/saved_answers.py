"""The answer in a drawing's file: what is shown when it is saved, and what was said when it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.saved_answer import SavedAnswer, SavedDigit
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.registry import Model
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.answer.shown_reading import DigitKey, ShownDigit, ShownReading

_NEAR: Final = 1e-4
"""Canvas units by which a digit's box may have moved: files hold six decimals."""


class SavedAnswers(QObject):
    """Turns the reading of the drawing on the canvas into what files hold, and back."""

    compared = Signal(str)
    """What a file's drawing was read as when it was saved, in one sentence."""

    def __init__(self, reading: ReadingModel, active_model: Callable[[], Model | None], parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._active_model = active_model

    def of(self, drawing: Drawing) -> SavedAnswer | None:
        """The answer to the drawing on the canvas; None if it is not read yet, or of nothing."""
        shown, model = self._reading.shown, self._active_model()
        if shown is None or model is None or not self._reading.is_current or shown.drawing is not drawing:
            return None
        return saved_answer(shown, model.name)

    def when_read(self, drawing: Drawing, act: Callable[[SavedAnswer], object]) -> None:
        """Act on the answer to the drawing on the canvas once it is there; never if the drawing changes before."""

        def give(_: ShownReading | None) -> None:
            if (answer := self.of(drawing)) is not None:
                act(answer)

        self._reading.when_read(give, otherwise=lambda: None)

    def bring_back(self, answer: SavedAnswer) -> None:
        """The drawing of an answer is on the canvas: corrections count again, and another text or model is said."""

        def compare(shown: ShownReading | None) -> None:
            if shown is None:
                return
            self._reading.restore(_corrections(answer, shown))
            model, text = self._active_model(), self._reading.text
            if model is not None and (model.name != answer.model or text != answer.text):
                words = self.tr("When it was saved, «{0}» read {1}.")
                self.compared.emit(words.format(answer.model, answer.text.replace("\n", ", ")))

        self._reading.when_read(compare, otherwise=lambda: None)


def saved_answer(shown: ShownReading, model: str) -> SavedAnswer:
    """A reading as files hold it."""

    def saved(digit: ShownDigit) -> SavedDigit:
        strokes = tuple(sorted(digit.digit.strokes))
        return SavedDigit(strokes, digit.key.part, digit.symbol, digit.prediction.confidence, digit.correction)

    return SavedAnswer(shown.text, model, tuple(map(saved, shown.digits)))


def _corrections(answer: SavedAnswer, shown: ShownReading) -> dict[DigitKey, int]:
    """What the answer says that digits of the reading are."""
    found: dict[DigitKey, int] = {}
    for saved in answer.digits:
        for digit in shown.digits:
            same = tuple(sorted(digit.digit.strokes)) == saved.strokes
            if saved.correction is not None and same and _distance(digit.key, saved) < _NEAR:
                found[digit.key] = saved.correction
    return found


def _distance(key: DigitKey, saved: SavedDigit) -> float:
    return max(abs(one - other) for one, other in zip(key.part, saved.box, strict=True))
