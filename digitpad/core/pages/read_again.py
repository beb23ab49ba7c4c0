"""A page that was read, read once more: with another limit of what is ink, or a region of it at its own scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.pages.digits.levels import Level, shows_all
from digitpad.core.pages.digits.pieces import Box, Grey, Patch
from digitpad.core.pages.edit import lies_in, replace_in
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageDigit, PageProgress, PageReading, SheetInk, lines_on, unchecked
from digitpad.core.pages.paper import Paper, SheetPlace, paper_at, read_paper, steps_of
from digitpad.core.pages.sheets.flat import Flat
from digitpad.core.pages.sheets.sheet import projected, warped
from digitpad.core.recognition.predict import Classifier

_AROUND: Final = 0.1  # of a region's longer side, on all sides: what reaches into it is seen as a whole


def read_again(
    reading: PageReading,
    classifier: Classifier,
    network: PageNetwork,
    *,
    least_ink: float,
    check: Callable[[float], None] = unchecked,
) -> PageReading:
    """Read the ink that was found on a page with another limit, the page as upright as it was.

    The network is asked only where ink counts now whose size was not looked for. `check` as in `read_page`.
    """
    progress = PageProgress(check)
    find = progress.towards(0.5)
    papers = tuple(_counting_from(paper, reading.page.grey, network, least_ink, find) for paper in reading.papers)
    lines = lines_on(papers, classifier, network, progress.towards(0.99))
    check(1.0)
    return replace(reading, lines=lines, papers=papers, steps=steps_of(reading.page.grey, papers))


def read_region(
    reading: PageReading,
    box: Box,
    classifier: Classifier,
    network: PageNetwork,
    *,
    check: Callable[[float], None] = unchecked,
) -> PageReading:
    """Read a box of the page (in its pixels) as if it were all, and put the digits in the place of those in it.

    `check` as in `read_page`. Raises DataError where no digits are found.
    """
    progress = PageProgress(check)
    paper = paper_at(reading.papers, box)
    left, top, right, bottom = _on_sheet(box, paper)
    flat = _part(reading.page.grey, paper, (left, top, right, bottom))
    found = read_paper(flat, paper.place.size, network, progress.towards(0.6), least_ink=reading.least_ink)
    lines = _inside(lines_on([found], classifier, network, progress.towards(0.99), surely_digits=True), box)
    check(1.0)
    if not any(digit.counts for line in lines for digit in line):
        raise DataError("No digits were found in this region; draw it around digits, or let fainter ink count.")
    return replace_in(reading, box, [[_moved(digit, paper.place, (left, top)) for digit in line] for line in lines])


def _counting_from(
    paper: Paper, grey: Grey, network: PageNetwork, least_ink: float, check: Callable[[], None]
) -> Paper:
    """The sheet, of the ink on which only what is as likely as `least_ink` counts, with the levels that this needs."""
    levels: list[Level] = []
    for level in paper.levels:
        levels.append(level.counting_from(least_ink))
        check()
        if shows_all(levels[-1]):
            levels[-1] = replace(levels[-1], finer=_finer_than(levels, paper, least_ink))
            break
    else:
        if shows_all(paper.levels[-1]):  # finer ones were not needed before
            flat = _part(grey, paper, (0, 0, *_size(paper)))
            found = read_paper(flat, paper.place.size, network, check, least_ink=least_ink)
            return replace(found, place=paper.place)
    return replace(paper, levels=tuple(levels))


def _finer_than(levels: Sequence[Level], paper: Paper, least_ink: float) -> Level | None:
    """What the last of the sheet's levels that are needed has for a finer one, if the sheet's picture is small."""
    finest = paper.levels[-1].finer
    return finest and [*paper.levels, finest][len(levels)].counting_from(least_ink)


def _size(paper: Paper) -> tuple[int, int]:
    """(width, height) of a sheet in its own pixels."""
    finest = paper.levels[-1]
    height, width = finest.ink.shape
    return max(1, round(width / finest.scale)), max(1, round(height / finest.scale))


def _on_sheet(box: Box, paper: Paper) -> Box:
    """The part of a sheet, in its pixels, in which a box of the page lies, with some of what is around it."""
    more = _AROUND * max(box[2] - box[0], box[3] - box[1])
    left, top, right, bottom = box[0] - more, box[1] - more, box[2] + more, box[3] + more
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], float)
    places = projected(corners, np.linalg.inv(paper.place.to_page))
    low, high = np.floor(places.min(0) + 1e-6), np.ceil(places.max(0) - 1e-6)
    width, height = _size(paper)
    x0, y0 = (int(min(max(0, side), most - 1)) for side, most in zip(low, (width, height), strict=True))
    x1, y1 = (int(max(side, least + 1)) for side, least in zip(high, (x0, y0), strict=True))
    return x0, y0, min(x1, width), min(y1, height)


def _part(grey: Grey, paper: Paper, box: Box) -> Flat:
    """A part of a sheet of a page, given in the sheet's pixels, as if one looked at it from above."""
    left, top, right, bottom = box
    shift = np.array([(1, 0, left), (0, 1, top), (0, 0, 1)], float)
    if np.array_equal(paper.place.to_page, np.eye(3)):
        return Flat(grey[top:bottom, left:right], shift)
    to_page = paper.place.to_page @ shift
    return Flat(warped(grey, (right - left, bottom - top), to_page, beyond=int(np.median(grey))), to_page)


def _inside(lines: Sequence[Sequence[PageDigit]], box: Box) -> list[list[PageDigit]]:
    """Of each line what lies in a box of the page."""
    found = [[digit for digit in line if lies_in(digit.box, box)] for line in lines]
    return [line for line in found if line]


def _moved(digit: PageDigit, place: SheetPlace, corner: tuple[int, int]) -> PageDigit:
    """A digit of a sheet's part that begins at `corner` as one of the sheet, so that it can be joined with others."""
    ink = digit.ink
    if ink is None:
        return digit
    left, top = (round(side * ink.scale) for side in corner)
    patch = Patch(ink.patch.left + left, ink.patch.top + top, ink.patch.ink)
    return replace(digit, ink=SheetInk(place, patch, ink.scale))
