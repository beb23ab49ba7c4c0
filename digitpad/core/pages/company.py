"""Digits among the others of a page: what is far smaller than the digits that the page shows is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.agree import Sighting
from digitpad.core.pages.judge import rejected

_ALIKE: Final = 0.45  # natural logarithm of the ratio of sizes that are about the same
_SMALL: Final = 0.45  # of the size of the page's digits: what is smaller needs company
_COMPANY: Final = 4  # digits of about the same size, clearly read, and not all of them bars
_CLEAR: Final = 0.8  # probability
_BARS: Final = (1, 7)  # what bits of strokes and rules look like


def in_company(things: Sequence[Sighting]) -> list[Sighting]:
    """The same, what is too small for the page's digits taken for none."""
    counted = [one for one in things if not one.judged.prediction.rejected]
    if not counted:
        return list(things)
    sizes = np.log([_size(one) for one in counted])
    main = _main_size(sizes, counted)
    clear = np.array([one.judged.probability >= _CLEAR for one in counted])
    bars = np.array([one.judged.prediction.digit in _BARS for one in counted])
    found = []
    for one in things:
        size = float(np.log(_size(one)))
        if not one.judged.prediction.rejected and size < main + np.log(_SMALL):
            near = (np.abs(sizes - size) < _ALIKE) & clear
            if (near & ~bars).sum() < _COMPANY:
                one = replace(one, judged=rejected(one.judged))
        found.append(one)
    return found


def _main_size(sizes: NDArray[np.float64], things: Sequence[Sighting]) -> float:
    """The logarithm of the size that most of what is read has, by how large and how clear it is."""
    weights = np.exp(sizes) * np.array([one.judged.probability for one in things])
    near = np.abs(sizes[:, None] - sizes[None, :]) < _ALIKE
    best = near[int((near * weights).sum(1).argmax())]
    return float(np.median(sizes[best]))


def _size(one: Sighting) -> float:
    return one.patch.size / one.scale
