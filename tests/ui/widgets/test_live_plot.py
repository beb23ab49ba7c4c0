"""Plots of what goes on: no scale before there is anything to measure, then as high as the curves."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, nan

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.jobs.training import BatchDone, EpochDone
from digitpad.core.study.log import StudyLog
from digitpad.core.study.plan import StudyPlan
from digitpad.ui.study.curves import StudyCurves
from digitpad.ui.training.curves import TrainingCurves
from digitpad.ui.widgets.plots.live_plot import LivePlot
from digitpad.ui.widgets.theme import DARK, LIGHT, apply_theme
from tests.support.windows import destroy, until


def batch(loss: float, accuracy: float) -> BatchDone:
    return BatchDone(1, 10, 100, loss, accuracy, 1000.0, 10.0)


@pytest.fixture
def curves(qapp: QApplication) -> Iterator[TrainingCurves]:
    curves = TrainingCurves()
    curves.resize(600, 240)
    curves.show()
    yield curves
    destroy(curves)


def says_nothing_yet(plot: LivePlot) -> bool:
    """Whether a plot has no scale, and says that there is nothing to see."""
    scales = {plot.item.getAxis(axis).style["showValues"] for axis in ("bottom", "left")}
    assert len(scales) == 1
    assert plot._hint.isVisible() is not scales.pop()
    return plot._hint.isVisible()


def heights(plot: LivePlot) -> tuple[float, float]:
    low, high = plot.item.getViewBox().viewRange()[1]
    return low, high


def test_a_training_without_figures_has_no_scale(curves: TrainingCurves) -> None:
    plots = (curves._loss, curves._accuracy)
    assert all(map(says_nothing_yet, plots))
    curves.clear(5)
    curves.finish()  # it failed before the first batch
    assert all(map(says_nothing_yet, plots))


def test_the_first_figures_bring_the_scale(curves: TrainingCurves) -> None:
    curves.clear(5)
    curves.add_batch(batch(2.0, 0.25), 20)
    curves.add_batch(batch(1.0, 0.5), 20)
    curves.add_epoch(EpochDone(1, 0.9, 0.6, 0.5, 0.75, 3.0))
    curves.finish()
    assert not any(map(says_nothing_yet, (curves._loss, curves._accuracy)))
    low, high = heights(curves._loss)
    assert 0.4 < low < 0.5
    assert 2.0 < high < 2.1
    low, high = heights(curves._accuracy)
    assert 22 < low < 25
    assert 75 < high < 78
    curves.clear(3)
    assert says_nothing_yet(curves._loss)


def test_flat_curves_and_figures_that_are_none_have_a_scale_that_can_be_read(curves: TrainingCurves) -> None:
    curves.clear(5)
    curves.add_batch(batch(nan, 0.1), 20)
    curves.add_batch(batch(inf, 0.1), 20)
    curves.finish()
    assert says_nothing_yet(curves._loss)
    low, high = heights(curves._accuracy)
    assert 9 < low < 10 < high < 11


def test_a_study_without_figures_has_no_scale(qapp: QApplication) -> None:
    curves = StudyCurves()
    curves.show()
    assert all(map(says_nothing_yet, curves._plots))
    log = StudyLog(StudyPlan(cases=("conv1",), seeds=(1,), epochs=2))
    curves.begin(log, [(group, "conv1") for group in log.groups])
    until(lambda: not curves._plot_timer.isActive(), "both plots are made")
    assert all(map(says_nothing_yet, curves._plots))
    assert curves._plots[0].item.getViewBox().viewRange()[0][0] < 1
    destroy(curves)


def test_the_hint_follows_the_theme(curves: TrainingCurves, qapp: QApplication) -> None:
    for theme in (DARK, LIGHT):
        apply_theme(qapp, theme)
        assert theme.muted in curves._loss._hint.item.toHtml()
