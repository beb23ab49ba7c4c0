"""Tables of labelled pixels as text: 785 columns of whole numbers, one of them the label, the others 28x28 pixels.

The label's column is the first or the last, known by its name or else by what stands in both. Commas, semicolons or
tabs lie between the cells. Nothing is guessed: what is not understood is refused in a sentence with its row.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.counts import counted
from digitpad.core.data.stroke_files import MOST_SAMPLE_BYTES
from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.files import open_regular, size_words
from digitpad.core.recognition.preprocess import FIELD

PIXELS: Final = FIELD * FIELD
LABEL_NAMES: Final = ("label", "class", "target", "digit", "y")
"""What the label's column may be called, in capitals or not."""
_ROWS: Final = 250  # parsed at a time: what is parsed at once holds up the window
_LONGEST: Final = 100_000  # characters of a line; 785 numbers take a twentieth
_SEPARATORS: Final = (",", ";", "\t")
_FORM: Final = (
    "it should be CSV of a label (0 to 9; first or last column) and 784 pixels (0 to 255) in each row, "
    "as Kaggle's digits have it."
)
_NUMBER: Final = re.compile(r"\s*[+-]?\d+(\.0*)?(e[+-]?\d+)?\s*", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class PixelTable:
    """`labels`: (n,) uint8, 0..9; `pixels`: (n, 28, 28) uint8, ink = 255, as the file has them."""

    labels: NDArray[np.uint8]
    pixels: NDArray[np.uint8]


@dataclass(frozen=True)
class _Lines:
    """Filled lines and the rows of the file in which they stand, from 1."""

    texts: list[str]
    rows: list[int]


def read_pixel_table(path: Path, check: Callable[[float], None]) -> PixelTable:
    """Read a table, gzipped or not. `check` is called with the share that is done, and may raise. Raises DataError."""
    tables: list[NDArray[np.uint8]] = []
    rows: list[int] = []
    with _text(path) as (file, raw):
        size = max(path.stat().st_size, 1)
        lines = _numbered(file, path)
        number, first = next(lines, (1, ""))
        separator, names = _columns(first, path)
        if names is None:
            lines = _with_first((number, first), lines)
        while part := _filled(lines):
            check(min(raw.tell() / size, 1.0))
            tables.append(_parsed(part, separator, path))
            rows += part.rows
    if not tables:
        raise DataError(f"{path.name} has no rows; {_FORM}")
    cells = np.concatenate(tables)
    last = _label_is_last(names, cells, rows, path)
    labels = cells[:, -1 if last else 0]
    for place in np.flatnonzero(labels > 9)[:1]:
        raise DataError(f"Row {rows[place]} of {path.name} has the label {short_quote(int(labels[place]))}; {_FORM}")
    pixels = cells[:, :-1] if last else cells[:, 1:]
    return PixelTable(labels, pixels.reshape(-1, FIELD, FIELD))


def _numbered(file: IO[str], path: Path) -> Iterator[tuple[int, str]]:
    """The lines and their numbers, from 1. Raises DataError for an endless line and an endless file."""
    number, taken = 0, 0
    while line := file.readline(_LONGEST):
        number += 1
        taken += len(line)
        if len(line) == _LONGEST:
            raise DataError(f"Row {number} of {path.name} is longer than {_LONGEST:,} characters; {_FORM}")
        if taken > MOST_SAMPLE_BYTES:
            raise DataError(f"{path.name} is larger than {size_words(MOST_SAMPLE_BYTES)}; split it.")
        yield number, line


def _with_first(first: tuple[int, str], lines: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    yield first
    yield from lines


def _filled(lines: Iterator[tuple[int, str]]) -> _Lines | None:
    """The next lines that are not empty; None at the end."""
    filled = islice(((number, line.strip(" \r\n")) for number, line in lines if line.strip()), _ROWS)
    rows, texts = [], []
    for number, text in filled:
        rows.append(number)
        texts.append(text)
    return _Lines(texts, rows) if rows else None


def _columns(first: str, path: Path) -> tuple[str, list[str] | None]:
    """What separates cells, and the columns' names if the first line has them. Raises DataError."""
    separator = max(_SEPARATORS, key=first.count)
    cells = [cell.strip().strip("\"'").strip() for cell in first.split(separator)]
    if not first.strip():
        raise DataError(f"{path.name} begins with an empty row; {_FORM}" if first else f"{path.name} is empty; {_FORM}")
    if len(cells) == PIXELS:
        raise DataError(f"{path.name} has {PIXELS} columns, so no labels; {_FORM}")
    if len(cells) != PIXELS + 1:
        raise DataError(f"{path.name} has {counted(len(cells), '1 column', '{0} columns')}; {_FORM}")
    # A row has numbers but for a cell or two that are wrong; names may be numbers, but not the label's.
    named = cells[0].lower() in LABEL_NAMES or cells[-1].lower() in LABEL_NAMES
    return separator, cells if named or not any(_NUMBER.fullmatch(cell) for cell in cells) else None


def _label_is_last(names: Sequence[str] | None, cells: NDArray[np.uint8], rows: Sequence[int], path: Path) -> bool:
    """Whether the last column has the labels, not the first. Raises DataError where that cannot be told."""
    if names is None:
        return _last_by_values(cells, rows, path)
    called = [name for name in names if name.lower() in LABEL_NAMES]
    is_first, is_last = (names[place].lower() in LABEL_NAMES for place in (0, -1))
    if called and is_first == is_last:
        told = ", ".join(map(short_quote, called[:3]))
        raise DataError(f"Row 1 of {path.name} does not tell which column has the labels: {told}; {_FORM}")
    last = is_last if called else _last_by_values(cells, rows, path)
    _check_order(names[:-1] if last else names[1:], path)
    return last


def _last_by_values(cells: NDArray[np.uint8], rows: Sequence[int], path: Path) -> bool:
    """Corners of digits are paper, labels are 0 to 9 and not all 0."""
    first, last = cells[:, 0], cells[:, -1]
    for labels, corner in ((first, last), (last, first)):
        if _is_paper(corner) and not _is_paper(labels) and labels.max() <= 9:
            return labels is last
    place = int(np.argmax(np.maximum(first, last) > 9))  # the first that is no label, else the first
    raise DataError(
        f"{path.name} does not tell which column has the labels: row {rows[place]} has "
        f"{short_quote(int(first[place]))} in its first and {short_quote(int(last[place]))} in its last column. "
        "Put a row with names above the others, «label» for the labels (0 to 9)."
    )


def _is_paper(column: NDArray[np.uint8]) -> bool:
    return bool((column == column[0]).all()) and column[0] in (0, 255)


def _check_order(names: Sequence[str], path: Path) -> None:
    """Raise DataError if the pixels' names are counted, but not in order."""
    counted = [(re.sub(r"\d+", "0", name), tuple(map(int, re.findall(r"\d{1,9}", name)))) for name in names]
    if not counted[0][1] or len({form for form, _ in counted}) != 1:
        return
    for place in range(1, len(counted)):
        if counted[place][1] <= counted[place - 1][1]:
            raise DataError(
                f"Row 1 of {path.name} has the column {short_quote(names[place])} after "
                f"{short_quote(names[place - 1])}; pixels should stand line by line from the top left."
            )


def _parsed(lines: _Lines, separator: str, path: Path) -> NDArray[np.uint8]:
    """(rows, 785) of bytes. Raises DataError with the row and the value that is none."""
    try:
        table = _numbers(lines.texts, separator)
    except ValueError:
        table = None
    if table is None or table.shape[1] != PIXELS + 1 or not _are_bytes(table):
        raise DataError(f"{_first_wrong(lines, separator, path)}; {_FORM}")
    return table.astype(np.uint8)


def _numbers(texts: Sequence[str], separator: str) -> NDArray[np.int64] | NDArray[np.float64]:
    """The numbers in lines. Raises ValueError."""
    whole = not "".join(texts).encode().translate(None, f"0123456789{separator}".encode())  # a quarter of the time
    if whole:
        return np.loadtxt(texts, np.int64, delimiter=separator, ndmin=2, comments=None)
    return np.loadtxt(texts, np.float64, delimiter=separator, ndmin=2, comments=None, quotechar='"')


def _are_bytes(table: NDArray[np.int64] | NDArray[np.float64]) -> bool:
    return bool((table == np.rint(table)).all() and table.min() >= 0 and table.max() <= 255)


def _first_wrong(lines: _Lines, separator: str, path: Path) -> str:
    """Which row is wrong, and which value in it."""
    for row, text in zip(lines.rows, lines.texts, strict=True):
        cells = [cell.strip().strip('"') for cell in text.split(separator)]
        if len(cells) != PIXELS + 1:
            return f"Row {row} of {path.name} has {len(cells)} columns, not {PIXELS + 1}: {short_quote(text)}"
        for column, cell in enumerate(cells, 1):
            if not _NUMBER.fullmatch(cell) or not 0 <= float(cell) <= 255:
                return f"Row {row} of {path.name} has {short_quote(cell)} in column {column}"
    return f"Row {lines.rows[0]} of {path.name} or one of the next {len(lines.rows)} cannot be read"


@contextmanager
def _text(path: Path) -> Iterator[tuple[IO[str], IO[bytes]]]:
    """The file's text, and the bytes below it, whose place tells how far one is. Raises DataError."""
    try:
        with open_regular(path) as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            content = gzip.GzipFile(fileobj=raw) if packed else raw
            with TextIOWrapper(content, encoding="utf-8-sig") as text:
                yield text, raw
    except FileNotFoundError:
        raise DataError(f"There is no file {path}.") from None
    except UnicodeDecodeError:
        raise DataError(f"{path.name} is not text in UTF-8; {_FORM}") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{path} cannot be read ({error_words(error)}).") from None
