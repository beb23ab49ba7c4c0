"""Finds the corner marks of a printed page in a photo or scan, whichever way it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.forms.alignment.paper_light import darker_than_paper
from digitpad.core.pages.digits.pieces import Grey, Mask, components
from digitpad.core.pages.sheets.sheet import Corners, convex_hull, four_sided, homography, polygon_area, projected

UNIT_SQUARE: Final = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], float)
"""Its corners, from the upper left clockwise."""
MARK_MODULES: Final = 7
"""A corner mark is so many modules wide: a black ring, a white one, and a middle of three, white in the first mark."""
_SIDE: Final = 2000  # pixels of the longest side at which marks are looked for
_WAYS: Final = ((0.62, 1 / 12), (0.45, 1 / 12), (0.62, 1 / 30), (0.75, 1 / 12))
"""Of the paper's grey, how light a mark's black is at most, and within which part of the longest side there is paper;
tried in turn, as the edge of a shadow may be as dark as a mark.
"""
_ENOUGH: Final = (1, 3)  # marks with a white and a black middle
_SAME: Final = 0.5  # of a mark's side: two that are as near are one
_PAPER_BLUR: Final = 0.25  # of that part
_LEAST: Final = 8.0  # pixels of a mark's side: of smaller ones the rings cannot be told
_MOST: Final = 0.1  # of the longest side
_SLIM: Final = 2.2  # times as long as wide a mark's box may be
_FILLED: Final = (0.18, 0.75)  # of its box, that a ring's black fills
_SQUARE: Final = 1.25  # times as large as its hull the four-sided figure around it may be
_UNLIKE: Final = 0.45  # of the sides of a mark seen from the side, the shortest of the longest
_CLEAR: Final = 0.35  # of the way from white to black, between what must be black and what must be white
_MOST_PIECES: Final = 4000


@dataclass(frozen=True, eq=False)
class FoundMark:
    """A mark in a picture. `centre`: (x, y); `corners`: in pixels; `is_first`: whether its middle is white."""

    centre: NDArray[np.float64]
    corners: Corners
    is_first: bool

    @property
    def side(self) -> float:
        """The mean of its sides in pixels."""
        return float(np.linalg.norm(self.corners - np.roll(self.corners, 1, axis=0), axis=1).mean())


def find_marks(grey: Grey) -> list[FoundMark]:
    """The marks in a picture, in its pixels."""
    shrink = max(1.0, max(grey.shape) / _SIDE)
    size = max(1, round(grey.shape[1] / shrink)), max(1, round(grey.shape[0] / shrink))
    small = np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX)) if shrink > 1 else grey
    scale = np.array([grey.shape[1] / size[0], grey.shape[0] / size[1]])
    found: list[FoundMark] = []
    for share, reach in _WAYS:
        new = _in_dark(darker_than_paper(small, share, reach, _PAPER_BLUR), small)
        found += [
            one for one in new if all(np.linalg.norm(one.centre - two.centre) > _SAME * two.side for two in found)
        ]
        firsts = sum(one.is_first for one in found)
        if firsts >= _ENOUGH[0] and len(found) - firsts >= _ENOUGH[1]:
            break
    return [FoundMark(one.centre * scale, one.corners * scale, one.is_first) for one in found]


def _in_dark(dark: Mask, grey: Grey) -> list[FoundMark]:
    """The marks among dark pieces."""
    labels, places = components(dark)
    found = []
    for number, rows, columns in _fitting(places, max(grey.shape)):
        mark = _mark(labels[rows, columns] == number, (columns.start, rows.start), grey)
        if mark is not None:
            found.append(mark)
    return found


def _fitting(places: list[tuple[int, slice, slice]], longest: int) -> list[tuple[int, slice, slice]]:
    """The pieces that have a mark's size."""
    found = []
    for number, rows, columns in places:
        sides = rows.stop - rows.start, columns.stop - columns.start
        if min(sides) >= _LEAST and max(sides) <= _MOST * longest and max(sides) <= _SLIM * min(sides):
            found.append((number, rows, columns))
    return found[:_MOST_PIECES]


def _mark(mask: Mask, corner: tuple[int, int], grey: Grey) -> FoundMark | None:
    """What a dark piece is, if its outline has four sides and its inside a mark's rings."""
    if not (_FILLED[0] <= mask.mean() <= _FILLED[1] and _surrounds(mask)):
        return None
    hull = convex_hull(_outline(mask)) + corner
    area = polygon_area(hull)
    four = four_sided(hull)
    if four is None or polygon_area(four) > _SQUARE * area:
        return None
    sides = np.linalg.norm(four - np.roll(four, 1, axis=0), axis=1)
    if sides.min() < _UNLIKE * sides.max():
        return None
    to_picture = homography(UNIT_SQUARE, four)
    is_first = _rings(to_picture, grey)
    if is_first is None:
        return None
    return FoundMark(projected(np.array([(0.5, 0.5)]), to_picture)[0], four, is_first)


def _outline(mask: Mask) -> NDArray[np.float64]:
    """(n, 2): the corners of the first and the last pixel of each row, between which all others lie."""
    rows = np.flatnonzero(mask.any(1))
    first, last = mask[rows].argmax(1), mask.shape[1] - mask[rows, ::-1].argmax(1)
    x, y = np.concatenate([first, last, first, last]), np.concatenate([rows, rows, rows + 1, rows + 1])
    return np.column_stack([x, y]).astype(np.float64)


def _surrounds(mask: Mask) -> bool:
    """Whether ink surrounds the middle of its box as a ring does: once in each of four directions."""
    row, column = mask[mask.shape[0] // 2], mask[:, mask.shape[1] // 2]
    middles = len(row) // 2, len(column) // 2
    ways = row[: middles[0]], row[middles[0] :], column[: middles[1]], column[middles[1] :]
    return all(_edges(way) == 2 for way in ways)


def _edges(way: Mask) -> int:
    """How often ink begins and ends along a way."""
    return int(way[0]) + int(np.count_nonzero(way[1:] != way[:-1])) + int(way[-1])


def _rings(to_picture: NDArray[np.float64], grey: Grey) -> bool | None:
    """Whether a mark's middle is white; None where it has not the rings of a mark."""
    steps = (np.arange(MARK_MODULES) + 0.5) / MARK_MODULES
    x, y = np.meshgrid(steps, steps)
    points = projected(np.column_stack([x.ravel(), y.ravel()]), to_picture)
    columns = points[:, 0].astype(int).clip(0, grey.shape[1] - 1)
    rows = points[:, 1].astype(int).clip(0, grey.shape[0] - 1)
    seen = grey[rows, columns].astype(float).reshape(MARK_MODULES, MARK_MODULES)
    ring = np.maximum(np.abs(np.arange(MARK_MODULES)[:, None] - 3), np.abs(np.arange(MARK_MODULES) - 3))
    black, white, middle = (float(np.median(seen[ring == at])) for at in (3, 2, 0))
    contrast = white - black
    if contrast < _CLEAR * white:
        return None
    if np.mean(seen[ring == 3] < black + contrast / 2) < 0.8 or np.mean(seen[ring == 2] > black + contrast / 2) < 0.8:
        return None
    return middle > black + contrast / 2
