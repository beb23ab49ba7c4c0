"""Whole models, attacks and ideal images: measured in the background, with a way to stop, and nothing left behind."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.experiments.distortion import SLIDERS
from digitpad.core.inside.network import Array, Layer, LayeredNetwork
from digitpad.core.jobs.events import Cancelled
from digitpad.core.jobs.experiments import (
    AttackDone,
    AttackJob,
    ExperimentEvent,
    ExperimentJob,
    ExperimentProgress,
    IdealDone,
    IdealJob,
)
from digitpad.core.paths import Paths
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.inside.experiments import gradient_runner
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.ideal_tab import IdealTab
from digitpad.ui.inside.experiments.robustness_tab import RobustnessTab
from digitpad.ui.main.main_window import MainWindow
from tests.support.atlas_windows import inside_services, paper
from tests.support.inside_windows import draw, look_at
from tests.support.windows import NewWindow, destroy, settle, until

FEW = 20


@pytest.fixture
def robustness(qapp: QApplication, paths: Paths) -> Iterator[RobustnessTab]:
    """Of the paper's network, on a few digits."""
    widget = QWidget()
    tab = RobustnessTab(inside_services(paths, errands=BackgroundWorker("errands", widget)), digits=FEW, parent=widget)
    tab.use(paper(paths))
    yield tab
    tab.stop()
    destroy(widget)


def test_every_slider_is_measured_and_shown(robustness: RobustnessTab) -> None:
    robustness.start_button.click()
    assert robustness.is_measuring
    until(lambda: not robustness.is_measuring, "all is measured")
    assert [curve.slider for curve in robustness.found] == list(SLIDERS)
    assert all(curve.n == FEW for curve in robustness.found)
    assert "held out" in robustness.words.text()
    assert robustness.curves.shown is not None
    assert robustness.curves.shown.series[0].band is not None
    robustness.list.setCurrentRow(6)
    assert robustness.curves.shown.axis == "Blur (px)"
    assert "Blur: down to" in robustness.list.item(6).text()
    assert "Undistorted: paper" in robustness.curves.caption.text()
    again = RobustnessTab(robustness._services, parent=robustness.parentWidget())  # as when the window is opened again
    assert again.found == robustness.found
    assert again.words.text() == robustness.words.text()
    assert again.list.item(6).text() == robustness.list.item(6).text()


def test_it_is_said_and_remembered_whether_digits_were_normalised_again(robustness: RobustnessTab) -> None:
    robustness.normalise.setChecked(True)
    robustness.start_button.click()
    robustness.normalise.setChecked(False)  # for the next time
    until(lambda: not robustness.is_measuring, "all is measured")
    assert robustness.words.text().endswith("Each was normalised again.")
    robustness.start_button.click()
    until(lambda: not robustness.is_measuring, "all is measured")
    assert robustness.words.text().endswith("None was normalised again.")
    robustness.normalise.setChecked(True)
    robustness.start_button.click()
    robustness.bar.cancel.click()
    again = RobustnessTab(robustness._services, parent=robustness.parentWidget())
    assert again.normalise.isChecked()


def test_a_measurement_stops_and_keeps_what_is_there(robustness: RobustnessTab) -> None:
    robustness.start_button.click()
    until(lambda: bool(robustness.found), "a slider is measured")
    robustness.bar.cancel.click()
    assert not robustness.is_measuring
    measured = len(robustness.found)
    settle()
    assert 0 < len(robustness.found) == measured
    assert "Stopped" in robustness.words.text()
    assert robustness.start_button.isEnabled()


def test_an_attack_misleads_and_its_epsilon_can_be_chosen(window: MainWindow) -> None:
    window.models.choose("paper")
    until(lambda: window.models.active is not None and window.models.active.name == "paper", "paper answers")
    draw(window, 5)
    tab = look_at(window, AttackTab)
    until(lambda: tab.runner.button.isEnabled(), "there is a digit to attack")
    tab.target.setCurrentIndex(1 + 5)
    tab.runner.button.click()
    assert "It is a 5 already" in tab.runner.words.text()
    tab.target.setCurrentIndex(1 + 3)
    tab.runner.button.click()
    assert tab.runner.is_running
    until(lambda: tab.judged is not None, "the attack is over")
    least = tab.epsilon.value()
    assert ": 3, " in tab.words.text()
    assert "first misled at" in tab.words.text()
    tab.epsilon.setValue(0)
    assert "paper: 5" in tab.words.text()
    assert tab.curves.shown is not None
    tab.curves.value_wanted.emit(0.01 * least)
    assert tab.epsilon.value() == least
    tab.experiment.set_value("turn", 10)
    until(lambda: tab.judged is None, "an attack on another image is forgotten")


