"""The answer: the digit, how sure the network is, all ten probabilities and the second guess."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from digitpad.core.predict import Answer, Prediction
from digitpad.ui.probability_bars import ProbabilityBars
from digitpad.ui.steady_label import SteadyLabel
from digitpad.ui.theme import GRID, current_theme, scaled_font
from digitpad.ui.words import percent

_WIDEST = Prediction((0.444, 0.444, *[0.0] * 8))
"""Of all predictions the one whose words take the most room."""


class PredictionPanel(QFrame):
    """The card on the right. It tells sure and unsure answers and what is no digit apart, by words and by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = self.tr("Loading the network …")
        self._empty = self.tr("Nothing drawn yet.")
        self._unusable = self.tr("There is no model to ask.")
        self._waiting = self._loading
        self._rejects = True
        self._prediction: Prediction | None = None
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Answer"))
        self._digit = QLabel()
        self._digit.setFont(scaled_font(self.font(), 6.5, bold=True))
        self._digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._digit.setMinimumHeight(int(QFontMetricsF(self._digit.font()).height()))
        sentences, seconds = zip(*map(self._words, (_WIDEST, replace(_WIDEST, rejected=True))), strict=True)
        sure = self.tr("{0} sure").format(percent(1.0))
        self._sentence = SteadyLabel((sure, *sentences, self._loading, self._empty, self._unusable))
        self._sentence.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._second = SteadyLabel((self._second_guess(_WIDEST), *seconds))
        self._second.setObjectName("muted")
        self.bars = ProbabilityBars()
        self._lay_out()
        self._show()

    @property
    def text(self) -> str:
        """What the panel says, for screen readers, tests and the clipboard."""
        words = (self._digit.text(), self._sentence.text(), self._second.text())
        return " ".join(filter(None, words)).replace("\u00a0", " ")

    @property
    def rejects(self) -> bool:
        """Whether the panel says when a drawing is no digit; without that the nearest digit is the answer."""
        return self._rejects

    @rejects.setter
    def rejects(self, rejects: bool) -> None:
        self._rejects = rejects
        self._show()

    def set_ready(self) -> None:
        """The network answers from now on."""
        self._waiting = self._empty
        self._show()

    def set_unusable(self) -> None:
        """There is no network to ask."""
        self._waiting = self._unusable
        self._prediction = None
        self._show()

    def show_answer(self, answer: Answer | None) -> None:
        """Show a prediction; None for an empty canvas."""
        self._prediction = answer.prediction if answer else None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Answer"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (title, self._digit, self._sentence, self._second):
            layout.addWidget(widget)
        layout.addSpacing(GRID)
        layout.addWidget(self.bars, 1)

    def _seen(self) -> Prediction | None:
        """The prediction as it is shown."""
        if self._prediction is None or self._rejects:
            return self._prediction
        return replace(self._prediction, rejected=False)

    def _show(self) -> None:
        prediction = self._seen()
        sign = "?" if prediction is None or prediction.rejected else str(prediction.digit)
        sentence, second = (self._waiting, "") if prediction is None else self._words(prediction)
        for label, text in ((self._digit, sign), (self._sentence, sentence), (self._second, second)):
            if label.text() != text:  # a new text makes the window lay itself out
                label.setText(text)
        self.bars.show_prediction(prediction)
        self.setAccessibleDescription(self.text)
        self._colour()

    def _words(self, prediction: Prediction) -> tuple[str, str]:
        """The sentence below the sign, and the one below that."""
        first, second = (self._guess(prediction, digit) for digit in prediction.ranked[:2])
        if prediction.rejected:
            return self.tr("Not sure this is a digit."), self.tr("Nearest: {0} or {1}").format(first, second)
        if prediction.unsure:
            sentence = self.tr("Unsure: {0} or {1}?").format(prediction.digit, prediction.second)
            return sentence, self.tr("{0}, {1}").format(first, second)
        return self.tr("{0} sure").format(percent(prediction.confidence)), self._second_guess(prediction)

    def _second_guess(self, prediction: Prediction) -> str:
        return self.tr("Second guess: {0}").format(self._guess(prediction, prediction.second))

    def _guess(self, prediction: Prediction, digit: int) -> str:
        """A digit and its probability, which are not to be torn apart at a line's end."""
        return f"{digit} ({percent(prediction.probabilities[digit])})".replace(" ", "\u00a0")

    def _colour(self) -> None:
        theme, prediction = current_theme(), self._seen()
        doubtful = prediction is not None and (prediction.rejected or prediction.unsure)
        colour = theme.border if prediction is None else theme.warning if doubtful else theme.accent
        style = f"color: {colour};"
        if self._digit.styleSheet() != style:  # restyling costs more than painting
            self._digit.setStyleSheet(style)
