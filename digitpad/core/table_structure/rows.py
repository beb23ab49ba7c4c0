"""Rows of a table: bands between its rulings, and in a band the levels at which something is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

_OTHER: Final = 0.6  # of a digit's height: what lies further above or below is in another row
_TWO_ROWS: Final = 2.7  # heights of digits that a band of two rows has at least
_FEW: Final = 3  # rows do not tell how far apart rows are
_CLOSER: Final = 0.7  # of the usual distance of rows: closer ones are one, if one of them is
_LITTLE: Final = 0.34  # of the digits that a row usually has, or less
_FAR: Final = 2.8  # times as far as rows usually are: the next row is of another table
_SLOPING: Final = 0.8  # of a digit's height: a line whose digits differ by more is none, once the table is level


def find_rows(
    boxes: NDArray[np.float64], lines: Sequence[int], bands: Sequence[int], height: float, closed: Mapping[int, float]
) -> list[int]:
    """The row of each digit, from 0.

    `boxes`: (n, 4) of level rows; `lines`: of the reading; `bands`: between which rulings; `closed`: how high
    bands with a ruling above and below are, which stay rows where nothing is written in them.
    """
    rows, row = [0] * len(boxes), 0
    for band in range(min(bands), max(bands) + 1):
        members = [place for place, own in enumerate(bands) if own == band]
        levels = _levels(boxes, lines, members, height)
        if band in closed and (closed[band] < _TWO_ROWS * height or not _are_stacked(boxes, levels)):
            levels = [members] if members else []
        elif band not in closed:
            levels = _without_strays(boxes, levels)
        for level in levels:
            for place in level:
                rows[place] = row
            row += 1
        row += band in closed and not members
    return rows


def rows_apart(boxes: NDArray[np.float64], rows: Sequence[int]) -> list[int]:
    """In which table each digit is, from 0: one ends where the next row is much further away than rows are."""
    middles = [np.median(boxes[np.equal(rows, row)][:, [1, 3]].mean(1)) for row in range(max(rows) + 1)]
    if len(middles) <= _FEW:
        return [0] * len(rows)
    gaps = np.diff(middles)
    tables = np.concatenate([[0], np.cumsum(gaps > _FAR * np.median(gaps))])
    return [int(tables[row]) for row in rows]


def _levels(boxes: NDArray[np.float64], lines: Sequence[int], members: Sequence[int], height: float) -> list[list[int]]:
    """Digits of a band by their height in it, from the top; what was read as one line stays together."""
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    units: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place in members:
        units[lines[place], 0].append(place)
    for key, places in list(units.items()):
        if np.ptp(middles[places]) > _SLOPING * height:
            units.update(((key[0], 1 + place), [place]) for place in units.pop(key))
    levels: list[list[int]] = []
    for unit in sorted(units.values(), key=lambda unit: float(np.median(middles[unit]))):
        if levels and np.median(middles[unit]) - np.median(middles[levels[-1]]) <= _OTHER * height:
            levels[-1] += unit
        else:
            levels.append(list(unit))
    return levels


def _without_strays(boxes: NDArray[np.float64], levels: Sequence[list[int]]) -> list[list[int]]:
    """The levels, those of little that lies between rows, much closer than these are, taken into the nearer row."""
    middles = [float(np.median(boxes[level, 1] + boxes[level, 3])) / 2 for level in levels]
    if len(levels) <= _FEW:
        return [*levels]
    usual, most = float(np.median(np.diff(middles))), float(np.median([len(level) for level in levels]))
    rows: list[list[int]] = []
    places: list[float] = []
    for level, middle in zip(levels, middles, strict=True):
        near = bool(rows) and middle - places[-1] < _CLOSER * usual
        if near and min(len(level), len(rows[-1])) <= _LITTLE * most:
            places[-1] = middle if len(level) > len(rows[-1]) else places[-1]
            rows[-1] = [*rows[-1], *level]
        else:
            rows.append(list(level))
            places.append(middle)
    return rows


def _are_stacked(boxes: NDArray[np.float64], levels: Sequence[Sequence[int]]) -> bool:
    """Whether something stands above something else."""
    for place, level in enumerate(levels):
        for other in levels[place + 1 :]:
            one, two = boxes[list(level)], boxes[list(other)]
            shared = np.minimum(one[:, None, 2], two[None, :, 2]) - np.maximum(one[:, None, 0], two[None, :, 0])
            if (shared > 0).any():
                return True
    return False
