"""What a finer level of a page has told already, and need not be read again at a coarser one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.groups import BARS
from digitpad.core.pages.digits.pieces import Patch, gaps_to

_CLEAR: Final = 0.9  # probability
_SIZES: Final = (12, 110)  # pixels of a digit's larger side at its level: no other one reads it better
_BLURRED: Final = 1.25  # pixels that a box's sides are elsewhere at another level
_APART: Final = 0.025  # of its size, the same
_CROWD: Final = 50  # clear digits, no bars: on such a page blots of several of them tell nothing new
_HALO: Final = 1.0  # pixels around a digit that its ink is blurred to
_ALL: Final = 0.9  # of the ink of a blot
_AROUND: Final = 1.0  # of its size: as near as that to a thing that is not known, known ones tell what is usual
_AT_ONCE: Final = 256  # boxes compared with all others at once


def still_to_read(
    pieces: Sequence[Patch], scale: float, sightings: Sequence[Sighting], least: float
) -> tuple[list[Sighting], list[Patch]]:
    """What was seen at finer levels, and the pieces of a level of that scale that are to be read.

    A piece that is the same as a clear digit is seen once more, but not read, unless it is beside one that is and at
    least so many pixels large: smaller ones cannot be told from others at this level.
    """
    places = [place for place, one in enumerate(sightings) if _is_known(one)]
    if not places or not pieces:
        return list(sightings), list(pieces)
    boxes = np.array([piece.box for piece in pieces], float)
    others = scale * np.array([sightings[place].box for place in places])
    same = _same(boxes, others)
    no_bars = np.array([sightings[place].judged.prediction.digit not in BARS for place in places])
    known, blurred = same >= 0, _blurred(pieces, others[no_bars])
    read = ~known & ~blurred
    large = (boxes[:, 2:] - boxes[:, :2]).max(1) >= least
    read[known] = large[known] & _near(boxes[known], boxes[read])
    again = {places[place] for place in same[~read].tolist() if place >= 0}
    seen = [replace(one, seen=one.seen + 1) if place in again else one for place, one in enumerate(sightings)]
    return seen, [piece for piece, wanted in zip(pieces, read.tolist(), strict=True) if wanted]


def _is_known(one: Sighting) -> bool:
    clear = one.judged.probability >= _CLEAR and one.counts
    return clear and _SIZES[0] <= one.patch.size <= _SIZES[1]


def _same(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.intp]:
    """(n,) which of the others each box is the same as, -1 for none."""
    found = np.full(len(boxes), -1, np.intp)
    for start in range(0, len(boxes), _AT_ONCE):
        some = boxes[start : start + _AT_ONCE]
        apart = np.abs(some[:, None] - others).max(-1)
        most = _BLURRED + _APART * (some[:, 2:] - some[:, :2]).max(1)
        fits = apart[:, ::-1] <= most[:, None]  # of those that fit the one of the level that is the most alike
        found[start : start + _AT_ONCE] = np.where(fits.any(1), len(others) - 1 - fits.argmax(1), -1)
    return found


def _blurred(pieces: Sequence[Patch], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) whether each piece is ink of several of a crowd of digits, too small to be told apart at this level."""
    if len(others) < _CROWD:
        return np.zeros(len(pieces), bool)
    right, bottom = np.array([piece.box for piece in pieces]).max(0)[2:].tolist()
    of_digits = np.zeros((bottom + 1, right + 1), bool)
    for x0, y0, x1, y1 in others.tolist():
        of_digits[max(0, round(y0 - _HALO)) : round(y1 + _HALO), max(0, round(x0 - _HALO)) : round(x1 + _HALO)] = True
    found = []
    for piece in pieces:
        x0, y0, x1, y1 = piece.box
        found.append(float(of_digits[y0:y1, x0:x1][piece.ink > 0].mean()) >= _ALL)
    return np.array(found)


def _near(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) whether any of the others is beside each box."""
    found = np.zeros(len(boxes), bool)
    reach = _AROUND * (others[:, 2:] - others[:, :2]).max(1, initial=0)
    for place, box in enumerate(boxes):
        found[place] = bool((gaps_to(box, others) <= reach).any())
    return found
