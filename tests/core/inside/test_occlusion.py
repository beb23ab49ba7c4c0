"""What is covered where, and that the colours say what a person would."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.inside.occlusion import GREY, PAPER, PASSES, Occlusion, begin, covered_square, go_on
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.layers import load_layers


@pytest.fixture(scope="module")
def network() -> LayeredNetwork:
    return load_layers(read_model(default_paths().bundled_models / "digitpad", bundled=True))


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    return load_test(default_paths().mnist).images[:100] / np.float32(255)


def complete(image: np.ndarray, network: LayeredNetwork, fill: float = PAPER) -> Occlusion:
    found = begin(image, network.outputs, fill=fill)
    while not found.is_complete:
        found = go_on(found, network.outputs)
    return found


@pytest.mark.parametrize("fill", [PAPER, GREY])
def test_every_pixel_tells_of_the_square_around_it(network: LayeredNetwork, images: np.ndarray, fill: float) -> None:
    found = complete(images[18], network, fill)
    for row, column in [(0, 0), (13, 14), (14, 14), (13, 13), (20, 9), (27, 27)]:
        top, bottom, left, right = covered_square(row, column)
        covered = images[18].copy()
        covered[top : bottom + 1, left : right + 1] = fill
        np.testing.assert_allclose(found.covered[row, column], network.outputs(covered[None])[0], atol=1e-5)


def test_the_first_pass_shows_all_of_it_coarsely(network: LayeredNetwork, images: np.ndarray) -> None:
    first, whole = begin(images[18], network.outputs), complete(images[18], network)
    assert first.passes == 1
    assert not first.is_complete
    np.testing.assert_array_equal(first.covered[::2, ::2], whole.covered[::2, ::2])
    np.testing.assert_array_equal(first.covered[1::2, 1::2], first.covered[::2, ::2])
    assert len(PASSES) == whole.passes


def test_covering_empty_paper_changes_nothing_and_asks_nothing(network: LayeredNetwork, images: np.ndarray) -> None:
    asked = 0

    def outputs(some: np.ndarray) -> np.ndarray:
        nonlocal asked
        asked += len(some)
        return network.outputs(some)

    found = begin(images[2], outputs)  # a one: most of it is paper
    assert asked < 100
    assert not found.evidence(1)[:, :5].any()


def test_the_digits_own_ink_speaks_for_it(network: LayeredNetwork, images: np.ndarray) -> None:
    """Of a hundred digits, taking ink away makes nearly every one less sure, most where there is ink."""
    on_ink, wins = 0, 0
    for image in images[:20]:
        found = complete(image, network)
        evidence = found.evidence(int(found.probabilities.argmax()))
        on_ink += image[np.unravel_index(evidence.argmax(), evidence.shape)] > 0
        wins += evidence.max() > -evidence.min()
    assert on_ink >= 18
    assert wins >= 18


def test_the_gap_of_a_three_speaks_against_an_eight(network: LayeredNetwork, images: np.ndarray) -> None:
    """The three of MNIST's test image 18 nearly closes its upper bow: that end speaks for an eight, against a three."""
    found = complete(images[18], network)
    end = np.s_[8:13, 6:9]
    assert found.evidence(3)[end].mean() < 0 < found.evidence(8)[end].mean()


def test_certainties_give_finite_numbers() -> None:
    sure = np.array([1.0, 0.0], np.float32)
    found = Occlusion(np.zeros((28, 28), np.float32), PAPER, sure, np.tile(sure[::-1], (28, 28, 1)), 4)
    assert np.isfinite(found.evidence(0)).all()
    assert (found.evidence(0) > 20).all()
    assert (found.evidence(1) < -20).all()
