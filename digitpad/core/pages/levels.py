"""A page's learned ink at the sizes of a pyramid: digits of any height are of a usual height at some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.pieces import Grey, Ink

SIDES: Final = (200, 400, 800, 1600)
"""Longest sides in pixels; a digit that fills a tenth of a page is 20 to 160 pixels high at them."""
_LARGEST: Final = 2.0  # enlargement of a picture: more shows nothing new
_SMALLEST_SIDE: Final = 112  # pixels: smaller pictures, such as MNIST's, are enlarged to that all the same


class InkNetwork(Protocol):
    """What says for each pixel how likely it is handwriting."""

    def ink(self, grey: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(h, w) uint8, 0 = black, to (h, w) float32 in 0..1."""
        ...


@dataclass(frozen=True, eq=False)
class Level:
    """`ink`: (h, w) float32 in 0..1, how likely each pixel is handwriting; `scale`: its pixels for one of the page."""

    ink: Ink
    scale: float


def scales_for(shape: tuple[int, ...]) -> tuple[float, ...]:
    """The scales at which a picture of (h, w) pixels is looked at, from the coarsest."""
    longest = max(shape[:2])
    scales = [side / longest for side in SIDES if side <= _LARGEST * longest]
    return tuple(scales) or (max(_LARGEST, _SMALLEST_SIDE / longest),)


def levels_of(grey: Grey, network: InkNetwork, check: Callable[[], None]) -> tuple[Level, ...]:
    """The ink of a page at each scale, from the coarsest. `check` is called between them and may raise to cancel."""
    found = []
    for scale in scales_for(grey.shape):
        check()
        small = resized(grey, scale)
        found.append(Level(network.ink(small), small.shape[1] / grey.shape[1]))
    return tuple(found)


def resized(grey: Grey, scale: float) -> Grey:
    """The picture at another scale."""
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    if size == grey.shape[::-1]:
        return grey
    way = Image.Resampling.BOX if scale <= 0.5 else Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(grey).resize(size, way, reducing_gap=2.0 if scale < 0.5 else None))
