"""What was read from pages, in the forms that leave the program: text, JSON, and a picture of answers.

A `FileReading` is small and holds no pages, so that thousands of them may cross from other processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from digitpad.core.pages.number_picture import number_picture
from digitpad.core.pages.page import PageDigit, PageReading, parts_of_numbers

PageBox: TypeAlias = "tuple[int, int, int, int]"
"""(x, y, width, height) in pixels of the file's upright page."""
_DECIMALS: Final = 4  # of a confidence

_SURE, _UNSURE, _NONE = (0, 90, 190), (200, 80, 0), (140, 140, 140)
_HALO: Final = (255, 255, 255)  # around labels, as pages may be dark
_LINES: Final = 700  # of a page's longest side: width of a box's lines
_LABEL: Final = 0.5  # of a box's height
_SMALLEST, _LARGEST = 12, 60  # pixels of a label


@dataclass(frozen=True)
class ReadDigit:
    """A digit of a page. `confidence`: of the network, 0..1, whatever a person has said; of a digit by rule, in that.

    `printed`: whether it is print and no handwriting; `unsure`: whether which digit it is, is in doubt; `corrected`:
    whether a person has said what it is; `instead_of`: the most probable digit, where rules put another in its place;
    `sign`: the point, comma or minus sign before it.
    """

    digit: int
    confidence: float
    box: PageBox
    printed: bool = False
    unsure: bool = False
    corrected: bool = False
    instead_of: int | None = None
    sign: str = ""


@dataclass(frozen=True)
class ReadNumber:
    """Digits of a line that stand close together.

    `marked`: how many things beside or between them were taken for no digit; `picture`: a JPEG file of it on the page,
    if that was asked for and the number is in doubt; `invalid`: whether the rules forbid it; `duplicate`: whether it
    stands elsewhere, too, and may be there once; `across`: whether it reaches into the next column of a table.
    """

    digits: tuple[ReadDigit, ...]
    marked: int = 0
    picture: bytes | None = None
    invalid: bool = False
    duplicate: bool = False
    across: bool = False

    @property
    def text(self) -> str:
        """Its digits and signs."""
        return "".join(f"{digit.sign}{digit.digit}" for digit in self.digits)

    @property
    def as_read(self) -> str:
        """Its most probable digits, before rules put others in their place."""
        return "".join(str(one.digit if one.instead_of is None else one.instead_of) for one in self.digits)

    @property
    def by_rule(self) -> bool:
        """Whether it is the most probable number that the rules allow, but not the most probable one."""
        return any(digit.instead_of is not None for digit in self.digits)

    @property
    def least_confidence(self) -> float:
        """That of the digit of which the network was least sure, 0..1."""
        return min(digit.confidence for digit in self.digits)

    @property
    def box(self) -> PageBox:
        """Around all of its digits."""
        x, y = (min(digit.box[side] for digit in self.digits) for side in (0, 1))
        right = max(digit.box[0] + digit.box[2] for digit in self.digits)
        bottom = max(digit.box[1] + digit.box[3] for digit in self.digits)
        return x, y, right - x, bottom - y

    @property
    def unsure(self) -> bool:
        """Whether which one a digit of it is, is in doubt, and nobody has said it."""
        return any(digit.unsure for digit in self.digits)

    @property
    def in_doubt(self) -> bool:
        """Whether a person should look at it: a digit is unsure, something may be missing, or rules are broken."""
        return self.unsure or self.marked > 0 or self.invalid or self.duplicate or self.across

    @property
    def flags(self) -> tuple[str, ...]:
        """What there is to know of it, in words: "unsure", "marked", "by-rule", "invalid", "duplicate", "across",
        "corrected" (a digit of it), "printed" (all).
        """
        known = {
            "unsure": self.unsure,
            "marked": self.marked > 0,
            "by-rule": self.by_rule,
            "invalid": self.invalid,
            "duplicate": self.duplicate,
            "across": self.across,
            "corrected": any(digit.corrected for digit in self.digits),
            "printed": all(digit.printed for digit in self.digits),
        }
        return tuple(word for word, true in known.items() if true)


@dataclass(frozen=True, eq=False)
class PageNumber:
    """A number where it stands on a page. `parts`: its digits, and what is marked beside or between them.

    `elsewhere`: titles of other pages that have it, too, as far as they are known.
    """

    parts: tuple[PageDigit, ...]
    read: ReadNumber
    elsewhere: tuple[str, ...] = ()

    @property
    def digits(self) -> tuple[PageDigit, ...]:
        """Those of its parts that are in the text."""
        return tuple(digit for digit in self.parts if digit.counts)

    @property
    def confirmed(self) -> bool:
        """Whether a person has said what each of its digits is."""
        return all(digit.correction is not None for digit in self.digits)

    @property
    def doubted_by_rules(self) -> bool:
        """Whether rules speak against it: they changed or forbid it, or it stands elsewhere, too."""
        return self.read.by_rule or self.read.invalid or self.read.duplicate


