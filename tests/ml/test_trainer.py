"""The trainer in this process: repeatable, and clear about jobs that cannot be run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages, load_test
from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.jobs.events import Cancelled, Stop
from digitpad.core.jobs.training import AUGMENTATIONS, Finished, SnapshotTaken, TrainingEvent, TrainJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import KERAS_FILE, Model, read_model
from digitpad.core.snapshots.course_file import has_course, read_course
from digitpad.ml import architectures, trainer
from digitpad.ml.augment import augment
from digitpad.ml.backend import keras, tf
from digitpad.runtime.litert import load_classifier
from tests.support.samples_drawn import DRAWN

# Keras 3 saves weights through an interface that NumPy 2 calls old.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
MNIST = default_paths().mnist


def job(out: Path, **changes: object) -> TrainJob:
    values: dict[str, object] = {"architecture": "paper", "mnist": MNIST, "limit": 200, "epochs": 1, **changes}
    return TrainJob(name="test", out=out, **values)


def run(job: TrainJob, stop: Stop = Stop.NO) -> list[TrainingEvent]:
    events: list[TrainingEvent] = []
    trainer.train(job, events.append, lambda: stop)
    return events


@pytest.fixture(autouse=True)
def _few_test_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trainings here look at their network with a few of MNIST's test images: all of them take longer than to learn."""

    def some(folder: Path) -> LabelledImages:
        return load_test(folder).take(np.arange(500))

    monkeypatch.setattr(mnist, "load_test", some)


def test_the_same_seed_gives_the_same_weights_watched_or_not(tmp_path: Path) -> None:
    weights = []
    for name, snapshots in (("one", "none"), ("two", "kept")):
        events = run(job(tmp_path / name, seed=7, validation_share=0.5, snapshots=snapshots))
        assert isinstance(events[-1], Finished)
        assert has_course(read_model(tmp_path / name, bundled=False)) == (snapshots == "kept")
        weights.append(keras.models.load_model(tmp_path / name / KERAS_FILE).get_weights())
    assert all(np.array_equal(one, two) for one, two in zip(*weights, strict=True))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]
    told = [event.snapshot for event in events if isinstance(event, SnapshotTaken)]
    kept = read_course(read_model(tmp_path / "two", bundled=False)).snapshots
    assert [one.batch for one in kept] == [one.batch for one in told] == [0, 1]
    assert np.array_equal(kept[1].outputs, told[1].outputs)


def test_the_export_agrees_with_the_keras_model(tiny_model: Model) -> None:
    images = load_test(MNIST).images[:500] / np.float32(255)
    by_keras = keras.models.load_model(tiny_model.keras_file).predict(images[..., None], verbose=0)
    by_litert = load_classifier(tiny_model).outputs(images)
    assert np.abs(by_keras - by_litert).max() < 1e-4
    assert (by_keras.argmax(1) == by_litert.argmax(1)).all()


def test_a_stop_leaves_nothing(tmp_path: Path) -> None:
    assert run(job(tmp_path / "model"), Stop.DISCARD)[-1] == Cancelled()
    assert not list(tmp_path.iterdir())


def test_an_unknown_architecture_is_named_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match=r"no architecture «resnet»\. There are: digitpad, digitpad-small, paper"):
        run(job(tmp_path / "model", architecture="resnet"))


def test_damaged_data_are_refused(tmp_path: Path) -> None:
    copy = shutil.copytree(MNIST, tmp_path / "mnist")
    labels = copy / "train-labels-idx1-ubyte.gz"
    labels.write_bytes(labels.read_bytes()[:-100])
    with pytest.raises(DataError, match="train-labels"):
        run(job(tmp_path / "model", mnist=copy))
    assert not (tmp_path / "model").exists()


