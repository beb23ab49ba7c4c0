"""Networks are built as their layers say, and their sizes are what Keras and TensorFlow count."""

from __future__ import annotations

import pytest

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    BatchNormalisation,
    Convolution,
    Flatten,
)
from digitpad.core.architectures.sizes import network_size
from digitpad.core.study.cases import case_of
from digitpad.ml.architectures import build
from digitpad.ml.backend import keras, tf
from tests.support.own_networks import OWN_NETWORKS

NETWORKS = {**BUNDLED_LAYERS, **OWN_NETWORKS, "conv3-dropout3": case_of("conv3-dropout3").layers}


@pytest.mark.parametrize("name", NETWORKS)
def test_shapes_and_parameters_are_those_that_keras_counts(name: str) -> None:
    model = build(name, layers=NETWORKS[name])
    size = network_size(NETWORKS[name])
    ours = [(one.shape, one.parameters) for one in (*size.layers, size.output)]
    assert ours == [(layer.output.shape[1:], layer.count_params()) for layer in model.layers]
    assert size.parameters == model.count_params()


@pytest.mark.parametrize("name", ["paper", "digitpad-small", "all kinds", "odd sides"])
def test_multiply_adds_are_those_that_tensorflow_counts(name: str) -> None:
    """TensorFlow counts two operations for each, and names them by the layer's kind; batch normalisation is ours."""
    layers = NETWORKS[name]
    model = build(name, layers=layers)
    graph = tf.function(lambda images: model(images, training=False)).get_concrete_function(
        tf.TensorSpec((1, 28, 28, 1), tf.float32)
    )
    builder = tf.compat.v1.profiler.ProfileOptionBuilder(tf.compat.v1.profiler.ProfileOptionBuilder.float_operation())
    products = sum(
        tf.compat.v1.profiler.profile(
            graph.graph, cmd="op", options=builder.with_empty_output().with_accounted_types([kind]).build()
        ).total_float_ops
        for kind in ("Conv2D", "MatMul")
    )
    size = network_size(layers)
    normalised = sum(one.cost for layer, one in zip(layers, size.layers, strict=True) if layer == BatchNormalisation())
    assert 2 * (size.cost - normalised) == products


def test_a_name_of_any_letters_names_a_network() -> None:
    network = build("Größe & Würde", layers=(Flatten(),))
    assert tf.function(lambda images: network(images))(tf.zeros((1, 28, 28, 1))).shape == (1, 10)


def test_an_impossible_one_is_one_for_keras_too() -> None:
    impossible = (Convolution(8, 28), Convolution(8, 3), Flatten())
    assert Architecture("x", impossible).size.problem
    with pytest.raises(ValueError, match="zero or negative"):
        build("x", layers=impossible)
    keras.backend.clear_session()
