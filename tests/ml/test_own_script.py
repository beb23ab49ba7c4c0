"""The script of a training on data of one's own trains the network that digitpad trains, from the same files."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError
from digitpad.core.jobs.events import Stop
from digitpad.core.jobs.training import TrainJob
from digitpad.core.jobs.training_script import training_script
from digitpad.core.own_data.parts import own_parts
from digitpad.core.own_data.read import read_own_data
from digitpad.core.own_data.script import own_script
from digitpad.core.paths import default_paths
from digitpad.core.registry import KERAS_FILE, read_model
from digitpad.ml import trainer
from digitpad.ml.backend import keras
from tests.support.own_sets import FRUITS, digits_of, letter_images, write_npz, write_pictures, write_strokes

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
Write = Callable[[Path], OwnSource]


def job_of(source: OwnSource, out: Path, **changes: object) -> TrainJob:
    values: dict[str, object] = {"epochs": 1, "batch_size": 20, "validation_share": 0.2, "seed": 3, **changes}
    return TrainJob("paper", "x", default_paths().mnist, out, own_data=source, **values)


def script_of(job: TrainJob) -> str:
    assert job.own_data is not None
    return training_script(job, own_script(job, read_own_data(job.own_data)))


def photos(folder: Path) -> OwnSource:
    """Larger ones, dark on white, with what is no picture and what is empty among them."""
    write_pictures(folder, digits_of(12), dark=True, larger=3)
    (folder / "apple" / "none.png").write_bytes(b"no picture")
    return OwnSource((folder,))


def parts_and_writers(folder: Path) -> OwnSource:
    write_pictures(folder / "train", digits_of(11))
    write_pictures(folder / "test", digits_of(3, after=20))
    write_pictures(folder / "val", digits_of(2, after=30))
    return OwnSource((folder,))


def by_writers(folder: Path) -> OwnSource:
    images, labels, writers = letter_images("ab", 4, 6)
    write_npz(folder.with_suffix(".npz"), images=images, labels=np.array(labels), writers=np.array(writers))
    return OwnSource((folder.with_suffix(".npz"),))


def one_left_out(folder: Path) -> OwnSource:
    source = by_writers(folder)
    return OwnSource(source.paths, leave_out=read_own_data(source).writers[1])


def numbers(folder: Path) -> OwnSource:
    """Shares instead of bytes, with a test part, class names that a person gave, and normalised."""
    data, test = digits_of(12), digits_of(2, after=20)
    path = write_npz(
        folder.with_suffix(".npz"),
        x_train=(data.images / 255).astype(np.float32), y_train=data.labels, x_test=test.images, y_test=test.labels,
    )  # fmt: skip
    return OwnSource((path,), FRUITS, normalised=True)


@pytest.mark.parametrize("write", [photos, parts_and_writers, by_writers, one_left_out, numbers])
def test_a_script_reads_and_splits_as_digitpad_does(write: Write, tmp_path: Path) -> None:
    job = job_of(write(tmp_path / "data"), tmp_path / "model", limit=20)
    source = job.own_data
    assert source is not None
    before, _, _ = script_of(job).partition("keras.utils.set_random_seed")
    said: dict[str, object] = {}
    exec(compile(before, "script.py", "exec"), said)
    data = read_own_data(source)
    images, labels, *rest = said["own_data"](source.paths[0])  # type: ignore[operator]
    assert np.array_equal(images, data.images)
    assert np.array_equal(labels, data.labels)
    assert said["CLASSES"] == list(data.class_names)
    parts = own_parts(data, seed=3, validation_share=0.2, limit=20, leave_out=source.leave_out)
    for chosen, part in zip(said["split"](labels, *rest), (parts.training, parts.validation, parts.test), strict=True):  # type: ignore[operator]
        assert np.array_equal(images[chosen], part.images)


def test_it_trains_the_same_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = job_of(photos(tmp_path / "fruits"), tmp_path / "model", epochs=2)
    trainer.train(job, lambda _: None, lambda: Stop.NO)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["paper.py"])
    said: dict[str, object] = {}
    exec(compile(script_of(job), "paper.py", "exec"), said)
    ours, theirs = keras.models.load_model(job.out / KERAS_FILE), keras.models.load_model(tmp_path / "paper.keras")
    assert theirs.output_shape == (None, 3)
    for one, other in zip(ours.get_weights(), theirs.get_weights(), strict=True):
        assert one == pytest.approx(other, abs=1e-5)  # so few held-out images calibrate nothing
    assert said["accuracy"] == pytest.approx(read_model(job.out, bundled=False).own_test_accuracy)


def test_samples_need_digitpad_itself(tmp_path: Path) -> None:
    source = OwnSource((write_strokes(tmp_path / "me.json", "ab", 0, 6),))
    with pytest.raises(DataError, match=r"There is a script for folders of pictures and for single \.npz files"):
        script_of(job_of(source, tmp_path / "model"))
