"""GreyImage pixels to what the ink network gets: each pixel against its surroundings, however they are lit."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

GreyImage: TypeAlias = NDArray[np.uint8]
"""(h, w), 0 = black."""

CHANNELS: Final = 2
"""Against the surroundings, and as it is."""
_BLOCK: Final = 8  # pixels of a block's side: mean and spread are found for blocks
_REACH: Final = 4  # blocks to each side that are surroundings: 72 pixels in all, wider than most strokes
_LEAST_SPREAD: Final = 0.02  # of the range from black to white: grain of plain paper is not blown up to ink


def normalise(grey: GreyImage) -> NDArray[np.float32]:
    """(h, w) -> (h, w, CHANNELS) float32. `h` and `w` must be multiples of 8 (`pyramid.padded`)."""
    values = grey.astype(np.float32) * np.float32(1 / 255)
    height, width = values.shape
    blocks = values.reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK)
    mean = _surrounding(blocks.mean((1, 3)))
    square = _surrounding((blocks * blocks).mean((1, 3)))
    spread = np.sqrt((square - mean * mean).clip(0)) + np.float32(_LEAST_SPREAD)
    result = np.empty((height, width, CHANNELS), np.float32)
    np.subtract(values, np.float32(0.5), out=result[..., 1])
    values -= _enlarged(mean)  # in place: a large picture's fields are dear
    np.divide(values, _enlarged(spread), out=result[..., 0])
    return result


def _surrounding(blocks: NDArray[np.float32]) -> NDArray[np.float32]:
    """The mean over each block's surroundings; there are fewer of them at the picture's edge."""
    summed = blocks.astype(np.float64)
    count = np.ones(blocks.shape)
    return (window_sums(summed, _REACH) / window_sums(count, _REACH)).astype(np.float32)


def window_sums(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """(h, w): the sum of each value and of those at most so many away along both axes."""
    for _ in range(2):  # each time along the columns of what was turned
        total = np.concatenate([np.zeros((1, values.shape[1])), values.cumsum(0)])
        last = np.minimum(np.arange(len(values)) + reach + 1, len(values))
        first = np.maximum(np.arange(len(values)) - reach, 0)
        values = (total[last] - total[first]).T
    return values


def _enlarged(blocks: NDArray[np.float32]) -> NDArray[np.float32]:
    """A value for each pixel, changing smoothly from block to block."""
    size = (blocks.shape[1] * _BLOCK, blocks.shape[0] * _BLOCK)
    return np.asarray(Image.fromarray(blocks).resize(size, Image.Resampling.BILINEAR))
