"""What was read from files, as small as a test needs it, a page to doubt, and workbooks read by another library."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook
from PIL import Image, ImageDraw

from digitpad.core.pages.output import FileReading, ReadDigit, ReadLine, ReadNumber
from tests.support.pages import make_page


def number(text: str, *, unsure: bool = False, marked: int = 0, picture: bytes | None = None) -> ReadNumber:
    """A number of sure digits side by side, or of unsure ones."""
    digits = (ReadDigit(int(digit), 0.95, (10 * place, 5, 8, 20)) for place, digit in enumerate(text))
    if unsure:
        digits = (ReadDigit(digit.digit, 0.5, digit.box, unsure=True) for digit in digits)
    return ReadNumber(tuple(digits), marked, picture)


def struck_page(seed: int) -> Image.Image:
    """Two lines, a digit of the first one struck out; of seeds 3, 5 and 7 the network is unsure what it is."""
    picture, truth = make_page(seed, kind="clean", size=(480, 360), lines=["4096", "1378"], paper="white")
    one = truth.digits[2]
    middle = one.y + one.h // 2
    ImageDraw.Draw(picture).line((one.x - 3, middle, one.x + one.w + 3, middle), fill="black", width=5)
    return picture


def one_number(file: str, text: str = "5") -> FileReading:
    """A file with nothing but a number."""
    return FileReading(file, (ReadLine(1, (number(text),)),))


def opened_workbook(path: Path) -> Workbook:
    """A workbook, read by openpyxl."""
    return openpyxl.load_workbook(path)


def sheet_rows(path: Path) -> list[tuple[object, ...]]:
    """The values of all sheets' cells, headers included."""
    return [row for sheet in opened_workbook(path).worksheets for row in sheet.iter_rows(values_only=True)]
