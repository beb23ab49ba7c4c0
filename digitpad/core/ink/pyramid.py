"""A picture's ink at several sizes: digits of any height are of a usual one at some of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.ink.network import InkMaps, InkNetwork
from digitpad.core.ink.normalise import GreyImage

SIDES: Final = (200, 400, 800, 1600)
"""Longest sides in pixels; a digit that fills a tenth of a page is 20 to 160 pixels high at them."""
_LARGEST: Final = 2.0  # enlargement of a picture: more shows nothing new
_SMALLEST_SIDE: Final = 112  # pixels: smaller pictures are enlarged to that all the same
_HALF: Final = 0.5  # scale up to which a pixel is the mean of those that become it


@dataclass(frozen=True, eq=False)
class InkLevel:
    """The ink of a picture at one size. `scale`: its pixels for one of the picture."""

    grey: GreyImage
    maps: InkMaps
    scale: float


def scales_for(shape: tuple[int, ...]) -> tuple[float, ...]:
    """The scales at which a picture of (h, w) pixels is looked at, from the coarsest."""
    longest = max(shape[:2])
    scales = [side / longest for side in SIDES if side <= _LARGEST * longest]
    return tuple(scales) or (max(_LARGEST, _SMALLEST_SIDE / longest),)


def ink_levels(grey: GreyImage, network: InkNetwork, *, check: Callable[[], None]) -> Iterator[InkLevel]:
    """The ink of a picture at each scale, from the coarsest to the finest, each found when it is asked for.

    `check` is called often and may raise to cancel.
    """
    for scale in scales_for(grey.shape):
        yield ink_level(grey, scale, network, check=check)


def ink_level(grey: GreyImage, scale: float, network: InkNetwork, *, check: Callable[[], None]) -> InkLevel:
    """The ink of a picture at one scale. `check` is called often and may raise to cancel."""
    small = resized(grey, scale)
    return InkLevel(small, network.maps(small, check=check), small.shape[1] / grey.shape[1])


def resized(grey: GreyImage, scale: float) -> GreyImage:
    """The picture at another scale, every pixel of it counted."""
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    if size == grey.shape[::-1]:
        return grey
    way = Image.Resampling.BOX if scale <= _HALF else Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(grey).resize(size, way))
