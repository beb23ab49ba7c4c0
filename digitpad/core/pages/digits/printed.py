"""Printed digits among printed text: letters that look like digits are none, digits that stand by themselves are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.groups import BARS
from digitpad.core.pages.digits.pieces import gaps_to, narrowness

PRINTED: Final = 0.6  # of its ink: so much is print in what is printed
_LIKE_PRINT: Final = 0.2  # the same of what may be; handwriting hardly ever has so much
_FEWEST: Final = 6  # things like print around one tell whether it is text; of fewer only those that are surely print
_NEAR: Final = 4.0  # of its size: what is printed as near as that tells whether it is text
_ALIKE: Final = 1.0  # natural logarithm of the ratio of the sizes of things in one text
_DIGITS: Final = 0.65  # of the things like print around must be digits
_PAGE: Final = 30  # printed things on a page: where fewer than that share of so many are digits it is a page of text
_AMONG_TEXT: Final = 0.9  # of the things like print around must be digits on such a page
_CLEAR: Final = 0.8  # probability of what counts as a digit
_APART: Final = 0.9  # probability of a digit that may stand by itself
_MANY: Final = 12  # such digits of about one size, no bars: on pages with fewer it may be chance
_ONE_SIZE: Final = 0.45  # natural logarithm of the ratio of sizes that are about the same
_LETTER: Final = 0.8  # the same of letters of a word
_RULING: Final = 0.25  # of its length: what is narrower is rather a ruling than a letter
_BESIDE: Final = 0.3  # of its size: letters of a word are no further from each other
_LEVEL: Final = 0.5  # of the lower one's height, that letters have beside each other
_AS_LARGE: Final = 0.5  # of the digits' median size: smaller things beside them are points, or parts of letters
_BAR: Final = 0.3  # of its length
_BARS: Final = 5  # as even ones are a code of bars
_EVEN: Final = 0.03  # of their height: as near to each other begin and end
_MOST: Final = 0.6  # of them


def is_printed(one: Sighting) -> bool:
    """Whether it is print and no handwriting."""
    return one.printed >= PRINTED


def is_page_of_text(things: Sequence[Sighting]) -> bool:
    """Whether much is printed on a page, and too little of it looks like a digit."""
    surely = [one for one in things if is_printed(one)]
    return len(surely) >= _PAGE and sum(map(_is_clear, surely)) < _DIGITS * len(surely)


def is_print(run: Sequence[Sighting]) -> bool:
    """Whether most of the ink of things that stand close together is printed."""
    ink = np.array([float(one.patch.ink.sum()) / one.scale**2 for one in run])
    return bool(ink @ [one.printed for one in run] >= PRINTED * ink.sum())


def without_codes(line: Sequence[Sighting]) -> list[Sighting]:
    """A line, no digit in it where all are bars that begin and end alike, as nobody writes them."""
    counted = [one for one in line if one.counts]
    if len(counted) < _BARS or any(narrowness(one.patch) > _BAR for one in counted):
        return list(line)
    ends = np.array([one.box[1::2] for one in counted])
    even = np.abs(ends - np.median(ends, 0)) <= _EVEN * np.median(ends[:, 1] - ends[:, 0])
    return [one.refused for one in line] if even.mean(0).min() > _MOST else list(line)


def without_letters(run: Sequence[Sighting]) -> list[Sighting]:
    """Printed things that stand close together, no digit among them where some are letters."""
    counted = [one.size for one in run if one.counts]
    least = _AS_LARGE * float(np.median(counted)) if counted else np.inf
    if not any(one.size > least for one in run if not one.counts):
        return list(run)
    return [one.refused for one in run]


def printed_in(line: Sequence[Sighting]) -> list[bool]:
    """Which digits of a line are printed; a 1, which hardly differs from a printed one, only beside others."""
    others = any(is_printed(one) and one.judged.prediction.digit != 1 for one in line)
    return [is_printed(one) and (others or one.judged.prediction.digit != 1) for one in line]


def told_apart(things: Sequence[Sighting]) -> list[Sighting]:
    """The same, it being said of clear digits that they stand apart, where a page has many such digits.

    No letter of a word does: what stands in cells of a grid, or in columns of single digits.
    """
    clear = np.array([one.counts and one.judged.probability >= _APART for one in things], bool)
    no_bars = np.array([one.judged.prediction.digit not in BARS for one in things], bool)
    if (clear & no_bars).sum() < _MANY:
        return list(things)
    sizes = np.array([one.size for one in things])
    boxes = np.array([one.box for one in things])
    letters = np.array([narrowness(one.patch) >= _RULING for one in things])
    found = list(things)
    for place in np.flatnonzero(clear).tolist():
        alike = np.abs(np.log(sizes / sizes[place])) < _ONE_SIZE
        if (alike & clear & no_bars).sum() < _MANY:
            continue
        left, top, right, bottom = boxes[place]
        gaps = np.maximum(boxes[:, 0] - right, left - boxes[:, 2])
        shared = np.minimum(boxes[:, 3], bottom) - np.maximum(boxes[:, 1], top)
        heights = np.minimum(boxes[:, 3] - boxes[:, 1], bottom - top)
        beside = letters & (np.abs(np.log(sizes / sizes[place])) < _LETTER)
        beside &= (gaps < _BESIDE * sizes[place]) & (shared > _LEVEL * heights)
        beside[place] = False
        if not beside.any():
            found[place] = replace(things[place], apart=True)
    return found


def without_text(things: Sequence[Sighting]) -> list[Sighting]:
    """The same, things like print that stand among letters taken for no digits."""
    like = [one for one in things if one.printed >= _LIKE_PRINT]
    if not like:
        return list(things)
    boxes = np.array([one.box for one in like])
    sizes = np.array([one.size for one in like])
    digits = np.array([_is_clear(one) for one in like])
    surely = np.array([is_printed(one) for one in like])
    least = _AMONG_TEXT if is_page_of_text(like) else _DIGITS
    text = {
        id(one)
        for place, one in enumerate(like)
        if not one.apart and _share(place, boxes, sizes, digits, surely) < least
    }
    return [one.refused if id(one) in text else one for one in things]


def _is_clear(one: Sighting) -> bool:
    return one.counts and one.judged.probability >= _CLEAR


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
