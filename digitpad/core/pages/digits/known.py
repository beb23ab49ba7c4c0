"""What a finer level of a page has told already, and need not be read again at a coarser one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.pieces import Patch

_CLEAR: Final = 0.9  # probability
_SIZES: Final = (18, 110)  # pixels of a digit's larger side at its level: no other one reads it better
_BLURRED: Final = 1.25  # pixels that a box's sides are elsewhere at another level
_APART: Final = 0.025  # of its size, the same
_AROUND: Final = 1.0  # of its size: as near as that to a thing that is not known, known ones tell what is usual
_AT_ONCE: Final = 256  # boxes compared with all others at once


def without_known(
    pieces: Sequence[Patch], scale: float, sightings: Sequence[Sighting]
) -> tuple[list[Sighting], list[Patch]]:
    """What was seen at finer levels, and the pieces of a level of that scale that are to be read.

    A piece that is the same as a clear digit is seen once more, but not read, unless it is beside one that is.
    """
    places = [place for place, one in enumerate(sightings) if _is_known(one)]
    if not places or not pieces:
        return list(sightings), list(pieces)
    boxes = np.array([piece.box for piece in pieces], float)
    same = _same(boxes, scale * np.array([sightings[place].box for place in places]))
    known = same >= 0
    read = ~known
    read[known] = _near(boxes[known], boxes[~known])
    again = {places[place] for place in same[~read].tolist()}
    seen = [replace(one, seen=one.seen + 1) if place in again else one for place, one in enumerate(sightings)]
    return seen, [piece for piece, wanted in zip(pieces, read.tolist(), strict=True) if wanted]


def _is_known(one: Sighting) -> bool:
    clear = one.judged.probability >= _CLEAR and not one.judged.prediction.rejected
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


def _near(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) whether any of the others is beside each box."""
    found = np.zeros(len(boxes), bool)
    reach = _AROUND * (others[:, 2:] - others[:, :2]).max(1, initial=0)
    for place, box in enumerate(boxes):
        gaps = np.maximum(box[:2] - others[:, 2:], others[:, :2] - box[2:]).max(1)
        found[place] = bool((gaps <= reach).any())
    return found
