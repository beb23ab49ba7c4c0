"""Which held-out digits are followed one by one through a training."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.snapshots.snapshot import TrainingCourse

FOLLOWED_DIGITS: Final = 6
"""How many."""


def followed_digits(course: TrainingCourse) -> NDArray[np.intp]:
    """(k,) indices of the digits to follow: the same from the end of the first epoch on, whatever comes later.

    They are taken from those that were misread then, from the surest mistake to the least sure one, in even steps;
    where fewer were, those that were read right with least confidence follow. Before that epoch is over, the newest
    snapshot decides.
    """
    if not course.snapshots or not len(course.digits):
        return np.empty(0, np.intp)
    first = (number for number in range(len(course)) if course.epochs_done(number) >= 1)
    digits = course.read(next(first, len(course) - 1))
    misread = np.flatnonzero(~digits.right)
    misread = misread[np.argsort(-digits.confidence[misread], kind="stable")]
    if len(misread) >= FOLLOWED_DIGITS:
        steps = np.linspace(0, len(misread) - 1, FOLLOWED_DIGITS).round().astype(np.intp)
        chosen: NDArray[np.intp] = misread[steps]
        return chosen
    others = np.flatnonzero(digits.right)
    others = others[np.argsort(digits.confidence[others], kind="stable")]
    return np.concatenate([misread, others])[:FOLLOWED_DIGITS]
