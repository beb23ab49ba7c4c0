"""The networks: a name and a literal list of layers each, all from 28x28x1 (ink = 1) to class probabilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from digitpad.core.recognition.predict import DIGITS
from digitpad.core.study import cases as study_cases
from digitpad.ml.backend import keras

layers = keras.layers


def build(name: str, classes: int = DIGITS) -> keras.Model:
    """A new network with random weights that tells so many classes apart.

    `name`: of `HIDDEN_LAYERS`, or a case of the study. Raises DigitpadError for an unknown one.
    """
    hidden = HIDDEN_LAYERS[name]() if name in HIDDEN_LAYERS else of_case(study_cases.case_of(name))
    model: keras.Model = keras.Sequential(
        [keras.Input((28, 28, 1), name="prepared_image"), *hidden, layers.Dense(classes, activation="softmax")],
        name=name,
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


def of_case(case: study_cases.Case) -> list[keras.layers.Layer]:
    """A case of the study (`core.study.cases` defines and explains them), layer by layer as it is written there."""
    hidden: list[keras.layers.Layer] = []
    for layer in case.layers:
        if isinstance(layer, study_cases.Convolution):
            hidden.append(layers.Conv2D(layer.filters, study_cases.KERNEL_SIDE, activation="relu"))
        elif isinstance(layer, study_cases.Pooling):
            hidden.append(layers.MaxPooling2D(study_cases.POOL_SIDE))
        elif isinstance(layer, study_cases.Dropout):
            hidden.append(layers.Dropout(layer.rate))
        else:
            hidden += [layers.Dense(layer.units, activation="relu")]
    first_dense = next(place for place, layer in enumerate(hidden) if isinstance(layer, layers.Dense))
    # Flattened before a dropout as in the printed network; it makes no difference.
    before = first_dense - isinstance(hidden[first_dense - 1], layers.Dropout)
    return [*hidden[:before], layers.Flatten(), *hidden[before:]]


def _convolution(filters: int, *, size: int = 3, strides: int = 1) -> list[keras.layers.Layer]:
    return [
        layers.Conv2D(filters, size, strides=strides, padding="same", use_bias=False),
        layers.BatchNormalization(),
        layers.ReLU(),
    ]


HIDDEN_LAYERS: Final[dict[str, Callable[[], list[keras.layers.Layer]]]] = {
    "digitpad": digitpad,
    "digitpad-small": digitpad_small,
    "paper": paper,
}
"""The layers of each network before its last one."""
