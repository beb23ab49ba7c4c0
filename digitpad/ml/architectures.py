"""Networks in Keras from lists of layers, all from 28x28x1 (ink = 1) to class probabilities."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    ActivationKind,
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    HiddenLayer,
    Pooling,
)
from digitpad.core.jobs.training import AVERAGED_STEPS
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.study.cases import case_of
from digitpad.ml.backend import keras

layers = keras.layers
_NO_NAME: Final = re.compile(r"[^A-Za-z0-9_.-]+")
"""Characters that a name in TensorFlow's graphs must not have."""


def build(name: str, classes: int = DIGITS, *, layers: Sequence[HiddenLayer] | None = None) -> keras.Model:
    """A new network with random weights that tells so many classes apart.

    `layers`: all but the last one; None: those of the architecture or case of the study that has this name. Raises
    DigitpadError for an unknown one.
    """
    if layers is None:
        layers = BUNDLED_LAYERS[name] if name in BUNDLED_LAYERS else case_of(name).layers
    model: keras.Model = keras.Sequential(
        [
            keras.Input((28, 28, 1), name="prepared_image"),
            *map(keras_layer, layers),
            keras.layers.Dense(classes, activation="softmax"),
        ],
        name=_NO_NAME.sub("_", name).lstrip("_.-") or "network",
    )
    return model


def shorten_averages(model: keras.Model, steps: int) -> None:
    """Let batch normalisation forget the averages that it begins with, however few steps a training has."""
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = min(layer.momentum, max(0.0, 1 - AVERAGED_STEPS / steps))


def keras_layer(layer: HiddenLayer) -> keras.layers.Layer:
    """One layer in Keras."""
    if isinstance(layer, Convolution):
        return layers.Conv2D(
            layer.filters,
            layer.size,
            strides=layer.strides,
            padding=layer.padding,
            activation=_activation(layer.activation),
            use_bias=layer.bias,
        )
    if isinstance(layer, Dense):
        return layers.Dense(layer.units, activation=_activation(layer.activation))
    if isinstance(layer, Pooling):
        return (layers.MaxPooling2D if layer.kind == "max" else layers.AveragePooling2D)(layer.size)
    if isinstance(layer, Dropout):
        return layers.Dropout(layer.rate)
    if isinstance(layer, ActivationLayer):
        return layers.ReLU() if layer.kind == "relu" else layers.Activation(_activation(layer.kind) or "linear")
    if isinstance(layer, BatchNormalisation):
        return layers.BatchNormalization()
    return layers.Flatten() if isinstance(layer, Flatten) else layers.GlobalAveragePooling2D()


def _activation(kind: ActivationKind) -> str | None:
    return None if kind == "none" else kind
