"""How well a network reads labelled images and drawings."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.drawing.strokes import DEFAULT_WIDTH
from digitpad.core.errors import DataError
from digitpad.core.evaluation.statistics import Reliability, wilson_interval
from digitpad.core.recognition.predict import Classifier, Predictions, prepare_drawing

Progress = Callable[[int, int], None]
"""Called with how many of how many are done."""
NO_DIGIT: Final = -1
"""The label of what is no digit."""
_BATCH_SIZE: Final = 64


@dataclass(frozen=True)
class WriterResult:
    """Counts of one writer's samples.

    `digits`: samples of digits; `hits`: digits read right; `rejected`: of all samples.
    """

    n: int
    digits: int
    hits: int
    rejected: int


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Labels, predictions and what follows from them.

    `images`: (n, 28, 28) float32 as the network saw them; `labels`: (n,) ints in 0..9, or `NO_DIGIT`; of other classes,
    places among `class_names`, and all that is said of digits here is said of them;
    `writers`: a name for each, or None where writers are unknown; `ms_per_digit`: mean wall time of one digit from
    drawing (or prepared image) to answer.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.intp]
    predictions: Predictions
    writers: tuple[str, ...] | None
    ms_per_digit: float
    class_names: tuple[str, ...] = DIGIT_NAMES

    @property
    def digits(self) -> NDArray[np.bool_]:
        """(n,) whether each is a digit; what is none counts for `rejected` only."""
        digits: NDArray[np.bool_] = self.labels != NO_DIGIT
        return digits

    @property
    def answers(self) -> NDArray[np.intp]:
        """(n,) the top answers, rejected or not."""
        return self.predictions.digits

    @property
    def hits(self) -> NDArray[np.bool_]:
        """(n,) whether each is a digit and its top answer right."""
        hits: NDArray[np.bool_] = self.labels == self.answers
        return hits

    @property
    def misread(self) -> NDArray[np.intp]:
        """Indices of the digits whose top answer is wrong, the surest first."""
        wrong = np.flatnonzero(self.digits & ~self.hits)
        return wrong[np.argsort(-self.predictions.probabilities[wrong].max(1), kind="stable")]

    @property
    def accuracy(self) -> float | None:
        """Share of the digits whose top answer is right; None without digits."""
        n = int(self.digits.sum())
        return int(self.hits.sum()) / n if n else None

    @property
    def confusion(self) -> NDArray[np.intp]:
        """(classes, classes) counts of digits: row = label, column = answer."""
        table = np.zeros((len(self.class_names), len(self.class_names)), np.intp)
        np.add.at(table, (self.labels[self.digits], self.answers[self.digits]), 1)
        return table

    @property
    def reliability(self) -> Reliability:
        """How often the top answers to digits were right, by how sure they were."""
        confidence = self.predictions.probabilities[self.digits].max(1, initial=0)
        return Reliability.of(confidence, self.hits[self.digits])

    @cached_property
    def by_writer(self) -> Mapping[str, WriterResult]:
        """Each writer's result, by name; empty where writers are unknown."""
        names, which = np.unique(np.array(self.writers or (), str), return_inverse=True)
        counts = [
            np.bincount(which[chosen], minlength=len(names)).tolist() if len(names) else []
            for chosen in (np.full(len(which), True), self.digits, self.hits, self.predictions.rejected)
        ]
        return {
            str(name): WriterResult(n, digits, hits, rejected)
            for name, n, digits, hits, rejected in zip(names, *counts, strict=True)
        }

    @property
    def writers_mean(self) -> float | None:
        """Mean over writers of each one's accuracy: what a person can expect, however much the others wrote."""
        shares = [one.hits / one.digits for one in self.by_writer.values() if one.digits]
        return float(np.mean(shares)) if shares else None

    def as_json(self) -> dict[str, object]:
        """The document of `digitpad evaluate --json`."""
        n, right = int(self.digits.sum()), int(self.hits.sum())
        confusion = self.confusion
        per_class = {
            name: float(confusion[place, place] / count) if (count := confusion[place].sum()) else None
            for place, name in enumerate(self.class_names)
        }
        rejected = self.predictions.rejected
        return {
            "n": len(self.labels),
            "digits": n,
            "accuracy": self.accuracy,
            "interval": list(wilson_interval(right, n)) if n else None,
            "writers_mean": self.writers_mean,
            "rejected": _share(rejected),
            "rejected_digits": _share(rejected[self.digits]),
            "rejected_others": _share(rejected[~self.digits]),
            "ece": self.reliability.expected_error if n else None,
            "per_digit" if are_digits(self.class_names) else "per_class": per_class,
            "confusion": confusion.tolist(),
            "ms_per_digit": self.ms_per_digit,
        }


def evaluate_images(
    classifier: Classifier,
    data: LabelledImages,
    progress: Progress = lambda done, total: None,
    *,
    class_names: tuple[str, ...] = DIGIT_NAMES,
    writers: tuple[str, ...] | None = None,
) -> Evaluation:
    """Ask the network about prepared images such as MNIST's, or of its other classes."""
    images = data.images / np.float32(255)
    began = time.perf_counter()
    parts = []
    for start in range(0, len(images), _BATCH_SIZE):
        parts.append(classifier.classify(images[start : start + _BATCH_SIZE]))
        progress(min(start + _BATCH_SIZE, len(images)), len(images))
    took = time.perf_counter() - began
    ms = 1000 * took / max(1, len(images))
    return Evaluation(images, data.labels.astype(np.intp), _joined(parts), writers, ms, class_names)


def evaluate_strokes(
    classifier: Classifier,
    samples: Sequence[StrokeSample],
    *,
    scale: float = 0.7,
    offset: tuple[float, float] = (0.0, 0.0),
    brush: float = 1.0,
    progress: Progress = lambda done, total: None,
) -> Evaluation:
    """Lay each sample on the canvas and read it as a drawn digit is read, one by one.

    `brush`: its width in widths of the default brush. A label that is not one of the ten digits says "not a digit".
    Raises DataError for a sample without ink.
    """
    images, parts = [], []
    took = 0.0
    for number, sample in enumerate(samples, 1):
        drawing = place(sample, scale=scale, offset=offset, width=brush * DEFAULT_WIDTH)
        began = time.perf_counter()
        steps = prepare_drawing(drawing)
        if steps is None:
            raise DataError(f"Sample {number} has no ink.")
        parts.append(classifier.classify(steps[1].image[None]))
        took += time.perf_counter() - began
        images.append(steps[1].image)
        progress(number, len(samples))
    labels = [NO_DIGIT if sample.digit is None else sample.digit for sample in samples]
    return Evaluation(
        np.stack(images),
        np.array(labels, np.intp),
        _joined(parts),
        tuple(sample.writer for sample in samples),
        1000 * took / len(samples),
    )


def _joined(parts: Sequence[Predictions]) -> Predictions:
    return Predictions(
        np.concatenate([part.probabilities for part in parts]),
        np.concatenate([part.strangeness for part in parts]),
        np.concatenate([part.rejected for part in parts]),
    )


def _share(chosen: NDArray[np.bool_]) -> float | None:
    return float(chosen.mean()) if len(chosen) else None
