"""The eraser: takes away the parts of strokes that it touches and keeps the rest as shorter strokes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.curve import spline
from digitpad.core.drawing.strokes import Drawing, Stroke

_SAMPLE_DISTANCE = 0.004  # canvas units between the places of a stroke that are tested


def erase(drawing: Drawing, path: NDArray[np.float64], radius: float) -> Drawing:
    """`drawing` without the ink whose middle line lies within `radius` of `path`.

    `path`: (n, 2) places of the eraser in order, n >= 1; `radius`: in canvas units. Returns the same
    object if nothing is hit.
    """
    strokes: list[Stroke] = []
    for stroke in drawing.strokes:
        strokes += _pieces(stroke, path, radius)
    if len(strokes) == len(drawing.strokes) and all(map(_same, strokes, drawing.strokes)):
        return drawing
    return Drawing(tuple(strokes))


def _same(one: Stroke, other: Stroke) -> bool:
    return one is other


def _pieces(stroke: Stroke, path: NDArray[np.float64], radius: float) -> list[Stroke]:
    xy = stroke.points[:, :2]
    bulge = float(np.abs(np.diff(xy, axis=0)).max(initial=0.0))  # the curve leaves its points' box by less than this
    low, high = path.min(0) - radius - bulge, path.max(0) + radius + bulge
    if (xy.max(0) < low).any() or (xy.min(0) > high).any():
        return [stroke]
    # The pieces follow the curve that was seen, not the straight lines between its points.
    points = spline(stroke.points, _SAMPLE_DISTANCE)
    hit = _distance_to_path(points[:, :2], path) <= radius
    if not hit.any():
        return [stroke]
    edges = np.flatnonzero(np.diff(hit)) + 1
    runs = np.split(np.arange(len(points)), edges)
    return [replace(stroke, points=points[run]) for run in runs if not hit[run[0]]]


def _distance_to_path(places: NDArray[np.float64], path: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,) distance of each place to the polyline `path`."""
    starts = path[:-1] if len(path) > 1 else path
    legs = np.diff(path, axis=0) if len(path) > 1 else np.zeros_like(path)
    offset = places[:, None, :] - starts[None]
    length2 = np.maximum((legs**2).sum(1), 1e-18)
    t = ((offset * legs).sum(2) / length2).clip(0, 1)
    distance: NDArray[np.float64] = np.sqrt(((offset - t[..., None] * legs) ** 2).sum(2)).min(1)
    return distance
