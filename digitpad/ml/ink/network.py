"""The ink network: fully convolutional, from coarse to fine with sums across (after U-Net, O. Ronneberger, 2015)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from digitpad.core.ink.normalise import CHANNELS
from digitpad.ml.backend import keras, tf

_WIDTHS: Final = (16, 32, 48, 64, 64)
"""Channels at a half, a quarter, ... of the resolution: most of the work is at the finest, so it is thin there."""
_DEPTHS: Final = (1, 1, 2, 2, 2)
"""Convolutions at each resolution on the way down, after the first."""
_MOMENTUM: Final = 0.9  # of batch normalisation
OUTPUTS: Final = 2
"""Handwriting, print."""


@keras.saving.register_keras_serializable("digitpad")
class DepthToSpace(keras.layers.Layer):  # type: ignore[misc]
    """(n, h, w, 4 c) -> (n, 2 h, 2 w, c): finer pixels out of channels; in LiteRT of any size, unlike a resize."""

    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        """Move each pixel's channels to the four pixels that it becomes."""
        return tf.nn.depth_to_space(inputs, 2)

    def compute_output_shape(self, shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """The shape, where it is known."""
        n, height, width, channels = shape
        assert channels is not None
        return n, height and 2 * height, width and 2 * width, channels // 4


def build_ink_network() -> keras.Model:
    """(n, h, w, CHANNELS) float32 -> (n, h, w, OUTPUTS) probabilities; h and w multiples of 32."""
    return build_mask_network("ink", CHANNELS, OUTPUTS, widths=_WIDTHS, depths=_DEPTHS)


def build_mask_network(
    name: str, channels: int, outputs: int, *, widths: Sequence[int], depths: Sequence[int]
) -> keras.Model:
    """(n, h, w, channels) float32 -> (n, h, w, outputs) probabilities; with five widths, h and w are multiples of 32.

    `widths`: channels at a half, a quarter, ... of the resolution; `depths`: convolutions there, after the first.
    """
    layers = keras.layers
    pixels = keras.Input((None, None, channels), name="pixels")
    x = _block(pixels, widths[0], size=5, stride=2)
    kept = []
    for place, (width, depth) in enumerate(zip(widths, depths, strict=True)):
        if place:
            kept.append(x)
            x = _block(x, width, stride=2)
        for _ in range(depth):
            x = _block(x, width)
    for across in reversed(kept):
        width = across.shape[-1]
        x = DepthToSpace()(layers.Conv2D(4 * width, 1, use_bias=False)(x))
        x = _block(layers.Add()([x, across]), width)
    fine = DepthToSpace()(layers.Conv2D(4 * outputs, 3, padding="same")(x))
    return keras.Model(pixels, layers.Activation("sigmoid", name=name)(fine), name=name)


def _block(x: keras.KerasTensor, width: int, *, size: int = 3, stride: int = 1) -> keras.KerasTensor:
    layers = keras.layers
    x = layers.Conv2D(width, size, strides=stride, padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=_MOMENTUM)(x))
