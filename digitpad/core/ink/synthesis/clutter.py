"""Makes pictures of anything, on some of which somebody has written digits: what is no handwriting is to be learned.

Unlike `picture`, of any size, and full of what is taken for digits: solid shapes, large type, hairs, textures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from digitpad.core.ink.synthesis.camera import compressed
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.printing import loaded_font
from digitpad.core.ink.synthesis.sheet import Field, SheetCanvas, chance, evenly_between, scaled_between

_LONGEST: Final = (300, 790)  # pixels of a picture's longer side
_RATIO: Final = (0.6, 1.0)  # of its shorter side to that
_LETTERS: Final = "etaoinshrdlucmfwypvbgkjqxz"
_WRITTEN: Final = 0.5  # of the pictures: with digits
_LEAST_PEN: Final = 1.3  # pixels
_TAPER: Final = 0.4
_OUTLINE: Final = 90  # corners of a round shape


@dataclass(frozen=True, eq=False)
class MadeClutter:
    """A picture with its truth. `grey`: (h, w) uint8; `written`: (h, w) bool, where digits are, by hand or in type."""

    grey: NDArray[np.uint8]
    written: NDArray[np.bool_]


def make_clutter(glyphs: GlyphSource, fonts: Sequence[Path], random: np.random.Generator) -> MadeClutter:
    """One picture. `fonts`: files of TrueType or OpenType fonts for what is printed on it, else Pillow's own."""
    picture = _Clutter(glyphs, fonts, random)
    picture.lay_ground()
    for lay, share in (
        (picture.lay_rules, 0.35),
        (picture.lay_solids, 0.45),
        (picture.lay_type, 0.45),
        (picture.lay_bars, 0.1),
        (picture.lay_figures, 0.08),
        (picture.write, _WRITTEN),
        (picture.lay_hairs, 0.4),
    ):
        if chance(random, share):
            lay()
    return MadeClutter(picture.photographed(), picture.written > 0.3)


