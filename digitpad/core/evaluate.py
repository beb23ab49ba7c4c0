"""How well a network reads labelled images and drawings."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError
from digitpad.core.mnist import LabelledImages
from digitpad.core.predict import Classifier, prepare_drawing
from digitpad.core.statistics import wilson_interval
from digitpad.core.stroke_files import StrokeSample, place

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""
_BATCH = 64


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Labels, answers and what follows from them.

    `images`: (n, 28, 28) float32 as the network saw them; `labels`, `answers`: (n,) ints in 0..9;
    `writers`: a name for each, or None where writers are unknown; `ms_per_digit`: mean wall time of one digit from
    drawing (or prepared image) to answer.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.intp]
    answers: NDArray[np.intp]
    writers: tuple[str, ...] | None
    ms_per_digit: float

    @property
    def hits(self) -> NDArray[np.bool_]:
        """(n,) whether each answer is right."""
        hits: NDArray[np.bool_] = self.labels == self.answers
        return hits

    @property
    def confusion(self) -> NDArray[np.intp]:
        """(10, 10) counts: row = label, column = answer."""
        table = np.zeros((10, 10), np.intp)
        np.add.at(table, (self.labels, self.answers), 1)
        return table

    @property
    def writers_mean(self) -> float | None:
        """Mean over writers of each one's accuracy: what a person can expect, however much the others wrote."""
        if self.writers is None:
            return None
        hits = defaultdict(list)
        for writer, hit in zip(self.writers, self.hits, strict=True):
            hits[writer].append(hit)
        return float(np.mean([np.mean(one) for one in hits.values()]))

    def as_json(self) -> dict[str, object]:
        """The document of `digitpad evaluate --json`."""
        n, right = len(self.labels), int(self.hits.sum())
        confusion = self.confusion
        per_digit = {
            str(digit): float(confusion[digit, digit] / count) if (count := confusion[digit].sum()) else None
            for digit in range(10)
        }
        return {
            "n": n,
            "accuracy": right / n,
            "interval": list(wilson_interval(right, n)),
            "writers_mean": self.writers_mean,
            "per_digit": per_digit,
            "confusion": confusion.tolist(),
            "ms_per_digit": self.ms_per_digit,
        }


def evaluate_images(
    classifier: Classifier, data: LabelledImages, progress: Progress = lambda done, total: None
) -> Evaluation:
    """Ask the network about prepared images such as MNIST's."""
    images = data.images / np.float32(255)
    began = time.perf_counter()
    answers: list[int] = []
    for start in range(0, len(images), _BATCH):
        answers += classifier.classify(images[start : start + _BATCH]).argmax(1).tolist()
        progress(len(answers), len(images))
    took = time.perf_counter() - began
    labels = data.labels.astype(np.intp)
    return Evaluation(images, labels, np.array(answers, np.intp), None, 1000 * took / max(1, len(images)))


def evaluate_strokes(
    classifier: Classifier,
    samples: Sequence[StrokeSample],
    *,
    scale: float = 0.7,
    offset: tuple[float, float] = (0.0, 0.0),
    progress: Progress = lambda done, total: None,
) -> Evaluation:
    """Lay each sample on the canvas with the default brush and read it as a drawn digit is read, one by one.

    Raises DataError if a label is no digit.
    """
    images, labels, answers = [], [], []
    took = 0.0
    for number, sample in enumerate(samples, 1):
        if sample.digit is None:
            raise DataError(f"Sample {number} has the label «{sample.label}»; this evaluation takes single digits.")
        drawing = place(sample, scale=scale, offset=offset)
        began = time.perf_counter()
        steps = prepare_drawing(drawing)
        if steps is None:
            raise DataError(f"Sample {number} has no ink.")
        answers.append(int(classifier.classify(steps[1].image[None])[0].argmax()))
        took += time.perf_counter() - began
        images.append(steps[1].image)
        labels.append(sample.digit)
        progress(number, len(samples))
    return Evaluation(
        np.stack(images),
        np.array(labels, np.intp),
        np.array(answers, np.intp),
        tuple(sample.writer for sample in samples),
        1000 * took / len(samples),
    )
