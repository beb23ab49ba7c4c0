"""Things of lines that may be one number: those that stand close together, and what belongs to them of other lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.pages.digits.agree import Sighting

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
    numbers = sorted((run for line in runs for run in line if number_of_digits(run)), key=lambda run: _span(run)[0])
    for line in runs:
        for run in line:
            if not number_of_digits(run):
                for one in list(run):
                    near = next((number for number in numbers if _belongs(one, number)), None)
                    if near is not None:
                        run.remove(one)
                        near.append(one)
    for place, number in enumerate(numbers):
        before = next((run for run in numbers[:place] if run and _goes_on(run, number)), None)
        if before is not None:
            before += number
            number.clear()
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


def _belongs(one: Sighting, number: Sequence[Sighting]) -> bool:
    """Whether something that is no digit may be one of a number's."""
    high = height_of_digits(number)
    if not _STRAY[0] * high <= one.size <= _STRAY[1] * high:
        return False
    left, top, right, bottom = one.box
    beside = [
        other.box
        for other in number
        if other.counts and max(other.box[0] - right, left - other.box[2]) <= _STRAY_APART * high
    ]
    middle = (top + bottom) / 2
    return any(other[1] - _LEVEL * high <= middle <= other[3] + _LEVEL * high for other in beside)


def _span(run: Sequence[Sighting]) -> tuple[float, float, float, float]:
    """left, top, right, bottom of a run's digits."""
    boxes = np.array([one.box for one in run if one.counts])
    left, top = boxes[:, :2].min(0).tolist()
    right, bottom = boxes[:, 2:].max(0).tolist()
    return left, top, right, bottom


def _goes_on(before: Sequence[Sighting], run: Sequence[Sighting]) -> bool:
    """Whether a run's digits begin where those of another line end, level with them."""
    ends = max((one.box for one in before if one.counts), key=lambda box: box[0] + box[2])
    begins = min((one.box for one in run if one.counts), key=lambda box: box[0] + box[2])
    highs = sorted((height_of_digits(before), height_of_digits(run)))
    gap, level = begins[0] - ends[2], (begins[1] + begins[3] - ends[1] - ends[3]) / 2
    return bool(
        highs[1] <= _ALIKE * highs[0]
        and -_OVER * highs[1] <= gap <= _APART * highs[1]
        and abs(level) <= _LEVEL * highs[1]
    )
