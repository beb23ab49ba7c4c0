"""Where a line of digits has spaces: numbers that stand apart are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.lines.signs import MINUS

_LEAST: Final = 0.6  # of a digit's height: what is narrower is no space, however close the other digits stand
_WIDER: Final = 1.5  # so many times as wide as the usual gap of the line, at least
_MORE: Final = 0.35  # of a digit's height: so much wider than the usual gap, at least
_ALONE: Final = 1.0  # of a digit's height: a space between two digits that have no others to compare with
_TOUCHING: Final = 0.05  # of a digit's height: the least that counts as usual gap


def number_lengths(
    boxes: Sequence[tuple[int, int, int, int]], signs: Sequence[str] = (), said: Sequence[bool | None] = ()
) -> tuple[int, ...]:
    """How many digits each number of a line has, from the digits' boxes (left, top, right, bottom) in reading order.

    A gap is a space if it is wide against the digits and against the other gaps: a line of digits that all stand far
    apart has none. `signs`: what stands before each digit; a minus sign begins a number, any other goes on with it.
    `said`: of each digit, whether a person says that a number begins with it; None: nobody does.
    """
    if not boxes:
        return ()
    before = signs or [""] * len(boxes)
    gaps = gaps_by_space(boxes)
    spaces = [before[place] == MINUS or (gap > 1 and not before[place]) for place, gap in enumerate(gaps, 1)]
    for place, starts in enumerate(said[1:]):
        spaces[place] = spaces[place] if starts is None else starts
    ends = [place for place, is_space in enumerate(spaces, 1) if is_space]
    return tuple(int(length) for length in np.diff([0, *ends, len(boxes)]))


def gaps_by_space(boxes: Sequence[tuple[int, int, int, int]]) -> list[float]:
    """How wide the gaps between digits of a line are, as shares of the widest gap that is no space: above 1 it is."""
    height = float(np.median([bottom - top for _, top, _, bottom in boxes]))
    gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
    usual = max(sorted(gaps)[(len(gaps) - 1) // 2], _TOUCHING * height) if gaps else 0.0
    widest = _ALONE * height if len(gaps) == 1 else max(_LEAST * height, _WIDER * usual, usual + _MORE * height)
    return [gap / widest for gap in gaps]
