"""The networks that are trained in lessons: by the training dialog, as all others, with what the lesson says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.jobs.training import USUAL_AUGMENTATIONS, Finished, TrainJob
from digitpad.core.lessons.lesson import LessonTraining
from digitpad.core.lessons.progress import training_identity
from digitpad.core.registry import Model, Registry
from digitpad.ui.training.feature import TrainingFeature

_DIGITS: Final = 10


def lesson_job(training: LessonTraining, *, name: str, mnist: Path, out: Path) -> TrainJob:
    """The job of a lesson's training. Raises DigitpadError."""
    shares = tuple(training.rare_share if digit in training.rare else 1.0 for digit in range(_DIGITS))
    return TrainJob(
        architecture=training.architecture,
        name=name,
        mnist=mnist,
        out=out,
        epochs=training.epochs,
        batch_size=training.batch_size,
        learning_rate=training.learning_rate,
        validation_share=training.validation,
        augmentation=USUAL_AUGMENTATIONS if training.vary else (),
        seed=training.seed,
        limit=training.images,
        digit_shares=shares if training.rare else (),
        snapshots="shown",
    )


class LessonTrainings(QObject):
    """Begins them, and tells how they end."""

    ended = Signal(str)
    """The identity of a training (`training_identity`) that has made a model."""
    kept = Signal(str, str)
    """The same, and the name of its model, which is among the user's now."""

    def __init__(self, training: TrainingFeature, registry: Registry, mnist: Path) -> None:
        super().__init__(training)
        self._training = training
        self._registry = registry
        self._mnist = mnist
        self._jobs: dict[str, str] = {}
        training.runner.event_received.connect(self._on_event)
        training.model_kept.connect(self._on_kept)

    @property
    def can_begin(self) -> bool:
        """Whether no training is under way."""
        return not self._training.runner.is_running

    def begin(self, lesson: str, training: LessonTraining) -> None:
        """Train, unless a training is under way: then that is shown."""

        def job(out: Path) -> TrainJob:
            name = self._registry.free_name(training.name)
            self._jobs[name] = training_identity(lesson, training.key)
            return lesson_job(training, name=name, mnist=self._mnist, out=out)

        self._training.run(job)

    def expect(self, soon: bool) -> None:
        """Whether a training may begin soon: TensorFlow is imported meanwhile."""
        self._training.expect(self, soon)

    def _on_event(self, event: object) -> None:
        job = self._training.runner.job
        identity = self._jobs.get(job.name) if job is not None else None
        if isinstance(event, Finished) and identity is not None:
            self.ended.emit(identity)

    def _on_kept(self, model: Model, use: bool) -> None:
        """It is that of the newest job: the one before was kept before the next one began."""
        job = self._training.runner.job
        identity = self._jobs.get(job.name) if job is not None else None
        if identity is not None:
            self.kept.emit(identity, model.name)
