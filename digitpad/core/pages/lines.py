"""Pieces of ink into lines, lines into reading order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.pages.pieces import Patch, digit_height, loosened

_SHARED: Final = 0.4  # of the lower piece's height, that pieces of one line have beside each other
_REACH: Final = 4.0  # digit heights between neighbours of one line
_LOW: Final = 0.45  # of a digit's height: lower pieces are bars, dots and specks
_HIGH: Final = 2.2  # of a digit's height: what is higher is no digit of these lines
_LONG: Final = 9.0  # of a digit's height: what is wider is no run of touching digits
_HUGE: Final = 7.0  # of a digit's height: larger things are neither digits nor marked
_SPECK: Final = 0.2  # of a digit's height: smaller pieces are specks
_LEAST: Final = 12.0  # pixels of a small digit's height
_SMALLEST: Final = 0.15  # of the other digits' height
_COMPANY: Final = 3  # pieces of a line of small digits
_GUTTER: Final = 3.0  # digit heights of white from top to bottom between columns
_COLUMN: Final = 3  # lines at least that a column has
_MOST_SMALL: Final = 300  # pieces of smaller digits: more are dust
_MOST: Final = 2500  # pieces: more are no digits, but dust


def find_lines(pieces: Sequence[Patch]) -> list[tuple[list[Patch], float]]:
    """The lines of a page in reading order, each with its pieces from left to right and the height of its digits."""
    height = digit_height(pieces)
    usable: list[Patch] = []
    larger: list[Patch] = []
    for piece in pieces:
        parts = [piece] if _fits(piece, height) else loosened(piece, height)
        for part in parts:
            if _fits(part, height):
                usable.append(part)
            elif max(part.height, part.width) <= _HUGE * height:
                larger.append(part)
    usable = [piece for piece in usable if max(piece.height, piece.width) >= _SPECK * height]
    lines = [(line, line_height(line, height)) for line in split_lines(usable[:_MOST], height)]
    lines += _smaller_lines(pieces, lines, height)
    if larger:
        high = digit_height(larger)
        lines += [(line, line_height(line, high)) for line in split_lines(larger, high)]
    return in_reading_order(lines)


def _smaller_lines(
    pieces: Sequence[Patch], lines: Sequence[tuple[list[Patch], float]], height: float
) -> list[tuple[list[Patch], float]]:
    """Lines of digits that are much smaller than most ink of the page."""
    used = {id(piece) for line, _ in lines for piece in line}
    small = [piece for piece in pieces if piece.height < _LOW * height and id(piece) not in used]
    own = digit_height(small)
    small = [piece for piece in small if _LOW * own <= piece.height and _fits(piece, own)]
    if own < max(_LEAST, _SMALLEST * height) or len(small) > _MOST_SMALL:
        return []
    return [(line, own) for line in split_lines(small, own) if len(line) >= _COMPANY]


def line_height(line: Sequence[Patch], height: float) -> float:
    """How high the digits of one line are, if on the page they are `height` high."""
    tall = [piece.height for piece in line if piece.height >= 0.6 * height]
    return float(np.median(tall)) if tall else height


def _fits(piece: Patch, height: float) -> bool:
    return piece.height <= _HIGH * height and piece.width <= _LONG * height


def split_lines(pieces: Sequence[Patch], height: float) -> list[list[Patch]]:
    """Pieces of each line from left to right."""
    tall = sorted((piece for piece in pieces if piece.height >= _LOW * height), key=lambda piece: piece.left)
    lines: list[list[Patch]] = []
    for piece in tall:
        near = [line for line in lines[-200:] if _follows(line, piece, height)]
        if near:
            min(near, key=lambda line: abs(_level(line) - piece.middle[1])).append(piece)
        else:
            lines.append([piece])
    places = np.array([piece.box for piece in tall], float).reshape(-1, 4)
    home = {id(piece): line for line in lines for piece in line}
    for piece in pieces:
        if piece.height < _LOW * height:
            nearest = _nearest(piece, places, height)
            if nearest is not None:
                home[id(tall[nearest])].append(piece)
    for line in lines:
        line.sort(key=lambda piece: piece.middle[0])
    return lines


def _follows(line: Sequence[Patch], piece: Patch, height: float) -> bool:
    before = line[-1]
    if not -0.5 * height < piece.left - before.box[2] < _REACH * height:
        return False
    shared = min(before.box[3], piece.box[3]) - max(before.box[1], piece.box[1])
    level = abs(_level(line) - piece.middle[1]) < 0.75 * max(height, before.height)
    return level and shared > _SHARED * min(before.height, piece.height)


def _level(line: Sequence[Patch]) -> float:
    """Where the end of a line is on the page."""
    return float(np.median([piece.middle[1] for piece in line[-3:]]))


def _nearest(piece: Patch, places: np.ndarray[tuple[int, ...], np.dtype[np.float64]], height: float) -> int | None:
    """The piece of a line beside or right above which a small piece lies."""
    if not len(places):
        return None
    left, top, right, bottom = piece.box
    beside = np.maximum(places[:, 0], left) - np.minimum(places[:, 2], right)
    above = np.maximum(places[:, 1], top) - np.minimum(places[:, 3], bottom)
    away = np.where((beside < 0.35 * height) & (above < 0.3 * height), beside.clip(0) + above.clip(0), np.inf)
    best = int(away.argmin())
    return best if away[best] < np.inf else None


def in_reading_order(lines: Sequence[tuple[list[Patch], float]]) -> list[tuple[list[Patch], float]]:
    """Lines from the top, those beside each other from the left; columns one after the other."""
    if len(lines) >= 2 * _COLUMN:
        height = float(np.median([high for _, high in lines]))
        left, right = _columns(lines, height)
        if right:
            return [*in_reading_order(left), *in_reading_order(right)]
    return _rows(lines)


def _columns(
    lines: Sequence[tuple[list[Patch], float]], height: float
) -> tuple[list[tuple[list[Patch], float]], list[tuple[list[Patch], float]]]:
    """The lines left and right of the widest white gutter that goes from top to bottom, if there is one."""
    spans = sorted(((line[0].left, max(piece.box[2] for piece in line), k) for k, (line, _) in enumerate(lines)))
    reach, best, place = spans[0][1], _GUTTER * height, 0
    for number, (left, right, _) in enumerate(spans[1:], 1):
        if left - reach > best and number >= _COLUMN and len(spans) - number >= _COLUMN:
            best, place = left - reach, number
        reach = max(reach, right)
    chosen = {k for _, _, k in spans[:place]} if place else set(range(len(lines)))
    return (
        [line for k, line in enumerate(lines) if k in chosen],
        [line for k, line in enumerate(lines) if k not in chosen],
    )


def _rows(lines: Sequence[tuple[list[Patch], float]]) -> list[tuple[list[Patch], float]]:
    """Lines from the top; of lines beside each other the left one first, joined into one row."""
    ordered = sorted(lines, key=lambda one: float(np.median([piece.middle[1] for piece in one[0]])))
    rows: list[list[tuple[list[Patch], float]]] = []
    for line in ordered:
        level = float(np.median([piece.middle[1] for piece in line[0]]))
        level_with = bool(rows) and abs(level - _row_level(rows[-1])) < 0.5 * line[1]
        if level_with and all(_beside(line[0], other) for other, _ in rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda one: one[0][0].left)]


def _beside(line: Sequence[Patch], other: Sequence[Patch]) -> bool:
    """Whether one line ends before the other begins."""
    (low, high), (left, right) = (
        (min(piece.left for piece in some), max(piece.box[2] for piece in some)) for some in (line, other)
    )
    return high <= left or right <= low


def _row_level(row: Sequence[tuple[list[Patch], float]]) -> float:
    return float(np.median([piece.middle[1] for line, _ in row for piece in line]))
