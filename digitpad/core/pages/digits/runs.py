"""Things of lines that may be one number: those that stand close together, and what belongs to them of other lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.lines import PlacedBox

LineRun: TypeAlias = list[Sighting]
"""Things that stand close together, from the left."""

_APART: Final = 1.2  # heights between things of one number
_HIGH: Final = 70  # percentile of the things' heights that is a digit's
_STRAY: Final = (0.45, 2.5)  # heights of the larger side of something beside a number that may be one of its digits
_STRAY_APART: Final = 0.5  # heights between them
_LEVEL: Final = 0.5  # heights above or below what is beside it, at most
_OVER: Final = 0.6  # heights by which a digit may lean over the next one's box
_ALIKE: Final = 2.2  # times as high as the other


def runs_of(lines: Sequence[Sequence[Sighting]]) -> list[list[LineRun]]:
    """The runs of each line.

    What was taken for no digit and lies beside the digits of another line is in their run: a first digit that is
    larger than the others, or one that leans over its neighbour, is often in a line of its own. Two runs of digits of
    which one goes on where the other ends are one.
    """
    runs = [_runs(line) for line in lines]
    numbers = sorted((run for line in runs for run in line if number_of_digits(run)), key=_left)
    if numbers:
        highs = np.array([height_of_digits(number) for number in numbers])
        _take_in(numbers, highs, [run for line in runs for run in line if not number_of_digits(run)])
        _join(numbers, highs)
    for number in numbers:
        number.sort(key=lambda one: one.box[0])
    return [[run for run in line if run] for line in runs]


def height_of_digits(things: Sequence[Sighting]) -> float:
    """Of a digit among these things, in pixels of the page."""
    counted = [one for one in things if one.counts]
    return float(np.percentile([one.box[3] - one.box[1] for one in counted or things], _HIGH))


def number_of_digits(run: Sequence[Sighting]) -> int:
    """How many of the things were taken for digits."""
    return sum(one.counts for one in run)


def _runs(line: Sequence[Sighting]) -> list[LineRun]:
    order = sorted(line, key=lambda one: one.box[0])
    high = height_of_digits(order) if order else 0.0
    found: list[LineRun] = []
    reach = -np.inf
    for one in order:
        if one.box[0] - reach > _APART * high:
            found.append([])
        found[-1].append(one)
        reach = max(reach, one.box[2])
    return found


def _left(run: Sequence[Sighting]) -> float:
    """Where the first of a run's digits begins."""
    return min(one.box[0] for one in run if one.counts)


def _take_in(numbers: Sequence[LineRun], highs: NDArray[np.float64], others: Sequence[LineRun]) -> None:
    """Move what is no digit, but beside a number and about as large as its digits, into that number's run."""
    beside = [(one.box, place) for place, number in enumerate(numbers) for one in number if one.counts]
    boxes, owners = np.array([box for box, _ in beside]), np.array([place for _, place in beside])
    high = highs[owners]
    for run in others:
        for one in list(run):
            left, top, right, bottom = one.box
            middle = (top + bottom) / 2
            fits = (_STRAY[0] * high <= one.size) & (one.size <= _STRAY[1] * high)
            near = np.maximum(boxes[:, 0] - right, left - boxes[:, 2]) <= _STRAY_APART * high
            level = (boxes[:, 1] - _LEVEL * high <= middle) & (middle <= boxes[:, 3] + _LEVEL * high)
            found = owners[fits & near & level]
            if len(found):
                run.remove(one)
                numbers[found[0]].append(one)


def _join(numbers: Sequence[LineRun], highs: NDArray[np.float64]) -> None:
    """Make one number of two of which one goes on where the other ends; the second one's run is empty then."""
    ends = np.array([_last(number) for number in numbers])
    left = np.ones(len(numbers), bool)
    for place, number in enumerate(numbers):
        goes_on = np.flatnonzero(left[:place] & _goes_on(ends[:place], highs[:place], _first(number), highs[place]))
        if len(goes_on):
            before = int(goes_on[0])
            numbers[before].extend(number)
            number.clear()
            left[place] = False
            ends[before], highs[before] = _last(numbers[before]), height_of_digits(numbers[before])


def _first(run: Sequence[Sighting]) -> PlacedBox:
    return min((one.box for one in run if one.counts), key=lambda box: box[0] + box[2])


def _last(run: Sequence[Sighting]) -> PlacedBox:
    return max((one.box for one in run if one.counts), key=lambda box: box[0] + box[2])


def _goes_on(
    ends: NDArray[np.float64], highs: NDArray[np.float64], begins: PlacedBox, high: float
) -> NDArray[np.bool_]:
    """(n,): whether a number begins where each of n others ends, level with it.

    `ends`: (n, 4) their last digits; `highs`: (n,) of their digits; `begins`, `high`: the first one, and of its digits.
    """
    larger, smaller = np.maximum(highs, high), np.minimum(highs, high)
    gaps = begins[0] - ends[:, 2]
    levels = np.abs(begins[1] + begins[3] - ends[:, 1] - ends[:, 3]) / 2
    found: NDArray[np.bool_] = (
        (larger <= _ALIKE * smaller)
        & (-_OVER * larger <= gaps)
        & (gaps <= _APART * larger)
        & (levels <= _LEVEL * larger)
    )
    return found
