"""How dark each pixel of a page is against the paper around it, however the paper is lit, and what of it is ink."""

from __future__ import annotations

from dataclasses import dataclass
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
_DARKEST: Final = 12  # grey of paper: darker than that nothing can be darker still
_CLOSED: Final = 2  # blocks to each side: dark things narrower than twice that and one are ink, not paper
_FALL_OFF: Final = 0.9  # of the light at the edge is left beyond it, at least
_NOISE: Final = 4.0  # standard deviations of the paper's grain that ink is darker
_LEAST: Final = 0.04  # least darkness of ink, where there is no grain
_OF_PEAK: Final = 0.3  # of the darkest ink nearby: what is paler is a stroke's blurred edge
_STRONG: Final = 1.7  # times the grain's limit: something in a stroke must be that dark
_STRONG_OF_PEAK: Final = 0.5
_NEAR: Final = 16  # side of the blocks in which the darkest ink is looked for, pixels; two more to each side
_MOST_LEVEL: Final = np.float32(2)  # times the grain: what is darker than that is no paper
_GRAIN_BLOCK: Final = 64
_STEADY: Final = 0.25  # of the mean grey: paper differs less from one block to the next
_ENOUGH: Final = 0.3  # of the blocks
_SMALL: Final = 224  # pixels of a side: a picture of one digit, or a few
_BLACK: Final = 80  # grey
_FILLS: Final = ((600, (3, 8)), (150, (5, 12)))  # longest side in pixels; reaches
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
    paper = _background(values, block)
    return ((paper - values) / np.maximum(paper, np.float32(_DARKEST))).clip(0, 1), light_on_dark


def _is_light_on_dark(values: Ink) -> bool:
    """Whether ink is lighter than paper.

    Nearly all paper is lighter than ink: two ways to look must agree that it is not. Where most of a picture is nearly
    black, the first way is enough.
    """
    return _stands_out_lighter(values) and (
        max(values.shape) <= _SMALL or float(np.median(values)) < _BLACK or _is_filled_darker(values)
    )


def _stands_out_lighter(values: Ink) -> bool:
    """Whether what stands out from its surroundings, which ink does rarely and far, is lighter than they are.

    Surroundings are taken as small as a page's digits and as large as the picture; that size tells at which all that
    stands out does so to the same side. Fails with large digits in changing light.
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


def _is_filled_darker(values: Ink) -> bool:
    """Whether light things are filled by what is dark around them, rather than dark ones by what is light.

    Closing and opening (J. Serra, Image Analysis and Mathematical Morphology, 1982) leave slopes and steps of light as
    they are. That size tells at which it is clearest. Fails where lines are written densely, as the paper between
    strokes is a thing then too.
    """
    picture = Image.fromarray(values.astype(np.uint8))
    best, answer = 0.0, False
    for side, reaches in _FILLS:
        small = np.asarray(picture.reduce(max(1, round(max(values.shape) / side))), np.float32)
        for reach in reaches:
            dark = extreme(extreme(small, reach, np.maximum), reach, np.minimum) - small
            light = small - extreme(extreme(small, reach, np.minimum), reach, np.maximum)
            sides = float((light**3).sum()), float((dark**3).sum())
            clear = abs(sides[0] - sides[1]) / (sum(sides) + 1.0)
            if clear > best:
                best, answer = clear, sides[0] > sides[1]
    return answer


def _standing_out(values: Ink, block: int) -> Ink:
    """(n,): how much lighter than its surroundings each pixel is, but where the surroundings end."""
    coarse = _blocks(values, block, 0.5)
    steady = extreme(coarse, 1, np.maximum) - extreme(coarse, 1, np.minimum) < _STEADY * max(1.0, float(coarse.mean()))
    if steady.mean() < _ENOUGH:
        all_of_it: Ink = (values - np.float32(np.median(values))).ravel()
        return all_of_it
    # Where the paper ends, half a block stands out from the other half: such places do not count.
    inside = _smooth(steady.astype(np.float32), values.shape) > 0.99
    rest: Ink = (values - _smooth(coarse, values.shape))[inside]
    return rest


@dataclass(frozen=True, eq=False)
class Limits:
    """(h, w) each, how dark something is.

    `grain`: more than paper, were it not for its own darkness; `weak`: more than paper; `strong`: surely ink.
    """

    grain: Ink
    weak: Ink
    strong: Ink


def ink_limits(dark: Ink) -> Limits:
    """How dark ink must be against the paper's own darkness and grain around it."""
    soft = box_mean(dark, 3)
    rough = np.abs(soft - box_mean(soft, 9))
    # A rank below the median, as blocks may be full of ink; of normal noise that rank lies at 0.385 deviations.
    grain = np.maximum(_median3(_blocks(rough, _GRAIN_BLOCK, 0.3)) / np.float32(0.385), np.float32(1e-4))
    # Paper is taken at its light grains, so that most of it is a little darker than that.
    level = _median3(_blocks(soft, _GRAIN_BLOCK, 0.4))
    level = np.minimum(level, np.maximum(_MOST_LEVEL * grain, np.median(level)))
    above = np.maximum(np.float32(_NOISE) * grain, np.float32(_LEAST))
    limits = above, level + above, level + np.float32(_STRONG) * above
    return Limits(*(_smooth(limit, dark.shape) for limit in limits))


def threshold(dark: Ink, limits: Limits | None = None) -> Mask:
    """Where there is ink: darker than the grain, not much paler than the ink nearby, and clearly dark somewhere."""
    if min(dark.shape) < 3:
        return np.zeros(dark.shape, bool)
    limits = ink_limits(dark) if limits is None else limits
    soft = box_mean(dark, 3)
    peak = _peaks(soft)
    weak = soft > np.maximum(limits.weak, np.float32(_OF_PEAK) * peak)
    strong = weak & (soft > np.maximum(limits.strong, np.float32(_STRONG_OF_PEAK) * peak))
    labels, _ = components(weak)
    keep = np.zeros(int(labels.max()) + 1, bool)
    keep[labels[strong]] = True
    keep[0] = False
    kept: Mask = keep[labels]
    return kept


def components(mask: Mask) -> tuple[NDArray[np.intp], list[tuple[int, slice, slice]]]:
    """The number of the connected piece that each pixel of a mask is in, 0 where there is none; and of each piece its
    number, rows and columns."""
    import cc3d

    if not mask.any():
        return np.zeros(mask.shape, np.intp), []
    labels = cc3d.connected_components(mask, connectivity=8)
    places = cc3d.statistics(labels)["bounding_boxes"]
    return labels.astype(np.intp), [(number, at[0], at[1]) for number, at in enumerate(places) if number and at]


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
    closed = extreme(_beyond(extreme(coarse, _CLOSED, np.maximum), _CLOSED), _CLOSED, np.minimum)
    closed = closed[_CLOSED:-_CLOSED, _CLOSED:-_CLOSED]
    return _smooth(box_mean(closed, 3), values.shape)


def _beyond(coarse: Ink, reach: int) -> Ink:
    """Blocks' values with so many more around: where light falls off towards the edge it goes on to do so."""
    edge = np.pad(coarse, reach, mode="edge")
    if min(coarse.shape) <= reach:
        return edge
    on = np.pad(coarse, reach, mode="reflect", reflect_type="odd")
    further: Ink = np.clip(on, np.float32(_FALL_OFF) * edge, edge)
    return further


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
