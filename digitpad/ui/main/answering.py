"""What reads the drawing in the main window and shows the answer: models, the recogniser, corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.digits_only import allow, digits_problem
from digitpad.ui.drawing.digit_input import DigitInput
from digitpad.ui.main.answer_views import AnswerViews
from digitpad.ui.main.model_choice import ModelChoice
from digitpad.ui.widgets.local_numbers import LocalNumber, isolated
from digitpad.ui.widgets.switches import bind_switch

if TYPE_CHECKING:
    from digitpad.ui.main.main_window import MainWindow
    from digitpad.ui.main.services import Services


class Answering(QObject):
    """Follows the drawing of a window and fills its panels."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self.recogniser = Recogniser(services.load_classifier, services.load_pen, services.load_lines, self)
        self.models = ModelChoice(
            registry=services.registry, recogniser=self.recogniser, settings=services.settings, parent=self
        )
        self.reading = ReadingModel(self)
        self.digit_input = DigitInput(window.canvas, self.reading)
        self._views = AnswerViews(
            recogniser=self.recogniser,
            reading=self.reading,
            canvas=window.canvas,
            prepared=window.prepared,
            panel=window.panel,
            show_answer=self._on_answer_shown,
        )
        self._views.done.connect(lambda sentence: window.statusBar().showMessage(sentence, 4000))
        self._views.problem.connect(window.say)
        self.models.active_changed.connect(self._on_active_changed)
        self.models.problem.connect(window.say)
        self.reading.corrected.connect(lambda digit, correction: window.late.keep_correction(digit, correction))
        actions, settings = window.actions_, services.settings
        bind_switch(actions.reject, settings, "reject", self.reading.set_rejects)
        bind_switch(actions.numbers, settings, "numbers", self._on_numbers_switched)
        bind_switch(actions.signs, settings, "signs", self.recogniser.set_signs)

    def read(self, drawing: Drawing) -> None:
        """This is on the canvas now, with the stroke under way."""
        self.reading.select_last()
        self.recogniser.submit(drawing)

    def _on_answer_shown(self, answer: Answer | None) -> None:
        if self._window.has_late_parts:
            self._window.features.show_answer(answer)

    def _on_numbers_switched(self, numbers: bool) -> None:
        self.recogniser.set_numbers(numbers)
        self._allow_numbers(self.models.active)

    def _on_active_changed(self, model: Model | None) -> None:
        window = self._window
        self.reading.set_answering(model is not None)
        if model is None:
            window.panel.set_unusable()
            window.model_label.setText(_tr("No model"))
        else:
            self.reading.set_class_names(model.class_names)
            window.panel.set_class_names(model.class_names)
            window.panel.set_ready()
            window.model_label.setText(_model_words(model))
        self._allow_numbers(model)
        window.actions_.model_details.setEnabled(model is not None)
        window.actions_.delete_model.setEnabled(model is not None and not model.bundled)
        window.model_menu.refresh()

    def _allow_numbers(self, model: Model | None) -> None:
        """Only a model of digits reads numbers; the others say why they do not."""
        window = self._window
        why = digits_problem(model, _tr("Reading numbers"))
        actions, numbers = window.actions_, window.actions_.numbers.isChecked()
        for action in (actions.numbers, actions.signs, actions.boxes):
            allow(action, why, otherwise=numbers or action is actions.numbers)
        if window.has_late_parts or why:
            window.late.allow_digits(model)
        window.invite(digits=not why)


def _model_words(model: Model) -> str:
    text = _tr("Model «{0}»").format(isolated(model.name))
    if model.test_accuracy is not None:
        accuracy = f"{LocalNumber(100 * model.test_accuracy):.2f}"
        text += _tr(" · {0} % on MNIST's test images").format(accuracy)
    elif model.own_test_accuracy is not None:
        accuracy = f"{LocalNumber(100 * model.own_test_accuracy):.2f}"
        text += _tr(" · {0} % on the test part of its data").format(accuracy)
    return text


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
