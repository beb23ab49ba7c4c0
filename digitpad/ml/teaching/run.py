"""Lets a finished network learn a person's samples, and says what that gains and costs (docs/adr/0012).

It knows no process, pipe or window: command line, window and tests share it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from digitpad.core.data import mnist
from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.jobs.events import Cancelled, Emit, ShouldStop, Stop
from digitpad.core.jobs.result_folder import check_free, put_in_place
from digitpad.core.jobs.teaching import (
    Doing,
    FirstFigures,
    Taught,
    TeachingEvent,
    TeachingStarted,
    TeachJob,
    Verdict,
    still_needed,
)
from digitpad.core.jobs.workspace import side_folders
from digitpad.core.registry import Model, read_model
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.teaching.export import save_taught
from digitpad.ml.teaching.progress import TeachProgress
from digitpad.ml.teaching.step import FineTuning, Recipe
from digitpad.ml.teaching.teacher import CHECKING, FOLDS, PARTS, PREPARING, Teacher, TeachingOutcome
from digitpad.ml.training_callback import TrainingStopped

_SAVING: Final = 40  # as long as so many steps


def teach(job: TeachJob, emit: Emit[TeachingEvent], should_stop: ShouldStop, recipe: Recipe | None = None) -> None:
    """Teach, judge, and save what may be kept; emits `Taught` or `Cancelled` last.

    Raises DigitpadError for a job that cannot be run and OSError when the result cannot be written. `job.out` is
    complete after `Taught` with a folder and untouched otherwise.
    """
    check_free(job.out)

    def check() -> None:
        if should_stop() is not Stop.NO:
            raise TrainingStopped(Stop.DISCARD)

    try:
        emit(_run(job, emit, check, recipe or Recipe()))
    except TrainingStopped:
        emit(Cancelled())


def _run(job: TeachJob, emit: Emit[TeachingEvent], check: Callable[[], None], recipe: Recipe) -> Taught:
    began = time.monotonic()
    start = read_model(job.start, bundled=False)
    teacher = Teacher.of(
        start, mnist_folder=job.mnist, guard_folder=job.guard, recipe=recipe, seed=job.seed, check=check
    )
    samples = usable(job.samples, teacher.tuning.classes)
    emit(TeachingStarted(len(samples), teacher.tuning.classes))
    looks = CHECKING + CHECKING // len(PARTS)
    progress = TeachProgress(emit, check, (FOLDS + 1) * recipe.steps + PREPARING + looks + _SAVING)
    lesson = teacher.teach(samples, progress, seed=job.seed, tell=lambda first: emit(FirstFigures(first)))
    folder = None
    if lesson.figures.kept or (job.even_unchanged and lesson.figures.verdict is Verdict.NOTHING_TO_GAIN):
        progress.do(Doing.SAVING, 1)
        folder = _save(job, start, samples, teacher.tuning, lesson, check)
    return Taught(folder, lesson.figures, time.monotonic() - began)


def _save(
    job: TeachJob,
    start: Model,
    samples: Sequence[OwnSample],
    tuning: FineTuning,
    lesson: TeachingOutcome,
    check: Callable[[], None],
) -> Path:
    # One look at MNIST's test images, for the card; nothing is chosen by it.
    test = mnist.load_test(job.mnist)
    outputs = tuning.outputs(test.images, lesson.state.weights, check)
    tuning.model.set_weights(lesson.state.weights)
    partial, _ = side_folders(job.out)
    remove_folder(partial)
    try:
        save_taught(
            partial,
            model=tuning.model,
            job=job,
            start=start,
            samples=samples,
            threshold=lesson.state.threshold,
            figures=lesson.figures,
            test=(outputs, test.labels),
        )
        check()
        return put_in_place(partial, job.out)
    finally:
        remove_folder(partial)


def usable(samples: Sequence[OwnSample], classes: int) -> list[OwnSample]:
    """Those with ink, and with a label that the network knows. Raises DigitpadError if too few are left."""
    with_ink = [one for one in samples if one.label < classes and one.prepared() is not None]
    if missing := still_needed(with_ink):
        raise DigitpadError(f"Too many of the samples have no ink; {missing} more digits are needed.")
    return with_ink
