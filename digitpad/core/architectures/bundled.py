"""The architectures that come with digitpad, each a name and a literal list of layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from digitpad.core.architectures.layers import (
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAverage,
    HiddenLayer,
    Pooling,
)


def _normalised(filters: int, *, size: int = 3, strides: int = 1) -> tuple[HiddenLayer, ...]:
    convolution = Convolution(filters, size, strides, padding="same", activation="none", bias=False)
    return convolution, BatchNormalisation(), ActivationLayer("relu")


BUNDLED_LAYERS: Final[Mapping[str, tuple[HiddenLayer, ...]]] = {
    # Printed in the paper that digitpad grew out of; 159,254 parameters.
    "paper": (
        Convolution(32),
        Pooling(),
        Convolution(64),
        Convolution(64),
        Pooling(),
        Flatten(),
        Dropout(0.5),
        Dense(100),
    ),
    # All convolutions, batch-normalised, strides instead of pooling; 391,082 parameters.
    "digitpad": (
        *_normalised(32, size=5, strides=2),
        *_normalised(64),
        *_normalised(128, strides=2),
        *_normalised(128),
        *_normalised(128),
        GlobalAverage(),
        Dropout(0.3),
    ),
    # The same idea with fewer filters, the first of them on all pixels; 157,954 parameters.
    "digitpad-small": (
        *_normalised(24),
        *_normalised(48, strides=2),
        *_normalised(48),
        *_normalised(96, strides=2),
        *_normalised(96),
        GlobalAverage(),
        Dropout(0.3),
    ),
}
"""The layers of each before its last one."""
