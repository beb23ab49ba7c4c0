"""The pen network learns, goes on after an interruption, and its export says the same."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.files import sha256
from digitpad.core.lines.network import BLANK
from digitpad.core.lines.pen import PEN_FEATURES, PEN_STRIDE
from digitpad.ml.backend import keras
from digitpad.ml.made_network import train_on_made
from digitpad.ml.pen.feed import PenSources
from digitpad.ml.pen.network import PEN, build_pen_network
from digitpad.ml.readers import ReaderJob, reading_scores, save_reader
from digitpad.ml.steps import StepPlan
from tests.support.step_trainings import interrupted_and_gone_on, litert_says

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> PenSources:
    """Digit forms as the writing of five people, and a number that each has written."""
    folder = tmp_path_factory.mktemp("strokes")
    forms = digit_form_samples(held_out=False)
    digits = [
        {"label": form.label, "writer": writer, "strokes": [stroke.tolist() for stroke in form.strokes]}
        for writer in "abcde"
        for form in forms
    ]
    (folder / "forms.json").write_text(json.dumps(digits))
    rings = [[[0, 0], [5, 5], [0, 10], [-5, 5], [0, 0]], [[12, 0], [17, 5], [12, 10], [7, 5], [12, 0]]]
    numbers = [{"label": "00", "writer": writer, "strokes": rings} for writer in "abcde"]
    (folder / "numbers.json").write_text(json.dumps(numbers))
    return PenSources((folder / "forms.json",), (folder / "numbers.json",))


@pytest.fixture
def job(sources: PenSources) -> ReaderJob:
    return ReaderJob(PEN, sources, StepPlan(10, rate=0.05), batch_size=4, processes=0)  # it rises for 200 steps


def test_the_network_takes_ways_of_any_length_and_is_small() -> None:
    model = build_pen_network()
    for rows in (64, 128, 320):
        assert model(np.zeros((2, 1, rows, PEN_FEATURES), np.float32)).shape == (2, rows // PEN_STRIDE, BLANK + 1)
    assert model.count_params() * 2 < 1_000_000, "at most 1 MB with weights of 16 bits"


def test_batches_are_the_same_again_and_hold_whole_numbers(sources: PenSources) -> None:
    make, again = sources.batch_maker(), sources.batch_maker()
    rows, labels = make(3, 7, 20)
    for one, other in zip((rows, labels), again(3, 7, 20), strict=True):
        np.testing.assert_array_equal(one, other)
    assert (rows.shape[0], rows.shape[1], rows.shape[3]) == (20, 1, PEN_FEATURES)
    assert rows.shape[2] % PEN_STRIDE == 0
    assert (labels[:, 0] != BLANK).sum() > 10, "a few hold nothing but what is no digit"
    assert not (np.diff((labels == BLANK).astype(int), axis=1) < 0).any(), "no digit behind the last"
    assert (make(3, 8, 20)[1] != labels).any()


def test_numbers_as_they_were_written_are_for_learning_only(sources: PenSources) -> None:
    def written(one: PenSources) -> int:
        make = one.batch_maker()
        labels = np.concatenate([make(1, step, 50)[1] for step in range(6)])
        return int(((labels[:, :2] == 0).all(1) & (labels[:, 2] == BLANK)).sum())

    assert written(sources) > written(replace(sources, held_out=True))


def test_training_learns_and_goes_on_from_its_last_checkpoint(job: ReaderJob, tmp_path: Path) -> None:
    model, steps, losses = interrupted_and_gone_on(partial(train_on_made, job, tmp_path))
    assert steps == [*range(7), *range(5, 10)], "what was not saved is done again"
    assert np.mean(losses[-3:]) < np.mean(losses[:3])
    assert model.count_params() == build_pen_network().count_params()


def test_the_folder_of_a_network_is_whole(job: ReaderJob, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build_pen_network()
    save_reader(tmp_path, model, job=job, command="python tools/train_pen.py", losses={50: 9.5}, scored=8)
    card = json.loads((tmp_path / "card.json").read_text())
    assert card["checksums"] == {name: sha256(tmp_path / name) for name in ("model.keras", "model.tflite")}
    assert (card["seed"], card["data"]["made"]) == (job.plan.seed, 40)
    assert set(card["data"]["strokes"]) == {"forms.json", "numbers.json"}
    again = keras.models.load_model(tmp_path / "model.keras", safe_mode=True)
    ways = np.random.default_rng(1).random((1, 1, 128, PEN_FEATURES)).astype(np.float32)
    found = np.asarray(model(ways))
    np.testing.assert_allclose(np.asarray(again(ways)), found, atol=1e-5)
    assert np.abs(litert_says(tmp_path / "model.tflite", ways) - found).max() < 0.05


def test_an_untrained_network_reads_hardly_a_number(sources: PenSources) -> None:
    keras.utils.set_random_seed(1)
    scores = reading_scores(build_pen_network(), replace(sources, held_out=True), 20)
    assert scores["exact"] < 0.5
    assert scores["digit_error_rate"] > 0.5
