"""Changes to the reading of a page: correct, remove, merge, split and add digits. Each gives a new reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import log
from typing import Final

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.pages.digits.cuts import cut_apart, cuts
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Box, Patch, grown, joined, tight
from digitpad.core.pages.digits.printed import PRINTED
from digitpad.core.pages.page import PageDigit, PageReading, SheetInk, page_digit
from digitpad.core.pages.paper import Paper, paper_at
from digitpad.core.recognition.predict import Classifier

_MOST_CUTS: Final = 8
_LEAST_PART: Final = 0.12  # of the larger side: parts of a split digit are at least that wide
_BEST_SIDE: Final = 80.0  # pixels of a box's larger side at which its ink is looked at
_FAINTEST: Final = 0.2  # probability of handwriting: what a person draws a box around may be faint
_SEEN: Final = 0.4  # probability of handwriting of the darkest ink in a box that is more than a shade
_EDGE: Final = 3  # pixels around a digit's ink that are its blurred edges
_SMALLEST: Final = 4  # pixels of a box in which ink is looked for
_SHARED: Final = 0.4  # of the lower one's height, that a digit and a line it belongs to share
_REACH: Final = 4.0  # digit heights between neighbours of one line
_FLOOR: Final = 1e-4

Lines = tuple[tuple[PageDigit, ...], ...]


def correct(reading: PageReading, digit: PageDigit, value: int | None) -> PageReading:
    """Say what a digit is, 0..9; None takes a correction back, and that it is none."""
    if value is not None and value not in range(10):
        raise ValueError(f"{value} is no digit")
    return _replaced(reading, [digit], [replace(digit, correction=value, discarded=False)])


def remove(reading: PageReading, digits: Sequence[PageDigit]) -> PageReading:
    """Take digits out of the reading."""
    return _replaced(reading, digits, [])


def merge(reading: PageReading, digits: Sequence[PageDigit], classifier: Classifier) -> PageReading:
    """Read the ink of several digits as one, in the place of the largest. Raises DataError for fewer than two."""
    if len(set(digits)) < 2:
        raise DataError("Only two digits or more can be joined; choose those that are parts of one digit.")
    ink = _joined([_ink(reading, digit) for digit in digits])
    largest = max(digits, key=lambda digit: (digit.box[2] - digit.box[0]) * (digit.box[3] - digit.box[1]))
    printed = all(digit.printed for digit in digits)
    return _replaced(reading, digits, _read([ink], classifier, printed=printed), largest)


def split(reading: PageReading, digit: PageDigit, classifier: Classifier) -> PageReading:
    """Cut a digit into two where its halves look most like digits. Raises DataError where it cannot be cut."""
    ink = _ink(reading, digit)
    patch = ink.patch
    apart = max(2.0, _LEAST_PART * max(patch.height, patch.width))
    pairs = [cut_apart(patch, [cut]) for cut in cuts(patch, apart, _MOST_CUTS)]
    pairs = [pair for pair in pairs if len(pair) == 2]
    said = judge([part for pair in pairs for part in pair], classifier)
    scores = [_score(said[place]) + _score(said[place + 1]) for place in range(0, len(said), 2)]
    if not scores or max(scores) == -np.inf:
        raise DataError("This digit cannot be cut in two; it is too narrow.")
    best = [replace(ink, patch=part) for part in pairs[int(np.argmax(scores))]]
    return _replaced(reading, [digit], _read(best, classifier, printed=digit.printed), digit)


def add(reading: PageReading, box: Box, classifier: Classifier) -> PageReading:
    """Read the ink in a box (in pixels of the reading's page) as one digit and put it where it belongs.

    Things in the box that were taken for no digit become part of it; digits keep their ink. Raises DataError without
    ink.
    """
    inside = [digit for line in reading.lines for digit in line if not digit.counts and lies_in(digit.box, box)]
    kept = [digit for line in reading.lines for digit in line if digit not in inside]
    ink = _ink_in(reading, box, kept)
    found = _read([ink], classifier, printed=_is_print(reading, box, ink)) if ink is not None else []
    if not found:
        raise DataError("There is no ink in this box; draw it around a digit.")
    return _inserted(_replaced(reading, inside, []), found, set(kept))


def put_back(reading: PageReading, digit: PageDigit) -> PageReading:
    """Put a digit that was taken out into the line beside it again, or into one of its own."""
    return _inserted(reading, [digit], {other for line in reading.lines for other in line})


def replace_in(reading: PageReading, box: Box, lines: Sequence[Sequence[PageDigit]]) -> PageReading:
    """Put lines of digits in the place of what lies in a box of the page, each into a line beside it if any."""
    old = [digit for line in reading.lines for digit in line if lies_in(digit.box, box)]
    reading = _replaced(reading, old, [])
    kept = {digit for line in reading.lines for digit in line}
    for line in lines:
        reading = _inserted(reading, line, kept)
    return reading


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


def _inserted(reading: PageReading, digits: Sequence[PageDigit], others: set[PageDigit]) -> PageReading:
    """Digits of one line in the nearest line of `others` beside it, or as a line of its own."""
    lines: list[tuple[PageDigit, ...]] = list(reading.lines)
    near = [
        (min(_distance(line, digit) for digit in digits), place)
        for place, line in enumerate(lines)
        if not others.isdisjoint(line)
    ]
    away, best = min(near, default=(np.inf, 0))
    if away < np.inf:
        lines[best] = tuple(_in_order([*lines[best], *digits]))
    else:
        middle = _level_of(digits)
        above = [place for place, line in enumerate(lines) if _level_of(line) < middle]
        lines.insert(above[-1] + 1 if above else 0, tuple(digits))
    return replace(reading, lines=tuple(lines))


def _level_of(line: Sequence[PageDigit]) -> float:
    """Twice the height at which a line stands, in pixels from the top of the page."""
    return float(np.mean([digit.box[1] + digit.box[3] for digit in line]))


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


def _read(inks: Sequence[SheetInk], classifier: Classifier, *, printed: bool) -> list[PageDigit]:
    said = judge([ink.patch for ink in inks], classifier)
    return [page_digit(ink, one, printed=printed) for ink, one in zip(inks, said, strict=True) if one is not None]


def _is_print(reading: PageReading, box: Box, ink: SheetInk) -> bool:
    """Whether ink that was found in a box of the page is print."""
    return _level_for(paper_at(reading.papers, box), box).printed_share(ink.patch) >= PRINTED


def _ink(reading: PageReading, digit: PageDigit) -> SheetInk:
    """The digit's own ink."""
    ink = digit.ink or _ink_in(reading, digit.box, [])
    if ink is None:
        raise DataError("There is no ink left where this digit was.")
    return ink


def _joined(inks: Sequence[SheetInk]) -> SheetInk:
    """All the ink together, at the finest scale of it. Raises DataError for several sheets."""
    if any(ink.place is not inks[0].place for ink in inks):
        raise DataError("Digits of different sheets cannot be joined.")
    scale = max(ink.scale for ink in inks)
    patches = [ink.patch if ink.scale == scale else ink.patch.scaled(scale / ink.scale) for ink in inks]
    return SheetInk(inks[0].place, joined(patches), scale)


def _ink_in(reading: PageReading, box: Box, taken: Iterable[PageDigit]) -> SheetInk | None:
    """The ink in a box of the page that is in none of the digits in `taken`; None without any."""
    paper = paper_at(reading.papers, box)
    level = _level_for(paper, box)
    left, top, right, bottom = paper.from_page(box, level)
    if right - left < _SMALLEST or bottom - top < _SMALLEST:
        return None
    ink = np.where(level.ink >= _FAINTEST, level.ink, np.float32(0))[top:bottom, left:right]
    for digit in taken:
        if digit.ink is None or digit.ink.place is not paper.place:
            continue
        _take_out(Patch(left, top, ink), digit.ink.patch.scaled(level.scale / digit.ink.scale))
    rest = tight(Patch(left, top, ink))
    return None if rest is None or rest.peak < _SEEN else SheetInk(paper.place, rest, level.scale)


def _take_out(patch: Patch, taken: Patch) -> None:
    """Clear the ink of a patch that is another one's, with its blurred edges."""
    own = grown(np.pad(taken.ink > 0, _EDGE), _EDGE)
    x0, y0 = taken.left - _EDGE, taken.top - _EDGE
    left, top, right, bottom = patch.box
    x, y = max(x0, left), max(y0, top)
    far, low = min(x0 + own.shape[1], right), min(y0 + own.shape[0], bottom)
    if x < far and y < low:
        patch.ink[y - top : low - top, x - left : far - left][own[y - y0 : low - y0, x - x0 : far - x0]] = 0


def _level_for(paper: Paper, box: Box) -> Level:
    """The level at which a digit that fills a box is about as large as digits are read best."""
    side = max(box[2] - box[0], box[3] - box[1])
    return min(paper.levels, key=lambda level: abs(log(max(side * level.scale, 1e-3) / _BEST_SIDE)))


def lies_in(inner: Box, outer: Box) -> bool:
    """Whether the middle of a box is in another one."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _score(said: Judged | None) -> float:
    return -np.inf if said is None else log(max(said.probability, _FLOOR))
