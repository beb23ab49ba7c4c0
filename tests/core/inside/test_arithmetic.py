"""The arithmetic that is shown gives the number that the network gives, everywhere."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.inside.arithmetic import source_of, work_out
from digitpad.core.inside.network import Layer, LayeredNetwork
from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.layers import load_layers

BUNDLED = Registry(default_paths().bundled_models, Path("none")).models()


@pytest.fixture(scope="module", params=BUNDLED, ids=lambda model: model.name)
def network(request: pytest.FixtureRequest) -> LayeredNetwork:
    return load_layers(request.param)


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    return load_test(default_paths().mnist).images[18] / np.float32(255)


def places(shape: tuple[int, ...], n: int = 60) -> list[tuple[int, ...]]:
    """The corners, where padding counts, and some others by chance."""
    chance = np.random.default_rng(1)
    found = [tuple(int(chance.integers(side)) for side in shape) for _ in range(n)]
    return [tuple(0 for _ in shape), tuple(side - 1 for side in shape), *found]


def test_worked_out_numbers_are_those_of_the_network(network: LayeredNetwork, image: np.ndarray) -> None:
    before, kinds = image[..., None], set()
    for layer, values in zip(network.layers, network.activations(image[None]), strict=True):
        kinds.add(layer.kind)
        for place in places(layer.shape):
            sum_ = work_out(layer, before, place)
            assert sum_.value == pytest.approx(float(values[0][place]), rel=1e-4, abs=1e-4), (layer.name, place)
            if sum_.weights is not None:
                assert sum_.patch.shape == sum_.weights.shape
                assert float(sum_.shares.sum()) + sum_.bias == pytest.approx(sum_.total, rel=1e-4, abs=1e-4)
        before = values[0]
    assert {"convolution", "dense", "softmax"} < kinds


def test_the_strongest_inputs_come_first(network: LayeredNetwork, image: np.ndarray) -> None:
    values = network.activations(image[None])
    sum_ = work_out(network.layers[-2], values[-3][0], (3,))
    ordered = np.abs(sum_.shares[sum_.strongest])
    assert (np.diff(ordered) <= 0).all()
    assert ordered[0] > ordered[-1]


def test_a_patch_reaches_over_the_edge_with_zeros() -> None:
    kernel = np.ones((3, 3, 1, 1), np.float32)
    layer = Layer("c", "convolution", (4, 4, 1), kernel, np.zeros(1, np.float32), "", (3, 3), (1, 1), "same")
    before = np.ones((4, 4, 1), np.float32)
    corner = work_out(layer, before, (0, 0, 0))
    assert corner.corner == (-1, -1)
    assert corner.total == 4  # of nine, five lie outside
    assert work_out(layer, before, (1, 1, 0)).total == 9


def test_relu_makes_zero_of_what_is_below() -> None:
    layer = Layer("d", "dense", (1,), np.array([[1.0], [-2.0]], np.float32), np.zeros(1, np.float32), "ReLU")
    sum_ = work_out(layer, np.array([1.0, 1.0], np.float32), (0,))
    assert (sum_.total, sum_.value) == (-1.0, 0.0)


def test_a_flattened_number_knows_where_it_comes_from(network: LayeredNetwork, image: np.ndarray) -> None:
    values = network.activations(image[None])
    for number, layer in enumerate(network.layers):
        if layer.kind == "flatten":
            maps = values[number - 1][0]
            for unit in (0, 17, maps.size - 1):
                assert values[number][0][unit] == maps[source_of(layer, maps.shape, unit)]
        else:
            assert source_of(layer, layer.shape, 5) == (5,)
