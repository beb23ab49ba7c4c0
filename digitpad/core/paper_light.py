"""How dark each pixel of a page is against the paper around it, however the paper is lit, and what of it is ink."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey: TypeAlias = NDArray[np.uint8]
"""(h, w), 0 = black."""
Ink: TypeAlias = NDArray[np.float32]
"""(h, w) in 0..1, ink = 1."""
Mask: TypeAlias = NDArray[np.bool_]
"""(h, w)."""

_PAPER_RANK: Final = 0.8  # of a block's pixels: ink is rarer than the rest
_CLOSED: Final = 2  # blocks to each side: dark things narrower than twice that and one are ink, not paper
_NOISE: Final = 4.0  # standard deviations of the paper's grain that ink is darker
_LEAST: Final = 0.055  # least darkness of ink, where there is no grain
_OF_PEAK: Final = 0.3  # of the darkest ink nearby: what is paler is a stroke's blurred edge
_STRONG: Final = 1.7  # times the grain's limit: something in a stroke must be that dark
_STRONG_OF_PEAK: Final = 0.5
_NEAR: Final = 16  # side of the blocks in which the darkest ink is looked for, pixels; two more to each side
_GRAIN_BLOCK: Final = 64
_STEADY: Final = 0.25  # of the mean grey: paper differs less from one block to the next
_ENOUGH: Final = 0.3  # of the blocks
_SMALL: Final = 224  # pixels of a side: a picture of one digit, or a few
_SURROUNDINGS: Final = (48, 16, 8)  # blocks along the longest side


def darkness(grey: Grey, block: int, light_on_dark: bool | None = None) -> tuple[Ink, bool]:
    """How much darker than the paper around it each pixel is, and whether the picture is light on dark.

    `block`: side in pixels of the blocks for each of which the paper's grey is found; five of them are wider than any
    stroke. `light_on_dark`: None: find out.
    """
    values = grey.astype(np.float32)
    light_on_dark = _is_light_on_dark(values) if light_on_dark is None else light_on_dark
    if light_on_dark:
        values = 255 - values
    paper = np.maximum(_background(values, block), 1)
    return (1 - values / paper).clip(0, 1), light_on_dark


def _is_light_on_dark(values: Ink) -> bool:
    """Whether what stands out from its surroundings, which ink does rarely and far, is lighter than they are.

    Surroundings are taken as small as a page's digits and as large as the picture; that size tells at which all that
    stands out does so to the same side.
    """
    step = max(1, min(values.shape) // 600)
    small = values[::step, ::step]
    best, answer = 0.0, False
    for parts in _SURROUNDINGS if max(values.shape) > _SMALL else (1,):
        cubes = _standing_out(small, max(3, max(small.shape) // parts)) ** 3
        sides = float(cubes.sum())
        clear = abs(sides) / (float(np.abs(cubes).sum()) + 1.0)
        if clear > best + 0.05:
            best, answer = clear, sides > 0
    return answer


def _standing_out(values: Ink, block: int) -> Ink:
    """(n,): how much lighter than its surroundings each pixel is, but where the surroundings end."""
    coarse = _blocks(values, block, 0.5)
    steady = extreme(coarse, 1, np.maximum) - extreme(coarse, 1, np.minimum) < _STEADY * max(1.0, float(coarse.mean()))
    if steady.mean() < _ENOUGH:
        return values.ravel() - np.float32(np.median(values))
    # Where the paper ends, half a block stands out from the other half: such places do not count.
    inside = _smooth(steady.astype(np.float32), values.shape) > 0.99
    return (values - _smooth(coarse, values.shape))[inside]


def grain(dark: Ink) -> Ink:
    """(h, w): the standard deviation of the paper's grain around each pixel, after a mean of 3x3 pixels."""
    soft = box_mean(dark, 3)
    rough = np.abs(soft - box_mean(soft, 9))
    # A rank below the median, as blocks may be full of ink; of normal noise that rank lies at 0.385 deviations.
    ranks = _median3(_blocks(rough, _GRAIN_BLOCK, 0.3))
    return np.maximum(_smooth(ranks / np.float32(0.385), dark.shape), np.float32(1e-4))


def ink_limit(dark: Ink) -> Ink:
    """(h, w): the darkness from which on something is no grain of the paper."""
    return np.maximum(np.float32(_NOISE) * grain(dark), np.float32(_LEAST))


