"""One digit of the data browser: enlarged, with the network's answer, and a button to put it onto the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.inside.atlas_digits import ReadDigits
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.answer.pixel_grid import PixelGrid
from digitpad.ui.answer.probability_bars import ProbabilityBars
from digitpad.ui.inside.atlas.sources import label_words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import rounded_percent


class BrowserDetails(QFrame):
    """Empty until a digit is chosen."""

    open_wanted = Signal()
    """The digit is wanted on the canvas."""
    experiment_wanted = Signal()
    """The digit is wanted in the tab that fools the network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = DIGIT_NAMES
        self.setObjectName("card")
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._words = PlainLabel()
        for label in (self._title, self._words):
            label.setWordWrap(True)
        self.grid = PixelGrid()
        self.grid.setAccessibleName(self.tr("The chosen digit"))
        self.bars = ProbabilityBars()
        self.open_button = QPushButton(self.tr("Put onto the &canvas"))
        self.open_button.clicked.connect(self.open_wanted)
        self.fool_button = QPushButton(self.tr("&Fool it"))
        self.fool_button.setToolTip(self.tr("Distort this image until it is read as another class"))
        self.fool_button.clicked.connect(self.experiment_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self._title, self.grid, self._words, self.bars):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.open_button)
        layout.addWidget(self.fool_button)
        self.setFixedWidth(30 * GRID)
        self.clear()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._words.text()}"

    def clear(self) -> None:
        """Nothing is chosen."""
        self._title.setText(self.tr("Nothing chosen"))
        self._words.setText(self.tr("Choose one to see what the network says of it."))
        self.grid.show_pixels(None)
        self.bars.show_prediction(None)
        self.open_button.setEnabled(False)
        self.fool_button.setEnabled(False)

    def name_classes(self, names: tuple[str, ...]) -> None:
        """What labels and answers stand for."""
        self._names = names
        self.bars.set_class_names(names)

    def show_digit(self, name: str, digits: ReadDigits, index: int, *, experiments: bool) -> None:
        """Show one of these, under this name; `experiments`: whether one can experiment with it."""
        prediction = digits.predictions[index]
        self._title.setText(name)
        self._words.setText(answer_words(int(digits.labels[index]), prediction, self._names))
        self.grid.show_pixels(digits.images[index] / np.float32(255))
        self.bars.show_prediction(prediction)
        self.open_button.setEnabled(True)
        self.fool_button.setEnabled(experiments)


def answer_words(label: int, prediction: Prediction, names: tuple[str, ...] = DIGIT_NAMES) -> str:
    """What a digit is and what the network takes it for, in one or two sentences; `names`: of the classes."""
    answer, sure = names[prediction.digit], rounded_percent(prediction.confidence)
    labelled = _tr("Labelled {0}").format(label_words(label, names))
    if prediction.rejected and label == len(names):
        return labelled + _tr(", and rightly taken for none.")
    if prediction.rejected:
        words = _tr(", taken for no digit; the nearest is {0} ({1}).")
        none = _tr(", taken for none of the classes; the nearest is {0} ({1}).")
        return labelled + (words if are_digits(names) else none).format(answer, sure)
    if prediction.digit == label:
        return labelled + _tr(", and read so ({0} sure).").format(sure)
    return labelled + _tr(", but taken for {0} ({1} sure).").format(answer, sure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BrowserDetails", text)
