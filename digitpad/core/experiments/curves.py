"""How a network's answer goes over the range of a distortion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.experiments.distort import distorted_along
from digitpad.core.experiments.distortion import Distortion, Slider
from digitpad.core.inside.network import Array
from digitpad.core.inside.occlusion import Outputs
from digitpad.core.recognition.predict import DIGITS, Predictions

CURVE_POINTS: Final = 61
"""Of a curve: turned digits are six degrees apart."""


@dataclass(frozen=True)
class Reader:
    """A network with the threshold of its model (`Model.rejection_threshold`) and the number of its classes."""

    network: Outputs
    threshold: float | None = None
    classes: int = DIGITS

    def answers(self, images: Array) -> NDArray[np.intp]:
        """(n,) the answers: the most probable class, or the number after the last where it is rejected."""
        return answers_of(self.network(images), self.threshold, self.classes)


@dataclass(frozen=True, eq=False)
class ResponseCurve:
    """`values`: (m,) of the slider; `outputs`: (m, classes) float32, what the network says at each."""

    slider: Slider
    values: NDArray[np.float64]
    outputs: NDArray[np.float32]


def answers_of(outputs: NDArray[np.float32], threshold: float | None, classes: int = DIGITS) -> NDArray[np.intp]:
    """(n,) the answers that follow from a network's probabilities, as in `Reader.answers`."""
    predictions = Predictions.of(outputs, threshold, classes)
    return np.where(predictions.rejected, predictions.none, predictions.digits)


def images_along(image: Array, distortion: Distortion, slider: Slider) -> tuple[NDArray[np.float64], Array]:
    """The values of a curve, (m,), and one (28, 28) image distorted by each of them, all else as it stands."""
    values = slider.values(CURVE_POINTS)
    return values, distorted_along(image, distortion, lambda one, value: one.with_value(slider.key, value), values)
