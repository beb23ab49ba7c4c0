"""The flat sheet that a made picture shows: how light it is, and where handwriting and print are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Field: TypeAlias = NDArray[np.floating]
"""(h, w)."""

TILE: Final = 160
"""Pixels of a made picture's side: a page-filling digit fits, and a batch of sixteen needs little memory."""
FINE: Final = 2
"""Pixels of the sheet for each of the picture's, along a side: edges between them are smooth."""
SHEET_SIDE: Final = int(TILE * FINE * 1.5)
"""Pixels of the sheet's side: tilted by 45 degrees it still covers the picture."""
_PAPER_GREY: Final = 0.9


@dataclass(eq=False)
class Sheet:
    """A sheet while it is being made.

    All (SHEET_SIDE, SHEET_SIDE) in 0..1: `light`, how much light each pixel reflects; `written`, `printed`, where
    handwriting and print are. `board`: light on dark.
    """

    light: Field
    written: Field
    printed: Field
    board: bool = False

    @classmethod
    def empty(cls) -> Sheet:
        """A plain sheet."""
        shape = (SHEET_SIDE, SHEET_SIDE)
        return cls(np.full(shape, _PAPER_GREY, np.float32), np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def lay(self, cover: Field, grey: float | Field) -> None:
        """Lay a grey, 0..1, over the sheet where `cover`, in 0..1, says so."""
        self.light += cover * (grey - self.light)

    def shade(self, cover: Field) -> None:
        """Take away light: all of it where `cover` is 1."""
        self.light *= 1 - cover


class SheetCanvas:
    """Paints shapes on a sheet-sized image, in pixels of the sheet."""

    def __init__(self, side: int = SHEET_SIDE) -> None:
        self.image = Image.new("L", (side, side), 0)
        self.pen = ImageDraw.Draw(self.image)

    def line(self, points: NDArray[np.floating], width: float) -> None:
        """A line through (n, 2) points with round ends."""
        flat = points.ravel().tolist()
        self.pen.line(flat, fill=255, width=max(1, round(width)), joint="curve")
        if width >= 3:
            for x, y in (points[0].tolist(), points[-1].tolist()):
                self.disc((x, y), width / 2)

    def disc(self, place: tuple[float, float], radius: float) -> None:
        """A filled circle around (x, y)."""
        x, y = place
        self.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)

    @property
    def cover(self) -> Field:
        """What was painted, in 0..1."""
        return np.asarray(self.image, np.float32) / 255


def cloud(random: np.random.Generator, cells: int | tuple[int, int], side: int = SHEET_SIDE) -> Field:
    """Smooth noise of standard deviation about 1: (side, side), `cells` of them along the sides (rows, columns)."""
    rows, columns = (cells, cells) if isinstance(cells, int) else cells
    small = random.normal(0, 1, (rows, columns)).astype(np.float32)
    return np.asarray(Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC))


def chance(random: np.random.Generator, share: float) -> bool:
    """True in `share` of all cases."""
    return bool(random.random() < share)


def evenly_between(random: np.random.Generator, low: float, high: float) -> float:
    """A number between two, evenly."""
    return float(random.uniform(low, high))


def scaled_between(random: np.random.Generator, low: float, high: float) -> float:
    """A number between two positive ones, evenly in its logarithm."""
    return float(np.exp(random.uniform(np.log(low), np.log(high))))
