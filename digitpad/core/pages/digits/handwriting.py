"""Whether what was read is handwriting, as a network says that sees it in its own grey, with what is around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.lines.window_network import WINDOW_HEIGHT, WINDOW_WIDTH, HandwritingNetwork, InkWindow
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Mask, Patch

_ALONE: Final = -1.75  # logarithm of the odds: one digit with less is none
_ONE: Final = -2.0  # the same of a 1, which is a straight stroke and may be anything
_ONES: Final = -2.75  # the same of several 1s, on average
_TOGETHER: Final = -1.0  # the same of a number, on average over its digits
_NEAR: Final = 24  # pixels of a thing's larger side, seen near
_FAR: Final = 9  # the same from afar, with what is around it
_PAPER: Final = 90  # percentile of the grey around a thing, that of its paper
_LEAST_CONTRAST: Final = 10.0  # grey levels: paler ink is not seen as dark as other ink
_DARKEST: Final = 1.5  # of the ink's darkness
_INK: Final = 0.3  # probability: less is paper
_FEW: Final = 30  # pixels of paper: of fewer nobody can tell how light falls
_SIDES: Final = np.stack(
    [
        *np.meshgrid(np.linspace(-1, 1, WINDOW_WIDTH), np.linspace(-1, 1, WINDOW_HEIGHT)),
        np.ones((WINDOW_HEIGHT, WINDOW_WIDTH)),
    ]
)
"""(3, WINDOW_HEIGHT, WINDOW_WIDTH): how far to the right and how far down each pixel is, -1 to 1, and ones."""
_RIDGE: Final = 1e-6  # so that paper along one line has a slope, too


def are_written(
    numbers: Sequence[str], windows: Sequence[Sequence[InkWindow]], network: HandwritingNetwork
) -> list[bool]:
    """Whether somebody has written each number, of whose digits, one at least, the windows are given."""
    odds = iter(network.handwriting_odds([window for several in windows for window in several]).tolist())
    means = [float(np.mean(list(islice(odds, len(several))))) for several in windows]
    return [mean >= _least(number) for number, mean in zip(numbers, means, strict=True)]


def _least(number: str) -> float:
    """Logarithm of the odds, on average over its digits: with less nobody has written it."""
    if set(number) == {"1"}:
        return _ONE if number == "1" else _ONES
    return _TOGETHER if len(number) > 1 else _ALONE


def hand_window(patch: Patch, scale: float, levels: Sequence[Level]) -> InkWindow:
    """What a thing and its surroundings look like: its grey and its ink near, the grey and all ink from afar.

    `patch`: the thing's ink at a level of that scale; `levels`: with grey.
    """
    level = _level_for(patch.size / scale, levels)
    assert level.grey is not None
    x, y = (side * level.scale / scale for side in patch.middle)
    size = patch.size * level.scale / scale
    near, far = _box(x, y, size / _NEAR), _box(x, y, size / _FAR)
    own = _box(*patch.middle, patch.size / _NEAR)
    ink = _seen(patch.ink, tuple(side - corner for side, corner in zip(own, (patch.left, patch.top) * 2, strict=True)))
    all_near, all_far = (_seen(level.ink, box) for box in (near, far))
    close, around = (
        _in_even_light(_seen(level.grey, box, goes_on=True), seen < _INK)
        for box, seen in ((near, all_near), (far, all_far))
    )
    paper = float(np.percentile(close, _PAPER))
    pen = float((ink * ink * close).sum() / max(float((ink * ink).sum()), 1e-6))
    contrast = max(paper - pen, _LEAST_CONTRAST)
    dark = [((paper - grey) / contrast).clip(-_DARKEST, _DARKEST) for grey in (close, around)]
    return np.stack([dark[0], ink, dark[1], all_far], -1).astype(np.float32)


def _in_even_light(grey: NDArray[np.float32], paper: Mask) -> NDArray[np.float32]:
    """A window as if light fell on it evenly: without the slope of what is no ink."""
    if paper.sum() < _FEW:
        return grey
    sides = _SIDES[:, paper]  # of the normal equations of least squares
    slope = np.linalg.solve(sides @ sides.T + _RIDGE * np.eye(3), sides @ grey[paper])
    even: NDArray[np.float32] = (grey - slope[0] * _SIDES[0] - slope[1] * _SIDES[1]).astype(np.float32)
    return even


def _level_for(size: float, levels: Sequence[Level]) -> Level:
    """The coarsest level at which a thing of a size in pixels of the page is large enough."""
    for level in levels:
        if size * level.scale >= _NEAR:
            return level
    return levels[-1]


def _box(x: float, y: float, pixel: float) -> tuple[float, float, float, float]:
    wide, high = WINDOW_WIDTH / 2 * pixel, WINDOW_HEIGHT / 2 * pixel
    return x - wide, y - high, x + wide, y + high


def _seen(values: NDArray[np.generic], box: tuple[float, ...], *, goes_on: bool = False) -> NDArray[np.float32]:
    """A box of values at the window's size; beyond their edge 0, or what is at the edge where they go on."""
    low, far = np.floor(box[:2]).astype(int) - 1, np.ceil(box[2:]).astype(int) + 1
    columns, rows = (np.arange(low[axis], far[axis]) for axis in (0, 1))
    high, wide = values.shape
    part = values[rows.clip(0, high - 1)[:, None], columns.clip(0, wide - 1)].astype(np.float32)
    if not goes_on:
        part *= ((rows >= 0) & (rows < high))[:, None] & ((columns >= 0) & (columns < wide))
    within = tuple((np.array(box) - np.tile(low, 2)).tolist())
    size = WINDOW_WIDTH, WINDOW_HEIGHT
    return np.asarray(Image.fromarray(part).resize(size, Image.Resampling.BILINEAR, box=within, reducing_gap=2.0))
