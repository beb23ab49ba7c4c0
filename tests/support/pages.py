"""Made pages: lines of handwritten digits on paper, as a scanner or a phone gives them, with the truth about them.

    picture, truth = make_page(7, kind="hard", paper="squared", ink="pencil")

The same arguments give the same page. `STYLES` in tests/support/page_styles.py says what each kind does to a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.data import mnist
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.curve import curve
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.paths import default_paths
from tests.support.page_photo import Field, Sheet, photograph
from tests.support.page_styles import INKS, LONGEST, STYLES
from tests.support.samples_drawn import DRAWN

HEIGHTS: Final = (30.0, 80.0)
"""Pixels of the lowest and the highest page's digits, where they fit."""
_FINE: Final = 4  # the pen is drawn that much larger, then reduced


@dataclass(frozen=True)
class Digit:
    """One digit of a page: what it is, its line from 0, its box in the picture's pixels."""

    label: str
    line: int
    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True)
class Truth:
    """What stands on a page: its lines, spaces between numbers included, and its digits in reading order."""

    lines: tuple[str, ...]
    digits: tuple[Digit, ...]
    paper: str
    ink: str


def make_page(
    seed: int,
    *,
    kind: str = "mild",
    lines: Sequence[str] | None = None,
    paper: str | None = None,
    ink: str | None = None,
    size: tuple[int, int] = (LONGEST, 1200),
    source: str = "strokes",
    samples: Sequence[StrokeSample] = (),
    fill: bool = False,
) -> tuple[Image.Image, Truth]:
    """A page in RGB with the truth about it; the same for the same arguments.

    `kind`: of `STYLES`; `lines`: digits and spaces, random if None; `paper`, `ink`: of `PAPERS` and `INKS`, of the kind
    if None (white on black paper); `source`: "strokes" (`samples`, else those of samples_drawn.py, varied) or
    "mnist" (test images); `fill`: one digit as large as the picture.
    """
    random = np.random.default_rng(seed)
    look = STYLES[kind]
    drawn_paper, drawn_ink = str(random.choice(look.papers)), str(random.choice(look.inks))
    drawn_lines = _random_lines(random, fill)
    paper = paper or ("black" if ink == "white" else drawn_paper)
    ink = ink or ("white" if paper == "black" else drawn_ink)
    lines = drawn_lines if lines is None else tuple(lines)
    sheet = Sheet(size, look, INKS[ink], paper, random)
    writer = PageWriter(random, source, samples, sheet)
    digits = writer.fill(lines[0]) if fill else writer.write(lines)
    picture = photograph(sheet, random)
    return picture, Truth(lines, tuple(digits), paper, ink)


def turned_page(picture: Image.Image, truth: Truth, degrees: float) -> tuple[Image.Image, Truth]:
    """A page turned clockwise, in a picture that holds all of it. Digits keep the sizes of their boxes."""
    beyond = tuple(int(value) for value in np.median(np.asarray(picture).reshape(-1, 3), axis=0))
    turned = picture.rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=beyond)
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    digits = []
    for digit in truth.digits:
        middle = np.array((digit.x + digit.w / 2, digit.y + digit.h / 2)) - np.array(picture.size) / 2
        x, y = (turn @ middle + np.array(turned.size) / 2).tolist()
        digits.append(replace(digit, x=x - digit.w / 2, y=y - digit.h / 2))
    return turned, replace(truth, digits=tuple(digits))


def _random_lines(random: np.random.Generator, fill: bool) -> tuple[str, ...]:
    if fill:
        return (str(random.integers(10)),)
    lines = []
    for _ in range(int(random.integers(3, 9))):
        numbers = [
            "".join(map(str, random.integers(0, 10, random.integers(1, 7)))) for _ in range(random.integers(1, 4))
        ]
        lines.append(" ".join(numbers))
    return tuple(lines)