class _Clutter:
    """Fills a picture. `light`, `written`: (h, w) in 0..1."""

    def __init__(self, glyphs: GlyphSource, fonts: Sequence[Path], random: np.random.Generator) -> None:
        self._glyphs, self._fonts, self._random = glyphs, fonts, random
        self._long = round(scaled_between(random, *_LONGEST))
        short = round(self._long * evenly_between(random, *_RATIO))
        self._high, self._wide = (short, self._long) if chance(random, 0.5) else (self._long, short)
        self.light: Field = np.ones((self._high, self._wide), np.float32)
        self.written: Field = np.zeros((self._high, self._wide), np.float32)

    def lay_ground(self) -> None:
        """Paper, a board, or a surface that is rough, woven, grained, speckled or tiled."""
        random = self._random
        tone = evenly_between(random, 0.05, 0.5) if chance(random, 0.2) else evenly_between(random, 0.6, 1)
        self.light *= np.float32(tone)
        self.light *= 1 + np.float32(evenly_between(random, 0, 0.03)) * self._noise(scaled_between(random, 1, 30))
        if chance(random, 0.3):
            self.light *= 1 + np.float32(evenly_between(random, 0.04, 0.4)) * self._surface()
        self.light = self.light.clip(0.02, 1)

    def _surface(self) -> Field:
        """(h, w) of about -1 to 1."""
        random = self._random
        y, x = np.mgrid[: self._high, : self._wide].astype(np.float32)
        size = scaled_between(random, 4, 80)
        kind = int(random.integers(5))
        found: Field
        if kind == 0:  # veins
            found = (1 - 3 * np.abs(self._noise(size) + 0.5 * self._noise(size / 3))).clip(-1, 1)
        elif kind == 1:  # rings of a trunk
            away = np.hypot(x - random.uniform(-1, 2) * self._wide, 0.15 * (y - random.uniform(0, 1) * self._high))
            found = np.sin(away / size * 4 + 2 * self._noise(60))
        elif kind == 2:  # grains of two stones
            found = np.where(self._noise(size / 3) > evenly_between(random, 0, 1.5), -1, 0.3)
        elif kind == 3:  # a check
            found = np.zeros_like(x)
            for along in (x + 0.3 * y, y - 0.3 * x):
                found += 0.5 * np.sign(np.sin(along / size + self._noise(90) * 0.2))
        else:  # bricks
            gaps = np.minimum(x % size, (y + 0.5 * size * (x // size % 2)) % size) < max(1.5, 0.08 * size)
            found = np.where(gaps, -1, 0.1 * self._noise(9))
        return found.astype(np.float32)

    def lay_rules(self) -> None:
        """Rules, squares, a table or some lines anyhow."""
        random, cover = self._random, self._canvas()
        pen, width = ImageDraw.Draw(cover), round(scaled_between(random, 1, 7))
        pitch = scaled_between(random, 14, 0.4 * self._long)
        xs = np.arange(random.uniform(-pitch, pitch), self._wide, pitch) if chance(random, 0.6) else np.zeros(0)
        ys = np.arange(random.uniform(-pitch, pitch), self._high, pitch * evenly_between(random, 0.4, 1.4))
        if chance(random, 0.25):
            xs, ys = random.uniform(0, self._wide, 4), random.uniform(0, self._high, 4)
        lean = float(random.normal(0, 0.02))
        for x in xs.tolist():
            pen.line((x - lean * self._high, 0, x, self._high), fill=255, width=width)
        for y in ys.tolist():
            pen.line((0, y, self._wide, y + lean * self._wide), fill=255, width=width)
        self._lay(cover, scaled_between(random, 0.1, 0.9))

    def lay_solids(self) -> None:
        """Shapes that are filled: coins, fruit, keys, stones, stars, slices, rings; some cast a shadow."""
        random = self._random
        for _ in range(int(random.integers(1, 9))):
            cover = self._canvas()
            self._paint_solid(ImageDraw.Draw(cover), scaled_between(random, 0.02, 0.35) * self._long)
            soft = cover.filter(ImageFilter.GaussianBlur(scaled_between(random, 0.4, 3)))
            if chance(random, 0.35):
                shadow = soft.filter(ImageFilter.GaussianBlur(scaled_between(random, 2, 20)))
                shift = int(random.integers(-12, 13)), int(random.integers(0, 16))
                self._lay(shadow.transform(shadow.size, Image.Transform.AFFINE, (1, 0, shift[0], 0, 1, -shift[1])), 0.4)
            tone = np.float32(evenly_between(random, 0, 1))
            shades = 1 + np.float32(evenly_between(random, 0, 0.3)) * self._noise(scaled_between(random, 20, 200))
            self._put(soft, tone * shades)

    def _paint_solid(self, pen: ImageDraw.ImageDraw, size: float) -> None:
        random = self._random
        middle = random.uniform(-0.05, 1.05, 2) * (self._wide, self._high)
        angles = np.linspace(0, 2 * np.pi, _OUTLINE, endpoint=False)
        kind = int(random.integers(6))
        if kind == 0:  # a blob
            waves = sum(random.normal(0, 0.35 / k) * np.cos(k * angles + random.uniform(0, 6)) for k in range(1, 6))
            radii = np.abs(1 + waves)
        elif kind == 1:  # an oval, a lens
            radii = 1 / np.sqrt(np.cos(angles) ** 2 + (np.sin(angles) / evenly_between(random, 0.2, 1)) ** 2)
        elif kind == 2:  # a star, a flower
            points, depth = int(random.integers(3, 9)), evenly_between(random, 0.1, 0.5)
            radii = 1 - depth * (0.5 + 0.5 * np.cos(points * angles))
        elif kind == 3:  # a block
            across, up = np.maximum(np.abs([np.cos(angles), np.sin(angles)]), 1e-3)
            radii = np.minimum(1 / across, evenly_between(random, 0.15, 1) / up)
        elif kind == 4:  # a slice
            radii = np.where(angles < evenly_between(random, 0.6, 5), 1.0, 0.02)
        else:  # a spindle, a wedge
            radii = np.abs(np.cos(angles)) ** evenly_between(random, 1, 4)
            radii = np.where(np.cos(angles) > 0, radii, random.random() * radii)
        turned = angles + random.uniform(0, 2 * np.pi)
        places = middle + size * radii[:, None] * np.column_stack([np.cos(turned), np.sin(turned)])
        pen.polygon([(x, y) for x, y in places.tolist()], fill=255)
        if chance(random, 0.12):  # with a hole
            hole = size * evenly_between(random, 0.1, 0.4)
            x, y = middle.tolist()
            pen.ellipse((x - hole, y - hole, x + hole, y + hole), fill=0)

    def lay_bars(self) -> None:
        """A fence, a comb, stripes: bars that begin and end alike, upright or level."""
        random, cover = self._random, self._canvas()
        pen, pitch = ImageDraw.Draw(cover), scaled_between(random, 5, 60)
        high, along = scaled_between(random, 3, 12) * pitch, chance(random, 0.7)
        x0, y0 = random.uniform(-0.1, 0.8) * self._wide, random.uniform(-0.1, 0.8) * self._high
        width = pitch * evenly_between(random, 0.2, 0.8)
        for number in range(int(random.integers(3, 20))):
            x = number * pitch
            box = (x0 + x, y0, x0 + x + width, y0 + high) if along else (x0, y0 + x, x0 + high, y0 + x + width)
            pen.rectangle(box, fill=255)
        self._lay(cover, evenly_between(random, 0.3, 0.97))

    def lay_type(self) -> None:
        """Words in some typefaces: lines of them, or one in each cell of a row."""
        random = self._random
        for _ in range(int(random.integers(1, 4))):
            cover = self._canvas()
            pen, size = ImageDraw.Draw(cover), scaled_between(random, 0.02, 0.25) * self._long
            font = self._font(size)
            x0, y = random.uniform(-0.1, 0.8) * self._wide, random.uniform(-0.05, 0.9) * self._high
            cell = size * scaled_between(random, 2, 8) if chance(random, 0.5) else 0.0
            frame = cell and round(size * scaled_between(random, 0.02, 0.25)) * chance(random, 0.5)
            for _ in range(int(random.integers(1, 6))):
                x = x0
                while x < self._wide:
                    word = self._word()
                    pen.text((x, y), word, fill=255, font=font)
                    if frame:
                        left = x - evenly_between(random, 0.05, 0.3) * size
                        pen.line((left, y - 0.2 * size, left, y + 1.4 * size), fill=255, width=frame)
                    length = pen.textlength(word, font=font)
                    x += cell * np.ceil((length + 1) / cell) if cell else length + 0.28 * size
                    if chance(random, 0.1):
                        break
                y += size * evenly_between(random, 1.2, 2.2)
            self._lay(cover, evenly_between(random, 0.35, 0.97))

    def lay_figures(self) -> None:
        """Printed digits in cells, which are to be read."""
        random, cover, lines = self._random, self._canvas(), self._canvas()
        pitch = scaled_between(random, 24, 0.25 * self._long)
        font = self._font(pitch * evenly_between(random, 0.45, 0.8))
        left, top = random.uniform(0, 0.5, 2) * (self._wide, self._high)
        columns, rows = int(random.integers(1, 10)), int(random.integers(1, 10))
        for row in range(rows):
            for column in range(columns):
                x, y = left + (column + 0.5) * pitch, top + (row + 0.5) * pitch
                box = (x - pitch / 2, y - pitch / 2, x + pitch / 2, y + pitch / 2)
                ImageDraw.Draw(lines).rectangle(box, outline=255)
                if chance(random, 0.7):
                    ImageDraw.Draw(cover).text((x, y), str(random.integers(10)), fill=255, font=font, anchor="mm")
        self._lay(lines, scaled_between(random, 0.2, 0.9) * chance(random, 0.8))
        self._lay(cover, evenly_between(random, 0.5, 0.97))
        np.maximum(self.written, np.asarray(cover, np.float32) / 255, out=self.written)

    def write(self) -> None:
        """One large digit, a number, or lines of numbers."""
        random = self._random
        kind = int(random.integers(3))
        height = scaled_between(random, *((0.1, 0.85), (0.03, 0.3), (0.025, 0.09))[kind]) * min(self._high, self._wide)
        height = max(14.0, height)
        paint, pen = SheetCanvas(self._long), max(_LEAST_PEN, scaled_between(random, 0.015, 0.22) * height)
        if kind == 0:
            x, y = random.uniform(0.1, 0.6) * self._wide, random.uniform(0.02, 0.9) * (self._high - height)
            self._number(paint, (x, y), height, pen, digits=1)
        else:
            step = height * evenly_between(random, 1.1, 2.4)
            y = random.uniform(0, 0.7) * self._high
            for _ in range(1 if kind == 1 else int(random.integers(2, 12))):
                x = random.uniform(0.02, 0.3) * self._wide
                while x < 0.9 * self._wide:
                    x = self._number(paint, (x, y), height, pen, digits=int(random.integers(1, 8)))
                    x += height * scaled_between(random, 0.5, 4)
                    if kind == 1:
                        break
                y += step
        cover = paint.image.crop((0, 0, self._wide, self._high))
        if chance(random, 0.3):
            cover = cover.filter(ImageFilter.GaussianBlur(evenly_between(random, 0.3, 1)))
        grain = 1 + np.float32(evenly_between(random, 0, 0.35)) * self._noise(scaled_between(random, 1, 12))
        seen = np.asarray(cover, np.float32) / 255
        light = float(self.light[seen > 0.5].mean()) if (seen > 0.5).any() else 1.0
        strength = np.float32(scaled_between(random, 0.15, 0.97)) * grain
        if light < 0.45:  # chalk
            self.light += seen * (strength * 0.8).clip(0.3, 1) * (np.float32(0.95) - self.light)
        else:
            self.light *= 1 - seen * strength.clip(0, 0.98)
        np.maximum(self.written, seen, out=self.written)

    def _number(
        self, canvas: SheetCanvas, place: tuple[float, float], height: float, pen: float, *, digits: int
    ) -> float:
        """Write a number with its upper left corner at a place; where it ends."""
        random, (x, y) = self._random, place
        gap, climb = height * evenly_between(random, -0.1, 0.4), float(random.normal(0, 0.03))
        for number in range(digits):
            glyph = self._glyphs.digit(random)
            high = height * evenly_between(random, 0.85, 1.15)
            top = y + climb * (x - place[0]) + height * float(random.normal(0, 0.04))
            glyph.paint(canvas, left=x, top=top, height=high, pen=pen, taper=_TAPER)
            x += glyph.width * high + (gap if number < digits - 1 else 0)
        if chance(random, 0.06):  # struck out
            ends = y + height * random.uniform(0.2, 0.8, 2)
            canvas.line(np.column_stack([(place[0], x), ends]), pen)
        return x

    def lay_hairs(self) -> None:
        """Hairs, scratches, cracks, threads, wires."""
        random = self._random
        for _ in range(int(random.integers(1, 6))):
            cover = self._canvas()
            length = scaled_between(random, 0.12, 1.6) * self._long
            steps = 60
            bends = random.normal(0, evenly_between(random, 0, 0.12), steps) + random.normal(0, 0.03)
            angles = random.uniform(0, 2 * np.pi) + np.cumsum(bends)
            ways = np.column_stack([np.cos(angles), np.sin(angles)]) * length / steps
            places = random.uniform(-0.1, 1.1, 2) * (self._wide, self._high) + np.cumsum(ways, 0)
            width = scaled_between(random, 4, 24) if chance(random, 0.2) else scaled_between(random, 1, 3)
            ImageDraw.Draw(cover).line(places.ravel().tolist(), fill=255, width=round(width), joint="curve")
            soft = cover.filter(ImageFilter.GaussianBlur(evenly_between(random, 0.3, 1.2)))
            self._put(soft, np.float32(evenly_between(random, 0, 0.5) if chance(random, 0.8) else 1.0))

    def photographed(self) -> NDArray[np.uint8]:
        """(h, w): in some light, blurred, with noise, compressed."""
        random = self._random
        y, x = np.mgrid[: self._high, : self._wide].astype(np.float32) / self._long - 0.5
        angle = random.uniform(0, 2 * np.pi)
        along = (np.cos(angle) * x + np.sin(angle) * y + 0.5).clip(0, 1)
        light = 1 - np.float32(evenly_between(random, 0, 0.6)) * along
        seen = (self.light * light).clip(0, 1) ** np.float32(evenly_between(random, 0.75, 1.4))
        image = Image.fromarray(np.round(255 * seen).astype(np.uint8))
        if chance(random, 0.6):
            image = image.filter(ImageFilter.GaussianBlur(scaled_between(random, 0.3, 1.6)))
        values = np.asarray(image, np.float32) + random.normal(0, evenly_between(random, 0, 5), seen.shape)
        image = Image.fromarray(np.round(values.clip(0, 255)).astype(np.uint8))
        if chance(random, 0.5):
            image = compressed(image, int(random.integers(35, 95)))
        return np.asarray(image)

    def _canvas(self) -> Image.Image:
        return Image.new("L", (self._wide, self._high))

    def _lay(self, cover: Image.Image, strength: float) -> None:
        """Take light away, or give some where it is dark."""
        seen = np.asarray(cover, np.float32) / 255 * np.float32(strength)
        if float(self.light.mean()) < 0.35:
            self.light += seen * (1 - self.light)
        else:
            self.light *= 1 - seen

    def _put(self, cover: Image.Image, tone: np.float32 | Field) -> None:
        """Lay something over what was there."""
        seen = np.asarray(cover, np.float32) / 255
        self.light += seen * (tone - self.light)
        self.written *= 1 - seen

    def _word(self) -> str:
        word = "".join(self._random.choice(list(_LETTERS), int(scaled_between(self._random, 2, 10))))
        kind = self._random.random()
        return word.upper() if kind < 0.15 else word.capitalize() if kind < 0.4 else word

    def _font(self, size: float) -> ImageFont.FreeTypeFont:
        font = self._fonts[int(self._random.integers(len(self._fonts)))] if self._fonts else None
        return loaded_font(font, max(8, round(size / 4) * 4))

    def _noise(self, size: float) -> Field:
        """(h, w) of standard deviation about 1, with grains of that size in pixels."""
        count = max(2, round(self._high / size)), max(2, round(self._wide / size))
        small = self._random.standard_normal(count, np.float32)
        return np.asarray(Image.fromarray(small).resize((self._wide, self._high), Image.Resampling.BICUBIC))
