"""Snapshots of a network under training, and the digits that all of them look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.inside.atlas_digits import ReadDigits
from digitpad.core.recognition.predict import Prediction, Predictions


@dataclass(frozen=True, eq=False)
class WatchedDigits:
    """What all snapshots of a training look at.

    `images`, `labels`: (n, 28, 28) and (n,) uint8, held-out digits, ordered by label; none where nothing is held out.
    `mapped`: (28, 28) uint8, the digit whose maps are shown. `own`: (28, 28) uint8, the digit that was on the canvas
    when the training began, or None. Ink is 255. `class_names`: what the labels stand for.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    mapped: NDArray[np.uint8]
    own: NDArray[np.uint8] | None
    batches_per_epoch: int
    class_names: tuple[str, ...] = DIGIT_NAMES

    def __len__(self) -> int:
        """How many held-out digits there are."""
        return len(self.labels)

    @property
    def all_images(self) -> NDArray[np.uint8]:
        """(m, 28, 28): the held-out digits and, if there is one, one's own."""
        return self.images if self.own is None else np.concatenate([self.images, self.own[None]])


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A network after some batches.

    `kernels`: (k, h, w) float16, those of its first convolution; `maps`: of each convolution (m, h, w) uint8, what it
    gives for `mapped`, its largest number being 255, what is below zero 0; `outputs`: (n, classes) float16
    probabilities of the held-out digits; `own`: (classes,) float16, those of one's own digit, or None. `classes`:
    how many there are, none of them not counted.
    """

    batch: int
    """Batches learned from, over all epochs."""
    kernels: NDArray[np.float16]
    maps: tuple[NDArray[np.uint8], ...]
    outputs: NDArray[np.float16]
    own: NDArray[np.float16] | None
    classes: int

    @cached_property
    def predictions(self) -> Predictions:
        """What the network says of the held-out digits."""
        return Predictions.of(self.outputs.astype(np.float32), None, self.classes)

    @property
    def own_prediction(self) -> Prediction | None:
        """What it says of one's own digit."""
        if self.own is None:
            return None
        return Predictions.of(self.own[None].astype(np.float32), None, self.classes)[0]


@dataclass(frozen=True, eq=False)
class TrainingCourse:
    """The snapshots of a training so far. `places`: (snapshots, m, 2) float16, where the held-out digits and
    one's own lie on the map of the classes at each of them, about -2 to 2; m is 0 where no digits are held out."""

    digits: WatchedDigits
    snapshots: tuple[Snapshot, ...]
    places: NDArray[np.float16]

    @classmethod
    def begun(cls, digits: WatchedDigits) -> TrainingCourse:
        """Without a snapshot yet."""
        return cls(digits, (), np.empty((0, 0, 2), np.float16))

    def __len__(self) -> int:
        """How many snapshots there are."""
        return len(self.snapshots)

    def grown(self, snapshot: Snapshot, places: NDArray[np.float16]) -> TrainingCourse:
        """With one more; `places`: those of all."""
        return replace(self, snapshots=(*self.snapshots, snapshot), places=places)

    def until(self, batch: int) -> TrainingCourse:
        """Up to so many batches."""
        count = sum(one.batch <= batch for one in self.snapshots)
        return replace(self, snapshots=self.snapshots[:count], places=self.places[:count])

    def read(self, number: int) -> ReadDigits:
        """The held-out digits as the network read them at a snapshot."""
        return ReadDigits(self.digits.images, self.digits.labels, self.snapshots[number].predictions)

    def epochs_done(self, number: int) -> float:
        """How many epochs were over at a snapshot."""
        return self.snapshots[number].batch / self.digits.batches_per_epoch
