"""In which directions the ink of a page lies in rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.lines import sharpness
from digitpad.core.pages.digits.pieces import Patch

_FEWEST: Final = 20  # pieces: fewer lie in rows by chance
_FEWEST_OF_ONE: Final = 5  # pieces of a single row
_LONG: Final = 3.0  # of a piece's size: such a row tells its direction
_STRAIGHT: Final = 0.25  # of that size: how far its pieces lie off the row, standard deviation
_QUARTER: Final = 90  # degrees
_STEP: Final = 0.5  # degrees between directions that are looked at
_THICK: Final = 0.25  # of a piece's size: pieces of one row are no further up or down
_ROWS: Final = 1.35  # times as sharp as in most directions: rows
_AS_SHARP: Final = 0.8  # of the sharpest: rows there, too


def row_directions(pieces: Sequence[Patch]) -> list[int]:
    """Degrees, -90..90, by which a page is to be turned clockwise for its rows of pieces to be level.

    The sharpest first; two for pieces on a grid; none where there are no rows. A few pieces in a single row may as
    well be a column: both directions are given.
    """
    if len(pieces) < _FEWEST:
        return _single_row(pieces)
    places = np.array([piece.middle for piece in pieces])
    thick = _THICK * float(np.median([piece.size for piece in pieces]))
    directions = np.arange(-_QUARTER, _QUARTER, _STEP)
    sharp = np.array([_turned_sharpness(places, float(degrees), thick) for degrees in directions])
    sharp /= np.median(sharp)
    if sharp.max() < _ROWS:
        return []
    best = int(sharp.argmax())
    across = np.abs(np.abs(directions - directions[best]) - _QUARTER) <= _QUARTER / 4
    other = int(np.where(across, sharp, 0).argmax())
    found = [best] + [other] * bool(sharp[other] >= max(_ROWS, _AS_SHARP * sharp[best]))
    return [round(float(directions[place])) for place in found]


def _single_row(pieces: Sequence[Patch]) -> list[int]:
    if len(pieces) < _FEWEST_OF_ONE:
        return []
    places = np.array([piece.middle for piece in pieces])
    size = float(np.median([piece.size for piece in pieces]))
    away = places - places.mean(0)
    (x, y), across = np.linalg.svd(away, full_matrices=False)[2]
    if np.ptp(away @ (x, y)) < _LONG * size or float((away @ across).std()) > _STRAIGHT * size:
        return []
    along = round(float(np.degrees(np.arctan2(-y * np.sign(x or 1), abs(x)))))
    return sorted([along, along - _QUARTER if along > 0 else along + _QUARTER], key=abs)


def _turned_sharpness(places: NDArray[np.float64], degrees: float, thick: float) -> float:
    """How unevenly pieces lie from top to bottom after a clockwise turn."""
    angle = np.radians(degrees)
    return sharpness(places @ (np.sin(angle), np.cos(angle)), thick)
