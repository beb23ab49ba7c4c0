"""What a training is told and what it tells: the job, the events, and the handle that front ends hold.

This module knows neither Keras nor processes; `ml.trainer` runs a job, `ml.process` runs it in a child.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import HiddenLayer
from digitpad.core.data.own_source import OwnSource, source_options
from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.json_files import quoted_value
from digitpad.core.snapshots.snapshot import Snapshot, WatchedDigits

ARCHITECTURES: Final = tuple(BUNDLED_LAYERS)
"""Names of the architectures that come with digitpad."""
AUGMENTATIONS: Final = ("affine", "elastic", "thickness")
"""Ways in which `ml.augment` can vary MNIST's images."""
USUAL_AUGMENTATIONS: Final = ("affine", "thickness")
"""Those that helped on held-out images (docs/adr/0006)."""
VALIDATION_SHARE: Final = 1 / 12
"""Of MNIST's training images, that nothing is learned from unless one wants another share; the bundled models', too."""
SnapshotUse: TypeAlias = Literal["none", "shown", "kept"]
"""Whether snapshots are taken, only told as they come, or written beside the model, too."""
AVERAGED_STEPS: Final = 10
"""A training of fewer steps than a hundred times as many gets a lower momentum of batch normalisation's averages than
Keras' 0.99: after 60 steps half of these would still be from before the first image, and the network would answer by
chance."""


@dataclass(frozen=True)
class TrainJob:
    """Everything that decides how a network is trained. The same job with the same seed repeats a training."""

    architecture: str
    name: str
    """The name of the model that comes out."""
    mnist: Path
    """The folder with the MNIST files."""
    out: Path
    """A folder that does not exist yet; it holds the model after `Finished`, and nothing otherwise."""
    epochs: int = 5
    batch_size: int = 100
    learning_rate: float = 2e-3
    """The highest rate of the schedule: linear warm-up, then a cosine to zero."""
    validation_share: float = VALIDATION_SHARE
    augmentation: tuple[str, ...] = USUAL_AUGMENTATIONS
    """How MNIST's images are varied; of `AUGMENTATIONS`."""
    label_smoothing: float = 0.0
    """How much of each label's probability is spread evenly over all classes."""
    weight_averaging: float = 0.0
    """Momentum of an exponential moving average of the weights, which is what is validated and kept; 0: none.

    While the weights still move fast, the statistics of batch normalisation do not fit to their average: in the first
    epochs it guesses.
    """
    seed: int = 1
    limit: int | None = None
    """Use only so many training images, and drawings of each file (for a quick try)."""
    digit_shares: tuple[float, ...] = ()
    """Share of each digit's training images that is learned from, ten numbers in 0..1; none: all of all digits.

    Held-out images stay as they are: on them shows what such a one-sided choice does.
    """
    layers: tuple[HiddenLayer, ...] | None = None
    """Of an own architecture, as it is when the training begins; None: it is one that comes with digitpad."""
    strokes: tuple[Path, ...] = ()
    """Files of labelled pen strokes to learn from beside MNIST."""
    own_data: OwnSource | None = None
    """Data of one's own to learn from in the place of MNIST; their images are varied as MNIST's are."""
    start_from: Path | None = None
    """The folder of a model of the same architecture and classes whose weights are trained on; None: random weights."""
    snapshots: SnapshotUse = "none"
    """They change nothing of what is learned."""
    own_digit: bytes | None = None
    """A prepared image, 28 rows of 28 bytes, ink = 255, that snapshots look at: the digit on the canvas."""

    def __post_init__(self) -> None:
        """Refuse values that make no training. Raises DigitpadError."""
        if self.layers is not None:
            Architecture(self.architecture, self.layers).check()
        for what, value, low, high in (
            ("epochs", self.epochs, 1, 1000),
            ("batch size", self.batch_size, 1, 10_000),
            ("learning rate", self.learning_rate, 1e-6, 1.0),
            ("validation share", self.validation_share, 0.0, 0.9),
            ("label smoothing", self.label_smoothing, 0.0, 0.5),
            ("weight averaging", self.weight_averaging, 0.0, 0.99999),
            ("seed", self.seed, 0, 2**31 - 1),
            ("limit", self.limit if self.limit is not None else 20, 20, 60_000),
        ):
            if not low <= value <= high:
                bounds_words = f"{low:.10g} and {high:.10g}"  # as they are, though a seed has ten digits
                raise DigitpadError(f"The {what} must lie between {bounds_words}; {quoted_value(value)} does not.")
        if self.digit_shares and not (len(self.digit_shares) == 10 and all(0 <= one <= 1 for one in self.digit_shares)):
            found = ", ".join(f"{share:g}" for share in self.digit_shares)
            raise DigitpadError(f"The digits' shares must be ten numbers from 0 to 1, but are {found}.")
        if self.own_data is not None and self.strokes:
            raise DigitpadError(
                "The recipe «pens» learns strokes of digits beside MNIST; it does not go with data of one's own."
            )
        if self.own_data is not None and self.digit_shares:
            raise DigitpadError("Shares of digits are of MNIST's; they do not go with data of one's own.")
        if unknown := set(self.augmentation) - set(AUGMENTATIONS):
            known = ", ".join(AUGMENTATIONS)
            raise DigitpadError(f"There is no augmentation «{', '.join(sorted(unknown))}». There are: {known}.")

    @property
    def hidden_layers(self) -> tuple[HiddenLayer, ...]:
        """All layers but the last one. Raises DigitpadError for an architecture that is not known."""
        if self.layers is not None:
            return self.layers
        if self.architecture not in BUNDLED_LAYERS:
            known = ", ".join(sorted(BUNDLED_LAYERS))
            raise DigitpadError(f"There is no architecture «{self.architecture}». There are: {known}.")
        return BUNDLED_LAYERS[self.architecture]


