"""How many digits a model still reads, over the range of each distortion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.experiments.curves import Reader, answers_of
from digitpad.core.experiments.distort import distorted
from digitpad.core.experiments.distortion import SLIDERS, Distortion, Slider
from digitpad.core.recognition.predict import NOT_A_DIGIT

ROBUSTNESS_DIGITS: Final = 1000
"""How many digits are asked about: the 95 % interval of 99 % is then 98.2 to 99.4 %."""
ROBUSTNESS_POINTS: Final = 13
"""Values of each slider."""
_CHOICE_SEED: Final = 34
_BATCH: Final = 100  # digits that are distorted at once, between two looks whether it was cancelled


@dataclass(frozen=True, eq=False)
class RobustnessCurve:
    """Over one slider. `values`: (m,); `hits`, `rejected`: (models, m) of n digits read right, and called no digit."""

    slider: Slider
    values: NDArray[np.float64]
    hits: NDArray[np.intp]
    rejected: NDArray[np.intp]
    n: int

    @property
    def accuracy(self) -> NDArray[np.float64]:
        """(models, m) shares read right, 0..1."""
        return self.hits / self.n

    @property
    def intervals(self) -> NDArray[np.float64]:
        """(models, m, 2) their 95 % intervals (Wilson)."""
        bounds = [[wilson_interval(int(hits), self.n) for hits in row] for row in self.hits]
        return np.array(bounds, np.float64).reshape(*self.hits.shape, 2)


@dataclass(frozen=True, eq=False)
class RobustnessPlan:
    """`digits`: what is asked about, each once for each value; `sliders`: in this order."""

    digits: LabelledImages
    normalised: bool
    sliders: Sequence[Slider] = SLIDERS
    points: int = ROBUSTNESS_POINTS
    seed: int = 0

    def measure(self, readers: Sequence[Reader], check: Callable[[float], object]) -> Iterator[RobustnessCurve]:
        """A curve for each slider, of all readers at once, so that they see the same pixels.

        `check` is told the share that is done, 0..1; what it raises ends the work. As in `digitpad evaluate`, the
        most probable digit counts, rejected or not.
        """
        plain = Distortion(seed=self.seed, normalised=self.normalised)
        values = [slider.values(self.points) for slider in self.sliders]
        total, done = sum(map(len, values)), 0
        for slider, some in zip(self.sliders, values, strict=True):
            columns = []
            for value in some:
                distortion = plain.with_value(slider.key, value)
                columns.append(self.count(distortion, readers, partial(_report, check, done, total)))
                done += 1
            hits, rejected = np.stack(columns, -1)
            yield RobustnessCurve(slider, some, hits, rejected, len(self.digits))
        check(1.0)

    def count(
        self, distortion: Distortion, readers: Sequence[Reader], check: Callable[[float], object]
    ) -> NDArray[np.intp]:
        """(2, models) of all digits distorted like that: read right, and rejected. `check`: as in `measure`."""
        counts = np.zeros((2, len(readers)), np.intp)
        for start in range(0, len(self.digits), _BATCH):
            check(start / len(self.digits))
            part = slice(start, start + _BATCH)
            images = self.digits.images[part] / np.float32(255)
            changed = distorted(images, distortion)
            for number, reader in enumerate(readers):
                outputs = reader.network(changed)
                counts[0, number] += (answers_of(outputs, None) == self.digits.labels[part]).sum()
                counts[1, number] += (answers_of(outputs, reader.threshold) == NOT_A_DIGIT).sum()
        return counts


def _report(check: Callable[[float], object], done: int, total: int, share: float) -> None:
    check((done + share) / total)


def chosen_digits(indices: NDArray[np.intp], count: int) -> NDArray[np.intp]:
    """So many of these at random, always the same ones; sorted."""
    return np.sort(np.random.default_rng(_CHOICE_SEED).permutation(indices)[:count])
