"""How the rows and columns of a table lean: digits are moved to where they would be on paper seen from above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.lines import sharpness
from digitpad.core.table_structure.placed import PlacedDigit

_FEWEST: Final = 6  # digits that tell how a table leans
_STEEPEST: Final = 0.16  # of a row's length, that it rises or falls
_STEP: Final = 0.01
_FANS: Final = (-0.09, -0.06, -0.03, 0.0, 0.03, 0.06, 0.09)  # how much more the last row leans than the first
_SHARE: Final = 0.25  # of a digit's height: places in a row are that close
_DEARER: Final = 1.5  # of the score, that each unit of leaning away from what is expected costs

Places = NDArray[np.float64]
"""(n,) pixels."""


def levelled(
    digits: Sequence[PlacedDigit], height: float, known: tuple[float, float] | None = None
) -> NDArray[np.float64]:
    """(n, 4): the boxes of digits whose rows are level and whose columns are upright; their sizes stay.

    `known`: how much rows fall to the right and columns go to the right, for each pixel along; None: find out.
    """
    boxes = np.array([one.box for one in digits], float).reshape(-1, 4)
    if len(boxes) < _FEWEST and known is None:
        return boxes
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    near = x - x.mean(), y - y.mean()
    if known is None:
        rows = _best_lean(*near, [near[1]], _SHARE * height, _rise(digits))
        edges = [near[0] + side * (boxes[:, 2] - boxes[:, 0]) / 2 for side in (-1, 0, 1)]
        columns = _best_lean(near[1], near[0], edges, _SHARE * height, -rows[0])
    else:
        rows, columns = (known[0], 0.0), (known[1], 0.0)
    down, aside = -_moves(*near, rows), -_moves(near[1], near[0], columns)
    return boxes + np.column_stack([aside, down, aside, down])


def _moves(along: Places, across: Places, lean: tuple[float, float]) -> Places:
    """How far each place is off, across, by a lean and its fan."""
    half = max(1.0, float(np.ptp(across)) / 2)
    return (lean[0] + lean[1] * across / half / 2) * along


def _best_lean(
    along: Places, across: Places, edges: Sequence[Places], share: float, expected: float
) -> tuple[float, float]:
    """The lean and fan at which most edges share a distance across; near the expected one, where others do as well."""
    best, most = (expected, 0.0), -np.inf
    for lean in np.arange(-_STEEPEST, _STEEPEST + _STEP / 2, _STEP) + expected:
        for fan in _FANS:
            moves = _moves(along, across, (float(lean), fan))
            score = sum(sharpness(edge - moves, share) for edge in edges)
            score *= 1 - _DEARER * (abs(lean - expected) + abs(fan) / 2)
            if score > most:
                best, most = (float(lean), fan), score
    return best


def _rise(digits: Sequence[PlacedDigit]) -> float:
    """How much rows fall to the right, by the lines that were read; 0 where they have a digit each."""
    lines = np.array([one.line for one in digits])
    x, y = np.array([one.x for one in digits]), np.array([one.y for one in digits])
    products = squares = 0.0
    for line in np.unique(lines):
        dx, dy = x[lines == line] - x[lines == line].mean(), y[lines == line] - y[lines == line].mean()
        products += float(dx @ dy)
        squares += float(dx @ dx)
    return float(np.clip(products / squares, -_STEEPEST, _STEEPEST)) if squares else 0.0
