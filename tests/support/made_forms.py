"""Printed forms without corner marks, of kinds that people have: as forms to read, and as what is printed.

form = MADE_FORMS["exam"]
picture, truth = form.filled(7, kind="hard")
form.with_reference()     the form with a scan of an empty sheet, as somebody saves it who has drawn its fields
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.forms.alignment.flat_page import aligned_size, flat_page, page_pixels
from digitpad.core.forms.form import FieldBox, FieldKind, Form, FormField
from digitpad.core.forms.reference import reference_of_page
from tests.support.made_sheets import SheetTruth, fill_form

_WIDEST: Final = 0.65  # of a free field's height, that a digit takes with what is left around it
_MOST_FREE: Final = 5


class PrintedPage:
    """What is printed on a form, in millimetres; and the fields and lines that are there to be written on."""

    def __init__(self, width: float, height: float, pixels: float) -> None:
        self.size, self._pixels = (width, height), pixels
        self.picture = Image.new("L", (round(width * pixels), round(height * pixels)), 255)
        self._draw = ImageDraw.Draw(self.picture)
        self.fields: list[FormField] = []
        self.signatures: list[FieldBox] = []

    def text(self, x: float, y: float, words: str, size: float = 3.4, *, bold: bool = False, at: str = "l") -> None:
        """Words on a baseline. `at`: of their width, which end or middle lies at x: l, m, r."""
        font = ImageFont.load_default(size * self._pixels)
        stroke = 0.03 * size * self._pixels if bold else 0
        self._draw.text(self._at(x, y), words, 0, font, anchor=f"{at}s", stroke_width=round(stroke))

    def line(self, x0: float, y0: float, x1: float, y1: float, thick: float = 0.25, shade: float = 0.1) -> None:
        """A rule along one of the axes."""
        half = thick / 2
        left, top = self._at(min(x0, x1) - half * (x0 == x1), min(y0, y1) - half * (y0 == y1))
        right, bottom = self._at(max(x0, x1) + half * (x0 == x1), max(y0, y1) + half * (y0 == y1))
        self._draw.rectangle((left, top, max(left, right - 1), max(top, bottom - 1)), fill=round(255 * shade))

    def dots(self, x0: float, x1: float, y: float, apart: float = 1.2) -> None:
        """A dotted line."""
        for x in np.arange(x0, x1, apart):
            self.line(float(x), y, float(x) + 0.4, y, 0.3, 0.2)

    def shade(self, left: float, top: float, right: float, bottom: float, grey: float = 0.87) -> None:
        """A shaded area."""
        self._draw.rectangle((*self._at(left, top), *self._at(right, bottom)), fill=round(255 * grey))

    def frame(self, left: float, top: float, right: float, bottom: float, thick: float = 0.25) -> None:
        """A rectangle."""
        for y in (top, bottom):
            self.line(left, y, right, y, thick)
        for x in (left, right):
            self.line(x, top, x, bottom, thick)

    def grid(self, xs: Sequence[float], ys: Sequence[float], thick: float = 0.2) -> None:
        """A table's rules."""
        for x in xs:
            self.line(x, ys[0], x, ys[-1], thick)
        for y in ys:
            self.line(xs[0], y, xs[-1], y, thick)

    def field(self, name: str, boxes: Sequence[FieldBox], kind: FieldKind = FieldKind.WHOLE, *, row: int = 0) -> None:
        """A field in millimetres, as somebody draws it: not quite where the print is."""
        shift = np.random.default_rng(len(self.fields)).uniform(-0.4, 0.4, 2)
        moved = [np.array(box) + np.concatenate([shift, shift]) for box in boxes]
        shares = [tuple(np.round(box / (*self.size, *self.size), 5).tolist()) for box in moved]
        self.fields.append(FormField(name, kind, tuple((a, b, c, d) for a, b, c, d in shares), row=row))

    def comb(self, name: str, x: float, y: float, count: int, side: tuple[float, float], *, row: int = 0) -> None:
        """A printed box for each digit, with its field."""
        wide, high = side
        self.grid([x + k * wide for k in range(count + 1)], [y, y + high])
        boxes = [(x + k * wide, y, x + (k + 1) * wide, y + high) for k in range(count)]
        self.field(name, boxes, FieldKind.BOXES, row=row)

    def signature(self, left: float, top: float, right: float, bottom: float) -> None:
        """Where somebody writes something that is read by nobody."""
        width, height = self.size
        self.signatures.append((left / width, top / height, right / width, bottom / height))

    def _at(self, x: float, y: float) -> tuple[int, int]:
        return round(x * self._pixels), round(y * self._pixels)


