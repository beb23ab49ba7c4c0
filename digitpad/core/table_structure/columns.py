"""Columns by alignment: white gutters down through rows of numbers that are ragged, missing or too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.indices import stretches

_FINE: Final = 0.1  # of a digit's height: the step in which gutters are looked for
_CROSSED: Final = 0.4  # of the rows beside a gutter: so many numbers at most may reach across it
_CLEAR: Final = 0.8  # of a digit's height: gutters are that wide, or
_LEAST: Final = 0.45  # that wide, and
_LIKE: Final = 0.5  # that wide against the usual gutter

FromTo = tuple[float, float]
"""left, right."""


@dataclass(frozen=True)
class Gutter:
    """Between two columns: `left`, `right` of what is white in most rows; `wide`: how wide it usually is in a row."""

    left: float
    right: float
    wide: float

    @property
    def middle(self) -> float:
        """Where the next column begins."""
        return (self.left + self.right) / 2


def find_gutters(rows: Sequence[Sequence[FromTo]], height: float) -> list[Gutter]:
    """The gutters between the columns of some rows, from the left.

    `rows`: where the numbers of each are; `height`: of digits.
    """
    spans = [span for row in rows for span in row]
    if not spans:
        return []
    low = min(span[0] for span in spans)
    fine = _FINE * height
    cover = _cover(rows, low, fine)
    parts = _split(cover, 0, len(cover))
    found = []
    for (_, end), (begin, _) in pairwise(parts):
        left, right = low + end * fine, low + begin * fine
        found.append(Gutter(left, right, _usual_gap(rows, (left + right) / 2, right - left)))
    usual = median(gutter.wide for gutter in found) if found else 0.0
    least = max(_LEAST * height, _LIKE * usual)
    return [gutter for gutter in found if gutter.wide >= min(_CLEAR * height, least)]


def _cover(rows: Sequence[Sequence[FromTo]], low: float, fine: float) -> NDArray[np.int64]:
    """(n,): in how many rows there is something at each step from the left."""
    high = max(span[1] for row in rows for span in row)
    cover = np.zeros(int((high - low) / fine) + 1, np.int64)
    for row in rows:
        own = np.zeros(len(cover), np.int64)
        for left, right in row:
            own[int((left - low) / fine) : int(np.ceil((right - low) / fine))] = 1
        cover += own
    return cover


def _split(cover: NDArray[np.int64], begin: int, end: int) -> list[tuple[int, int]]:
    """The columns in a part, as steps from where to where: parted where few rows have something, against both sides."""
    inside = cover[begin:end]
    most = int(inside.max()) if len(inside) else 0
    for few in range(int(_CROSSED * most) + 1):
        runs = stretches(inside > few)
        for (_, left), (right, _) in pairwise(runs):
            sides = int(inside[:right].max()), int(inside[left:].max())
            if few <= _CROSSED * min(sides) and inside[left:right].size:
                return [*_split(cover, begin, begin + left), *_split(cover, begin + right, end)]
    return [(begin, end)]


def _usual_gap(rows: Sequence[Sequence[FromTo]], middle: float, white: float) -> float:
    """How far numbers left and right of a gutter are apart in a row: the median of the rows that have both."""
    gaps = []
    for row in rows:
        left = [span[1] for span in row if span[0] + span[1] < 2 * middle]
        right = [span[0] for span in row if span[0] + span[1] >= 2 * middle]
        if left and right:
            gaps.append(min(right) - max(left))
    return max(white, median(gaps)) if gaps else white
