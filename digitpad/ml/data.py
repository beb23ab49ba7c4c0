"""What a training learns from and is validated on: MNIST and pen strokes that are rendered anew in every epoch, or
data of one's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.data import mnist, non_digits
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.other_forms import other_form
from digitpad.core.data.stroke_files import PUBLIC_FILES, StrokeSample, place, read_stroke_file, unpacked_sha256
from digitpad.core.data.stroke_variation import vary
from digitpad.core.data.writers import MOST_OF_A_WRITER, capped, split_writers
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError
from digitpad.core.jobs.training import TrainJob
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.parts import own_parts
from digitpad.core.own_data.read import read_own_data
from digitpad.core.recognition.predict import NOT_A_DIGIT, prepare_drawing
from digitpad.ml.augment import augment
from digitpad.ml.backend import tf
from digitpad.ml.paper_ink import PAPER_SHARE, paper_image

MOST_TO_VALIDATE: Final = 100
"""Digits of one held-out writer that are validated on: an average over people, not over digits."""
PEN_REPEATS: Final = 1
"""Renderings of each stroke sample in an epoch: more would outweigh MNIST."""
NON_DIGITS: Final = 0.8
"""Things that are no digit in an epoch, for each rendering of a digit."""
UNVARIED_SHARE: Final = 0.25
"""Share of MNIST's images that are not varied where there are pens beside them.

Variations blur a little. A network that knows sharp edges from drawings only takes sharp scans for none of its digits.
"""
_OF_IMAGES: Final = 0.15  # of things that are no digit: share that is made of MNIST's images instead of strokes


@dataclass(frozen=True, eq=False)
class TrainingData:
    """Training images of MNIST or of one's own, training drawings, and images to validate on, by where they come from.

    With drawings, an epoch holds things that are no digit beside them. Without, there are none: everything drawn
    instead of scanned would seem strange.
    """

    images: LabelledImages
    drawings: tuple[StrokeSample, ...]
    validation: dict[str, LabelledImages]
    sources: dict[str, dict[str, object]]
    """What the model card says of each stroke file, by its name."""
    tests: Mapping[str, LabelledImages]
    """What the finished network is looked at with, once; by the name that the card's scores have for it."""
    class_names: tuple[str, ...] = DIGIT_NAMES
    own: Mapping[str, object] | None = None
    """What the card says of data of one's own; None: it learned from MNIST."""

    @property
    def non_digits(self) -> int:
        """Things that are no digit, in an epoch."""
        return round(NON_DIGITS * PEN_REPEATS * len(self.drawings))

    @property
    def classes(self) -> int:
        """Outputs of the network: one for each class, and with drawings one for what is none."""
        return len(self.class_names) + bool(self.drawings)

    def __len__(self) -> int:
        """Images in an epoch."""
        return len(self.images) + PEN_REPEATS * len(self.drawings) + self.non_digits

    @cached_property
    def all_validation(self) -> LabelledImages:
        """Everything that is validated on after each epoch."""
        sets = list(self.validation.values()) or [self.images.take(np.arange(0))]
        return LabelledImages(
            np.concatenate([part.images for part in sets]), np.concatenate([part.labels for part in sets])
        )


def load(job: TrainJob) -> TrainingData:
    """Read and split what the job names. Raises DataError."""
    if job.own_data is not None:
        return own_training_data(read_own_data(job.own_data), job)
    images = mnist.load_train(job.mnist)
    if job.limit is not None:
        images = images.take(np.random.default_rng(job.seed).permutation(len(images))[: job.limit])
    images, held_out = mnist.split_images(images, share=job.validation_share, seed=job.seed)
    validation = {"validation": held_out} if len(held_out) else {}
    images = _thinned(images, job.digit_shares, seed=job.seed)
    drawings: list[StrokeSample] = []
    sources = {}
    for file in job.strokes:
        samples = [sample for sample in read_stroke_file(file) if sample.digit is not None]
        learned, others = split_writers(samples, seed=job.seed)
        if not learned or not others:
            raise DataError(f"The stroke file {file} needs digits of at least two writers; one of them is held out.")
        drawings += capped(learned, MOST_OF_A_WRITER, seed=job.seed)[: job.limit]
        sources[file.name] = _source(file, samples, others)
        validation[source_name(file)] = rendered(capped(others, MOST_TO_VALIDATE, seed=job.seed))
    return TrainingData(images, tuple(drawings), validation, sources, {"mnist_test": mnist.load_test(job.mnist)})


def own_training_data(data: OwnData, job: TrainJob) -> TrainingData:
    """Data of one's own, split as the job says. Raises DataError."""
    assert job.own_data is not None
    parts = own_parts(
        data,
        seed=job.seed,
        validation_share=job.validation_share,
        limit=job.limit,
        leave_out=job.own_data.leave_out,
    )
    return TrainingData(
        images=parts.training,
        drawings=(),
        validation={"validation": parts.validation} if len(parts.validation) else {},
        sources={},
        tests={"own_test": parts.test},
        class_names=data.class_names,
        own=parts.record,
    )


def _thinned(images: LabelledImages, shares: Sequence[float], *, seed: int) -> LabelledImages:
    """What is left where of each digit only a share of the images is taken; the first ones in a random order."""
    if not shares:
        return images
    order = np.random.default_rng(seed).permutation(len(images))
    chosen = [order[images.labels[order] == digit] for digit in range(len(DIGIT_NAMES))]
    left = [of_digit[: round(share * len(of_digit))] for of_digit, share in zip(chosen, shares, strict=True)]
    if not sum(map(len, left)):
        raise DataError("The digits' shares leave no image to learn from; take larger ones, or more images.")
    return images.take(np.sort(np.concatenate(left)))


