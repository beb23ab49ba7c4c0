"""Numbers and layers in words, as the tabs say them."""

from __future__ import annotations

from math import isfinite

from digitpad.core.inside.arithmetic import Arithmetic
from digitpad.core.inside.network import Layer
from digitpad.core.recognition.predict import DIGITS


def number_words(value: float, *, digits: int = 2, signed: bool = False) -> str:
    """A number with so many decimals and a true minus; a dash for what lies outside of a map."""
    if not isfinite(value):
        return "–"
    text = f"{value:+.{digits}f}" if signed else f"{value:.{digits}f}"
    if not text.strip("+-0."):
        text = text.lstrip("+-")  # no sign for zero
    return text.replace("-", "−")


def class_words(label: int) -> str:
    """A class: the digit, or that it is none."""
    return str(label) if label < DIGITS else "none"


def is_classes(layer: Layer, layers: tuple[Layer, ...]) -> bool:
    """Whether a layer has one number for each class."""
    return layer in layers[-2:]


def layer_words(layer: Layer) -> str:
    """What a layer does, in one sentence."""
    rows, columns = layer.window
    window = f"{rows}\u00a0×\u00a0{columns}"
    if layer.kind == "convolution" and layer.kernel is not None:
        before = layer.kernel.shape[2]
        where = "the image" if before == 1 else f"all {before} maps before it"
        steps = f" in steps of {layer.strides[0]}" if layer.strides[0] > 1 else ""
        ending = _ending(layer)
        return f"Each map has its own kernel of {window} and slides it over {where}{steps}{ending}."
    if layer.kind == "max pooling":
        return f"Keeps the largest of each {window}, map by map{_ending(layer)}."
    if layer.kind == "average pooling":
        return f"Takes the mean of each {window}, map by map{_ending(layer)}."
    if layer.kind == "normalisation":
        return f"Each number times a scale, plus an offset, both learned (batch normalisation){_ending(layer)}."
    if layer.kind == "activation":
        return f"Each number by itself{_ending(layer)}."
    if layer.kind == "average":
        return "One number for each map: its mean."
    if layer.kind == "dense":
        ending = _ending(layer)
        return f"Each number is a weighted sum of all numbers before it{ending}."
    if layer.kind == "softmax":
        return "Makes probabilities of the scores: all are above zero, and together they are 1."
    return "The same numbers in one row."


def _ending(layer: Layer) -> str:
    """What an activation does afterwards."""
    return {
        "": "",
        "ReLU": "; what is below zero becomes zero (ReLU)",
        "tanh": "; tanh brings it between −1 and 1",
        "sigmoid": "; the sigmoid function brings it between 0 and 1",
    }[layer.activation]


def activation_words(sum_: Arithmetic) -> str:
    """What the activation makes of the sum: "tanh makes 0.762 of it"."""
    if sum_.layer.activation == "ReLU" and sum_.total > 0:
        return "ReLU keeps it"
    if sum_.layer.activation == "ReLU":
        return "below zero, so ReLU makes <b>0</b> of it"
    return f"{sum_.layer.activation} makes <b>{number_words(sum_.value, digits=3)}</b> of it"


def sum_words(sum_: Arithmetic) -> str:
    """How products and bias become a number: what follows "All products"."""
    parts = [number_words(part, digits=3, signed=True) for part in (float(sum_.shares.sum()), sum_.bias)]
    words = f"{parts[0]}, bias {parts[1]}: together <b>{number_words(sum_.total, digits=3)}</b>"
    if sum_.layer.activation:
        words += f"; {activation_words(sum_)}"
    return f"{words}."
