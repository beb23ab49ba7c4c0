"""Moves a page over its picture until the print of both lies on each other, to parts of a pixel.

After S. Baker and I. Matthews, Lucas-Kanade 20 years on, IJCV 56 (2004): inverse compositional, with weights that let
what is only on one of them, such as handwriting, count little.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.features import Floats, blurred
from digitpad.core.pages.sheets.sheet import projected

_LEVELS: Final = ((4.0, 12), (2.0, 10), (1.0, 10))
"""Pixels by which both are blurred, and steps at most, one after the other."""
_POINTS: Final = 15000  # of the page, where its print has edges
_STEEP: Final = 0.15  # of the steepest edges
_UNLIKE: Final = 2.5  # times the usual difference: with more a point does not count
_STILL: Final = 0.01  # pixels: with smaller steps it is at its place


def registered(page: Floats, picture: Floats, way: Homography) -> Homography:
    """A better way from the page to the picture; both (h, w) in 0..1, how dark they are."""
    for sigma, steps in _LEVELS:
        way = _moved(blurred(page, sigma), blurred(picture, sigma), way, steps)
    return way


def _moved(page: Floats, picture: Floats, way: Homography, steps: int) -> Homography:
    places, values, slopes = _edges(page)
    if len(places) < 100:
        return way
    size = max(page.shape)
    x, y = (places / size - 0.5).T
    gx, gy = (slopes * size).T
    # how each number of a homography near the identity changes what is seen, in the square of side 1 around the middle
    changes = np.column_stack([gx * x, gx * y, gx, gy * x, gy * y, gy, -x * (gx * x + gy * y), -y * (gx * x + gy * y)])
    to_square = np.array([(1 / size, 0, -0.5), (0, 1 / size, -0.5), (0, 0, 1)])
    from_square = np.linalg.inv(to_square)
    for _ in range(steps):
        seen, inside = _seen(picture, projected(places, way))
        if inside.sum() < 100:
            return way
        gain = float(seen[inside] @ values[inside]) / max(float(values[inside] @ values[inside]), 1e-9)
        error = seen / max(gain, 0.05) - values
        spread = 1.4826 * float(np.median(np.abs(error[inside]))) + 1e-4
        weight = (1 - (error / (_UNLIKE * 2 * spread)) ** 2).clip(0, 1) ** 2 * inside
        weighted = changes * weight[:, None]
        solved = np.linalg.lstsq(weighted.T @ changes + 1e-9 * np.eye(8), weighted.T @ error, rcond=None)[0]
        change = np.append(solved, 0).reshape(3, 3) + np.eye(3)
        way = way @ from_square @ np.linalg.inv(change) @ to_square
        way = way / way[2, 2]
        if float(np.abs(solved).max()) * size < _STILL:
            break
    return way


def _edges(page: Floats) -> tuple[NDArray[np.float64], Floats, NDArray[np.float64]]:
    """Places where the page's print has edges, how dark they are and how steep."""
    across, down = np.zeros_like(page), np.zeros_like(page)
    across[:, 1:-1] = (page[:, 2:] - page[:, :-2]) / 2
    down[1:-1] = (page[2:] - page[:-2]) / 2
    steep = np.hypot(across, down)
    rows, columns = np.nonzero(steep > _STEEP * float(np.quantile(steep, 0.999)))
    if len(rows) > _POINTS:
        chosen = np.linspace(0, len(rows) - 1, _POINTS).astype(np.int64)
        rows, columns = rows[chosen], columns[chosen]
    places = np.column_stack([columns, rows]) + 0.5
    slopes = np.column_stack([across[rows, columns], down[rows, columns]])
    return places.astype(np.float64), page[rows, columns], slopes.astype(np.float64)


def _seen(picture: Floats, places: NDArray[np.float64]) -> tuple[Floats, NDArray[np.bool_]]:
    """What a picture shows at places between its pixels, and which of them are in it."""
    x, y = (places - 0.5).T
    high, wide = picture.shape
    inside = (x >= 0) & (y >= 0) & (x <= wide - 1) & (y <= high - 1)
    x, y = x.clip(0, wide - 1.001), y.clip(0, high - 1.001)
    left, top = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    across, down = (x - left).astype(np.float32), (y - top).astype(np.float32)
    upper = picture[top, left] * (1 - across) + picture[top, left + 1] * across
    lower = picture[top + 1, left] * (1 - across) + picture[top + 1, left + 1] * across
    return upper * (1 - down) + lower * down, inside
