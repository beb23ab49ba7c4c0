"""The images of a study: MNIST's, or those of data of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.study.plan import StudyPlan
from digitpad.core.study.studied_data import parts_of


@dataclass(frozen=True, eq=False)
class StudyImages:
    """To learn from, held out for the curves, and to test with: the same for every run. `record`: what the card of a
    model says of data of one's own; None: they are MNIST's."""

    training: LabelledImages
    held_out: LabelledImages
    test: LabelledImages
    record: Mapping[str, object] | None = None


def study_images(plan: StudyPlan, mnist_folder: Path) -> StudyImages:
    """Read them. Raises DataError."""
    if plan.data is None:
        training, held_out = plan.images(mnist.load_train(mnist_folder))
        return StudyImages(training, held_out, mnist.load_test(mnist_folder))
    parts = parts_of(plan.data.read(), validation_share=1 - plan.training_share, limit=plan.limit)
    return StudyImages(parts.training, parts.validation, parts.test, parts.record)


def study_test(plan: StudyPlan, mnist_folder: Path, own: OwnData | None = None) -> LabelledImages:
    """The test images alone. `own`: the plan's data, where they were just read. Raises DataError."""
    if plan.data is None:
        return mnist.load_test(mnist_folder)
    return parts_of(plan.data.read() if own is None else own, validation_share=0).test
