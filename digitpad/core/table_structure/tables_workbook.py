"""Tables of pages as a workbook for spreadsheets (xlsx): a sheet for each page, as it is on paper."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from itertools import count, groupby
from pathlib import Path
from typing import Final

from digitpad.core.foreign_text import one_line
from digitpad.core.pages.growing_workbook import GrowingWorkbook
from digitpad.core.pages.output import FileReading
from digitpad.core.table_structure.table_output import cell_text, cells_of, is_cell_in_doubt, tables_of

_LONGEST: Final = 31  # characters of a sheet's name: a limit of the format
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
_RESERVED: Final = "history"


class TablesWorkbook(GrowingWorkbook):
    """A workbook that grows on disk, used within `with`. Raises OSError where there is no room for it.

    What is in doubt has a colour behind it; between two tables of a page there is an empty row.
    """

    def __init__(self, folder: Path) -> None:
        """`folder`: of ours (`core.paths`), for what is written before the workbook is whole."""
        super().__init__(folder, "Tables", (), {})
        self._names: set[str] = {_RESERVED}
        self._numbers: defaultdict[tuple[str, str], Iterator[int]] = defaultdict(partial(count, 1))

    def add(self, reading: FileReading) -> None:
        """Add a sheet for each page of a file that has a table."""
        pages = [(page, list(rows)) for page, rows in groupby(reading.lines, key=lambda line: line.page)]
        for page, lines in pages:
            self.begin_sheet(self._free_name(reading.file, page if len(pages) > 1 or page > 1 else None))
            for place, table in enumerate(tables_of(lines)):
                if place:
                    self.begin_row()
                for row in table:
                    self.begin_row()
                    for column, cell in enumerate(cells_of(row)):
                        self.write(column, cell_text(cell), doubtful=is_cell_in_doubt(cell))

    def _free_name(self, file: str, page: int | None) -> str:
        """A name for a sheet that says which file, and which page of it."""
        stem = _FORBIDDEN.sub("_", one_line(Path(file).stem)).strip("' ") or "Table"
        end = "" if page is None else f" p{page}"
        for number in self._numbers[stem[:_LONGEST].casefold(), end]:
            tail = end if number == 1 else f"{end} ({number})"
            name = stem[: _LONGEST - len(tail)] + tail
            if name.casefold() not in self._names:
                self._names.add(name.casefold())
                return name
        raise AssertionError("numbers never end")
