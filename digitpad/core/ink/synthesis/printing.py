"""Prints text, tables and grids of cells on a made sheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from PIL import ImageFont

from digitpad.core.ink.synthesis.sheet import (
    FINE,
    SHEET_SIDE,
    Sheet,
    SheetCanvas,
    chance,
    evenly_between,
    scaled_between,
)

_LETTERS: Final = "etaoinshrdlucmfwypvbgkjqxzETAOINSHRDLUCMFWYP"
_SIZES: Final = (7, 60)  # pixels of the picture
_NUMBERS: Final = 0.25  # of the words
_FEW_NUMBERS: Final = 0.08  # of those of a page of text
_STEPS: Final = 24  # sizes of type that differ


class Printer:
    """Prints in some typefaces. `fonts`: files of TrueType or OpenType fonts; Pillow's own is always among them."""

    def __init__(self, fonts: Sequence[Path] = ()) -> None:
        self._fonts = tuple(fonts)

    def text(self, sheet: Sheet, random: np.random.Generator) -> None:
        """Some lines of words and numbers, black or in colour, or light on a dark bar."""
        size = FINE * scaled_between(random, *_SIZES)
        font = self._font(random, size)
        canvas = SheetCanvas()
        x, y = random.uniform(-0.3, 0.8, 2) * SHEET_SIDE
        lines = int(random.integers(1, 7)) if size < 20 * FINE else int(random.integers(1, 3))
        for _ in range(lines):
            canvas.pen.text((x, y), _words(random), fill=255, font=font)
            y += size * evenly_between(random, 1.15, 1.6)
        self._lay(sheet, canvas, random)

    def page(self, sheet: Sheet, random: np.random.Generator) -> None:
        """A whole page of words in one typeface, with wide gaps between some of them."""
        size = FINE * scaled_between(random, *_SIZES)
        font = self._font(random, size)
        canvas = SheetCanvas()
        step = size * evenly_between(random, 1.1, 1.9)
        left = evenly_between(random, -0.3, 0.3) * SHEET_SIDE
        for y in np.arange(-random.uniform(0, step), SHEET_SIDE, step):
            x = left
            while x < SHEET_SIDE:
                words = _words(random, numbers=_FEW_NUMBERS)
                canvas.pen.text((x, y), words, fill=255, font=font)
                x += canvas.pen.textlength(words, font=font) + size * scaled_between(random, 0.25, 8)
        self._lay(sheet, canvas, random)

    def cells(
        self, sheet: Sheet, random: np.random.Generator, *, pitch: float, first: tuple[float, float]
    ) -> list[tuple[float, float]]:
        """A grid of cells with printed digits in some of them; (left, top) of those that are left empty."""
        font = self._font(random, pitch * evenly_between(random, 0.45, 0.8))
        grid, type_ = SheetCanvas(), SheetCanvas()
        thin = max(1.0, pitch * scaled_between(random, 0.012, 0.05))
        bold = thin * evenly_between(random, 1.0, 3.0)
        low, high = int(random.integers(-6, 2)), int(random.integers(3, 14))
        x0, y0 = first[0] + low * pitch, first[1] + low * pitch
        x1, y1 = first[0] + high * pitch, first[1] + high * pitch
        for k in range(low, high + 1):
            width = bold if (k - low) % 3 == 0 else thin
            for ends in (
                ((first[0] + k * pitch, y0), (first[0] + k * pitch, y1)),
                ((x0, first[1] + k * pitch), (x1, first[1] + k * pitch)),
            ):
                grid.line(np.array(ends), width)
        empty = []
        printed = evenly_between(random, 0, 0.6)
        for row in range(low, high):
            for column in range(low, high):
                left, top = first[0] + column * pitch, first[1] + row * pitch
                if not (-pitch < left < SHEET_SIDE and -pitch < top < SHEET_SIDE):
                    continue
                if chance(random, printed):
                    middle = (left + pitch / 2, top + pitch / 2)
                    type_.pen.text(middle, str(random.integers(10)), fill=255, font=font, anchor="mm")
                else:
                    empty.append((left, top))
        strength = scaled_between(random, 0.25, 0.95)
        sheet.shade(grid.cover * np.float32(strength))
        sheet.shade(type_.cover * np.float32(evenly_between(random, 0.5, 0.95)))
        np.maximum(sheet.printed, type_.cover, out=sheet.printed)
        return empty

    def _lay(self, sheet: Sheet, canvas: SheetCanvas, random: np.random.Generator) -> None:
        cover = canvas.cover
        if sheet.board or chance(random, 0.12):
            if not sheet.board:  # a bar of colour beneath
                bar = SheetCanvas()
                left, top = random.uniform(-0.5, 0.6, 2) * SHEET_SIDE
                wide, high = random.uniform(0.3, 1.5, 2) * SHEET_SIDE
                bar.pen.rectangle((left, top, left + wide, top + high), fill=255)
                sheet.shade(bar.cover * np.float32(evenly_between(random, 0.3, 0.8)))
            sheet.lay(cover * np.float32(evenly_between(random, 0.5, 1)), evenly_between(random, 0.7, 1.0))
        else:
            sheet.shade(cover * np.float32(evenly_between(random, 0.3, 0.95)))
        np.maximum(sheet.printed, cover, out=sheet.printed)

    def _font(self, random: np.random.Generator, size: float) -> ImageFont.FreeTypeFont:
        number = int(random.integers(-1, len(self._fonts)))
        low, high = np.log(FINE * 5), np.log(SHEET_SIDE)
        step = round(float((np.log(max(size, FINE * 5)) - low) / (high - low)) * _STEPS)
        return loaded_font(
            None if number < 0 else self._fonts[number], round(float(np.exp(low + step * (high - low) / _STEPS)))
        )


@lru_cache(maxsize=512)
def loaded_font(font: Path | None, size: int) -> ImageFont.FreeTypeFont:
    """A typeface from its file, Pillow's own without one. `size`: pixels."""
    if font is None:
        built_in = ImageFont.load_default(size)
        assert isinstance(
            built_in, ImageFont.FreeTypeFont
        )  # Pillow is built with FreeType wherever it comes as a wheel
        return built_in
    return ImageFont.truetype(str(font), size)


def _words(random: np.random.Generator, *, numbers: float = _NUMBERS) -> str:
    parts = []
    for _ in range(int(random.integers(1, 6))):
        length = int(random.integers(1, 11))
        letters = "0123456789.,:/-" if chance(random, numbers) else _LETTERS
        parts.append("".join(random.choice(list(letters), length)))
    return " ".join(parts)
