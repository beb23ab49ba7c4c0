"""Made sheets, filled in with MNIST's digits and scanned or photographed, with the truth about them.

    picture, truth = make_sheet(sheet, 7, kind="hard")     one of digitpad's own
    picture, truth = fill_form(form, paint, 7, kind="hard")     any form

The same arguments give the same picture. `SHEET_STYLES` says what each kind does to a sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.signs import SIGNS, sign
from digitpad.core.forms.form import FieldBox, FieldKind, Form, FormField
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.paths import default_paths
from tests.support.field_marks import (
    CORRECTED,
    CURVED_STRIKES,
    OTHER_MARKS,
    REPLACED,
    STRIKES,
    STRUCK_NUMBERS,
    curved_strike,
    other_mark,
    struck_number,
)
from tests.support.page_photo import Field, Sheet, photograph
from tests.support.page_styles import INKS, Look
from tests.support.pages import enlarged_image
from tests.support.painted_sheets import paint_sheet

PIXELS: Final = 6.2
"""Of a millimetre of paper in a made picture, about: a photo of four million pixels."""
AROUND: Final = {"clean": 0.0, "mild": 0.02, "hard": 0.08}
"""Of the paper's sides: what of a picture is seen beyond each edge."""
SHEET_STYLES: Final = {
    "clean": Look(),
    "mild": Look(  # a flat-bed scan, or a phone's scanner program
        rotation=1.5, exposure=(0.95, 1.0), falloff=(0.0, 0.06), tint=0.01, noise=(1.0, 2.5), blur=(0.3, 0.6),
        quality=(80, 95), specks=(0, 12), scratch=0.1, papers=("white", "cream"), inks=("black", "blue", "felt"),
    ),
    "hard": Look(  # a photo by hand in a room
        rotation=4.0, perspective=0.04, exposure=(0.6, 0.9), falloff=(0.25, 0.6), shadow=0.75, tint=0.08,
        noise=(3.0, 7.0), blur=(0.7, 1.4), quality=(50, 50), specks=(5, 40), scratch=0.35, desk=0.7,
        papers=("white", "cream"), inks=("pencil", "blue", "black"),
    ),
}  # fmt: skip
_FINE: Final = 2  # print is painted that much larger, then reduced
_VALIDATION: Final = 1 / 12  # of MNIST's training images, which the bundled models have not learned from


@dataclass(frozen=True)
class WrittenField:
    """What stands in a field: `text`, "" for nothing; `strike`: how it is struck out, or None; `glyphs`: the ink of
    each of its digits before it was on paper, (h, w) in 0..1.
    """

    field: FormField
    text: str
    strike: str | None = None
    glyphs: tuple[Field, ...] = ()


@dataclass(frozen=True)
class SheetTruth:
    """`size`: of the paper in millimetres; `written`: in the form's order; `to_picture`: (3, 3), from millimetres on
    the paper to the picture's pixels.
    """

    size: tuple[float, float]
    written: tuple[WrittenField, ...]
    to_picture: NDArray[np.float64]
    ink: str


def make_sheet(
    sheet: PrintableSheet,
    seed: int,
    *,
    kind: str = "mild",
    source: str = "held out",
    empty: float = 0.1,
    struck: float = 0.1,
    strikes: Sequence[str] = STRIKES,
    quarter_turns: int | None = None,
    values: Callable[[FormField, np.random.Generator], str] | None = None,
    pen: str | None = None,
    size: float = 1.0,
    look: Look | None = None,
    hand: type[SheetPen] | None = None,
) -> tuple[Image.Image, SheetTruth]:
    """A picture in RGB of a filled-in sheet of digitpad's own with the truth about it; arguments as of `fill_form`."""
    return fill_form(
        sheet_form(sheet), partial(paint_sheet, sheet), seed, kind=kind, source=source, empty=empty, struck=struck,
        strikes=strikes, quarter_turns=quarter_turns, values=values, pen=pen, size=size, look=look, hand=hand,
    )  # fmt: skip


