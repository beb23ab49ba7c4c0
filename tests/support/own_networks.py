"""Networks of one's own, which between them have all kinds of layers in all kinds of order."""

from __future__ import annotations

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

OWN_NETWORKS: Final[dict[str, tuple[HiddenLayer, ...]]] = {
    "all kinds": (
        Convolution(6, 5, strides=2, padding="same", activation="none", bias=False),
        BatchNormalisation(),
        ActivationLayer("tanh"),
        Convolution(7, 4, strides=3, activation="sigmoid"),
        Pooling("average", 2),
        Dropout(0.3),
        Flatten(),
        BatchNormalisation(),
        Dense(9, "none"),
        ActivationLayer("sigmoid"),
    ),
    "odd sides": (Pooling("max", 3), Convolution(5, 2, strides=4, padding="same"), GlobalAverage()),
    "one row": (Flatten(),),
    "normalised late": (
        Convolution(4, 5, activation="sigmoid"),
        BatchNormalisation(),
        Pooling("max", 3),
        BatchNormalisation(),
        ActivationLayer("relu"),
        Convolution(3, 3, activation="tanh"),
        GlobalAverage(),
        BatchNormalisation(),
        ActivationLayer("sigmoid"),
        Dense(6, "tanh"),
        ActivationLayer("tanh"),
    ),
    "pooled and cut off": (Pooling("average", 2), ActivationLayer("relu"), BatchNormalisation(), Flatten()),
}