@dataclass(frozen=True)
class Started:
    """Data are loaded and the network is built; the first batch follows."""

    parameters: int
    training_images: int
    validation_images: int
    total_batches: int


@dataclass(frozen=True)
class BatchDone:
    """The first batch is done, or some batches later (at most five events a second)."""

    epoch: int
    """Counted from 1."""
    batch: int
    """Batches done since the start, over all epochs."""
    total_batches: int
    loss: float
    """Mean over this epoch so far."""
    accuracy: float
    images_per_second: float | None
    """None after the first batch, which builds the network's program and says nothing about speed."""
    seconds_left: float | None


@dataclass(frozen=True)
class EpochDone:
    """An epoch and its validation are done. Validation figures are None without validation images."""

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    seconds: float


@dataclass(frozen=True, eq=False)
class SnapshotsBegun:
    """Snapshots of a training will follow, and this is what all of them look at."""

    digits: WatchedDigits


@dataclass(frozen=True, eq=False)
class SnapshotTaken:
    """A snapshot, and where the held-out digits lie on the map: (snapshots so far, n, 2) float16."""

    snapshot: Snapshot
    places: NDArray[np.float16]


@dataclass(frozen=True)
class Saving:
    """The network is trained; it is being exported and looked at once on the test images."""


@dataclass(frozen=True)
class Finished(LastEvent):
    """The model lies in `folder`, complete with its card."""

    folder: Path
    epochs: int
    test_accuracy: float
    """On MNIST's test images, or on the test part of data of one's own."""


SnapshotEvent: TypeAlias = SnapshotsBegun | SnapshotTaken
TrainingEvent: TypeAlias = (
    Started | BatchDone | EpochDone | SnapshotsBegun | SnapshotTaken | Saving | Finished | Cancelled | Failed
)


class TrainingHandle(JobHandle[TrainingEvent], Protocol):
    """A training, as a front end sees it."""

    def cancel(self, *, keep_best: bool = False) -> None:
        """Stop within two seconds; with `keep_best`, save the best epoch so far instead (takes a little more)."""
        ...


StartTraining: TypeAlias = Callable[[TrainJob], TrainingHandle]
"""Makes the handle of a training, which begins with the first event asked for."""


def training_command(job: TrainJob) -> str:
    """The command line that repeats a training."""
    defaults = {f.name: f.default for f in fields(TrainJob)}
    words = [f"digitpad train --architecture {shlex.quote(job.architecture)}"]
    words += [f"--epochs {job.epochs}", f"--batch-size {job.batch_size}", f"--seed {job.seed}"]
    if job.learning_rate != defaults["learning_rate"]:
        words.append(f"--learning-rate {job.learning_rate:g}")
    if job.validation_share != defaults["validation_share"]:
        words.append(f"--validation-share {job.validation_share:g}")
    if set(job.augmentation) != set(USUAL_AUGMENTATIONS):
        words.append(f"--augmentation {','.join(job.augmentation) or 'none'}")
    if job.label_smoothing != defaults["label_smoothing"]:
        words.append(f"--label-smoothing {job.label_smoothing:g}")
    if job.weight_averaging != defaults["weight_averaging"]:
        words.append(f"--weight-averaging {job.weight_averaging:g}")
    words += _data_words(job)
    if job.start_from is not None:
        words.append(f"--start-from {job.start_from.name}")
    return " ".join([*words, "--out DIR"])


def _data_words(job: TrainJob) -> list[str]:
    """What it learns from."""
    words = []
    if job.limit is not None:
        words.append(f"--limit {job.limit}")
    if job.digit_shares:
        words.append(f"--digit-shares {','.join(f'{share:g}' for share in job.digit_shares)}")
    if job.strokes:
        words.append(" ".join(["--recipe pens", *(f"--strokes {file.name}" for file in job.strokes)]))
    if job.own_data is not None:
        words += source_options(job.own_data)
    return words
