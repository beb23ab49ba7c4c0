"""Confusion matrix of a case, summed over its networks, and the misread digits behind each figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.study.plan import Result


@dataclass(frozen=True)
class Misread:
    """A misread test digit. `answer`: the most frequent wrong one; `runs`: how many of the `of` runs misread it."""

    index: int
    label: int
    answer: int
    runs: int
    of: int


@dataclass(frozen=True, eq=False)
class Confusion:
    """All finished runs of a case together. `counts`: (classes, classes), row = label, column = answer."""

    counts: NDArray[np.intp]
    answers: NDArray[np.intp]
    labels: NDArray[np.uint8]

    @classmethod
    def of(cls, outputs: Sequence[NDArray[np.float32]], labels: NDArray[np.uint8]) -> Confusion:
        """`outputs`: (n, classes) probabilities of each run, at least one; `labels`: (n,)."""
        answers = np.stack([one.argmax(1) for one in outputs])
        counts = np.zeros(2 * outputs[0].shape[1:], np.intp)
        for row in answers:
            np.add.at(counts, (labels.astype(np.intp), row), 1)
        return cls(counts, answers, labels)

    def misread(self, label: int | None = None, answer: int | None = None) -> list[Misread]:
        """The misread digits of a cell, or all of them; first those that most runs misread."""
        wrong = self.answers != self.labels
        if answer is not None:
            wrong &= self.answers == answer
        if label is not None:
            wrong &= self.labels == label
        times = wrong.sum(0)
        found = []
        for index in np.lexsort((np.arange(len(times)), -times)).tolist():
            if not times[index]:
                break
            said = Counter(self.answers[wrong[:, index], index].tolist()).most_common(1)[0][0]
            found.append(Misread(index, int(self.labels[index]), said, int(times[index]), len(self.answers)))
        return found


def best_of(results: Sequence[Result]) -> Result | None:
    """The run that reads most of the held-out images after its last epoch; without such images, the one of lowest loss.

    Never chosen by test images. None without results, or if they cannot be compared.
    """

    def rank(result: Result) -> tuple[float, float]:
        last = result.epochs[-1]
        if last.validation_accuracy is None or last.validation_loss is None:
            return -last.loss, 0.0
        return last.validation_accuracy, -last.validation_loss

    return max((result for result in results if result.epochs), key=rank, default=None)
