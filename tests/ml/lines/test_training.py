"""The line network learns, goes on after an interruption, and its export says the same."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.files import sha256
from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE
from digitpad.core.lines.sheet import LINE_WIDTH
from digitpad.core.paths import default_paths
from digitpad.ml.backend import keras
from digitpad.ml.lines.feed import LineSources
from digitpad.ml.lines.network import LINES, build_line_network
from digitpad.ml.made_feed import MadeFeed
from digitpad.ml.made_network import train_on_made
from digitpad.ml.readers import MOST_LABELS, ReaderJob, line_loss, reading_scores, save_reader
from digitpad.ml.steps import StepPlan
from tests.support.step_trainings import interrupted_and_gone_on, litert_says

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> LineSources:
    """Digit forms as the writing of four people."""
    file = tmp_path_factory.mktemp("strokes") / "forms.json"
    forms = digit_form_samples(held_out=False)
    content = [
        {"label": form.label, "writer": writer, "strokes": [stroke.tolist() for stroke in form.strokes]}
        for writer in "abcd"
        for form in forms
    ]
    file.write_text(json.dumps(content))
    return LineSources((file,), default_paths().mnist)


@pytest.fixture
def job(sources: LineSources) -> ReaderJob:
    return ReaderJob(LINES, sources, StepPlan(10, rate=0.05), batch_size=4, processes=0)  # it rises for 200 steps


def test_the_network_takes_lines_of_any_width_and_is_small() -> None:
    model = build_line_network()
    for width in (16, 160, 302):
        assert model(np.zeros((2, LINE_HEIGHT, width, 1), np.float32)).shape == (2, width // STRIDE, BLANK + 1)
    assert model.count_params() * 2 < 2_000_000, "at most 2 MB with weights of 16 bits"


def test_loss_prefers_the_truth() -> None:
    truth = np.full((1, MOST_LABELS), BLANK, np.int32)
    truth[0, :2] = 3, 3
    says = {}
    for name, steps in {"truth": (3, BLANK, 3, BLANK), "once": (3, 3, 3, BLANK), "nothing": (BLANK,) * 4}.items():
        logits = np.full((1, 4, BLANK + 1), -5.0, np.float32)
        logits[0, np.arange(4), list(steps)] = 5
        says[name] = float(line_loss(truth, logits))
    assert says["truth"] < 0.1
    assert says["truth"] < says["once"] < says["nothing"]


def test_a_feed_goes_on_where_it_was(sources: LineSources) -> None:
    with MadeFeed(sources, seed=5, batch_size=3, processes=0) as feed:
        batches = feed.batches(0)
        first = [next(batches) for _ in range(3)]
    with MadeFeed(sources, seed=5, batch_size=3, processes=0) as feed:
        again = next(feed.batches(2))
    assert first[0][0].shape == (3, LINE_HEIGHT, LINE_WIDTH, 1)
    for one, other in zip(first[2], again, strict=True):
        np.testing.assert_array_equal(one, other)


def test_training_learns_and_goes_on_from_its_last_checkpoint(job: ReaderJob, tmp_path: Path) -> None:
    model, steps, losses = interrupted_and_gone_on(partial(train_on_made, job, tmp_path))
    assert steps == [*range(7), *range(5, 10)], "what was not saved is done again"
    assert np.mean(losses[-3:]) < np.mean(losses[:3])
    assert model.count_params() == build_line_network().count_params()


def test_the_folder_of_a_network_is_whole(job: ReaderJob, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build_line_network()
    save_reader(tmp_path, model, job=job, command="python tools/train_lines.py", losses={50: 9.5}, scored=8)
    card = json.loads((tmp_path / "card.json").read_text())
    assert card["checksums"] == {name: sha256(tmp_path / name) for name in ("model.keras", "model.tflite")}
    assert (card["seed"], card["data"]["made"]) == (job.plan.seed, 40)
    assert len(card["data"]["strokes"]["forms.json"]["sha256_unpacked"]) == 64
    again = keras.models.load_model(tmp_path / "model.keras", safe_mode=True)
    lines = np.random.default_rng(1).random((1, LINE_HEIGHT, 128, 1)).astype(np.float32)
    found = np.asarray(model(lines))
    np.testing.assert_allclose(np.asarray(again(lines)), found, atol=1e-5)
    assert np.abs(litert_says(tmp_path / "model.tflite", lines) - found).max() < 0.05


def test_an_untrained_network_reads_hardly_a_line(sources: LineSources) -> None:
    keras.utils.set_random_seed(1)
    scores = reading_scores(build_line_network(), sources, 20)
    assert scores["exact"] < 0.5
    assert scores["digit_error_rate"] > 0.5
