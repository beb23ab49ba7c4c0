"""Pictures of any size in windows that a fully convolutional network can take, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.normalise import GreyImage, normalise

UNIT: Final = 32
"""Windows' sides are multiples of it, in pixels: the network halves them five times."""
MOST_WINDOW_PIXELS: Final = 640_000
"""Of a window: the network needs about 100 bytes for each, so a window needs 64 MB."""
MARGIN: Final = 64
"""Pixels that neighbouring windows share on each side: ink does not depend on what is further away."""

PixelChannels: TypeAlias = NDArray[np.float32]
"""(h, w, channels)."""


def in_windows(
    grey: GreyImage, run: Callable[[PixelChannels], PixelChannels], check: Callable[[], None]
) -> PixelChannels:
    """(h, w) -> (h, w, outputs): what `run` makes of the normalised picture, window by window.

    `check` is called before each and may raise to cancel.
    """
    height, width = grey.shape
    pixels = normalise(padded(grey))
    found: PixelChannels | None = None
    for rows, columns, inner in _windows(pixels.shape[0], pixels.shape[1]):
        check()
        part = run(pixels[rows, columns])
        if found is None:
            found = np.empty((*pixels.shape[:2], part.shape[2]), np.float32)
        own = part[inner[0].start - rows.start : inner[0].stop - rows.start]
        found[inner] = own[:, inner[1].start - columns.start : inner[1].stop - columns.start]
    assert found is not None  # there is always a window
    return found[:height, :width]


def padded(grey: GreyImage) -> GreyImage:
    """The picture with its last row and column repeated up to a multiple of UNIT."""
    return np.pad(grey, [(0, -side % UNIT) for side in grey.shape], mode="edge")


def _windows(height: int, width: int) -> Iterator[tuple[slice, slice, tuple[slice, slice]]]:
    """(rows, columns) of windows, and the part of each that no other one answers for.

    All windows are of one size, as a network takes a while to be made ready for another one.
    """
    across, down = 1, 1
    while _reach(width, across) * _reach(height, down) > MOST_WINDOW_PIXELS:
        if width / across >= height / down:
            across += 1
        else:
            down += 1
    high, wide = _reach(height, down), _reach(width, across)
    for top, bottom in _parts(height, down):
        for left, right in _parts(width, across):
            first, start = min(max(0, top - MARGIN), height - high), min(max(0, left - MARGIN), width - wide)
            yield slice(first, first + high), slice(start, start + wide), (slice(top, bottom), slice(left, right))


def _reach(length: int, parts: int) -> int:
    """The longest of so many parts with its margins."""
    return min(length, -(-length // (parts * UNIT)) * UNIT + (2 * MARGIN if parts > 2 else MARGIN) * (parts > 1))


def _parts(length: int, parts: int) -> Iterator[tuple[int, int]]:
    step = -(-length // (parts * UNIT)) * UNIT
    for start in range(0, length, step):
        yield start, min(length, start + step)
