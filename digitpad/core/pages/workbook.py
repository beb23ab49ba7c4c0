"""Numbers as a workbook for spreadsheets (xlsx): a row for each, with a picture of what is in doubt if there is one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from digitpad.core.pages.growing_workbook import GrowingWorkbook
from digitpad.core.pages.output import FileReading, ReadNumber
from digitpad.core.pages.tables import NUMBERS_HEADER, NumberRow, number_rows, numbers_header

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_TEXT: Final = NUMBERS_HEADER.index("text")
_PICTURE: Final = _TEXT + 1  # beside the text that somebody compares with it
_WIDTHS: Final = {"file": 32, "text": 14, "picture": 46, "least_confidence": 17, "flags": 24}  # in characters
_SHOWN_WIDE, _SHOWN_HIGH = 320, 48  # pixels of a picture in its cell at most, on a screen of 96 dots per inch
_MOST_ENLARGED = 2.0  # times: small writing can be read, and its pixels are not all that is seen
_GAP: Final = 2  # pixels around a picture, so that it lies inside its cell and is sorted with it
_POINT: Final = 0.75  # of a pixel, in which heights of rows are told
_MOVES_WITH_ITS_CELL: Final = 1


class NumbersWorkbook(GrowingWorkbook):
    """A workbook that grows on disk, used within `with`. Raises OSError where there is no room for it."""

    def __init__(self, folder: Path, *, pictures: bool = False, ruled: bool = False) -> None:
        """`folder`: of ours (`core.paths`), for what is written before the workbook is whole; `pictures`: a column;
        `ruled`: that of what was most probable, too.
        """
        columns = tuple(map(str, numbers_header(ruled=ruled)))
        more = ("picture",) if pictures else ()
        super().__init__(folder, "Numbers", (*columns[:_PICTURE], *more, *columns[_PICTURE:]), _WIDTHS)
        self._columns, self._ruled = columns, ruled
        self._has_pictures, self._pictures = pictures, 0

    def add(self, reading: FileReading) -> None:
        """Add a row for each number of a file."""
        for row in number_rows(reading, ruled=self._ruled):
            self._add(row)

    def _add(self, row: NumberRow) -> None:
        sheet, place = self.begin_row()
        number = row.number
        if number.picture is not None and self._has_pictures:
            self._insert(sheet, place, number, number.picture)
        for name, cell in zip(self._columns, row.cells, strict=True):
            self.write(self.header.index(name), cell, doubtful=name == "text" and number.in_doubt)

    def _insert(self, sheet: Worksheet, place: int, number: ReadNumber, picture: bytes) -> None:
        """Put a picture into a row that is not written yet, and make that as high as the picture."""
        self._pictures += 1
        file = self.part / f"picture-{self._pictures}.jpg"
        file.write_bytes(picture)
        with Image.open(file) as opened:
            wide, high = opened.size
        scale = min(_SHOWN_WIDE / wide, _SHOWN_HIGH / high, _MOST_ENLARGED)
        sheet.set_row(place, (high * scale + 2 * _GAP) * _POINT)
        offsets = {
            "x_offset": _GAP, "y_offset": _GAP, "x_scale": scale, "y_scale": scale,
            "object_position": _MOVES_WITH_ITS_CELL, "description": number.text,
        }  # fmt: skip
        sheet.insert_image(place, _PICTURE, str(file), offsets)
