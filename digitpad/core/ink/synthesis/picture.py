"""Makes pictures of handwriting on paper with known ink: endless, each from a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.synthesis import objects, paper
from digitpad.core.ink.synthesis.camera import expose, illuminate, project
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.ink.synthesis.sheet import FINE, SHEET_SIDE, TILE, Sheet, chance, evenly_between, scaled_between
from digitpad.core.ink.synthesis.writing import Writer

_NOTHING: Final = 0.18
"""Of the pictures: without handwriting."""
_CLEAN: Final = 0.2
"""Of the pictures: drawn on a screen, not photographed."""
_TURNED: Final = 0.05
"""Of the pictures: any way up."""
_KINDS: Final = {"large": 6, "number": 4, "lines": 3, "cells": 3, "print": 3}
"""How often digits fill the picture, form a number or lines, stand in cells, or on a page of print."""


@dataclass(frozen=True, eq=False)
class MadePicture:
    """A picture with its truth. `grey`: (TILE, TILE) uint8; `written`, `printed`: (TILE, TILE) bool."""

    grey: NDArray[np.uint8]
    written: NDArray[np.bool_]
    printed: NDArray[np.bool_]


def make_picture(glyphs: GlyphSource, printer: Printer, random: np.random.Generator) -> MadePicture:
    """One picture."""
    kinds = list(_KINDS)
    weights = np.array(list(_KINDS.values()), float)
    kind = kinds[int(random.choice(len(kinds), p=weights / weights.sum()))]
    kind = "nothing" if chance(random, _NOTHING) else kind
    sheet, clean = Sheet.empty(), chance(random, _CLEAN)
    height = _Page(sheet, glyphs, printer, random).fill(kind, clean=clean) / FINE
    light, written, printed = project(sheet, random, tilt=_tilt(random))
    if clean:
        grey = np.round(light * 255).astype(np.uint8)
    else:
        # What is large can be out of focus or of few pixels and still be read.
        blur = evenly_between(random, 0, min(2.6, 0.03 * height + 0.5)) if chance(random, 0.6) else 0.0
        grey = expose(illuminate(light, random), random, blur=blur, coarse=min(6.0, max(1.4, height / 18)))
    turns = int(random.integers(4)) if chance(random, _TURNED) else 0
    grey, hand, type_ = np.rot90(grey, turns).copy(), np.rot90(written, turns) > 0.4, np.rot90(printed, turns) > 0.4
    return MadePicture(grey, hand, type_ & ~hand)


def _tilt(random: np.random.Generator) -> float:
    """Radians."""
    if chance(random, 0.1):
        return evenly_between(random, -np.pi / 4, np.pi / 4)
    return float(random.normal(0, 0.05))


class _Page:
    """Fills a sheet: paper first, then print, then handwriting, then what lies on top."""

    def __init__(self, sheet: Sheet, glyphs: GlyphSource, printer: Printer, random: np.random.Generator) -> None:
        self._sheet, self._glyphs, self._printer, self._random = sheet, glyphs, printer, random

    def fill(self, kind: str, *, clean: bool) -> float:
        """Make a page of a kind; the height of its digits in pixels of the sheet."""
        random, sheet = self._random, self._sheet
        paper.lay_paper(sheet, random, clean=clean)
        if clean:
            return self._write(kind, 0.0)
        if kind == "nothing" and chance(random, 0.5):
            sheet.light[:] = paper.weave(random) if chance(random, 0.6) else paper.texture(random)
        pitch = 0.0
        if not sheet.board and chance(random, 0.15 if kind == "cells" else 0.5):
            pitch = paper.lay_rules(sheet, random)
        if chance(random, 0.16):
            paper.lay_pattern(sheet, random)
        if kind != "cells" and chance(random, 0.12):
            objects.lay_table(sheet, random)
        for _ in range(int(random.integers(1, 4)) if chance(random, 0.5 if kind == "nothing" else 0.12) else 0):
            self._printer.text(sheet, random)
        if kind == "print":
            self._printer.page(sheet, random)
        height = self._write(kind, pitch)
        self._lay_things()
        return height

    def _write(self, kind: str, pitch: float) -> float:
        if kind == "large":
            return self._large()
        if kind == "number" or (kind == "print" and chance(self._random, 0.4)):
            return self._number()
        if kind == "lines":
            return self._lines(pitch)
        if kind == "cells" or chance(self._random, 0.2):
            return self._cells(written=kind == "cells")
        return 20.0 * FINE

    def _large(self) -> float:
        """One digit that fills the picture, or is cut by its edge, or a few of them."""
        height = FINE * scaled_between(self._random, 55, 480)
        writer = Writer(self._sheet, self._glyphs, self._random, height=height)
        x, y = SHEET_SIDE / 2 + self._random.normal(0, 0.12, 2) * SHEET_SIDE
        if height > 0.6 * SHEET_SIDE:  # a part of it
            x, y = x - self._random.uniform(-0.25, 0.25, 2) * height
        writer.digit(x - height * 0.35, y - height / 2)
        if height < 90 * FINE and chance(self._random, 0.4):
            writer.digit(x + height * evenly_between(self._random, 0.5, 0.9), y - height / 2)
        writer.finish()
        return height

    def _number(self) -> float:
        """A number, perhaps with other writing above or below it."""
        height = FINE * scaled_between(self._random, 11, 90)
        writer = Writer(self._sheet, self._glyphs, self._random, height=height)
        digits = int(self._random.integers(1, 8))
        left = SHEET_SIDE / 2 - digits * height * 0.35 + self._random.normal(0, 0.15) * SHEET_SIDE
        writer.number(left, SHEET_SIDE * evenly_between(self._random, 0.3, 0.8), digits)
        writer.finish()
        return height

    def _lines(self, pitch: float) -> float:
        """Lines of numbers, on the rules if there are any at a good distance."""
        fits = 22 * FINE < pitch < 70 * FINE and chance(self._random, 0.8)
        step = pitch if fits else FINE * scaled_between(self._random, 22, 75)
        height = step * evenly_between(self._random, 0.45, 0.85)
        writer = Writer(self._sheet, self._glyphs, self._random, height=height)
        baseline = evenly_between(self._random, 0, 1) * step
        while baseline < SHEET_SIDE + step:
            x = evenly_between(self._random, -0.2, 0.4) * SHEET_SIDE
            while x < 0.9 * SHEET_SIDE:
                x = writer.number(x, baseline, int(self._random.integers(1, 7))) + height * evenly_between(
                    self._random, 0.5, 3
                )
            baseline += step * (1 if chance(self._random, 0.8) else 2)
        writer.finish()
        return height

    def _cells(self, *, written: bool) -> float:
        """A grid of cells, with digits printed and written in them."""
        pitch = FINE * scaled_between(self._random, 17, 90)
        first = self._random.uniform(0.2, 0.8, 2) * SHEET_SIDE
        empty = self._printer.cells(self._sheet, self._random, pitch=pitch, first=(float(first[0]), float(first[1])))
        height = pitch * evenly_between(self._random, 0.5, 0.85)
        if written:
            writer = Writer(self._sheet, self._glyphs, self._random, height=height)
            share = evenly_between(self._random, 0.3, 1)
            for left, top in empty:
                if chance(self._random, share):
                    x = left + (pitch - height * 0.6) * evenly_between(self._random, 0.2, 0.8)
                    writer.digit(x, top + (pitch - height) * evenly_between(self._random, 0.0, 1.0))
            writer.finish()
        return height

    def _lay_things(self) -> None:
        random, sheet = self._random, self._sheet
        if chance(random, 0.18):
            objects.lay_small_things(sheet, random)
        if chance(random, 0.04):
            objects.lay_binding(sheet, random)
        if chance(random, 0.24):
            objects.lay_edge(sheet, random)
        if chance(random, 0.03):
            objects.lay_finger(sheet, random)


__all__ = ["TILE", "MadePicture", "make_picture"]
