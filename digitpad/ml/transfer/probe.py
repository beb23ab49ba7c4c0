"""Finds out how a network made elsewhere wants its images and what it answers, by trying it on labelled ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import FEWEST_CLASSES, MOST_CLASSES
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import ModelError
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.transfer.jobs import NAMES_NEEDED
from digitpad.ml.backend import keras
from digitpad.ml.transfer.network import ask

SHAPES: Final[tuple[tuple[int, ...], ...]] = ((28, 28, 1), (28, 28), (784,))
"""What a network may take."""
_MORE_THAN_CHANCE: Final = 0.1
"""A network that reads fewer is hardly better than chance, or counts its classes in another order."""
_ALIKE: Final = 0.005
"""Accuracies that differ by less are taken for the same."""
_UNLIKELY: Final = 0.02
"""Of two scalings that do alike, that is right for which the temperature is about 1: there trainings end."""
_TEMPERATURES: Final = np.geomspace(0.01, 1000, 231)
_MEAN, _DEVIATION = 0.1307, 0.3081  # of MNIST's training pixels, by which many tutorials standardise


@dataclass(frozen=True)
class Scaling:
    """What is done to a prepared image (0..1, ink = 1): times `factor`, plus `offset`."""

    words: str
    factor: float
    offset: float


SCALINGS: Final = (
    Scaling("from 0 (paper) to 1 (ink)", 1, 0),
    Scaling("from 0 (paper) to 255 (ink)", 255, 0),
    Scaling("from -1 (paper) to 1 (ink)", 2, -1),
    Scaling("standardised with MNIST's mean and deviation", 1 / _DEVIATION, -_MEAN / _DEVIATION),
    Scaling("from 1 (paper) to 0 (ink)", -1, 1),
    Scaling("from 255 (paper) to 0 (ink)", -255, 255),
    Scaling("from 1 (paper) to -1 (ink)", -2, 1),
)


@dataclass(frozen=True)
class NetworkInterface:
    """How a network is to be asked. `probabilities`: what it gives are such, instead of scores to be made into them."""

    shape: tuple[int, ...]
    scaling: Scaling
    probabilities: bool
    accuracy: float
    """On the training images looked at, 0..1."""


def plain(network: keras.Model, source: str, classes: int = DIGITS) -> keras.Model:
    """The network from one image to a number for each class, or one more; neither stands in a list or dictionary.

    Raises ModelError if it is no network for so many classes.
    """
    # A chain that was never used on data has neither.
    inputs, outputs = getattr(network, "inputs", None), getattr(network, "outputs", None)
    shape = tuple(inputs[0].shape[1:]) if inputs and len(inputs) == 1 else None
    result = tuple(outputs[0].shape[1:]) if outputs and len(outputs) == 1 else None
    if inputs is None or outputs is None or shape not in SHAPES or result not in ((classes,), (classes + 1,)):
        outputs_alone = result[0] if result is not None and len(result) == 1 and classes == DIGITS else None
        fits = shape in SHAPES and FEWEST_CLASSES <= (outputs_alone or 0) <= MOST_CLASSES
        raise ModelError(
            f"{source} holds a network from {_words(inputs)} to {_words(outputs)}. "
            f"It should take one image of 28x28, 28x28x1 or 784 numbers and give {classes}."
            + (f" {NAMES_NEEDED}" if fits else "")
        )
    if isinstance(network, keras.Sequential):
        return network
    return keras.Model(inputs[0], outputs[0], name=network.name)


def _words(tensors: list[keras.KerasTensor] | None) -> str:
    words = []
    for tensor in tensors or ():
        sides = ["?" if side is None else str(side) for side in tensor.shape[1:]]
        words.append("x".join(sides) or "one number")
    return " and ".join(words) or "nothing"


def probe(network: keras.Model, data: LabelledImages, source: str, classes: int = DIGITS) -> NetworkInterface:
    """Try all scalings of training images on a `plain` network.

    Of those with which it reads most, the right one gives the lowest cross-entropy at its best temperature. Raises
    ModelError if the network reads them with none of them.
    """
    shape = tuple(network.inputs[0].shape[1:])
    found: list[tuple[float, NetworkInterface]] = []
    for scaling, answers in _tries(network, data, shape):
        if not np.isfinite(answers).all():
            continue
        are_probabilities = _are_probabilities(answers)
        digits = answers[:, :classes]  # one more is none of them, as in digitpad's own
        temperature, cost = fit_scores(_logarithms(digits, are_probabilities), data)
        cost += _UNLIKELY * np.log(temperature) ** 2
        accuracy = float((digits.argmax(1) == data.labels).mean())
        found.append((cost, NetworkInterface(shape, scaling, are_probabilities, accuracy)))
    if not found:
        raise ModelError(f"The network in {source} gives no numbers; it is not imported.")
    most = max(one.accuracy for _, one in found)
    # Of few images, all of them read right, the best temperature is near zero, and says nothing.
    _, finding = min((pair for pair in found if pair[1].accuracy >= most - _ALIKE), key=lambda pair: pair[0])
    if wilson_interval(round(finding.accuracy * len(data)), len(data))[0] < 1 / classes + _MORE_THAN_CHANCE:
        if classes != DIGITS:
            raise ModelError(
                f"The network in {source} reads only {finding.accuracy:.0%} of these images right, however they are "
                "scaled; it is no reader of them, counts its classes in another order, or learned from images that "
                "lie otherwise in their field."
            )
        raise ModelError(
            f"The network in {source} reads only {finding.accuracy:.0%} of MNIST's training digits right, however "
            "its images are scaled; it is no reader of digits, or counts them in another order."
        )
    return finding


def _tries(
    network: keras.Model, data: LabelledImages, shape: tuple[int, ...]
) -> Iterator[tuple[Scaling, NDArray[np.float64]]]:
    images = (data.images / np.float32(255)).reshape(len(data), *shape)
    for scaling in SCALINGS:
        scaled = (images * np.float32(scaling.factor) + np.float32(scaling.offset)).astype(np.float32)
        yield scaling, ask(lambda part: network(part, training=False), scaled).astype(np.float64)


def _are_probabilities(answers: NDArray[np.float64]) -> bool:
    return bool((answers >= 0).all() and np.allclose(answers.sum(1), 1, atol=1e-3))


def _logarithms(answers: NDArray[np.float64], are_probabilities: bool) -> NDArray[np.float64]:
    """What a softmax would make probabilities of, from probabilities, from sigmoids, or from what is such already."""
    if are_probabilities:
        return np.log(answers + 1e-12)
    if answers.min() >= 0 and answers.max() <= 1:
        inner = np.clip(answers, 1e-9, 1 - 1e-9)
        return np.log(inner / (1 - inner))
    return answers


def fit_scores(scores: NDArray[np.floating], data: LabelledImages) -> tuple[float, float]:
    """(temperature, cross-entropy) where the softmax of (n, classes) scores divided by a temperature is best.

    The scores may have any range: those of sigmoids want 0.1, those of a network that takes 0..255 often 100.
    """
    shifted = scores.astype(np.float64) - scores.max(1, keepdims=True)
    own = shifted[np.arange(len(data)), data.labels]
    costs = [float((np.log(np.exp(shifted / one).sum(1)) - own / one).mean()) for one in _TEMPERATURES]
    best = int(np.argmin(costs))
    return float(_TEMPERATURES[best]), costs[best]
