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
from digitpad.core.recognition.predict import DIGITS
from digitpad.ui.inside.elements.class_colours import CLASS_COLOURS
from digitpad.ui.inside.experiments.words import axis_words, shown_factor
from digitpad.ui.widgets.local_numbers import LocalNumber

_LEAST_SHOWN = 0.1
"""A class that is nowhere more probable than this has no line."""
_NO_DIGIT_COLOUR = "#888888"


def class_colour(label: int) -> str:
    """Of a class' line."""
    return CLASS_COLOURS[label] if label < DIGITS else _NO_DIGIT_COLOUR


def class_series(
    values: NDArray[np.float64], outputs: Sequence[NDArray[np.float32]], names: Sequence[str]
) -> list[ShareSeries]:
    """A line for each class that is ever probable. `outputs`: of each model, (m, classes); `names`: of the models."""
    series = []
    for number, (shares, name) in enumerate(zip(outputs, names, strict=False)):
        for label in np.flatnonzero(shares.max(0) >= _LEAST_SHOWN).tolist():
            words = str(label) if label < DIGITS else _tr("no digit")
            words = f"{words} · {name}" if number else words
            series.append(ShareSeries(words, class_colour(label), values, shares[:, label], dashed=bool(number)))
    return series


def response_plot(curves: Sequence[ResponseCurve], names: Sequence[str]) -> SharePlot:
    """Probabilities of the classes over a slider's range; `names`: of the models."""
    slider = curves[0].slider
    series = class_series(curves[0].values, [curve.outputs for curve in curves], names)
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
