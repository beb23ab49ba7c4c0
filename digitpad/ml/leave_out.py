"""Trains as often as there are writers, each time without one of them, who is then read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from digitpad.core.errors import DataError
from digitpad.core.jobs.events import Emit, ShouldStop
from digitpad.core.jobs.training import TrainingEvent, TrainJob
from digitpad.core.own_data.left_out import LeftOutWriter
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.split import split_own_data
from digitpad.ml.backend import keras
from digitpad.ml.data import own_training_data
from digitpad.ml.trainer import train_on

_MOST_WRITERS: Final = 60
"""Each is a training."""


def leave_each_out(
    data: OwnData, job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop
) -> Iterator[LeftOutWriter]:
    """The writers in their order, each as soon as it was read; nothing is written.

    Raises DataError where fewer than two or more than 60 are known, or where nobody else wrote a class, and
    TrainingStopped.
    """
    assert job.own_data is not None
    if not 2 <= len(data.writers) <= _MOST_WRITERS:
        raise DataError(
            f"There are {len(data.writers)} known writers in these data; to leave out one after the other, 2 to "
            f"{_MOST_WRITERS} are needed."
        )
    for writer in data.writers:  # raises before hours of trainings
        split_own_data(data, seed=job.seed, validation_share=job.validation_share, leave_out=writer)
    for writer in data.writers:
        one = replace(job, own_data=replace(job.own_data, leave_out=writer))
        keras.backend.clear_session()
        score = train_on(own_training_data(data, one), one, emit, should_stop)["own_test"]
        yield LeftOutWriter(writer, score.n, score.hits)
