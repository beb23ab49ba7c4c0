"""Made scenes: the truth lies where digits are, half of them have none, and a number makes the same scene again."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.paper import smoothed
from digitpad.core.ink.synthesis.scene import MadeScene, make_scene

SCENES = 60


@pytest.fixture(scope="module")
def scenes(glyphs: GlyphSource) -> list[MadeScene]:
    return [make_scene(glyphs, [], np.random.default_rng([5, number])) for number in range(SCENES)]


def test_the_same_number_makes_the_same_scene(scenes: list[MadeScene], glyphs: GlyphSource) -> None:
    again = make_scene(glyphs, [], np.random.default_rng([5, 7]))
    assert np.array_equal(again.grey, scenes[7].grey)
    assert np.array_equal(again.written, scenes[7].written)


def test_about_half_have_digits_and_all_have_something_to_see(scenes: list[MadeScene]) -> None:
    for scene in scenes:
        assert scene.grey.shape == scene.written.shape
        assert scene.grey.dtype == np.uint8
        assert 150 < min(scene.grey.shape) <= max(scene.grey.shape) < 800
    assert 0.35 < np.mean([scene.written.any() for scene in scenes]) < 0.75
    nothing = [scene for scene in scenes if not scene.written.any()]
    assert np.mean([np.ptp(scene.grey) > 60 for scene in nothing]) > 0.7
    assert np.std([np.median(scene.grey) for scene in scenes]) > 30


def test_the_truth_is_where_ink_differs_from_what_is_around_it(scenes: list[MadeScene]) -> None:
    stands_out = []
    for scene in scenes:
        around = (_near(scene) > 0.02) & ~scene.written
        if 0.002 < scene.written.mean() < 0.25 and around.any():
            ink, ground = (float(scene.grey[part].mean()) for part in (scene.written, around))
            stands_out.append(abs(ground - ink))
    assert len(stands_out) > SCENES / 4
    assert np.median(stands_out) > 15


def _near(scene: MadeScene) -> np.ndarray:
    return np.asarray(smoothed(scene.written.astype(np.float32), 4))
