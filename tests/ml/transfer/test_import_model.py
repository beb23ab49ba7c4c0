"""Networks made elsewhere: understood, converted and kept apart from everything else, or refused with a sentence."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.errors import ModelError
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Model, Registry, read_model
from digitpad.core.transfer.jobs import ImportDone, ImportJob, TransferEvent, TransferStep
from digitpad.core.transfer.keras_file import CONFIG, WEIGHTS
from digitpad.ml.backend import keras
from digitpad.ml.transfer.network import load_network
from digitpad.ml.transfer.probe import SCALINGS, fit_scores, plain, probe
from digitpad.ml.transfer.process import TransferProcess
from digitpad.runtime.litert import load_classifier, load_litert_file

layers = keras.layers
MNIST = default_paths().mnist
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def foreign(
    tiny: Model, *, shape: tuple[int, ...] = (28, 28, 1), scaling: int = 0, last: str = "softmax"
) -> keras.Model:
    """The tiny network as somebody else might have made it: other input, other scaling, other last activation."""
    known = keras.models.load_model(tiny.keras_file, compile=False)
    one = SCALINGS[scaling]
    end = layers.Dense(10, activation=last, name="theirs")
    network = keras.Sequential(
        [
            keras.Input(shape),
            layers.Rescaling(1 / one.factor, -one.offset / one.factor),
            layers.Reshape((28, 28, 1)),
            *known.layers[:-1],
            end,
        ]
    )
    end.set_weights(known.layers[-1].get_weights())
    return network


def saved(network: keras.Model, path: Path) -> Path:
    network.save(path)
    return path


def imported(file: Path, out: Path, **options: float) -> TransferEvent:
    process = TransferProcess(ImportJob(file, "theirs", MNIST, out), load_litert_file, **options)
    *steps, last = process.events()
    assert all(isinstance(step, TransferStep) for step in steps)
    if not isinstance(last, ImportDone):
        assert not out.exists()
        assert not list(out.parent.glob(f"{out.name}.*"))
    return last


def refused(file: Path, out: Path, **options: float) -> str:
    last = imported(file, out, **options)
    assert isinstance(last, Failed), last
    assert "\n" not in last.message
    return last.message


def test_a_network_with_another_input_and_scores_becomes_a_model(tiny_model: Model, tmp_path: Path) -> None:
    file = saved(foreign(tiny_model, shape=(784,), scaling=1, last="linear"), tmp_path / "theirs.keras")
    done = imported(file, tmp_path / "out")
    assert isinstance(done, ImportDone), done
    model = read_model(done.folder, bundled=False)
    model.verify()
    assert {path.name for path in done.folder.iterdir()} == {"card.json", "model.keras", "model.tflite"}
    assert model.test_accuracy == done.test_accuracy == tiny_model.test_accuracy
    about = model.card["imported"]
    assert isinstance(about, dict)
    assert about["input"] == {"shape": [784], "range": "from 0 (paper) to 255 (ink)"}
    assert about["output"] == "scores"
    test = mnist.load_test(MNIST).take(np.arange(500))
    images = test.images / np.float32(255)
    predictions = load_classifier(model).classify(images)
    np.testing.assert_array_equal(predictions.digits, load_classifier(tiny_model).classify(images).digits)
    np.testing.assert_allclose(predictions.probabilities.sum(1), 1, atol=1e-5)
    assert predictions.rejected.mean() < 0.05
    network = keras.models.load_model(model.keras_file, safe_mode=True)
    np.testing.assert_allclose(network.predict(images[..., None], verbose=0), predictions.probabilities, atol=1e-4)


@pytest.mark.parametrize(
    ("scaling", "last"), [*((number, "softmax") for number in range(len(SCALINGS))), (1, "linear"), (3, "sigmoid")]
)
def test_how_a_network_wants_its_images_is_found_out(tiny_model: Model, scaling: int, last: str) -> None:
    tried = mnist.load_train(MNIST).take(np.arange(500))
    finding = probe(foreign(tiny_model, shape=(28, 28), scaling=scaling, last=last), tried, "theirs.keras")
    assert finding.scaling == SCALINGS[scaling]
    assert finding.probabilities == (last == "softmax")
    assert finding.shape == (28, 28)
    assert finding.accuracy > 0.8


def test_scores_of_any_range_become_calibrated() -> None:
    data = mnist.load_train(MNIST).take(np.arange(2000))
    random = np.random.default_rng(1)
    logits = random.normal(size=(2000, 10)) + 3 * np.eye(10)[data.labels]
    for factor in (0.05, 1.0, 200.0):
        assert fit_scores(factor * logits, data)[0] == pytest.approx(factor * fit_scores(logits, data)[0], rel=0.06)
    assert fit_scores(logits, data)[0] == pytest.approx(1 / 3, rel=0.2)


@pytest.mark.parametrize(("given", "gives"), [((32, 32, 3), 10), ((28, 28, 1), 26), ((None, None, 1), 10)])
def test_networks_for_something_else(given: tuple[int | None, ...], gives: int) -> None:
    network = keras.Sequential([keras.Input(given), layers.GlobalAveragePooling2D(), layers.Dense(gives)])
    with pytest.raises(ModelError, match="should take one image of 28x28"):
        plain(network, "theirs.keras")


def test_digitpads_own_network_comes_back_with_what_it_knows_of_no_digits(tmp_path: Path) -> None:
    bundled = Registry(default_paths().bundled_models, tmp_path / "none").find(DEFAULT_MODEL)
    done = imported(bundled.keras_file, tmp_path / "out")
    assert isinstance(done, ImportDone), done
    model = read_model(done.folder, bundled=False)
    assert model.test_accuracy == bundled.test_accuracy
    assert "The eleventh class is taken for «not a digit»." in done.findings[-1]
    images = mnist.load_test(MNIST).images[:200] / np.float32(255)
    np.testing.assert_allclose(
        load_classifier(model).outputs(images), load_classifier(bundled).outputs(images), atol=1e-5
    )


def test_a_network_that_has_never_seen_data() -> None:
    with pytest.raises(ModelError, match="from nothing to nothing"):
        plain(keras.Sequential([layers.Flatten(), layers.Dense(10)]), "theirs.keras")


@pytest.mark.parametrize("kind", [lambda tensor: [tensor], lambda tensor: {"digits": tensor}])
def test_lists_and_dictionaries_of_one_are_unpacked(kind: Callable[[object], object], tiny_model: Model) -> None:
    begin = keras.Input((784,), name="digits")
    end = foreign(tiny_model, shape=(784,))(begin)
    network = plain(keras.Model(kind(begin), kind(end)), "theirs.keras")
    finding = probe(network, mnist.load_train(MNIST).take(np.arange(500)), "theirs.keras")
    assert finding.accuracy > 0.8


def test_a_network_that_cannot_read(tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    network = keras.Sequential([keras.Input((784,)), layers.Dense(10, activation="softmax")])
    assert "it is no reader of digits" in refused(saved(network, tmp_path / "theirs.keras"), tmp_path / "out")


def with_weights(path: Path, tiny: Model, change: Callable[[h5py.File], None]) -> Path:
    """The tiny model's file with its weights changed."""
    with zipfile.ZipFile(tiny.keras_file) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    content = io.BytesIO(parts[WEIGHTS])
    with h5py.File(content, "r+") as weights:
        change(weights)
    with zipfile.ZipFile(path, "w") as file:
        for name, part in {**parts, WEIGHTS: content.getvalue()}.items():
            file.writestr(name, part)
    return path


