"""The way of a pen through a line of digits, and what reads it at once, without cutting it into digits first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.network import LineScores

PenRows: TypeAlias = NDArray[np.float32]
"""(n, PEN_FEATURES): the way since the row before, in steps to the right and down; 1 where the pen writes, 0 where it
is up; how far below the line's middle, and how far left of where the pen has been already, in heights of a digit."""

PEN_FEATURES: Final = 5
PEN_STRIDE: Final = 4
"""Rows of a pen's way for each step of what the network says."""
_STEP: Final = 0.06  # heights of a digit between two rows
_LIFTED: Final = 4  # rows of the way from one stroke to the next
_HIGH: Final = 75  # percentile of the strokes' heights that is a digit's
_LEAST_SHARE: Final = 0.6  # of the line's height that a digit has at least
_FARTHEST_BACK: Final = 2.0  # heights


class PenNetwork(Protocol):
    """Connectionist temporal classification of a pen's way (A. Graves et al., 2006)."""

    def scores(self, rows: PenRows) -> LineScores:
        """(ceil(n / PEN_STRIDE), 11): what each step of the way is."""
        ...


@dataclass(frozen=True, eq=False)
class PenWay:
    """A pen's way along a line, stroke by stroke from the left, whatever their order in time.

    `strokes`: (n,) of each row the index of the stroke, of rows between strokes that of the next one; `places`: (n,)
    how far along that stroke, in its points, less than 0 between strokes.
    """

    rows: PenRows
    strokes: NDArray[np.intp]
    places: NDArray[np.float64]


def digit_height(strokes: Sequence[NDArray[np.float64]]) -> float:
    """How high a line's digits are about, from the (n, 2) points of its strokes; above 0."""
    heights = [float(np.ptp(stroke[:, 1])) for stroke in strokes]
    whole = max(float(s[:, 1].max()) for s in strokes) - min(float(s[:, 1].min()) for s in strokes)
    return max(float(np.percentile(heights, _HIGH)), _LEAST_SHARE * whole, 1e-6)


def pen_way(strokes: Sequence[NDArray[np.float64]], height: float | None = None) -> PenWay:
    """The way through one or more strokes, (n, 2) points each, n >= 1. `height`: of a digit, if it is known."""
    height = digit_height(strokes) if height is None else height
    middle = (min(s[:, 1].min() for s in strokes) + max(s[:, 1].max() for s in strokes)) / 2
    order = sorted(range(len(strokes)), key=lambda k: float(strokes[k][:, 0].min() + strokes[k][:, 0].max()))
    rows, owners, places = [], [], []
    last: NDArray[np.float64] | None = None
    farthest = -np.inf
    for index in order:
        along, xy = _even((strokes[index] - (0.0, middle)) / height)
        if last is not None:
            rows.append(_lifted(last, xy[0]))
            owners.append(np.full(_LIFTED, index))
            places.append(np.full(_LIFTED, -1.0))
        reached = np.maximum(np.maximum.accumulate(xy[1:, 0]), farthest)
        farthest, last = float(reached[-1]), xy[-1]
        back = (xy[1:, 0] - reached).clip(-_FARTHEST_BACK, 0)
        rows.append(np.column_stack([np.diff(xy, axis=0) / _STEP, np.ones(len(back)), xy[1:, 1], back]))
        owners.append(np.full(len(back), index))
        places.append(along[1:])
    return PenWay(np.concatenate(rows).astype(np.float32), np.concatenate(owners), np.concatenate(places))


def _even(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(m,) places along the points, and the (m, 2) points there, m >= 2: all about a step from each other."""
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    at = np.linspace(0.0, lengths[-1], max(1, int(np.ceil(lengths[-1] / _STEP))) + 1)
    along = np.interp(at, lengths, np.arange(len(points)))
    return along, np.column_stack([np.interp(at, lengths, points[:, 0]), np.interp(at, lengths, points[:, 1])])


def _lifted(start: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    """The rows between two strokes."""
    way = np.linspace(start, end, _LIFTED + 1)
    zeros = np.zeros(_LIFTED)
    return np.column_stack([np.diff(way, axis=0), zeros, way[1:, 1], zeros])
