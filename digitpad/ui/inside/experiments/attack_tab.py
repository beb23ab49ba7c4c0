"""The tab that attacks: the least change of pixels that misleads the network, found by its gradients."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from digitpad.core.class_names import are_digits
from digitpad.core.inside.colours import grey, over_image
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.jobs.experiments import EPSILONS, AttackDone, AttackJob
from digitpad.core.recognition.predict import Answer
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab, Question
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.experiments.asking import ExperimentAsker, TrialReply, TrialRequest, outputs_of_all
from digitpad.ui.inside.experiments.attack_outcome import ATTACK_METHODS, AttackMethod, AttackOutcome, attacked_images
from digitpad.ui.inside.experiments.curve_plots import line_words
from digitpad.ui.inside.experiments.digit_bar import DigitBar
from digitpad.ui.inside.experiments.experiment import Experiment
from digitpad.ui.inside.experiments.gradient_runner import GradientRunner
from digitpad.ui.inside.experiments.model_box import ModelBox
from digitpad.ui.inside.experiments.share_view import ShareView
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_PICTURE_SIDE, _LEAST_PICTURE_SIDE = 170, 120  # pixels
_GREYS = 255


class AttackTab(InsideTab):
    """All epsilons are attacked at once; then a slider goes over them."""

    key = "attack"

    def __init__(
        self,
        services: InsideServices,
        experiment: Experiment,
        asker: ExperimentAsker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr(
                "Who knows a network's weights can ask in which direction each pixel should change to mislead it. No "
                "pixel changes by more than epsilon: often so little that people hardly see it. The image is that of "
                "«Fool it», distorted as it is there."
            ),
            parent,
        )
        self._asker = asker
        self._model: Model | None = None
        self._canvas: Answer | None = None
        self._reply: TrialReply | None = None
        self._done: AttackDone | None = None
        self.judged: AttackOutcome | None = None
        """What is shown; None before an attack."""
        self.experiment = experiment
        self.digits = DigitBar(experiment)
        self.beside = ModelBox(services)
        self.target = QComboBox()
        self._offer_targets()
        self.target.setAccessibleName(self.tr("What it is to be read as"))
        self.method = QComboBox()
        self.method.addItems([self.tr("in one step (FGSM)"), self.tr("in many steps (PGD)")])
        self.method.setCurrentIndex(1)
        self.method.setAccessibleName(self.tr("Method"))
        self.epsilon = QSlider(Qt.Orientation.Horizontal)
        self.epsilon.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plot goes
        self.epsilon.setRange(0, len(EPSILONS) - 1)
        self.epsilon.setAccessibleName(self.tr("Epsilon"))
        self.runner = GradientRunner(
            services.start_experiment, button=self.tr("A&ttack"), under_way=self.tr("Following gradients"), parent=self
        )
        names = self.tr("The image"), self.tr("What was added"), self.tr("Attacked")
        self.pictures = [ValueGrid(name, side=_PICTURE_SIDE, least=_LEAST_PICTURE_SIDE) for name in names]
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.curves = ShareView(services.settings, services.errands, name="attack")
        self._lay_out(names)
        self._connect()
        self._show()

    def use(self, model: Model | None) -> None:
        self._model = model
        self._reply = None
        self._forget()
        self._offer_targets()
        self.digits.use(model)
        self.beside.use(model)
        self._show()

    @property
    def _names(self) -> tuple[str, ...]:
        return class_names_of(self._model)

    def _offer_targets(self) -> None:
        """Any other class, or one of the model's."""
        digits = are_digits(self._names)
        self.target.clear()
        self.target.addItems([self.tr("any other digit") if digits else self.tr("any other class"), *self._names])

    def show_answer(self, answer: Answer | None) -> None:
        self._canvas = answer

    def question(self, answer: Answer | None) -> Question | None:
        self._canvas = answer
        request = self._request()
        if request is None:
            return None
        reply, done, asker = self._reply, self._done, self._asker
        if reply is None or not reply.request.is_same_question(request):
            return lambda network: asker.reply(request, network)
        if done is None or (self.judged is not None and self.judged.models == request.models):
            return None
        attacked, models = done, request.models

        def judge(network: LayeredNetwork) -> AttackOutcome:
            networks, problem = asker.networks(models, network)
            outputs = {name: outputs_of_all(networks, attacked_images(attacked, name)) for name in ATTACK_METHODS}
            return AttackOutcome(attacked, models, outputs, problem)

        return judge

    def show_result(self, result: object) -> None:
        if isinstance(result, AttackOutcome):
            if result.done is self._done:
                first = self.judged is None
                self.judged = result
                if first:
                    self.epsilon.setValue(self.judged.first_success(self._method))
                self._show()
            return
        assert isinstance(result, TrialReply)
        before, self._reply = self._reply, result
        if before is None or not self._is_same_image(before, result):
            self._forget()
        self._show()
        if self._done is not None:
            self.asked.emit()

    def stop(self) -> None:
        self.beside.stop()
        self.curves.stop()
        self.runner.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.beside.look()

    def _request(self) -> TrialRequest | None:
        models = self.beside.asked
        if not models:
            return None
        trial = self.experiment.trial
        return TrialRequest(trial, self._canvas if trial.source == "canvas" else None, models)

    @staticmethod
    def _is_same_image(one: TrialReply, two: TrialReply) -> bool:
        """Only the model beside it is another one."""
        if one.answer is None or two.answer is None or one.request.models[0] is not two.request.models[0]:
            return False
        return np.array_equal(one.answer.seen, two.answer.seen)

    def _forget(self) -> None:
        self.runner.cancel()
        self._done = self.judged = None

    def _lay_out(self, names: Sequence[str]) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.digits)
        head.addSpacing(GRID)
        head.addWidget(PlainLabel(self.tr("Beside it:")))
        head.addWidget(self.beside, 1)
        choices = QHBoxLayout()
        choices.setSpacing(GRID)
        for words, box in ((self.tr("Read it as"), self.target), (self.tr("Method:"), self.method)):
            choices.addWidget(PlainLabel(words))
            choices.addWidget(box)
        choices.addStretch(1)
        choices.addWidget(self.runner.button)
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setSpacing(GRID)
        for column, (name, picture) in enumerate(zip(names, self.pictures, strict=True)):
            label = PlainLabel(name)
            label.setObjectName("muted")
            grid.addWidget(label, 0, column)
            grid.addWidget(picture, 1, column)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._epsilon_words = PlainLabel()
        row.addWidget(PlainLabel(self.tr("Epsilon:")))
        row.addWidget(self.epsilon, 1)
        row.addWidget(self._epsilon_words)
        grid.addLayout(row, 2, 0, 1, 3)
        grid.addWidget(self.words, 3, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (head, choices):
            layout.addLayout(part)
        layout.addWidget(self.runner.bar)
        layout.addWidget(self.runner.words)
        layout.addWidget(card)
        layout.addWidget(self.curves, 1)

    def _connect(self) -> None:
        self.experiment.changed.connect(self.asked)
        self.beside.changed.connect(self.asked)
        self.target.activated.connect(lambda _: self.runner.say(""))  # what was said of another one
        self.runner.wanted.connect(self.attack)
        self.runner.done.connect(self._on_done)
        self.method.activated.connect(lambda _: self._on_method())
        self.epsilon.valueChanged.connect(lambda _: self._show_epsilon())
        self.curves.value_wanted.connect(self._on_value)

    def attack(self) -> None:
        """Begin with the digit that is shown."""
        reply = self._reply
        if reply is None or reply.answer is None or self._model is None:
            return
        answer = reply.answer
        label = answer.digit.label
        if label is None:
            label = int(answer.outputs[0][: len(self._names)].argmax())
        target = self.target.currentIndex() - 1
        if target == label:
            words = self.tr("It is a {0} already: choose another one to read it as.")
            self.runner.say(words.format(self._names[label]))
            return
        self._done = self.judged = None
        self._show()
        self.runner.begin(AttackJob(self._model, answer.seen, label, None if target < 0 else target))

    def _on_done(self, done: AttackDone) -> None:
        reply = self._reply
        if reply is not None and reply.answer is not None and np.array_equal(done.job.image, reply.answer.seen):
            self._done = done
            self.asked.emit()

    def _on_method(self) -> None:
        if self.judged is not None:
            self.epsilon.setValue(self.judged.first_success(self._method))
        self._show()

    def _on_value(self, value: float) -> None:
        self.epsilon.setValue(int(np.argmin(np.abs(np.array(EPSILONS) - value))))

    @property
    def _method(self) -> AttackMethod:
        return ATTACK_METHODS[self.method.currentIndex()]

    def _show(self) -> None:
        reply = self._reply
        answer = reply.answer if reply is not None else None
        self.runner.set_ready(answer is not None)
        if answer is not None:
            self.digits.show_digit(answer.trial, answer.digit)
        self.epsilon.setEnabled(self.judged is not None)
        self.curves.show_plot(self.judged.plot(self._method, self.method.currentText()) if self.judged else None)
        self.curves.caption.setText(line_words(self.judged.names if self.judged is not None else []))
        self._show_epsilon()

    def _show_epsilon(self) -> None:
        answer = self._reply.answer if self._reply is not None else None
        empty = np.zeros((FIELD, FIELD), np.float32)
        before = answer.seen if answer is not None else empty
        number = self.epsilon.value()
        after = self.judged.image(self._method, number) if self.judged is not None else before
        self.pictures[0].show_pixels(grey(before, 1.0))
        self.pictures[1].show_pixels(over_image(empty, after - before, max(EPSILONS[number], EPSILONS[1])))
        self.pictures[2].show_pixels(grey(after, 1.0))
        epsilon = EPSILONS[number]
        words = self.tr("{0} of ink, {1} of {2} greys").format(
            f"{LocalNumber(epsilon):.2f}", round(_GREYS * epsilon), _GREYS
        )
        self._epsilon_words.setText(words if self.judged is not None else "")
        self.curves.mark(epsilon if self.judged is not None else None)
        self.words.setText(self._sentences(number))

    def _sentences(self, number: int) -> str:
        if self.judged is not None:
            return self.judged.sentences(self._method, number)
        problem = self._reply.problem if self._reply is not None else ""
        if self._reply is not None and self._reply.answer is None:
            return problem or self.tr("Draw something, or choose an image.")
        hint = self.tr("An attack needs the network's gradients; it takes some seconds.")
        return f"{hint}\n{problem}" if problem else hint
