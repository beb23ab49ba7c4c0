"""Writes what was read of pages: text, tables, workbooks, JSON, and a picture with boxes.

What rules say of numbers goes along as it does from the command line (cli/commands/read).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.pages.duplicates import Duplicates
from digitpad.core.pages.output import FileReading, annotated, file_reading, json_entry, plain_text, read_lines
from digitpad.core.pages.page import PageReading, turned
from digitpad.core.pages.ruled import by_rules
from digitpad.core.pages.tables import DIGITS_HEADER, csv_text, digits_csv, numbers_csv, numbers_header
from digitpad.core.pages.workbook import NumbersWorkbook
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.table_structure.page_tables import table_lines
from digitpad.core.table_structure.table_output import table_csv, table_text, tables_of
from digitpad.core.table_structure.tables_workbook import TablesWorkbook
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.picture_thread import LoadPage

PICTURE_ENDINGS: Final = (".png", ".jpg", ".jpeg")


class SavedKind(Enum):
    """As what a reading is written."""

    TEXT = auto()
    NUMBERS = auto()
    """A table with a row for each number."""
    DIGITS = auto()
    """A table with a row for each digit."""
    WORKBOOK = auto()
    """The numbers as a workbook for spreadsheets."""
    WORKBOOK_WITH_PICTURES = auto()
    """The same, with the picture of each number in doubt beside it."""
    TABLES = auto()
    """The tables of the pages, with the rows and columns that they have on paper."""
    TABLES_WORKBOOK = auto()
    """The same as a workbook, a sheet for each page."""
    JSON = auto()
    """A list with an entry for each file."""
    PICTURE = auto()
    """A page with boxes and answers."""


@dataclass(frozen=True, eq=False)
class SavedPage:
    """A page as it is when the person saves it. `light`: the pixels of the reading were forgotten."""

    name: str
    path: Path
    number: int
    reading: PageReading
    light: bool

    @classmethod
    def of(cls, page: ListedPage, reading: PageReading) -> SavedPage:
        """What a page is now; `reading`: its own."""
        return cls(page.name, page.path, page.number, reading, page.light)

    def by(self, rules: RuleSet | None) -> SavedPage:
        """The same page by rules, if it has not come to them yet."""
        return self if self.reading.rules is rules else replace(self, reading=by_rules(self.reading, rules))

    def with_pixels(self, load: LoadPage) -> PageReading:
        """The reading with its page, which is opened again if it was forgotten. Raises DataError."""
        if not self.light:
            return self.reading
        return replace(self.reading, page=turned(load(self.path, self.number), self.reading.quarter_turns))

    @property
    def is_doubtful(self) -> bool:
        """Whether a number of it is in doubt."""
        return any(number.in_doubt for line in read_lines(self.reading) for number in line.numbers)


def save(
    path: Path,
    kind: SavedKind,
    pages: Sequence[SavedPage],
    *,
    load: LoadPage,
    folder: Path,
    rules: RuleSet | None = None,
) -> None:
    """Write what was read. Raises DataError. Call it in a worker thread.

    `load`: opens a page again whose pixels were forgotten; `folder`: of ours, for what a workbook needs meanwhile;
    `rules`: those for the numbers.
    """
    if kind is SavedKind.PICTURE and len(pages) > 1:
        raise DataError("A picture shows one page; save all pages as text (.txt) or as a table (.csv, .xlsx).")
    pages = [page.by(rules) for page in pages]
    try:
        file = named_file(path)
        if kind is SavedKind.PICTURE:
            write_atomically(file, _picture(path, pages[0].with_pixels(load)))
        elif kind is SavedKind.TEXT:
            write_atomically(file, _text(pages))
        elif kind is SavedKind.WORKBOOK_WITH_PICTURES:
            readings = _flagged(_files_with_pictures(pages, load), rules)
            _save_workbook(file, readings, folder, pictures=True, ruled=rules is not None)
        elif kind in (SavedKind.TABLES, SavedKind.TABLES_WORKBOOK):
            _save_tables(file, kind, _flagged(_files_of_tables(pages, load), rules), folder)
        else:
            _save_files(file, kind, _flagged(_files(pages), rules), folder, ruled=rules is not None)
    except OSError as error:
        raise DataError(f"The text cannot be saved in {path} ({error_words(error)}).") from None


def table_to_copy(page: SavedPage, load: LoadPage, rules: RuleSet | None) -> str:
    """The tables of a page as spreadsheets paste them. Raises DataError. Call it in a worker thread."""
    return table_text(table_lines(page.by(rules).with_pixels(load)))


def _save_tables(file: Path, kind: SavedKind, readings: Iterator[FileReading], folder: Path) -> None:
    if kind is SavedKind.TABLES_WORKBOOK:
        with TablesWorkbook(folder) as workbook:
            for reading in readings:
                workbook.add(reading)
            workbook.save(file)
        return
    tables = [table_csv(rows) for reading in readings for rows in tables_of(reading.lines)]
    write_atomically(file, "\n".join(tables).encode("utf-8-sig"))


def _files_of_tables(pages: Sequence[SavedPage], load: LoadPage) -> Iterator[FileReading]:
    """The tables file by file; their lines are looked for on the pages, one of which is open at a time."""
    for name, parts in groupby(pages, key=lambda page: page.name):
        yield FileReading(name, tuple(line for page in parts for line in table_lines(page.with_pixels(load))))


def _save_files(file: Path, kind: SavedKind, readings: Iterator[FileReading], folder: Path, *, ruled: bool) -> None:
    if kind is SavedKind.WORKBOOK:
        _save_workbook(file, readings, folder, ruled=ruled)
    elif kind is SavedKind.JSON:
        entries = ",\n".join(json.dumps(json_entry(reading, ruled=ruled)) for reading in readings)
        write_atomically(file, f"[\n{entries}\n]\n".encode())
    else:
        write_atomically(file, _table(readings, kind, ruled=ruled))


def _flagged(readings: Iterator[FileReading], rules: RuleSet | None) -> Iterator[FileReading]:
    """The readings with numbers of a roster flagged that were read before."""
    if rules is None or rules.roster is None:
        return readings
    return map(Duplicates(rules.roster).flagged, readings)


def _files(pages: Sequence[SavedPage]) -> Iterator[FileReading]:
    """The readings, file by file."""
    for name, parts in groupby(pages, key=lambda page: page.name):
        yield file_reading(name, (page.reading for page in parts))


def _files_with_pictures(pages: Sequence[SavedPage], load: LoadPage) -> Iterator[FileReading]:
    """The same with pictures of numbers in doubt; only pages with such numbers are opened again, one at a time."""
    for name, parts in groupby(pages, key=lambda page: page.name):
        readings = (page.with_pixels(load) if page.is_doubtful else page.reading for page in parts)
        yield file_reading(name, readings, pictures=True)


def _text(pages: Sequence[SavedPage]) -> bytes:
    """Pages one after another, an empty line between them."""
    texts = [plain_text(file_reading("", [page.reading])) for page in pages]
    return ("\n\n".join(texts) + "\n").encode()


def _table(readings: Iterator[FileReading], kind: SavedKind, *, ruled: bool) -> bytes:
    if kind is SavedKind.NUMBERS:
        table = csv_text([numbers_header(ruled=ruled)])
        table += "".join(numbers_csv(reading, ruled=ruled) for reading in readings)
    else:
        table = csv_text([DIGITS_HEADER]) + "".join(map(digits_csv, readings))
    # Spreadsheets take a file without that mark for one of the system's own alphabet; a name may hold no characters.
    return table.encode("utf-8-sig", "replace")


def _save_workbook(
    file: Path, readings: Iterator[FileReading], folder: Path, *, ruled: bool, pictures: bool = False
) -> None:
    with NumbersWorkbook(folder, pictures=pictures, ruled=ruled) as workbook:
        for reading in readings:
            workbook.add(reading)
        workbook.save(file)


def _picture(path: Path, reading: PageReading) -> bytes:
    content = BytesIO()
    if path.suffix.lower() == ".png":
        annotated(reading).save(content, "PNG")
    else:
        annotated(reading).save(content, "JPEG", quality=90)
    return content.getvalue()
