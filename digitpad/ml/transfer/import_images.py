"""The images that a network made elsewhere is looked at with: MNIST's, or some of the classes that it tells apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.own_data.parts import own_parts
from digitpad.core.own_data.read import read_own_data
from digitpad.core.transfer.jobs import ImportJob
from digitpad.ml.calibration import FEWEST_TO_CALIBRATE

TRIED_IMAGES: Final = 2_000
"""Training images on which scalings are tried, at most."""
HELD_OUT_IMAGES: Final = 5_000
"""Others, by which probabilities and the threshold for "not a digit" are fitted, at most."""
_HELD_OUT_SHARE: Final = 0.5  # of data of one's own that are not to test with
_SEED: Final = 1


@dataclass(frozen=True, eq=False)
class ImportImages:
    """`tried`: on them scalings are tried; `held_out`: by them probabilities are fitted; `tested_as`: the name of the
    test images on the card."""

    class_names: tuple[str, ...]
    tried: LabelledImages
    held_out: LabelledImages
    test: LabelledImages
    tested_as: str

    @property
    def are_enough(self) -> bool:
        """Whether there are enough held-out images to fit anything to them."""
        return len(self.held_out) >= FEWEST_TO_CALIBRATE


def images_for(job: ImportJob) -> ImportImages:
    """Read what the job names. Raises DataError."""
    if job.own_data is None:
        train = mnist.load_train(job.mnist)
        order = np.random.default_rng(_SEED).permutation(len(train))
        held_out = order[TRIED_IMAGES : TRIED_IMAGES + HELD_OUT_IMAGES]
        test = mnist.load_test(job.mnist)
        return ImportImages(DIGIT_NAMES, train.take(order[:TRIED_IMAGES]), train.take(held_out), test, "mnist_test")
    data = read_own_data(job.own_data)
    parts = own_parts(data, seed=_SEED, validation_share=_HELD_OUT_SHARE, limit=TRIED_IMAGES)
    order = np.random.default_rng(_SEED).permutation(len(parts.validation))
    held_out_part = parts.validation.take(order[:HELD_OUT_IMAGES])
    return ImportImages(data.class_names, parts.training, held_out_part, parts.test, "own_test")
