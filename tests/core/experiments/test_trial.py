"""Which digit is meant, and what networks are asked about it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.errors import DataError
from digitpad.core.experiments.distortion import Distortion, slider_of
from digitpad.core.experiments.trial import Trial, TrialDigits, ask_networks, same_curves
from digitpad.core.inside.atlas_held_out import held_out
from digitpad.core.inside.network import Array
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry

PATHS = default_paths()


@pytest.fixture(scope="module")
def digits() -> TrialDigits:
    """MNIST's, read once."""
    return TrialDigits(PATHS.mnist)


def model(name: str) -> Model:
    """A bundled one."""
    return Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(name)


def flat(images: Array) -> NDArray[np.float32]:
    """A network that finds all digits alike."""
    return np.full((len(images), 10), 0.1, np.float32)


def test_digits_of_each_source_are_found(digits: TrialDigits) -> None:
    paper = model("paper")
    test = digits.find(Trial("test", 10_007), None, paper)
    assert test is not None
    assert (test.label, test.count) == (int(mnist.load_test(PATHS.mnist).labels[7]), 10_000)  # it begins again
    training = digits.find(Trial("training", int(held_out(paper)[3])), None, paper)
    held = digits.find(Trial("held-out", 3), None, paper)
    assert training is not None
    assert held is not None
    assert np.array_equal(held.image, training.image)
    assert held.count == 5000
    assert digits.find(Trial("held-out", 3), None, model("digitpad")) is None  # whose card does not tell
    assert digits.find(Trial(), None, paper) is None
    drawn = digits.find(Trial(), test.image, paper)
    assert drawn is not None
    assert (drawn.image is test.image, drawn.label) == (True, None)


def test_robustness_is_measured_on_digits_that_no_model_has_learned_from(digits: TrialDigits) -> None:
    paper, default = model("paper"), model("digitpad")
    some, held = digits.for_robustness([paper], 100)
    training = mnist.load_train(PATHS.mnist)
    unseen = {training.images[index].tobytes() for index in held_out(paper)}
    assert held
    assert len(some) == 100
    assert all(image.tobytes() in unseen for image in some.images)
    both, held = digits.for_robustness([paper, default], 100)
    assert not held
    tests = {image.tobytes() for image in mnist.load_test(PATHS.mnist).images}
    assert all(image.tobytes() in tests for image in both.images)


def test_missing_files_are_said(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(DataError, match="is missing"):
        TrialDigits(tmp_path_factory.mktemp("empty")).find(Trial("test"), None, model("paper"))


def test_networks_are_asked_about_the_distorted_image_and_over_the_slider(digits: TrialDigits) -> None:
    trial = Trial("test", 0, Distortion(turn=30))
    digit = digits.find(trial, None, model("paper"))
    assert digit is not None
    asked: list[int] = []

    def count(images: Array) -> NDArray[np.float32]:
        asked.append(len(images))
        return flat(images)

    answer = ask_networks(trial, digit, [count, flat], slider_of("turn"))
    assert asked == [len(answer.curves[0].values), 1]
    assert [len(curve.outputs) for curve in answer.curves] == [asked[0]] * 2
    assert np.array_equal(answer.plain, digit.image)
    assert not np.array_equal(answer.seen, digit.image)
    again = ask_networks(trial, digit, [count, flat], slider_of("turn"), known=answer.curves)
    assert again.curves is answer.curves
    assert asked[2:] == [1]


def test_curves_stay_while_only_their_own_slider_moves() -> None:
    one = Trial("test", 0, Distortion(turn=30))
    assert same_curves(one, replace(one, distortion=Distortion(turn=5)), slider_of("turn"))
    assert not same_curves(one, replace(one, distortion=Distortion(turn=5)), slider_of("blur"))
    assert not same_curves(one, replace(one, distortion=Distortion(turn=5, blur=1)), slider_of("turn"))
    assert not same_curves(one, replace(one, index=1), slider_of("turn"))
