"""Which digit is experimented with, how it is distorted, and what networks make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.experiments.curves import ResponseCurve, images_along
from digitpad.core.experiments.distort import distorted
from digitpad.core.experiments.distortion import Distortion, Slider
from digitpad.core.experiments.robustness import ROBUSTNESS_DIGITS, chosen_digits
from digitpad.core.inside.atlas_held_out import held_out
from digitpad.core.inside.network import Array
from digitpad.core.inside.occlusion import Outputs
from digitpad.core.registry import Model

TrialSource: TypeAlias = Literal["canvas", "test", "held-out", "training"]
TRIAL_SOURCES: Final[tuple[TrialSource, ...]] = ("canvas", "test", "held-out", "training")


@dataclass(frozen=True)
class Trial:
    """`index`: of MNIST's digits of that source, from 0; of held-out ones, among those."""

    source: TrialSource = "canvas"
    index: int = 0
    distortion: Distortion = field(default_factory=Distortion)

    def with_distortion(self, distortion: Distortion) -> Trial:
        """The same digit, distorted like that; the same object where nothing changes."""
        return self if distortion == self.distortion else replace(self, distortion=distortion)


@dataclass(frozen=True, eq=False)
class TrialDigit:
    """`image`: (28, 28) float32 in 0..1, as it is; `label`: None where nobody has said what it is.

    `count`: how many digits its source has.
    """

    image: Array
    label: int | None
    count: int


class TrialDigits:
    """Finds digits; keeps MNIST's once they were read. For one thread."""

    def __init__(self, folder: Path) -> None:
        """`folder`: with MNIST's files."""
        self._folder = folder
        self._parts: dict[str, LabelledImages] = {}

    def find(self, trial: Trial, canvas: Array | None, model: Model) -> TrialDigit | None:
        """The digit of a trial; None for an empty canvas, or a source without digits. Raises DataError.

        `canvas`: the prepared image of the drawing; `model`: that whose held-out digits are meant.
        """
        if trial.source == "canvas":
            return None if canvas is None else TrialDigit(canvas, None, 1)
        digits = self._of(trial.source, model)
        if not len(digits):
            return None
        place = trial.index % len(digits)
        return TrialDigit(digits.images[place] / np.float32(255), int(digits.labels[place]), len(digits))

    def for_robustness(self, models: Sequence[Model], count: int = ROBUSTNESS_DIGITS) -> tuple[LabelledImages, bool]:
        """So many digits that none of the models has learned from, and whether they are held-out ones.

        Where not all models tell which training images they held out, or too few are held out by all, they are test
        images: a figure about a finished model chooses nothing. Raises DataError, and ModelError for other classes.
        """
        for model in models:
            model.check_digits("Robustness on MNIST's digits")
        common = held_out(models[0])
        for model in models[1:]:
            common = np.intersect1d(common, held_out(model))
        if len(common) >= count:
            return self._read("training").take(chosen_digits(common, count)), True
        test = self._read("test")
        return test.take(chosen_digits(np.arange(len(test)), count)), False

    def _of(self, source: TrialSource, model: Model) -> LabelledImages:
        if source == "held-out":
            return self._read("training").take(held_out(model))
        return self._read(source)

    def _read(self, source: str) -> LabelledImages:
        if source not in self._parts:
            read = mnist.load_test if source == "test" else mnist.load_train
            self._parts[source] = read(self._folder)
        return self._parts[source]


@dataclass(frozen=True, eq=False)
class TrialAnswer:
    """What networks make of a trial. `plain`: (28, 28) what they would get undistorted; `seen`: what they get.

    `outputs`: of each network, (classes,) class probabilities; `curves`: of each over `slider`, empty without one.
    """

    trial: Trial
    digit: TrialDigit
    plain: Array
    seen: Array
    outputs: tuple[NDArray[np.float32], ...]
    slider: Slider | None
    curves: tuple[ResponseCurve, ...]


def ask_networks(
    trial: Trial,
    digit: TrialDigit,
    networks: Sequence[Outputs],
    slider: Slider | None,
    *,
    known: tuple[ResponseCurve, ...] = (),
) -> TrialAnswer:
    """Ask networks about a digit; `known`: the curves, where nothing but their slider has changed since."""
    plain, seen = (distorted(digit.image[None], one) for one in (trial.distortion.undone(), trial.distortion))
    curves = known
    if slider is not None and not known:
        values, images = images_along(digit.image, trial.distortion, slider)
        curves = tuple(ResponseCurve(slider, values, network(images)) for network in networks)
    outputs = tuple(network(seen)[0] for network in networks)
    return TrialAnswer(trial, digit, plain[0], seen[0], outputs, slider, curves)


def same_curves(before: Trial, after: Trial, slider: Slider) -> bool:
    """Whether two trials have the same curve over a slider: that of a drawing, as long as the drawing is the same."""
    moved = before.distortion.with_value(slider.key, after.distortion.value(slider.key))
    return before.with_distortion(moved) == after
