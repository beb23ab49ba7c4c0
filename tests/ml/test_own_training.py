"""Trainings on data of one's own, in this process and in a child."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.jobs.events import Cancelled, Failed, Stop
from digitpad.core.jobs.training import Finished, TrainingEvent, TrainJob, training_command
from digitpad.core.own_data.examples import EXAMPLES_FILE, read_examples
from digitpad.core.own_data.own_test import own_test
from digitpad.core.own_data.read import read_own_data
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, read_model
from digitpad.core.snapshots.course_file import read_course
from digitpad.ml import trainer
from digitpad.ml.leave_out import leave_each_out
from digitpad.ml.process import TrainingProcess
from digitpad.runtime.layers import load_layers
from digitpad.runtime.litert import load_classifier
from tests.support.own_sets import FRUITS, digits_of, write_npz, write_pictures, write_strokes

# Keras 3 saves weights through an interface that NumPy 2 calls old.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")


def job(out: Path, *paths: Path, **changes: object) -> TrainJob:
    values: dict[str, object] = {"architecture": "paper", "mnist": default_paths().mnist, "epochs": 1, **changes}
    return TrainJob(name="test", out=out, own_data=OwnSource(paths), **values)


def run(job: TrainJob, stop: Stop = Stop.NO) -> list[TrainingEvent]:
    events: list[TrainingEvent] = []
    trainer.train(job, events.append, lambda: stop)
    return events


def test_the_letters_are_read_by_who_never_saw_their_writers(letters_model: Model, letters_set: Path) -> None:
    """The model answers as its card says, on the part that is found again by seed and checksum."""
    assert letters_model.class_names == tuple("abcdefghijkl")
    data = read_own_data(OwnSource((letters_set,)))
    test = own_test(data, letters_model)
    said = load_classifier(letters_model).classify(test.data.images / np.float32(255))
    assert said.probabilities.shape == (144, 12)
    accuracy = float((said.digits == test.data.labels).mean())
    assert letters_model.own_test_accuracy == pytest.approx(accuracy, abs=0.01)
    assert accuracy > 0.5  # of twelve classes, by two strangers' hands
    own = letters_model.card["data"]["own"]
    assert own["sha256"] == data.checksum
    assert set(test.writers or ()) == set(own["test_writers"])
    assert own["split_by"] == "writer"
    assert (own["training"], own["validation"], own["test"]) == (612, 108, 144)
    assert letters_model.rejection_threshold is not None
    assert letters_model.test_accuracy is None
    assert load_layers(letters_model).outputs(test.data.images[:3] / np.float32(255)).shape == (3, 12)


def test_examples_lie_with_the_model(letters_model: Model, letters_set: Path, tmp_path: Path) -> None:
    examples = read_examples(letters_model)
    assert np.bincount(examples.labels).tolist() == [12] * 12
    data = read_own_data(OwnSource((letters_set,)))
    tested = {image.tobytes() for image in own_test(data, letters_model).data.images}
    assert {image.tobytes() for image in examples.images} <= tested
    for damage in (b"", b"PK\x03\x04", (letters_model.folder / EXAMPLES_FILE).read_bytes()[:-200]):
        (tmp_path / EXAMPLES_FILE).write_bytes(damage)
        with pytest.raises(DigitpadError, match=r"^The example images of the model «letters» are damaged\.$"):
            read_examples(replace(letters_model, folder=tmp_path))
    np.savez_compressed(tmp_path / EXAMPLES_FILE, images=examples.images, labels=examples.labels)
    with pytest.raises(DigitpadError, match="damaged"):
        read_examples(replace(letters_model, folder=tmp_path))


def test_few_pictures_make_a_model_that_refuses_nothing(tmp_path: Path) -> None:
    """With five of each class, nothing can be calibrated; and nobody says that it was."""
    folder = write_pictures(tmp_path / "fruits", digits_of(5))
    assert isinstance(run(job(tmp_path / "out", folder, snapshots="kept"))[-1], Finished)
    model = read_model(tmp_path / "out", bundled=False)
    assert model.class_names == FRUITS
    assert model.rejection_threshold is None
    assert model.card["temperature"] == 1
    assert model.card["scores"]["own_test"]["n"] == 3
    assert model.own_test_interval is not None
    assert model.own_test_interval[1] - model.own_test_interval[0] > 0.5
    assert read_course(model).digits.class_names == FRUITS
    assert str(tmp_path) not in json.dumps(model.card)


def test_two_classes_are_enough_and_their_map_is_flat(tmp_path: Path) -> None:
    digits = digits_of(12, (0, 1))
    path = write_npz(tmp_path / "two.npz", images=digits.images, labels=digits.labels)
    run(job(tmp_path / "out", path, snapshots="kept"))
    course = read_course(read_model(tmp_path / "out", bundled=False))
    assert course.digits.class_names == ("0", "1")
    assert course.places.shape[2] == 2
    assert np.isfinite(course.places.astype(float)).all()


def test_other_digits_make_a_model_of_digits(tmp_path: Path) -> None:
    """Labels 0 to 9 without names are digits, whatever script they are of: numbers can be read with them."""
    digits = digits_of(6, range(10))
    path = write_npz(tmp_path / "kannada.npz", x_train=digits.images, y_train=digits.labels)
    run(job(tmp_path / "out", path))
    model = read_model(tmp_path / "out", bundled=False)
    assert model.reads_digits
    model.check_digits("Reading pages")


def test_the_same_seed_gives_the_same_network(tmp_path: Path) -> None:
    path = write_npz(tmp_path / "set.npz", images=digits_of(8).images, labels=digits_of(8).labels)
    images = digits_of(5, after=50).images / np.float32(255)
    outputs = []
    for name in ("one", "two"):
        run(job(tmp_path / name, path, seed=3))
        outputs.append(load_classifier(read_model(tmp_path / name, bundled=False)).outputs(images))
    assert np.array_equal(*outputs)


def test_a_limit_a_stop_and_what_cannot_be(tmp_path: Path) -> None:
    path = write_npz(tmp_path / "set.npz", images=digits_of(30).images, labels=digits_of(30).labels)
    run(job(tmp_path / "out", path, limit=20))
    assert read_model(tmp_path / "out", bundled=False).card["data"]["own"]["training"] == 20
    assert run(job(tmp_path / "stopped", path), Stop.DISCARD)[-1] == Cancelled()
    assert not (tmp_path / "stopped").exists()
    with pytest.raises(DigitpadError, match="does not go with data of one's own"):
        job(tmp_path / "x", path, strokes=(path,))
    with pytest.raises(DataError, match="There is no file or folder"):
        run(job(tmp_path / "x", tmp_path / "gone.npz"))


def test_a_child_trains_and_says_what_is_wrong(tmp_path: Path) -> None:
    path = write_npz(tmp_path / "set.npz", images=digits_of(8).images, labels=digits_of(8).labels)
    last = list(TrainingProcess(job(tmp_path / "out", path)).events())[-1]
    assert isinstance(last, Finished)
    assert last.test_accuracy == read_model(tmp_path / "out", bundled=False).own_test_accuracy
    failed = list(TrainingProcess(job(tmp_path / "other", tmp_path / "gone.npz")).events())[-1]
    assert isinstance(failed, Failed)
    assert failed.message == f"There is no file or folder {tmp_path / 'gone.npz'}."


def test_few_images_are_enough_for_a_network_with_batch_normalisation(tmp_path: Path) -> None:
    file = write_npz(tmp_path / "set.npz", images=(few := digits_of(25)).images, labels=few.labels)
    last = run(job(tmp_path / "out", file, architecture="digitpad-small", epochs=30))[-1]
    assert isinstance(last, Finished)
    assert last.test_accuracy > 0.7  # with Keras' averages it is a third: chance


def test_each_writer_is_left_out_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    names = ["anna", "ben", "cem"]
    files = [write_strokes(tmp_path / f"{name}.json", "abc", font, 5) for font, name in enumerate(names)]
    wanted = job(tmp_path / "out", *files)
    data = read_own_data(OwnSource(tuple(files)))
    logging.getLogger("tensorflow").addHandler(caplog.handler)
    results = list(leave_each_out(data, wanted, lambda event: None, lambda: Stop.NO))
    logging.getLogger("tensorflow").removeHandler(caplog.handler)
    assert not [record for record in caplog.records if "retracing" in record.getMessage()]
    assert [(one.writer, one.n) for one in results] == [(name, 15) for name in names]
    assert not (tmp_path / "out").exists()
    with pytest.raises(DataError, match=r"^These data do not say who wrote what, so no writer can be left out; "):
        list(leave_each_out(
            read_own_data(OwnSource((files[0], ))), wanted, lambda event: None, lambda: Stop.NO
        ))  # fmt: skip


def test_the_command_of_a_card_names_the_data(tmp_path: Path) -> None:
    source = OwnSource((tmp_path / "my letters", tmp_path / "b.npz"), ("a", "b c"), True, "anna")
    wanted = replace(job(tmp_path / "out", tmp_path), own_data=source)
    words = "--data 'my letters' b.npz --class-names 'a,b c' --normalise --leave-out anna --out DIR"
    assert training_command(wanted).endswith(words)
