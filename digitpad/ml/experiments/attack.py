"""Attacks by gradient: the least change of pixels that misleads a network, seen from inside.

In one step: I. Goodfellow, J. Shlens, C. Szegedy, "Explaining and harnessing adversarial examples", ICLR 2015
(arXiv 1412.6572), the fast gradient sign method (FGSM). In many: A. Madry, A. Makelov, L. Schmidt, D. Tsipras,
A. Vladu, "Towards deep learning models resistant to adversarial attacks", ICLR 2018 (arXiv 1706.06083), projected
gradient descent (PGD) from a random start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.jobs.experiments import AttackJob
from digitpad.ml.backend import keras, tf
from digitpad.ml.experiments.scores import scores_of

_WAY: Final = 2.5
"""All steps together may go so many epsilons far, so that a way may bend: as in Madry's code for MNIST."""


def attacked(
    network: keras.Model, job: AttackJob, progress: Callable[[float], object]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The attacked images of all epsilons, in one step and in many: (m, 28, 28) float32 in 0..1 each.

    No pixel changes by more than its epsilon. `progress` is told the share that is done. Raises ModelError.
    """
    scores = scores_of(network)
    sign = 1.0 if job.target is None else -1.0
    classes = len(job.model.class_names) if job.target is None else None
    wanted = job.label if job.target is None else job.target

    def gradient_signs(images: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            tape.watch(images)
            # In double precision: of a sure answer, single precision leaves no gradient. Who wants another digit must
            # not end with none: then the scores of the digits alone count.
            logits = tf.cast(scores(images[..., None], training=False)[:, :classes], tf.float64)
            labels = tf.fill([tf.shape(images)[0]], wanted)
            loss = tf.reduce_sum(tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits))
        return tf.sign(tape.gradient(loss, images)) * sign

    uphill = tf.function(gradient_signs, reduce_retracing=True, autograph=False)
    epsilons = np.array(job.epsilons, np.float32)[:, None, None]
    whole = np.repeat(job.image[None].astype(np.float32), len(epsilons), 0)
    low, high = np.clip(whole - epsilons, 0, 1), np.clip(whole + epsilons, 0, 1)
    one_step = np.clip(whole + epsilons * uphill(tf.constant(whole)).numpy(), low, high)
    random = np.random.default_rng(job.seed).uniform(-1, 1, job.image.shape).astype(np.float32)
    many = np.clip(whole + epsilons * random, low, high)
    for step in range(job.steps):
        progress(step / job.steps)
        many = np.clip(many + _WAY * epsilons / job.steps * uphill(tf.constant(many)).numpy(), low, high)
    return one_step, many
