"""Decimal numbers as hands differ in writing them: on uneven lines, with tails, near or far points, and specks.

Made numbers otherwise stand on one line, and what learns from those takes tails and specks for points (docs/adr/0045).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.data.signs import SIGNS, sign
from digitpad.core.forms.form import FormField
from tests.support.made_sheets import LIST, SHEET_STYLES, SheetPen, SheetTruth, make_sheet
from tests.support.page_photo import Field, Sheet

_INK: Final = 0.5
_HARDLY: Final = 0.05
_PENS: Final = ("pencil", "faint pencil", "felt")
_NO_POINT: Final = 0.3  # of the numbers
_PAD: Final = 0.09  # of the size: paper beyond the edges, of which no more is seen
_SHEETS: Final = 77  # further than a sheet's seed: that of its pen


def varied_sheet(seed: int, *, kind: str, source: str) -> tuple[Image.Image, SheetTruth]:
    """A picture in RGB of a list of decimal numbers with the truth about it; arguments as of `fill_form`."""
    random = np.random.default_rng(seed + _SHEETS)
    look = SHEET_STYLES[kind]
    look = replace(look, specks=(0, 3 * look.specks[1]), scratch=1.5 * look.scratch, pad=_PAD)
    pen = str(random.choice(_PENS)) if random.random() < 0.2 else None
    return make_sheet(
        LIST, seed, kind=kind, source=source, empty=0.02, struck=0.02, values=_decimal, pen=pen, look=look,
        hand=VariedPen,
    )  # fmt: skip


def _decimal(field: FormField, random: np.random.Generator) -> str:
    digits = "".join(map(str, random.integers(0, 10, int(random.integers(2, 6)))))
    place = int(random.integers(1, len(digits)))
    return digits if random.random() < _NO_POINT else digits[:place] + str(random.choice([".", ","])) + digits[place:]


class VariedPen(SheetPen):
    """Writes numbers as somebody whose habits are drawn at random."""

    def __init__(
        self, page: Sheet, corner: tuple[float, float], source: str, size: float, random: np.random.Generator
    ) -> None:
        super().__init__(page, corner, source, size, random)
        self._uneven = float(random.choice([0, 0.02, 0.05, 0.08]))  # of the digits' height
        self._tails = float(random.choice([0, 0.05, 0.2]))  # of the digits
        self._specks = float(random.choice([0, 0.05, 0.15]))  # of the gaps
        self._room = float(random.choice([0.03, 0.06, 0.1]))  # around signs, in heights: how much it varies
        random.random()  # was another habit, and keeps the sheets as they are
        self._slope = random.normal(0, 0.02)
        self._shear = random.normal(0, 0.12)
        self._sizes = float(random.choice([0.03, 0.08, 0.15]))

    def _line(self, text: str, box: NDArray[np.float64]) -> list[Field]:
        random = self._random
        left, top, right, bottom = box.tolist()
        height = (bottom - top) * random.uniform(0.55, 0.85) * self._size
        written = [None if one in SIGNS else self._digit_with_tail(one, height) for one in text]
        gaps = height * random.uniform(0.05, 0.4) * random.uniform(0.4, 1.6, len(text))
        strokes = [sign(one, random) if one in SIGNS else [] for one in text]
        reaches = [np.concatenate(one)[:, 0] * height if one else np.zeros(1) for one in strokes]
        for place in range(1, len(text)):
            if written[place] is None or written[place - 1] is None:
                gaps[place] = self._gap_at_sign(height, float(gaps[place]))
        wide = [np.ptp(far) if one is None else one[0].shape[1] for one, far in zip(written, reaches, strict=True)]
        length, room = sum(wide) + gaps[1:].sum(), 0.97 * (right - left)
        if length > room:
            gaps = gaps * max(0.3, (room - sum(wide)) / max(1e-3, gaps[1:].sum()))
            length = sum(wide) + gaps[1:].sum()
        gaps = np.append(gaps[1:], 0.0)
        x = first = left + (right - left - length) * random.uniform(0.1, 0.9)
        base = bottom - (bottom - top - height) * random.uniform(0.2, 0.8)
        for digit, lines, far, width, gap in zip(written, strokes, reaches, wide, gaps, strict=True):
            y = base + self._slope * (x - first)
            if digit is None:
                corner = np.array([x - far.min(), y + random.normal(0, self._uneven / 2) * height])
                self._draw([[tuple(point) for point in (one * height + corner).tolist()] for one in lines])
            else:
                ink, below = digit
                self._paste(ink, x, y + random.normal(0, self._uneven) * height - ink.shape[0] + below)
            if random.random() < self._specks:
                self._speck(x + width + gap / 2, base, height)
            x += width + gap
        return [digit[0] for digit in written if digit is not None]

    def _gap_at_sign(self, height: float, gap: float) -> float:
        """The room that is left beside a point or comma."""
        if self._random.random() < 0.8:
            return height * max(-0.05, self._random.normal(0.13, self._room))
        return max(gap, 0.1 * height)

    def _digit_with_tail(self, label: str, height: float) -> tuple[Field, int]:
        """A digit's ink, and how far its tail goes below it."""
        height *= float(np.clip(self._random.normal(1, self._sizes), 0.7, 1.3))
        ink = _sheared(self._glyph(label, height), self._shear)
        return self._with_tail(ink, height) if self._random.random() < self._tails else (ink, 0)

    def _with_tail(self, ink: Field, height: float) -> tuple[Field, int]:
        """With a stroke that goes on from the foot, downward or to a side."""
        random, pad = self._random, round(0.5 * height)
        canvas = np.pad(ink, pad)
        foot = int(np.flatnonzero((canvas > _INK).any(1))[-1])
        way = str(random.choice(["down", "right", "left"]))
        first = foot - max(1, int(0.12 * height))
        rows, columns = np.nonzero(canvas[first : foot + 1] > _INK)
        place = {"right": columns.argmax(), "left": columns.argmin()}.get(way)
        place = int(random.integers(len(columns))) if place is None else int(place)
        start = np.array([columns[place], rows[place] + first], float)
        length = random.uniform(0.08, 0.4) * height
        slants = random.normal(0, 0.35), random.normal(0.2, 0.35), random.normal(0, 0.5)
        end = start + length * np.array({"right": (1, slants[0]), "left": (-1, slants[1]), "down": (slants[2], 1)}[way])
        bend = (start + end) / 2 + random.normal(0, 0.12, 2) * length
        t = np.linspace(0, 1, 9)[:, None]
        points = (1 - t) ** 2 * start + 2 * t * (1 - t) * bend + t**2 * end
        large = Image.new("L", (canvas.shape[1] * 3, canvas.shape[0] * 3))
        line = [tuple(point) for point in (points * 3).tolist()]
        ImageDraw.Draw(large).line(line, fill=255, width=round(3 * _line_width(ink)), joint="curve")
        canvas = np.maximum(canvas, np.asarray(large.reduce(3), np.float32) / 255)
        low = int(np.flatnonzero((canvas > _HARDLY).any(1))[-1])
        return _cut(canvas), max(0, low - (pad + ink.shape[0] - 1))

    def _speck(self, x: float, base: float, height: float) -> None:
        """Something small and light at any level."""
        random = self._random
        size = random.uniform(0.02, 0.07) * height
        at = np.array([x + random.normal(0, 0.1) * height, base - random.uniform(-0.25, 1.1) * height])
        reach = int(np.ceil(size)) + 1
        down, right = np.mgrid[-reach : reach + 1, -reach : reach + 1]
        spot = (np.hypot(down, right * random.uniform(0.6, 1.6)) < size).astype(np.float32) * random.uniform(0.15, 0.7)
        self._paste(spot, *(at - reach).tolist())


def _line_width(ink: Field) -> float:
    """About how wide a digit's lines are, in pixels."""
    mask = ink > _INK
    edges = (mask[:, 1:] != mask[:, :-1]).sum() + (mask[1:] != mask[:-1]).sum()
    return max(2.0, 2 * float(mask.sum()) / max(1, int(edges)))


def _sheared(ink: Field, by: float) -> Field:
    """Leaning further."""
    if abs(by) <= 0.03:
        return ink
    image = Image.fromarray(ink)
    wide, high = image.size
    extra = int(abs(by) * high) + 1
    matrix = (1, by, -by * high if by > 0 else -extra, 0, 1, 0)
    leaning = image.transform((wide + extra, high), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    found = np.asarray(leaning, np.float32)
    return _cut(found) if (found > _HARDLY).any() else ink


def _cut(ink: Field) -> Field:
    rows, columns = np.nonzero(ink > _HARDLY)
    return ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
