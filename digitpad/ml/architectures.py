"""The networks: a name and a literal list of layers each, all from 28x28x1 (ink = 1) to class probabilities."""

from __future__ import annotations

from collections.abc import Callable

from digitpad.core.predict import DIGITS
from digitpad.ml.backend import keras

layers = keras.layers


def build(name: str, classes: int = DIGITS) -> keras.Model:
    """A new network with random weights: ten digits, and «not a digit» as an eleventh class if `classes` is 11.

    Whether it is a digit and which one are two questions to the same features. One softmax over eleven classes would
    let what is no digit change the order of the ten. Raises KeyError for an unknown name.
    """
    image = keras.Input((28, 28, 1), name="prepared_image")
    features = image
    for layer in ARCHITECTURES[name]():
        features = layer(features)
    answer = layers.Dense(DIGITS, activation="softmax", name="digits")(features)
    if classes > DIGITS:
        is_digit = layers.Dense(1, activation="sigmoid", name="is_digit")(features)
        is_none = layers.Rescaling(-1.0, 1.0, name="is_none")(is_digit)
        answer = layers.Concatenate()([layers.Multiply()([answer, is_digit]), is_none])
    return keras.Model(image, answer, name=name)


def digits_layer(model: keras.Model) -> keras.layers.Dense:
    """The layer that gives the ten digits' logits. Raises StopIteration where there is none."""
    return next(layer for layer in reversed(model.layers) if getattr(layer, "units", None) == DIGITS)


def paper() -> list[keras.layers.Layer]:
    """The network printed in the paper that digitpad grew out of; 159,254 parameters."""
    return [
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(100, activation="relu"),
    ]


def digitpad() -> list[keras.layers.Layer]:
    """All convolutions, batch-normalised, strides instead of pooling; 391,082 parameters."""
    return [
        *_convolution(32, size=5, strides=2),
        *_convolution(64),
        *_convolution(128, strides=2),
        *_convolution(128),
        *_convolution(128),
        layers.GlobalAveragePooling2D(),
        layers.Dropout(0.3),
    ]


def digitpad_small() -> list[keras.layers.Layer]:
    """The same idea with fewer filters, the first of them on all pixels; 157,954 parameters."""
    return [
        *_convolution(24),
        *_convolution(48, strides=2),
        *_convolution(48),
        *_convolution(96, strides=2),
        *_convolution(96),
        layers.GlobalAveragePooling2D(),
        layers.Dropout(0.3),
    ]


def _convolution(filters: int, *, size: int = 3, strides: int = 1) -> list[keras.layers.Layer]:
    return [
        layers.Conv2D(filters, size, strides=strides, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
    ]


ARCHITECTURES: dict[str, Callable[[], list[keras.layers.Layer]]] = {
    "digitpad": digitpad,
    "digitpad-small": digitpad_small,
    "paper": paper,
}
"""The layers of each network before its last one."""
