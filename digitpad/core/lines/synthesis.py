"""Made lines of ink: numbers that touch, join and overlap, among other things, as the ink network leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.non_digits import hershey_letters, letters, symbols
from digitpad.core.data.stroke_files import Points, StrokeSample
from digitpad.core.drawing.curve import spline
from digitpad.core.ink.synthesis.glyphs import ScannedGlyph
from digitpad.core.ink.synthesis.sheet import chance, evenly_between
from digitpad.core.lines.fillers import WIDEST_FILLER, filler
from digitpad.core.lines.network import LineImage
from digitpad.core.lines.sheet import LineSheet

_SCANNED: Final = 0.2  # of the numbers are of scanned digits
_NOTHING: Final = 0.12  # of the lines hold no digit
_HASTY: Final = 0.55  # of the written numbers
_STEP: Final = 0.05  # heights between points of a curve


@dataclass(frozen=True, eq=False)
class MadeLine:
    """`image`: (LINE_HEIGHT, LINE_WIDTH); `text`: its digits."""

    image: LineImage
    text: str


class LineMaker:
    """Endless made lines. `samples`: isolated digits of pens; `images`: (n, 28, 28) uint8 scanned digits, `labels`."""

    def __init__(self, samples: Sequence[StrokeSample], images: NDArray[np.uint8], labels: NDArray[np.integer]) -> None:
        self._composer = NumberComposer(samples, hasty=_HASTY)
        self._samples = [sample for sample in samples if sample.digit is not None]
        self._images = images
        self._labels = labels

    def line(self, random: np.random.Generator) -> MadeLine:
        """A line with a number, or sometimes with other things only."""
        sheet = LineSheet(random)
        text = ""
        if chance(random, _NOTHING):
            self._no_digit(sheet, random)
        else:
            if chance(random, 0.12):
                self._before(sheet, random)
            text = self._scanned(sheet, random) if chance(random, _SCANNED) else self._written(sheet, random)
            if chance(random, 0.4):
                self._behind(sheet, random)
            if chance(random, 0.06):
                sheet.beneath(filler(random))
        return MadeLine(sheet.finished(), text)

    def _no_digit(self, sheet: LineSheet, random: np.random.Generator) -> None:
        """A word, or a sign or two."""
        if chance(random, 0.5):
            self._word(sheet, random, sheet.room)
            return
        for _ in range(1 + chance(random, 0.3)):
            self._sign(sheet, random)
            sheet.x += evenly_between(random, 0.1, 0.5)

    def _written(self, sheet: LineSheet, random: np.random.Generator) -> str:
        """A number of somebody's, with points between thousands now and then; as much of it as fits."""
        number = self._composer.number(random)
        strokes = [_smooth(stroke) for stroke in number.strokes]
        left = min(float(stroke[:, 0].min()) for stroke in strokes)
        right = max(float(stroke[:, 0].max()) for stroke in strokes)
        if right - left > sheet.room:
            sheet.shrink((right - left) / sheet.room)
        middle = float(np.median([(stroke[:, 1].min() + stroke[:, 1].max()) / 2 for stroke in strokes]))
        shift = np.array([sheet.x - left, -0.5 - middle])
        if sheet.room < right - left:  # hardly ever: so wide that it would be too small
            return ""
        for stroke in strokes:
            sheet.line(stroke + shift)
        if len(number.label) > 2 and chance(random, 0.3):
            self._points(sheet, random, [stroke + shift for stroke in strokes], number.parts_of, len(number.label))
        sheet.x += right - left
        return number.label

    def _points(
        self,
        sheet: LineSheet,
        random: np.random.Generator,
        strokes: Sequence[Points],
        parts_of: Sequence[tuple[int, ...]],
        digits: int,
    ) -> None:
        """A point, comma or apostrophe before some digit, thousands most of all."""
        place = digits - 3 if chance(random, 0.6) and digits > 3 else int(random.integers(1, digits))
        before = [stroke for stroke, owners in zip(strokes, parts_of, strict=True) if owners[0] < place]
        behind = [stroke for stroke, owners in zip(strokes, parts_of, strict=True) if owners[0] >= place]
        if not before or not behind:
            return
        x = (max(s[:, 0].max() for s in before) + min(s[:, 0].min() for s in behind)) / 2
        y = evenly_between(random, -0.1, 0.12)
        tail = [[x, y]] if chance(random, 0.5) else [[x, y], [x - 0.08, y + evenly_between(random, 0.08, 0.25)]]
        sheet.line(np.array(tail))

    def _scanned(self, sheet: LineSheet, random: np.random.Generator) -> str:
        """A number of scanned digits, each of another person."""
        text = ""
        gap = random.normal(0.0, 0.09)
        for _ in range(int(random.choice(9, p=np.array([2, 4, 5, 5, 4, 3, 1, 1, 1]) / 26)) + 1):
            index = int(random.integers(len(self._images)))
            glyph = ScannedGlyph.of(self._images[index])
            size = float(np.exp(random.normal(0, 0.08)))
            if glyph.width * size > sheet.room:
                break
            sheet.glyph(glyph, size, random.normal(0, 0.04))
            sheet.x += max(0.12, glyph.width * size + gap + random.normal(0, 0.03))
            text += str(int(self._labels[index]))
        return text

    def _before(self, sheet: LineSheet, random: np.random.Generator) -> None:
        """Something in front of a number: a letter, a sign, a dash."""
        self._sign(sheet, random)
        sheet.x += evenly_between(random, 0.1, 0.5)

    def _behind(self, sheet: LineSheet, random: np.random.Generator) -> None:
        """Something after it: the dash or double line that ends an amount, a point, a sign, letters."""
        sheet.x += evenly_between(random, 0.05, 0.5)
        if chance(random, 0.35):
            self._word(sheet, random, 2.5)
        else:
            self._sign(sheet, random)

    def _sign(self, sheet: LineSheet, random: np.random.Generator) -> None:
        """A filler, or a letter or other sign."""
        if sheet.room < WIDEST_FILLER:
            return
        if chance(random, 0.85):
            strokes = filler(random)
            for stroke in strokes:
                sheet.line(stroke + np.array([sheet.x, 0.0]))
            sheet.x += max(float(stroke[:, 0].max()) for stroke in strokes)
        else:
            shape = symbols(random, self._samples) if chance(random, 0.5) else letters(random, self._samples)
            sheet.x += sheet.shape(shape, evenly_between(random, 0.6, 1.2), 0.0)

    def _word(self, sheet: LineSheet, random: np.random.Generator, most: float) -> None:
        """Letters side by side, as wide as that at most."""
        end = min(sheet.x + most, sheet.x + sheet.room)
        height = evenly_between(random, 0.5, 1.1)
        for _ in range(int(random.integers(1, 8))):
            shape = letters(random, self._samples) if chance(random, 0.7) else hershey_letters(random, self._samples)
            wide = float(np.ptp(np.concatenate(shape)[:, 0]) / max(np.ptp(np.concatenate(shape), 0).max(), 1e-6))
            if sheet.x + wide * height > end:
                return
            sheet.x += sheet.shape(shape, height, random.normal(0, 0.05)) + evenly_between(random, -0.08, 0.15)


def _smooth(stroke: Points) -> Points:
    return spline(stroke, _STEP) if len(stroke) > 2 else stroke
