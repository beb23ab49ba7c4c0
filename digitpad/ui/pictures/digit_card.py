"""The selected digit of a page: what the network saw of it, and what it said."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.pages.page import PageDigit
from digitpad.ui.answer.answer_pictures import offer_image
from digitpad.ui.answer.pixel_grid import PixelGrid
from digitpad.ui.answer.probability_bars import ProbabilityBars
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.rules.words import ruling_words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import rounded_percent

_IMAGE_SIDE = 146  # pixels of the network's image


class DigitCard(QFrame):
    """A card: a sentence, the network's image, ten bars, and what rules say of the digit's number."""

    def __init__(self, selection: PageSelection, take_back: QAction, parent: QWidget | None = None) -> None:
        """`take_back`: makes a number by rule what was read."""
        super().__init__(parent)
        self._selection = selection
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Selected digit"))
        self.sentence = PlainLabel()
        self.sentence.setFont(scaled_font(self.font(), 1.0, bold=True))
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())
        self.grid = PixelGrid()
        self.grid.setFixedSize(QSize(_IMAGE_SIDE, _IMAGE_SIDE))
        offer_image(self.grid)
        self.bars = ProbabilityBars()
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        self.take_back = QPushButton()
        self.take_back.setToolTip(take_back.toolTip())
        self.take_back.clicked.connect(take_back.trigger)
        self.take_back.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.bars, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.sentence)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.take_back)
        selection.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        digit, count = self._selection.current, len(self._selection.selected)
        if digit is None:
            words = self.tr("Select a digit to see what the network saw of it.")
        elif count > 1:
            words = self.tr("{0} digits selected").format(count)
        else:
            words = self.tr("{0} (printed)").format(self._words(digit)) if digit.printed else self._words(digit)
        self.sentence.setText(words)
        self.grid.show_pixels(digit.prepared.image if digit else None)
        self.bars.show_prediction(digit.prediction if digit else None)
        note = self._show_number(digit if count == 1 else None)
        self.setAccessibleDescription(f"{words}. {note}" if note else words)

    def _show_number(self, digit: PageDigit | None) -> str:
        """Say what rules say of a digit's number, and let it be taken back."""
        number = None if digit is None else self._selection.number_of(digit)
        words = "" if number is None else ruling_words(number)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if number is not None:
            self.take_back.setText(self.tr("Take &back: {0}").format(number.read.as_read))
        self.take_back.setVisible(number is not None and number.read.by_rule)
        return words

    def _words(self, digit: PageDigit) -> str:
        said = digit.prediction
        if digit.correction is not None:
            if digit.correction == said.digit and not said.rejected:
                return self.tr("Confirmed by you: {0}").format(digit.correction)
            read = self.tr("no digit") if said.rejected else str(said.digit)
            return self.tr("Corrected by you: {0}. The network said: {1}").format(digit.correction, read)
        if digit.discarded:
            return self.tr("No digit, you said. The network said: {0}").format(said.digit)
        if digit.by_rule is not None and not said.rejected:
            return self.tr("{0} by rule. The network said: {1}").format(digit.by_rule, said.digit)
        if said.rejected:
            return self.tr("Perhaps no digit, so not in the text. Nearest: {0} or {1}").format(said.digit, said.second)
        if said.unsure:
            return self.tr("Unsure: {0} or {1}?").format(said.digit, said.second)
        return self.tr("{0}: {1} sure").format(said.digit, rounded_percent(said.confidence))
