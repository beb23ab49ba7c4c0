"""A line of ink while it is being made: strokes on it, then what the ink network makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.data.stroke_files import Points
from digitpad.core.ink.synthesis.glyphs import ScannedGlyph
from digitpad.core.ink.synthesis.sheet import chance, evenly_between, scaled_between
from digitpad.core.lines.drawn import draw_stroke
from digitpad.core.lines.network import LINE_HEIGHT, LineImage

LINE_WIDTH: Final = 160
"""Pixels of a made line: nine digits fit."""
_FINE: Final = 3  # pixels drawn for each of the line's, along a side
_HEIGHTS: Final = (15.0, 27.0)  # pixels of a digit
_PENS: Final = (0.05, 0.2)  # of a digit's height
_SPARE: Final = 2.0  # pixels on each side of what is written, at least


class LineSheet:
    """A line while it is being made: heights of a digit from the left edge and the base line, drawn three times as
    large."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._image = Image.new("L", (LINE_WIDTH * _FINE, LINE_HEIGHT * _FINE), 0)
        self._pen = ImageDraw.Draw(self._image)
        self._height = evenly_between(random, *_HEIGHTS)
        self._base = LINE_HEIGHT / 2 + self._height / 2 + random.normal(0, 1.2)
        self._wide = scaled_between(random, *_PENS)
        self._even = chance(random, 0.5)
        self.x = evenly_between(random, _SPARE, 14) / self._height

    @property
    def room(self) -> float:
        """Heights from `x` to the right edge."""
        return (LINE_WIDTH - _SPARE) / self._height - self.x

    def shrink(self, factor: float) -> None:
        """Make what is drawn from now on smaller, where it does not fit."""
        self.x *= factor
        self._height = max(self._height / factor, 9.0)
        self._base = LINE_HEIGHT / 2 + self._height / 2

    def line(self, points: Points) -> None:
        """A stroke: (n, 2)."""
        places = (points * self._height + (0.0, self._base)) * _FINE
        width = max(1.6, self._wide * self._height) * _FINE
        width *= 1.0 if self._even else evenly_between(self._random, 0.8, 1.2)
        draw_stroke(self._pen, places, width)

    def shape(self, strokes: Sequence[Points], height: float, drop: float) -> float:
        """Strokes of any unit, so high, standing on the base line at `x`; their width."""
        points = np.concatenate(strokes)
        low = points.min(0)
        scale = height / max(float(np.ptp(points[:, 1])), 0.6 * float(np.ptp(points[:, 0])), 1e-6)
        for stroke in strokes:
            self.line((stroke - low) * scale + (self.x, drop - height))
        return float(np.ptp(points[:, 0])) * scale

    def glyph(self, glyph: ScannedGlyph, height: float, drop: float) -> None:
        """A scanned digit, its strokes as they are."""
        size = (
            max(2, round(glyph.width * height * self._height * _FINE)),
            max(2, round(height * self._height * _FINE)),
        )
        large = np.asarray(Image.fromarray(glyph.pixels).resize(size, Image.Resampling.BICUBIC))
        steep = (np.clip((large - 0.42) * 5 + 0.5, 0, 1) * 255).astype(np.uint8)
        place = round(self.x * self._height * _FINE), round((self._base + (drop - height) * self._height) * _FINE)
        self._image.paste(255, place, Image.fromarray(steep))

    def finished(self) -> LineImage:
        """The ink as a network finds it: with rests of rules and other lines, torn here and there, blurred."""
        random = self._random
        self._rules()
        if chance(random, 0.25):
            self._neighbours()
        image = self._image
        if chance(random, 0.5):
            image = image.filter(ImageFilter.GaussianBlur(evenly_between(random, 0.3, 1.0) * _FINE))
        small = image.resize((LINE_WIDTH, LINE_HEIGHT), Image.Resampling.BOX)
        ink = np.asarray(small, np.float32) / 255
        if chance(random, 0.5):
            ink = ((ink - 0.5) * evenly_between(random, 1.2, 4) + evenly_between(random, 0.35, 0.6)).clip(0, 1)
        if chance(random, 0.3):
            ink = ink * _torn(random)
        if chance(random, 0.3):
            specks = random.random(ink.shape) < scaled_between(random, 0.001, 0.02)
            ink = np.maximum(ink, specks * random.random(ink.shape, np.float32))
        return (ink * evenly_between(random, 0.6, 1.0)).astype(np.float32)

    def beneath(self, strokes: Sequence[Points]) -> None:
        """What stands under the number, such as a tick."""
        x = evenly_between(self._random, 0.0, max(self.x, 0.1))
        drop = evenly_between(self._random, 0.05, 0.3)
        low = min(float(stroke[:, 1].min()) for stroke in strokes)
        for stroke in strokes:
            self.line(stroke + np.array([x, drop - low]))

    def _rules(self) -> None:
        """Rests of a rule under or over the number, of a table's line at a side, or of a pattern all over the paper."""
        random = self._random
        if chance(random, 0.25):
            y = (self._base + self._height * evenly_between(random, 0.02, 0.3)) * _FINE
            if chance(random, 0.2):
                y = (self._base - self._height * evenly_between(random, 1.05, 1.3)) * _FINE
            ends = np.sort(random.uniform(-0.2, 1.2, 2)) * LINE_WIDTH * _FINE
            drop = random.normal(0, 0.02) * (ends[1] - ends[0])
            self._broken((ends[0], y, ends[1], y + drop), chance(random, 0.5))
        if chance(random, 0.06):
            x = random.choice([evenly_between(random, 0, 3), LINE_WIDTH - evenly_between(random, 0, 3)]) * _FINE
            self._broken((x, -1, x + random.normal(0, 4), LINE_HEIGHT * _FINE), chance(random, 0.3))
        if chance(random, 0.1):
            far, slope = evenly_between(random, 3, 9) * _FINE, random.normal(0, 0.5)
            for y in np.arange(-LINE_HEIGHT * _FINE, 2 * LINE_HEIGHT * _FINE, far):
                self._broken((0.0, y, LINE_WIDTH * _FINE, y + slope * LINE_WIDTH * _FINE), True, least=0.9)

    def _broken(self, line: tuple[float, float, float, float], is_broken: bool, least: float = 0.3) -> None:
        """A rule from (x, y) to (x, y); of a broken one bits are left, at most so much of it is missing at least."""
        random = self._random
        width = max(1, round(evenly_between(random, 1, 4 if is_broken else 5)))
        if not is_broken:
            self._pen.line(line, fill=255, width=width)
            return
        start, way = np.array(line[:2]), np.array(line[2:]) - line[:2]
        length, missing = max(1.0, float(np.hypot(*way))), evenly_between(random, least, 0.97)
        place = 0.0
        while place < length:
            bit = scaled_between(random, 1.0, 9.0) * _FINE / 2
            ends = np.stack([start + way * place / length, start + way * min(1.0, (place + bit) / length)])
            self._pen.line(ends.ravel().tolist(), fill=255, width=width)
            place += bit + random.exponential(bit * missing / (1 - missing))

    def _neighbours(self) -> None:
        """Ends of strokes of the lines above and below."""
        random = self._random
        for _ in range(int(random.integers(1, 5))):
            x = evenly_between(random, 0, LINE_WIDTH) * _FINE
            below = chance(random, 0.5)
            y = (LINE_HEIGHT if below else 0) * _FINE
            reach = evenly_between(random, 2, 7) * _FINE * (-1 if below else 1)
            self._pen.line(
                (x, y, x + random.normal(0, 6), y + reach),
                fill=255,
                width=max(2, round(self._wide * self._height * _FINE)),
            )


def _torn(random: np.random.Generator) -> NDArray[np.float32]:
    """(LINE_HEIGHT, LINE_WIDTH) in 0..1: low where a pen gave little ink."""
    grain = int(random.integers(3, 9))
    small = random.normal(evenly_between(random, 0.8, 1.6), 0.6, (LINE_HEIGHT // grain + 1, LINE_WIDTH // grain + 1))
    field = Image.fromarray(small.astype(np.float32)).resize((LINE_WIDTH, LINE_HEIGHT), Image.Resampling.BICUBIC)
    return np.asarray(field, np.float32).clip(0, 1)
