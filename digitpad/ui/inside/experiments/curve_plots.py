"""Curves of experiments as plots: a colour for each class, the second model dashed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from digitpad.core.evaluation.plot import SERIES
from digitpad.core.experiments.curves import ResponseCurve
from digitpad.core.experiments.robustness import RobustnessCurve
from digitpad.core.experiments.share_plot import SharePlot, ShareSeries
from digitpad.core.foreign_text import shortened
from digitpad.core.registry import Model
from digitpad.ui.inside.elements.class_colours import CLASS_COLOURS
from digitpad.ui.inside.experiments.words import axis_words, shown_factor
from digitpad.ui.widgets.local_numbers import LocalNumber

_LEAST_SHOWN = 0.1
"""A class that is nowhere more probable than this has no line."""
_NO_DIGIT_COLOUR = "#888888"
_LONGEST_NAME = 16  # characters, of a class beside its line


def class_series(
    values: NDArray[np.float64], outputs: Sequence[NDArray[np.float32]], models: Sequence[Model]
) -> list[ShareSeries]:
    """A line for each class that is ever probable. `outputs`: of each model, (m, classes)."""
    series = []
    for number, (shares, model) in enumerate(zip(outputs, models, strict=False)):
        names = model.class_names
        none = _tr("no digit") if model.reads_digits else _tr("none of the classes")
        for label in np.flatnonzero(shares.max(0) >= _LEAST_SHOWN).tolist():
            words = shortened(names[label], _LONGEST_NAME) if label < len(names) else none
            words = f"{words} · {model.name}" if number else words
            colour = CLASS_COLOURS[label] if label < len(names) else _NO_DIGIT_COLOUR
            series.append(ShareSeries(words, colour, values, shares[:, label], dashed=bool(number)))
    return series


def response_plot(curves: Sequence[ResponseCurve], models: Sequence[Model]) -> SharePlot:
    """Probabilities of the classes over a slider's range."""
    slider = curves[0].slider
    series = class_series(curves[0].values, [curve.outputs for curve in curves], models)
    names = [model.name for model in models]
    title = _tr("Probabilities by {0}").format(", ".join(names[: len(curves)]))
    return SharePlot(title, axis_words(slider), series, shown_factor(slider))


def line_words(names: Sequence[str]) -> str:
    """Whose lines are which."""
    return (_tr("Solid: {0}. Dashed: {1}.") if len(names) > 1 else _tr("Of {0}.")).format(*names) if names else ""


def robustness_plot(curve: RobustnessCurve, names: Sequence[str]) -> SharePlot:
    """Accuracies over a slider's range with their 95 % intervals."""
    series = [
        ShareSeries(name, SERIES[number], curve.values, accuracy, dashed=bool(number), band=band)
        for number, (name, accuracy, band) in enumerate(zip(names, curve.accuracy, curve.intervals, strict=True))
    ]
    title = _tr("read right of {0} digits, with 95 % intervals").format(f"{LocalNumber(curve.n):,}")
    return SharePlot(title, axis_words(curve.slider), series, shown_factor(curve.slider))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Experiments", text)
