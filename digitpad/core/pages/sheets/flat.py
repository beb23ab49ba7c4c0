"""A picture of a page as if one looked at its paper from above: its sheets, or the whole of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.polarity import is_light_on_dark
from digitpad.core.ink.squared import squares_lean
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.cut_sheet import cut_sheets, without_table
from digitpad.core.pages.sheets.sheet import (
    INSET,
    BrightThings,
    drawn_in,
    places_before_turn,
    sheets_among,
    straightened,
    warped,
)


@dataclass(frozen=True, eq=False)
class Flat:
    """A sheet, or a whole picture, looked at from above.

    `grey`: (h, w) uint8; `to_page`: (3, 3), its places to those of the page.
    """

    grey: Grey
    to_page: NDArray[np.float64]

    @cached_property
    def is_light_on_dark(self) -> bool:
        """Whether its ink is light, as on blackboards."""
        return is_light_on_dark(self.grey)


def flat_sheets(grey: Grey) -> tuple[Flat, ...]:
    """The sheets of a picture, the upper ones first; the whole picture if there are none on a darker table, turned
    where it shows squared paper that lies askew.
    """
    things = BrightThings.of(grey)
    if things is not None and (found := sheets_among(things)):
        return tuple(Flat(*straightened(grey, drawn_in(corners, INSET))) for corners in found)
    lean = squares_lean(grey)
    whole = _turned_back(grey, lean) if lean else Flat(grey, np.eye(3))
    if things is not None and whole.is_light_on_dark:  # or a sheet that is the smaller part of the picture
        cut = [seen for sheet in cut_sheets(things) if (seen := without_table(grey, sheet)) is not None]
        if cut:
            return tuple(Flat(*seen) for seen in cut)
    return (whole,)


def _turned_back(grey: Grey, degrees: float) -> Flat:
    """A whole picture turned counter-clockwise; what was not in it is as bright as most of it."""
    angle, (high, wide) = np.radians(abs(degrees)), grey.shape
    size = (
        int(np.ceil(wide * np.cos(angle) + high * np.sin(angle))),
        int(np.ceil(wide * np.sin(angle) + high * np.cos(angle))),
    )
    to_page = places_before_turn(-degrees, (wide, high), size)
    return Flat(warped(grey, size, to_page, beyond=int(np.median(grey))), to_page)
