"""Where so many strokes lie over each other that no digits can be told apart: something blackened, a scribble.

Such a crowd is one thing, which the classifier is asked about as a whole. To try all ways to make digits of it would
take time that grows with the square of its strokes, and more, and would find nothing: a digit has few strokes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.lines.indices import connected_groups
from digitpad.core.numbers.nearby import overlap_counts, overlapping
from digitpad.core.numbers.parts import Part, part_boxes

_CROWDED_FROM: Final = 6
"""Strokes of a crowd that each of its strokes lies over, more than a digit has: boxes of digits that are written
side by side share little, and a long stroke through many of them has no crowd below it."""
_BESIDE_FROM: Final = 2  # strokes of a crowd over which a stroke lies that belongs to it without being in its midst


def find_crowds(parts: Sequence[Part], check: Callable[[], object]) -> tuple[list[Part], list[tuple[Part, ...]]]:
    """Parts that belong to no crowd, and the parts of each crowd, both in their order."""
    if len(parts) <= _CROWDED_FROM:
        return list(parts), []
    boxes = part_boxes(parts)
    inside = np.flatnonzero(_crowded(boxes, check))
    dense = boxes[inside]
    groups = connected_groups(len(dense), lambda index, others: overlapping(dense[index], dense[others]))
    crowds = [tuple(parts[index] for index in inside[group]) for group in groups]
    alone = np.setdiff1d(np.arange(len(parts)), inside)
    return [parts[index] for index in alone], crowds


def _crowded(boxes: NDArray[np.float64], check: Callable[[], object]) -> NDArray[np.bool_]:
    """(n,): the boxes of which each shares a place with enough others of them, and those beside them."""
    counts = overlap_counts(boxes, boxes, check) - 1
    inside = counts >= _CROWDED_FROM
    gone = ~inside
    while gone.any() and inside.any():
        counts[inside] -= overlap_counts(boxes[inside], boxes[gone], check)
        gone = inside & (counts < _CROWDED_FROM)
        inside &= ~gone
    if inside.any():
        inside[~inside] = overlap_counts(boxes[~inside], boxes[inside], check) >= _BESIDE_FROM
    return inside
