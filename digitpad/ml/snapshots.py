"""Takes snapshots of a network while it is trained."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.jobs.events import Emit
from digitpad.core.jobs.training import SnapshotsBegun, SnapshotTaken, TrainingEvent, TrainJob
from digitpad.core.snapshots.places import places_on_map
from digitpad.core.snapshots.schedule import snapshot_batches, snapshot_digits
from digitpad.core.snapshots.snapshot import Snapshot, TrainingCourse, WatchedDigits
from digitpad.ml.backend import keras
from digitpad.ml.data import TrainingData

_MOST_MAPS: Final = 64
"""Maps of a layer, and kernels, that are kept."""
_MOST_MAP_BYTES: Final = 48_000
"""Of all maps of a snapshot: layers beyond it are left out."""
_MAPPED_DIGIT: Final = 5
"""Of this class is the digit whose maps are shown: it has straight lines, a corner and a bow. Of other classes, too,
if there are as many."""
_AFTER_CONVOLUTION: Final = (keras.layers.BatchNormalization, keras.layers.ReLU, keras.layers.Activation)
"""What belongs to the convolution before it, as where one looks inside a model."""


class SnapshotTaker:
    """Asks one network about the same digits again and again; tells what it says, and remembers it.

    Layers are called one by one, as tracing a graph for the few calls takes longer than they do.
    """

    def __init__(self, model: keras.Model, job: TrainJob, data: TrainingData, emit: Emit[TrainingEvent]) -> None:
        """Emits `SnapshotsBegun`."""
        self._emit = emit
        self._model = model
        per_epoch = -(-len(data) // job.batch_size)
        moments = snapshot_batches(per_epoch, job.epochs)
        self._moments = frozenset(moments)
        count = snapshot_digits(len(data), job.epochs, snapshots=len(moments), classes=data.classes)
        sample = _sample(data.all_validation, count, job.seed, len(data.class_names))
        outputs = [layer.output for layer in _layers_with_maps(model)]
        self._maps = keras.Model(model.inputs[0], outputs) if outputs else None
        self._answers = keras.Model(model.inputs[0], [_embedding(model), model.outputs[0]])
        self._embeddings: list[NDArray[np.float16]] = []
        own = np.frombuffer(job.own_digit, np.uint8).reshape(28, 28) if job.own_digit else None
        mapped = _one_of(sample if len(sample) else data.images, _MAPPED_DIGIT)
        watched = WatchedDigits(sample.images, sample.labels, mapped, own, per_epoch, data.class_names)
        self.course = TrainingCourse.begun(watched)
        emit(SnapshotsBegun(self.course.digits))

    def look(self, batches: int, settled: bool) -> None:
        """Take a snapshot if it is time for one; `settled`: an epoch and its validation are done, or none has begun."""
        digits = self.course.digits
        if batches not in self._moments or settled != (batches % digits.batches_per_epoch == 0):
            return
        embeddings, outputs = self._ask(digits.all_images)
        self._embeddings.append(embeddings)
        places = self.course.places
        if len(digits):
            places = places_on_map(self._embeddings, digits.labels, places)
        snapshot = Snapshot(
            batch=batches,
            kernels=_first_kernels(self._model),
            maps=self._maps_of(digits.mapped),
            outputs=outputs[: len(digits)],
            own=None if digits.own is None else outputs[-1],
            classes=len(digits.class_names),
        )
        self.course = self.course.grown(snapshot, places)
        self._emit(SnapshotTaken(snapshot, places))

    def _ask(self, images: NDArray[np.uint8]) -> tuple[NDArray[np.float16], ...]:
        """Embeddings (n, d) and outputs (n, classes)."""
        if not len(images):
            return np.empty((0, 1), np.float16), np.empty((0, self._model.output_shape[-1]), np.float16)
        results = self._answers(_as_input(images), training=False)
        return tuple(_half(np.asarray(result).reshape(len(images), -1)) for result in results)

    def _maps_of(self, image: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], ...]:
        if self._maps is None:
            return ()
        results = self._maps(_as_input(image[None]), training=False)
        results = results if isinstance(results, (list, tuple)) else [results]
        return tuple(_bytes(np.asarray(result)[0, ..., :_MOST_MAPS].transpose(2, 0, 1)) for result in results)


def _sample(held_out: LabelledImages, count: int, seed: int, classes: int) -> LabelledImages:
    """So many digits, about as many of each class, class by class; none where a class has none."""
    random = np.random.default_rng(seed)
    places = [random.permutation(np.flatnonzero(held_out.labels == one)) for one in range(classes)]
    if not all(map(len, places)):
        return held_out.take(np.arange(0))
    return held_out.take(np.concatenate([of_class[: max(1, count // classes)] for of_class in places]))


def _one_of(data: LabelledImages, digit: int) -> NDArray[np.uint8]:
    """The first image of a class, or of any."""
    found = np.flatnonzero(data.labels == digit)
    image: NDArray[np.uint8] = data.images[found[0] if len(found) else 0]
    return image


def _layers_with_maps(model: keras.Model) -> list[keras.layers.Layer]:
    """The layers whose output is what a convolution gives: from the first on, as many as have few enough maps."""
    layers, size = model.layers, 0
    found: list[keras.layers.Layer] = []
    for place in [place for place, layer in enumerate(layers) if isinstance(layer, keras.layers.Conv2D)]:
        while place + 1 < len(layers) and isinstance(layers[place + 1], _AFTER_CONVOLUTION):
            place += 1
        _, rows, columns, channels = layers[place].output.shape
        size += rows * columns * min(channels, _MOST_MAPS)
        if size > _MOST_MAP_BYTES:
            break
        found.append(layers[place])
    return found


def _first_kernels(model: keras.Model) -> NDArray[np.float16]:
    """(k, h, w) of the first convolution, which looks at one image; none without a convolution."""
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D):
            return _half(np.asarray(layer.kernel)[:, :, 0, :_MOST_MAPS].transpose(2, 0, 1))
    return np.empty((0, 1, 1), np.float16)


def _embedding(model: keras.Model) -> object:
    """What goes into the last dense layer."""
    dense = [layer for layer in model.layers if isinstance(layer, keras.layers.Dense)]
    return (dense or model.layers)[-1].input


def _as_input(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    scaled: NDArray[np.float32] = images[..., None] / np.float32(255)
    return scaled


def _half(values: NDArray[np.floating]) -> NDArray[np.float16]:
    """Half the size; finite, though a training may go astray."""
    most = float(np.finfo(np.float16).max)
    half: NDArray[np.float16] = np.nan_to_num(values, nan=0.0).clip(-most, most).astype(np.float16)
    return half


def _bytes(maps: NDArray[np.floating]) -> NDArray[np.uint8]:
    """The largest number of all maps becomes 255, what is below zero 0."""
    finite = np.nan_to_num(maps, nan=0.0, posinf=0.0, neginf=0.0)
    top = float(finite.max(initial=0)) or 1.0
    result: NDArray[np.uint8] = np.round(finite.clip(0) * (255 / top)).astype(np.uint8)
    return result
