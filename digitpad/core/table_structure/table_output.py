"""Tables of pages in the forms that leave the program: CSV, text with tabs, JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from digitpad.core.pages.output import FileReading, ReadLine, ReadNumber
from digitpad.core.pages.tables import csv_text

Cell = tuple[ReadNumber, ...]
"""The numbers of a cell: none if it is empty, several where it is in doubt."""


def cells_of(row: ReadLine) -> tuple[Cell, ...]:
    """The cells of a row of a table."""
    numbers = iter(row.numbers)
    return tuple(tuple(next(numbers) for _ in range(count)) for count in row.cells)


def cell_text(cell: Cell) -> str:
    """What stands in a cell, with spaces between several numbers."""
    return " ".join(number.text for number in cell)


def cell_flags(cell: Cell) -> tuple[str, ...]:
    """Those of its numbers, and "several" if it has more than one."""
    flags = dict.fromkeys(flag for number in cell for flag in number.flags)
    return (*flags, "several") if len(cell) > 1 else tuple(flags)


def is_cell_in_doubt(cell: Cell) -> bool:
    """Whether a person should look at it."""
    return len(cell) > 1 or any(number.in_doubt for number in cell)


def tables_of(lines: Sequence[ReadLine]) -> Iterator[tuple[ReadLine, ...]]:
    """The rows of each table."""
    for _, rows in groupby(lines, key=lambda line: (line.page, line.table)):
        yield tuple(rows)


def table_csv(rows: Sequence[ReadLine]) -> str:
    """The rows of a table as lines of a CSV file."""
    return csv_text(tuple(map(cell_text, cells_of(row))) for row in rows)


def table_text(lines: Sequence[ReadLine]) -> str:
    """Tables with tabs between cells, as spreadsheets take them from the clipboard; an empty line between tables."""
    tables = ("\n".join("\t".join(map(cell_text, cells_of(row))) for row in rows) for rows in tables_of(lines))
    return "\n\n".join(tables)


def file_tables_text(reading: FileReading) -> str:
    """The same of a file."""
    return table_text(reading.lines)


def tables_entry(reading: FileReading) -> dict[str, object]:
    """What JSON says of a file's tables; docs/reading-pictures.md explains the keys."""
    return {
        "file": reading.file,
        "tables": [
            {"page": rows[0].page, "rows": [[_json_cell(cell) for cell in cells_of(row)] for row in rows]}
            for rows in tables_of(reading.lines)
        ],
        "marked": reading.marked,
        "error": reading.error,
    }


def _json_cell(cell: Cell) -> dict[str, object] | None:
    if not cell:
        return None
    boxes = [number.box for number in cell]
    x, y = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return {
        "text": cell_text(cell),
        "least_confidence": min(number.least_confidence for number in cell),
        "box": [x, y, right - x, bottom - y],
        "flags": list(cell_flags(cell)),
    }
