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
_SAME: Final = 0.6  # of the area of two boxes together, that is common to both: the same thing
_LEAST: Final = 14  # pixels of a piece's larger side: smaller ones are no digits at their level, only parts of some
_SAME_BIT: Final = 0.3  # the same for those, which are blurred
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
    areas = _areas(others)
    for start in range(0, len(boxes), _AT_ONCE):
        some = boxes[start : start + _AT_ONCE, None]
        sides = np.minimum(some[..., 2:], others[:, 2:]) - np.maximum(some[..., :2], others[:, :2])
        common = sides.clip(0).prod(-1)
        shares = common / (_areas(some) + areas - common)
        sizes = (some[..., 2:] - some[..., :2]).max((1, 2))
        least = np.where(sizes < _LEAST, _SAME_BIT, _SAME)
        found[start : start + _AT_ONCE] = np.where(shares.max(1) >= least, shares.argmax(1), -1)
    return found


def _near(boxes: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,) whether any of the others is beside each box."""
    found = np.zeros(len(boxes), bool)
    reach = _AROUND * (others[:, 2:] - others[:, :2]).max(1, initial=0)
    for place, box in enumerate(boxes):
        gaps = np.maximum(box[:2] - others[:, 2:], others[:, :2] - box[2:]).max(1)
        found[place] = bool((gaps <= reach).any())
    return found


def _areas(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    areas: NDArray[np.float64] = (boxes[..., 2:] - boxes[..., :2]).prod(-1)
    return areas
