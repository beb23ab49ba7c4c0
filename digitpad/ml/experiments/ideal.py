"""Images that a map, a number or a class of a network answers strongest to.

Activation maximisation: D. Erhan, Y. Bengio, A. Courville, P. Vincent, "Visualizing higher-layer features of a deep
network", Université de Montréal, 2009. That the image is moved a little before each step, and kept smooth, so that
it shows patterns and no noise: C. Olah, A. Mordvintsev, L. Schubert, "Feature visualization", Distill, 2017
(doi 10.23915/distill.00007).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.jobs.experiments import IdealJob
from digitpad.core.recognition.sizes import FIELD
from digitpad.ml.backend import keras, tf
from digitpad.ml.experiments.scores import scores_of

_JITTER: Final = 2
"""Pixels by which images are moved at most before a step."""
_SMOOTHNESS: Final = 0.05
"""What unevenness (total variation) costs, beside activations that are about 1 once they are scaled."""
_BELOW_ZERO: Final = 0.1
"""Share of a negative number that counts, so that a map that does not answer at all yet has a way to go."""
_LEAST_SCALE: Final = 0.01
_RATE: Final = 0.1
_MEMORY: Final = 0.9
"""Of the optimiser for how large gradients were: answers grow a hundredfold on the way."""
_REPORT_EVERY: Final = 4  # steps


def ideal_images(network: keras.Model, job: IdealJob, progress: Callable[[float], object]) -> NDArray[np.float32]:
    """(n, 28, 28) float32 in 0..1, one image for each of the layer's n maps or numbers. Raises ModelError.

    Of a map the mean over all its places counts. `progress` is told the share that is done.
    """
    scores = scores_of(network, job.place)
    count = int(scores.output.shape[-1])
    random = np.random.default_rng(job.seed)
    images = tf.Variable(random.normal(0.0, 0.1, (count, FIELD, FIELD, 1)).astype(np.float32))
    optimizer = keras.optimizers.Adam(_RATE, beta_2=_MEMORY)
    scale = tf.Variable(tf.fill([count], _LEAST_SCALE))

    def answers(seen: tf.Tensor) -> tf.Tensor:
        given = scores(seen, training=False)
        if given.shape.rank > 2:
            # What is below zero counts little, as for ReLU: else one place of a pattern takes away what another gives.
            given = tf.reduce_mean(tf.nn.leaky_relu(given, _BELOW_ZERO), list(range(1, given.shape.rank - 1)))
        return tf.linalg.diag_part(given)  # of image i, the answer of map i

    def climb(moved: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            seen = tf.sigmoid(images)
            uneven = tf.image.total_variation(seen) / FIELD
            given = answers(tf.roll(seen, moved, [1, 2]))
            loss = tf.reduce_sum(_SMOOTHNESS * uneven - given / scale)
        optimizer.apply_gradients([(tape.gradient(loss, images), images)])
        scale.assign(tf.maximum(scale, tf.abs(given)))

    step = tf.function(climb, autograph=False)
    optimizer.build([images])
    scale.assign(tf.maximum(scale, tf.abs(answers(tf.sigmoid(images)))))
    for number in range(job.steps):
        if number % _REPORT_EVERY == 0:
            progress(number / job.steps)
        step(tf.constant(random.integers(-_JITTER, _JITTER + 1, 2), tf.int32))
    made: NDArray[np.float32] = tf.sigmoid(images).numpy()[..., 0]
    return made
