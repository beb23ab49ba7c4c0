"""A small real network learns samples: what comes out, what is refused, and what must never happen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.data import digit_forms, mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import place
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.events import Cancelled, Stop
from digitpad.core.jobs.teaching import (
    MOST_LOST,
    FirstFigures,
    Taught,
    TeachingEvent,
    TeachingStarted,
    TeachingStep,
    TeachJob,
    Verdict,
)
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.registry import KERAS_FILE, Model, read_model
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.teaching import data as teach_data
from digitpad.ml.teaching import teacher
from digitpad.ml.teaching.progress import TeachProgress
from digitpad.ml.teaching.run import teach
from digitpad.ml.teaching.step import Recipe
from digitpad.runtime.litert import load_classifier

# Keras 3 saves weights through an interface that NumPy 2 calls old.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
PATHS = default_paths()
SHORT = Recipe(steps=3)
NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)
MNIST = mnist.load_train(PATHS.mnist)


def drawn(labels: Sequence[int]) -> list[OwnSample]:
    """Forms of digits, as if drawn on the canvas."""
    forms = {form.digit: form for form in digit_forms.digit_form_samples(held_out=True)}
    return [OwnSample(str(i), d, NOW, "canvas", drawing=place(forms[d])) for i, d in enumerate(labels)]


def scanned(count: int) -> list[OwnSample]:
    chosen = zip(MNIST.images[:count], MNIST.labels[:count].tolist(), strict=True)
    return [OwnSample(f"s{i}", label, NOW, "picture", image=image) for i, (image, label) in enumerate(chosen)]


def job(model: Model, samples: Sequence[OwnSample], out: Path) -> TeachJob:
    return TeachJob(model.folder, "taught", tuple(samples), PATHS.mnist, PATHS.guard, out)


def teach_now(job: TeachJob, recipe: Recipe = SHORT) -> list[TeachingEvent]:
    events: list[TeachingEvent] = []
    teach(job, events.append, lambda: Stop.NO, recipe)
    return events


@pytest.fixture(scope="module", autouse=True)
def _replay_drawn_once() -> Iterator[None]:
    """What networks are reminded of is drawn once for each way to choose it, not for each test."""
    draw = teach_data.replay
    drawn_before: dict[tuple[int, ...], LabelledImages] = {}

    def remembered(known: LabelledImages, **how: Any) -> LabelledImages:
        chosen = (hash(known.labels.tobytes()), how["classes"], how["seed"])
        if chosen not in drawn_before:
            drawn_before[chosen] = draw(known, **how)
        return drawn_before[chosen]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(teach_data, "replay", remembered)
        yield


@pytest.fixture(scope="module")
def taught(tiny_model: Model, tmp_path_factory: pytest.TempPathFactory) -> tuple[TeachJob, list[TeachingEvent]]:
    """Drawn and scanned samples, one drawing without ink, one that is no digit."""
    odd = [OwnSample("e", 3, NOW, "canvas", drawing=Drawing())]
    strange = [OwnSample("n", NOT_A_DIGIT, NOW, "canvas", drawing=drawn([1])[0].drawing)]
    samples = [*drawn([0, 1, 2, 3, 4, 5, 6, 7, 8, 9] * 2), *scanned(10), *odd, *strange]
    one = job(tiny_model, samples, tmp_path_factory.mktemp("taught") / "out")
    return one, teach_now(one, Recipe(steps=10, learning_rate=3e-4))


def test_events_begin_grow_and_end_with_the_figures(taught: tuple[TeachJob, list[TeachingEvent]]) -> None:
    _, (first, *between, last) = taught
    steps = [event for event in between if not isinstance(event, FirstFigures)]
    assert first == TeachingStarted(30, 10)  # neither the empty drawing nor, with ten classes, what is no digit
    assert isinstance(last, Taught)
    assert all(isinstance(step, TeachingStep) for step in steps)
    parts = [step.part for step in steps if isinstance(step, TeachingStep)]
    assert parts == sorted(parts)
    assert 0 <= parts[0] < parts[-1] <= 1


def test_a_first_result_comes_before_the_other_folds(taught: tuple[TeachJob, list[TeachingEvent]]) -> None:
    events = taught[1]
    last = events[-1]
    assert isinstance(last, Taught)
    (place,) = [number for number, event in enumerate(events) if isinstance(event, FirstFigures)]
    first = events[place]
    assert isinstance(first, FirstFigures)
    after = [event.part for event in events[place:] if isinstance(event, TeachingStep)]
    assert after[0] < 0.7
    assert first.figures.own.before.n == 10  # a third of them
    assert first.figures.own.before.hits <= last.figures.own.before.hits
    assert first.figures.mnist.before == last.figures.mnist.before
    assert first.figures.part == 1.0


def test_the_result_is_a_sound_model_that_says_where_it_comes_from(
    taught: tuple[TeachJob, list[TeachingEvent]], tiny_model: Model
) -> None:
    job, events = taught
    last = events[-1]
    assert isinstance(last, Taught)
    assert last.folder == job.out
    model = read_model(job.out, bundled=False)
    model.verify()
    assert model.name == "taught"
    assert model.taught_from == tiny_model.name
    learned = model.card["teaching"]
    assert isinstance(learned, dict)
    assert learned["samples"] == 30
    assert learned["of_each"][NOT_A_DIGIT] == 0
    assert sum(learned["of_each"]) == 30
    assert learned["own"]["after"]["n"] == 30
    assert model.test_accuracy is not None
    assert model.test_accuracy > 0.85
    assert list(job.out.parent.iterdir()) == [job.out]  # nothing beside it


def test_what_it_costs_elsewhere_is_within_the_limit(taught: tuple[TeachJob, list[TeachingEvent]]) -> None:
    last = taught[1][-1]
    assert isinstance(last, Taught)
    for elsewhere in (last.figures.mnist, last.figures.guard):
        assert elsewhere.before.n == elsewhere.after.n > 1000
        assert elsewhere.lost <= MOST_LOST + 1e-9


def test_the_export_says_what_the_card_says(taught: tuple[TeachJob, list[TeachingEvent]]) -> None:
    model = read_model(taught[0].out, bundled=False)
    test = mnist.load_test(PATHS.mnist).take(np.arange(2000))
    predictions = load_classifier(model).classify(test.images / np.float32(255))
    scores = model.card["scores"]
    assert isinstance(scores, dict)
    assert abs((predictions.digits == test.labels).mean() - scores["mnist_test"]["accuracy"]) < 0.03


def test_a_taught_model_learns_on_and_the_same_images_stay_held_out(
    taught: tuple[TeachJob, list[TeachingEvent]], tiny_model: Model, tmp_path: Path
) -> None:
    once = read_model(taught[0].out, bundled=False)
    assert teacher.held_out_of(once.card) == teacher.held_out_of(tiny_model.card)
    twice = {"teaching": {}, "seed": 99, "data": {"validation_share": 0.5}, "started_from": once.card}
    assert teacher.held_out_of(twice) == teacher.held_out_of(tiny_model.card)
    last = teach_now(job(once, drawn(range(10)), tmp_path / "again"))[-1]
    assert isinstance(last, Taught)


def test_who_is_read_well_has_nothing_to_gain_and_hears_so_at_once(tiny_model: Model, tmp_path: Path) -> None:
    classifier = load_classifier(tiny_model)
    read = classifier.classify(MNIST.images[:300] / np.float32(255))
    sound = (read.digits == MNIST.labels[:300]) & ~read.rejected
    samples = [one for one, is_sound in zip(scanned(300), sound.tolist(), strict=True) if is_sound][:40]
    events = teach_now(job(tiny_model, samples, tmp_path / "out"), Recipe(steps=10**6))  # none of them is taken
    last = events[-1]
    assert isinstance(last, Taught)
    assert last.figures.verdict is Verdict.NOTHING_TO_GAIN
    assert last.figures.own.after == last.figures.own.before
    assert not list(tmp_path.iterdir())
    # Who asked for a folder finds the model in it, as it was.
    unchanged = replace(job(tiny_model, samples, tmp_path / "out"), even_unchanged=True)
    (*_, last) = teach_now(unchanged)
    assert isinstance(last, Taught)
    assert last.folder == tmp_path / "out"
    assert not last.figures.kept
    model = read_model(tmp_path / "out", bundled=False)
    model.verify()
    images = MNIST.images[:200] / np.float32(255)
    np.testing.assert_allclose(
        load_classifier(model).outputs(images), load_classifier(tiny_model).outputs(images), atol=1e-6
    )


@pytest.mark.parametrize("labels", [range(10), [7] * 10], ids=["one of each", "one digit"])
def test_few_samples_and_missing_labels_break_nothing(labels: Sequence[int], tiny_model: Model, tmp_path: Path) -> None:
    last = teach_now(job(tiny_model, drawn(list(labels)), tmp_path / "out"))[-1]
    assert isinstance(last, Taught)
    assert last.figures.own.after.n == len(list(labels))
    assert (last.folder is not None) == last.figures.kept == (tmp_path / "out").exists()


def test_lies_are_not_kept(tiny_model: Model, tmp_path: Path) -> None:
    """Who labels every digit as the next one must not spoil the model: what would is not offered."""
    samples = [OwnSample(one.id, (one.label + 1) % 10, NOW, "picture", image=one.image) for one in scanned(30)]
    last = teach_now(job(tiny_model, samples, tmp_path / "out"), Recipe(steps=12, learning_rate=3e-3))[-1]
    assert isinstance(last, Taught)
    if last.figures.kept:
        assert last.figures.part < 1
        assert last.figures.mnist.lost <= MOST_LOST + 1e-9
    else:
        assert last.folder is None
        assert not (tmp_path / "out").exists()


def test_the_same_seed_gives_the_same_weights(tiny_model: Model) -> None:
    loaded = teacher.Teacher.of(
        tiny_model, mnist_folder=PATHS.mnist, guard_folder=PATHS.guard, recipe=SHORT, seed=1, check=lambda: None
    )
    weights = []
    for seed in (1, 1, 2):
        own = teacher.Own.of(drawn(range(10)), seed=seed, check=lambda: None)
        progress = TeachProgress(lambda event: None, lambda: None, 1)
        weights.append(loaded.learn(own, progress, seed=seed, parts=(1.0,)).weights)
    first, again, other = (np.concatenate([part.ravel() for part in one]) for one in weights)
    np.testing.assert_allclose(first, again, atol=1e-5)
    assert np.abs(first - other).max() > 1e-4


def test_a_wish_to_stop_is_heard_at_once_and_leaves_nothing(tiny_model: Model, tmp_path: Path) -> None:
    events: list[TeachingEvent] = []
    asked = 0

    def should_stop() -> Stop:
        nonlocal asked
        asked += any(isinstance(event, TeachingStep) for event in events)
        return Stop.DISCARD if asked > 1 else Stop.NO

    teach(job(tiny_model, drawn(range(10)), tmp_path / "out"), events.append, should_stop, SHORT)
    assert events[-1] == Cancelled()
    assert asked == 2
    assert not list(tmp_path.iterdir())


def test_folds_share_no_sample_and_spread_each_label() -> None:
    labels = np.array([1] * 10 + [2] * 5 + [3], np.uint8)
    parts = teacher.folds(labels, seed=1)
    assert len(parts) == teacher.FOLDS
    assert sorted(np.concatenate(parts).tolist()) == list(range(16))
    for part in parts:
        assert (labels[part] == 1).sum() in (3, 4)
        assert (labels[part] == 2).sum() in (1, 2)


def test_refused_are_a_folder_in_use_a_damaged_model_and_drawings_without_ink(
    tiny_model: Model, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DigitpadError, match="in use already"):
        teach_now(job(tiny_model, drawn(range(10)), tmp_path))
    damaged = tmp_path / "damaged"
    shutil.copytree(tiny_model.folder, damaged)
    (damaged / KERAS_FILE).write_bytes(b"damaged")
    with pytest.raises(DigitpadError, match="wrong checksum"):
        teach_now(job(read_model(damaged, bundled=False), drawn(range(10)), tmp_path / "out"))
    empty = [OwnSample(str(i), 3, NOW, "canvas", drawing=Drawing()) for i in range(12)]
    with pytest.raises(DigitpadError, match="no ink"):
        teach_now(job(tiny_model, empty, tmp_path / "out"))
