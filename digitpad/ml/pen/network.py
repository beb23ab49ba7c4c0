"""The pen network: convolutions along a pen's way (as in A. Graves et al., 2006, without recurrence)."""

from __future__ import annotations

from typing import Final

from digitpad.core.lines.network import BLANK
from digitpad.core.lines.pen import PEN_FEATURES
from digitpad.ml.backend import keras
from digitpad.ml.readers import ReaderKind

_FIRST: Final = ((48, 1), (64, 2), (64, 1), (112, 2))
"""Channels, and rows to a step, of the first layers: four rows of the way are one step in the end."""
_BLOCKS: Final = 5
"""Each adds what it finds; all together see about a hundred rows, two digits."""
_KERNEL: Final = 5
_DROPPED: Final = 0.1  # of what the last layer is given, while it learns
_MOMENTUM: Final = 0.9  # of batch normalisation


def build_pen_network() -> keras.Model:
    """(n, 1, rows, PEN_FEATURES) float32 -> (n, rows / PEN_STRIDE, 11) logits."""
    layers = keras.layers
    way = keras.Input((1, None, PEN_FEATURES), name="way")
    x = way
    for width, rows in _FIRST:
        x = _block(x, width, rows)
    for _ in range(_BLOCKS):
        x = layers.Add()([x, _block(x, _FIRST[-1][0])])
    x = layers.Conv2D(BLANK + 1, 1)(layers.Dropout(_DROPPED)(x))
    return keras.Model(way, layers.Reshape((-1, BLANK + 1), name="steps")(x), name="pen")


def _block(x: keras.KerasTensor, width: int, rows: int = 1) -> keras.KerasTensor:
    layers = keras.layers
    x = layers.Conv2D(width, (1, _KERNEL), strides=(1, rows), padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x))


PEN: Final = ReaderKind(
    "pen",
    "a pen's way through a line of digits, by connectionist temporal classification",
    "composed numbers of held-out writers",
    build_pen_network,
    (1, 1, None, PEN_FEATURES),
)
"""Ways of any length."""
