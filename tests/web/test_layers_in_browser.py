"""Each layer that web pages know gives in a browser what Keras gives; the others are named."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import ModelError
from digitpad.core.jobs.training import ARCHITECTURES
from digitpad.core.study.cases import SIX_CASES
from digitpad.core.transfer.web_page import WebNetwork
from digitpad.ml import architectures
from digitpad.ml.backend import keras
from digitpad.ml.transfer import web_graph
from digitpad.ml.transfer.network import ask
from digitpad.ml.transfer.web_graph import web_network, web_runner
from tests.support.browser import Browser
from tests.support.web_pages import READY

layers = keras.layers
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
Layers = Sequence[keras.layers.Layer]


def chain(hidden: Layers) -> keras.Model:
    return keras.Sequential([keras.Input((28, 28, 1)), *hidden, layers.Dense(10), layers.Softmax()])


def with_chosen_weights(network: keras.Model) -> keras.Model:
    """With weights such that the answer depends on each layer; in rows of weights, the more there are, the smaller."""
    random = np.random.default_rng(1)

    def chosen(shape: tuple[int, ...]) -> np.ndarray:
        if len(shape) < 2:
            return random.uniform(0.5, 1.5, shape)  # variances among them
        return random.uniform(-0.8, 1.2, shape) / np.sqrt(np.prod(shape[:-1]))

    network.set_weights([chosen(weights.shape) for weights in network.get_weights()])
    return network


def check_in_browser(browser: Browser, network: keras.Model) -> set[str]:
    """The operations of a network that gives the same in TensorFlow.js, in TensorFlow's graph and in Keras."""
    images = np.random.default_rng(2).random((3, 28, 28, 1), np.float32)
    expected = ask(lambda part: network(part, training=False), images)
    written = web_network(network)
    np.testing.assert_allclose(ask(web_runner(written), images), expected, atol=1e-4)
    assert expected.max() < 0.999, "an answer that is certain depends on little"
    for image, outputs in zip(images, expected, strict=True):
        np.testing.assert_allclose(in_browser(browser, written, image), outputs, atol=1e-3)
    topology = written.described["modelTopology"]
    assert isinstance(topology, dict)
    return {node["op"] for node in topology["node"]}


def in_browser(browser: Browser, network: WebNetwork, image: np.ndarray) -> list[float]:
    told: list[float] = browser.value(f"""(async () => {{
      const weightData = bytesOf({json.dumps(b64encode(network.weights).decode())}).buffer;
      const model = await tf.loadGraphModel(tf.io.fromMemory({{...{json.dumps(network.described)}, weightData}}));
      const given = tf.tensor({json.dumps(image.ravel().tolist())}, [1, 28, 28, 1]);
      return Array.from(model.execute(given).dataSync());
    }})()""")
    return told


@pytest.fixture(scope="module")
def ready(browser: Browser, pages: Path) -> Browser:
    browser.open(pages / "paper.html")
    browser.wait_for(READY)
    return browser


