"""Trains as often as there are writers, each time without one of them, who is then read."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from digitpad.core.jobs.events import Emit, ShouldStop
from digitpad.core.jobs.training import TrainingEvent, TrainJob
from digitpad.core.own_data.left_out import LeftOutWriter
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.split import check_writers, split_own_data
from digitpad.ml.backend import keras
from digitpad.ml.data import own_training_data
from digitpad.ml.trainer import train_on

_RETRACING: Final = "triggered tf.function retracing"
"""What TensorFlow's warning says."""


def leave_each_out(
    data: OwnData, job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop
) -> Iterator[LeftOutWriter]:
    """The writers in their order, each as soon as it was read; nothing is written.

    Raises DataError where none or more than 60 are known, or where nobody else wrote a class, and
    TrainingStopped.
    """
    assert job.own_data is not None
    check_writers(data)
    for writer in data.writers:  # raises before hours of trainings
        split_own_data(data, seed=job.seed, validation_share=job.validation_share, leave_out=writer)
    with _traced_anew():
        for writer in data.writers:
            one = replace(job, own_data=replace(job.own_data, leave_out=writer))
            keras.backend.clear_session()
            score = train_on(own_training_data(data, one), one, emit, should_stop)["own_test"]
            yield LeftOutWriter(writer, score.n, score.hits)


@contextmanager
def _traced_anew() -> Iterator[None]:
    """Within this, TensorFlow does not warn that a function is traced again and again: each time it is that of another
    network, whose learning rate ends after as many steps as there are without that writer."""

    def is_no_such_warning(record: logging.LogRecord) -> bool:
        return _RETRACING not in str(record.msg)

    logger = logging.getLogger("tensorflow")
    logger.addFilter(is_no_such_warning)
    try:
        yield
    finally:
        logger.removeFilter(is_no_such_warning)
