"""The numbers that there are, such as those of students: a column of a CSV file."""

from __future__ import annotations

import codecs
import csv
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.files import open_regular

_MOST_BYTES: Final = 64 << 20
"""Of a roster's file: millions of numbers; a larger one is something else, and would fill the memory."""
_SEPARATORS: Final = ",;\t"  # spreadsheets of different countries write different ones
_SAYS_SEPARATOR: Final = tuple(f"sep={one}" for one in _SEPARATORS)  # a first line that is meant for spreadsheets
_ARCHIVE: Final = b"PK\x03\x04"  # as workbooks begin
_MARKED: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Roster:
    """Numbers as texts of digits, each once; `name`: of the file that they come from."""

    name: str
    entries: tuple[str, ...]

    def __contains__(self, text: object) -> bool:
        """Whether it has a number."""
        return text in self._all

    def count(self, length: int) -> int:
        """How many of its numbers have so many digits."""
        return len(self._by_length.get(length, ()))

    def begins(self, start: str, length: int) -> bool:
        """Whether one of its numbers of `length` digits begins with `start`."""
        entries = self._by_length.get(length, ())
        place = bisect_left(entries, start)
        return place < len(entries) and entries[place].startswith(start)

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(self.entries)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for entry in sorted(self.entries):
            found[len(entry)].append(entry)
        return dict(found)


def read_roster(path: Path, column: str | None = None) -> Roster:
    """The numbers in a column of a CSV file, which may have a header.

    `column`: its name in the header, or its place from 1; None: the first one. Raises DataError, also for doubles.
    """
    rows = list(_rows(path))
    if not rows:
        raise DataError(f"{path} is empty; a column of numbers is expected.")
    place = _place(path, rows[0][1], column)
    entries: dict[str, int] = {}
    for line, cell in _numbers(path, rows, place):
        if cell in entries:
            where = f"in lines {entries[cell]:,} and {line:,}"
            raise DataError(f"{path} has the number {cell} twice, {where}; each may be there once.")
        entries[cell] = line
    if not entries:
        raise DataError(f"{path} has no number in column {place + 1}.")
    return Roster(path.name, tuple(entries))


def _rows(path: Path) -> Iterator[tuple[int, Sequence[str]]]:
    """Rows that are not empty, with their lines from 1."""
    text = _text(path)
    first = text.lstrip().partition("\n")[0]
    reader = csv.reader(StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=first.count), strict=True)
    try:
        for row in reader:
            if any(cell.strip() for cell in row) and not (
                reader.line_num == 1 and first.rstrip("\r").lower() in _SAYS_SEPARATOR
            ):
                yield reader.line_num, row
    except csv.Error:
        raise DataError(f"{path} is no CSV file; its line {reader.line_num:,} cannot be told into cells.") from None


def _text(path: Path) -> str:
    try:
        with open_regular(path) as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error_words(error)}).") from None
    if len(content) > _MOST_BYTES:
        raise DataError(f"{path} has more than {_MOST_BYTES >> 20} MiB; a list of numbers as CSV is expected.")
    if content.startswith(_ARCHIVE):
        raise DataError(f"{path} is a workbook or an archive; save the list of numbers as CSV.")
    encoding = next((name for mark, name in _MARKED if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeError:
        text = content.decode("latin-1")  # names in an older encoding beside the numbers, whose digits are the same
    if "\0" in text:
        raise DataError(f"{path} is no CSV file but a picture, a program or the like; a list of numbers is expected.")
    return text


def _place(path: Path, header: Sequence[str], column: str | None) -> int:
    """Which column is meant, from 0."""
    if column is None:
        return 0
    names = [cell.strip() for cell in header]
    if column in names:
        return names.index(column)
    if _is_number(column) and 1 <= int(column[:9]) <= len(names):
        return int(column[:9]) - 1
    raise DataError(
        f"{path} has no column {short_quote(column)}; its columns are {', '.join(map(short_quote, names[:8]))}."
    )


def _numbers(path: Path, rows: Iterable[tuple[int, Sequence[str]]], place: int) -> Iterator[tuple[int, str]]:
    """The numbers of a column with their lines; a first cell that is none is the header."""
    for count, (line, row) in enumerate(rows):
        cell = row[place].strip() if place < len(row) else ""
        if _is_number(cell):
            yield line, cell
        elif cell and count:
            raise DataError(
                f"Line {line:,} of {path} has {short_quote(cell)} where a number is expected, in column {place + 1}; "
                f"another column is named as in {path.name}:2."
            )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()
