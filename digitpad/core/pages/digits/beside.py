"""Ink as what may be a sign beside digits: where its pen went, where it stands, and how far a straight line leans."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.lines.signs import BesideDigits
from digitpad.core.pages.digits.pieces import Patch, narrowness, stroke_width

PEN_WIDTH: Final = 0.09
"""Of a pen, in heights of its digits."""
_INK: Final = 0.3  # of the darkest ink, from which a pixel is one of its lines
_LEAST_ROWS: Final = 5  # of pixels, that a line has
_NARROW: Final = 0.3  # how wide a straight line may be for its length
_BEND: Final = 0.12  # of its height


def beside_digits(patch: Patch, *, scale: float = 1.0, pen: float = 0.0, may_be_line: bool = True) -> BesideDigits:
    """Ink where it lies on its sheet, of which its pixels are `scale` times as many.

    `pen`: the width of the pen, in the sheet's pixels; half of it is taken off all around.
    """
    left, top, right, bottom = (side / scale for side in patch.box)
    x, y = min(pen, right - left) / 2, min(pen, bottom - top) / 2
    lean = _lean(patch) if may_be_line else None
    return BesideDigits((left + x, top + y, right - x, bottom - y), _foot(patch) / scale, lean)


def thickness(patch: Patch) -> float:
    """About how wide the lines of ink are, in pixels."""
    return stroke_width(patch.ink > _INK * patch.peak)


def _foot(patch: Patch) -> float:
    """Where along x it is lowest."""
    rows = np.flatnonzero(patch.ink.any(1))
    x = float(np.flatnonzero(patch.ink[rows[-1]]).mean()) + 0.5 if len(rows) else patch.width / 2
    return patch.left + x


def _lean(patch: Patch) -> float | None:
    """Of a straight line, how far its upper end stands to the right, for each pixel of its height; else None."""
    weights = patch.ink.sum(1)
    rows = np.flatnonzero(weights > 0)
    if len(rows) < _LEAST_ROWS or narrowness(patch) > _NARROW:
        return None
    middles = (patch.ink[rows] @ np.arange(patch.width)) / weights[rows]
    slope, start = np.polyfit(rows, middles, 1).tolist()
    bend = float(np.abs(middles - slope * rows - start).max())
    return -slope if bend <= _BEND * patch.height else None
