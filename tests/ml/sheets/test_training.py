"""The sheet network is trained on made scenes, goes on after an interruption, and its export says the same."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_train
from digitpad.core.files import sha256
from digitpad.core.pages.sheets.network import COLOURS
from digitpad.core.paths import default_paths
from digitpad.ml.backend import keras
from digitpad.ml.made_network import train_on_made
from digitpad.ml.sheets.network import build_sheet_network
from digitpad.ml.sheets.scene import SIDE, make_scene
from digitpad.ml.sheets.training import SceneSources, SheetJob, save_sheet_network
from digitpad.ml.steps import StepPlan
from tests.support.step_trainings import interrupted_and_gone_on, litert_says

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture
def job() -> SheetJob:
    return SheetJob(SceneSources(default_paths().mnist), StepPlan(10), batch_size=2, processes=0)


def test_scenes_show_paper_on_tables_everywhere_and_nowhere() -> None:
    images = load_train(default_paths().mnist).images[:50]
    scenes = [make_scene(images, np.random.default_rng([7, number])) for number in range(60)]
    again = make_scene(images, np.random.default_rng([7, 3]))
    assert np.array_equal(again.colour, scenes[3].colour)
    for scene in scenes:
        assert (scene.colour.shape, scene.colour.dtype, scene.paper.shape) == ((SIDE, SIDE, 3), np.uint8, (SIDE, SIDE))
    shares = np.array([scene.paper.mean() for scene in scenes])
    assert (shares == 0).any()
    assert (shares > 0.98).any()
    assert ((shares > 0.05) & (shares < 0.9)).mean() > 0.4
    colourful = [np.ptp(scene.colour.astype(int), axis=-1).mean() for scene in scenes]
    assert min(colourful) < 4 < 20 < max(colourful), "some are hardly coloured"


def test_training_goes_on_from_its_last_checkpoint(job: SheetJob, tmp_path: Path) -> None:
    model, steps, losses = interrupted_and_gone_on(partial(train_on_made, job, tmp_path))
    assert steps[7:] == list(range(5, 10)), "what was not saved is done again"
    assert np.isfinite(losses).all()
    assert model.count_params() == build_sheet_network().count_params()


def test_a_batch_is_the_same_whenever_it_is_made(job: SheetJob) -> None:
    (pictures, paper), (again, _) = (job.sources.batch_maker()(1, 5, 4) for _ in range(2))
    assert np.array_equal(pictures, again)
    assert pictures.shape == (4, SIDE, SIDE, COLOURS)
    assert -1 <= pictures.min() < pictures.max() <= 1
    assert set(np.unique(paper)) <= {0, 1}


def test_the_folder_of_a_network_is_whole(job: SheetJob, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build_sheet_network()
    save_sheet_network(tmp_path, model, job=job, command="python tools/train_sheets.py", losses={50: 0.5}, scored=4)
    card = json.loads((tmp_path / "card.json").read_text())
    assert card["checksums"] == {name: sha256(tmp_path / name) for name in ("model.keras", "model.tflite")}
    assert card["seed"] == job.plan.seed
    assert 0 <= card["scores"]["paper"]["f_measure"] <= 1
    assert (tmp_path / "model.tflite").stat().st_size < 600_000
    pixels = np.random.default_rng(1).uniform(-1, 1, (1, 64, 96, COLOURS)).astype(np.float32)
    found = np.asarray(model(pixels))
    assert found.shape == (1, 64, 96, 1)
    again = keras.models.load_model(tmp_path / "model.keras", safe_mode=True)
    np.testing.assert_allclose(np.asarray(again(pixels)), found, atol=1e-6)
    assert np.abs(litert_says(tmp_path / "model.tflite", pixels) - found).max() < 0.01
