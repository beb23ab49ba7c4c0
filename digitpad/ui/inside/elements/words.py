"""Numbers and layers in words, as the tabs say them."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.inside.arithmetic import Arithmetic
from digitpad.core.inside.network import Layer
from digitpad.ui.widgets.local_numbers import local

_LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
"""Before a number among Arabic words: its sign stays where it is."""


def number_words(value: float, *, digits: int = 2, signed: bool = False) -> str:
    """A number with so many decimals and a true minus, as the language writes it; a dash if it lies outside a map."""
    if not isfinite(value):
        return "–"
    written = f"{abs(value):.{digits}f}"
    sign = "−" if value < 0 else "+" if signed else ""
    if not written.strip("0."):
        sign = ""  # none for zero
    return f"{_LEFT_TO_RIGHT if QGuiApplication.isRightToLeft() else ''}{sign}{local(written)}"


def class_words(label: int, names: Sequence[str] = DIGIT_NAMES) -> str:
    """A class by its name, or that it is none of them; as plain text, of others perhaps."""
    return names[label] if label < len(names) else _tr("none")


def layer_name(layer: Layer) -> str:
    """What a layer is called in the window's language, such as "Convolution 2"."""
    name = {
        "convolution": _tr("Convolution"),
        "max pooling": _tr("Max pooling"),
        "average pooling": _tr("Average pooling"),
        "normalisation": _tr("Normalisation"),
        "activation": _tr("Activation"),
        "average": _tr("Average"),
        "flatten": _tr("Flatten"),
        "dense": _tr("Dense"),
        "softmax": _tr("Softmax"),
    }.get(layer.kind, layer.name)
    number = layer.name.rpartition(" ")[2]
    return f"{name} {number}" if number.isdecimal() else name


def is_classes(layer: Layer, layers: tuple[Layer, ...]) -> bool:
    """Whether a layer has one number for each class."""
    return layer in layers[-2:]


def layer_words(layer: Layer) -> str:
    """What a layer does, in one sentence."""
    window = "\u00a0×\u00a0".join(map(str, layer.window))
    before = 1 if layer.kernel is None else layer.kernel.shape[-2]
    words = {
        "convolution": _convolution(layer, before),
        "max pooling": _tr("Keeps the largest of each {0}, map by map."),
        "average pooling": _tr("Takes the mean of each {0}, map by map."),
        "normalisation": _tr("Each number times a scale, plus an offset, both learned (batch normalisation)."),
        "activation": _tr("Each number by itself."),
        "average": _tr("One number for each map: its mean."),
        "dense": _tr("Each number is a weighted sum of all numbers before it."),
        "softmax": _tr("Makes probabilities of the scores: all are above zero, and together they are 1."),
    }.get(layer.kind, _tr("The same numbers in one row."))
    after = {
        "": "",
        "ReLU": _tr("Then what is below zero becomes zero (ReLU)."),
        "tanh": _tr("Then tanh brings it between −1 and 1."),
        "sigmoid": _tr("Then the sigmoid function brings it between 0 and 1."),
    }[layer.activation]
    return " ".join(filter(None, (words.format(window, before, layer.strides[0]), after)))


def _convolution(layer: Layer, before: int) -> str:
    if layer.strides[0] > 1:
        if before == 1:
            return _tr("Each map has its own kernel of {0} and slides it over the image in steps of {2}.")
        return _tr("Each map has its own kernel of {0} and slides it over all {1} maps before it in steps of {2}.")
    if before == 1:
        return _tr("Each map has its own kernel of {0} and slides it over the image.")
    return _tr("Each map has its own kernel of {0} and slides it over all {1} maps before it.")


def activation_words(sum_: Arithmetic) -> str:
    """What the activation makes of the sum: "tanh makes 0.762 of it"."""
    if sum_.layer.activation == "ReLU" and sum_.total > 0:
        return _tr("ReLU keeps it")
    if sum_.layer.activation == "ReLU":
        return _tr("below zero, so ReLU makes <b>0</b> of it")
    return _tr("{0} makes <b>{1}</b> of it").format(sum_.layer.activation, number_words(sum_.value, digits=3))


def sum_words(sum_: Arithmetic) -> str:
    """How products and bias become a number: what follows "All products"."""
    parts = [number_words(part, digits=3, signed=True) for part in (float(sum_.shares.sum()), sum_.bias)]
    words = _tr("{0}, bias {1}: together <b>{2}</b>").format(*parts, number_words(sum_.total, digits=3))
    if sum_.layer.activation:
        words += f"; {activation_words(sum_)}"
    return f"{words}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerWords", text)