@dataclass
class LateAttack:
    """A handle whose attack is done in the very moment in which it is cancelled."""

    job: ExperimentJob
    cancelled: threading.Event = field(default_factory=threading.Event)

    def events(self) -> Iterator[ExperimentEvent]:
        assert isinstance(self.job, AttackJob)
        yield ExperimentProgress(0.5)
        assert self.cancelled.wait(60)
        images = np.repeat(self.job.image[None], len(self.job.epsilons), 0)
        yield AttackDone(self.job, images, images)

    def cancel(self) -> None:
        self.cancelled.set()


@pytest.fixture
def attack(window: MainWindow) -> AttackTab:
    """Of the paper's network, with a five that was drawn."""
    window.models.choose("paper")
    until(lambda: window.models.active is not None and window.models.active.name == "paper", "paper answers")
    draw(window, 5)
    tab = look_at(window, AttackTab)
    until(lambda: tab.runner.button.isEnabled(), "there is a digit to attack")
    return tab


def test_an_attack_on_one_model_is_not_shown_on_another(window: MainWindow, attack: AttackTab) -> None:
    handles: list[LateAttack] = []
    attack.runner._runner._start = lambda job: handles.append(LateAttack(job)) or handles[-1]
    attack.runner.button.click()
    until(lambda: bool(handles), "the attack is under way")
    window.models.choose("digitpad")  # which gets the same image
    until(lambda: not attack.runner.is_running, "the attack is over")
    until(lambda: attack.runner.button.isEnabled(), "the other model has answered")
    settle()
    assert attack._model is not None
    assert attack._model.name == "digitpad"
    assert attack._done is None
    assert attack.judged is None
    assert attack.runner.words.text() == "Stopped."


def test_an_attack_says_why_the_second_model_is_missing(new_window: NewWindow, paths: Paths) -> None:
    shutil.copytree(paths.bundled_models / "digitpad", paths.user_models / "mine")
    window = new_window()
    window.models.choose("paper")
    until(lambda: window.models.active is not None and window.models.active.name == "paper", "paper answers")
    draw(window, 5)
    tab = look_at(window, AttackTab)
    until(lambda: tab.beside.count() == 4, "the other models are listed")
    names = [tab.beside.itemText(number) for number in range(4)]
    shutil.rmtree(paths.user_models / "mine")
    place = next(number for number, name in enumerate(names) if "mine" in name or name == "digitpad 2")
    tab.beside.setCurrentIndex(place)
    tab.beside.activated.emit(place)
    until(lambda: "mine" in tab.words.text(), "its problem is said")
    tab.runner._runner._start = lambda job: DoneAttack(job)
    tab.runner.button.click()
    until(lambda: tab.judged is not None, "the attack is over")
    assert "mine" in tab.words.text().splitlines()[-1]
    assert tab.curves.caption.text() == "Of paper."


@dataclass
class DoneAttack:
    """A handle whose attack changes nothing, and is done at once."""

    job: ExperimentJob

    def events(self) -> Iterator[ExperimentEvent]:
        assert isinstance(self.job, AttackJob)
        images = np.repeat(self.job.image[None], len(self.job.epsilons), 0)
        yield AttackDone(self.job, images, images)

    def cancel(self) -> None:
        """It is over."""


@dataclass
class Images:
    """A handle that makes grey images at once, or waits until it is cancelled."""

    job: ExperimentJob
    waits: bool
    cancelled: threading.Event = field(default_factory=threading.Event)

    def events(self) -> Iterator[ExperimentEvent]:
        assert isinstance(self.job, IdealJob)
        yield ExperimentProgress(0.5)
        if self.waits and self.cancelled.wait(60):
            yield Cancelled()
        else:
            yield IdealDone(self.job, np.full((10, 28, 28), 0.5, np.float32))

    def cancel(self) -> None:
        self.cancelled.set()


