"""Numbers as a workbook for spreadsheets (xlsx): a row for each, with a picture of what is in doubt if there is one.

What comes from others, such as a file's name, is written as text in cells for text: it is no formula, not even after
somebody has clicked into the cell.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PIL import Image

from digitpad.core.files import remove_folder
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.workspace import holding
from digitpad.core.pages.output import FileReading, ReadNumber
from digitpad.core.pages.tables import NUMBERS_HEADER, NumberRow, number_rows, numbers_header
from digitpad.core.temporary_files import replacing, temporary_path

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WORKBOOK_ENDING: Final = ".xlsx"
MOST_ROWS: Final = 1_048_576
"""Of one sheet, its header included: a limit of the format. More numbers go on in another sheet."""
_TEXT: Final = NUMBERS_HEADER.index("text")
_PICTURE: Final = _TEXT + 1  # beside the text that somebody compares with it
_WIDTHS: Final = {"file": 32, "text": 14, "picture": 46, "least_confidence": 17, "flags": 24}  # in characters
_USUAL_WIDTH: Final = 8
_SHOWN_WIDE, _SHOWN_HIGH = 320, 48  # pixels of a picture in its cell at most, on a screen of 96 dots per inch
_MOST_ENLARGED = 2.0  # times: small writing can be read, and its pixels are not all that is seen
_GAP: Final = 2  # pixels around a picture, so that it lies inside its cell and is sorted with it
_POINT: Final = 0.75  # of a pixel, in which heights of rows are told
_MOVES_WITH_ITS_CELL: Final = 1
_DOUBTFUL: Final = "#FFE8CC"  # a light orange behind the text


class NumbersWorkbook:
    """A workbook that grows on disk, used within `with`. Raises OSError where there is no room for it."""

    def __init__(self, folder: Path, *, pictures: bool = False, ruled: bool = False) -> None:
        """`folder`: of ours (`core.paths`), for what is written before the workbook is whole; `pictures`: a column;
        `ruled`: that of what was most probable, too.
        """
        self._part = temporary_path(folder / "workbook")
        more = ("picture",) if pictures else ()
        self._columns, self._ruled = numbers_header(ruled=ruled), ruled
        self._header = (*self._columns[:_PICTURE], *more, *self._columns[_PICTURE:])
        self._has_pictures, self._pictures = pictures, 0
        self._row = 0
        self._stack = ExitStack()

    def __enter__(self) -> NumbersWorkbook:
        """Begin the first sheet."""
        from xlsxwriter import Workbook  # whoever writes none can do without

        with self._stack as stack:
            stack.enter_context(holding(self._part))  # should this process be killed, the next start removes it
            stack.callback(remove_folder, self._part)
            self._part.mkdir()
            options = {"constant_memory": True, "tmpdir": str(self._part)}
            self._book = Workbook(str(self._part / "whole"), options)
            stack.callback(self._close_sheets)
            self._heading = self._book.add_format({"bold": True})
            self._plain = self._book.add_format({"num_format": "@"})
            self._doubtful = self._book.add_format({"num_format": "@", "bg_color": _DOUBTFUL})
            self._sheet = self._new_sheet()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what is only needed while it grows."""
        self._stack.close()

    def add(self, reading: FileReading) -> None:
        """Add a row for each number of a file."""
        for row in number_rows(reading, ruled=self._ruled):
            if self._row == MOST_ROWS:
                self._end_sheet()
                self._sheet = self._new_sheet()
            self._write(row)

    def save(self, path: Path) -> None:
        """Put the workbook in the place of `path`, whole or not at all. Once; nothing can be added hereafter."""
        from xlsxwriter.exceptions import FileCreateError

        self._end_sheet()
        try:
            self._book.close()
        except FileCreateError as error:  # wraps the system's
            raise error.args[0] from None
        path.parent.mkdir(parents=True, exist_ok=True)
        with (self._part / "whole").open("rb") as whole, replacing(path) as file:
            shutil.copyfileobj(whole, file)

    def _new_sheet(self) -> Worksheet:
        count = len(self._book.worksheets())
        sheet = self._book.add_worksheet("Numbers" if not count else f"Numbers {count + 1}")
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._header):
            sheet.set_column(column, column, _WIDTHS.get(str(name), _USUAL_WIDTH))
            sheet.write_string(0, column, name, self._heading)
        self._row = 1
        return sheet

    def _end_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._row - 1, len(self._header) - 1)

    def _close_sheets(self) -> None:
        """Close what the library leaves open if nothing was saved."""
        for sheet in self._book.worksheets():
            with suppress(OSError):  # of a full disk: what is in its buffer
                sheet.row_data_fh.close()

    def _write(self, row: NumberRow) -> None:
        number = row.number
        if number.picture is not None and self._has_pictures:
            self._insert(number, number.picture)
        for name, cell in zip(self._columns, row.cells, strict=True):
            column = self._header.index(name)
            if cell == "":
                continue
            if isinstance(cell, str):
                doubtful = name == "text" and number.in_doubt
                self._sheet.write_string(self._row, column, one_line(cell), self._doubtful if doubtful else self._plain)
            else:
                self._sheet.write_number(self._row, column, cell)
        self._row += 1

    def _insert(self, number: ReadNumber, picture: bytes) -> None:
        """Put a picture into the row that is written next, and make that as high as the picture."""
        self._pictures += 1
        file = self._part / f"picture-{self._pictures}.jpg"
        file.write_bytes(picture)
        with Image.open(file) as opened:
            wide, high = opened.size
        scale = min(_SHOWN_WIDE / wide, _SHOWN_HIGH / high, _MOST_ENLARGED)
        self._sheet.set_row(self._row, (high * scale + 2 * _GAP) * _POINT)
        place = {
            "x_offset": _GAP, "y_offset": _GAP, "x_scale": scale, "y_scale": scale,
            "object_position": _MOVES_WITH_ITS_CELL, "description": number.text,
        }  # fmt: skip
        self._sheet.insert_image(self._row, _PICTURE, str(file), place)
