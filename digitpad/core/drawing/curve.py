"""The smooth line of the ink through a stroke's points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Stroke


def curve(stroke: Stroke, step: float) -> NDArray[np.float64]:
    """Sample the ink's middle line: (m, 3) of x, y, diameter, m >= 1, at most about `step` canvas units apart."""
    return spline(np.column_stack([stroke.points[:, :2], stroke.diameters]), step)


def spline(points: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Sample the smooth line through points: (n, k) of x, y and more, n >= 1 -> (m, k), every place included.

    `step`: distance between samples, in canvas units. A centripetal Catmull-Rom spline: it goes through all points
    without loops or cusps (C. Yuksel, S. Schaefer, J. Keyser, "Parameterization and applications of Catmull-Rom
    curves", 2011). Further values go straight from point to point; where the pen rests, the greatest of each counts.
    """
    moved = np.ones(len(points), bool)
    moved[1:] = np.hypot(*np.diff(points[:, :2], axis=0).T) > 1e-9
    values = np.maximum.reduceat(points, np.flatnonzero(moved), axis=0)
    if len(values) == 1:
        return values
    around = np.vstack([2 * values[0] - values[1], values, 2 * values[-1] - values[-2]])
    lengths = np.hypot(*np.diff(around[:, :2], axis=0).T)
    knots = np.sqrt(np.maximum(lengths, 1e-12))[:, None]
    p0, p1, p2, p3 = around[:-3], around[1:-2], around[2:-1], around[3:]
    k0, k1, k2 = knots[:-2], knots[1:-1], knots[2:]
    tangent1 = p2 - p1 + k1 * ((p1 - p0) / k0 - (p2 - p0) / (k0 + k1))
    tangent2 = p2 - p1 + k1 * ((p3 - p2) / k2 - (p3 - p1) / (k1 + k2))
    counts = np.ceil(lengths[1:-1] / step - 1e-6).clip(1, 10_000).astype(int)
    span = np.repeat(np.arange(len(p1)), counts)
    index = np.arange(len(span)) - np.repeat(np.cumsum(counts) - counts, counts)
    t = (index / counts[span])[:, None]
    samples: NDArray[np.float64] = (
        (1 + 2 * t) * (1 - t) ** 2 * p1[span]
        + t * (1 - t) ** 2 * tangent1[span]
        + t * t * (3 - 2 * t) * p2[span]
        + t * t * (t - 1) * tangent2[span]
    )
    samples[:, 2:] = ((1 - t) * p1[span] + t * p2[span])[:, 2:]
    return np.vstack([samples, values[-1:]])