@dataclass(frozen=True)
class MadeForm:
    """A kind of form. `draw`: prints it."""

    name: str
    width: float
    height: float
    draw: Callable[[PrintedPage], None]

    @property
    def form(self) -> Form:
        """It without a reference."""
        return Form(self.name, self.width, self.height, tuple(self._printed(1.0).fields))

    def paint(self, pixels: float) -> Image.Image:
        """What is printed, grey."""
        return self._printed(pixels).picture

    def filled(
        self, seed: int, *, kind: str = "mild", source: str = "held out", empty: float = 0.1, struck: float = 0.1,
        quarter_turns: int | None = None, signed: bool = True,
    ) -> tuple[Image.Image, SheetTruth]:  # fmt: skip
        """A picture in RGB of a sheet that was filled in, with the truth about it."""
        return fill_form(
            self.form, self.paint, seed, kind=kind, source=source, empty=empty, struck=struck, values=_value,
            quarter_turns=quarter_turns, signatures=self._printed(1.0).signatures if signed else (),
        )  # fmt: skip

    def with_reference(self, seed: int = 5, *, filled: bool = False) -> Form:
        """It with a scan of an empty sheet, or of one that somebody has filled in."""
        nothing = {} if filled else {"empty": 1.0, "struck": 0.0, "signed": False}
        picture, truth = self.filled(seed, quarter_turns=0, **nothing)
        pixels = page_pixels(self.width, self.height)
        to_picture = truth.to_picture @ np.diag([1 / pixels, 1 / pixels, 1.0])
        page = flat_page(np.asarray(picture.convert("L")), to_picture, aligned_size(self.width, self.height))
        return replace(self.form, reference=reference_of_page(page, self.width, self.height, filled=filled))

    def _printed(self, pixels: float) -> PrintedPage:
        page = PrintedPage(self.width, self.height, pixels)
        self.draw(page)
        return page


def _value(field: FormField, random: np.random.Generator) -> str:
    left, top, right, bottom = field.outline
    most = len(field.boxes)
    if field.kind is not FieldKind.BOXES:  # shares of A4, upright or not, are near enough
        most = int(min(_MOST_FREE, max(1, (right - left) * 210 / ((bottom - top) * 297) / _WIDEST)))
    return "".join(map(str, random.integers(0, 10, int(random.integers(1, most + 1)))))