def threshold(dark: Ink, limit: Ink | None = None) -> Mask:
    """Where there is ink: darker than the grain, not much paler than the ink nearby, and clearly dark somewhere."""
    if min(dark.shape) < 3:
        return np.zeros(dark.shape, bool)
    limit = ink_limit(dark) if limit is None else limit
    soft = box_mean(dark, 3)
    peak = _peaks(soft)
    weak = soft > np.maximum(limit, np.float32(_OF_PEAK) * peak)
    strong = weak & (soft > np.maximum(np.float32(_STRONG) * limit, np.float32(_STRONG_OF_PEAK) * peak))
    labels, _ = components(weak)
    keep = np.zeros(int(labels.max()) + 1, bool)
    keep[labels[strong]] = True
    keep[0] = False
    kept: Mask = keep[labels]
    return kept


def components(mask: Mask) -> tuple[NDArray[np.uint32], list[tuple[int, slice, slice]]]:
    """(h, w): the number of the connected piece that each pixel is in, 0 where there is none; and of each piece its
    number, rows and columns."""
    import cc3d

    labels = cc3d.connected_components(mask, connectivity=8)
    if not mask.any():
        return labels, []
    places = cc3d.statistics(labels)["bounding_boxes"]
    return labels, [(number, place[0], place[1]) for number, place in enumerate(places) if number and place]


def _peaks(soft: Ink) -> Ink:
    """(h, w): the darkest that there is near each pixel."""
    height, width = soft.shape
    rows, columns = -(-height // _NEAR), -(-width // _NEAR)
    padded = np.zeros((rows * _NEAR, columns * _NEAR), np.float32)
    padded[:height, :width] = soft
    peaks = padded.reshape(rows, _NEAR, columns, _NEAR).max((1, 3))
    peaks = extreme(peaks, 2, np.maximum)
    return _smooth(peaks, soft.shape)


def box_mean(values: Ink, size: int) -> Ink:
    """The mean of a square of an odd `size` of pixels around each pixel; edges are repeated."""
    half = size // 2
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (half, half)
        padded = np.pad(values, padding, mode="edge")
        n = values.shape[axis]
        total = np.zeros_like(values)
        for shift in range(size):
            total += padded[shift : shift + n] if axis == 0 else padded[:, shift : shift + n]
        values = total / np.float32(size)
    return values


def extreme(values: Ink, reach: int, of: np.ufunc) -> Ink:
    """The greatest or least value (np.maximum, np.minimum) in a square around each place."""
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (reach, reach)
        padded = np.pad(values, padding, mode="edge")
        n = values.shape[axis]
        parts = [padded[s : s + n] if axis == 0 else padded[:, s : s + n] for s in range(2 * reach + 1)]
        values = of.reduce(parts)
    return values


def _background(values: Ink, block: int) -> Ink:
    """The grey of the paper under each pixel: a rank of each block, without what is dark and narrow, made smooth."""
    coarse = _blocks(values, block, _PAPER_RANK)
    closed = extreme(extreme(coarse, _CLOSED, np.maximum), _CLOSED, np.minimum)
    return _smooth(box_mean(closed, 3), values.shape)


def _blocks(values: Ink, side: int, rank: float) -> Ink:
    """A rank of each block of `side` pixels; edges are repeated to fill the last ones."""
    height, width = values.shape
    side = max(1, min(side, height, width))
    rows, columns = -(-height // side), -(-width // side)
    step = max(1, side // 12)  # enough of a block's pixels to rank it
    y = np.minimum(np.arange(0, rows * side), height - 1).reshape(rows, side)[:, ::step].ravel()
    x = np.minimum(np.arange(0, columns * side), width - 1).reshape(columns, side)[:, ::step].ravel()
    each = len(y) // rows
    blocks = values[np.ix_(y, x)].reshape(rows, each, columns, -1).transpose(0, 2, 1, 3).reshape(rows, columns, -1)
    place = min(blocks.shape[2] - 1, int(rank * blocks.shape[2]))
    ranked: Ink = np.partition(blocks, place, axis=2)[..., place]
    return ranked


def _smooth(coarse: Ink, shape: tuple[int, ...]) -> Ink:
    """Blocks' values enlarged to pixels without steps."""
    size = shape[1], shape[0]
    return np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BILINEAR), np.float32)


def _median3(values: Ink) -> Ink:
    padded = np.pad(values, 1, mode="edge")
    height, width = values.shape
    around = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    median: Ink = np.median(np.stack(around), axis=0).astype(np.float32)
    return median
