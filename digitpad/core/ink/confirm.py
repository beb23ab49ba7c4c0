"""Ink that one level is in doubt about, and a coarser one is not: strokes along rules are seen as a whole there."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_Ink: TypeAlias = NDArray[np.float32]
_DOUBT: Final = (0.03, 0.6)  # probability of ink at a level: less is paper, more is ink anyway
_SURE: Final = 0.5  # probability of ink at the coarser level
_MOST_SURE: Final = 0.95  # what counts of that


def confirmed_by(ink: _Ink, coarser: _Ink | None) -> _Ink:
    """The probability of ink; where there is doubt that of both levels, as if they did not know of each other.

    `coarser`: the coarser level's, of any size.
    """
    if coarser is None:
        return ink
    height, width = ink.shape
    before = np.asarray(Image.fromarray(coarser).resize((width, height), Image.Resampling.BILINEAR), np.float32)
    at = (ink > _DOUBT[0]) & (ink < _DOUBT[1]) & (before > _SURE)
    found: _Ink = ink.copy()
    found[at] = _probability(_odds(ink[at]) * _odds(before[at].clip(0, _MOST_SURE)))
    return found


def _odds(probability: _Ink) -> _Ink:
    odds: _Ink = probability / (1 - probability)
    return odds


def _probability(odds: _Ink) -> _Ink:
    probability: _Ink = odds / (1 + odds)
    return probability
