"""Ink that one level is in doubt about, and a coarser one is not: strokes along rules are seen as a whole there."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.pages.digits.pieces import Ink

_DOUBT: Final = (0.03, 0.6)  # probability of ink at a level: less is paper, more is ink anyway
_SURE: Final = 0.5  # probability of ink at the coarser level
_MOST_SURE: Final = 0.95  # what counts of that


def confirmed_by(ink: Ink, coarser: Ink | None) -> Ink:
    """The probability of ink; where there is doubt that of both levels, as if they did not know of each other.

    `coarser`: the coarser level's, of any size.
    """
    if coarser is None:
        return ink
    height, width = ink.shape
    before = np.asarray(Image.fromarray(coarser).resize((width, height), Image.Resampling.BILINEAR), np.float32)
    at = (ink > _DOUBT[0]) & (ink < _DOUBT[1]) & (before > _SURE)
    found: Ink = ink.copy()
    found[at] = _probability(_odds(ink[at]) * _odds(before[at].clip(0, _MOST_SURE)))
    return found


def _odds(probability: Ink) -> Ink:
    odds: Ink = probability / (1 - probability)
    return odds


def _probability(odds: Ink) -> Ink:
    probability: Ink = odds / (1 + odds)
    return probability