def _source(file: Path, samples: Sequence[StrokeSample], held_out: Sequence[StrokeSample]) -> dict[str, object]:
    checksum = unpacked_sha256(file)
    return {
        "source": PUBLIC_FILES.get(checksum, "not public, or in another form"),
        "sha256_unpacked": checksum,
        "digits": len(samples),
        "writers": len({sample.writer for sample in samples}),
        "writers_held_out": len({sample.writer for sample in held_out}),
    }


def source_name(file: Path) -> str:
    """How scores name a stroke file: without folder and endings."""
    return file.name.partition(".")[0]


def rendered(samples: Sequence[StrokeSample]) -> LabelledImages:
    """The samples as they are on the canvas with the default brush, prepared."""
    images = np.stack([_image(place(sample)) for sample in samples])
    return LabelledImages(images, np.array([sample.digit for sample in samples], np.uint8))


def batches(data: TrainingData, job: TrainJob) -> tf.data.Dataset:
    """Shuffled batches of (images (b, 28, 28, 1) float32 in 0..1, labels (b,) uint8), varied as the job says."""
    n = len(data)
    pens = np.array([sample.digit for sample in data.drawings] * PEN_REPEATS, np.uint8)
    others = np.full(data.non_digits, NOT_A_DIGIT, np.uint8)
    labels = tf.constant(np.concatenate([data.images.labels, pens, others]))
    images = tf.constant(data.images.images[..., None])

    def from_memory(indices: tf.Tensor, numbers: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        return tf.gather(images, indices), tf.ones_like(indices, tf.bool)

    def with_pens(indices: tf.Tensor, numbers: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        drawn, scanned = tf.numpy_function(_Renderer(data), [indices, numbers], (tf.uint8, tf.bool))
        return tf.ensure_shape(drawn, (None, 28, 28, 1)), tf.ensure_shape(scanned, (None,))

    def as_they_are(numbers: tf.Tensor, shape: tf.Tensor) -> tf.Tensor:
        return tf.random.stateless_uniform(shape, numbers + 1) < UNVARIED_SHARE

    def batch(indices: tf.Tensor, numbers: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        raw, scanned = with_pens(indices, numbers) if data.drawings else from_memory(indices, numbers)
        chosen = tf.cast(raw, tf.float32) / 255
        if job.augmentation:
            # Drawings were varied as strokes already. What is made of MNIST's images must be varied like them, or
            # sharp grey edges would tell what is no digit.
            varied = scanned & ~as_they_are(numbers, tf.shape(indices)) if data.drawings else scanned
            varied = tf.reshape(varied, (-1, 1, 1, 1))
            chosen = tf.where(varied, augment(chosen, numbers, job.augmentation), chosen)
        return chosen, tf.gather(labels, indices)

    order = tf.data.Dataset.range(n).shuffle(n, seed=job.seed).batch(job.batch_size)
    # A new pair of random numbers for each batch of each epoch; stateless, so that parallel calls repeat.
    numbers = tf.data.Dataset.random(seed=job.seed, rerandomize_each_iteration=True).batch(2)
    return (
        tf.data.Dataset.zip(order, numbers)
        .map(batch, num_parallel_calls=tf.data.AUTOTUNE, deterministic=True)
        .prefetch(8 if data.drawings else 2)
    )


class _Renderer:
    """Images of a batch: MNIST's from memory, all others drawn with variations that follow from the numbers.

    Returns (b, 28, 28, 1) uint8 images, and (b,) bool: which are MNIST's or made of them.
    """

    def __init__(self, data: TrainingData) -> None:
        self._images = data.images
        self._drawings = data.drawings

    def __call__(
        self, indices: NDArray[np.int64], numbers: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        images = np.empty((len(indices), 28, 28, 1), np.uint8)
        scanned = np.empty(len(indices), np.bool_)
        for place_, index in enumerate(indices.tolist()):
            images[place_, ..., 0], scanned[place_] = self._image(index, numbers)
        return images, scanned

    def _image(self, index: int, numbers: NDArray[np.int64]) -> tuple[NDArray[np.uint8], bool]:
        if index < len(self._images):
            return self._images.images[index], True
        random = np.random.default_rng([*numbers.tolist(), index])
        drawing = index - len(self._images)
        if drawing < PEN_REPEATS * len(self._drawings):
            return _drawn(other_form(self._drawings[drawing % len(self._drawings)], random), random), False
        if random.random() < _OF_IMAGES:
            return _bytes(non_digits.from_images(self._images, random)), True
        return _drawn(non_digits.draw(non_digits.LEARNED_KINDS, random, self._drawings), random), False


def _drawn(sample: StrokeSample, random: np.random.Generator) -> NDArray[np.uint8]:
    """The sample varied, as a drawing or as ink on paper."""
    drawing = vary(sample, random)
    image = paper_image(drawing, random) if random.random() < PAPER_SHARE else None
    return _image(drawing) if image is None else _bytes(image)


def _image(drawing: Drawing) -> NDArray[np.uint8]:
    steps = prepare_drawing(drawing)
    if steps is None:
        raise DataError("A sample has no ink.")
    return _bytes(steps[1].image)


def _bytes(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    result: NDArray[np.uint8] = np.round(image * 255).astype(np.uint8)
    return result
