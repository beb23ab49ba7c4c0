"""The ink of numbers as the line network sees it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.lines.network import DIGIT_HEIGHT, LINE_HEIGHT
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import tight
from digitpad.core.pages.digits.strips import InkStrip, strip_of
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare


def bars(scale: int, *, torn: bool = False) -> Level:
    """Two bars on a page of 60 x 60 pixels; `torn`: all but the ends of the first is missing."""
    ink = np.zeros((60, 60), np.float32)
    ink[20:40, 20:23] = ink[20:40, 35:38] = 1
    if torn:
        ink[22:38, 20:23] = 0
    ink = ink.repeat(scale, 0).repeat(scale, 1)
    return Level(ink, float(scale), np.zeros_like(ink))


def seen(level: Level) -> list[Sighting]:
    """Both bars, as ones."""
    shares = np.where(np.arange(10) == 1, 0.91, 0.01)
    found = []
    for left in (20, 35):
        patch = tight(level.region(left * level.scale, 0, (left + 3) * level.scale, 60 * level.scale))
        assert patch is not None
        said = Judged(prepare(patch.ink), Prediction(tuple(shares.tolist()), rejected=False), 0.9)
        found.append(Sighting(patch, said, level.scale, 0.0))
    return found


def strip(run: list[Sighting], *levels: Level) -> InkStrip:
    found = strip_of(run, levels)
    assert found is not None
    return found


def test_a_digit_has_the_height_that_the_network_knows() -> None:
    level = bars(2)
    image = strip(seen(level), level).image
    rows = np.flatnonzero((image > 0.5).any(1))
    assert image.shape[0] == LINE_HEIGHT
    assert np.ptp(rows) + 1 == pytest.approx(DIGIT_HEIGHT, abs=1)


def test_of_a_small_picture_it_is_the_mean_of_the_level_and_a_finer_one() -> None:
    run = seen(bars(1))
    torn, whole = bars(1, torn=True), bars(2)
    alone, other, both = strip(run, torn), strip(run, whole), strip(run, replace(torn, finer=whole))
    assert np.abs(alone.image - other.image).max() > 0.9
    assert np.abs(both.image - (alone.image + other.image) / 2).max() < 1e-6
    assert np.array_equal(both.ink.ink, alone.ink.ink), "digits are cut out of the level's ink"


def test_the_next_level_is_the_finer_one_where_there_is_one() -> None:
    run = seen(bars(1))
    coarse, fine, finest = bars(1, torn=True), bars(2), bars(4, torn=True)
    expected = strip(run, replace(coarse, finer=fine))
    assert np.array_equal(strip(run, coarse, replace(fine, finer=finest)).image, expected.image)
    assert np.array_equal(strip(run, coarse, fine).image, strip(run, coarse).image), "of a large picture one is enough"
