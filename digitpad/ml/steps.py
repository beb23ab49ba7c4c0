"""Trainings that are counted in steps: a rising, then falling rate, averaged weights, and checkpoints to go on from."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, pi
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.registry import KERAS_FILE
from digitpad.ml.backend import keras, tf

_WARM: Final = 200  # steps in which the rate rises
_LAST_RATE: Final = 0.01  # of the highest
_RECENT: Final = 24  # steps; batch normalisation forgets nine tenths of what it knew in them
_MOST_CHANGE: Final = 5.0  # norm of all gradients of a step

Batches: TypeAlias = Callable[[int], Iterator[tuple[NDArray[np.float32], NDArray[np.generic]]]]
"""Batches of inputs and truth from a step on, as if those before had been made."""


@dataclass(frozen=True)
class StepPlan:
    """How far and how fast a network learns."""

    steps: int
    seed: int = 1
    rate: float = 3e-3
    averaging: float = 0.998
    """Of the weights, from step to step."""
    start_from: Path | None = None
    """Folder of a network whose weights are learned further; a last layer for other outputs begins anew."""
    until: int | None = None
    """Step at which the training ends, if before the last."""

    @property
    def end(self) -> int:
        """The step at which it ends."""
        return self.steps if self.until is None else self.until

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: it rises, then falls like a cosine."""
        share = min(1.0, step / self.steps)
        fallen = _LAST_RATE + (1 - _LAST_RATE) * (1 + cos(pi * share)) / 2
        return self.rate * min(1.0, (step + 1) / _WARM) * fallen


@dataclass(frozen=True)
class StepTask:
    """What is learned. `build`: a new network; `loss`: (truth, what the network gives) -> scalar."""

    build: Callable[[], keras.Model]
    loss: Callable[[tf.Tensor, tf.Tensor], tf.Tensor]
    batches: Batches


def train_steps(
    plan: StepPlan,
    task: StepTask,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    keras.utils.set_random_seed(plan.seed)
    state = _State(plan, task)
    saved = tf.train.CheckpointManager(state.checkpoint, str(checkpoints), max_to_keep=2)
    saved.restore_or_initialize()
    for given, truth in task.batches(state.done):
        step = state.done
        if step >= plan.end:
            if state.remember(given):  # all of them at once but where a training ends as it goes on
                break
            continue
        on_step(step, state.learn(given, truth))
        if (step + 1) % every == 0:
            saved.save()
            on_checkpoint(step + 1, state.averaged())
    saved.save()
    return state.averaged()


class _State:
    """A network under way, with the running averages of its weights."""

    def __init__(self, plan: StepPlan, task: StepTask) -> None:
        self._plan, self._task = plan, task
        self._model = task.build()
        if plan.start_from is not None:
            self._model.load_weights(plan.start_from / KERAS_FILE, skip_mismatch=True)
        self._optimizer = keras.optimizers.Adam(plan.rate, global_clipnorm=_MOST_CHANGE)
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

    def learn(self, given: NDArray[np.float32], truth: NDArray[np.generic]) -> float:
        """Make a step; its loss."""
        step = self.done
        self._optimizer.learning_rate.assign(self._plan.rate_at(step))
        kept = min(self._plan.averaging, (step + 1) / (step + 10))  # the first weights are soon forgotten
        self.remember(given)
        loss = float(self._step(self._recent[-1], tf.constant(truth), tf.constant(kept, tf.float32)))
        self._done.assign_add(1)
        return loss

    def remember(self, given: NDArray[np.float32]) -> bool:
        """Keep a step's inputs for `averaged`; whether those of enough steps are there."""
        self._recent.append(tf.constant(given))
        return len(self._recent) == _RECENT

    def averaged(self) -> keras.Model:
        """A copy of the network with averaged weights, normalised as the last steps' inputs need with these."""
        copy = self._task.build()
        copy.set_weights(self._model.get_weights())
        for own, average in zip(copy.trainable_variables, self._averages, strict=True):
            own.assign(average)
        for given in self._recent:
            copy(given, training=True)
        return copy

    def _learn(self, given: tf.Tensor, truth: tf.Tensor, kept: tf.Tensor) -> tf.Tensor:
        variables = self._model.trainable_variables
        with tf.GradientTape() as tape:
            loss = self._task.loss(truth, self._model(given, training=True))
        self._optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        for average, variable in zip(self._averages, variables, strict=True):
            average.assign(kept * average + (1 - kept) * variable)
        return loss
