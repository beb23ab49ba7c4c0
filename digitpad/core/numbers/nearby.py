"""Which boxes lie near which, without comparing each with each where a few comparisons do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

_BLOCK: Final = 256  # boxes that are compared with all others at a time; limits memory


def overlapping(box: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n,): whether a box, (4,) of left, top, right, bottom, and each of n others share a place; edges count."""
    shared: NDArray[np.bool_] = (
        (boxes[:, 0] <= box[2]) & (boxes[:, 2] >= box[0]) & (boxes[:, 1] <= box[3]) & (boxes[:, 3] >= box[1])
    )
    return shared


def overlap_counts(
    boxes: NDArray[np.float64], others: NDArray[np.float64], check: Callable[[], object]
) -> NDArray[np.intp]:
    """(n,): with how many of m other boxes each of n boxes shares a place. `check` is called now and then."""
    counts = np.zeros(len(boxes), np.intp)
    left, top, right, bottom = others.T
    for first in range(0, len(boxes), _BLOCK):
        check()
        block = boxes[first : first + _BLOCK, :, None]
        shared = (block[:, 2] >= left) & (block[:, 0] <= right) & (block[:, 3] >= top) & (block[:, 1] <= bottom)
        counts[first : first + _BLOCK] = shared.sum(1)
    return counts


def overlapping_pairs(boxes: NDArray[np.float64]) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the smaller first and in order, of boxes that share a place."""
    for index in range(len(boxes) - 1):
        for other in np.flatnonzero(overlapping(boxes[index], boxes[index + 1 :])).tolist():
            yield index, index + 1 + other
