"""The ink network learns, goes on after an interruption, and its export says the same."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.files import sha256
from digitpad.core.ink.normalise import CHANNELS
from digitpad.ml.backend import keras
from digitpad.ml.ink import network
from digitpad.ml.ink.export import save_ink_network
from digitpad.ml.ink.loss import ink_loss
from digitpad.ml.ink.pictures import PictureSources
from digitpad.ml.ink.training import InkJob, train_ink
from digitpad.ml.steps import StepPlan
from tests.support.step_trainings import interrupted_and_gone_on, litert_says

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture
def job(sources: PictureSources) -> InkJob:
    return InkJob(sources, StepPlan(10), batch_size=2, fresh=1, pool=16, processes=0)


def test_the_network_takes_pictures_of_any_size() -> None:
    model = network.build_ink_network()
    for shape in ((1, 32, 64, CHANNELS), (2, 160, 96, CHANNELS)):
        found = np.asarray(model(np.zeros(shape, np.float32)))
        assert found.shape == (*shape[:3], network.OUTPUTS)
        assert ((found >= 0) & (found <= 1)).all()


def test_the_network_is_small() -> None:
    assert network.build_ink_network().count_params() * 2 < 1_000_000, "at most 1 MB with weights of 16 bits"


def test_loss_prefers_the_truth() -> None:
    truth = np.zeros((1, 32, 32, 2), np.float32)
    truth[0, 10:20, 15, 0] = 1
    nothing, all_ink = np.zeros_like(truth), np.ones_like(truth)
    losses = [float(ink_loss(truth, found)) for found in (truth, 0.5 * truth + 0.25, nothing, all_ink)]
    assert losses[0] < min(losses[1:])
    assert losses[3] > max(losses[:3])
    assert losses[0] < 0.01


def test_rate_rises_and_falls(job: InkJob) -> None:
    long = replace(job.plan, steps=5000)
    rates = [long.rate_at(step) for step in (0, 100, 250, 2500, 4999)]
    assert rates[0] < rates[1] < rates[2] > rates[3] > rates[4] > 0


def test_training_learns_and_goes_on_from_its_last_checkpoint(job: InkJob, tmp_path: Path) -> None:
    model, steps, losses = interrupted_and_gone_on(partial(train_ink, job, tmp_path))
    assert steps[7:] == list(range(5, 10)), "what was not saved is done again"
    assert np.mean(losses[-3:]) < np.mean(losses[:3])
    assert model.count_params() == network.build_ink_network().count_params()


def test_the_folder_of_a_network_is_whole(job: InkJob, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = network.build_ink_network()
    save_ink_network(tmp_path, model, job=job, command="python tools/train_ink.py", losses={50: 0.5}, scored=8)
    card = json.loads((tmp_path / "card.json").read_text())
    assert card["checksums"] == {name: sha256(tmp_path / name) for name in ("model.keras", "model.tflite")}
    assert card["seed"] == job.plan.seed
    assert card["data"]["made"] == 10
    assert len(card["data"]["strokes"]["forms.json"]["sha256_unpacked"]) == 64
    assert (tmp_path / "model.tflite").stat().st_size < 1 << 20
    again = keras.models.load_model(tmp_path / "model.keras", safe_mode=True)
    pixels = np.random.default_rng(1).normal(0, 1, (1, 64, 96, CHANNELS)).astype(np.float32)
    found = np.asarray(model(pixels))
    np.testing.assert_allclose(np.asarray(again(pixels)), found, atol=1e-6)
    assert np.abs(litert_says(tmp_path / "model.tflite", pixels) - found).max() < 0.01


def test_a_network_is_learned_further(job: InkJob, tmp_path: Path) -> None:
    keras.utils.set_random_seed(2)
    first = network.build_ink_network()
    (tmp_path / "first").mkdir()
    first.save(tmp_path / "first" / "model.keras")
    (tmp_path / "first" / "card.json").write_text(json.dumps({"command": "the first", "steps": 10}))
    further = replace(job, plan=replace(job.plan, start_from=tmp_path / "first", rate=0.0, until=1))
    second = train_ink(further, tmp_path / "checkpoints", on_step=lambda step, loss: None)
    for own, other in zip(first.trainable_variables, second.trainable_variables, strict=True):
        np.testing.assert_allclose(np.asarray(own), np.asarray(other), atol=1e-6)
    save_ink_network(tmp_path / "second", second, job=further, command="the second", losses={}, scored=2)
    card = json.loads((tmp_path / "second" / "card.json").read_text())
    assert card["started_from"]["command"] == "the first"
    assert card["steps"] == 1


def test_a_network_that_found_something_else_is_learned_further(job: InkJob, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(network, "OUTPUTS", 3)
    first = network.build_ink_network()
    monkeypatch.undo()
    first.save(tmp_path / "model.keras")
    further = replace(job, plan=replace(job.plan, start_from=tmp_path, rate=0.0, until=1))
    second = train_ink(further, tmp_path / "checkpoints", on_step=lambda step, loss: None)
    pairs = list(zip(first.trainable_variables, second.trainable_variables, strict=True))
    for own, other in pairs[:-2]:
        np.testing.assert_allclose(np.asarray(own), np.asarray(other), atol=1e-6)
    assert pairs[-1][0].shape != pairs[-1][1].shape