@pytest.fixture
def ideal(window: MainWindow) -> IdealTab:
    """At the classes of the paper's network."""
    window.models.choose("paper")
    until(lambda: window.models.active is not None and window.models.active.name == "paper", "paper answers")
    draw(window, 5)
    tab = look_at(window, IdealTab)
    until(lambda: tab.layer.count() == 5, "the layers are known")
    return tab


def test_ideal_images_of_a_layer_are_shown_one_by_one(ideal: IdealTab) -> None:
    assert ideal.layer.currentText() == "The classes"
    ideal.runner._runner._start = lambda job: Images(job, waits=False)
    ideal.runner.button.click()
    until(lambda: ideal.grid is not None, "the images are there")
    until(lambda: "To your drawing" in ideal.words.text(), "they are judged")
    ideal.choose(7)
    assert ideal.heading.text() == "For the class 7"
    assert "Its score is" in ideal.words.text()
    ideal.layer.setCurrentIndex(0)
    ideal.layer.activated.emit(0)
    assert ideal.grid is None  # not made yet
    ideal.layer.setCurrentIndex(4)
    ideal.layer.activated.emit(4)
    assert ideal.grid is not None  # they are kept


def test_a_question_that_was_given_up_is_asked_again(ideal: IdealTab, window: MainWindow) -> None:
    ideal.runner._runner._start = lambda job: Images(job, waits=False)
    ideal.runner.button.click()
    until(lambda: "To your drawing" in ideal.words.text(), "the images are judged")
    assert ideal.question(ideal._canvas) is None
    other = replace(ideal._canvas)  # type: ignore[type-var]  # another drawing, while one looks at another tab
    assert ideal.question(other) is not None
    assert ideal.question(other) is not None  # as nothing has come of it


class Normalised:
    """A network whose normalisation stands by itself, as after pooling; it gives ones."""

    layers = (
        Layer("Convolution 1", "convolution", (24, 24, 3), np.ones((5, 5, 1, 3), np.float32)),
        Layer("Normalisation", "normalisation", (24, 24, 3), np.ones(3, np.float32)),
        Layer("Flatten", "flatten", (1728,)),
        Layer("Dense 1", "dense", (4,), np.ones((1728, 4), np.float32)),
        Layer("Dense 2", "dense", (10,), np.ones((4, 10), np.float32)),
        Layer("Softmax", "softmax", (10,)),
    )

    def activations(self, images: Array) -> tuple[Array, ...]:
        return tuple(np.ones((len(images), *layer.shape), np.float32) for layer in self.layers)


def test_layers_are_counted_as_the_child_counts_them_and_single_numbers_are_no_maps(
    qapp: QApplication, paths: Paths
) -> None:
    widget = QWidget()
    tab = IdealTab(inside_services(paths, errands=BackgroundWorker("errands", widget)), widget)
    tab.use(paper(paths))
    network = cast(LayeredNetwork, Normalised())
    question = tab.question(None)
    assert question is not None
    tab.show_result(question(network))
    assert [tab.layer.itemText(place) for place in range(tab.layer.count())][-1] == "The classes"
    assert tab.layer.count() == 3  # no images are made for a normalisation
    tab.layer.setCurrentIndex(1)
    tab._on_done(IdealDone(IdealJob(paper(paths), 1), np.full((4, 28, 28), 0.5, np.float32)))
    question = tab.question(None)
    assert question is not None
    tab.show_result(question(network))
    assert tab.heading.text() == "For number 1"
    assert tab.words.text() == "The number is 1.00."
    tab.stop()
    destroy(widget)


def test_ideal_images_can_be_stopped_and_the_light_package_says_what_is_missing(
    ideal: IdealTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    ideal.runner._runner._start = lambda job: Images(job, waits=True)
    ideal.runner.button.click()
    until(lambda: ideal.runner.bar.isVisible(), "it goes on")
    ideal.runner.bar.cancel.click()
    until(lambda: not ideal.runner.is_running, "it is over")
    assert ideal.runner.words.text() == "Stopped."
    assert ideal.grid is None
    monkeypatch.setattr(gradient_runner, "what_is_missing", lambda: "This needs TensorFlow.")
    ideal.runner.say("")
    ideal.runner.set_ready(True)
    assert ideal.runner.words.text() == "This needs TensorFlow."
    assert not ideal.runner.button.isEnabled()
