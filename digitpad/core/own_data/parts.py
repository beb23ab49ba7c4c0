"""The three parts of data of one's own as images to learn from, to validate on and to test with, and their record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.split import split_own_data


@dataclass(frozen=True, eq=False)
class OwnParts:
    """`record`: what a card says of the data and of how they were split."""

    training: LabelledImages
    validation: LabelledImages
    test: LabelledImages
    record: Mapping[str, object]


def own_parts(
    data: OwnData, *, seed: int, validation_share: float, limit: int | None = None, leave_out: str | None = None
) -> OwnParts:
    """Split as `split_own_data` does; training images come in a random order that follows from the seed.

    `limit`: so many training images are the most. Raises DataError.
    """
    parts = split_own_data(data, seed=seed, validation_share=validation_share, leave_out=leave_out)
    training = np.random.default_rng(seed).permutation(parts.training)[:limit]
    everything = LabelledImages(data.images, data.labels)
    record = {
        **data.record(),
        "split_by": parts.by,
        "split_seed": seed,
        "left_out": leave_out,
        "test_writers": list(parts.test_writers),
        "training": len(training),
        "validation": len(parts.validation),
        "test": len(parts.test),
    }
    return OwnParts(everything.take(training), everything.take(parts.validation), everything.take(parts.test), record)
