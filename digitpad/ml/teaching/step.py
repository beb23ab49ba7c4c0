"""Trains a finished network a little further, on two heaps at once: what is new, and what it knew before.

The graph is compiled once and serves all trainings of a job; each begins with the same weights.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.ml.adam import apply_adam
from digitpad.ml.backend import keras, tf

Weights = list[NDArray[np.float32]]
_WARM_UP: Final = 0.1  # share of all steps
_AT_ONCE: Final = 500


@dataclass(frozen=True)
class Recipe:
    """How a network is trained further. The defaults are what docs/adr/0012 chose; the rest is there to compare."""

    steps: int = 80
    own: int = 32
    """Images of the person's samples in a batch."""
    replayed: int = 96
    """Other images in a batch."""
    learning_rate: float = 1e-3
    """The highest; linear warm-up, then a cosine to zero (Adam)."""
    soft: bool = True
    """Replayed images are learned with what the network said of them at first, instead of their labels.

    Z. Li, D. Hoiem, "Learning without forgetting" (ECCV 2016).
    """
    head_only: bool = False
    """Train the last layer only."""
    smoothing: float = 0.05
    """How much of a new label's probability is spread evenly over all classes."""


@dataclass(frozen=True, eq=False)
class Heap:
    """Images with what a network shall say of them: (n, 28, 28) uint8, (n, classes) float32."""

    images: NDArray[np.uint8]
    targets: NDArray[np.float32]


class FineTuning:
    """One network, and the graph that trains it further."""

    def __init__(self, model: keras.Model, recipe: Recipe) -> None:
        self.model = model
        self._recipe = recipe
        self.start: Weights = model.get_weights()
        variables = model.layers[-1].trainable_variables if recipe.head_only else model.trainable_variables
        self._weights = [variable.value for variable in variables]
        self._first = [tf.Variable(tf.zeros_like(weight)) for weight in self._weights]
        self._second = [tf.Variable(tf.zeros_like(weight)) for weight in self._weights]
        images, targets = tf.TensorSpec((None, 28, 28), tf.uint8), tf.TensorSpec((None, self.classes), tf.float32)
        numbers = (tf.TensorSpec((), tf.float32), tf.TensorSpec((), tf.float32))
        self._learn = tf.function(self._step, input_signature=[images, targets, *numbers], autograph=False)
        self._ask = tf.function(self._answer, input_signature=[images], autograph=False)

    @property
    def classes(self) -> int:
        """Of the network."""
        return int(self.model.output_shape[-1])

    def train(self, new: Heap, known: Heap, *, seed: int, done: Callable[[int], None]) -> Weights:
        """Train from the start and return the weights. `done` is told the number of steps; what it raises gets out."""
        recipe, random = self._recipe, np.random.default_rng(seed)
        self.model.set_weights(self.start)
        for variable in (*self._first, *self._second):
            variable.assign(tf.zeros_like(variable))
        for number in range(1, recipe.steps + 1):
            own = random.integers(len(new.images), size=recipe.own)
            other = random.integers(len(known.images), size=recipe.replayed)
            images = np.concatenate([new.images[own], known.images[other]])
            targets = np.concatenate([new.targets[own], known.targets[other]])
            self._learn(images, targets, np.float32(number), np.float32(self._rate(number)))
            done(number)
        weights: Weights = self.model.get_weights()
        return weights

    def outputs(
        self, images: NDArray[np.uint8], weights: Weights, check: Callable[[], None] = lambda: None
    ) -> NDArray[np.float32]:
        """(n, classes) probabilities that the network gives with these weights, of (n, 28, 28) uint8 images."""
        self.model.set_weights(weights)
        parts = []
        for start in range(0, len(images), _AT_ONCE):
            check()
            parts.append(self._ask(images[start : start + _AT_ONCE]).numpy())
        outputs: NDArray[np.float32] = np.concatenate([np.zeros((0, self.classes), np.float32), *parts])
        return outputs

    def targets(self, labels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(n, classes): what it shall say of labelled images."""
        spread = np.float32(self._recipe.smoothing)
        certain = np.eye(self.classes, dtype=np.float32)[labels]
        result: NDArray[np.float32] = (1 - spread) * certain + spread / self.classes
        return result

    def _rate(self, number: int) -> float:
        warm_up = max(1, round(_WARM_UP * self._recipe.steps))
        if number <= warm_up:
            return self._recipe.learning_rate * number / warm_up
        part = (number - warm_up) / max(1, self._recipe.steps - warm_up)
        return self._recipe.learning_rate * (1 + cos(pi * part)) / 2

    def _answer(self, images: tf.Tensor) -> tf.Tensor:
        # Never in training mode: batch normalisation keeps the statistics of all that it has seen.
        return self.model(tf.cast(images, tf.float32)[..., None] / 255, training=False)

    def _step(self, images: tf.Tensor, targets: tf.Tensor, number: tf.Tensor, rate: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(keras.losses.categorical_crossentropy(targets, self._answer(images)))
        gradients = tape.gradient(loss, self._weights)
        apply_adam(self._weights, (self._first, self._second), gradients, step=number, rate=rate)


def between(start: Weights, end: Weights, part: float) -> Weights:
    """The weights on the way from one to the other.

    M. Wortsman et al., "Robust fine-tuning of zero-shot models" (CVPR 2022).
    """
    return [old + np.float32(part) * (new - old) for old, new in zip(start, end, strict=True)]
