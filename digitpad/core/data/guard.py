"""The guard set: drawn digits and what is none, on which a network shows whether it has forgotten something.

Nobody wrote them (tools/make_guard.py draws them), and no training learns from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.array_files import read_arrays
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import DataError
from digitpad.core.files import open_regular
from digitpad.core.recognition.predict import NOT_A_DIGIT, Predictions

GUARD_FILE: Final = "guard.npz"


@dataclass(frozen=True, eq=False)
class Guard:
    """Prepared images, labels in 0..9 or NOT_A_DIGIT, and of what kind each is."""

    data: LabelledImages
    kinds: tuple[str, ...]

    def for_classes(self, classes: int) -> Guard:
        """What a network of so many classes is asked: what is no digit only if it has learned that."""
        if classes > NOT_A_DIGIT:
            return self
        chosen = np.flatnonzero(self.data.labels != NOT_A_DIGIT)
        return Guard(self.data.take(chosen), tuple(self.kinds[place] for place in chosen.tolist()))


def load_guard(folder: Path) -> Guard:
    """Read the set. Raises DataError if it is missing or damaged."""
    path = folder / GUARD_FILE
    try:
        with open_regular(path) as file:
            read, labels, kinds, names = read_arrays(file, "images", "labels", "kinds", "names").values()
        images = read.astype(np.uint8, casting="no")
        if images.shape[1:] != (28, 28) or not len(images) == len(labels) == len(kinds):
            raise ValueError("wrong shape")
        return Guard(LabelledImages(images, labels.astype(np.uint8)), tuple(str(name) for name in names[kinds]))
    except (OSError, ValueError, TypeError, IndexError):
        raise DataError(f"The guard set {path} is missing or damaged. Install digitpad again to get it back.") from None


def right_answers(predictions: Predictions, labels: NDArray[np.uint8]) -> int:
    """How many digits got the right top answer, and how many others were rejected."""
    digits = labels != NOT_A_DIGIT
    right = np.where(digits, predictions.digits == labels, predictions.rejected)
    return int(right.sum())