@dataclass(frozen=True)
class ReadLine:
    """A line of numbers, and the page on which it stands, from 1.

    Of a row of a table, `cells` says how many numbers each of its cells has, and `table` which one of the page it is,
    from 1.
    """

    page: int
    numbers: tuple[ReadNumber, ...]
    cells: tuple[int, ...] = ()
    table: int = 0

    @property
    def digits(self) -> tuple[ReadDigit, ...]:
        """The digits of all its numbers."""
        return tuple(digit for number in self.numbers for digit in number.digits)

    @property
    def text(self) -> str:
        """The digits as text, without spaces."""
        return "".join(number.text for number in self.numbers)


@dataclass(frozen=True)
class FileReading:
    """What was read from a file, the lines of all its pages one after another.

    `marked`: how many things were found that are no digits; `error`: what could not be read, in words, or None.
    """

    file: str
    lines: tuple[ReadLine, ...] = ()
    marked: int = 0
    error: str | None = None


def file_reading(
    file: str, readings: Iterable[PageReading], error: str | None = None, *, pictures: bool = False
) -> FileReading:
    """The readings of a file's pages as one. `pictures`: with one of each number that is in doubt."""
    lines: list[ReadLine] = []
    marked = 0
    for reading in readings:
        lines += read_lines(reading, pictures=pictures)
        marked += count_marked(reading)
    return FileReading(file, tuple(lines), marked, error)


def read_lines(reading: PageReading, *, pictures: bool = False) -> tuple[ReadLine, ...]:
    """The lines of a page that have digits. A correction counts; the confidence stays that of what was read.

    `pictures`: with one of each number that is in doubt, which needs the page's pixels.
    """
    return tuple(
        ReadLine(reading.page.number, tuple(read_number(reading, parts, pictures=pictures) for parts in numbers))
        for line in reading.lines
        if (numbers := parts_of_numbers(line))
    )


def page_numbers(reading: PageReading, known: Iterable[PageNumber] = ()) -> tuple[PageNumber, ...]:
    """The numbers of a page, in reading order. `known`: of a reading before an edit, by the same rules."""
    same = {number.parts: number for number in known}
    return tuple(
        same.get(parts) or PageNumber(parts, read_number(reading, parts, pictures=False))
        for line in reading.lines
        for parts in parts_of_numbers(line)
    )


def count_marked(reading: PageReading) -> int:
    """How many things on a page were taken for no digit."""
    return sum(digit.marked for line in reading.lines for digit in line)


def plain_text(reading: FileReading) -> str:
    """The digits, a line of text for each line, with spaces between its numbers."""
    return "\n".join(" ".join(number.text for number in line.numbers) for line in reading.lines)


def json_entry(reading: FileReading, *, ruled: bool = False) -> dict[str, object]:
    """What JSON says of a file; docs/reading-pictures.md explains the keys. `ruled`: with what rules say of numbers."""
    return {
        "file": reading.file,
        "lines": [
            {
                "page": line.page,
                "text": line.text,
                "numbers": [number.text for number in line.numbers],
                **(_json_rules(line) if ruled else {}),
                "digits": [_json_digit(one) for one in line.digits],
            }
            for line in reading.lines
        ],
        "marked": reading.marked,
        "error": reading.error,
    }


def _json_rules(line: ReadLine) -> dict[str, object]:
    return {
        "as_read": [number.as_read for number in line.numbers],
        "flags": [list(number.flags) for number in line.numbers],
    }


def _json_digit(one: ReadDigit) -> dict[str, object]:
    said = {"digit": one.digit, "confidence": one.confidence, "printed": one.printed, "box": list(one.box)}
    return {**said, "sign": one.sign} if one.sign else said


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


def read_number(reading: PageReading, parts: Sequence[PageDigit], *, pictures: bool = False) -> ReadNumber:
    """The number that some parts of a page are: its digits, and what is marked beside or between them.

    `pictures`: with one of it, if it is in doubt.
    """
    digits = tuple(_read(reading, digit) for digit in parts if digit.counts)
    number = ReadNumber(digits, sum(digit.marked for digit in parts))
    if reading.rules is not None:
        number = replace(number, invalid=not reading.rules.allows(number.text))
    if not (pictures and number.in_doubt):
        return number
    return replace(number, picture=number_picture(reading.page, [digit.box for digit in parts]))


def _read(reading: PageReading, digit: PageDigit) -> ReadDigit:
    is_ruled = digit.by_rule is not None and digit.correction is None
    confidence = digit.prediction.probabilities[digit.digit] if is_ruled else digit.prediction.confidence
    return ReadDigit(
        digit.digit,
        round(confidence, _DECIMALS),
        reading.unturned(digit.box),
        printed=digit.printed,
        unsure=digit.unsure,
        corrected=digit.correction is not None,
        instead_of=digit.prediction.digit if is_ruled else None,
        sign=digit.sign,
    )


def _draw_digit(draw: ImageDraw.ImageDraw, digit: PageDigit, width: int) -> None:
    left, top, right, bottom = digit.box
    colour = _UNSURE if digit.unsure else _SURE
    draw.rectangle((left - width, top - width, right - 1 + width, bottom - 1 + width), outline=colour, width=width)
    size = round(min(max(_LABEL * (bottom - top), _SMALLEST), _LARGEST))
    fits_above = top >= size + 2 * width
    draw.text(
        (left, top - 2 * width if fits_above else bottom + 2 * width),
        f"{digit.sign}{digit.digit}" + "?" * digit.unsure,
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
