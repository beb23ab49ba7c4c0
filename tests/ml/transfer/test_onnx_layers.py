"""Each layer that ONNX export knows gives what Keras gives; the others are named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnxruntime", reason="the extra «onnx» is not installed")

from digitpad.core.errors import ModelError
from digitpad.ml import architectures
from digitpad.ml.backend import keras
from digitpad.ml.transfer.network import ask
from digitpad.ml.transfer.onnx_file import onnx_runner, write_onnx
from tests.support.own_networks import OWN_NETWORKS

layers = keras.layers
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def differs(network: keras.Model, path: Path) -> float:
    """How far probabilities are apart, with weights that nobody has chosen well."""
    random = np.random.default_rng(1)
    network.set_weights([random.uniform(0.1, 0.5, weights.shape) for weights in network.get_weights()])
    write_onnx(network, path / "model.onnx")
    images = random.random((7, 28, 28, 1), np.float32)
    expected = ask(lambda part: network(part, training=False), images)
    return float(np.abs(ask(onnx_runner(path / "model.onnx"), images) - expected).max() / np.abs(expected).max())


@pytest.mark.parametrize(
    "hidden",
    [
        [layers.Conv2D(4, 3, strides=2, padding="same", activation="gelu"), layers.Flatten()],
        [layers.Conv2D(4, (5, 2), padding="same", dilation_rate=2, use_bias=False), layers.GlobalMaxPooling2D()],
        [layers.Conv2D(4, 3, activation="swish"), layers.Conv2D(6, 3, groups=2), layers.GlobalAveragePooling2D()],
        [layers.DepthwiseConv2D(4, depth_multiplier=3, strides=3, padding="same"), layers.Flatten()],
        [layers.SeparableConv2D(4, 3, depth_multiplier=2, activation="relu6"), layers.Flatten()],
        [layers.MaxPooling2D(3, 2, padding="same"), layers.AveragePooling2D(4, 3, padding="same"), layers.Flatten()],
        [layers.Conv2D(3, 3), layers.BatchNormalization(), layers.LeakyReLU(0.1), layers.Flatten()],
        [layers.Flatten(), layers.BatchNormalization(center=False, scale=False), layers.ELU(), layers.Dropout(0.5)],
        [layers.Rescaling(-255, 255), layers.Reshape((784,)), layers.ReLU(max_value=100, negative_slope=0.1)],
        [layers.Reshape((14, 14, 4)), layers.ZeroPadding2D(((1, 0), (2, 3))), layers.Flatten()],
        [layers.Flatten(), layers.Dense(5, activation="tanh"), layers.Dense(4, activation="selu", use_bias=False)],
        [layers.Flatten(), layers.Activation("sigmoid")],
        [layers.GlobalAveragePooling2D(keepdims=True), layers.Flatten()],
    ],
    ids=lambda hidden: "-".join(layer.name for layer in hidden),
)
def test_chains_of_layers(hidden: Sequence[keras.layers.Layer], tmp_path: Path) -> None:
    network = keras.Sequential([keras.Input((28, 28, 1)), *hidden, layers.Dense(10), layers.Softmax()])
    assert differs(network, tmp_path) < 1e-4


def test_branches_and_a_network_in_a_chain(tmp_path: Path) -> None:
    begin = keras.Input((28, 28))
    image = layers.Reshape((28, 28, 1))(begin)
    left, right = (layers.Conv2D(4, 3, padding="same", activation="relu")(image) for _ in range(2))
    joined = layers.Concatenate()([layers.Add()([left, right]), layers.Multiply()([left, right]), image])
    pooled = layers.GlobalAveragePooling2D()(layers.Maximum()([joined, joined]))
    inner = keras.Model(begin, layers.Dense(10, activation="softmax")(pooled))
    network = keras.Sequential([keras.Input((28, 28, 1)), layers.Reshape((28, 28)), inner])
    assert differs(network, tmp_path) < 1e-4


@pytest.mark.parametrize("name", ["digitpad", "digitpad-small", "paper", *OWN_NETWORKS])
def test_digitpads_networks_and_those_of_own_layers(name: str, tmp_path: Path) -> None:
    network = architectures.build(name, 11, layers=OWN_NETWORKS.get(name))
    write_onnx(network, tmp_path / "model.onnx")
    images = np.random.default_rng(2).random((5, 28, 28, 1), np.float32)
    expected = ask(lambda part: network(part, training=False), images)
    np.testing.assert_allclose(ask(onnx_runner(tmp_path / "model.onnx"), images), expected, atol=1e-5)


@pytest.mark.parametrize(
    ("hidden", "sentence"),
    [
        ([layers.LayerNormalization(), layers.Flatten()], "has a layer «LayerNormalization», which"),
        ([layers.Flatten(), layers.Activation("log_sigmoid")], "has an activation «log_sigmoid», which"),
        ([layers.Dense(3), layers.Flatten()], "set up in a way"),
    ],
)
def test_what_is_not_known_is_named(hidden: Sequence[keras.layers.Layer], sentence: str, tmp_path: Path) -> None:
    network = keras.Sequential([keras.Input((28, 28, 1)), *hidden, layers.Dense(10)])
    with pytest.raises(ModelError, match=sentence):
        write_onnx(network, tmp_path / "model.onnx")
    assert not (tmp_path / "model.onnx").exists()