def elsewhere(weights: h5py.File) -> None:
    weights["theirs"] = h5py.ExternalLink("/etc/other.h5", "/data")


def outside(weights: h5py.File) -> None:
    weights.create_dataset("theirs", (4,), "u1", external=[("/etc/passwd", 0, 4)])


def virtual(weights: h5py.File) -> None:
    layout = h5py.VirtualLayout((4,), "u1")
    layout[:] = h5py.VirtualSource("/etc/other.h5", "data", (4,))
    weights.create_virtual_dataset("theirs", layout)


def huge(weights: h5py.File) -> None:
    weights.create_dataset("theirs", (1 << 40,), "f4", chunks=(1 << 10,))


def in_a_circle(weights: h5py.File) -> None:
    weights["theirs"] = weights["/"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (elsewhere, "point somewhere else"),
        (outside, "point to other files"),
        (virtual, "point to other files"),
        (huge, "MB, which no network for digits needs"),
        (in_a_circle, "point somewhere else"),
    ],
)
def test_weights_that_are_more_than_weights(
    change: Callable[[h5py.File], None], sentence: str, tiny_model: Model, tmp_path: Path
) -> None:
    file = with_weights(tmp_path / "theirs.keras", tiny_model, change)
    with pytest.raises(ModelError, match=sentence):
        load_network(file, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["theirs.keras"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can limit a process' memory")
def test_a_network_that_wants_all_memory_ends_its_own_process_only(tiny_model: Model, tmp_path: Path) -> None:
    with zipfile.ZipFile(tiny_model.keras_file) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    config = json.loads(parts[CONFIG])
    dense = config["config"]["layers"][-2]
    for _ in range(3):
        again = json.loads(json.dumps(dense))
        again["config"].update(units=90_000, name=f"dense_{len(config['config']['layers'])}")
        again.pop("build_config", None)
        config["config"]["layers"].insert(-1, again)
    path = tmp_path / "theirs.keras"
    with zipfile.ZipFile(path, "w") as file:
        for name, part in {**parts, CONFIG: json.dumps(config).encode()}.items():
            file.writestr(name, part)
    message = refused(path, tmp_path / "out")
    assert "theirs.keras" in message or "memory" in message


def test_a_file_that_takes_too_long_is_given_up(tiny_model: Model, tmp_path: Path) -> None:
    message = refused(tiny_model.keras_file, tmp_path / "out", seconds=0.5)
    assert message == "The file kept digitpad busy for more than 0 s; it was given up."


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_a_child_that_is_brought_down_takes_nothing_with_it(tiny_model: Model, tmp_path: Path) -> None:
    process = TransferProcess(ImportJob(tiny_model.keras_file, "theirs", MNIST, tmp_path / "out"), load_litert_file)
    last: TransferEvent | None = None
    for last in process.events():
        if isinstance(last, TransferStep) and last.part > 0.15:
            assert process.pid is not None
            os.kill(process.pid, signal.SIGSEGV)
    assert isinstance(last, Failed)
    assert "SIGSEGV" in last.message
    assert not list(tmp_path.iterdir())


def test_cancelling_leaves_nothing(tiny_model: Model, tmp_path: Path) -> None:
    process = TransferProcess(ImportJob(tiny_model.keras_file, "theirs", MNIST, tmp_path / "out"), load_litert_file)
    events = []
    for event in process.events():
        events.append(event)
        if isinstance(event, TransferStep) and event.part > 0.15:
            process.cancel()
    assert events[-1] == Cancelled()
    assert not list(tmp_path.iterdir())
