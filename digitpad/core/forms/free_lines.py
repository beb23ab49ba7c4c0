"""Fields in which a number is written as one likes: each is a line of its own, read as lines of pages are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.forms.box_ink import ink_of_boxes
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.page_ink import PageInk
from digitpad.core.lines.network import LineNetwork
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.read_levels import read_levels
from digitpad.core.recognition.predict import Classifier

_APART: Final = 1.0  # of the ink's height, of empty paper around it
_EDGE: Final = 16  # pixels


@dataclass(frozen=True, eq=False)
class FreeLine:
    """What was seen in a field. `things`: from the left, where they lie on the aligned page; `ink`: all of it, None
    without any; `foreign`: whether ink of something larger lies in it; `faint`: dots that may be no ink.
    """

    things: tuple[Sighting, ...]
    ink: Patch | None
    foreign: bool
    faint: tuple[Patch, ...] = ()


def read_free_lines(
    fields: Sequence[FormField],
    ink: PageInk,
    classifier: Classifier,
    network: LineNetwork,
    check: Callable[[], None],
) -> list[FreeLine]:
    """What is seen in each of some fields."""
    found = []
    for field in fields:
        check()
        box = ink_of_boxes(field, ink)[0]
        faint = tuple(ink.faint_dots(field.outline)) if field.kind is FieldKind.DECIMAL else ()
        found.append(FreeLine(_things(box.patch, classifier, network, check), box.patch, box.foreign, faint))
    return found


def _things(
    patch: Patch | None, classifier: Classifier, network: LineNetwork, check: Callable[[], None]
) -> tuple[Sighting, ...]:
    """What is seen in a field's ink, from the left, where it lies on the aligned page."""
    if patch is None:
        return ()
    edge = max(_EDGE, round(_APART * patch.height))
    level = np.pad(patch.ink, edge)
    lines = read_levels((Level(level, 1.0, np.zeros_like(level)),), classifier, network, check)
    things = [_moved(thing, patch.left - edge, patch.top - edge) for line in lines for thing in line]
    return tuple(sorted(things, key=lambda one: one.box[0]))


def _moved(thing: Sighting, right: int, down: int) -> Sighting:
    """The same, so many pixels further."""
    at = Patch(thing.patch.left + right, thing.patch.top + down, thing.patch.ink)
    return replace(thing, patch=at)
