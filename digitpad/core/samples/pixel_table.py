"""Tables of labelled pixels as text: 785 columns of whole numbers, one of them the label, the others 28x28 pixels.
Where somebody takes them, labels may be words.

The label's column is the first or the last, known by its name or else by what stands in both. Commas, semicolons or
tabs lie between the cells. Nothing is guessed: what is not understood is refused in a sentence with its row.
"""

from __future__ import annotations

import csv
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
from digitpad.core.recognition.sizes import FIELD

PIXELS: Final = FIELD * FIELD
LABEL_NAMES: Final = ("label", "class", "target", "digit", "y")
"""What the label's column may be called, in capitals or not."""
_ROWS: Final = 250  # parsed at a time: what is parsed at once holds up the window
_LONGEST: Final = 100_000  # characters of a line; 785 numbers take a twentieth
_SEPARATORS: Final = (",", ";", "\t")
_NUMBER: Final = re.compile(r"\s*[+-]?\d+(\.0*)?(e[+-]?\d+)?\s*", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class PixelTable:
    """`labels`: (n,) uint8, 0..9 or up to `most_label`; `pixels`: (n, 28, 28) uint8, ink = 255, as in the file.

    `words`: where the labels are words, what `labels` are places in.
    """

    labels: NDArray[np.uint8]
    pixels: NDArray[np.uint8]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Source:
    """A file, the largest label that may be in it, and whether labels may be words."""

    path: Path
    most_label: int
    words: bool

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def form(self) -> str:
        labels = f"0 to {self.most_label}{', or a word' if self.words else ''}"
        return (
            f"it should be CSV of a label ({labels}; first or last column) and 784 pixels (0 to 255) in "
            "each row, as Kaggle's digits have it."
        )


@dataclass(frozen=True)
class _Lines:
    """Filled lines and the rows of the file in which they stand, from 1."""

    texts: list[str]
    rows: list[int]


class _WordFound(Exception):
    """A label is no number; `last`: in the last column."""

    def __init__(self, *, last: bool) -> None:
        super().__init__()
        self.last = last


class _Words:
    """Labels that are words, in the last column or in the first one, and the numbers that stand for them."""

    def __init__(self, source: _Source, separator: str, *, last: bool) -> None:
        self.last = last
        self._source, self._separator = source, separator
        self._numbers: dict[str, int] = {}

    @property
    def known(self) -> tuple[str, ...]:
        """All that were there, by their numbers."""
        return tuple(self._numbers)

    def numbered(self, lines: _Lines) -> _Lines:
        """The same lines with numbers for words. Raises DataError."""
        return _Lines([self._row(*row) for row in zip(lines.rows, lines.texts, strict=True)], lines.rows)

    def _row(self, row: int, text: str) -> str:
        cells = _cells(text, self._separator)
        place = -1 if self.last else 0
        word = cells[place]
        if not word:
            raise DataError(f"Row {row} of {self._source.name} has no label; {self._source.form}")
        number = self._numbers.setdefault(word, len(self._numbers))
        if number > self._source.most_label:
            raise DataError(
                f"{self._source.name} has more than {self._source.most_label + 1} different labels; {self._source.form}"
            )
        cells[place] = str(number)
        return self._separator.join(cells)


def read_pixel_table(
    path: Path, check: Callable[[float], None], *, most_label: int = 9, words: bool = False
) -> PixelTable:
    """Read a table, gzipped or not. `check` is called with the share that is done, and may raise. Raises DataError.

    `words`: labels may be words.
    """
    source = _Source(path, most_label, words)
    try:
        return _read(source, check, words_last=None)
    except _WordFound as found:  # maybe after numbers, which are words then, too
        return _read(source, check, words_last=found.last)


def _read(source: _Source, check: Callable[[float], None], *, words_last: bool | None) -> PixelTable:
    """`words_last`: in which column the labels are words, if they are. Raises DataError and _WordFound."""
    tables: list[NDArray[np.uint8]] = []
    rows: list[int] = []
    with _text(source) as (file, raw):
        size = max(source.path.stat().st_size, 1)
        lines = _numbered(file, source)
        number, first = next(lines, (1, ""))
        separator, names = _columns(first, source)
        if names is None:
            lines = _with_first((number, first), lines)
        words = None if words_last is None else _Words(source, separator, last=words_last)
        while part := _filled(lines):
            check(min(raw.tell() / size, 1.0))
            numbered = words.numbered(part) if words else part
            seeks_words = source.words and words is None  # at the other end, too, they are damage
            tables.append(_parsed(numbered, separator, source, names, seeks_words=seeks_words))
            rows += part.rows
    if not tables:
        raise DataError(f"{source.name} has no rows; {source.form}")
    cells = np.concatenate(tables)
    last = words.last if words else _label_is_last(names, cells, rows, source)
    labels = cells[:, -1 if last else 0]
    for place in np.flatnonzero(labels > source.most_label)[:1]:
        raise DataError(
            f"Row {rows[place]} of {source.name} has the label {short_quote(int(labels[place]))}; {source.form}"
        )
    pixels = cells[:, :-1] if last else cells[:, 1:]
    return PixelTable(labels, pixels.reshape(-1, FIELD, FIELD), words.known if words else ())


def _numbered(file: IO[str], source: _Source) -> Iterator[tuple[int, str]]:
    """The lines and their numbers, from 1. Raises DataError for an endless line and an endless file."""
    number, taken = 0, 0
    while line := file.readline(_LONGEST):
        number += 1
        taken += len(line)
        if len(line) == _LONGEST:
            raise DataError(f"Row {number} of {source.name} is longer than {_LONGEST:,} characters; {source.form}")
        if taken > MOST_SAMPLE_BYTES:
            raise DataError(f"{source.name} is larger than {size_words(MOST_SAMPLE_BYTES)}; split it.")
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


def _columns(first: str, source: _Source) -> tuple[str, list[str] | None]:
    """What separates cells, and the columns' names if the first line has them. Raises DataError."""
    separator = max(_SEPARATORS, key=first.count)
    cells = _cells(first, separator)
    if not first.strip():
        raise DataError(
            f"{source.name} begins with an empty row; {source.form}"
            if first
            else f"{source.name} is empty; {source.form}"
        )
    if len(cells) == PIXELS:
        raise DataError(f"{source.name} has {PIXELS} columns, so no labels; {source.form}")
    if len(cells) != PIXELS + 1:
        raise DataError(f"{source.name} has {counted(len(cells), '1 column', '{0} columns')}; {source.form}")
    # A row has numbers but for a cell or two that are wrong; names may be numbers, but not the label's.
    named = cells[0].lower() in LABEL_NAMES or cells[-1].lower() in LABEL_NAMES
    return separator, cells if named or not any(_NUMBER.fullmatch(cell) for cell in cells) else None


def _label_is_last(names: Sequence[str] | None, cells: NDArray[np.uint8], rows: Sequence[int], source: _Source) -> bool:
    """Whether the last column has the labels, not the first. Raises DataError where that cannot be told."""
    if names is None:
        return _last_by_values(cells, rows, source)
    called = [name for name in names if name.lower() in LABEL_NAMES]
    is_first, is_last = (names[place].lower() in LABEL_NAMES for place in (0, -1))
    if called and is_first == is_last:
        told = ", ".join(map(short_quote, called[:3]))
        raise DataError(f"Row 1 of {source.name} does not tell which column has the labels: {told}; {source.form}")
    last = is_last if called else _last_by_values(cells, rows, source)
    _check_order(names[:-1] if last else names[1:], source)
    return last


def _last_by_values(cells: NDArray[np.uint8], rows: Sequence[int], source: _Source) -> bool:
    """Corners of digits are paper, labels are small and not all 0."""
    first, last = cells[:, 0], cells[:, -1]
    for labels, corner in ((first, last), (last, first)):
        if _is_paper(corner) and not _is_paper(labels) and labels.max() <= source.most_label:
            return labels is last
    place = int(np.argmax(np.maximum(first, last) > source.most_label))  # the first that is no label, else the first
    raise DataError(
        f"{source.name} does not tell which column has the labels: row {rows[place]} has "
        f"{short_quote(int(first[place]))} in its first and {short_quote(int(last[place]))} in its last column. "
        "Put a row with names above the others, «label» for the labels."
    )


def _is_paper(column: NDArray[np.uint8]) -> bool:
    return bool((column == column[0]).all()) and column[0] in (0, 255)


def _check_order(names: Sequence[str], source: _Source) -> None:
    """Raise DataError if the pixels' names are counted, but not in order."""
    counted = [(re.sub(r"\d+", "0", name), tuple(map(int, re.findall(r"\d{1,9}", name)))) for name in names]
    if not counted[0][1] or len({form for form, _ in counted}) != 1:
        return
    for place in range(1, len(counted)):
        if counted[place][1] <= counted[place - 1][1]:
            raise DataError(
                f"Row 1 of {source.name} has the column {short_quote(names[place])} after "
                f"{short_quote(names[place - 1])}; pixels should stand line by line from the top left."
            )


def _cells(text: str, separator: str) -> list[str]:
    """The cells of a row, without quotation marks around them."""
    try:
        cells = next(csv.reader([text], delimiter=separator), [])
    except csv.Error:
        cells = text.split(separator)
    return [cell.strip().strip("\"'").strip() for cell in cells]


def _find_word(lines: _Lines, separator: str, names: Sequence[str] | None) -> None:
    """Raise _WordFound if the label of a line is no number."""
    first, last = (names is not None and names[place].lower() in LABEL_NAMES for place in (0, -1))
    for cells in (_cells(text, separator) for text in lines.texts):
        if len(cells) == PIXELS + 1:
            for place, other in ((0, last), (-1, first)):
                if not other and cells[place] and not _NUMBER.fullmatch(cells[place]):
                    raise _WordFound(last=place == -1)


def _parsed(
    lines: _Lines, separator: str, source: _Source, names: Sequence[str] | None, *, seeks_words: bool
) -> NDArray[np.uint8]:
    """(rows, 785) of bytes. Raises DataError with the row and the value that is none; _WordFound if that is sought."""
    try:
        table = _numbers(lines.texts, separator)
    except ValueError:
        table = None
    if table is None or table.shape[1] != PIXELS + 1 or not _are_bytes(table):
        if seeks_words:
            _find_word(lines, separator, names)
        raise DataError(f"{_first_wrong(lines, separator, source)}; {source.form}")
    return table.astype(np.uint8)


def _numbers(texts: Sequence[str], separator: str) -> NDArray[np.int64] | NDArray[np.float64]:
    """The numbers in lines. Raises ValueError."""
    whole = not "".join(texts).encode().translate(None, f"0123456789{separator}".encode())  # a quarter of the time
    if whole:
        return np.loadtxt(texts, np.int64, delimiter=separator, ndmin=2, comments=None)
    return np.loadtxt(texts, np.float64, delimiter=separator, ndmin=2, comments=None, quotechar='"')


def _are_bytes(table: NDArray[np.int64] | NDArray[np.float64]) -> bool:
    return bool((table == np.rint(table)).all() and table.min() >= 0 and table.max() <= 255)


def _first_wrong(lines: _Lines, separator: str, source: _Source) -> str:
    """Which row is wrong, and which value in it."""
    for row, text in zip(lines.rows, lines.texts, strict=True):
        cells = [cell.strip().strip('"') for cell in text.split(separator)]
        if len(cells) != PIXELS + 1:
            return f"Row {row} of {source.name} has {len(cells)} columns, not {PIXELS + 1}: {short_quote(text)}"
        for column, cell in enumerate(cells, 1):
            if not _NUMBER.fullmatch(cell) or not 0 <= float(cell) <= 255:
                return f"Row {row} of {source.name} has {short_quote(cell)} in column {column}"
    return f"Row {lines.rows[0]} of {source.name} or one of the next {len(lines.rows)} cannot be read"


@contextmanager
def _text(source: _Source) -> Iterator[tuple[IO[str], IO[bytes]]]:
    """The file's text, and the bytes below it, whose place tells how far one is. Raises DataError."""
    try:
        with open_regular(source.path) as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            content = gzip.GzipFile(fileobj=raw) if packed else raw
            with TextIOWrapper(content, encoding="utf-8-sig") as text:
                yield text, raw
    except FileNotFoundError:
        raise DataError(f"There is no file {source.path}.") from None
    except UnicodeDecodeError:
        raise DataError(f"{source.name} is not text in UTF-8; {source.form}") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"{source.path} cannot be read ({error_words(error)}).") from None