def test_a_folder_in_use_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(DigitpadError, match="in use already"):
        run(job(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_target_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        run(job(tmp_path / "file" / "model"))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_trained_model_says_how_it_was_made(tiny_model: Model) -> None:
    card = read_model(tiny_model.folder, bundled=False).card
    assert (card["architecture"], card["parameters"], card["epochs"], card["seed"]) == ("paper", 159_254, 2, 1)
    assert tiny_model.test_accuracy is not None
    assert tiny_model.test_accuracy > 0.85


@pytest.mark.parametrize("kinds", [AUGMENTATIONS, *((kind,) for kind in AUGMENTATIONS)], ids=",".join)
def test_augmentation_keeps_shape_and_range_and_repeats(kinds: tuple[str, ...]) -> None:
    images = tf.constant(load_test(MNIST).images[:64, ..., None] / np.float32(255))
    once, again, other = (augment(images, tf.constant([1, seed], tf.int64), kinds).numpy() for seed in (1, 1, 2))
    assert once.shape == (64, 28, 28, 1)
    assert once.min() >= -1e-6
    assert once.max() <= 1 + 1e-6
    assert np.array_equal(once, again)
    assert not np.array_equal(once, other)
    assert not np.allclose(once, images)


def test_no_augmentation_changes_nothing() -> None:
    images = tf.constant(load_test(MNIST).images[:8, ..., None] / np.float32(255))
    assert np.array_equal(augment(images, tf.constant([1, 2], tf.int64), ()), images)


def test_elastic_moves_ink_but_adds_none() -> None:
    images = tf.constant(load_test(MNIST).images[:200, ..., None] / np.float32(255))
    moved = augment(images, tf.constant([1, 2], tf.int64), ("elastic",)).numpy()
    ink = moved.sum((1, 2, 3)) / images.numpy().sum((1, 2, 3))
    assert 0.95 < ink.mean() < 1.05
    assert 0.02 < ink.std() < 0.3


def test_weights_are_averaged_and_labels_smoothed(tmp_path: Path) -> None:
    plain = run(job(tmp_path / "plain", architecture="digitpad-small", epochs=2))
    averaged = run(
        job(tmp_path / "averaged", architecture="digitpad-small", epochs=2, weight_averaging=0.5, label_smoothing=0.2)
    )
    assert isinstance(plain[-1], Finished)
    assert isinstance(averaged[-1], Finished)
    card = read_model(tmp_path / "averaged", bundled=False).card
    assert (card["weight_averaging"], card["label_smoothing"]) == (0.5, 0.2)
    words = str(card["command"])
    assert "--label-smoothing 0.2" in words
    assert "--weight-averaging 0.5" in words
    # What is kept is what was validated last: the averaged weights.
    network = keras.models.load_model(tmp_path / "averaged" / KERAS_FILE)
    history = card["history"]
    assert isinstance(history, list)
    scores = card["scores"]
    assert isinstance(scores, dict)
    assert scores["validation"]["accuracy"] == pytest.approx(history[-1]["validation_accuracy"], abs=1e-6)
    assert network.count_params() == card["parameters"]


def test_a_training_goes_on_from_the_weights_of_a_model(tmp_path: Path) -> None:
    run(job(tmp_path / "first", architecture="digitpad-small", epochs=1))
    wanted = job(tmp_path / "second", architecture="digitpad-small", epochs=1, learning_rate=1e-6, validation_share=0.0,
               start_from=tmp_path / "first")  # fmt: skip
    assert isinstance(run(wanted)[-1], Finished)
    first, second = (
        keras.models.load_model(tmp_path / name / KERAS_FILE).trainable_weights for name in ("first", "second")
    )
    assert all(np.abs(one - two).max() < 1e-4 for one, two in zip(first, second, strict=True))
    card = read_model(tmp_path / "second", bundled=False).card
    assert "--start-from first" in str(card["command"])
    before = card["started_from"]
    assert isinstance(before, dict)
    assert before["checksums"] == read_model(tmp_path / "first", bundled=False).card["checksums"]


def test_a_training_cannot_go_on_from_another_network(tiny_model: Model, tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match="it is no network «digitpad-small» with 10 classes, but another one"):
        run(job(tmp_path / "model", architecture="digitpad-small", start_from=tiny_model.folder))
    assert not list(tmp_path.iterdir())


def test_a_training_with_pens_knows_what_is_no_digit(tmp_path: Path) -> None:
    samples = [{"label": i % 10, "writer": f"w{i % 7}", "strokes": DRAWN[i % 10]} for i in range(140)]
    file = tmp_path / "pens.json"
    file.write_text(json.dumps(samples))
    wanted = job(tmp_path / "model", strokes=(file,), architecture="digitpad-small", limit=100, learning_rate=0.01)
    assert isinstance(run(wanted)[-1], Finished)
    model = read_model(tmp_path / "model", bundled=False)
    network = keras.models.load_model(model.keras_file)
    assert network.output_shape == (None, 11)
    rejection = model.card["rejection"]
    assert isinstance(rejection, dict)
    assert rejection["measure"] == "probability of the class «not a digit»"
    assert model.rejection_threshold == rejection["threshold"]
    predictions = load_classifier(model).classify(load_test(MNIST).images[:50] / np.float32(255))
    assert predictions.probabilities.shape == (50, 10)
    assert predictions.probabilities.sum(1) == pytest.approx(1, abs=1e-4)


def test_the_paper_has_its_parameters() -> None:
    assert architectures.build("paper").count_params() == 159_254
