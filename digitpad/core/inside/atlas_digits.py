"""Labelled digits with what a network says of them: counted, filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.recognition.predict import Predictions

Order: TypeAlias = Literal["as they come", "surest", "least sure"]
ORDERS: Final[tuple[Order, ...]] = ("as they come", "surest", "least sure")


@dataclass(frozen=True)
class DigitFilter:
    """Which digits of a set to show, in which order; None: whatever it is.

    `label`, `answer`: 0..9, or NOT_A_DIGIT: labelled so, or rejected; of other classes likewise (`Predictions.none`).
    `misread`: only those read wrong.
    `confidence`: from and up to, 0..1, of the most probable digit.
    """

    label: int | None = None
    answer: int | None = None
    misread: bool = False
    confidence: tuple[float, float] = (0.0, 1.0)
    order: Order = "as they come"


@dataclass(frozen=True, eq=False)
class ReadDigits:
    """n digits, or things of a model's other classes. `images`: (n, 28, 28) uint8, ink = 255; `labels`: (n,) uint8
    in 0..9, or NOT_A_DIGIT; of other classes, their numbers or `Predictions.none`."""

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    predictions: Predictions

    def __len__(self) -> int:
        """How many there are."""
        return len(self.labels)

    @cached_property
    def answers(self) -> NDArray[np.intp]:
        """(n,) the most probable digit of each, rejected or not."""
        return self.predictions.digits

    @cached_property
    def confidence(self) -> NDArray[np.float32]:
        """(n,) the probability of that, 0..1."""
        confidence: NDArray[np.float32] = self.predictions.probabilities.max(1, initial=0).clip(
            0, 1
        )  # rounding may lift it above
        return confidence

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """(n,) whether the answer is the label; what is none of the digits is right when rejected."""
        right: NDArray[np.bool_] = np.where(
            self.labels == self.predictions.none, self.predictions.rejected, self.answers == self.labels
        )
        return right

    def find(self, chosen_filter: DigitFilter, among: NDArray[np.intp] | None = None) -> NDArray[np.intp]:
        """Indices of the digits that pass the filter, in its order; `among`: indices to choose from, None: all."""
        low, high = chosen_filter.confidence
        chosen = (self.confidence >= low) & (self.confidence <= high)
        if chosen_filter.label is not None:
            chosen &= self.labels == chosen_filter.label
        if chosen_filter.answer == self.predictions.none:
            chosen &= self.predictions.rejected
        elif chosen_filter.answer is not None:
            chosen &= self.answers == chosen_filter.answer
        if chosen_filter.misread:
            chosen &= ~self.right
        found = np.flatnonzero(chosen) if among is None else among[chosen[among]]
        if chosen_filter.order == "as they come":
            return found
        sign = -1 if chosen_filter.order == "surest" else 1
        return found[np.argsort(sign * self.confidence[found], kind="stable")]

    def tally(self, among: NDArray[np.intp] | None = None) -> Tally:
        """Count what was taken for what; `among`: indices to count, None: all."""
        classes = self.predictions.none
        chosen = self.labels < classes
        if among is not None:
            mask = np.zeros(len(self), bool)
            mask[among] = True
            chosen &= mask
        counts = np.zeros((classes, classes), np.intp)
        np.add.at(counts, (self.labels[chosen], self.answers[chosen]), 1)
        return Tally(counts, int(self.predictions.rejected[chosen].sum()))


@dataclass(frozen=True, eq=False)
class Tally:
    """Counts over digits (or the other classes) only.

    `counts`: (classes, classes), row = label, column = most probable answer; `rejected`: how many of them the model
    calls no digit, which is no mistake here, as in `digitpad evaluate`."""

    counts: NDArray[np.intp]
    rejected: int

    @property
    def n(self) -> int:
        """How many digits there are."""
        return int(self.counts.sum())

    @property
    def hits(self) -> int:
        """How many were read right."""
        return int(self.counts.trace())

    @property
    def accuracy(self) -> float | None:
        """Share read right, 0..1; None without digits."""
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the accuracy (Wilson)."""
        return wilson_interval(self.hits, self.n)
