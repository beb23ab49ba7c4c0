"""The answer: the number, how sure the network is of one of its digits, all probabilities and the second guess."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.ui.answer.correction_row import CorrectionRow
from digitpad.ui.answer.digit_words import DigitWords, digit_words, widest_words
from digitpad.ui.answer.number_display import NumberDisplay
from digitpad.ui.answer.probability_bars import ProbabilityBars, ScrolledBars
from digitpad.ui.answer.shown_reading import ShownReading
from digitpad.ui.answer.steady_label import SteadyLabel
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class PredictionPanel(QFrame):
    """The panel on the right. Words and colour tell sure answers, unsure ones and rejected drawings apart."""

    corrected = Signal(object)
    """The person says what the selected digit is: 0..9, NOT_A_DIGIT, or None for what the network reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = self.tr("Loading the network …")
        self._empty = self.tr("Nothing drawn yet.")
        self._unusable = self.tr("There is no model to ask.")
        self._too_much = self.tr("Too much to read here.")
        self._unreadable = self.tr("This cannot be read.")
        self._reading = self.tr("Reading …")
        self._late = False
        self._waiting = self._loading
        self._shown: ShownReading | None = None
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Answer"))
        self._number = NumberDisplay()
        self._sentence = SteadyLabel([""])
        self._sentence.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._second = SteadyLabel([""])
        self._second.setObjectName("muted")
        self._reserve_room(DIGIT_NAMES)
        self.bars = ProbabilityBars()
        self._scrolled = ScrolledBars(self.bars)
        self.row = CorrectionRow()
        self.row.corrected.connect(self.corrected)
        self._lay_out()
        self._show()

    @property
    def text(self) -> str:
        """What the panel says, for screen readers and tests."""
        words = (self._number.text.replace("\n", ", "), self._sentence.text(), self._second.text())
        return " ".join(filter(None, words)).replace("\u00a0", " ")

    @property
    def number(self) -> str:
        """The number that is shown, a line for each line; empty without one."""
        return self._shown.text if self._shown is not None else ""

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """What a model's answers stand for; only digits are corrected."""
        self._reserve_room(names)
        self._scrolled.set_class_names(names)
        self.row.setVisible(are_digits(names))

    def set_ready(self) -> None:
        """The network answers from now on."""
        self._waiting = self._empty
        self._show()

    def set_unusable(self) -> None:
        """There is no network to ask."""
        self._waiting = self._unusable
        self._shown = None
        self._show()

    def set_late(self, late: bool) -> None:
        """Whether what is on the canvas is still being read."""
        self._late = late
        self._show()

    def show_reading(self, shown: ShownReading | None) -> None:
        """Show a reading and what the network says of its selected digit; None for an empty canvas."""
        if self._waiting in (self._too_much, self._unreadable):
            self._waiting = self._empty
        self._shown = shown
        self._show()

    def show_unread(self, *, too_much: bool) -> None:
        """There is something on the canvas that has no reading: too much, or it went wrong."""
        self._shown = None
        self._waiting = self._too_much if too_much else self._unreadable
        self._show()

    def fit(self, room: int) -> None:
        """Take at most `room` pixels of height (0: any), as far as margins and number can shrink: no bar is cut."""
        full, least = self._number.sizeHint().height(), self._number.minimumSizeHint().height()
        self._number.setMaximumHeight(full)
        width, wide, low = self.minimumWidth() or self.width(), 2 * GRID, GRID // 2
        self._title.show()
        self._layout.setContentsMargins(wide, wide, wide, wide)
        self._layout.setSpacing(GRID)
        if room and self._layout.totalHeightForWidth(width) > room:
            self._layout.setContentsMargins(wide, low, wide, low)
            self._layout.setSpacing(low)
            if self._layout.totalHeightForWidth(width) - (full - least) > room:
                self._title.hide()
            missing = self._layout.totalHeightForWidth(width) - room
            self._number.setMaximumHeight(max(full - max(missing, 0), least))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._number.update()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._title = title = PlainLabel(self.tr("Answer"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (title, self._number, self._sentence, self._second):
            layout.addWidget(widget)
        layout.addWidget(self.row)
        layout.addSpacing(GRID)
        layout.addWidget(self._scrolled, 1)

    def _reserve_room(self, names: tuple[str, ...]) -> None:
        widest = widest_words(names)
        waiting = (self._loading, self._empty, self._unusable, self._too_much, self._unreadable, self._reading)
        self._sentence.set_texts([*(words.sentence for words in widest), *waiting])
        self._second.set_texts([words.second for words in widest])

    def _show(self) -> None:
        shown = self._shown
        words = DigitWords(self._waiting, "") if shown is None else digit_words(shown)
        if self._late and self._waiting not in (self._loading, self._unusable):
            words = DigitWords(self._reading, "")
        self._number.show_reading(shown)
        for label, text in ((self._sentence, words.sentence), (self._second, words.second)):
            if label.text() != text:  # a new text makes the window lay itself out
                label.setText(text)
        self.row.show_digit(shown.current if shown else None)
        self.bars.show_prediction(shown.current.prediction if shown else None)
        self.setAccessibleDescription(self.text)
