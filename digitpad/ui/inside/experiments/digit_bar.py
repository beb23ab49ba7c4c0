"""Chooses the digit that is experimented with: the drawing, or one of MNIST's by number or at random."""

from __future__ import annotations

import random

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from digitpad.core.experiments.trial import TRIAL_SOURCES, Trial, TrialDigit
from digitpad.core.registry import Model
from digitpad.ui.digits_only import digits_problem
from digitpad.ui.inside.experiments.experiment import Experiment
from digitpad.ui.widgets.number_boxes import WholeBox
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import GRID

_MOST = 59_999  # the number of MNIST's last training digit


class DigitBar(QWidget):
    """Follows the experiment, and changes it."""

    chosen = Signal()

    def __init__(self, experiment: Experiment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self._random = random.Random()
        self._count = _MOST + 1
        self.source = QComboBox()
        words = {
            "canvas": self.tr("The drawing"),
            "test": self.tr("MNIST: test digit"),
            "held-out": self.tr("MNIST: held-out digit"),
            "training": self.tr("MNIST: training digit"),
        }
        for source in TRIAL_SOURCES:
            self.source.addItem(words[source], source)
        self.source.setAccessibleName(self.tr("Which digit"))
        self.source.activated.connect(lambda _: self._on_source())
        self.number = WholeBox(minimum=0, maximum=_MOST, value=0)
        self.number.setAccessibleName(self.tr("Number of the digit"))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._choose)
        self.another = QPushButton(self.tr("&Any"))
        self.another.setToolTip(self.tr("A digit of these at random"))
        self.another.clicked.connect(self.choose_any)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.source, self.number, self.another):
            layout.addWidget(widget)
        self._tips: dict[QWidget, str] = {widget: widget.toolTip() for widget in (self.source, self.another)}
        experiment.changed.connect(self._show)
        self._show()

    def use(self, model: Model | None) -> None:
        """MNIST's digits are for models of digits only: another one is asked about the drawing."""
        problem = digits_problem(model, self.tr("Choosing one of MNIST's digits"))
        for widget in (self.source, self.another):
            widget.setEnabled(not problem)
            widget.setToolTip(plain_tip(problem) if problem else self._tips[widget])
        if problem and self._experiment.trial.source != "canvas":
            self._experiment.choose("canvas", 0)

    def show_digit(self, trial: Trial, digit: TrialDigit | None) -> None:
        """What was found: so many digits there are."""
        if trial.source == self._experiment.trial.source and trial.source != "canvas" and digit is not None:
            self._count = digit.count
            self._show()

    def choose_any(self) -> None:
        """Choose a digit at random: of MNIST's test digits where the drawing is shown."""
        if not self.another.isEnabled():
            return
        if self._experiment.trial.source == "canvas":
            self.source.setCurrentIndex(TRIAL_SOURCES.index("test"))
            self._count = 10_000
        self._choose(self._random.randrange(self._count))

    def _on_source(self) -> None:
        if TRIAL_SOURCES[self.source.currentIndex()] != self._experiment.trial.source:
            self._choose(0)

    def _choose(self, number: int) -> None:
        self._experiment.choose(TRIAL_SOURCES[self.source.currentIndex()], number)

    def _show(self) -> None:
        trial = self._experiment.trial
        self.source.setCurrentIndex(TRIAL_SOURCES.index(trial.source))
        self.number.setVisible(trial.source != "canvas")
        self.number.blockSignals(True)
        self.number.setMaximum(self._count - 1 if trial.source != "canvas" else _MOST)
        self.number.setValue(trial.index % self._count)  # where the source has fewer, it begins again
        self.number.blockSignals(False)
