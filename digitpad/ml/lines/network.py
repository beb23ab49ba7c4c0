"""The line network: convolutions to one row, then along it (after CRNN, B. Shi et al., 2015, without recurrence)."""

from __future__ import annotations

from typing import Final

from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE
from digitpad.ml.backend import keras
from digitpad.ml.readers import ReaderKind

_WIDTHS: Final = (24, 32, 64, 96)
"""Channels at 32, 16, 8 and 4 rows; only the first halving is one of the columns, too."""
_ALONG: Final = 128
"""Channels where there is one row."""
_REACHES: Final = (1, 2, 4)
"""Steps between what each convolution along the line sees: fifteen steps in all, about two digits."""
_MOMENTUM: Final = 0.9  # of batch normalisation


def build_line_network() -> keras.Model:
    """(n, LINE_HEIGHT, w, 1) float32 -> (n, w / STRIDE, 11) logits."""
    layers = keras.layers
    line = keras.Input((LINE_HEIGHT, None, 1), name="line")
    x = _block(line, _WIDTHS[0], (3, 3))
    x = layers.MaxPooling2D(STRIDE)(x)
    for place, width in enumerate(_WIDTHS[1:]):
        x = _block(_block(x, width, (3, 3)), width, (3, 3))
        if place < len(_WIDTHS) - 2:
            x = layers.MaxPooling2D((2, 1))(x)
    rows = x.shape[1]
    x = layers.ZeroPadding2D((0, 1))(x)
    x = layers.Conv2D(_ALONG, (rows, 3), use_bias=False)(x)
    x = layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x))
    for reach in _REACHES:
        more = layers.Conv2D(_ALONG, (1, 3), padding="same", dilation_rate=(1, reach), use_bias=False)(x)
        more = layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(more))
        x = layers.Add()([x, more])
    x = layers.Conv2D(BLANK + 1, 1)(x)
    return keras.Model(line, layers.Reshape((-1, BLANK + 1), name="steps")(x), name="lines")


def _block(x: keras.KerasTensor, width: int, size: tuple[int, int]) -> keras.KerasTensor:
    layers = keras.layers
    x = layers.Conv2D(width, size, padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x))


LINES: Final = ReaderKind(
    "lines",
    "lines of ink, by connectionist temporal classification",
    "made lines of held-out writers",
    build_line_network,
    (1, LINE_HEIGHT, None, 1),
)
"""Lines of any width that is a multiple of two pixels."""