def _exam(page: PrintedPage) -> None:
    """The cover of a written exam."""
    page.text(20, 22, "University of Nowhere", 5.2, bold=True)
    page.text(20, 28, "Department of Mathematics", 3.6)
    page.text(190, 22, "Winter term", 3.6, at="r")
    page.line(20, 31, 190, 31, 0.5)
    page.text(105, 46, "Written examination: Linear Algebra I", 6.4, bold=True, at="m")
    page.text(105, 54, "Time allowed: 120 minutes. Aids: one sheet of notes, written by hand.", 3.6, at="m")
    for row, (label, left) in enumerate((("Name", 52), ("Course of study", 52))):
        y = 72 + 12 * row
        page.text(20, y, f"{label}:", 4)
        page.line(left, y + 1, 190, y + 1, 0.2)
        page.signature(left + 4, y - 7, 150, y)
    page.text(20, 98, "Student number:", 4)
    page.comb("student", 60, 91, 7, (7.5, 9.5))
    page.text(130, 98, "Room:", 4)
    page.comb("room", 146, 91, 3, (7.5, 9.5))
    notes = (
        "Write your name and number on every sheet. Use a pen, no pencil. Answers without reasons get no points.",
        "Switch off your telephone and put it into your bag. Whoever talks to others has failed the examination.",
        "You may leave the room before the last fifteen minutes only, and one person at a time.",
    )
    for row, words in enumerate(notes):
        page.text(20, 114 + 5.4 * row, f"{row + 1}.  {words}", 3.3)
    page.text(20, 142, "To be filled in by the examiners", 4, bold=True)
    page.shade(20, 148, 190, 157)
    xs, ys = [20 + 17 * k for k in range(11)], [148, 157, 166, 180]
    page.grid(xs, ys)
    page.text(21.5, 154, "Task", 3.4)
    page.text(21.5, 163, "Possible", 3.0)
    page.text(21.5, 175, "Points", 3.4)
    for task, most in enumerate((8, 10, 6, 12, 10, 14, 8, 12)):
        middle = 20 + 17 * (task + 1) + 8.5
        page.text(middle, 154, str(task + 1), 3.6, at="m")
        page.text(middle, 163, str(most), 3.4, at="m")
        page.text(20 + 17 * (task + 2) - 1.4, 178.6, f"/ {most}", 2.6, at="r")
        page.field(f"task {task + 1}", [(20 + 17 * (task + 1) + 1, 167, 20 + 17 * (task + 2) - 1, 179)])
    page.text(181.5, 154, "Total", 3.4, at="m")
    page.text(181.5, 163, "80", 3.4, at="m")
    page.text(188.5, 178.5, "/ 80", 2.6, at="r")
    page.field("total", [(174, 167, 189, 179)])
    page.text(20, 200, "Grade:", 4)
    page.frame(38, 192, 60, 204, 0.5)
    page.field("grade", [(38.5, 192.5, 59.5, 203.5)])
    page.text(80, 200, "Examiner:", 4)
    page.dots(102, 186, 201)
    page.signature(110, 192, 170, 201)
    page.text(105, 285, "Page 1 of 9", 3, at="m")


def _meters(page: PrintedPage) -> None:
    """The log of a house's meters."""
    page.text(18, 24, "Meter readings", 8, bold=True)
    page.text(
        18, 32, "House 14, Mill Lane, staircase B. Please write down the readings on the last day of each month.", 3.4
    )
    page.text(18, 42, "Year:", 4)
    page.comb("year", 32, 35.5, 4, (6.5, 8.5))
    page.text(80, 42, "Caretaker:", 4)
    page.line(102, 43, 192, 43, 0.2)
    page.signature(106, 34, 170, 42)
    columns = (("Electricity", "kWh", 6), ("Gas", "m3", 5), ("Water", "m3", 4))
    x = 42.0
    starts = []
    for title, unit, count in columns:
        starts.append((x, count, title.lower()))
        page.text(x, 57, title, 4.2, bold=True)
        page.text(x, 62, f"in {unit}", 3.2)
        x += 6.5 * count + 14
    months = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    )  # fmt: skip
    for row, month in enumerate(months):
        y = 66 + 15.5 * row
        page.text(18, y + 6.2, month, 3.8)
        page.line(18, y + 11.8, 192, y + 11.8, 0.12, 0.5)
        for (left, count, name), (_, unit, _) in zip(starts, columns, strict=True):
            page.comb(name, left, y, count, (6.5, 8.5), row=row + 1)
            page.text(left + 6.5 * count + 1.5, y + 6.5, unit, 3)
    page.text(18, 268, "Questions: call the management, weekdays from 9 to 12, telephone 01 / 234 56-78.", 3.2)
    page.text(192, 286, "Form 27-B", 2.8, at="r")


