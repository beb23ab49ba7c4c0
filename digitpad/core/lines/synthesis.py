"""Made lines of ink: numbers that touch, join and overlap, among other things, as the ink network leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.non_digits import hershey_letters, letters, symbols
from digitpad.core.data.stroke_files import Points, StrokeSample
from digitpad.core.drawing.strokes import spline
from digitpad.core.ink.synthesis.glyphs import ScannedGlyph
from digitpad.core.ink.synthesis.sheet import chance, evenly_between, scaled_between
from digitpad.core.lines.fillers import WIDEST_FILLER, filler
from digitpad.core.lines.network import LINE_HEIGHT, LineImage

LINE_WIDTH: Final = 160
"""Pixels of a made line: nine digits fit."""
_FINE: Final = 3  # pixels drawn for each of the line's, along a side
_HEIGHTS: Final = (15.0, 27.0)  # pixels of a digit
_PENS: Final = (0.05, 0.2)  # of a digit's height
_SCANNED: Final = 0.2  # of the numbers are of scanned digits
_SPARE: Final = 2.0  # pixels on each side of what is written, at least
_NOTHING: Final = 0.12  # of the lines hold no digit
_HASTY: Final = 0.4  # of the written numbers
_STEP: Final = 0.05  # heights between points of a curve
_TURN: Final = 0.25  # radians


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
        sheet = _Sheet(random)
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

    def _no_digit(self, sheet: _Sheet, random: np.random.Generator) -> None:
        """A word, or a sign or two."""
        if chance(random, 0.5):
            self._word(sheet, random, sheet.room)
            return
        for _ in range(1 + chance(random, 0.3)):
            self._sign(sheet, random)
            sheet.x += evenly_between(random, 0.1, 0.5)

    def _written(self, sheet: _Sheet, random: np.random.Generator) -> str:
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
        sheet: _Sheet,
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

    def _scanned(self, sheet: _Sheet, random: np.random.Generator) -> str:
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

    def _before(self, sheet: _Sheet, random: np.random.Generator) -> None:
        """Something in front of a number: a letter, a sign, a dash."""
        self._sign(sheet, random)
        sheet.x += evenly_between(random, 0.1, 0.5)

    def _behind(self, sheet: _Sheet, random: np.random.Generator) -> None:
        """Something after it: the dash or double line that ends an amount, a point, a sign, letters."""
        sheet.x += evenly_between(random, 0.05, 0.5)
        if chance(random, 0.35):
            self._word(sheet, random, 2.5)
        else:
            self._sign(sheet, random)

    def _sign(self, sheet: _Sheet, random: np.random.Generator) -> None:
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

    def _word(self, sheet: _Sheet, random: np.random.Generator, most: float) -> None:
        """Letters side by side, as wide as that at most."""
        end = min(sheet.x + most, sheet.x + sheet.room)
        height = evenly_between(random, 0.5, 1.1)
        for _ in range(int(random.integers(1, 8))):
            shape = letters(random, self._samples) if chance(random, 0.7) else hershey_letters(random, self._samples)
            wide = float(np.ptp(np.concatenate(shape)[:, 0]) / max(np.ptp(np.concatenate(shape), 0).max(), 1e-6))
            if sheet.x + wide * height > end:
                return
            sheet.x += sheet.shape(shape, height, random.normal(0, 0.05)) + evenly_between(random, -0.08, 0.15)


class _Sheet:
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
        radius = width / 2
        if len(places) > 1:
            self._pen.line(places.ravel().tolist(), fill=255, width=max(1, round(width)))
        for x, y in places[[0, *_corners(places), -1]].tolist():
            self._pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)

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


def _smooth(stroke: Points) -> Points:
    return spline(stroke, _STEP) if len(stroke) > 2 else stroke


def _corners(places: Points) -> list[int]:
    """Points at which a line turns so far that its edge would have a gap."""
    ways = np.diff(places, axis=0)
    turned = np.abs(np.diff(np.unwrap(np.arctan2(ways[:, 1], ways[:, 0]))))
    corners: list[int] = (1 + np.flatnonzero(turned > _TURN)).tolist()
    return corners


def _torn(random: np.random.Generator) -> NDArray[np.float32]:
    """(LINE_HEIGHT, LINE_WIDTH) in 0..1: low where a pen gave little ink."""
    grain = int(random.integers(3, 9))
    small = random.normal(evenly_between(random, 0.8, 1.6), 0.6, (LINE_HEIGHT // grain + 1, LINE_WIDTH // grain + 1))
    field = Image.fromarray(small.astype(np.float32)).resize((LINE_WIDTH, LINE_HEIGHT), Image.Resampling.BICUBIC)
    return np.asarray(field, np.float32).clip(0, 1)
