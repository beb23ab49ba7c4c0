"""The study's training step: what `Model.fit` does with a case, compiled as one graph of only the work that matters.

The arithmetic is Keras' own (tests compare the two); what differs is how it is laid out:

* bias and ReLU come after the pooling, on a quarter of the values: the largest of four plus a constant, cut off at
  zero, is the same number in either order;
* one random byte decides on each value of a dropout instead of a whole random float (its rates are quarters);
* Adam is TensorFlow's fused kernel instead of a dozen small operations for each variable;
* images stay bytes in memory, a batch becomes floats when it is its turn, and many batches are one call.

The first of these holds for networks of the paper's layers; all others go through Keras' own layers, but for their
dropouts, whose luck must follow from the step alone, and the last layer, whose logits are wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.study.plan import LEARNING_RATE
from digitpad.ml.adam import apply_adam
from digitpad.ml.backend import keras, tf

_STEPS_AT_MOST: Final = 2**27  # more than a thousand epochs of batches of one have
_EVALUATED_AT_ONCE: Final = 500
_layers = keras.layers


@dataclass(frozen=True, eq=False)
class Images:
    """Images and labels as tensors: (n, 28, 28, 1) uint8, (n,) int32."""

    images: tf.Tensor
    labels: tf.Tensor

    @classmethod
    def of(cls, data: LabelledImages) -> Images:
        """Once for a process; the runs share them."""
        return cls(tf.constant(data.images[..., None]), tf.constant(data.labels.astype(np.int32)))

    def __len__(self) -> int:
        return int(self.labels.shape[0])


class CompiledStep:
    """A network, the state of its optimizer, and the graph that trains it."""

    def __init__(self, model: keras.Model, data: Images, *, batch_size: int, seed: int) -> None:
        self.model = model
        self._data = data
        self._batch_size = batch_size
        self._seed = seed
        self._weights = [variable.value for variable in model.trainable_variables]
        self._statistics = [variable.value for variable in model.non_trainable_weights]  # of batch normalisation
        self._forward = _quick if all(map(_has_quick_way, model.layers)) else _by_keras
        self._first = [tf.Variable(tf.zeros_like(weight)) for weight in self._weights]
        self._second = [tf.Variable(tf.zeros_like(weight)) for weight in self._weights]
        self._steps = tf.Variable(0, dtype=tf.int32)
        indices, images = tf.TensorSpec((None,), tf.int32), tf.TensorSpec((None, 28, 28, 1), tf.uint8)
        self._train = tf.function(self._batches, input_signature=[indices], autograph=False)
        self._ask = tf.function(self._outputs, input_signature=[images], autograph=False)

    @property
    def state(self) -> list[NDArray[np.generic]]:
        """Everything that decides how the training goes on."""
        return [variable.numpy() for variable in self._variables]

    @state.setter
    def state(self, values: Sequence[NDArray[np.generic]]) -> None:
        for variable, value in zip(self._variables, values, strict=True):
            variable.assign(value)

    def train(self, order: NDArray[np.int32]) -> tuple[float, int]:
        """Train on the images at these indices, batch by batch; the sum of their losses and the number of hits."""
        loss, hits = self._train(tf.constant(order))
        return float(loss), int(hits)

    def evaluate(self, data: Images) -> tuple[float, float, NDArray[np.float32]]:
        """Mean loss, accuracy and (n, classes) probabilities."""
        losses, parts = 0.0, []
        for start in range(0, len(data), _EVALUATED_AT_ONCE):
            logits = self._ask(data.images[start : start + _EVALUATED_AT_ONCE])
            labels = data.labels[start : start + _EVALUATED_AT_ONCE]
            losses += float(tf.reduce_sum(_losses(logits, labels)))
            parts.append(tf.nn.softmax(logits).numpy())
        outputs: NDArray[np.float32] = np.concatenate(parts)
        accuracy = float((outputs.argmax(1) == data.labels.numpy()).mean())
        return losses / len(data), accuracy, outputs

    @property
    def _variables(self) -> list[tf.Variable]:
        return [*self._weights, *self._first, *self._second, self._steps, *self._statistics]

    def _batches(self, order: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        def is_left(start: tf.Tensor, loss: tf.Tensor, hits: tf.Tensor) -> tf.Tensor:
            return start < tf.size(order)

        def batch(start: tf.Tensor, loss: tf.Tensor, hits: tf.Tensor) -> tuple[tf.Tensor, ...]:
            losses, right = self._learn(order[start : start + self._batch_size])
            return start + self._batch_size, loss + tf.reduce_sum(losses), hits + right

        _, loss, hits = tf.while_loop(is_left, batch, (0, 0.0, 0), parallel_iterations=1)
        return loss, hits

    def _learn(self, chosen: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        """One step; the losses of the images at these indices before it, and how many were read right."""
        labels = tf.gather(self._data.labels, chosen)
        with tf.GradientTape() as tape:
            logits = self._forward(self, _scaled(tf.gather(self._data.images, chosen)), training=True)
            losses = _losses(logits, labels)
            mean = tf.reduce_mean(losses)
        gradients = tape.gradient(mean, self._weights)
        step = tf.cast(self._steps.assign_add(1), tf.float32)
        apply_adam(self._weights, (self._first, self._second), gradients, step=step, rate=LEARNING_RATE)
        return losses, tf.reduce_sum(tf.cast(tf.equal(tf.argmax(logits, 1, tf.int32), labels), tf.int32))

    def _outputs(self, images: tf.Tensor) -> tf.Tensor:
        return self._forward(self, _scaled(images), training=False)

    def dropout(self, values: tf.Tensor, rate: float, layer: int) -> tf.Tensor:
        """Which values are left out follows from the seed, the layer and the number of the step alone."""
        limit = round(256 * rate)
        size = prod(values.shape[1:])
        seed = tf.stack([tf.constant(self._seed), self._steps + layer * _STEPS_AT_MOST])
        if limit == 256 * rate and size % 4 == 0:
            words = tf.random.stateless_uniform((tf.shape(values)[0], size // 4), seed, None, None, tf.uint32)
            kept = tf.reshape(tf.bitcast(words, tf.uint8), tf.shape(values)) >= limit
        else:
            kept = tf.random.stateless_uniform(tf.shape(values), seed) >= rate
        return values * (tf.cast(kept, tf.float32) * (1 / (1 - rate)))


def _scaled(images: tf.Tensor) -> tf.Tensor:
    """(n, 28, 28, 1) float32 in 0..1 from bytes."""
    return tf.ensure_shape(tf.cast(images, tf.float32) * (1 / 255), (None, 28, 28, 1))


def _quick(step: CompiledStep, values: tf.Tensor, *, training: bool) -> tf.Tensor:
    """(n, classes) logits of (n, 28, 28, 1) images, by a network of the paper's layers."""
    weights = iter(step._weights)
    layers = list(step.model.layers)
    for number, layer in enumerate(layers):
        if isinstance(layer, _layers.Conv2D):
            values = tf.nn.conv2d(values, next(weights), 1, "VALID")
            bias = next(weights)
            if isinstance(layers[number + 1], _layers.MaxPooling2D):
                values = tf.nn.max_pool2d(values, 2, 2, "VALID")
            values = tf.nn.relu(tf.nn.bias_add(values, bias))
        elif isinstance(layer, _layers.Flatten):
            values = tf.reshape(values, (-1, prod(values.shape[1:])))
        elif isinstance(layer, _layers.Dropout):
            values = step.dropout(values, layer.rate, number) if training else values
        elif isinstance(layer, _layers.Dense):
            values = tf.nn.bias_add(tf.matmul(values, next(weights)), next(weights))
            values = values if layer is layers[-1] else tf.nn.relu(values)
    return tf.ensure_shape(values, (None, step.model.output_shape[-1]))


def _by_keras(step: CompiledStep, values: tf.Tensor, *, training: bool) -> tf.Tensor:
    """The same by any chain of layers that ends with a dense one."""
    *hidden, last = step.model.layers
    for number, layer in enumerate(hidden):
        if isinstance(layer, _layers.Dropout):
            values = step.dropout(values, layer.rate, number) if training else values
        else:
            values = layer(values, training=training)
    logits = tf.nn.bias_add(tf.matmul(values, last.kernel.value), last.bias.value)
    return tf.ensure_shape(logits, (None, step.model.output_shape[-1]))


def _has_quick_way(layer: keras.layers.Layer) -> bool:
    if isinstance(layer, _layers.Conv2D):
        plain = layer.strides == (1, 1) and layer.padding == "valid" and layer.use_bias
        return bool(plain and layer.activation.__name__ == "relu")
    if isinstance(layer, _layers.MaxPooling2D):
        return tuple(layer.pool_size) == (2, 2)
    if isinstance(layer, _layers.Dense):
        return layer.activation.__name__ in ("relu", "softmax")
    return isinstance(layer, (_layers.Dropout, _layers.Flatten))


def _losses(logits: tf.Tensor, labels: tf.Tensor) -> tf.Tensor:
    return tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
