"""Digits that touch, cut apart along the way down that crosses the least ink."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.pieces import Patch, tight

_SIDEWAYS: Final = 0.15  # cost of a step to the side, in pixels of ink
_LEAST_PART: Final = 0.04  # of the ink, that lies on each side of a cut
_INK: Final = 0.05  # cost of ink grows from here: the halo of a stroke is free


@dataclass(frozen=True, eq=False)
class Cut:
    """A way through a patch from its top to its bottom: `path`, (h,) column of each row; `cost`, pixels of ink."""

    path: NDArray[np.intp]
    cost: float


def cuts(patch: Patch, apart: float, most: int) -> list[Cut]:
    """The cheapest ways down, from left to right, at least `apart` pixels from the sides and from each other."""
    height, width = patch.ink.shape
    edge = max(2, round(apart))
    if width < 2 * edge + 1 or height < 3:
        return []
    ink = (patch.ink > _INK).astype(np.float32)
    middle = height // 2
    above, came = _ways(ink[: middle + 1])
    below, went = _ways(ink[middle:][::-1])
    costs = above + below - ink[middle]
    columns, total = np.arange(width), float(ink.sum())
    allowed = np.full(width, False)
    allowed[edge : width - edge] = True
    found: list[Cut] = []
    while allowed.any() and len(found) < most:
        place = int(np.where(allowed, costs, np.inf).argmin())
        path = np.concatenate([_back(came, place), _back(went, place)[::-1][1:]])
        left = float((ink * (columns < path[:, None])).sum())
        divides = _LEAST_PART * total <= left <= (1 - _LEAST_PART) * total
        if divides:
            found.append(Cut(path, float(costs[place])))
        reach = edge if divides else max(1, edge // 3)
        allowed[max(0, place - reach) : place + reach] = False
    return sorted(found, key=lambda cut: int(cut.path[middle]))


def _ways(ink: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """(w,) cheapest cost from the first row to each place in the last one, and (h, w) from which column it came."""
    height, width = ink.shape
    costs = ink[0].copy()
    came = np.zeros((height, width), np.intp)
    columns = np.arange(width)
    for row in range(1, height):
        left = np.concatenate([[np.inf], costs[:-1]]) + _SIDEWAYS
        right = np.concatenate([costs[1:], [np.inf]]) + _SIDEWAYS
        best = np.stack([costs, left, right])
        choice = best.argmin(0)
        came[row] = columns + np.array([0, -1, 1])[choice]
        costs = (best[choice, columns] + ink[row]).astype(np.float32)
    return costs, came


def _back(came: NDArray[np.intp], place: int) -> NDArray[np.intp]:
    """(h,) the columns of the way that ends at a place in the last row."""
    path = np.empty(len(came), np.intp)
    path[-1] = place
    for row in range(len(came) - 1, 0, -1):
        path[row - 1] = came[row, path[row]]
    return path


def cut_apart(patch: Patch, chosen: list[Cut]) -> list[Patch]:
    """The parts of a patch between its cuts, from left to right."""
    if not chosen:
        return [patch]
    height, width = patch.ink.shape
    paths = np.sort(
        np.stack([np.zeros(height, np.intp), *(cut.path for cut in chosen), np.full(height, width)]), axis=0
    )
    columns = np.arange(width)
    parts = []
    for low, high in pairwise(paths):
        own = (columns >= low[:, None]) & (columns < high[:, None])
        part = tight(Patch(patch.left, patch.top, np.where(own, patch.ink, np.float32(0))))
        if part is not None:
            parts.append(part)
    return parts
