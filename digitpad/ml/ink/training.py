"""Trains the ink network: steps with a falling rate, checkpoints, and going on from the last one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.ml.backend import keras, tf
from digitpad.ml.ink import network
from digitpad.ml.ink.loss import ink_loss
from digitpad.ml.ink.pictures import Feed, PictureSources

_WARM: Final = 200  # steps in which the rate rises
_LAST_RATE: Final = 0.01  # of the highest


@dataclass(frozen=True)
class InkJob:
    """Everything that decides a training of the ink network."""

    sources: PictureSources
    steps: int
    seed: int = 1
    batch_size: int = 16
    fresh: int = 8
    """New pictures a step."""
    rate: float = 3e-3
    averaging: float = 0.998
    """Of the weights, from step to step."""
    processes: int = 1
    """That make pictures."""

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: it rises, then falls like a cosine."""
        share = min(1.0, step / self.steps)
        return self.rate * min(1.0, (step + 1) / _WARM) * (_LAST_RATE + (1 - _LAST_RATE) * (1 + np.cos(np.pi * share)) / 2)


def train(
    job: InkJob, checkpoints: Path, *, on_step: Callable[[int, float], None], every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    keras.utils.set_random_seed(job.seed)
    model = network.build()
    optimizer = keras.optimizers.Adam(job.rate, use_ema=True, ema_momentum=job.averaging, global_clipnorm=5.0)
    optimizer.build(model.trainable_variables)
    done = tf.Variable(0, dtype=tf.int64)
    saved = tf.train.CheckpointManager(
        tf.train.Checkpoint(model=model, optimizer=optimizer, done=done), str(checkpoints), max_to_keep=2
    )
    saved.restore_or_initialize()
    learn = _step(model, optimizer)
    with Feed(job.sources, seed=job.seed, fresh=job.fresh, processes=job.processes) as feed:
        for pixels, truth in feed.batches(job.batch_size, first_step=int(done)):
            step = int(done)
            if step >= job.steps:
                break
            optimizer.learning_rate.assign(job.rate_at(step))
            on_step(step, float(learn(tf.constant(pixels), tf.constant(truth))))
            done.assign_add(1)
            if (step + 1) % every == 0:
                saved.save()
                on_checkpoint(step + 1, averaged(model, optimizer))
    saved.save()
    return averaged(model, optimizer)


def averaged(model: keras.Model, optimizer: keras.Optimizer) -> keras.Model:
    """A copy of the network with the averages that the optimizer kept of its weights."""
    copy = network.build()
    copy.set_weights(model.get_weights())
    averages = optimizer._model_variables_moving_average
    for own, average in zip(copy.trainable_variables, averages, strict=True):
        own.assign(average)
    return copy


def _step(model: keras.Model, optimizer: keras.Optimizer) -> Callable[[tf.Tensor, tf.Tensor], tf.Tensor]:
    @tf.function(reduce_retracing=True)
    def step(pixels: tf.Tensor, truth: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            loss = ink_loss(truth, model(pixels, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        return loss

    return step  # type: ignore[no-any-return]
