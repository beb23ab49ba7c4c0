"""Compares what was read from a made page (tests/support/pages.py) with the truth about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.pages.page import PageReading
from tests.support.pages import Truth

_SAME_PLACE = 0.25
"""Least share of two boxes' common area, of the area of both, for them to be about the same digit."""


@dataclass(frozen=True)
class Score:
    """`wrong`: digits that were missed or read as another one; `false`: digits that are none."""

    digits: int
    wrong: int
    false: int
    in_order: bool


def score(truth: Truth, reading: PageReading) -> Score:
    """How much of a page was read."""
    found = list(reading.digits)
    boxes = np.array([digit.box for digit in found], float).reshape(-1, 4)
    taken: list[int] = []
    wrong = 0
    for digit in truth.digits:
        shares = shared_areas(boxes, (digit.x, digit.y, digit.x + digit.w, digit.y + digit.h))
        shares[taken] = 0
        best = int(shares.argmax()) if len(shares) else -1
        if best < 0 or shares[best] < _SAME_PLACE:
            wrong += 1
            continue
        taken.append(best)
        wrong += str(found[best].digit) != digit.label
    return Score(len(truth.digits), wrong, len(found) - len(taken), taken == sorted(taken))


def shared_areas(boxes: np.ndarray, box: tuple[float, float, float, float]) -> np.ndarray:
    """(n,) the common area of each box with one, as a share of what both cover."""
    left, top, right, bottom = box
    wide = (np.minimum(boxes[:, 2], right) - np.maximum(boxes[:, 0], left)).clip(0)
    high = (np.minimum(boxes[:, 3], bottom) - np.maximum(boxes[:, 1], top)).clip(0)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]) + (right - left) * (bottom - top)
    shares: np.ndarray = wide * high / (areas - wide * high)
    return shares