def fill_form(
    form: Form,
    paint: Callable[[float], Image.Image],
    seed: int,
    *,
    kind: str = "mild",
    source: str = "held out",
    empty: float = 0.1,
    struck: float = 0.1,
    strikes: Sequence[str] = STRIKES,
    quarter_turns: int | None = None,
    values: Callable[[FormField, np.random.Generator], str] | None = None,
    pen: str | None = None,
    size: float = 1.0,
    signatures: Sequence[FieldBox] = (),
    look: Look | None = None,
    hand: type[SheetPen] | None = None,
) -> tuple[Image.Image, SheetTruth]:
    """A picture in RGB of a filled-in form with the truth about it.

    `paint`: what is printed, as a grey picture of so many pixels for a millimetre;
    `source`: "held out" (MNIST's training images that no bundled model has learned from), "train" (its other training
    images) or "test" (its test images);
    `empty`, `struck`: shares of fields; `strikes`: how they are struck out; `quarter_turns`: clockwise, at random if
    None; `values`: what is written, in fields of one rectangle also with signs; `pen`: one of `INKS`, at random if
    None; `size`: of what is written, larger digits go over the border; `signatures`: where else something is written;
    `look`: in the place of that of `kind`; `hand`: how numbers are written, if not as most made ones.
    """
    random = np.random.default_rng(seed)
    look = look or SHEET_STYLES[kind]
    around = AROUND[kind]
    wide, high = (side * PIXELS for side in (form.width, form.height))
    room = round(wide * (1 + 2 * around)), round(high * (1 + 2 * around))
    ink = str(random.choice(look.inks))
    ink = ink if pen is None else pen
    page = Sheet(room, look, INKS[ink], str(random.choice(look.papers)), random)
    left, top = page.pad + wide * around, page.pad + high * around
    page.printing = _printing(paint, page.ink.shape, (round(left), round(top)))
    page.edges = wide * around, high * around, room[0] - wide * around, room[1] - high * around
    writer = (hand or SheetPen)(page, (left, top), source, size, random)
    written = []
    for field in form.fields:
        text, strike = _content(field, random, empty, struck, strikes, values)
        written.append(WrittenField(field, text, strike, writer.fill(field, text, strike)))
    for box in signatures:
        writer.sign(box)
    picture = photograph(page, random)
    to_picture = page.to_picture @ np.array([(PIXELS, 0, wide * around), (0, PIXELS, high * around), (0, 0, 1)])
    turns = int(random.integers(4)) if quarter_turns is None else quarter_turns
    for _ in range(turns % 4):
        to_picture = np.array([(0, -1, picture.height), (1, 0, 0), (0, 0, 1)]) @ to_picture
        picture = picture.transpose(Image.Transpose.ROTATE_270)
    return picture, SheetTruth((form.width, form.height), tuple(written), to_picture, ink)


def _printing(paint: Callable[[float], Image.Image], shape: tuple[int, ...], corner: tuple[int, int]) -> Field:
    whole = paint(PIXELS * _FINE).reduce(_FINE)
    printing = np.zeros(shape, np.float32)
    part = printing[corner[1] : corner[1] + whole.height, corner[0] : corner[0] + whole.width]
    part[:] = 1 - np.asarray(whole, np.float32) / 255
    return printing


def _content(
    field: FormField,
    random: np.random.Generator,
    empty: float,
    struck: float,
    strikes: Sequence[str],
    values: Callable[[FormField, np.random.Generator], str] | None,
) -> tuple[str, str | None]:
    chance = random.random()
    most = len(field.boxes) if field.kind is FieldKind.BOXES else 5
    text = values(field, random) if values is not None else _number(random, most)
    if chance < empty:
        return "", None
    if chance < empty + struck:
        strike = str(random.choice(strikes))
        return text if strike.endswith("over digits") or strike == CORRECTED else "", strike
    return text, None


def _number(random: np.random.Generator, most: int) -> str:
    return "".join(map(str, random.integers(0, 10, int(random.integers(1, most + 1)))))


