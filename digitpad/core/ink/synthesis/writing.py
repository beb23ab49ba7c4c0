"""Writes digits on a made sheet with a pen, pencil, marker, brush or chalk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.sheet import (
    FINE,
    SHEET_SIDE,
    Field,
    Sheet,
    SheetCanvas,
    chance,
    cloud,
    evenly_between,
    scaled_between,
)

LEAST_WIDTH: Final = 1.9
"""Pixels of the picture that ink is wide in the truth, at least: a network that shall not lose thin lines must be
sure of a whole pixel, not of a part of one."""


@dataclass(frozen=True)
class Pen:
    """What is written with. `widths`: in digit heights; `cover`: how much of the paper's light it takes, 0..1.

    `grain`: how much the paper's tooth shows, 0..1; `flow`: how much its ink changes along the line; `taper`: how much
    pressure changes the line's width, 0..1; `rough`: whether its edges are.
    """

    widths: tuple[float, float]
    cover: tuple[float, float]
    grain: float
    flow: float
    taper: float
    rough: bool = False


PENS: Final = {
    "ball pen": Pen((0.012, 0.06), (0.35, 0.95), 0.25, 0.25, 0.5),
    "fine pen": Pen((0.008, 0.03), (0.3, 0.9), 0.2, 0.2, 0.3),
    "pencil": Pen((0.012, 0.06), (0.12, 0.6), 0.6, 0.3, 0.5),
    "faint pencil": Pen((0.01, 0.05), (0.07, 0.2), 0.5, 0.3, 0.4),
    "felt pen": Pen((0.04, 0.12), (0.5, 0.97), 0.1, 0.15, 0.2),
    "marker": Pen((0.07, 0.22), (0.4, 0.95), 0.1, 0.3, 0.2),
    "brush": Pen((0.06, 0.24), (0.6, 0.95), 0.2, 0.25, 1.0, True),
    "chalk": Pen((0.03, 0.12), (0.3, 0.9), 0.7, 0.3, 0.3, True),
}
_TIGHT: Final = 0.3  # of the numbers: their digits touch
_JOINED: Final = 0.12  # of the numbers: the pen is not lifted between digits
_CAN_BE_ROUGH: Final = 5 * FINE  # pixels of the sheet: thinner lines would come apart
_ON_PAPER: Final = {
    "ball pen": 5,
    "fine pen": 3,
    "pencil": 3,
    "faint pencil": 1.0,
    "felt pen": 3,
    "marker": 2,
    "brush": 1,
}


def choose_pen(random: np.random.Generator, sheet: Sheet) -> Pen:
    """Chalk for a board, any other pen for paper."""
    if sheet.board:
        return PENS["chalk"]
    weights = np.array(list(_ON_PAPER.values()))
    return PENS[list(_ON_PAPER)[int(random.choice(len(weights), p=weights / weights.sum()))]]


class Writer:
    """Writes digits of one height with one pen; `finish` lays them on the sheet."""

    def __init__(self, sheet: Sheet, glyphs: GlyphSource, random: np.random.Generator, *, height: float) -> None:
        """`height`: of digits, in pixels of the sheet."""
        self._sheet, self._glyphs, self._random = sheet, glyphs, random
        self.height = height
        self._style = choose_pen(random, sheet)
        self._pen = max(
            scaled_between(random, *self._style.widths) * height, 0.8 * FINE * evenly_between(random, 0.5, 1.2)
        )
        self._paint, self._truth = SheetCanvas(), SheetCanvas()

    def digit(self, left: float, top: float) -> float:
        """Write a digit with its top left corner at a place; its width in pixels of the sheet."""
        glyph = self._glyphs.digit(self._random)
        height = self.height * evenly_between(self._random, 0.85, 1.15)
        self._write(
            lambda canvas, pen: glyph.paint(canvas, left=left, top=top, height=height, pen=pen, taper=self._style.taper)
        )
        return glyph.width * height

    def number(self, left: float, baseline: float, digits: int) -> float:
        """Write a number from a place on; how far it reaches to the right, in pixels of the sheet."""
        tight = chance(self._random, _TIGHT)
        gap = self.height * (
            evenly_between(self._random, -0.14, 0.02) if tight else evenly_between(self._random, -0.06, 0.35)
        )
        joins = chance(self._random, _JOINED)
        climb = evenly_between(self._random, -0.06, 0.06)
        x = left
        for place in range(digits):
            y = baseline - self.height + climb * (x - left) + self.height * self._random.normal(0, 0.04)
            before = x, y
            x += self.digit(x, y) + gap * evenly_between(self._random, 0.6, 1.4)
            if joins and place < digits - 1:
                self._join(before, (x, y))
            if place < digits - 1 and chance(self._random, 0.06):
                self._mark(x - gap / 2, baseline)
        if chance(self._random, 0.12):
            self._underline(left, x, baseline)
        if chance(self._random, 0.04):
            self._cross(left, baseline)
        return x

    def finish(self) -> None:
        """Lay what was written on the sheet."""
        cover = self._paint.cover
        if not cover.any():
            return
        if self._style.rough or (self._pen > _CAN_BE_ROUGH and chance(self._random, 0.3)):
            cover = _roughened(cover, self._random)
        strength = evenly_between(self._random, *self._style.cover)
        if self._sheet.board:
            strength = max(strength, 0.45)
        tooth = 1 + self._style.grain * evenly_between(self._random, 0, 0.7) * _tooth(self._random)
        flow = 1 + self._style.flow * 0.7 * cloud(self._random, int(self._random.integers(3, 24)))
        opacity = cover * (strength * tooth * flow).clip(0, 1)
        if self._sheet.board:
            self._sheet.lay(opacity, evenly_between(self._random, 0.75, 1.0))
        else:
            self._sheet.lay(opacity, self._sheet.light * evenly_between(self._random, 0, 0.15))
        np.maximum(self._sheet.written, self._truth.cover, out=self._sheet.written)

    def _mark(self, x: float, baseline: float) -> None:
        """A point, comma or dash between digits."""
        if chance(self._random, 0.5):
            ends = np.array([[x, baseline], [x - 0.06 * self.height * self._random.random(), baseline + 0.02]])
        else:
            ends = np.array(
                [[0.0, -0.45], [evenly_between(self._random, 0.15, 0.5), -0.45 + self._random.normal(0, 0.04)]]
            )
            ends = ends * self.height + (x, baseline)
        self._line(ends)

    def _join(self, before: tuple[float, float], after: tuple[float, float]) -> None:
        """A stroke from a digit to the next one, of a pen that was not lifted; (left, top) of both."""
        start = np.array([before[0] + 0.7 * (after[0] - before[0]), before[1]])
        end = np.array([after[0] + 0.15 * self.height * self._random.random(), after[1]])
        heights = self._random.uniform(0.05, 1.0, 2) * self.height
        self._line(np.stack([start, end]) + np.column_stack([np.zeros(2), heights]))

    def _underline(self, left: float, right: float, baseline: float) -> None:
        """A line under a number, drawn by hand."""
        t = np.linspace(0, 1, 6)
        y = baseline + self.height * (
            evenly_between(self._random, 0.08, 0.3) + self._random.normal(0, 0.015, 6).cumsum()
        )
        self._line(np.column_stack([left + t * (right - left), y]))

    def _cross(self, left: float, baseline: float) -> None:
        """A cross below a number, as clerks make when something is done."""
        middle = np.array([left + self._random.random() * self.height, baseline + 0.6 * self.height])
        size, angle = self.height * evenly_between(self._random, 0.15, 0.4), evenly_between(self._random, 0, np.pi)
        for turn in (angle, angle + np.pi / 2 + self._random.normal(0, 0.2)):
            arm = size * np.array([np.cos(turn), np.sin(turn)])
            self._line(np.stack([middle - arm, middle + arm]))

    def _line(self, points: Field) -> None:
        self._write(lambda canvas, pen: canvas.line(points, pen))

    def _write(self, paint: Callable[[SheetCanvas, float], None]) -> None:
        """Write one thing. `paint` is given a pen's width."""
        paint(self._paint, self._pen)
        paint(self._truth, max(self._pen, LEAST_WIDTH * FINE))


def _tooth(random: np.random.Generator) -> Field:
    """The paper's tooth as pencils and chalk show it: noise whose grains are one to three pixels wide."""
    grain = int(random.integers(1, 4))
    small = random.standard_normal((SHEET_SIDE // grain, SHEET_SIDE // grain), np.float32)
    if grain == 1:
        return small[:SHEET_SIDE, :SHEET_SIDE]
    return np.asarray(Image.fromarray(small).resize((SHEET_SIDE, SHEET_SIDE), Image.Resampling.BILINEAR)) * 1.4


def _roughened(cover: Field, random: np.random.Generator) -> Field:
    """The same with edges that waver by a pixel or two."""
    soft = Image.fromarray((cover * 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(evenly_between(random, 1, 3)))
    edge = np.asarray(soft, np.float32) / 255 + 0.25 * cloud(random, int(random.integers(40, 160)))
    return ((edge - 0.5) * 4 + 0.5).clip(0, 1)
