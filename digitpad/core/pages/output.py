"""What was read from pages, in the forms that leave the program: text, rows of a table, JSON, and a picture of answers.

A `FileReading` is small and holds no pixels, so that thousands of them may cross from other processes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Final, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from digitpad.core.foreign_text import inert_cell
from digitpad.core.pages.page import PageDigit, PageReading, numbers_of

Row: TypeAlias = "tuple[str | int | float, ...]"

CSV_HEADER: Final[Row] = ("file", "page", "line", "position", "digit", "confidence", "x", "y", "w", "h")
"""Columns of `csv_rows`: a row for each digit; pages, lines of a page and positions in a line are counted from 1."""
_DECIMALS: Final = 4  # of a confidence

_SURE, _UNSURE, _NONE = (0, 90, 190), (200, 80, 0), (140, 140, 140)
_HALO: Final = (255, 255, 255)  # around labels, as pages may be dark
_LINES: Final = 700  # of a page's longest side: width of a box's lines
_LABEL: Final = 0.5  # of a box's height
_SMALLEST, _LARGEST = 12, 60  # pixels of a label


@dataclass(frozen=True)
class ReadDigit:
    """A digit of a page. `confidence`: 0..1; `box`: (x, y, width, height) in pixels of the file's upright page;
    `printed`: whether it is print and no handwriting.
    """

    digit: int
    confidence: float
    box: tuple[int, int, int, int]
    printed: bool = False


@dataclass(frozen=True)
class ReadLine:
    """A line of digits, the page on which it stands, from 1, and the numbers that its digits make."""

    page: int
    digits: tuple[ReadDigit, ...]
    numbers: tuple[str, ...]

    @property
    def text(self) -> str:
        """The digits as text, without spaces."""
        return "".join(str(digit.digit) for digit in self.digits)


@dataclass(frozen=True)
class FileReading:
    """What was read from a file, the lines of all its pages one after another.

    `marked`: how many things were found that are no digits; `error`: what could not be read, in words, or None.
    """

    file: str
    lines: tuple[ReadLine, ...] = ()
    marked: int = 0
    error: str | None = None


def file_reading(file: str, readings: Iterable[PageReading], error: str | None = None) -> FileReading:
    """The readings of a file's pages as one."""
    lines: list[ReadLine] = []
    marked = 0
    for reading in readings:
        lines += read_lines(reading)
        marked += count_marked(reading)
    return FileReading(file, tuple(lines), marked, error)


def read_lines(reading: PageReading) -> tuple[ReadLine, ...]:
    """The lines of a page that have digits. A correction counts; the confidence stays that of what was read."""
    return tuple(
        ReadLine(reading.page.number, tuple(_read(reading, digit) for digit in line if digit.counts), numbers)
        for line in reading.lines
        if (numbers := numbers_of(line))
    )


def count_marked(reading: PageReading) -> int:
    """How many things on a page were taken for no digit."""
    return sum(not digit.counts for line in reading.lines for digit in line)


def plain_text(reading: FileReading) -> str:
    """The digits, a line of text for each line, with spaces between its numbers."""
    return "\n".join(" ".join(line.numbers) for line in reading.lines)


def json_entry(reading: FileReading) -> dict[str, object]:
    """What JSON says of a file; docs/reading-pictures.md explains the keys."""
    return {
        "file": reading.file,
        "lines": [
            {
                "page": line.page,
                "text": line.text,
                "numbers": list(line.numbers),
                "digits": [_json_digit(one) for one in line.digits],
            }
            for line in reading.lines
        ],
        "marked": reading.marked,
        "error": reading.error,
    }


def _json_digit(one: ReadDigit) -> dict[str, object]:
    return {"digit": one.digit, "confidence": one.confidence, "printed": one.printed, "box": list(one.box)}


def csv_rows(reading: FileReading) -> Iterator[Row]:
    """A row of `CSV_HEADER` for each digit."""
    number = page = 0
    for line in reading.lines:
        number = number + 1 if line.page == page else 1
        page = line.page
        for position, one in enumerate(line.digits, 1):
            yield (reading.file, page, number, position, one.digit, one.confidence, *one.box)


def csv_text(rows: Iterable[Row]) -> str:
    """Rows as lines of a CSV file; a file's name that a spreadsheet would take for a formula gets an apostrophe."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(map(inert_cell, row) for row in rows)
    return text.getvalue()


def annotated(reading: PageReading) -> Image.Image:
    """The page in RGB with its digits in boxes, what each was read as above it, and a «?» where that is in doubt.

    What was taken for no digit is crossed out in thin grey.
    """
    page = reading.page
    picture = Image.fromarray(page.grey).convert("RGB") if page.colour is None else Image.fromarray(page.colour)
    draw = ImageDraw.Draw(picture)
    width = max(2, round(max(picture.size) / _LINES))
    for line in reading.lines:
        for digit in line:
            if digit.counts:
                _draw_digit(draw, digit, width)
            else:
                _cross_out(draw, digit)
    return picture


def _read(reading: PageReading, digit: PageDigit) -> ReadDigit:
    confidence = round(digit.prediction.confidence, _DECIMALS)
    return ReadDigit(digit.digit, confidence, reading.unturned(digit.box), digit.printed)


def _draw_digit(draw: ImageDraw.ImageDraw, digit: PageDigit, width: int) -> None:
    left, top, right, bottom = digit.box
    colour = _UNSURE if digit.unsure else _SURE
    draw.rectangle((left - width, top - width, right - 1 + width, bottom - 1 + width), outline=colour, width=width)
    size = round(min(max(_LABEL * (bottom - top), _SMALLEST), _LARGEST))
    fits_above = top >= size + 2 * width
    draw.text(
        (left, top - 2 * width if fits_above else bottom + 2 * width),
        f"{digit.digit}?" if digit.unsure else str(digit.digit),
        fill=colour,
        font=ImageFont.load_default(size),
        anchor="ls" if fits_above else "lt",
        stroke_width=max(1, size // 12),
        stroke_fill=_HALO,
    )


def _cross_out(draw: ImageDraw.ImageDraw, digit: PageDigit) -> None:
    left, top, right, bottom = digit.box
    draw.rectangle((left, top, right - 1, bottom - 1), outline=_NONE)
    draw.line((left, top, right - 1, bottom - 1), fill=_NONE)
    draw.line((left, bottom - 1, right - 1, top), fill=_NONE)
