"""Digits that touch, cut apart along the way down that crosses the fewest strokes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.pieces import Patch, tight

_SIDEWAYS: Final = 0.15  # cost of a step to the side, in pixels of ink
_THROUGH: Final = 0.35  # cost of a pixel of ink; the rest of a stroke's width is paid when it is entered
_OFF: Final = 3.0  # cost of a way through the middle of a digit, in strokes crossed
_LEAST_PART: Final = 0.04  # of the ink, that lies on each side of a cut
_INK: Final = 0.05  # cost of ink grows from here: the halo of a stroke is free


@dataclass(frozen=True, eq=False)
class Cut:
    """A way through a patch from its top to its bottom.

    `path`: (h,) column of each row; `cost`: about as many pixels as the strokes are wide that it crosses, so that where
    two strokes lie side by side is cheaper than twice across one.
    """

    path: NDArray[np.intp]
    cost: float


def cuts(patch: Patch, apart: float, most: int) -> list[Cut]:
    """The cheapest ways down, from left to right, at least `apart` pixels from the sides and from each other."""
    height, width = patch.ink.shape
    edge = max(2, round(apart))
    if width < 2 * edge + 1 or height < 3:
        return []
    ways = _Ways(patch)
    columns = np.arange(width)
    allowed = np.full(width, False)
    allowed[edge : width - edge] = True
    found: list[Cut] = []
    while allowed.any() and len(found) < most:
        place = int(np.where(allowed, ways.costs, np.inf).argmin())
        cut = ways.through(place)
        left = float((ways.ink * (columns < cut.path[:, None])).sum())
        divides = _LEAST_PART * ways.total <= left <= (1 - _LEAST_PART) * ways.total
        if divides:
            found.append(cut)
        reach = edge if divides else max(1, edge // 3)
        allowed[max(0, place - reach) : place + reach] = False
    return sorted(found, key=lambda cut: int(cut.path[height // 2]))


def cuts_between(patch: Patch, middles: Sequence[float]) -> list[Cut]:
    """The cheapest ways down between columns, the middles of digits: half way rather than through one of them."""
    ways = _Ways(patch) if len(middles) > 1 else None
    return [] if ways is None else [ways.between(low, high) for low, high in pairwise(middles)]


class _Ways:
    """The cheapest way down through each column at half a patch's height. `costs`: (w,); `stroke`: width, in pixels."""

    def __init__(self, patch: Patch) -> None:
        self.ink = (patch.ink > _INK).astype(np.float32)
        self.total = float(self.ink.sum())
        enter = np.float32(_entry(self.ink))
        self.stroke = float(enter)
        middle = patch.height // 2
        above, self._came = _ways(self.ink[: middle + 1], enter)
        below, self._went = _ways(self.ink[middle:][::-1], enter)
        self.costs = above + below - (_THROUGH + enter) * self.ink[middle]

    def between(self, low: float, high: float) -> Cut:
        """The cheapest one through a column between two."""
        first = min(max(0, round(low)), len(self.costs) - 1)
        last = min(max(first + 1, round(high)), len(self.costs))
        off = (np.arange(first, last) - (low + high) / 2) / max(1.0, (high - low) / 2)
        return self.through(first + int((self.costs[first:last] + _OFF * self.stroke * off**2).argmin()))

    def through(self, column: int) -> Cut:
        """That through one."""
        path = np.concatenate([_back(self._came, column), _back(self._went, column)[::-1][1:]])
        return Cut(path, float(self.costs[column]))


def _entry(ink: NDArray[np.float32]) -> float:
    """The strokes' width, in pixels: twice their area for each pixel of their outline."""
    padded = np.pad(ink > 0, 1)
    inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:] & (ink > 0)
    return 2 * float(ink.sum()) / max(1.0, float(ink.sum()) - float(inner.sum()))


def _ways(ink: NDArray[np.float32], enter: np.float32) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """(w,) cheapest cost from the first row to each place in the last one, and (h, w) from which column it came."""
    height, width = ink.shape
    costs = (np.float32(_THROUGH) + enter) * ink[0]
    came = np.zeros((height, width), np.intp)
    columns = np.arange(width)
    wall = np.array([np.inf], np.float32)
    for row in range(1, height):
        entered = costs + enter * (1 - ink[row - 1])  # if this row's pixel is ink
        ways = np.where(ink[row] > 0, _moves(entered, wall), _moves(costs, wall))
        choice = ways.argmin(0)
        came[row] = columns + np.array([0, -1, 1])[choice]
        costs = (ways[choice, columns] + np.float32(_THROUGH) * ink[row]).astype(np.float32)
    return costs, came


def _moves(costs: NDArray[np.float32], wall: NDArray[np.float32]) -> NDArray[np.float32]:
    """(3, w): what it costs to come straight down, from the left and from the right."""
    left = np.concatenate([wall, costs[:-1]]) + np.float32(_SIDEWAYS)
    right = np.concatenate([costs[1:], wall]) + np.float32(_SIDEWAYS)
    return np.stack([costs, left, right])


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
    paths = np.sort(np.stack([cut.path for cut in chosen]), axis=0)
    return [part for part in parts_between(patch, list(paths)) if part is not None]


def parts_between(patch: Patch, paths: Sequence[NDArray[np.intp]]) -> list[Patch | None]:
    """The ink left of the first way down, between each two, and right of the last; None where there is none."""
    columns = np.arange(patch.width)
    edges = [np.zeros(patch.height, np.intp), *paths, np.full(patch.height, patch.width)]
    return [
        tight(
            Patch(
                patch.left,
                patch.top,
                np.where((columns >= low[:, None]) & (columns < high[:, None]), patch.ink, np.float32(0)),
            )
        )
        for low, high in pairwise(edges)
    ]
