"""Snapshots of real networks, asked in this process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.jobs.training import ARCHITECTURES, SnapshotsBegun, SnapshotTaken, TrainingEvent, TrainJob
from digitpad.core.paths import default_paths
from digitpad.ml import architectures
from digitpad.ml.backend import keras
from digitpad.ml.data import TrainingData
from digitpad.ml.snapshots import SnapshotTaker

MNIST = default_paths().mnist


def data(held_out: int = 400) -> TrainingData:
    """Of 1,000 training images, so many held out: the last ones."""
    images = mnist.load_train(MNIST)
    learned, others = (images.take(np.arange(*part)) for part in ((0, 1000), (1000, 1000 + held_out)))
    return TrainingData(learned, (), {"validation": others} if held_out else {}, {}, {})


def taker(
    network: keras.Model, of: TrainingData, *, own: LabelledImages | None = None
) -> tuple[SnapshotTaker, list[TrainingEvent]]:
    digit = own.images[0].tobytes() if own else None
    job = TrainJob("paper", "test", MNIST, Path("nowhere"), epochs=2, batch_size=20, own_digit=digit)
    events: list[TrainingEvent] = []
    return SnapshotTaker(network, job, of, events.append), events


def test_snapshots_are_taken_when_it_is_time_and_told() -> None:
    network, known = architectures.build("paper"), data()
    snapshots, events = taker(network, known, own=known.images)
    for batches, settled in ((0, True), (1, False), (8, False), (16, False), (50, False), (50, True), (100, True)):
        snapshots.look(batches, settled)
    assert isinstance(events[0], SnapshotsBegun)
    taken = [event for event in events if isinstance(event, SnapshotTaken)]
    assert len(taken) == len(events) - 1
    assert [event.snapshot.batch for event in taken] == [0, 8, 16, 50, 100]
    assert [len(event.places) for event in taken] == [1, 2, 3, 4, 5]
    digits = snapshots.course.digits
    one = taken[0].snapshot
    assert one.kernels.shape == (32, 3, 3)
    assert [maps.shape for maps in one.maps] == [(32, 26, 26), (64, 11, 11), (64, 9, 9)]
    assert all(maps.max() == 255 for maps in one.maps)
    by_keras = network.predict(digits.all_images[..., None] / np.float32(255), verbose=0)
    assert one.own is not None
    assert np.abs(np.vstack([one.outputs, one.own]) - by_keras).max() < 1e-3


def test_only_digits_that_are_held_out_are_looked_at() -> None:
    known = data()
    snapshots, _ = taker(architectures.build("paper"), known)
    digits = snapshots.course.digits
    held_out = {image.tobytes() for image in known.validation["validation"].images}
    assert {image.tobytes() for image in digits.images} <= held_out
    assert digits.mapped.tobytes() in held_out
    assert np.array_equal(digits.labels, np.sort(digits.labels))
    assert set(digits.labels) == set(range(10))


def test_without_held_out_digits_kernels_maps_and_ones_own_digit_are_left() -> None:
    known = data(0)
    snapshots, _ = taker(architectures.build("paper"), known, own=known.images)
    snapshots.look(0, True)
    snapshots.look(8, False)
    course = snapshots.course
    assert len(course) == 2
    assert len(course.digits) == 0
    assert course.places.shape == (0, 0, 2)
    assert course.snapshots[1].own is not None
    assert len(course.snapshots[1].kernels) == 32


@pytest.mark.parametrize("architecture", [name for name in ARCHITECTURES if name != "paper"])
def test_maps_are_what_comes_after_normalisation(architecture: str) -> None:
    snapshots, _ = taker(architectures.build(architecture), data())
    snapshots.look(0, True)
    (one,) = snapshots.course.snapshots
    assert len(one.maps) == 5
    assert all((maps == 0).any() for maps in one.maps)  # ReLU


def test_a_network_of_another_kind_and_one_that_went_astray_can_be_watched() -> None:
    layers = keras.layers
    network = keras.Sequential(
        [keras.Input((28, 28, 1)), layers.Flatten(), layers.Dense(8), layers.Dense(10, activation="softmax")]
    )
    network.set_weights([weights * np.nan for weights in network.get_weights()])
    snapshots, _ = taker(network, data())
    snapshots.look(0, True)
    (one,) = snapshots.course.snapshots
    assert one.maps == ()
    assert not len(one.kernels)
    assert np.isfinite(one.outputs).all()
    assert np.isfinite(snapshots.course.places).all()
