"""Which way ink lies against its paper: dark on light as on white paper, or light on dark as on a blackboard."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.ink.normalise import GreyImage, window_sums
from digitpad.core.ink.pyramid import resized

_SIDE: Final = 200  # pixels of the longest side at which it is decided
_REACH: Final = 0.1  # of the longest side: so far to all sides is a pixel's surroundings, wider than most strokes
_LEAST_SPREAD: Final = 1.0  # grey levels: below it are grain and rounding
_DARK: Final = 170  # grey: white paper in the shade, inverted, is hardly lighter
_BLACK, _LIGHTER, _LIGHT = 64, 60, 0.97  # grey; grey levels; that part of the pixels is at most as light as light ink
_SKEWNESS: Final = 0.3  # from which few pixels are far lighter than their surroundings
_SKEWNESS_ON_BLACK: Final = -0.3  # fat strokes on black have none; a black margin around white paper has less


def is_light_on_dark(grey: GreyImage) -> bool:
    """Whether a picture shows light ink on dark, as blackboards, MNIST's images and inverted photos of paper do."""
    small = resized(grey, min(1.0, _SIDE / max(grey.shape)))
    middle, light = np.quantile(small, [0.5, _LIGHT])
    if middle > _DARK:
        return False
    black = middle < _BLACK and light > middle + _LIGHTER
    return bool(local_skewness(small) > (_SKEWNESS_ON_BLACK if black else _SKEWNESS))


def local_skewness(grey: GreyImage) -> float:
    """Skewness of each pixel's grey against its surroundings' mean: ink is what few pixels are, so it has ink's sign.

    Above 0 where few pixels are far lighter, below 0 where few are far darker, about 0 for grain.
    """
    values = grey.astype(np.float64)
    reach = max(1, round(_REACH * max(grey.shape)))
    against = values - window_sums(values, reach) / window_sums(np.ones(grey.shape), reach)
    spread = max(float(np.sqrt((against**2).mean())), _LEAST_SPREAD)
    return float((against**3).mean() / spread**3)
