"""Numbers as colours on black: grey for what is never below zero, orange and blue for above and below zero.

Orange and blue are told apart with every common kind of colour blindness, and by brightness from black.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.network import Array, Layer

Pixels: TypeAlias = NDArray[np.uint8]
"""(..., 3) red, green, blue."""
ABOVE: Final = (255, 158, 44)
BELOW: Final = (74, 160, 255)
_DIMMED_INK: Final = 0.55  # brightness of ink under colours, so that they can be told from white
_SIGNED: Final = ("convolution", "dense", "normalisation", "activation")  # kinds that may give what is below zero
_STRONGEST_OVERLAY: Final = 0.9  # of the strongest colour over the image


def top_of(values: Array) -> float:
    """The number that gets the full colour: the largest distance from zero, but more than 0."""
    return max(float(np.abs(values).max(initial=0)), 1e-6)


def grey(values: Array, top: float) -> Pixels:
    """Zero is black, `top` white."""
    pixels = np.round(np.clip(values / top, 0, 1) * 255).astype(np.uint8)
    return np.repeat(pixels[..., None], 3, -1)


def diverging(values: Array, top: float) -> Pixels:
    """Zero is black, `top` orange, its opposite blue."""
    share = np.clip(values / top, -1, 1)[..., None]
    return _bytes(np.where(share > 0, ABOVE, BELOW) * np.abs(share))


def of_layer(layer: Layer, values: Array, top: float) -> Pixels:
    """Colours for a layer's output: two where it may be below zero, or is, else grey."""
    signed = (layer.kind in _SIGNED and layer.activation in ("", "tanh")) or values.min(initial=0) < 0
    return diverging(values, top) if signed else grey(values, top)


def over_image(image: Array, values: Array, top: float) -> Pixels:
    """Orange and blue over a (28, 28) image in 0..1 with white ink."""
    share = np.clip(values / top, -1, 1)[..., None]
    veil = np.abs(share) * _STRONGEST_OVERLAY
    mixed = image[..., None] * 255 * _DIMMED_INK * (1 - veil) + np.where(share > 0, ABOVE, BELOW) * veil
    return _bytes(mixed)


def _bytes(values: NDArray[np.float64]) -> Pixels:
    pixels: Pixels = np.round(values).astype(np.uint8)
    return pixels
