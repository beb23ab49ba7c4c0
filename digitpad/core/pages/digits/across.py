"""Ink of several lines that hangs together is cut between them: loops and tails that touch what is below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.cuts import cuts_between, parts_between
from digitpad.core.pages.digits.groups import is_clear
from digitpad.core.pages.digits.judge import accepted, judge, rejected
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.runs import height_of_digits
from digitpad.core.recognition.predict import Classifier

_HIGH: Final = 1.5  # heights of a digit: lower things are of one line
_WIDE: Final = 0.5  # the same: narrower ones are rules and brackets
_NEAR: Final = 4.0  # heights to the next digit of a line: it tells where the line is
_FEW: Final = 3  # digits of a page: fewer do not tell how high they are


def cut_between_lines(lines: Sequence[Sequence[Sighting]], classifier: Classifier) -> list[list[Sighting]]:
    """The lines; what was taken for no digit and crosses several is cut, and each part is in its line.

    A part that is clearly a digit is taken for one, others for none.
    """
    found = [list(line) for line in lines]
    counted = [one for line in lines for one in line if one.counts]
    if len(counted) < _FEW:
        return found
    high = height_of_digits(counted)
    for number, line in enumerate(lines):
        for thing in line:
            left, top, right, bottom = thing.box
            if thing.counts or bottom - top < _HIGH * high or right - left < _WIDE * high:
                continue
            crossed = _crossed(thing, lines, high)
            parts = _parts(thing, [middle for middle, _ in crossed], classifier) if len(crossed) > 1 else []
            if any(part is not None for part in parts):
                found[number].remove(thing)
                for (_, other), part in zip(crossed, parts, strict=True):
                    if part is not None:
                        found[other].append(part)
    return [sorted(line, key=lambda one: one.box[0] + one.box[2]) for line in found]


def _crossed(thing: Sighting, lines: Sequence[Sequence[Sighting]], high: float) -> list[tuple[float, int]]:
    """The middles of the lines that a thing crosses, in pixels of the page, and their numbers, from the top."""
    left, top, right, bottom = thing.box
    found = []
    for number, line in enumerate(lines):
        digits = [one for one in line if one.counts]
        gaps = [max(one.box[0] - right, left - one.box[2], 0.0) for one in digits]
        if not digits or min(gaps) > _NEAR * high:
            continue
        nearest = digits[int(np.argmin(gaps))].box
        middle = (nearest[1] + nearest[3]) / 2
        if top < middle < bottom:
            found.append((middle, number))
    return sorted(found)


def _parts(thing: Sighting, middles: Sequence[float], classifier: Classifier) -> list[Sighting | None]:
    """A thing's ink of each line, cut along the cheapest ways from side to side between the lines' middles."""
    lying = _on_its_side(thing.patch)
    ways = cuts_between(lying, [middle * thing.scale - lying.left for middle in middles])
    parts = [part and _on_its_side(part) for part in parts_between(lying, [way.path for way in ways])]
    said = iter(judge([part for part in parts if part is not None], classifier))
    found: list[Sighting | None] = []
    for part in parts:
        judged = None if part is None else next(said)
        if part is None or judged is None:
            found.append(None)
            continue
        judged = accepted(judged) if is_clear(judged) else rejected(judged)
        found.append(replace(thing, patch=part, judged=judged))
    return found


def _on_its_side(patch: Patch) -> Patch:
    """Its columns as rows."""
    return Patch(patch.top, patch.left, np.ascontiguousarray(patch.ink.T))
