"""Handwritten digits to lay on made sheets: varied pen strokes of people, straight forms, and scanned digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.curve import curve
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.ink.synthesis.sheet import Field, SheetCanvas, chance

_STEP: Final = 0.02  # canvas units between points of a stroke; 35 in a digit's height
_LEAST_STEP: Final = 2.5  # pixels of the sheet
_SCANNED: Final = 0.18  # of the digits, where there are scanned ones
_FAINT: Final = 60  # of 255: less is no ink of a scanned digit
_RULED: Final = 0.12  # of the digits: as straight as if drawn with a ruler
_WIDEST: Final = 0.6  # of a digit's width, that counts as height for lying digits

WrittenLine: TypeAlias = NDArray[np.float64]
"""(n, 3): x, y and relative width of points of a stroke."""


@dataclass(frozen=True, eq=False)
class PenGlyph:
    """A digit as strokes: one unit high, from (0, 0); `width`: in heights. Relative widths average about 1."""

    lines: tuple[WrittenLine, ...]
    width: float

    def paint(self, canvas: SheetCanvas, *, left: float, top: float, height: float, pen: float, taper: float) -> None:
        """Paint at a place, `pen` pixels wide; `taper`: 0 for a line as wide everywhere, 1 for all of its pressure."""
        apart = max(1, int(_LEAST_STEP / (_STEP * height / 0.7)))
        for whole in self.lines:
            line = np.concatenate([whole[:-1:apart], whole[-1:]])
            places = line[:, :2] * height + (left, top)
            wide = pen * (1 + taper * (line[:, 2] - 1))
            if taper and len(places) > 1:
                _paint_tapered(canvas, places, wide)
            else:
                canvas.line(places if len(places) > 1 else np.repeat(places, 2, 0), pen)


@dataclass(frozen=True, eq=False)
class ScannedGlyph:
    """A digit as a scanned (28, 28) image, cropped to its ink."""

    pixels: Field
    width: float

    @classmethod
    def of(cls, image: NDArray[np.uint8]) -> ScannedGlyph:
        """From an image with black ground; a pixel of it stays around the ink."""
        rows, columns = np.flatnonzero(image.max(1) > _FAINT), np.flatnonzero(image.max(0) > _FAINT)
        box = image[max(rows[0] - 1, 0) : rows[-1] + 2, max(columns[0] - 1, 0) : columns[-1] + 2]
        return cls(box.astype(np.float32) / 255, box.shape[1] / box.shape[0])

    def paint(self, canvas: SheetCanvas, *, left: float, top: float, height: float, pen: float, taper: float) -> None:
        """Paint at a place. A scan has its own pen: `pen` is the least width, `taper` does not matter."""
        size = (max(2, round(self.width * height)), max(2, round(height)))
        large = Image.fromarray(self.pixels).resize(size, Image.Resampling.BICUBIC)
        steep = np.clip((np.asarray(large) - 0.42) * 6 + 0.5, 0, 1)  # a smooth edge of a few pixels, however large
        canvas.image.paste(255, (round(left), round(top)), Image.fromarray((steep * 255).astype(np.uint8)))


Glyph: TypeAlias = PenGlyph | ScannedGlyph


class GlyphSource:
    """Endless digits. `samples`: pen strokes of people; `images`: (n, 28, 28) uint8 of scanned digits, may be none."""

    def __init__(self, samples: Sequence[StrokeSample], images: NDArray[np.uint8]) -> None:
        self._samples = samples
        self._images = images
        self._forms = [form for form in digit_form_samples(held_out=False) if form.digit in (1, 4, 7)]

    def digit(self, random: np.random.Generator) -> Glyph:
        """Any digit, in any hand."""
        if len(self._images) and chance(random, _SCANNED):
            return ScannedGlyph.of(self._images[int(random.integers(len(self._images)))])
        if chance(random, _RULED):
            return _straight(self._forms[int(random.integers(len(self._forms)))], random)
        sample = self._samples[int(random.integers(len(self._samples)))]
        return _pen_glyph(vary(sample, random))


def _pen_glyph(drawing: Drawing) -> PenGlyph:
    lines = [curve(stroke, _STEP) for stroke in drawing.strokes]
    return _unit_high(lines)


def _unit_high(lines: Sequence[NDArray[np.float64]]) -> PenGlyph:
    places = np.concatenate([line[:, :2] for line in lines])
    low, high = places.min(0), places.max(0)
    size = max(float(high[1] - low[1]), _WIDEST * float(high[0] - low[0]), 1e-6)
    usual = float(np.mean(np.concatenate([line[:, 2] for line in lines]))) or 1.0
    moved = [np.column_stack([(line[:, :2] - low) / size, line[:, 2] / usual]) for line in lines]
    return PenGlyph(tuple(moved), float(high[0] - low[0]) / size)


def _straight(form: StrokeSample, random: np.random.Generator) -> PenGlyph:
    """A form of straight lines, slanted and stretched but not bent."""
    slant, wide = random.normal(0, 0.12), np.exp(random.normal(0, 0.2))
    matrix = np.array([[wide, slant], [0.0, 1.0]])
    return _unit_high([np.column_stack([stroke @ matrix.T, np.ones(len(stroke))]) for stroke in form.strokes])


def _paint_tapered(canvas: SheetCanvas, places: NDArray[np.float64], wide: NDArray[np.float64]) -> None:
    for start, end, width in zip(places[:-1].tolist(), places[1:].tolist(), wide[1:].tolist(), strict=True):
        canvas.pen.line((*start, *end), fill=255, width=max(1, round(width)))
        if width >= 3:
            canvas.disc((end[0], end[1]), width / 2)
