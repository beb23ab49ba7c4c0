"""Attacks and ideal images of real networks, in a real child and here; whoever is stopped leaves nothing."""

from __future__ import annotations

import multiprocessing
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.errors import ModelError
from digitpad.core.experiments.curves import answers_of
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.experiments import AttackJob, IdealJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import KERAS_FILE, Model, Registry, read_model
from digitpad.ml.experiments.attack import attacked
from digitpad.ml.experiments.ideal import ideal_images
from digitpad.ml.experiments.process import ExperimentProcess
from digitpad.ml.transfer.network import load_known_network
from digitpad.runtime.layers import load_layers
from tests.support.waiting import Stopwatch, wait_until

PATHS = default_paths()
EPSILONS = (0.0, 0.1, 0.2, 0.3)


@pytest.fixture(scope="module")
def paper() -> Model:
    """The smallest bundled model."""
    return Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find("paper")


def attack(model: Model, **changes: object) -> AttackJob:
    """On a training digit."""
    digits = mnist.load_train(PATHS.mnist)
    job = AttackJob(model, digits.images[5] / np.float32(255), int(digits.labels[5]), None, EPSILONS, 10)
    return replace(job, **changes)  # type: ignore[arg-type]


def test_each_epsilon_is_kept_and_the_largest_misleads_the_network(paper: Model) -> None:
    job, shares = attack(paper), list[float]()
    found = attacked(load_known_network(paper.keras_file), job, shares.append)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] < 1
    network = load_layers(paper)
    for images in found:
        far = np.abs(images - job.image).max((1, 2))
        assert (far <= np.array(EPSILONS) + 1e-6).all()
        assert (images.min(), images.max()) == (pytest.approx(0, abs=1e-6), pytest.approx(1, abs=1e-6))
        assert np.array_equal(images[0], job.image)
        answers = answers_of(network.outputs(images), None)
        assert answers[0] == job.label
        assert answers[-1] != job.label


def test_a_target_is_reached_and_ideal_images_are_read_as_their_class(paper: Model) -> None:
    network, layers = load_known_network(paper.keras_file), load_layers(paper)
    target = attack(paper, target=3, steps=20)
    assert target.label != 3
    shares: list[float] = []
    _, many = attacked(network, target, shares.append)
    assert answers_of(layers.outputs(many), None)[-1] == 3
    places = [layer for layer in layers.layers if layer.kernel is not None]
    images = ideal_images(network, IdealJob(paper, len(places) - 1, steps=40), shares.append)
    assert images.shape == (10, 28, 28)
    assert 0 <= images.min() <= images.max() <= 1
    assert answers_of(layers.outputs(images), None).tolist() == list(range(10))
    maps = ideal_images(load_known_network(paper.keras_file), IdealJob(paper, 1, steps=8), shares.append)
    random = np.random.default_rng(1).random(maps.shape, np.float32)
    place = layers.layers.index(places[1])

    def own(some: np.ndarray) -> np.ndarray:
        return np.diagonal(layers.activations(some)[place].mean((1, 2)))

    assert (own(maps) >= own(random)).mean() > 0.8
    assert max(shares) < 1
    with pytest.raises(ModelError, match="no such layer"):
        ideal_images(network, IdealJob(paper, 99), shares.append)


def test_a_cancelled_child_is_gone_within_two_seconds(paper: Model) -> None:
    process = ExperimentProcess(attack(paper, steps=100_000))
    asked: list[Stopwatch] = []

    def cancel() -> None:
        wait_until(lambda: process.pid is not None, "the child has begun", lambda: None)
        asked.append(Stopwatch())
        process.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    events = list(process.events())
    thread.join()
    asked[0].assert_prompt()
    assert events[-1] == Cancelled()
    assert not multiprocessing.active_children()


def test_a_model_that_has_changed_is_refused_before_a_child_begins(paper: Model, tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    shutil.copytree(paper.folder, folder)
    (folder / KERAS_FILE).write_bytes(b"no network")
    (last,) = ExperimentProcess(attack(read_model(folder, bundled=False))).events()
    assert isinstance(last, Failed)
    assert "checksum" in last.message