CHAINS: list[Callable[[], Layers]] = [
    lambda: [layers.Conv2D(4, 3, strides=2, padding="same", activation="gelu"), layers.Flatten()],
    lambda: [layers.Conv2D(4, (5, 2), padding="same", dilation_rate=2, use_bias=False), layers.GlobalMaxPooling2D()],
    lambda: [layers.Conv2D(4, 3, activation="swish"), layers.GlobalAveragePooling2D(keepdims=True), layers.Flatten()],
    lambda: [layers.DepthwiseConv2D(4, depth_multiplier=3, strides=3, padding="same"), layers.Flatten()],
    lambda: [layers.SeparableConv2D(4, 3, depth_multiplier=2, activation="relu6"), layers.Flatten()],
    lambda: [layers.Conv2DTranspose(3, 3, strides=2), layers.MaxPooling2D(4), layers.Flatten()],
    lambda: [layers.MaxPooling2D(3, 2, padding="same"), layers.AveragePooling2D(4, 3), layers.Flatten()],
    lambda: [layers.Reshape((28, 28)), layers.Conv1D(8, 3), layers.MaxPooling1D(2), layers.GlobalAveragePooling1D()],
    lambda: [layers.Reshape((28, 28)), layers.AveragePooling1D(2), layers.GlobalMaxPooling1D()],
    lambda: [layers.Conv2D(3, 3), layers.BatchNormalization(), layers.LeakyReLU(0.1), layers.Flatten()],
    lambda: [layers.Conv2D(4, 3), layers.LayerNormalization(), layers.GroupNormalization(2), layers.Flatten()],
    lambda: [layers.UnitNormalization(), layers.Normalization(mean=0.5, variance=2.0), layers.Flatten()],
    lambda: [layers.Flatten(), layers.BatchNormalization(center=False, scale=False), layers.ELU(), layers.Dropout(0.5)],
    lambda: [layers.Rescaling(-2, 1), layers.Reshape((784,)), layers.ReLU(max_value=1, negative_slope=0.1)],
    lambda: [layers.ZeroPadding2D(((1, 0), (2, 3))), layers.Cropping2D(9), layers.UpSampling2D(2), layers.Flatten()],
    lambda: [layers.MaxPooling2D(4), layers.UpSampling2D(2, interpolation="bilinear"), layers.Flatten()],
    lambda: [layers.Permute((2, 1, 3)), layers.AveragePooling2D(4), layers.Flatten(), layers.RepeatVector(2),
             layers.Flatten()],
    lambda: [layers.Flatten(), layers.PReLU(), layers.Dense(6, "tanh"), layers.Dense(6, "selu", use_bias=False)],
    lambda: [layers.Flatten(), layers.Dense(9, "sigmoid"), layers.Dense(9, "softplus"), layers.Dense(9, "softsign")],
    lambda: [layers.Flatten(), layers.Dense(9, "elu"), layers.Dense(9, "exponential"), layers.Dense(9, "hard_sigmoid")],
    lambda: [layers.Flatten(), layers.Dense(9, "mish"), layers.Dense(9, "celu"), layers.Dense(9, "log_softmax")],
    lambda: [layers.Flatten(), layers.Dense(9, "squareplus"), layers.Dense(9, "hard_shrink"), layers.Dense(9, "relu")],
    lambda: [layers.Flatten(), layers.Dense(9, "soft_shrink"), layers.Dense(9, "sparse_plus"), layers.Softmax()],
    lambda: [layers.Dense(3), layers.TimeDistributed(layers.Dense(2)), layers.Flatten()],
    lambda: [layers.Reshape((28, 28)), layers.LSTM(8, unroll=True)],
    lambda: [layers.GaussianNoise(0.1), layers.RandomRotation(0.1), layers.RandomZoom(0.1), layers.Dropout(0.1),
             layers.ActivityRegularization(), layers.Flatten()],
]  # fmt: skip


def branches() -> keras.Model:
    """A graph of layers in a chain, with whatever puts several values together."""
    begin = keras.Input((28, 28))
    image = layers.Reshape((28, 28, 1))(begin)
    left, right = (layers.Conv2D(4, 3, padding="same", activation="relu")(image) for _ in range(2))
    merged = [
        kind()([left, right])
        for kind in (layers.Add, layers.Subtract, layers.Multiply, layers.Average, layers.Maximum, layers.Minimum)
    ]
    rows = layers.GlobalAveragePooling2D()(layers.Concatenate()([*merged, image]))
    attended = layers.Flatten()(layers.Attention()([layers.Reshape((5, 5))(rows), layers.Reshape((5, 5))(rows)]))
    inner = keras.Model(begin, layers.Dense(10, activation="softmax")(attended))
    return keras.Sequential([keras.Input((28, 28, 1)), layers.Reshape((28, 28)), inner])


def test_layers_give_in_a_browser_what_keras_gives(ready: Browser) -> None:
    tried: set[str] = set()
    for hidden in CHAINS:
        tried |= check_in_browser(ready, with_chosen_weights(chain(hidden())))
    tried |= check_in_browser(ready, with_chosen_weights(branches()))
    for name in (*ARCHITECTURES, *SIX_CASES):
        tried |= check_in_browser(ready, architectures.build(name, 11))
    assert tried == web_graph.KNOWN_OPERATIONS, "the list says what was tried, no more and no less"


@pytest.mark.parametrize(
    ("hidden", "sentence"),
    [
        (lambda: [layers.Reshape((28, 28)), layers.LSTM(8)], "layer «LSTM» needs the operation «Enter»"),
        (lambda: [layers.Conv2D(4, 3), layers.Conv2D(6, 3, groups=2), layers.Flatten()], "layer «Conv2D» needs"),
    ],
)
def test_what_is_not_known_is_named(hidden: Callable[[], Layers], sentence: str) -> None:
    with pytest.raises(ModelError, match=re.escape(sentence)):
        web_network(chain(hidden()))


def test_what_a_layer_of_several_inputs_needs_is_named() -> None:
    begin = keras.Input((28, 28, 1))
    rows = layers.Reshape((28, 28))(begin)
    attended = layers.Flatten()(layers.MultiHeadAttention(2, 4)(rows, rows))
    with pytest.raises(ModelError, match="layer «MultiHeadAttention» needs the operation «Einsum»"):
        web_network(keras.Model(begin, layers.Dense(10)(attended)))
