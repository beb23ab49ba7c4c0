"""Moments of a training, and answers of its network, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.recognition.predict import Prediction
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.words import rounded_percent


def moment_words(course: TrainingCourse, number: int) -> str:
    """When a snapshot was taken."""
    batch, of_epoch = course.snapshots[number].batch, course.digits.batches_per_epoch
    if not batch:
        return _tr("Before the first batch")
    if batch % of_epoch:
        return _tr("After {0} of {1} batches of the first epoch").format(batch, of_epoch)
    return _tr("After epoch {0}").format(batch // of_epoch)


def accuracy_words(course: TrainingCourse, number: int) -> str:
    """How many held-out digits the network reads right, with its interval."""
    tally = course.read(number).tally()
    if tally.accuracy is None:
        return _tr("Too few images are held out to show how it reads them")
    low, high = (f"{LocalNumber(100 * bound):.1f}" for bound in tally.interval)
    text = _tr("{0} of {1} held-out digits read right (95 % interval {2}–{3} %)")
    if not are_digits(course.digits.class_names):
        text = _tr("{0} of {1} held-out images read right (95 % interval {2}–{3} %)")
    return text.format(f"{LocalNumber(100 * tally.accuracy):.1f} %", tally.n, low, high)


def read_words(label: int | None, prediction: Prediction, names: Sequence[str] = DIGIT_NAMES) -> str:
    """What a digit is and what it is taken for; None: nobody says what it is. `names`: of the classes."""
    answer, sure = names[prediction.digit], rounded_percent(prediction.confidence)
    if label is None:
        return _tr("Yours, read as {0} ({1})").format(answer, sure)
    if prediction.digit == label:
        return _tr("Labelled {0}, read so ({1})").format(names[label], sure)
    return _tr("Labelled {0}, read as {1} ({2})").format(names[label], answer, sure)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SnapshotWords", text)