class SheetPen:
    """Writes into a sheet's fields: numbers on one line, as most forms are filled in."""

    def __init__(
        self, page: Sheet, corner: tuple[float, float], source: str, size: float, random: np.random.Generator
    ) -> None:
        self._page, self._corner, self._source, self._size, self._random = page, corner, source, size, random
        self._width = random.uniform(*page.pen.width) * page.unit * 0.8
        wide = page.size[0] - 2 * (corner[0] - page.pad)
        high = page.size[1] - 2 * (corner[1] - page.pad)
        self._paper = np.array([wide, high, wide, high])
        self._written: list[tuple[float, float, float, float]] = []  # what was written into a field, on the paper

    def fill(self, field: FormField, text: str, strike: str | None) -> tuple[Field, ...]:
        """Write into a field. Returns the ink of its digits."""
        glyphs: list[Field] = []
        self._written = []
        places = [np.array(box) * self._paper for box in field.boxes]
        if strike == CORRECTED and len(places) == 1:
            return self._corrected(text, places[0])
        if field.kind is FieldKind.BOXES:
            right = self._random.random() < 0.5  # some begin at the left, some end at the right
            chosen = places[len(places) - len(text) :] if right else places[: len(text)]
            if field.name.isdigit():  # a sheet of digits: the same one in each box
                chosen, text = places, field.name * len(places) if text else ""
            for box, label in zip(chosen, text, strict=False):
                glyphs.append(self._digit(label, box))
        elif text:
            glyphs += self._line(text, places[0])
        if strike in STRUCK_NUMBERS:
            self._draw(struck_number(strike, self._written, self._random))
        elif strike in REPLACED:
            self._replaced(tuple(self._written) if strike.startswith("replaced") else [self._one_of(self._written)])
        elif strike is not None:
            self._strike(strike, np.array([*np.min(places, 0)[:2], *np.max(places, 0)[2:]]))
        return tuple(glyphs)

    def _one_of(self, boxes: Sequence[FieldBox]) -> FieldBox:
        return boxes[int(self._random.integers(len(boxes)))]

    def _replaced(self, digits: Sequence[FieldBox]) -> None:
        """Strike out digits, and write others above them, smaller."""
        self._draw(struck_number(str(self._random.choice(STRUCK_NUMBERS)), digits, self._random))
        for left, top, right, bottom in digits:
            glyph = self._glyph(str(self._random.integers(10)), 0.5 * (bottom - top))
            self._paste(
                glyph, (left + right - glyph.shape[1]) / 2, top - self._random.uniform(0.5, 0.9) * (bottom - top)
            )

    def _corrected(self, text: str, box: NDArray[np.float64]) -> tuple[Field, ...]:
        """A number that is struck out, and the right one behind it."""
        left, top, right, bottom = box.tolist()
        middle = left + 0.45 * (right - left)
        first = np.array([left, top, middle, bottom])
        self._line(text[: int(self._random.integers(1, 3))], first)
        self._strike(str(self._random.choice(["line", "cross", "zigzag", "coil"])), first)
        return tuple(self._line(text, np.array([middle, top, right, bottom])))

    def sign(self, box: FieldBox) -> None:
        """Write something that is no number: a name, say."""
        left, top, right, bottom = np.array(box) * self._paper
        high, x = bottom - top, left
        lines: list[list[tuple[float, float]]] = []
        while x < left + (right - left) * self._random.uniform(0.6, 0.9):
            word = [(x, top + 0.6 * high)]
            for turn in range(int(self._random.integers(6, 16))):
                x += high * self._random.uniform(0.08, 0.22)
                word.append((x, top + high * (self._random.uniform(0.0, 0.45) if turn % 2 else 0.75)))
            lines.append(word)
            x += 0.4 * high
        self._draw(lines)

    def _digit(self, label: str, box: NDArray[np.float64]) -> Field:
        left, top, right, bottom = box.tolist()
        height = (bottom - top) * self._random.uniform(0.62, 0.95) * self._size
        ink = self._glyph(label, height)
        if ink.shape[1] > 0.95 * (right - left):
            ink = self._glyph(label, height * 0.95 * (right - left) / ink.shape[1])
        high, wide = ink.shape
        slack = np.array([right - left - wide, bottom - top - high])
        x, y = np.array([left, top]) + slack * (0.5 + self._random.uniform(-0.4, 0.4, 2))
        self._paste(ink, x, y)
        return ink

    def _line(self, text: str, box: NDArray[np.float64]) -> list[Field]:
        left, top, right, bottom = box.tolist()
        height = (bottom - top) * self._random.uniform(0.6, 0.85) * self._size
        glyphs = [None if x in SIGNS else self._glyph(x, height * self._random.uniform(0.92, 1.08)) for x in text]
        gaps = height * self._random.uniform(0.12, 0.35) * self._random.uniform(0.5, 1.5, len(glyphs))
        strokes = [sign(x, self._random) if x in SIGNS else [] for x in text]
        reaches = [np.concatenate(one)[:, 0] * height if one else np.zeros(1) for one in strokes]
        signs = [glyph is None for glyph in glyphs]
        for place in range(1, len(text)):
            if signs[place] or signs[place - 1]:  # as far as people leave room there
                gaps[place] = max(gaps[place], height * self._random.normal(0.15, 0.05))
        wide = [np.ptp(far) if one is None else one.shape[1] for one, far in zip(glyphs, reaches, strict=True)]
        length = sum(wide) + gaps[1:].sum()
        gaps = np.append(gaps[1:], 0.0)
        x = left + (right - left - length) * self._random.uniform(0.1, 0.9)
        base = bottom - (bottom - top - height) * self._random.uniform(0.2, 0.8)
        for glyph, lines, far, width, gap in zip(glyphs, strokes, reaches, wide, gaps, strict=True):
            if glyph is None:
                corner = np.array([x - far.min(), base])
                self._draw([[tuple(point) for point in (one * height + corner).tolist()] for one in lines])
            else:
                self._paste(glyph, x, base - glyph.shape[0])
            x += width + gap
        return [glyph for glyph in glyphs if glyph is not None]

    def _glyph(self, label: str, height: float) -> Field:
        images = _images(self._source, int(label))
        ink = enlarged_image(images[int(self._random.integers(len(images)))], height)
        rows, columns = np.nonzero(ink > 0.05)
        return ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]

    def _paste(self, ink: Field, x: float, y: float) -> None:
        left, top = round(x + self._corner[0]), round(y + self._corner[1])
        part = self._page.ink[top : top + ink.shape[0], left : left + ink.shape[1]]
        np.maximum(part, ink, out=part)
        self._written.append((x, y, x + ink.shape[1], y + ink.shape[0]))

    def _strike(self, kind: str, box: NDArray[np.float64]) -> None:
        random, (left, top, right, bottom) = self._random, box.tolist()
        wide, high = right - left, bottom - top

        def place(x: float, y: float) -> tuple[float, float]:
            jitter = random.normal(0, 0.03, 2) * high
            return left + x * wide + jitter[0], top + y * high + jitter[1]

        lines: list[list[tuple[float, float]]] = []
        if kind in ("line", "over digits"):
            for _ in range(int(random.integers(1, 3))):
                y = random.uniform(0.35, 0.65)
                lines.append([place(-0.05, y), place(0.5, y), place(1.05, y + random.uniform(-0.1, 0.1))])
        elif kind == "cross":
            lines = [[place(0.08, 0.1), place(0.92, 0.9)], [place(0.08, 0.9), place(0.92, 0.1)]]
        elif kind in CURVED_STRIKES:
            lines = [[(left + x * wide, top + y * high) for x, y in curved_strike(kind, wide / high, random)]]
        elif kind in OTHER_MARKS:
            at = left + random.uniform(0.15, 0.5) * wide, top + random.uniform(0.05, 0.2) * high
            lines = [[(at[0] + x * high, at[1] + y * high) for x, y in line] for line in other_mark(kind, random)]
        elif kind == "zigzag":
            turns = int(random.integers(6, 14))
            lines = [[place(0.1 + 0.8 * k / turns, 0.15 if k % 2 else 0.85) for k in range(turns + 1)]]
        else:
            lines = [[place(*random.uniform(0.12, 0.88, 2)) for _ in range(int(random.integers(9, 16)))]]
        self._draw(lines)

    def _draw(self, lines: Sequence[Sequence[tuple[float, float]]]) -> None:
        everything = np.array([point for line in lines for point in line])
        margin = 3 * self._width + 4
        low = np.floor(everything.min(0) - margin)
        size = np.ceil(everything.max(0) + margin - low).astype(int)
        canvas = Image.new("L", tuple((size * 3).tolist()))
        pencil = ImageDraw.Draw(canvas)
        for line in lines:
            points = [tuple(((np.array(point) - low) * 3).tolist()) for point in line]
            pencil.line(points, fill=255, width=max(1, round(self._width * 3)), joint="curve")
            if len(set(points)) == 1:
                (x, y), half = points[0], 1.8 * self._width  # a dot is a little larger than a line is wide
                pencil.ellipse((x - half, y - half, x + half, y + half), fill=255)
        self._paste(np.asarray(canvas.reduce(3), np.float32) / 255, *low.tolist())


@cache
def _images(source: str, digit: int) -> NDArray[np.uint8]:
    data = _data(source)
    return data.images[data.labels == digit]


@cache
def _data(source: str) -> LabelledImages:
    if source == "test":
        return mnist.load_test(default_paths().mnist)
    everything = mnist.load_train(default_paths().mnist)
    learned, held_out = mnist.split_indices(len(everything), share=_VALIDATION, seed=1)
    return everything.take(learned if source == "train" else held_out)


SCORES: Final = PrintableSheet(SheetKind.SCORES, columns=4, digits=3, rows=20, title="Class 7b")
LIST: Final = PrintableSheet(SheetKind.LIST, columns=4, rows=20, title="Stock")
DIGITS: Final = PrintableSheet(SheetKind.DIGITS, title="Digits")
"""Sheets that tests fill in."""
