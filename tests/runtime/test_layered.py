"""What layers give: the same as Keras says, for every architecture, and the same answers as without looking."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages, load_test
from digitpad.core.errors import ModelError
from digitpad.core.files import sha256
from digitpad.core.inside.arithmetic import work_out
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, LITERT_FILE, Model, Registry, read_model
from digitpad.runtime.layers import LayeredLiteRT, load_layers
from digitpad.runtime.litert import load_classifier
from tests.support.own_networks import OWN_NETWORKS
from tests.support.waiting import LIMIT

ARCHITECTURES = {
    "digitpad": 11,
    "digitpad-small": 10,
    "paper": 10,
    "conv1": 10,
    "conv2-dropout2": 10,
    "conv3-dropout1-dense37": 10,
}
BUNDLED = Registry(default_paths().bundled_models, Path("none")).models()

# Random numbers in all weights, or biases and batch normalisation would do nothing. A normalisation and its ReLU belong
# to the convolution before them, and dropouts do nothing: those are no layers of the network as it runs.
KERAS = """
import sys, json, pathlib, numpy as np
from digitpad.ml.architectures import build, layers
from digitpad.ml.backend import keras
from digitpad.ml.export import export_litert
from tests.support.own_networks import OWN_NETWORKS
folder, images = pathlib.Path(sys.argv[1]), np.load(pathlib.Path(sys.argv[1]) / "images.npy")[..., None]
keras.utils.set_random_seed(1)
for name, classes in json.loads(sys.argv[2]).items():
    model = build(name, classes, layers=OWN_NETWORKS.get(name))
    chance = np.random.default_rng(1)
    weights = model.get_weights()
    model.set_weights([w + chance.uniform(0, 0.2, w.shape).astype("f4") if w.ndim == 1 else w for w in weights])
    export_litert(model, folder / f"{name}.tflite")
    if name in OWN_NETWORKS:
        np.save(folder / f"{name}.npy", np.asarray(model(images, training=False)))
        continue
    inside = (layers.BatchNormalization, layers.ReLU)
    last = [not isinstance(after, inside) for after in model.layers[1:]] + [True]
    seen = [l for l, is_last in zip(model.layers, last) if is_last and not isinstance(l, layers.Dropout)]
    values = keras.Model(model.inputs, [l.output for l in seen])(images, training=False)
    np.savez(folder / f"{name}.npz", *[np.asarray(value) for value in values])
