"""Printed digits among printed text: letters that look like digits are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import rejected
from digitpad.core.pages.digits.pieces import gaps_to

PRINTED: Final = 0.6  # of its ink: so much is print in what is printed
_LIKE_PRINT: Final = 0.2  # the same of what may be; handwriting hardly ever has so much
_FEWEST: Final = 6  # things like print around one tell whether it is text; of fewer only those that are surely print
_NEAR: Final = 4.0  # of its size: what is printed as near as that tells whether it is text
_ALIKE: Final = 1.0  # natural logarithm of the ratio of the sizes of things in one text
_DIGITS: Final = 0.65  # of the things like print around must be digits
_PAGE: Final = 30  # printed things on a page: where fewer than that share of so many are digits it is a page of text
_AMONG_TEXT: Final = 0.9  # of the things like print around must be digits on such a page
_CLEAR: Final = 0.8  # probability of what counts as a digit


def is_printed(one: Sighting) -> bool:
    """Whether it is print and no handwriting."""
    return one.printed >= PRINTED


def printed_in(line: Sequence[Sighting]) -> list[bool]:
    """Which digits of a line are printed; a 1, which hardly differs from a printed one, only beside others."""
    others = any(is_printed(one) and one.judged.prediction.digit != 1 for one in line)
    return [is_printed(one) and (others or one.judged.prediction.digit != 1) for one in line]


def without_text(things: Sequence[Sighting]) -> list[Sighting]:
    """The same, things like print that stand among letters taken for no digits."""
    like = [one for one in things if one.printed >= _LIKE_PRINT]
    if not like:
        return list(things)
    boxes = np.array([one.box for one in like])
    sizes = np.array([one.size for one in like])
    digits = np.array([one.counts and one.judged.probability >= _CLEAR for one in like])
    surely = np.array([is_printed(one) for one in like])
    least = _AMONG_TEXT if surely.sum() >= _PAGE and digits[surely].mean() < _DIGITS else _DIGITS
    text = {id(one) for place, one in enumerate(like) if _share(place, boxes, sizes, digits, surely) < least}
    return [replace(one, judged=rejected(one.judged)) if id(one) in text else one for one in things]


def _share(
    place: int,
    boxes: NDArray[np.float64],
    sizes: NDArray[np.float64],
    digits: NDArray[np.bool_],
    surely: NDArray[np.bool_],
) -> float:
    """Of what is like print around a thing, itself included, the share that is digits; 1 where too little tells."""
    alike = np.abs(np.log(sizes / sizes[place])) < _ALIKE
    around = (gaps_to(boxes[place], boxes) < _NEAR * sizes[place]) & alike
    if around.sum() < _FEWEST:
        around &= surely
    tells = surely[place] or around.sum() >= _FEWEST
    return float(digits[around].mean()) if tells else 1.0
