"""Indices that belong together: those of a run of True, and those that are joined with each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray


def stretches(true: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First index, and the index after the last, of each run of True in (n,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], true, [False]]).astype(np.int8))).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))


def connected_groups(
    count: int, joined: Callable[[int, NDArray[np.intp]], NDArray[np.bool_]]
) -> Iterator[NDArray[np.intp]]:
    """Groups of indices below `count` that are joined directly or through others, each in order.

    `joined(index, others)`: (n,) whether an index is joined with each of n others; symmetric.
    """
    left = np.arange(count)
    while len(left):
        group, left = [int(left[0])], left[1:]
        for index in group:  # it grows meanwhile
            near = joined(index, left)
            group += left[near].tolist()
            left = left[~near]
        yield np.array(sorted(group))
