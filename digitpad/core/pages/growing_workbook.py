"""A workbook for spreadsheets (xlsx) that grows on disk row by row, and takes its place when it is whole.

What comes from others, such as a file's name, is written as text in cells for text: it is no formula, not even after
somebody has clicked into the cell.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, TypeVar

from digitpad.core.files import remove_folder
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.workspace import holding
from digitpad.core.temporary_files import replacing, temporary_path

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

WORKBOOK_ENDING: Final = ".xlsx"
MOST_ROWS: Final = 1_048_576
"""Of one sheet, its header included: a limit of the format. More rows go on in another sheet."""
_Workbook = TypeVar("_Workbook", bound="GrowingWorkbook")
_USUAL_WIDTH: Final = 8  # characters
_DOUBTFUL: Final = "#FFE8CC"  # a light orange behind the text


class GrowingWorkbook:
    """Used within `with`. Raises OSError where there is no room for it."""

    def __init__(self, folder: Path, name: str, header: Sequence[str], widths: Mapping[str, int]) -> None:
        """`folder`: of ours (`core.paths`), for what is written before the workbook is whole; `name`: of its sheets;
        `header`: its columns, which may still be set before the first row, none for sheets without; `widths`: in
        characters.
        """
        self.part = temporary_path(folder / "workbook")
        self.header = tuple(header)
        self._name, self._widths = name, widths
        self._row = 0
        self._sheet: Worksheet | None = None
        self._stack = ExitStack()

    def __enter__(self: _Workbook) -> _Workbook:
        """Make room for it."""
        from xlsxwriter import Workbook  # whoever writes none can do without

        with self._stack as stack:
            stack.enter_context(holding(self.part))  # should this process be killed, the next start removes it
            stack.callback(remove_folder, self.part)
            self.part.mkdir()
            options = {"constant_memory": True, "tmpdir": str(self.part)}
            self._book = Workbook(str(self.part / "whole"), options)
            stack.callback(self._close_sheets)
            self._heading = self._book.add_format({"bold": True})
            self._plain = self._book.add_format({"num_format": "@"})
            self._doubtful = self._book.add_format({"num_format": "@", "bg_color": _DOUBTFUL})
            self._number = self._book.add_format({})
            self._doubtful_number = self._book.add_format({"bg_color": _DOUBTFUL})
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what is only needed while it grows."""
        self._stack.close()

    def begin_sheet(self, name: str) -> None:
        """The next row is the first one of a sheet of that name, which must be one that the format allows, and new."""
        self._end_sheet()
        self._sheet = self._new_sheet(name)

    def begin_row(self) -> tuple[Worksheet, int]:
        """The sheet and the place of the next row."""
        if self._sheet is None or self._row + 1 >= MOST_ROWS:
            self._end_sheet()
            self._sheet = self._new_sheet(self._next_name())
        self._row += 1
        return self._sheet, self._row

    def write(self, column: int, cell: str | float, *, doubtful: bool = False) -> None:
        """Write a cell of the row that was begun; an empty one is left out."""
        assert self._sheet is not None
        if isinstance(cell, str):
            if cell or doubtful:
                style = self._doubtful if doubtful else self._plain
                self._sheet.write_string(self._row, column, one_line(cell), style)
        else:
            self._sheet.write_number(self._row, column, cell, self._doubtful_number if doubtful else self._number)

    def save(self, path: Path) -> None:
        """Put the workbook in the place of `path`, whole or not at all. Once; nothing can be added hereafter."""
        from xlsxwriter.exceptions import FileCreateError

        if self._sheet is None:
            self._sheet = self._new_sheet(self._next_name())
        self._end_sheet()
        try:
            self._book.close()
        except FileCreateError as error:  # wraps the system's
            raise error.args[0] from None
        path.parent.mkdir(parents=True, exist_ok=True)
        with (self.part / "whole").open("rb") as whole, replacing(path) as file:
            shutil.copyfileobj(whole, file)

    def _next_name(self) -> str:
        count = len(self._book.worksheets())
        return self._name if not count else f"{self._name} {count + 1}"

    def _new_sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(name)
        if self.header:
            sheet.freeze_panes(1, 0)
        for column, title in enumerate(self.header):
            sheet.set_column(column, column, self._widths.get(title, _USUAL_WIDTH))
            sheet.write_string(0, column, one_line(title), self._heading)
        self._row = 0 if self.header else -1
        return sheet

    def _end_sheet(self) -> None:
        if self._sheet is not None:
            if self.header:
                self._sheet.autofilter(0, 0, self._row, len(self.header) - 1)
            self._sheet._opt_close()  # as the library does where it has many sheets: else each one keeps a file open

    def _close_sheets(self) -> None:
        """Close what the library leaves open if nothing was saved."""
        for sheet in self._book.worksheets():
            with suppress(OSError):  # of a full disk: what is in its buffer
                sheet.row_data_fh.close()
