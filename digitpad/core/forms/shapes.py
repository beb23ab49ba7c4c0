"""What a printed sheet consists of, in millimetres from its upper left corner: whoever paints it needs no more."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final, Literal, TypeAlias

PRINT_BLACK: Final = 0.0
BOX_SHADE: Final = 0.72
"""Shade of boxes: people see them, and ink is much darker."""


@dataclass(frozen=True)
class SheetArea:
    """A filled rectangle. `shade`: from black, 0, to white, 1."""

    left: float
    top: float
    right: float
    bottom: float
    shade: float = PRINT_BLACK


@dataclass(frozen=True)
class SheetCaption:
    """Text on one line. `x`: of its left end, middle or right end, as `align` says; `y`: of its baseline;
    `size`: of the font; `room`: how long it may be, a longer one is written smaller.
    """

    x: float
    y: float
    size: float
    text: str
    align: Literal["left", "centre", "right"] = "left"
    room: float = inf


SheetShape: TypeAlias = "SheetArea | SheetCaption"


def frame(left: float, top: float, right: float, bottom: float, *, line: float, shade: float) -> list[SheetArea]:
    """The four lines of a box, whose middles lie on its sides. `line`: how wide they are."""
    half = line / 2
    outer = left - half, top - half, right + half, bottom + half
    return [
        SheetArea(outer[0], outer[1], outer[2], top + half, shade),
        SheetArea(outer[0], bottom - half, outer[2], outer[3], shade),
        SheetArea(outer[0], top + half, left + half, bottom - half, shade),
        SheetArea(right - half, top + half, outer[2], bottom - half, shade),
    ]
