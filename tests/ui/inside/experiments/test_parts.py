"""The parts that the tabs with experiments have in common, each by itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.experiments.distortion import SLIDERS, Distortion
from digitpad.core.experiments.flips import Flip
from digitpad.core.experiments.share_plot import SharePlot, ShareSeries
from digitpad.core.experiments.trial import Trial, TrialDigit
from digitpad.core.paths import Paths
from digitpad.core.registry import Registry
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.inside.experiments.digit_bar import DigitBar
from digitpad.ui.inside.experiments.experiment import Experiment
from digitpad.ui.inside.experiments.flip_list import FlipList
from digitpad.ui.inside.experiments.model_box import ModelBox
from digitpad.ui.inside.experiments.share_view import ShareView
from tests.support.atlas_windows import inside_services
from tests.support.windows import destroy, until

BLANK = np.zeros((28, 28), np.float32)


@pytest.fixture
def widget(qapp: QApplication) -> Iterator[QWidget]:
    """What parts lie in."""
    widget = QWidget()
    yield widget
    destroy(widget)


def test_a_number_beyond_the_digits_that_there_are_is_that_of_the_digit_shown(widget: QWidget) -> None:
    experiment = Experiment(Trial("held-out", 5900))
    bar = DigitBar(experiment, widget)
    bar.show_digit(experiment.trial, TrialDigit(BLANK, 3, 5000))  # another model has held out fewer
    assert bar.number.value() == 900
    bar.number.setValue(901)
    assert experiment.trial.index == 901


def test_choosing_the_same_source_again_keeps_the_digit(widget: QWidget) -> None:
    experiment = Experiment(Trial("test", 7))
    bar = DigitBar(experiment, widget)
    bar.source.activated.emit(bar.source.currentIndex())
    assert experiment.trial.index == 7
    bar.source.setCurrentIndex(bar.source.findData("training"))
    bar.source.activated.emit(bar.source.currentIndex())
    assert experiment.trial == Trial("training", 0)


def test_what_comes_of_an_older_search_counts_no_more(widget: QWidget) -> None:
    flips = FlipList(widget)
    flips.begin()
    before, first = flips.search_number, SLIDERS[0]
    flips.begin()  # «no digit» is an answer from now on
    flips.take(before, first, Flip(first, Distortion(turn=30), 4, BLANK, BLANK))
    assert flips.next_slider is first
    assert not flips.flips
    flips.take(flips.search_number, first, Flip(first, Distortion(turn=20), 4, BLANK, BLANK))
    assert flips.next_slider is SLIDERS[1]
    assert [flip.value for flip in flips.flips] == [20]


def test_a_model_that_was_the_active_one_can_be_chosen_beside_the_next(widget: QWidget, paths: Paths) -> None:
    registry = Registry(paths.bundled_models, paths.user_models)
    errands = BackgroundWorker("errands", widget)
    box = ModelBox(inside_services(paths, errands=errands), widget)
    box.use(registry.find("paper"))
    box.look()
    until(lambda: box.count() == 3, "the other models are listed")
    box.use(registry.find("digitpad"))
    assert [box.itemText(place) for place in range(box.count())] == ["no other model", "digitpad-mnist", "paper"]
    box.stop()
    errands.stop()


def test_names_of_lines_that_are_as_high_stand_apart(widget: QWidget, paths: Paths) -> None:
    view = ShareView(
        Settings.load(paths.settings_file), BackgroundWorker("errands", widget), name="probabilities", parent=widget
    )
    values, ones = np.linspace(0, 1, 41), np.ones(41)
    names = ("5", "8", "no digit")
    series = [ShareSeries(name, f"#00000{number}", values, ones) for number, name in enumerate(names)]
    series.append(ShareSeries("5 of another", "#000000", values, ones, dashed=True))
    view.show_plot(SharePlot("", "", series))
    places = {item.toPlainText(): item.pos().x() for item in view._items if isinstance(item, pg.TextItem)}
    assert list(places) == list(names)
    assert sorted(places.values()) == list(places.values())
    assert np.diff(list(places.values())).min() > 0.2
