"""The four corner marks of a page: which of those in a picture they are, and how the page lies by them."""

from __future__ import annotations

from itertools import combinations
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.counts import counted
from digitpad.core.errors import DataError
from digitpad.core.forms.alignment.marks import UNIT_SQUARE, FoundMark, find_marks
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.sheet import homography, projected

Homography: TypeAlias = NDArray[np.float64]
"""(3, 3)."""
_MOST_MARKS: Final = 12  # of which four are tried together
_ASKEW: Final = 0.25  # of a mark's side, between where its corners are and where they should be
_CORNERS: Final = 4


def square_of_marks(grey: Grey) -> Homography:
    """From the unit square between the centres of a page's four marks to its picture. Raises DataError."""
    found = find_marks(grey)
    first = [one for one in found if one.is_first]
    others = [one for one in found if not one.is_first]
    if not first or len(others) < _CORNERS - 1:
        count = min(1, len(first)) + min(_CORNERS - 1, len(others))
        marks = counted(count, "only 1 of its four corner marks was", "only {0} of its four corner marks were")
        if not count:
            marks = "none of its four corner marks was"
        raise DataError(
            f"It could not be aligned: {marks} found; all of them must be in the picture, and nothing on them."
        )
    tried = [
        (*fitted, {one, *three})
        for one in first[:_MOST_MARKS]
        for three in combinations(others[:_MOST_MARKS], _CORNERS - 1)
        if (fitted := _fitted(one, three)) is not None
    ]
    if not tried:
        raise DataError("It could not be aligned: its corner marks do not lie as those of one flat page do.")
    _, square, best = min(tried, key=lambda one: one[0])
    if any(best.isdisjoint(others) for *_, others in tried):
        raise DataError("It could not be aligned: there are several sheets in the picture; each needs one of its own.")
    return square


def _fitted(first: FoundMark, others: tuple[FoundMark, ...]) -> tuple[float, Homography] | None:
    """How badly four marks agree, and the way from the unit square to them; None where they are not those of a page."""
    middle = np.mean([first.centre, *(one.centre for one in others)], axis=0)

    def angle(mark: FoundMark) -> float:
        x, y = mark.centre - middle
        return float(np.arctan2(y, x))

    start = angle(first)
    order = [first, *sorted(others, key=lambda one: (angle(one) - start) % (2 * np.pi))]
    sides = [mark.side for mark in order]
    if min(sides) < 0.4 * max(sides):
        return None
    centres = np.array([mark.centre for mark in order])
    turns = [
        (b - a)[0] * (c - b)[1] - (b - a)[1] * (c - b)[0]
        for a, b, c in zip(centres, np.roll(centres, -1, 0), np.roll(centres, -2, 0), strict=True)
    ]
    if min(turns) <= 0:  # not clockwise on the screen, or not convex: a mirrored or folded page
        return None
    to_picture = homography(UNIT_SQUARE, centres)
    worst = max(_askew(mark, to_picture) for mark in order)
    return (worst, to_picture) if worst <= _ASKEW else None


def _askew(mark: FoundMark, to_picture: Homography) -> float:
    """How far a mark's corners are from those of a parallel square around its centre, in its sides."""
    back = np.linalg.inv(to_picture)
    places = projected(mark.corners, back)
    away = places - places.mean(0)
    # In the unit square a mark is a rectangle whose sides are parallel to the axes: its corners differ in signs only.
    half = np.abs(away).mean(0)
    return float((np.abs(np.abs(away) - half) / (2 * half)).max())
