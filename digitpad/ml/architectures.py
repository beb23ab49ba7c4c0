"""The networks: a name and a literal list of layers each, all from 28x28x1 (ink = 1) to ten probabilities."""

from __future__ import annotations

from collections.abc import Callable

from digitpad.ml.backend import keras

layers = keras.layers


def build(name: str) -> keras.Model:
    """A new network with random weights. Raises KeyError for an unknown name."""
    model: keras.Model = keras.Sequential(
        [keras.Input((28, 28, 1), name="prepared_image"), *ARCHITECTURES[name]()], name=name
    )
    return model


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
        layers.Dense(10, activation="softmax"),
    ]


def digitpad() -> list[keras.layers.Layer]:
    """All convolutions, batch-normalised, strides instead of pooling; 157,954 parameters."""
    return [
        *_convolution(24),
        *_convolution(48, strides=2),
        *_convolution(48),
        *_convolution(96, strides=2),
        *_convolution(96),
        layers.GlobalAveragePooling2D(),
        layers.Dropout(0.3),
        layers.Dense(10, activation="softmax"),
    ]


def _convolution(filters: int, *, strides: int = 1) -> list[keras.layers.Layer]:
    return [
        layers.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
    ]


ARCHITECTURES: dict[str, Callable[[], list[keras.layers.Layer]]] = {"digitpad": digitpad, "paper": paper}
