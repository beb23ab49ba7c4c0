"""Digits into lines, lines into reading order, by their boxes."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

PlacedBox: TypeAlias = tuple[float, float, float, float]
"""left, top, right, bottom."""

_SHARED: Final = 0.4  # of the lower one's height, that neighbours in a line have beside each other
_REACH: Final = 4.0  # heights between neighbours of one line
_ALIKE: Final = 2.2  # times as high as the other: no neighbours in a line
_LEVEL: Final = 0.75  # of a height: further above or below, the line's end is another line
_FEWEST: Final = 6  # boxes that tell how lines lean
_STEEPEST: Final = 9.0  # degrees that lines lean at most
_STEP: Final = 0.5  # degrees between leans that are tried
_OVER: Final = 0.5  # of a height: so far a digit may lean over the one before it
_BESIDE: Final = 0.5  # of a height: lines beside each other are that level
_TOGETHER: Final = 0.12  # of a height: ends within that share a height
_SHARPER: Final = 1.15  # times as many ends that share a height
_GUTTER: Final = 3.0  # heights of white from top to bottom between columns
_COLUMN: Final = 3  # lines at least that a column has
_NEIGHBOURS: Final = (0.5, 1.0, 0.5)  # what places count that are just before or behind others


def reading_order(places: Sequence[PlacedBox]) -> list[list[int]]:
    """The lines of some boxes from the top, each as the numbers of its boxes from left to right."""
    boxes = _level_boxes(np.array(places, float).reshape(-1, 4))
    lines: list[list[int]] = []
    ends = np.empty(boxes.shape)  # of each line the last box
    for number in np.argsort(boxes[:, 0], kind="stable").tolist():
        tops, bottoms = ends[: len(lines), 1], ends[: len(lines), 3]
        level = np.flatnonzero((tops < boxes[number, 3]) & (bottoms > boxes[number, 1])).tolist()
        near = [place for place in level if _follows(boxes, lines[place], number)]
        if near:
            place = min(near, key=lambda place: _distance(boxes, lines[place], number))
            lines[place].append(number)
        else:
            place = len(lines)
            lines.append([number])
        ends[place] = boxes[number]
    for line in lines:
        line.sort(key=lambda number: float(boxes[number, 0] + boxes[number, 2]))
    return _ordered(boxes, lines)


def _level_boxes(boxes: np.ndarray) -> np.ndarray:
    """The boxes moved up and down so that lines which lean are level: at the angle at which most ends share a height.

    Where hardly more do than at none, boxes stay where they are.
    """
    if len(boxes) < _FEWEST:
        return boxes
    wide = _TOGETHER * float(np.median(boxes[:, 3] - boxes[:, 1]))
    middles = (boxes[:, 0] + boxes[:, 2]) / 2
    slopes = np.tan(np.radians(np.arange(-_STEEPEST, _STEEPEST + _STEP / 2, _STEP)))
    scores = []
    for slope in slopes:
        scores.append(sum(sharpness(boxes[:, side] - slope * middles, wide) for side in (1, 3)))
    best = int(np.argmax(scores))
    if scores[best] <= _SHARPER * scores[len(slopes) // 2]:
        return boxes
    moved: np.ndarray = boxes.copy()
    moved[:, [1, 3]] -= (slopes[best] * middles)[:, None]
    return moved


def sharpness(places: NDArray[np.float64], step: float) -> float:
    """How unevenly (n,) places lie along an axis, n >= 1: the sum of squares of how many are together in each step."""
    counts = np.bincount(((places - places.min()) / step).astype(int)).astype(float)
    return float((np.convolve(counts, _NEIGHBOURS) ** 2).sum())


def _high(boxes: np.ndarray, numbers: Sequence[int]) -> float:
    return float(median((boxes[numbers, 3] - boxes[numbers, 1]).tolist()))


def _level(boxes: np.ndarray, line: Sequence[int]) -> float:
    """Where the end of a line is on the page."""
    return float(median((boxes[line[-3:], 1] + boxes[line[-3:], 3]).tolist())) / 2


def _distance(boxes: np.ndarray, line: Sequence[int], number: int) -> float:
    middle = float(boxes[number, 1] + boxes[number, 3]) / 2
    return abs(_level(boxes, line) - middle) + 0.5 * max(0.0, float(boxes[number, 0] - boxes[line[-1], 2]))


def _follows(boxes: np.ndarray, line: Sequence[int], number: int) -> bool:
    before, own = boxes[line[-1]].tolist(), boxes[number].tolist()
    if min(before[3], own[3]) <= max(before[1], own[1]):
        return False
    high, other = own[3] - own[1], _high(boxes, line[-3:])
    larger = max(high, other)
    if larger > _ALIKE * max(1.0, min(high, other)):
        return False
    if not -_OVER * larger < own[0] - before[2] < _REACH * larger:
        return False
    shared = min(before[3], own[3]) - max(before[1], own[1])
    level = abs(_level(boxes, line) - (own[1] + own[3]) / 2) < _LEVEL * larger
    return bool(level and shared > _SHARED * min(before[3] - before[1], high))


def _ordered(boxes: np.ndarray, lines: list[list[int]]) -> list[list[int]]:
    """Lines from the top, those beside each other from the left; columns one after the other."""
    if len(lines) >= 2 * _COLUMN:
        left, right = _columns(boxes, lines)
        if right:
            return [*_ordered(boxes, left), *_ordered(boxes, right)]
    return _rows(boxes, lines)


def _columns(boxes: np.ndarray, lines: list[list[int]]) -> tuple[list[list[int]], list[list[int]]]:
    """The lines left and right of the widest white gutter that goes from top to bottom, if there is one."""
    high = float(np.median([_high(boxes, line) for line in lines]))
    spans = sorted((float(boxes[line, 0].min()), float(boxes[line, 2].max()), k) for k, line in enumerate(lines))
    reach, best, place = spans[0][1], _GUTTER * high, 0
    for number, (left, right, _) in enumerate(spans[1:], 1):
        if left - reach > best and number >= _COLUMN and len(spans) - number >= _COLUMN:
            best, place = left - reach, number
        reach = max(reach, right)
    chosen = {k for _, _, k in spans[:place]} if place else set(range(len(lines)))
    return (
        [line for k, line in enumerate(lines) if k in chosen],
        [line for k, line in enumerate(lines) if k not in chosen],
    )


def _rows(boxes: np.ndarray, lines: list[list[int]]) -> list[list[int]]:
    """Lines from the top; of lines beside each other the left one first, joined into one row."""
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    rows: list[list[list[int]]] = []
    for line in sorted(lines, key=lambda line: float(np.median(middles[line]))):
        if rows and _beside(boxes, middles, line, rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: float(boxes[line, 0].min()))]


def _beside(boxes: np.ndarray, middles: np.ndarray, line: list[int], row: list[list[int]]) -> bool:
    """Whether a line is level with a row and ends before or begins after each of its lines."""
    level = float(np.median([middle for other in row for middle in middles[other]]))
    if abs(level - float(np.median(middles[line]))) >= _BESIDE * _high(boxes, line):
        return False
    low, high = boxes[line, 0].min(), boxes[line, 2].max()
    return all(high <= boxes[other, 0].min() or boxes[other, 2].max() <= low for other in row)
