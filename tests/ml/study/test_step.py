"""The compiled step does what Keras does."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.architectures.layers import (
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    Pooling,
)
from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.paths import default_paths
from digitpad.core.study.cases import SIX_CASES, case_of
from digitpad.ml import architectures
from digitpad.ml.backend import keras, tf
from digitpad.ml.study.step import CompiledStep, Images

N = 250


@pytest.fixture(scope="module")
def data() -> LabelledImages:
    return mnist.load_train(default_paths().mnist).take(np.arange(N))


@pytest.mark.parametrize("case", [*SIX_CASES, "conv3-dropout3-dense20"])
def test_a_case_is_built_as_it_is_defined(case: str) -> None:
    model = architectures.build(case)
    assert model.count_params() == case_of(case).parameters
    rates = [layer.rate for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
    assert rates == [layer.rate for layer in case_of(case).layers if isinstance(layer, Dropout)]


@pytest.mark.parametrize("case", ["conv1", "paper", "conv2-dropout2"])
def test_it_answers_as_keras_does(case: str, data: LabelledImages) -> None:
    keras.utils.set_random_seed(1)
    model = architectures.build(case)
    loss, accuracy, outputs = CompiledStep(model, Images.of(data), batch_size=100, seed=1).evaluate(Images.of(data))
    expected = np.asarray(model(data.images[..., None].astype(np.float32) / 255, training=False))
    assert outputs == pytest.approx(expected, abs=1e-5)
    own = expected[np.arange(N), data.labels]
    assert (loss, accuracy) == (
        pytest.approx(-np.log(own).mean(), abs=1e-4),
        (expected.argmax(1) == data.labels).mean(),
    )


@pytest.mark.parametrize("case", ["conv1", "conv2"])
def test_it_learns_as_keras_does(case: str, data: LabelledImages) -> None:
    """Three batches, the last one smaller, twice: Adam's state counts, too."""
    keras.utils.set_random_seed(1)
    model = architectures.build(case)
    twin = keras.models.clone_model(model)
    twin.set_weights(model.get_weights())
    twin.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    images = data.images[..., None].astype(np.float32) / 255
    history = twin.fit(images, data.labels, batch_size=100, epochs=2, shuffle=False, verbose=0).history
    step = CompiledStep(model, Images.of(data), batch_size=100, seed=1)
    for epoch in range(2):
        loss, hits = step.train(np.arange(N, dtype=np.int32))
        assert loss / N == pytest.approx(history["loss"][epoch], rel=1e-3)
        assert hits / N == pytest.approx(history["accuracy"][epoch], abs=0.005)
    for ours, theirs in zip(model.get_weights(), twin.get_weights(), strict=True):
        assert ours == pytest.approx(theirs, abs=2e-4)


def test_dropout_leaves_out_its_share_and_keeps_the_mean(data: LabelledImages) -> None:
    step = CompiledStep(architectures.build("conv2-dropout2"), Images.of(data), batch_size=100, seed=1)
    ones = tf.ones((200, 13, 13, 32))
    for rate in (0.25, 0.5):
        first, other_layer = step.dropout(ones, rate, 2).numpy(), step.dropout(ones, rate, 5).numpy()
        assert (first == 0).mean() == pytest.approx(rate, abs=0.002)
        assert set(np.unique(first)) == {0, np.float32(1 / (1 - rate))}
        # Neither neighbours, nor images, nor layers share their luck.
        for a, b in ((first[:, 1:], first[:, :-1]), (first[1:], first[:-1]), (first[..., 1:], first[..., :-1]),
                     (first, other_layer)):  # fmt: skip
            assert ((a == 0) & (b == 0)).mean() == pytest.approx(rate**2, abs=0.003)


def test_dropout_changes_with_each_step_and_returns_with_its_state(data: LabelledImages) -> None:
    keras.utils.set_random_seed(1)
    model = architectures.build("conv1-dropout1")
    step = CompiledStep(model, Images.of(data), batch_size=50, seed=1)
    step.train(np.arange(100, dtype=np.int32))
    state, ones = step.state, tf.ones((10, 5408))
    then = step.dropout(ones, 0.5, 3).numpy()
    step.train(np.arange(100, dtype=np.int32))
    assert (step.dropout(ones, 0.5, 3).numpy() != then).mean() == pytest.approx(0.5, abs=0.02)
    step.state = state
    assert np.array_equal(step.dropout(ones, 0.5, 3).numpy(), then)


def test_what_has_no_quick_way_learns_as_keras_does(data: LabelledImages) -> None:
    """Twice, as batch normalisation keeps what it has seen; without dropout, whose luck is our own."""
    keras.utils.set_random_seed(1)
    layers = (
        Convolution(4, 5, strides=2, padding="same", activation="none", bias=False),
        BatchNormalisation(),
        ActivationLayer("tanh"),
        Pooling("average"),
        Flatten(),
        Dense(12, "sigmoid"),
    )
    model = architectures.build("mine", layers=layers)
    twin = keras.models.clone_model(model)
    twin.set_weights(model.get_weights())
    twin.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    images = data.images[..., None].astype(np.float32) / 255
    twin.fit(images, data.labels, batch_size=100, epochs=2, shuffle=False, verbose=0)
    step = CompiledStep(model, Images.of(data), batch_size=100, seed=1)
    before = step.state
    for _ in range(2):
        step.train(np.arange(N, dtype=np.int32))
    for ours, theirs in zip(model.get_weights(), twin.get_weights(), strict=True):
        assert ours == pytest.approx(theirs, abs=2e-4)
    _, _, outputs = step.evaluate(Images.of(data))
    assert outputs == pytest.approx(np.asarray(model(images, training=False)), abs=1e-5)
    step.state = before  # the statistics too
    step.train(np.arange(N, dtype=np.int32))
    step.train(np.arange(N, dtype=np.int32))
    for ours, theirs in zip(model.get_weights(), twin.get_weights(), strict=True):
        assert ours == pytest.approx(theirs, abs=2e-4)


def test_any_rate_and_number_of_values_can_be_left_out(data: LabelledImages) -> None:
    layers = (Pooling("max", 4), Dropout(0.3), Flatten(), Dense(7), Dropout(0.3))
    step = CompiledStep(architectures.build("mine", layers=layers), Images.of(data), batch_size=100, seed=1)
    left = step.dropout(tf.ones((4000, 7)), 0.3, 4).numpy()
    assert (left == 0).mean() == pytest.approx(0.3, abs=0.02)
    step.train(np.arange(N, dtype=np.int32))
