"""A run with an own architecture goes on where it was, batch normalisation and dropout included."""

from __future__ import annotations

import json

import numpy as np
import pytest

from digitpad.core.architectures.architecture import Architecture, layers_as_json
from digitpad.core.architectures.layers import (
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dropout,
    GlobalAverage,
)
from digitpad.core.data import mnist
from digitpad.core.jobs.events import Stop
from digitpad.core.paths import default_paths
from digitpad.core.study.events import RunEpochDone, RunEvent
from digitpad.core.study.images import StudyImages
from digitpad.core.study.plan import StudyPlan
from digitpad.ml.study.run import Arrays, RunStopped, StudyData, train_run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
MINE = Architecture(
    "my net",
    (
        Convolution(6, 5, 3, activation="none", bias=False), BatchNormalisation(), ActivationLayer("relu"),
        Dropout(0.3), GlobalAverage(),
    ),
)  # fmt: skip
PLAN = StudyPlan(cases=("my net",), own=(MINE,), seeds=(1,), epochs=2, limit=120)


class Kept:
    """Checkpoints in memory."""

    def __init__(self) -> None:
        self.arrays: Arrays | None = None

    def load(self) -> Arrays | None:
        return self.arrays

    def save(self, arrays: Arrays) -> None:
        self.arrays = arrays


@pytest.fixture(scope="module")
def data() -> StudyData:
    training, held_out = PLAN.images(mnist.load_train(default_paths().mnist))
    test = mnist.load_test(default_paths().mnist).take(np.arange(100))
    return StudyData.of(PLAN, StudyImages(training, held_out, test))


def test_an_interrupted_run_gives_what_a_whole_one_gives(data: StudyData) -> None:
    whole = train_run(PLAN.runs[0], data, lambda _: None, lambda: Stop.NO)
    seen: list[RunEvent] = []
    kept = Kept()

    def once() -> Stop:
        return Stop.DISCARD if any(isinstance(event, RunEpochDone) for event in seen) else Stop.NO

    with pytest.raises(RunStopped):
        train_run(PLAN.runs[0], data, seen.append, once, kept)
    again = train_run(PLAN.runs[0], data, lambda _: None, lambda: Stop.NO, kept)
    assert again.outputs == pytest.approx(whole.outputs, abs=1e-5)
    card = json.loads(whole.files["card.json"])
    assert (card["architecture"], card["parameters"]) == ("my net", MINE.size.parameters)
    assert card["layers"] == layers_as_json(MINE.layers)
    assert card["command"].startswith("digitpad study --cases 'my net' --seeds 1 ")