class PageWriter:
    """Writes digits on a sheet."""

    def __init__(self, random: np.random.Generator, source: str, samples: Sequence[StrokeSample], sheet: Sheet) -> None:
        self._random, self._source, self._sheet = random, source, sheet
        self._samples = samples or _drawn_samples()
        self._width = random.uniform(*sheet.pen.width) * sheet.unit

    def fill(self, label: str) -> list[Digit]:
        """One digit as large as the picture."""
        w, h = self._sheet.size
        height = self._random.uniform(0.6, 0.8) * min(w, h)
        self._width = height * self._random.uniform(0.04, 0.1)
        ink = self._glyph(label, height)
        if ink.shape[1] > 0.85 * w:
            ink = np.asarray(Image.fromarray(ink).resize((round(0.85 * w), ink.shape[0])))
        return [self._paste(ink, label, 0, (w - ink.shape[1]) / 2, (h - ink.shape[0]) / 2)]

    def write(self, lines: Sequence[str]) -> list[Digit]:
        """Lines below each other from a place at the upper left; smaller than is usual if they would not fit."""
        random, sheet = self._random, self._sheet
        (w, h), margin = sheet.size, 0.1
        spacing, gap = random.uniform(1.5, 2.2), random.uniform(0.12, 0.3)
        longest = max((len(line) for line in lines), default=1)
        height = random.uniform(*HEIGHTS) * sheet.unit
        height = min(height, (1 - 2 * margin) * h / (spacing * len(lines)), (1 - 2 * margin) * w / (longest * 1.15))
        spacing *= height
        if sheet.paper in ("ruled", "squared"):  # people write between the rules
            fits = (1 - 2 * margin) * h / max(1, len(lines))
            spacing = max(1, round(spacing / sheet.pitch)) * sheet.pitch
            spacing = spacing if spacing <= fits else fits
        left = random.uniform(margin, 2 * margin) * w
        left = min(left, (1 - margin) * w - longest * 1.15 * height)
        room = h * (1 - 2 * margin) - spacing * len(lines)
        base = margin * h + spacing + random.uniform(0, max(0.0, room))
        if sheet.paper in ("ruled", "squared"):
            base = max(base - (base - sheet.rules_at[1]) % sheet.pitch, margin * h + height)
        digits = []
        for number, line in enumerate(lines):
            digits += self._line(line, number, (left, base + number * spacing), height, gap)
        return digits

    def _line(self, line: str, number: int, at: tuple[float, float], height: float, gap: float) -> list[Digit]:
        random = self._random
        x, base = at[0] + random.normal(0, 0.2) * height, at[1] - 0.08 * height
        slope = random.normal(0, 0.006)
        digits = []
        for label in line:
            if label == " ":
                x += height * random.uniform(0.5, 0.8)
                continue
            ink = self._glyph(label, height * random.uniform(0.88, 1.12))
            y = base + slope * (x - at[0]) + random.normal(0, 0.03) * height - ink.shape[0]
            digits.append(self._paste(ink, label, number, x, y))
            x += ink.shape[1] + height * gap * random.uniform(0.5, 1.5)
        return digits

    def number(self, text: str, line: int, at: tuple[float, float], height: float, *, to_left: bool) -> list[Digit]:
        """A number on its base line, from its left end or, `to_left`, from its right one; for tables."""
        random = self._random
        glyphs = [self._glyph(label, height * random.uniform(0.9, 1.1)) for label in text]
        gaps = height * random.uniform(0.08, 0.28, len(glyphs))
        x = at[0] - to_left * (sum(glyph.shape[1] for glyph in glyphs) + float(gaps[1:].sum()))
        digits = []
        for label, glyph, gap in zip(text, glyphs, gaps.tolist(), strict=True):
            y = at[1] + random.normal(0, 0.04) * height - glyph.shape[0]
            digits.append(self._paste(glyph, label, line, x, y))
            x += glyph.shape[1] + gap
        return digits

    def _glyph(self, label: str, height: float) -> Field:
        """(h, w) float32 in 0..1: a digit's ink, `height` pixels high and cut out tightly."""
        ink = self._from_mnist(label, height) if self._source == "mnist" else self._from_strokes(label, height)
        rows, columns = np.nonzero(ink > 0.05)
        return ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]

    def _from_strokes(self, label: str, height: float) -> Field:
        fitting = [sample for sample in self._samples if sample.label == label]
        drawing = vary(fitting[int(self._random.integers(len(fitting)))], self._random)
        return _painted(drawing, height, self._width)

    def _from_mnist(self, label: str, height: float) -> Field:
        images = _mnist(int(label))
        return enlarged_image(images[int(self._random.integers(len(images)))], height)

    def _paste(self, ink: Field, label: str, line: int, x: float, y: float) -> Digit:
        sheet = self._sheet
        left, top = round(x) + sheet.pad, round(y) + sheet.pad
        part = sheet.ink[top : top + ink.shape[0], left : left + ink.shape[1]]
        if part.shape != ink.shape:
            raise ValueError(f"the line with {label} is too long for a page of {sheet.size}")
        np.maximum(part, ink, out=part)
        return Digit(label, line, *sheet.box(ink > 0.3, left, top))


def enlarged_image(pixels: NDArray[np.uint8], height: float) -> Field:
    """One of MNIST's images, its digit `height` pixels high, as ink in 0..1."""
    image = Image.fromarray(pixels)
    image = image.crop(image.getbbox())
    scale = height / image.height
    large = image.resize((max(2, round(image.width * scale)), max(2, round(height))), Image.Resampling.BICUBIC)
    return ((np.asarray(large, np.float32) / 255 - 0.25) * 2).clip(0, 1)  # an edge as sharp as a pen's


def _painted(drawing: Drawing, height: float, width: float) -> Field:
    """The strokes, `height` pixels high and drawn with a pen of `width` pixels."""
    points = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
    low, extent = points.min(0), np.ptp(points, axis=0)
    scale = max(height - width, height / 2) / max(float(extent[1]), 0.4 * float(extent[0]), 1e-6) * _FINE
    edge = width * _FINE
    canvas = Image.new("L", tuple((np.ceil(extent * scale + 2 * edge)).astype(int).tolist()))
    pencil = ImageDraw.Draw(canvas)
    for stroke in drawing.strokes:
        stroke = replace(stroke, width=edge / scale)
        for x, y, diameter in curve(stroke, edge / scale / 6):
            cx, cy = (x - low[0]) * scale + edge, (y - low[1]) * scale + edge
            radius = diameter * scale / 2
            pencil.ellipse((cx - radius, cy - radius, cx + radius, cy + radius), fill=255)
    return np.asarray(canvas.reduce(_FINE), np.float32) / 255


@cache
def _drawn_samples() -> tuple[StrokeSample, ...]:
    return tuple(
        StrokeSample(str(digit), "drawn", tuple(np.array(stroke) for stroke in strokes))
        for digit, strokes in DRAWN.items()
    )


@cache
def _mnist(digit: int) -> NDArray[np.uint8]:
    data = mnist.load_test(default_paths().mnist)
    return data.images[data.labels == digit]
