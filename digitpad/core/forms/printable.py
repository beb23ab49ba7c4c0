"""The sheets that digitpad prints itself: which kinds there are, and what of them fits on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from digitpad.core.errors import DataError


class SheetKind(Enum):
    """What a sheet is for."""

    DIGITS = "digits"
    """Each digit ten times, by one writer: labelled samples."""
    SCORES = "scores"
    """Numbered rows; each number has one box a digit."""
    LIST = "list"
    """Numbered rows; each number has a box in which it is written as one likes."""


SHEET_PAPERS: Final = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height in millimetres."""
MOST_SHEET_DIGITS: Final = 8
MOST_SHEET_COLUMNS: Final = 16
MOST_SHEET_PAGES: Final = 64
TIMES: Final = 10
"""How often each digit is written on a sheet of digits."""

LEFT: Final = 14.0
"""Millimetres from the edges of the paper to what is printed, here and below."""
ROWS_TOP, ROWS_BOTTOM = 50.0, 24.0
NUMBER_WIDTH: Final = 11.0
"""Millimetres for the numbers of rows."""
ROW_PITCH: Final = (9.2, 12.0)
"""Millimetres from row to row: at least, at most."""
BOX_WIDTH: Final = 6.5
"""Millimetres of a digit's box."""
COLUMN_GAP: Final = 5.0
"""Millimetres between two columns."""
LEAST_CELL: Final = 18.0
"""Millimetres of a box for a whole number."""


@dataclass(frozen=True)
class PrintableSheet:
    """A sheet to print.

    `columns`, `digits` (boxes of a number), `rows`: of sheets with rows; `page`: from 1, whose rows are numbered from
    where those of the page before end; `title`, `headings`: for people only. Raises DataError where it does not fit.
    """

    kind: SheetKind
    columns: int = 4
    digits: int = 2
    rows: int = 20
    page: int = 1
    paper: str = "A4"
    title: str = ""
    headings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Say what does not fit."""
        if self.paper not in SHEET_PAPERS:
            raise DataError(f"There is no paper {self.paper}; there is {' and '.join(SHEET_PAPERS)}.")
        if not 1 <= self.page <= MOST_SHEET_PAGES:
            raise DataError(f"A sheet has 1 to {MOST_SHEET_PAGES} pages, not {self.page:,}.")
        if self.kind is SheetKind.DIGITS:
            return
        if not 1 <= self.digits <= MOST_SHEET_DIGITS:
            raise DataError(f"A number on a sheet has 1 to {MOST_SHEET_DIGITS} boxes, not {self.digits:,}.")
        most = most_columns(self.kind, self.digits, self.paper)
        if not 1 <= self.columns <= most:
            raise DataError(
                f"Such a sheet has 1 to {most} columns, not {self.columns:,}; more do not fit on {self.paper}."
            )
        rows = most_rows(self.paper)
        if not 1 <= self.rows <= rows:
            raise DataError(f"Such a sheet has 1 to {rows} rows a page, not {self.rows:,}; print several pages.")
        if len(self.headings) > self.columns:
            raise DataError(f"There are {len(self.headings)} headings, but only {self.columns} columns.")

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return SHEET_PAPERS[self.paper]

    @property
    def numbers(self) -> range:
        """The numbers of its rows."""
        first = (self.page - 1) * self.rows + 1
        return range(first, first + self.rows)

    def heading(self, column: int) -> str:
        """What stands above a column, from 0: its own heading, or its number."""
        given = self.headings[column].strip() if column < len(self.headings) else ""
        return given or str(column + 1)

    def is_like(self, other: PrintableSheet) -> bool:
        """Whether both give the same table, whatever page and paper they are."""
        mine, its = (
            (one.kind, None) if one.kind is SheetKind.DIGITS else (one.kind, one.columns) for one in (self, other)
        )
        return mine == its


def most_columns(kind: SheetKind, digits: int, paper: str) -> int:
    """How many columns fit side by side."""
    room = SHEET_PAPERS[paper][0] - 2 * LEFT - NUMBER_WIDTH
    width = digits * BOX_WIDTH if kind is SheetKind.SCORES else LEAST_CELL
    return min(MOST_SHEET_COLUMNS, int((room + COLUMN_GAP) / (width + COLUMN_GAP)))


def most_rows(paper: str) -> int:
    """How many rows fit below each other."""
    return int((SHEET_PAPERS[paper][1] - ROWS_TOP - ROWS_BOTTOM) / ROW_PITCH[0])
