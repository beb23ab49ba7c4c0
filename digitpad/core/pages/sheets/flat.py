"""A picture of a page as if one looked at its paper from above: its sheets, or the whole of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.polarity import is_light_on_dark
from digitpad.core.ink.ruled_paper import rules_lean
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.cut_sheet import CutSheet, cut_sheets, is_written_on, without_table
from digitpad.core.pages.sheets.network import SheetNetwork
from digitpad.core.pages.sheets.sheet import (
    INSET,
    BrightThings,
    Corners,
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


def flat_sheets(
    grey: Grey, *, colour: NDArray[np.uint8] | None = None, network: SheetNetwork | None = None
) -> tuple[Flat, ...]:
    """The sheets of a picture, the upper ones first; the whole picture if there are none, turned where it shows ruled
    paper that lies askew.

    `colour`: (h, w, 3) RGB of it, if it is not grey; `network`: finds sheets on any table, if something is written on
    them; without it they are only found where they are lighter than it.
    """
    things = BrightThings.of(grey)
    bright = [] if things is None else sheets_among(things)
    if network is not None and (seen := _like_paper(grey, colour, network, more_than=len(bright))):
        return seen
    if bright:
        return _straight(grey, bright)
    lean = rules_lean(grey)
    whole = _turned_back(grey, lean) if lean else Flat(grey, np.eye(3))
    if things is not None and whole.is_light_on_dark:  # or a sheet that is the smaller part of the picture
        return _level(grey, cut_sheets(things)) or (whole,)
    return (whole,)


def _like_paper(
    grey: Grey, colour: NDArray[np.uint8] | None, network: SheetNetwork, *, more_than: int
) -> tuple[Flat, ...]:
    """What a network takes for sheets on which something is written, if they are more than were found without it:
    whole ones, else, if there were none, those that lean.
    """
    paper = BrightThings.like_paper(grey if colour is None else colour, network)
    if paper is None:
        return ()
    found = sheets_among(paper)
    if len(found) > more_than:
        whole = tuple(one for one in _straight(grey, found) if is_written_on(one.grey))
        if len(whole) > more_than:
            return whole
    return () if more_than else _level(grey, [one for one in cut_sheets(paper) if one.leans])


def _straight(grey: Grey, sheets: Sequence[Corners]) -> tuple[Flat, ...]:
    return tuple(Flat(*straightened(grey, drawn_in(corners, INSET))) for corners in sheets)


def _level(grey: Grey, sheets: Sequence[CutSheet]) -> tuple[Flat, ...]:
    """Those sheets that the picture's edge cuts off on which something is written."""
    found = (without_table(grey, sheet) for sheet in sheets)
    return tuple(Flat(*seen) for seen in found if seen is not None)


def _turned_back(grey: Grey, degrees: float) -> Flat:
    """A whole picture turned counter-clockwise; what was not in it is as bright as most of it."""
    angle, (high, wide) = np.radians(abs(degrees)), grey.shape
    size = (
        int(np.ceil(wide * np.cos(angle) + high * np.sin(angle))),
        int(np.ceil(wide * np.sin(angle) + high * np.cos(angle))),
    )
    to_page = places_before_turn(-degrees, (wide, high), size)
    return Flat(warped(grey, size, to_page, beyond=int(np.median(grey))), to_page)
