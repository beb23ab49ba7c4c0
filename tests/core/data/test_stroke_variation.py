"""Variations of strokes: repeatable, different, and still the same digit to the eye of a network."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.strokes import DEFAULT_WIDTH
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import prepare_drawing, recognise
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.samples_drawn import DRAWN


def sample(digit: int) -> StrokeSample:
    return StrokeSample(str(digit), "us", tuple(np.array(stroke, float) for stroke in DRAWN[digit]))


def test_the_same_numbers_give_the_same_variation_and_others_another() -> None:
    images = []
    for seed in (1, 1, 2):
        steps = prepare_drawing(vary(sample(3), np.random.default_rng(seed)))
        assert steps is not None
        images.append(steps[1].image)
    assert np.array_equal(images[0], images[1])
    assert not np.array_equal(images[0], images[2])


def test_widths_and_pressures_stay_where_pens_are() -> None:
    random = np.random.default_rng(3)
    drawings = [vary(sample(i % 10), random) for i in range(200)]
    widths = [drawing.strokes[0].width / DEFAULT_WIDTH for drawing in drawings]
    assert 0.4 <= min(widths) < 0.6
    assert 2 < max(widths) <= 3
    pressures = np.concatenate([stroke.points[:, 2] for drawing in drawings for stroke in drawing.strokes])
    assert pressures.min() >= 0
    assert pressures.max() <= 1


def test_most_variations_are_still_read_right() -> None:
    paths = default_paths()
    classifier = load_classifier(Registry(paths.bundled_models, paths.bundled_models / "none").find("digitpad"))
    random = np.random.default_rng(4)
    hits = 0
    for i in range(300):
        answer = recognise(vary(sample(i % 10), random), classifier)
        assert answer is not None
        hits += answer.prediction.digit == i % 10
    assert hits >= 270


def test_a_dot_varies_too() -> None:
    dot = StrokeSample("1", "us", (np.array([[5.0, 5.0]]),))
    assert prepare_drawing(vary(dot, np.random.default_rng(5))) is not None
