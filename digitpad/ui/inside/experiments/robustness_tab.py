"""The tab that measures how robust whole models are: accuracy over the range of each slider, in the background."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from digitpad.core.experiments.curves import Reader
from digitpad.core.experiments.distortion import SLIDERS
from digitpad.core.experiments.robustness import ROBUSTNESS_DIGITS, RobustnessCurve, RobustnessPlan
from digitpad.core.experiments.trial import TrialDigits
from digitpad.core.registry import Model
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work
from digitpad.ui.digits_only import digits_problem
from digitpad.ui.inside.elements.memory import MeasuredRobustness
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab
from digitpad.ui.inside.experiments.curve_plots import robustness_plot
from digitpad.ui.inside.experiments.model_box import ModelBox
from digitpad.ui.inside.experiments.share_view import ShareView
from digitpad.ui.inside.experiments.words import slider_name
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel, plain_tip
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.words import rounded_percent

_LIST_WIDTH = 216  # pixels


class RobustnessTab(InsideTab):
    """What was measured stays until something else is measured, even while the window is closed."""

    key = "robustness"

    def __init__(
        self, services: InsideServices, *, digits: int = ROBUSTNESS_DIGITS, parent: QWidget | None = None
    ) -> None:
        """`digits`: how many each value is tried on."""
        super().__init__(
            self.tr(
                "One digit that fools a network says little about it. Here {0} digits that it has not learned from are "
                "distorted by each slider, from one end to the other, and what is still read right is counted, with "
                "the interval that holds 95 %."
            ).format(f"{LocalNumber(digits):,}"),
            parent,
        )
        self._services = services
        self._digits = digits
        self._worker: BackgroundWorker | None = None
        self._job: AnyJob | None = None
        self._model: Model | None = None
        kept = services.memory.robustness
        self._measured = kept.models
        self.found = list(kept.curves)
        """What was measured so far, slider by slider."""
        self.beside = ModelBox(services)
        self.normalise = QCheckBox(self.tr("&Normalise again, as digitpad does"))
        self._normalised = kept.normalised
        last = services.settings["experiment_normalised"] if kept.normalised is None else kept.normalised
        self.normalise.setChecked(bool(last))
        self.start_button = QPushButton(self.tr("&Measure"))
        self.start_button.setObjectName("primary")
        self.bar = JobBar()
        self.words = PlainLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self._refusal = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sliders"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSpacing(GRID // 4)
        for slider in SLIDERS:
            QListWidgetItem(slider_name(slider), self.list)
        self.list.setCurrentRow(0)
        self.curves = ShareView(services.settings, services.errands, name="robustness", legend=True)
        self._lay_out()
        self.start_button.clicked.connect(self.measure)
        self.bar.cancelled.connect(self.cancel)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self._say(kept.words or self.tr("Nothing was measured yet."))
        self._show()

    @property
    def is_measuring(self) -> bool:
        """Whether digits are being read."""
        return self._job is not None

    def use(self, model: Model | None) -> None:
        if model is not self._model:
            self.cancel()
        self._model = model
        self.beside.use(model)
        self._allow()

    def _allow(self) -> None:
        """It is measured on MNIST's digits, so other classes than digits cannot be."""
        problem = digits_problem(self._model, self.tr("Robustness on MNIST's digits"))
        self.start_button.setEnabled(self._model is not None and not problem and not self.is_measuring)
        self.start_button.setToolTip(plain_tip(problem))
        if problem:
            self._say(problem)
        elif self._refusal:
            self._say(self.tr("Nothing was measured yet."))
        self._refusal = problem

    def measure(self) -> None:
        """Measure the active model, and the one beside it, in a thread of its own."""
        if self._model is None or self.is_measuring:
            return
        models = self.beside.asked
        services, normalised, count = self._services, self.normalise.isChecked(), self._digits

        def run(work: Work) -> bool:
            digits, held = TrialDigits(services.paths.mnist).for_robustness(models, count)
            work.check(0.0)
            readers = [Reader(services.load_layers(model).outputs, model.rejection_threshold) for model in models]
            for curve in RobustnessPlan(digits, normalised).measure(readers, work.check):
                work.show(curve)
            return held

        job = Job(run=run)
        job.progressed = self.bar.show_share
        job.shown = self._on_measured
        job.done = lambda held: self._end(job, self._result_words(held))
        job.failed = lambda sentence: self._end(job, sentence)
        job.cancelled = lambda: self._end(job, self.tr("Stopped: only a part of the sliders was measured."))
        self._job, self._measured, self._normalised, self.found = job, models, normalised, []
        self._show()
        self.start_button.setEnabled(False)
        self.bar.show_work(self.tr("Reading distorted digits"))
        self._say("")
        if self._worker is None:
            self._worker = BackgroundWorker("robustness", self)
        self._worker.submit(job)

    def cancel(self) -> None:
        """Stop; what was measured so far stays."""
        if self._job is not None and self._worker is not None:
            self._worker.cancel(self._job)
            self._end(self._job, self.tr("Stopped: only a part of the sliders was measured."))

    def stop(self) -> None:
        self.cancel()
        self.beside.stop()
        self.curves.stop()
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.beside.look()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(self.tr("Beside it:")))
        head.addWidget(self.beside, 1)
        head.addWidget(self.normalise)
        head.addWidget(self.start_button)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        body.addWidget(self.list)
        body.addWidget(self.curves, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        layout.addLayout(body, 1)

    def _on_measured(self, curve: object) -> None:
        assert isinstance(curve, RobustnessCurve)
        self.found.append(curve)
        self._name_sliders()
        if self.list.currentRow() == len(self.found) - 1:
            self._show()

    def _end(self, job: AnyJob, words: str) -> None:
        if job is self._job:
            self._job = None
            self.bar.show_work("")
            self._allow()
            words = f"{words} {self._normalised_words()}" if self.found else words
            self._say(words)
            kept = MeasuredRobustness(self._measured, tuple(self.found), words, self._normalised)
            self._services.memory.robustness = kept

    def _result_words(self, held: bool) -> str:
        if held:
            return self.tr("Of MNIST's training digits, {0} that were held out from learning.").format(
                f"{LocalNumber(self._digits):,}"
            )
        return self.tr("{0} of MNIST's test digits, as not all cards tell which training digits were held out.").format(
            f"{LocalNumber(self._digits):,}"
        )

    def _normalised_words(self) -> str:
        if self._normalised:
            return self.tr("Each was normalised again.")
        return self.tr("None was normalised again.")

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _show(self) -> None:
        row = self.list.currentRow()
        self._name_sliders()
        if not 0 <= row < len(self.found):
            self.curves.show_plot(None)
            self.curves.caption.setText("")
            return
        curve, names = self.found[row], [model.name for model in self._measured]
        self.curves.show_plot(robustness_plot(curve, names))
        self.curves.caption.setText(self._neutral_words(curve))

    def _name_sliders(self) -> None:
        for number, slider in enumerate(SLIDERS):
            words = slider_name(slider)
            if number < len(self.found):
                worst = " / ".join(rounded_percent(float(row.min())) for row in self.found[number].accuracy)
                words = self.tr("{0}: down to {1}").format(words, worst)
            self.list.item(number).setText(words)

    def _neutral_words(self, curve: RobustnessCurve) -> str:
        """What is read right where nothing is distorted."""
        place = int(np.argmin(np.abs(curve.values - curve.slider.neutral)))
        shares = [
            f"{model.name} {LocalNumber(100 * float(row[place])):.1f}\u00a0%"
            for model, row in zip(self._measured, curve.accuracy, strict=True)
        ]
        return self.tr("Undistorted: {0}.").format(", ".join(shares))