"""


@pytest.fixture(scope="module")
def mnist() -> LabelledImages:
    return load_test(default_paths().mnist).take(np.arange(130))


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory, mnist: LabelledImages) -> Path:
    """Of each architecture a network with what Keras says its layers give for three images."""
    folder = tmp_path_factory.mktemp("layers")
    np.save(folder / "images.npy", mnist.images[:3] / np.float32(255))
    # In a process of its own, so that this one can do without TensorFlow.
    names = {**ARCHITECTURES, **dict.fromkeys(OWN_NETWORKS, 10)}
    command = [sys.executable, "-c", KERAS, str(folder), json.dumps(names)]
    subprocess.run(command, check=True, capture_output=True, timeout=LIMIT, cwd=Path(__file__).parents[2])
    return folder


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_layer_gives_what_keras_says(untrained: Path, name: str) -> None:
    network = LayeredLiteRT((untrained / f"{name}.tflite").read_bytes())
    images = np.load(untrained / "images.npy")
    with np.load(untrained / f"{name}.npz", allow_pickle=False) as file:
        expected = list(file.values())
    found = network.activations(images)
    assert [layer.shape for layer in network.layers] == [value.shape[1:] for value in found]
    scores = found[-2]  # Keras' last layer makes probabilities at once
    assert len(expected) == len(found) - 1
    for values, keras in zip([*found[:-2], found[-1]], expected, strict=True):
        assert values.shape == keras.shape
        np.testing.assert_allclose(values, keras, rtol=1e-3, atol=1e-4 * max(np.abs(keras).max(), 1e-3))
        assert np.ptp(keras) > 0
    np.testing.assert_allclose(scores - scores[:, :1], _log_ratios(network, images), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("name", OWN_NETWORKS)
def test_own_networks_can_be_looked_into_and_worked_out(untrained: Path, name: str) -> None:
    network = LayeredLiteRT((untrained / f"{name}.tflite").read_bytes())
    images = np.load(untrained / "images.npy")
    assert np.abs(network.outputs(images) - np.load(untrained / f"{name}.npy")).max() < 1e-5
    values = [images[..., None], *network.activations(images)]
    chance = np.random.default_rng(2)
    for layer, before, after in zip(network.layers, values, values[1:], strict=False):
        assert np.ptp(after) > 0, layer.name
        for _ in range(5):
            image, *place = (int(chance.integers(side)) for side in after.shape)
            worked_out = work_out(layer, before[image], tuple(place))
            assert worked_out.value == pytest.approx(after[(image, *place)], rel=1e-3, abs=1e-5), layer.name


def _log_ratios(network: LayeredLiteRT, images: np.ndarray) -> np.ndarray:
    """Scores but for a constant, from the embedding and the last kernel in double precision."""
    head = network.layers[-2]
    assert head.kernel is not None
    assert head.bias is not None
    scores = network.embedding(images).astype(float) @ head.kernel + head.bias
    return scores - scores[:, :1]


@pytest.mark.parametrize("model", BUNDLED, ids=lambda model: model.name)
def test_looking_does_not_change_the_answer(model: Model, mnist: LabelledImages) -> None:
    images = mnist.images / np.float32(255)
    network, expected = load_layers(model), load_classifier(model).outputs(images)
    assert np.abs(network.outputs(images) - expected).max() < 1e-5
    assert np.abs(network.activations(images)[-1] - expected).max() < 1e-5
    assert network.layers[0].kind == "convolution"
    assert [layer.kind for layer in network.layers[-2:]] == ["dense", "softmax"]


@pytest.mark.parametrize("size", [1, 63, 64, 65, 130])
def test_how_many_are_looked_at_at_once_does_not_matter(tiny_model: Model, mnist: LabelledImages, size: int) -> None:
    network, images = load_layers(tiny_model), mnist.images / np.float32(255)
    parts = [network.embedding(images[start : start + size]) for start in range(0, 130, size)]
    assert np.abs(np.concatenate(parts) - network.embedding(images)).max() < 1e-5
    assert network.embedding(images).shape == (130, 100)


def test_no_images_give_nothing_of_the_right_shape(tiny_model: Model) -> None:
    network, none = load_layers(tiny_model), np.empty((0, 28, 28), np.float32)
    assert network.outputs(none).shape == (0, 10)
    assert [value.shape for value in network.activations(none)] == [(0, *layer.shape) for layer in network.layers]


def test_a_changed_file_is_refused(tiny_model: Model, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tiny_model.folder, tmp_path / "model"))
    content = bytearray((folder / LITERT_FILE).read_bytes())
    content[-1] ^= 1
    (folder / LITERT_FILE).write_bytes(content)
    with pytest.raises(ModelError, match="checksum"):
        load_layers(read_model(folder, bundled=False))


@pytest.mark.parametrize("content", [b"", b"no network", bytes(4) + b"TFL3" + bytes(100)])
def test_a_file_that_is_no_network_is_refused_in_words(tiny_model: Model, tmp_path: Path, content: bytes) -> None:
    folder = Path(shutil.copytree(tiny_model.folder, tmp_path / "model"))
    (folder / LITERT_FILE).write_bytes(content)
    card = json.loads((folder / CARD).read_text())
    card["checksums"][LITERT_FILE] = sha256(folder / LITERT_FILE)
    (folder / CARD).write_text(json.dumps(card))
    with pytest.raises(ModelError, match=r"One cannot look inside the model «.*» \(.+\)"):
        load_layers(read_model(folder, bundled=False))
