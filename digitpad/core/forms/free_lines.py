"""Fields in which a number is written as one likes: each is a line of its own, read as lines of pages are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.forms.box_ink import ink_of_boxes
from digitpad.core.forms.form import FormField
from digitpad.core.forms.page_ink import PageInk
from digitpad.core.lines.network import LineNetwork
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.read_levels import read_levels
from digitpad.core.recognition.predict import Classifier

_APART: Final = 1.0  # of a field's height, of empty paper around it
_EDGE: Final = 16  # pixels


@dataclass(frozen=True, eq=False)
class FreeLine:
    """What was seen in a field. `things`: from the left, where they lie on the aligned page; `ink`: all of it, None
    without any; `foreign`: whether ink of something larger lies in it.
    """

    things: tuple[Sighting, ...]
    ink: Patch | None
    foreign: bool


def read_free_lines(
    fields: Sequence[FormField],
    ink: PageInk,
    classifier: Classifier,
    network: LineNetwork,
    check: Callable[[], None],
) -> list[FreeLine]:
    """What is seen in each of some fields."""
    found = [ink_of_boxes(field, ink)[0] for field in fields]
    places, size = _places([one.patch for one in found])
    if not places:
        return [FreeLine((), None, one.foreign) for one in found]
    level = np.zeros(size, np.float32)
    for number, (x, y) in places.items():
        patch = found[number].patch
        assert patch is not None
        level[y : y + patch.height, x : x + patch.width] = patch.ink
    lines = read_levels((Level(level, 1.0, np.zeros(size, np.float32)),), classifier, network, check)
    things: dict[int, list[Sighting]] = {number: [] for number in places}
    tops = sorted((y, number) for number, (_, y) in places.items())
    for thing in (thing for line in lines for thing in line):
        number = next((number for y, number in reversed(tops) if y <= thing.patch.middle[1]), tops[0][1])
        things[number].append(_moved(thing, found[number].patch, places[number]))
    return [
        FreeLine(tuple(sorted(things.get(number, ()), key=lambda one: one.box[0])), one.patch, one.foreign)
        for number, one in enumerate(found)
    ]


def _places(patches: Sequence[Patch | None]) -> tuple[dict[int, tuple[int, int]], tuple[int, int]]:
    """Where each patch's corner goes, all below each other, and how high and wide all are together."""
    there = {number: patch for number, patch in enumerate(patches) if patch is not None}
    if not there:
        return {}, (0, 0)
    apart = round(_APART * max(patch.height for patch in there.values()))
    places, y = {}, _EDGE
    for number, patch in there.items():
        places[number] = (_EDGE, y)
        y += patch.height + apart
    return places, (y + _EDGE, 2 * _EDGE + max(patch.width for patch in there.values()))


def _moved(thing: Sighting, patch: Patch | None, place: tuple[int, int]) -> Sighting:
    """A sighting where it lies on the aligned page."""
    assert patch is not None
    left, top = patch.left - place[0], patch.top - place[1]
    at = Patch(thing.patch.left + left, thing.patch.top + top, thing.patch.ink)
    return replace(thing, patch=at)
