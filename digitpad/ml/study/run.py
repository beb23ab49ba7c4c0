"""Trains one run of a study, from wherever an earlier sitting left it."""

from __future__ import annotations

import json
import platform
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad import __version__
from digitpad.core.errors import DataError
from digitpad.core.jobs.events import Emit, ShouldStop, Stop
from digitpad.core.study.events import BatchesDone, RunDisturbed, RunEpochDone, RunEvent, RunStarted
from digitpad.core.study.images import StudyImages, study_images
from digitpad.core.study.plan import Epoch, Outcome, Result, Run, StudyPlan
from digitpad.ml import architectures
from digitpad.ml.backend import keras, tf
from digitpad.ml.study.export import model_files
from digitpad.ml.study.step import CompiledStep, Images

_A_MOMENT: Final = 0.2
"""Seconds of training between two questions whether to stop; and at most so often an event."""

Arrays = dict[str, NDArray[np.generic]]


class RunStopped(Exception):
    """The run was asked to stop; its last checkpoint is what remains."""


class Checkpoints(Protocol):
    """Where an unfinished run is kept."""

    def load(self) -> Arrays | None:
        """What was kept last. Raises DataError if it is damaged."""
        ...

    def save(self, arrays: Arrays) -> None:
        """Keep this."""
        ...


class NoCheckpoints:
    """Where nobody would find them."""

    def load(self) -> None:
        """Nothing."""

    def save(self, arrays: Arrays) -> None:
        """Not kept."""


@dataclass(frozen=True, eq=False)
class StudyData:
    """The images as a study uses them, once for a process; `read`: the same as they were read."""

    plan: StudyPlan
    read: StudyImages
    training: Images
    held_out: Images
    test: Images

    @classmethod
    def load(cls, plan: StudyPlan, folder: Path) -> StudyData:
        """Raises DataError."""
        return cls.of(plan, study_images(plan, folder))

    @classmethod
    def of(cls, plan: StudyPlan, read: StudyImages) -> StudyData:
        """Of images that are there."""
        return cls(plan, read, Images.of(read.training), Images.of(read.held_out), Images.of(read.test))


@dataclass(eq=False)
class _Course:
    """A run while it lasts."""

    run: Run
    data: StudyData
    emit: Emit[RunEvent]
    should_stop: ShouldStop
    checkpoints: Checkpoints
    step: CompiledStep
    epochs: list[Epoch] = field(default_factory=list)
    last_event: float = 0.0
    batches_a_call: int = 1


def train_run(
    run: Run, data: StudyData, emit: Emit[RunEvent], should_stop: ShouldStop, checkpoints: Checkpoints | None = None
) -> Outcome:
    """Train and look at the test images, once. Raises RunStopped.

    The same run gives the same outcome with any number of interruptions between its epochs, as long as the versions
    and the number of threads are the same.
    """
    keras.backend.clear_session()  # graphs of the runs before
    keras.utils.set_random_seed(run.seed)
    case = data.plan.case(run.case)
    model = architectures.build(run.case, case.classes, layers=case.layers)
    architectures.shorten_averages(model, -(-len(data.training) // run.batch_size) * data.plan.epochs)
    step = CompiledStep(model, data.training, batch_size=run.batch_size, seed=run.seed)
    course = _Course(run, data, emit, should_stop, checkpoints or NoCheckpoints(), step)
    _restore(course)
    emit(RunStarted(run, model.count_params(), len(data.training), len(data.held_out), tuple(course.epochs)))
    while len(course.epochs) < data.plan.epochs:
        _train_epoch(course)
    began = time.monotonic()
    loss, _, outputs = step.evaluate(data.test)
    hits = int((outputs.argmax(1) == data.test.labels.numpy()).sum())
    result = Result(
        run=run,
        fingerprint=data.plan.fingerprint_of(run.case),
        hits=hits,
        test_images=len(data.test),
        loss=loss,
        seconds=sum(epoch.seconds for epoch in course.epochs) + time.monotonic() - began,
        parameters=model.count_params(),
        epochs=tuple(course.epochs),
        versions=software_versions(),
    )
    scored = {"mnist_test" if data.plan.data is None else "own_test": (outputs, data.test.labels.numpy())}
    if len(data.held_out):
        scored["validation"] = (step.evaluate(data.held_out)[2], data.held_out.labels.numpy())
    return Outcome(result, outputs, model_files(model, result, data.plan, data.read, scored))


def software_versions() -> dict[str, str]:
    """Of what decides about figures."""
    return {
        "digitpad": __version__,
        "python": platform.python_version(),
        "keras": keras.__version__,
        "tensorflow": tf.__version__,
    }


def use_threads(count: int) -> None:
    """For all of TensorFlow, before it does anything. One thread makes a run repeatable to the last bit."""
    tf.config.threading.set_intra_op_parallelism_threads(count)
    tf.config.threading.set_inter_op_parallelism_threads(1)


def _restore(course: _Course) -> None:
    try:
        arrays = course.checkpoints.load()
    except DataError as error:
        course.emit(RunDisturbed(course.run, str(error)))
        return
    if arrays is None:
        return
    course.epochs = [Epoch(**epoch) for epoch in json.loads(str(arrays["epochs"]))]
    course.step.state = [arrays[f"state{number}"] for number in range(len(course.step.state))]


def _train_epoch(course: _Course) -> None:
    number, began = len(course.epochs), time.monotonic()
    n, size = len(course.data.training), course.run.batch_size
    order = np.random.default_rng([course.run.seed, number]).permutation(n).astype(np.int32)
    loss, hits, done, paused = 0.0, 0, 0, 0.0
    while done < n:
        call = time.monotonic()
        part = order[done : done + size * course.batches_a_call]
        part_loss, part_hits = course.step.train(part)
        loss, hits, done = loss + part_loss, hits + part_hits, done + len(part)
        now = time.monotonic()
        course.batches_a_call = _batches_a_call(course.batches_a_call, now - call)
        if now - course.last_event >= _A_MOMENT:
            course.last_event = now
            rate = done / (now - began - paused)
            course.emit(BatchesDone(course.run, number + 1, done / n, loss / done, hits / done, rate))
        if course.should_stop() is not Stop.NO:
            raise RunStopped
        paused += time.monotonic() - now
    held_out: tuple[float | None, float | None] = (None, None)
    if len(course.data.held_out):
        held_out = course.step.evaluate(course.data.held_out)[:2]
    epoch = Epoch(loss / n, hits / n, *held_out, time.monotonic() - began - paused)
    course.epochs.append(epoch)
    course.checkpoints.save(_arrays(course))
    course.emit(RunEpochDone(course.run, number + 1, epoch))
    if course.should_stop() is not Stop.NO:
        raise RunStopped


def _batches_a_call(before: int, seconds: float) -> int:
    """So many that a call lasts about a moment; few at first, as the first call compiles the graph."""
    fitting = int(before * _A_MOMENT / max(seconds, 1e-3))
    return max(1, min(2 * before, fitting))


def _arrays(course: _Course) -> Arrays:
    arrays: Arrays = {f"state{number}": value for number, value in enumerate(course.step.state)}
    arrays["epochs"] = np.array(json.dumps([asdict(epoch) for epoch in course.epochs]))
    return arrays
