"""Distortions and answers in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.experiments.distortion import Slider, SliderKey
from digitpad.core.experiments.flips import Flip
from digitpad.core.recognition.predict import Predictions
from digitpad.core.registry import Model
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.widgets.words import rounded_percent

DECIMALS: Final[Mapping[str, int]] = {"°": 0, "px": 1, "×": 2, "%": 0}
"""Of the values of sliders, by unit."""


def slider_name(slider: Slider) -> str:
    """Such as "Turn"."""
    names: dict[SliderKey, str] = {
        "turn": _tr("Turn"),
        "slant": _tr("Slant"),
        "scale": _tr("Scale"),
        "right": _tr("Right"),
        "down": _tr("Down"),
        "thickness": _tr("Thickness"),
        "blur": _tr("Blur"),
        "contrast": _tr("Contrast"),
        "rubber": _tr("Rubber"),
        "noise": _tr("Noise"),
        "specks": _tr("Salt, pepper"),
    }
    return names[slider.key]


def slider_tip(slider: Slider) -> str:
    """What the slider does."""
    tips: dict[SliderKey, str] = {
        "turn": _tr("Turns the image about the middle; to the right, clockwise."),
        "slant": _tr("Leans it to the right or left."),
        "scale": _tr("Makes it larger or smaller."),
        "right": _tr("Moves it to the right or left."),
        "down": _tr("Moves it down or up."),
        "thickness": _tr("Adds ink to both sides of its strokes, or takes some away."),
        "blur": _tr("Blurs it: the standard deviation of a Gaussian."),
        "contrast": _tr("Brings each pixel nearer to middle grey, or away from it."),
        "rubber": _tr("Rubs a round hole; click in the picture to say where."),
        "noise": _tr("Adds a random number to each pixel: its standard deviation, of full ink."),
        "specks": _tr("So many of the pixels become ink or paper at random."),
    }
    return tips[slider.key]


def axis_words(slider: Slider) -> str:
    """The name with its unit, for an axis."""
    unit = _tr("times") if slider.unit == "×" else slider.unit
    return f"{slider_name(slider)} ({unit})"


def shown_factor(slider: Slider) -> float:
    """By which values are shown: percent of shares."""
    return 100.0 if slider.unit == "%" else 1.0


def value_words(slider: Slider, value: float) -> str:
    """A value with its unit: "34°", "1.20 ×", "−2.5 px"."""
    number = number_words(value * shown_factor(slider), digits=DECIMALS[slider.unit])
    return f"{number}{slider.unit}" if slider.unit == "°" else f"{number}\u00a0{slider.unit}"


def flip_words(flip: Flip, names: Sequence[str] = DIGIT_NAMES) -> str:
    """Such as "Turned by 34° it is read as 7"; `names`: of the classes."""
    return f"{distortion_words(flip.slider, flip.value)} {read_as(flip.answer, names)}"


def distortion_words(slider: Slider, value: float) -> str:
    """What is done to the digit, such as "Turned by 34°"."""
    size = value_words(slider, abs(value))
    above = value > slider.neutral
    words: dict[SliderKey, str] = {
        "turn": _tr("Turned by {0} clockwise") if above else _tr("Turned by {0} anticlockwise"),
        "slant": _tr("Leaning to the right by {0}") if above else _tr("Leaning to the left by {0}"),
        "scale": _tr("Made larger, {0}") if above else _tr("Made smaller, {0}"),
        "right": _tr("Moved to the right by {0}") if above else _tr("Moved to the left by {0}"),
        "down": _tr("Moved down by {0}") if above else _tr("Moved up by {0}"),
        "thickness": _tr("Thicker by {0} on each side") if above else _tr("Thinner by {0} on each side"),
        "blur": _tr("Blurred by {0}"),
        "contrast": _tr("With a contrast of {0}"),
        "rubber": _tr("With a hole of {0}"),
        "noise": _tr("With noise of {0}"),
        "specks": _tr("With {0} of salt and pepper"),
    }
    return words[slider.key].format(size)


def read_as(answer: int, names: Sequence[str] = DIGIT_NAMES) -> str:
    """What something is taken for."""
    if answer < len(names):
        return _tr("it is read as {0}.").format(names[answer])
    return _tr("it is taken for no digit.") if are_digits(names) else _tr("it is taken for none of the classes.")


def answer_said(outputs: NDArray[np.float32], model: Model) -> str:
    """What a network says, such as "7, 93 % sure"."""
    names = model.class_names
    prediction = Predictions.of(outputs[None], model.rejection_threshold, len(names))[0]
    sure = _tr("{0}, {1} sure").format(names[prediction.digit], rounded_percent(prediction.confidence))
    if not prediction.rejected:
        return sure
    if model.reads_digits:
        return _tr("no digit; if it were one: {0}").format(sure)
    return _tr("none of its classes; if it were one: {0}").format(sure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Experiments", text)
