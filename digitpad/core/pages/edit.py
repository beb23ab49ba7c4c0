"""Changes to the reading of a page: correct, remove, merge, split and add digits. Each gives a new reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import log
from typing import Final

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.pages.cuts import cut_apart, cuts
from digitpad.core.pages.judge import Judged, judge
from digitpad.core.pages.page import PageDigit, PageReading, page_digit
from digitpad.core.pages.paper import Box
from digitpad.core.pages.pieces import Patch, joined, tight
from digitpad.core.recognition.predict import Classifier

_MOST_CUTS: Final = 8
_LEAST_PART: Final = 0.12  # of the larger side: parts of a split digit are at least that wide
_SMALLEST: Final = 4  # pixels of a box in which ink is looked for
_SHARED: Final = 0.4  # of the lower one's height, that a digit and a line it belongs to share
_REACH: Final = 4.0  # digit heights between neighbours of one line
_FLOOR: Final = 1e-4

Lines = tuple[tuple[PageDigit, ...], ...]


def correct(reading: PageReading, digit: PageDigit, value: int | None) -> PageReading:
    """Say what a digit is, 0..9; None takes a correction back."""
    if value is not None and value not in range(10):
        raise ValueError(f"{value} is no digit")
    return _replaced(reading, [digit], [replace(digit, correction=value)])


def remove(reading: PageReading, digits: Sequence[PageDigit]) -> PageReading:
    """Take digits out of the reading."""
    return _replaced(reading, digits, [])


def merge(reading: PageReading, digits: Sequence[PageDigit], classifier: Classifier) -> PageReading:
    """Read the ink of several digits as one, in the place of the largest. Raises DataError for fewer than two."""
    if len(set(digits)) < 2:
        raise DataError("Only two digits or more can be joined; choose those that are parts of one digit.")
    patch = joined([_patch(reading, digit) for digit in digits])
    largest = max(digits, key=lambda digit: (digit.box[2] - digit.box[0]) * (digit.box[3] - digit.box[1]))
    return _replaced(reading, digits, _read(reading, [patch], classifier), largest)


def split(reading: PageReading, digit: PageDigit, classifier: Classifier) -> PageReading:
    """Cut a digit into two where its halves look most like digits. Raises DataError where it cannot be cut."""
    patch = _patch(reading, digit)
    apart = max(2.0, _LEAST_PART * max(patch.height, patch.width))
    pairs = [cut_apart(patch, [cut]) for cut in cuts(patch, apart, _MOST_CUTS)]
    pairs = [pair for pair in pairs if len(pair) == 2]
    said = judge([part for pair in pairs for part in pair], classifier)
    scores = [_score(said[place]) + _score(said[place + 1]) for place in range(0, len(said), 2)]
    if not scores or max(scores) == -np.inf:
        raise DataError("This digit cannot be cut in two; it is too narrow.")
    best = pairs[int(np.argmax(scores))]
    return _replaced(reading, [digit], _read(reading, best, classifier), digit)


def add(reading: PageReading, box: Box, classifier: Classifier) -> PageReading:
    """Read the ink in a box (in pixels of the reading's page) as one digit and put it where it belongs.

    Things in the box that were taken for no digit become part of it; digits keep their ink. Raises DataError without
    ink.
    """
    inside = [digit for line in reading.lines for digit in line if not digit.counts and _lies_in(digit.box, box)]
    kept = [digit for line in reading.lines for digit in line if digit not in inside]
    patch = _ink_in(reading, box, kept)
    found = _read(reading, [patch], classifier) if patch is not None else []
    if not found:
        raise DataError("There is no ink in this box; draw it around a digit.")
    return _inserted(_replaced(reading, inside, []), found[0])


def _replaced(
    reading: PageReading, old: Sequence[PageDigit], new: Sequence[PageDigit], place: PageDigit | None = None
) -> PageReading:
    """`new` in the line of `place` (of the first old one), from left to right, instead of `old`."""
    everything = [digit for line in reading.lines for digit in line]
    if not all(digit in everything for digit in old):
        raise ValueError("the digit is not in this reading")
    place = place or (old[0] if old else None)
    lines = []
    for line in reading.lines:
        rest = [digit for digit in line if digit not in old]
        if place is not None and place in line and new:
            rest = _in_order([*rest, *new]) if len(new) != 1 or len(old) != 1 else _swapped(line, old[0], new[0])
        lines.append(tuple(rest))
    return replace(reading, lines=tuple(line for line in lines if line))


def _swapped(line: Iterable[PageDigit], old: PageDigit, new: PageDigit) -> list[PageDigit]:
    return [new if digit is old else digit for digit in line]


def _in_order(digits: Iterable[PageDigit]) -> list[PageDigit]:
    return sorted(digits, key=lambda digit: digit.box[0] + digit.box[2])


def _inserted(reading: PageReading, digit: PageDigit) -> PageReading:
    """The digit in the line beside it, or as a line of its own."""
    lines: list[tuple[PageDigit, ...]] = list(reading.lines)
    near = [(_distance(line, digit), place) for place, line in enumerate(lines)]
    away, best = min(near, default=(np.inf, 0))
    if away < np.inf:
        lines[best] = tuple(_in_order([*lines[best], digit]))
    else:
        middle = digit.box[1] + digit.box[3]
        above = [place for place, line in enumerate(lines) if np.mean([d.box[1] + d.box[3] for d in line]) < middle]
        lines.insert(above[-1] + 1 if above else 0, (digit,))
    return replace(reading, lines=tuple(lines))


def _distance(line: Sequence[PageDigit], digit: PageDigit) -> float:
    """Pixels from a digit to the nearest one of a line that lies beside it; infinite if none does."""
    left, top, right, bottom = digit.box
    best = np.inf
    for other in line:
        x0, y0, x1, y1 = other.box
        shared = min(bottom, y1) - max(top, y0)
        gap = max(left - x1, x0 - right, 0)
        if shared > _SHARED * min(bottom - top, y1 - y0) and gap < _REACH * max(bottom - top, y1 - y0):
            best = min(best, gap + abs((top + bottom) - (y0 + y1)) / 2)
    return best


def _read(reading: PageReading, patches: Sequence[Patch], classifier: Classifier) -> list[PageDigit]:
    said = judge(patches, classifier)
    return [page_digit(reading.paper, patch, one) for patch, one in zip(patches, said, strict=True) if one is not None]


def _patch(reading: PageReading, digit: PageDigit) -> Patch:
    """The digit's own ink."""
    if digit.patch is not None:
        return digit.patch
    patch = _ink_in(reading, digit.box, [])
    if patch is None:
        raise DataError("There is no ink left where this digit was.")
    return patch


def _ink_in(reading: PageReading, box: Box, taken: Iterable[PageDigit]) -> Patch | None:
    """The ink in a box of the page that is in none of the digits in `taken`; None without any."""
    left, top, right, bottom = reading.paper.from_page(box)
    if right - left < _SMALLEST or bottom - top < _SMALLEST:
        return None
    ink = np.where(reading.paper.mask, reading.paper.dark, np.float32(0))[top:bottom, left:right]
    for digit in taken:
        if digit.patch is None:
            continue
        x0, y0, x1, y1 = digit.patch.box
        x, y, far, low = max(x0, left), max(y0, top), min(x1, right), min(y1, bottom)
        if x < far and y < low:
            own = digit.patch.ink[y - y0 : low - y0, x - x0 : far - x0] > 0
            ink[y - top : low - top, x - left : far - left][own] = 0
    return tight(Patch(left, top, ink))


def _lies_in(inner: Box, outer: Box) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _score(said: Judged | None) -> float:
    return -np.inf if said is None else log(max(said.probability, _FLOOR))
