"""Trains the ink network: steps with a falling rate, checkpoints, and going on from the last one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.registry import KERAS_FILE
from digitpad.ml.backend import keras, tf
from digitpad.ml.ink import network
from digitpad.ml.ink.loss import ink_loss
from digitpad.ml.ink.pictures import Feed, PictureSources

_WARM: Final = 200  # steps in which the rate rises
_LAST_RATE: Final = 0.01  # of the highest
_RECENT: Final = 24  # steps; batch normalisation forgets nine tenths of what it knew in them
_MOST_CHANGE: Final = 5.0  # norm of all gradients of a step


@dataclass(frozen=True)
class InkJob:
    """Everything that decides a training of the ink network."""

    sources: PictureSources
    steps: int
    seed: int = 1
    batch_size: int = 16
    fresh: int = 8
    """New pictures a step."""
    pool: int = 512
    """The last pictures, of which those of a step are drawn."""
    rate: float = 3e-3
    averaging: float = 0.998
    """Of the weights, from step to step."""
    start_from: Path | None = None
    """Folder of an ink network whose weights are learned further; its last layer begins anew if it found others."""
    until: int | None = None
    """Step at which the training ends, if before the last."""
    processes: int = 1
    """That make pictures; 0: a thread of the training's own."""

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: it rises, then falls like a cosine."""
        share = min(1.0, step / self.steps)
        fallen = _LAST_RATE + (1 - _LAST_RATE) * (1 + cos(pi * share)) / 2
        return self.rate * min(1.0, (step + 1) / _WARM) * fallen


def train_ink(
    job: InkJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    keras.utils.set_random_seed(job.seed)
    state = _State(job)
    saved = tf.train.CheckpointManager(state.checkpoint, str(checkpoints), max_to_keep=2)
    saved.restore_or_initialize()
    with Feed(job.sources, seed=job.seed, fresh=job.fresh, pool=job.pool, processes=job.processes) as feed:
        for pixels, truth in feed.batches(job.batch_size, first_step=state.done):
            step = state.done
            if step >= (job.steps if job.until is None else job.until):
                if state.remember(pixels):  # all of them at once but where a training ends as it goes on
                    break
                continue
            on_step(step, state.learn(pixels, truth))
            if (step + 1) % every == 0:
                saved.save()
                on_checkpoint(step + 1, state.averaged())
    saved.save()
    return state.averaged()


class _State:
    """A network under way, with the running averages of its weights."""

    def __init__(self, job: InkJob) -> None:
        self._job = job
        self._model = network.build_ink_network()
        if job.start_from is not None:
            self._model.load_weights(job.start_from / KERAS_FILE, skip_mismatch=True)
        self._optimizer = keras.optimizers.Adam(job.rate, global_clipnorm=_MOST_CHANGE)
        self._optimizer.build(self._model.trainable_variables)
        self._averages = [tf.Variable(variable.value) for variable in self._model.trainable_variables]
        self._recent: deque[tf.Tensor] = deque(maxlen=_RECENT)
        self._done = tf.Variable(0, dtype=tf.int64)
        self.checkpoint = tf.train.Checkpoint(
            model=self._model, optimizer=self._optimizer, averages=self._averages, done=self._done
        )
        self._step = tf.function(self._learn, reduce_retracing=True)

    @property
    def done(self) -> int:
        """Steps that were made."""
        return int(self._done)

    def learn(self, pixels: NDArray[np.float32], truth: NDArray[np.float32]) -> float:
        """Make a step; its loss."""
        step = self.done
        self._optimizer.learning_rate.assign(self._job.rate_at(step))
        kept = min(self._job.averaging, (step + 1) / (step + 10))  # the first weights are soon forgotten
        self.remember(pixels)
        loss = float(self._step(self._recent[-1], tf.constant(truth), tf.constant(kept, tf.float32)))
        self._done.assign_add(1)
        return loss

    def remember(self, pixels: NDArray[np.float32]) -> bool:
        """Keep a step's pictures for `averaged`; whether those of enough steps are there."""
        self._recent.append(tf.constant(pixels))
        return len(self._recent) == _RECENT

    def averaged(self) -> keras.Model:
        """A copy of the network with averaged weights, normalised as the last steps' pictures need with these."""
        copy = network.build_ink_network()
        copy.set_weights(self._model.get_weights())
        for own, average in zip(copy.trainable_variables, self._averages, strict=True):
            own.assign(average)
        for pixels in self._recent:
            copy(pixels, training=True)
        return copy

    def _learn(self, pixels: tf.Tensor, truth: tf.Tensor, kept: tf.Tensor) -> tf.Tensor:
        variables = self._model.trainable_variables
        with tf.GradientTape() as tape:
            loss = ink_loss(truth, self._model(pixels, training=True))
        self._optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        for average, variable in zip(self._averages, variables, strict=True):
            average.assign(kept * average + (1 - kept) * variable)
        return loss