def _weather(page: PrintedPage) -> None:
    """A station's table for half a month, across."""
    page.text(148.5, 18, "Observations of the weather", 6.5, bold=True, at="m")
    page.text(20, 28, "Station:", 3.8)
    page.dots(36, 110, 29)
    page.signature(40, 21, 100, 28.5)
    page.text(120, 28, "Month:", 3.8)
    page.comb("month", 134, 22, 2, (6.5, 8))
    page.text(170, 28, "Height above the sea: 412 m", 3.8)
    titles = (
        ("Day", ""), ("Highest", "°C"), ("Lowest", "°C"), ("Rain", "mm"), ("Wind", "km/h"), ("Pressure", "hPa"),
        ("Sun", "min"), ("Snow", "cm"), ("Clouds", "eighths"),
    )  # fmt: skip
    xs = [20, 36, *(36 + 30.0 * (k + 1) for k in range(8))]
    ys = [34, 45, *(45 + 9.4 * (k + 1) for k in range(15))]
    page.shade(xs[0], ys[0], xs[-1], ys[1])
    page.grid(xs, ys, 0.18)
    page.frame(xs[0], ys[0], xs[-1], ys[-1], 0.5)
    for (title, unit), left, right in zip(titles, xs[:-1], xs[1:], strict=True):
        page.text((left + right) / 2, 39 if unit else 41, title, 3.4, bold=True, at="m")
        page.text((left + right) / 2, 43.5, unit, 2.8, at="m")
    for day, (top, bottom) in enumerate(pairwise(ys[1:])):
        page.text(28, bottom - 3, str(day + 1), 3.8, at="m")
        for (title, _), left, right in zip(titles[1:], xs[1:-1], xs[2:], strict=True):
            page.field(title.lower(), [(left + 0.6, top + 0.4, right - 0.6, bottom - 0.4)], row=day + 1)
    page.text(20, 194, "Read off at 7 h, 14 h and 21 h local time; thunder and hail go on the back.", 3.2)


def _scores(page: PrintedPage) -> None:
    """A club's list of scores, in which names are printed."""
    page.text(20, 24, "Archery club Greenfield", 4, at="l")
    page.text(105, 36, "Autumn tournament: list of scores", 7, bold=True, at="m")
    page.text(20, 46, "Distance 18 m, three arrows an end, six rounds.  Target no.", 3.6)
    page.comb("target", 122, 40, 2, (6.5, 8.5))
    names = (
        "Abbott, Grace", "Brandt, Oliver", "Castellan, Ida", "Dvořak, Jan", "Eriksen, Maja", "Fontaine, Luc",
        "Gallagher, Sean", "Hoffmann, Lena", "Ivanova, Mila", "Jansen, Pieter", "Keller, Noah", "Lindqvist, Elsa",
        "Moreau, Chloe", "Novak, Tomas", "O'Brien, Nora", "Petrov, Ilya", "Quinn, Rory", "Rossi, Giulia",
    )  # fmt: skip
    xs = [20, 28, 72, *(72 + 16.0 * (k + 1) for k in range(6)), 190]
    ys = [54, 62, *(62 + 10.6 * (k + 1) for k in range(len(names)))]
    page.grid(xs, [ys[0], ys[1]], 0.4)
    for y in ys[2:]:
        page.line(xs[0], y, xs[-1], y, 0.2)
    for x in xs:
        page.line(x, ys[0], x, ys[-1], 0.2)
    for words, left in zip(("No.", "Name", "1", "2", "3", "4", "5", "6", "Total"), xs[:-1], strict=True):
        page.text(left + 2, 60, words, 3.6, bold=True)
    for row, (name, top, bottom) in enumerate(zip(names, ys[1:-1], ys[2:], strict=True)):
        page.text(26, bottom - 3.6, str(row + 1), 3.4, at="r")
        page.text(30, bottom - 3.6, name, 3.8)
        for place, (left, right) in enumerate(pairwise(xs[2:])):
            if place == 6:
                page.dots(left + 1.5, right - 1.5, bottom - 2)
            label = "total" if place == 6 else f"round {place + 1}"
            page.field(label, [(left + 0.5, top + 0.5, right - 0.5, bottom - 0.5)], row=row + 1)
    page.text(20, 268, "Signature of the judge:", 3.6)
    page.dots(60, 150, 269)
    page.signature(66, 259, 130, 268.5)


def _points(page: PrintedPage) -> None:
    """A small page with words all over it, and a field in which there is print."""
    for row in range(9):
        page.text(6, 12 + 12 * row, f"{row}. Some words of a form that looks like no other, no. {(row + 2) ** 3}", 3)
    page.frame(96, 6, 116, 18)
    page.text(115, 17, "/ 25", 3.4, at="r")
    page.field("points", [(97, 7, 115, 17.4)])


SMALL_FORM: Final = MadeForm("small", 120, 120, _points)
"""One with a single field, for tests."""
MADE_FORMS: Final = {
    form.name: form
    for form in (
        MadeForm("exam", 210, 297, _exam),
        MadeForm("meters", 210, 297, _meters),
        MadeForm("weather", 297, 210, _weather),
        MadeForm("score list", 210, 297, _scores),
    )
}
"""By their names."""
