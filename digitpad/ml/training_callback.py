"""The one Keras callback: turns what happens in `Model.fit` into events, and stops it when that was asked for."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.jobs.events import Emit, ShouldStop, Stop
from digitpad.core.jobs.training import BatchDone, EpochDone, TrainingEvent
from digitpad.ml.backend import keras

_EVENT_SECONDS: Final = 0.2
"""Between two events at least."""


class TrainingStopped(Exception):
    """Leaves `Model.fit` from the middle of an epoch or of its validation."""

    def __init__(self, how: Stop) -> None:
        super().__init__(how.value)
        self.how = how


@dataclass(frozen=True)
class BestEpoch:
    """The weights of the best epoch so far, by validation accuracy, then loss."""

    epoch: int
    rank: tuple[float, float]
    weights: list[NDArray[np.float32]]


class EpochTracker:
    """Counts batches, emits events at most five times a second, remembers the best epoch, and stops."""

    def __init__(
        self,
        *,
        emit: Emit[TrainingEvent],
        should_stop: ShouldStop,
        total_batches: int,
        batch_size: int,
        look: Callable[[int, bool], object] | None = None,
    ) -> None:
        """`look`: called before the first batch and after each one, with the number of batches so far and False, and
        between epochs with that number and True: then the weights are those that were validated."""
        self.history: list[EpochDone] = []
        self.best: BestEpoch | None = None
        self.stops = True
        self._emit = emit
        self._should_stop = should_stop
        self._total = total_batches
        self._batch_size = batch_size
        self._look = look or (lambda batches, settled: None)
        self._batches = 0
        self._epoch = 0
        self._epoch_began = self._began = self._last_event = time.monotonic()

    def callback(self) -> keras.callbacks.Callback:
        """The callback for `Model.fit`."""
        return _Callback(self)

    def check(self) -> None:
        """Raise TrainingStopped if somebody asked for it."""
        if self.stops and (how := self._should_stop()) is not Stop.NO:
            raise TrainingStopped(how)

    def begin(self) -> None:
        """The network is as it was built."""
        self._look(0, True)

    def begin_epoch(self, epoch: int) -> None:
        """An epoch, counted from 0 as Keras does, begins."""
        self._epoch = epoch + 1
        self._epoch_began = time.monotonic()

    def end_batch(self, logs: Mapping[str, float]) -> None:
        """A batch is done. Raises TrainingStopped."""
        self._batches += 1
        now = time.monotonic()
        first = self._batches == 1
        if first:
            self._began = now  # it builds the graph and says nothing about speed
        if first or now - self._last_event >= _EVENT_SECONDS or self._batches == self._total:
            self._last_event = now
            rate = None if first else (self._batches - 1) / max(now - self._began, 1e-9)
            self._emit(
                BatchDone(
                    epoch=self._epoch,
                    batch=self._batches,
                    total_batches=self._total,
                    loss=float(logs["loss"]),
                    accuracy=float(logs["accuracy"]),
                    images_per_second=None if rate is None else rate * self._batch_size,
                    seconds_left=None if rate is None else (self._total - self._batches) / rate,
                )
            )
        self._look(self._batches, False)
        self.check()

    def end_epoch(self, logs: Mapping[str, float], model: keras.Model) -> None:
        """An epoch and its validation are done."""
        done = EpochDone(
            epoch=self._epoch,
            loss=float(logs["loss"]),
            accuracy=float(logs["accuracy"]),
            validation_loss=float(logs["val_loss"]) if "val_loss" in logs else None,
            validation_accuracy=float(logs["val_accuracy"]) if "val_accuracy" in logs else None,
            seconds=time.monotonic() - self._epoch_began,
        )
        self.history.append(done)
        rank = (float(self._epoch), 0.0)  # without validation images, the last epoch is the best one
        if done.validation_accuracy is not None and done.validation_loss is not None:
            rank = (done.validation_accuracy, -done.validation_loss)
        if self.best is None or rank > self.best.rank:
            self.best = BestEpoch(self._epoch, rank, model.get_weights())
        self._emit(done)
        self._look(self._batches, True)
        self.check()


class _Callback(keras.callbacks.Callback):  # type: ignore[misc]  # Keras has no types
    def __init__(self, tracker: EpochTracker) -> None:
        super().__init__()
        self._tracker = tracker

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
        self._tracker.begin()

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        self._tracker.begin_epoch(epoch)

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._tracker.end_batch(logs or {})

    def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._tracker.check()

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        self._tracker.end_epoch(logs or {}, self.model)
