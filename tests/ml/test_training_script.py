"""The script that is shown trains the network that digitpad trains: the same layers, weights and accuracy."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.architectures.layers import (
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    HiddenLayer,
    Pooling,
)
from digitpad.core.jobs.events import Stop
from digitpad.core.jobs.training import AUGMENTATIONS, TrainingEvent, TrainJob
from digitpad.core.jobs.training_script import training_script
from digitpad.core.paths import default_paths
from digitpad.core.registry import KERAS_FILE, read_model
from digitpad.ml import trainer
from digitpad.ml.backend import keras

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
MNIST = default_paths().mnist
MINE: tuple[HiddenLayer, ...] = (
    Convolution(4, 5, strides=2, padding="same", activation="none", bias=False),
    BatchNormalisation(),
    ActivationLayer("relu"),
    Pooling("average", 2),
    Flatten(),
    ActivationLayer("sigmoid"),
    Dropout(0.2),
    Dense(16, "tanh"),
)


def described(model: keras.Model) -> list[tuple[str, dict[str, object], tuple[int, ...]]]:
    """Kind, settings and output of each layer; its name tells only how many there were before in this process.

    How fast batch normalisation forgot is the training's, and not kept with our networks.
    """
    passing = {"name": "", "momentum": None}
    return [
        (type(layer).__name__, {**layer.get_config(), **passing}, tuple(layer.output.shape)) for layer in model.layers
    ]


def test_a_script_gives_what_the_training_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    job = TrainJob(
        architecture="mine", layers=MINE, name="x", mnist=MNIST, out=tmp_path / "model", epochs=2, batch_size=50,
        limit=240, augmentation=AUGMENTATIONS, label_smoothing=0.1, weight_averaging=0.5, seed=3, learning_rate=0.01,
    )  # fmt: skip
    events: list[TrainingEvent] = []
    trainer.train(job, events.append, lambda: Stop.NO)
    card = read_model(job.out, bundled=False).card
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["mine.py", str(MNIST)])
    said: dict[str, object] = {}
    exec(compile(training_script(job), "mine.py", "exec"), said)
    ours, theirs = keras.models.load_model(job.out / KERAS_FILE), keras.models.load_model(tmp_path / "mine.keras")
    assert described(ours) == described(theirs)
    for one, other in zip(ours.get_weights()[:-2], theirs.get_weights()[:-2], strict=True):
        assert one == pytest.approx(other, abs=1e-5)  # the last layer is calibrated in ours
    scores = card["scores"]
    assert isinstance(scores, dict)
    low, high = scores["mnist_test"]["interval"]
    accuracy = said["accuracy"]
    assert isinstance(accuracy, float)
    assert low <= accuracy <= high
    assert accuracy == pytest.approx(scores["mnist_test"]["accuracy"], abs=0.002)
    assert (card["architecture"], [layer["layer"] for layer in card["layers"]]) == (  # type: ignore[attr-defined]
        "mine",
        ["convolution", "batch normalisation", "activation", "pooling", "flatten", "activation", "dropout", "dense"],
    )
    assert np.isfinite(accuracy)
