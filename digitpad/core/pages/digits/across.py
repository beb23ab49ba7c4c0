"""Ink of several lines that hangs together is cut between them: loops and tails that touch what is below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
_INK: Final = 0.5  # probability of handwriting that counts as ink here
_FULL: Final = 0.08  # of its box that is ink: hairs and borders are emptier
_NEAR: Final = 4.0  # heights to the next digit of a line: it tells where the line is
_FEW: Final = 3  # digits of a page: fewer do not tell how high they are


@dataclass(frozen=True, eq=False)
class CutThing:
    """What was taken for no digit and crosses several lines. `line`: in which it was; `parts`: at most one for each."""

    thing: Sighting
    line: int
    parts: tuple[Sighting, ...]


def cut_between_lines(
    lines: Sequence[Sequence[Sighting]], classifier: Classifier
) -> tuple[list[list[Sighting]], list[CutThing]]:
    """The lines, each with its part of what was taken for no digit and crosses several, and what was cut.

    A part that is clearly a digit is taken for one, others for none.
    """
    found = [list(line) for line in lines]
    things: list[CutThing] = []
    counted = [one for line in lines for one in line if one.counts]
    if len(counted) < _FEW:
        return found, things
    high = height_of_digits(counted)
    for number, line in enumerate(lines):
        for thing in line:
            crossed = _crossed(thing, lines, high) if _may_be_digits(thing, high) else []
            if len(crossed) < 2:
                continue
            parts = _parts(thing, [middle for middle, _ in crossed], classifier)
            found[number].remove(thing)
            for (_, other), part in zip(crossed, parts, strict=True):
                found[other] += [part] if part is not None else []
            things.append(CutThing(thing, number, tuple(part for part in parts if part is not None)))
    return [_in_order(line) for line in found], things


def with_uncut(lines: Sequence[Sequence[Sighting]], things: Sequence[CutThing]) -> list[list[Sighting]]:
    """The lines with those things whole again no part of which is a digit: it would stand between others' digits."""
    found = [list(line) for line in lines]
    left = {id(one.patch) for line in lines for one in line if not one.counts}
    for cut in things:
        patches = {id(part.patch) for part in cut.parts}
        if patches <= left:
            found = [[one for one in line if id(one.patch) not in patches] for line in found]
            found[cut.line].append(cut.thing)
    return [_in_order(line) for line in found]


def _in_order(line: Sequence[Sighting]) -> list[Sighting]:
    return sorted(line, key=lambda one: one.box[0] + one.box[2])


def _may_be_digits(thing: Sighting, high: float) -> bool:
    """Whether what was taken for no digit is too high for one, and as wide and full of ink as several."""
    left, top, right, bottom = thing.box
    is_large = bottom - top >= _HIGH * high and right - left >= _WIDE * high
    return not thing.counts and is_large and float((thing.patch.ink > _INK).mean()) >= _FULL


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
