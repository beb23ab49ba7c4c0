"""Learned ink against the picture itself: where a pixel does not differ from the paper around it there is no ink."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.ink.normalise import window_sums
from digitpad.core.pages.digits.pieces import Grey, Ink
from digitpad.core.pages.digits.strokes import with_whole_strokes

_BLOCK: Final = 8  # pixels of a block's side: levels of paper and ink are found for blocks
_NEAR: Final = 2  # blocks to each side that are surroundings
_FAR: Final = 8  # the same where those are all ink, or without any
_FAR_WORTH: Final = np.float32(0.01)  # of what is far away, beside what is near
_ALL_WORTH: Final = np.float32(0.0001)  # of the whole picture
_PAPER: Final = 0.1  # probability of ink: pixels with less are paper
_NONE: Final = 0.01  # probability: less is no ink whatever the picture shows
_INK: Final = 0.6  # probability of ink: pixels with more are surely ink
_FAINTEST: Final = 0.25  # of the contrast of most of a picture's ink: fainter ink counts as that faint
_MOST: Final = 0.75  # of the sure ink has less contrast than is said of it
_CONTRASTS: Final = (0.1, 0.3, 1.0)  # of that of the ink around
_SHARES: Final = (0.0, 0.5, 1.0)  # of the network's ink that is left with it: the hollows of fat strokes are paper
_DARK: Final = 0.6  # of the contrast of the ink around: so dark is the middle of a stroke, not its edge
_PROBABILITIES: Final = (0.0, 0.35, 0.6)  # of ink: from the last one on the picture alone tells how dark it is
_GATES: Final = (0.0, 0.35, 1.0)
_GRAIN: Final = np.float32(2.5)  # of the mean difference of paper from what is around it: ink differs more
_LEAST_CONTRAST: Final = 5.0  # grey levels: fainter ink cannot be told from noise


def shaded(ink: Ink, grey: Grey, confirmed: Ink | None = None) -> Ink:
    """The ink of a picture without what is hardly darker, or lighter, than the paper around it.

    The network closes the small holes of fat digits, and finds strokes in the grain of paper and of what is dark; the
    picture tells both. `confirmed`: the probability of ink where there was doubt; it counts where the picture is about
    as dark as its ink.
    """
    sure = (ink >= _INK).astype(np.float32)
    if not sure.any():
        return ink
    values, paper = grey.astype(np.float32), (ink < _PAPER).astype(np.float32)
    contrast = np.abs(values - mean_around(values, paper))
    usual = float(np.quantile(contrast[sure > 0], _MOST))
    ink_contrast = mean_around(contrast, sure)
    level = np.maximum(ink_contrast, np.float32(max(1.0, _FAINTEST * usual)))
    grain = np.maximum(_GRAIN * mean_around(contrast, paper), np.float32(_LEAST_CONTRAST))
    at = (ink > _NONE) & (ink_contrast >= grain)
    contrast = np.where(ink_contrast >= grain, contrast / level, np.float32(0))
    found = np.zeros(ink.shape, np.float32)
    found[at] = _counted(ink[at], contrast[at])
    if confirmed is not None:
        at &= (confirmed > ink) & (contrast >= _DARK)
        found[at] = _counted(confirmed[at], contrast[at])
    return with_whole_strokes(found, contrast)


def _counted(ink: Ink, contrast: Ink) -> Ink:
    """(n,) how much of ink of such probability and contrast counts."""
    shares = np.interp(contrast, _CONTRASTS, _SHARES)
    return np.asarray(np.interp(ink, _PROBABILITIES, _GATES) * shares, np.float32)


def mean_around(values: NDArray[np.float32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """(h, w): the weighted mean of the values around each pixel; of ones further away where near ones weigh nothing."""
    total, count = _blocks(values * weights), _blocks(weights)
    sums = [_spread(total), _spread(count)]
    means = sums[0] / np.maximum(sums[1], np.float32(1e-6))
    size = means.shape[1] * _BLOCK, means.shape[0] * _BLOCK
    smooth = np.asarray(Image.fromarray(means).resize(size, Image.Resampling.BILINEAR))
    return smooth[: values.shape[0], : values.shape[1]]


def _blocks(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The sum of each block; what is missing of those at the right and at the bottom is 0."""
    height, width = (-(-side // _BLOCK) for side in values.shape)
    whole = np.pad(values, [(0, -side % _BLOCK) for side in values.shape])
    sums: NDArray[np.float32] = whole.reshape(height, _BLOCK, width, _BLOCK).sum((1, 3))
    return sums


def _spread(blocks: NDArray[np.float32]) -> NDArray[np.float32]:
    """The sum around each block; of what is further away, a little."""
    near, far = (window_sums(blocks.astype(np.float64), reach).astype(np.float32) for reach in (_NEAR, _FAR))
    spread: NDArray[np.float32] = near + _FAR_WORTH * far + _ALL_WORTH * blocks.sum()
    return spread
