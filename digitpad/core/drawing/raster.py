"""Drawing to grey ink image: the one rasteriser for recognition, training and evaluation.

The pixel grid is laid over the ink, not over the canvas: its resolution follows the ink's longest side. So a drawing
gives the same pixels wherever it stands on the canvas and however large it is drawn.

Exported web pages have the same in JavaScript (resources/web/strokes.js); tests/web/test_parity.py holds them together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.curve import curve
from digitpad.core.drawing.strokes import Drawing, point_bounds

INK_SIDE: Final = 80
"""Pixels along the ink's longest side: four for each of the 20 that the network's image gives it."""
_MARGIN_PIXELS: Final = 1  # empty, around the ink
_CHUNK_PIXELS: Final = 400_000  # computed at a time; limits memory


@dataclass(frozen=True, eq=False)
class InkImage:
    """What the strokes paint, as an image.

    `pixels`: (h, w) float32 in 0..1, ink = 1; `left`, `top`: place of the image's corner on the canvas, in canvas
    units; `scale`: pixels per canvas unit; `thinned`: whether strokes were painted thinner than they were drawn.
    """

    pixels: NDArray[np.float32]
    left: float
    top: float
    scale: float
    thinned: bool = False


def rasterise(drawing: Drawing, check: Callable[[], object] = lambda: None) -> InkImage | None:
    """Paint the strokes with exact edges (a pixel's grey is how much of it is covered). None without strokes.

    `check` is called for each stroke and now and then; what it raises ends the painting.
    """
    if not drawing:
        return None
    left, top, right, bottom = point_bounds(drawing.strokes)
    widest = max(float(stroke.diameters.max()) for stroke in drawing.strokes)
    rough_scale = INK_SIDE / (max(right - left, bottom - top) + widest)
    # Capsules have exact edges, so that thick ink can do with longer pieces of the curve.
    step = float(np.clip(widest * rough_scale / 4, 1.0, 4.0)) / rough_scale
    lines = []
    for stroke in drawing.strokes:
        check()
        lines.append(curve(stroke, step))
    samples = np.concatenate(lines)
    low = (samples[:, :2] - samples[:, 2:] / 2).min(0)
    high = (samples[:, :2] + samples[:, 2:] / 2).max(0)
    scale = INK_SIDE / float((high - low).max())
    origin = low - _MARGIN_PIXELS / scale
    width, height = (np.ceil((high - low) * scale - 1e-6).astype(int) + 2 * _MARGIN_PIXELS).tolist()
    starts = np.concatenate([line[:-1] if len(line) > 1 else line for line in lines])
    ends = np.concatenate([line[1:] if len(line) > 1 else line for line in lines])
    pixels = _paint(_on_grid(starts, origin, scale), _on_grid(ends, origin, scale), (height, width), check)
    return InkImage(pixels, float(origin[0]), float(origin[1]), scale)


def _on_grid(samples: NDArray[np.float64], origin: NDArray[np.float64], scale: float) -> NDArray[np.float64]:
    """Samples (x, y, diameter) on the canvas -> (x, y, radius) in pixels."""
    return np.column_stack([(samples[:, :2] - origin) * scale, samples[:, 2] * (scale / 2)])


def _paint(
    starts: NDArray[np.float64], ends: NDArray[np.float64], shape: tuple[int, int], check: Callable[[], object]
) -> NDArray[np.float32]:
    """Union of tapered capsules from `starts` to `ends`, both (n, 3) of x, y, radius in pixels."""
    height, width = shape
    image = np.zeros(height * width, np.float32)
    radius = np.maximum(starts[:, 2:], ends[:, 2:])
    # Only pixels whose centres lie within half a pixel of the ink are touched by it; the margin holds them all.
    low = np.ceil(np.minimum(starts[:, :2], ends[:, :2]) - radius - 1).astype(int)
    high = np.floor(np.maximum(starts[:, :2], ends[:, :2]) + radius).astype(int) + 1
    grid = np.arange(int((high - low).max()))
    many = max(1, _CHUNK_PIXELS // len(grid) ** 2)
    for first in range(0, len(starts), many):
        check()
        part = slice(first, first + many)
        x, y = low[part, :1] + grid, low[part, 1:] + grid
        grey = _coverage(starts[part], ends[part], x + 0.5, y + 0.5)
        seen = grey > 0
        pixel = (y * width)[:, :, None] + x[:, None, :]
        np.maximum.at(image, pixel[seen], grey[seen])
    return image.reshape(shape)


def _coverage(
    starts: NDArray[np.float64], ends: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float32]:
    """(n, h, w): how much of the pixels with centres `x`, (n, w), and `y`, (n, h), each of n capsules covers: 0..1."""
    # Seen from the capsule, all numbers are small: float32 is good for a hundred thousandth of a pixel.
    dx = (x - starts[:, :1]).astype(np.float32)[:, None, :]
    dy = (y - starts[:, 1:2]).astype(np.float32)[:, :, None]
    leg_x, leg_y, leg_r = (ends - starts).astype(np.float32).T[..., None, None]
    radius = starts[:, 2].astype(np.float32)[:, None, None]
    length2 = np.maximum(leg_x**2 + leg_y**2, np.float32(1e-12))
    t = dx * (leg_x / length2) + dy * (leg_y / length2)
    if leg_r.any():
        # The rim of tapered ink is nearest towards its wide end; ink that outgrows its leg is a disc.
        beside = np.abs(dx * (leg_y / length2) - dy * (leg_x / length2)) + np.float32(1e-3)
        t += beside * (leg_r / np.sqrt(np.maximum(length2 - leg_r**2, np.float32(1e-12))))
    t = t.clip(0, 1)
    distance = np.sqrt((dx - t * leg_x) ** 2 + (dy - t * leg_y) ** 2)
    grey: NDArray[np.float32] = (radius + t * leg_r + 0.5 - distance).clip(0, 1)
    return grey
