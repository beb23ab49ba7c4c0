"""The tab with sliders: distort a digit until the network answers something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.experiments.curves import Reader, ResponseCurve
from digitpad.core.experiments.distortion import Slider, slider_of
from digitpad.core.experiments.flips import Flip, find_flip
from digitpad.core.experiments.trial import TrialSource
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab, Question
from digitpad.ui.inside.experiments.asking import ExperimentAsker, TrialReply, TrialRequest
from digitpad.ui.inside.experiments.curve_plots import line_words, response_plot
from digitpad.ui.inside.experiments.digit_bar import DigitBar
from digitpad.ui.inside.experiments.experiment import Experiment
from digitpad.ui.inside.experiments.flip_list import FlipList
from digitpad.ui.inside.experiments.keys import FOOL_KEYS, FoolAction
from digitpad.ui.inside.experiments.model_box import ModelBox
from digitpad.ui.inside.experiments.share_view import ShareView
from digitpad.ui.inside.experiments.slider_panel import SliderPanel
from digitpad.ui.inside.experiments.trial_pictures import TrialPictures
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_PANEL_WIDTH = 296  # pixels
_NARROW_SCREEN = 1000  # pixels; below, what stands side by side stands below each other
_FIRST_HOLE = 6.0  # pixels of a rubber that a click in the picture brings
_NOISE_SEEDS = 1000
_HIGH_LIST = 240  # pixels, of the list of flips where it stands by itself


@dataclass(frozen=True)
class _Found:
    """What came of one step of a search (`FlipList.search_number`)."""

    search_number: int
    slider: Slider
    flip: Flip | None


class FoolTab(InsideTab):
    """Sliders on the left, pictures and flips on the right, curves below them."""

    key = "fool"

    def __init__(
        self,
        services: InsideServices,
        experiment: Experiment,
        asker: ExperimentAsker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr(
                "How little does it take until the network is wrong? Turn the image, blur it, rub a hole in it: the "
                "curves show what the network says over the whole range of the slider that was touched last."
            ),
            parent,
        )
        self._settings = services.settings
        self._asker = asker
        self._model: Model | None = None
        self._canvas: Answer | None = None
        self._reply: TrialReply | None = None
        self._plotted: tuple[ResponseCurve, ...] = ()
        self.experiment = experiment
        self.digits = DigitBar(experiment)
        self.beside = ModelBox(services)
        self.panel = SliderPanel()
        self.pictures = TrialPictures()
        self.flips = FlipList()
        self.curves = ShareView(services.settings, services.errands, name="probabilities")
        self._lay_out()
        self._connect()
        key = str(self._settings["experiment_slider"])
        if key in self.panel.knobs:
            self.panel.choose(slider_of(key))
        self._on_changed()

    @property
    def reply(self) -> TrialReply | None:
        """What is shown; None before the first answer."""
        return self._reply

    def use(self, model: Model | None) -> None:
        self._model = model
        self._reply = None
        self.beside.use(model)
        self.flips.forget()
        self.flips.name_classes(class_names_of(model))
        self.digits.use(model)
        self._show_reply()

    def open_digit(self, source: TrialSource, index: int) -> None:
        """Experiment with one of MNIST's digits, and come to the front."""
        self.experiment.choose(source, index)
        self.wanted.emit()

    def show_answer(self, answer: Answer | None) -> None:
        if answer is not self._canvas and self.experiment.trial.source == "canvas":
            self.flips.forget()
        self._canvas = answer

    def question(self, answer: Answer | None) -> Question | None:
        self._canvas = answer
        request, before = self._request(), self._reply
        if request is None:
            return None
        known: tuple[ResponseCurve, ...] = ()
        if before is not None and before.request.is_same_question(request):
            return self._search(request)
        if before is not None and before.answer is not None and before.request.has_same_curve(request):
            known = before.answer.curves
        asker = self._asker
        return lambda network: asker.reply(request, network, known)

    def show_result(self, result: object) -> None:
        if isinstance(result, _Found):
            self.flips.take(result.search_number, result.slider, result.flip)
            self.asked.emit()
            return
        assert isinstance(result, TrialReply)
        if self._reply is not None and not result.request.has_same_flips(self._reply.request):
            self.flips.forget()
        self._reply = result
        self._show_reply()
        if self.flips.next_slider is not None:
            self.asked.emit()

    def stop(self) -> None:
        self.beside.stop()
        self.curves.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        narrow = self.screen().availableSize().width() < _NARROW_SCREEN
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.flips.setMinimumHeight(_HIGH_LIST if narrow else 0)
        self.beside.look()

    def _request(self) -> TrialRequest | None:
        models = self.beside.asked
        if not models:
            return None
        trial = self.experiment.trial
        canvas = self._canvas if trial.source == "canvas" else None
        return TrialRequest(trial, canvas, models, self.panel.slider)

    def _search(self, request: TrialRequest) -> Question | None:
        """The next step of the search for flips, if one is under way."""
        reply, model = self._reply, self._model
        slider, number = self.flips.next_slider, self.flips.search_number
        if slider is None or reply is None or reply.answer is None or model is None:
            return None
        image, settings = reply.answer.digit.image, request.trial.distortion
        classes = len(model.class_names)
        threshold = model.rejection_threshold if self.flips.rejects.isChecked() else None

        def search(network: LayeredNetwork) -> _Found:
            return _Found(
                number, slider, find_flip(image, settings, slider, Reader(network.outputs, threshold, classes))
            )

        return search

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.digits)
        head.addSpacing(GRID)
        head.addWidget(PlainLabel(self.tr("Beside it:")))
        head.addWidget(self.beside, 1)
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        card.setMinimumWidth(_PANEL_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(2 * GRID)
        self._top.addWidget(self.pictures)
        self._top.addWidget(self.flips, 1)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addLayout(self._top)
        right.addWidget(self.curves, 1)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        body.addWidget(card)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        experiment, panel = self.experiment, self.panel
        experiment.changed.connect(self._on_changed)
        panel.moved.connect(lambda slider, value: experiment.set_value(slider.key, value))
        panel.released.connect(experiment.end_step)
        panel.chosen.connect(self._on_slider)
        panel.normalised.connect(self._on_normalised)
        panel.reset_all.connect(experiment.reset)
        panel.noise_wanted.connect(self._on_other_noise)
        self.pictures.seen.clicked.connect(self._on_rubbed)
        self.beside.changed.connect(self.asked)
        self.flips.wanted.connect(self._on_search)
        self.flips.rejects.clicked.connect(self._on_rejects)
        self.flips.chosen.connect(self._on_flip)
        self.curves.value_wanted.connect(self._on_value)
        panel.undo_button.clicked.connect(experiment.undo)
        panel.redo_button.clicked.connect(experiment.redo)
        effects: dict[FoolAction, Callable[[], object]] = {
            "undo": experiment.undo,
            "redo": experiment.redo,
            "reset": experiment.reset,
            "any": self.digits.choose_any,
            "search": self._on_search,
            "copy": self.curves.copy,
            "save": self.curves.ask_and_save,
        }
        for name, effect in effects.items():
            shortcut = QShortcut(QKeySequence(FOOL_KEYS[name]), self)  # while the tab is seen, wherever the keyboard is
            shortcut.activated.connect(effect)

    def _on_changed(self) -> None:
        trial = self.experiment.trial
        self.panel.show_distortion(trial.distortion)
        self.panel.undo_button.setEnabled(self.experiment.can_undo)
        self.panel.redo_button.setEnabled(self.experiment.can_redo)
        self.curves.mark(trial.distortion.value(self.panel.slider.key))
        self._settings["experiment_normalised"] = trial.distortion.normalised
        self.asked.emit()

    def _on_slider(self, slider: Slider) -> None:
        self._settings["experiment_slider"] = slider.key
        self.asked.emit()

    def _on_normalised(self, on: bool) -> None:
        self.experiment.distort(replace(self.experiment.trial.distortion, normalised=on))

    def _on_other_noise(self) -> None:
        distortion = self.experiment.trial.distortion
        self.experiment.distort(replace(distortion, seed=(distortion.seed + 1) % _NOISE_SEEDS))

    def _on_rubbed(self) -> None:
        place = self.pictures.seen.place
        if place is not None:
            distortion = self.experiment.trial.distortion
            hole = distortion.rubber or _FIRST_HOLE
            self.panel.choose(slider_of("rubber"))
            self.experiment.distort(replace(distortion, rubber=hole, rubber_at=(float(place[0]), float(place[1]))))

    def _on_value(self, value: float) -> None:
        slider = self.panel.slider
        self.experiment.set_value(slider.key, min(max(value, slider.low), slider.high))
        self.experiment.end_step()

    def _on_search(self) -> None:
        if self._reply is None or self._reply.answer is None:
            return
        self.flips.begin()
        self.asked.emit()

    def _on_rejects(self) -> None:
        if self.flips.flips or self.flips.next_slider is not None:
            self._on_search()

    def _on_flip(self, flip: Flip) -> None:
        self.panel.choose(flip.slider)
        self.experiment.distort(flip.distortion)

    def _show_reply(self) -> None:
        reply = self._reply
        answer = reply.answer if reply is not None else None
        if reply is None or answer is None:
            self.pictures.show_nothing(self._why_none(reply))
            self.curves.show_plot(None)
            self.curves.caption.setText("")
            return
        self.digits.show_digit(answer.trial, answer.digit)
        self.pictures.show_trial(answer, reply.request.models, reply.problem)
        if answer.curves and (self.curves.shown is None or self._plotted is not answer.curves):
            self._plotted = answer.curves
            names = [model.name for model in reply.request.models]
            self.curves.show_plot(response_plot(answer.curves, reply.request.models))
            self.curves.caption.setText(line_words(names[: len(answer.curves)]))
        self.curves.mark(self.experiment.trial.distortion.value(self.panel.slider.key))

    def _why_none(self, reply: TrialReply | None) -> str:
        if reply is not None and reply.problem:
            return reply.problem
        if self._model is None:
            return self.tr("There is no network to ask.")
        if self.experiment.trial.source == "held-out":
            return self.tr("This network's card does not tell which training digits it has not learned from.")
        return self.tr("Draw something, or choose an image.") if self.experiment.trial.source == "canvas" else ""
