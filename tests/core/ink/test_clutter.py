"""Made pictures: the truth lies where digits are, half of them have none, and a number makes the same picture again."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.synthesis.clutter import MadeClutter, make_clutter
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.paper import smoothed

PICTURES = 60


@pytest.fixture(scope="module")
def pictures(glyphs: GlyphSource) -> list[MadeClutter]:
    return [make_clutter(glyphs, [], np.random.default_rng([5, number])) for number in range(PICTURES)]


def test_the_same_number_makes_the_same_picture(pictures: list[MadeClutter], glyphs: GlyphSource) -> None:
    again = make_clutter(glyphs, [], np.random.default_rng([5, 7]))
    assert np.array_equal(again.grey, pictures[7].grey)
    assert np.array_equal(again.written, pictures[7].written)


def test_about_half_have_digits_and_all_have_something_to_see(pictures: list[MadeClutter]) -> None:
    for picture in pictures:
        assert picture.grey.shape == picture.written.shape
        assert picture.grey.dtype == np.uint8
        assert 150 < min(picture.grey.shape) <= max(picture.grey.shape) < 800
    assert 0.35 < np.mean([picture.written.any() for picture in pictures]) < 0.75
    nothing = [picture for picture in pictures if not picture.written.any()]
    assert np.mean([np.ptp(picture.grey) > 60 for picture in nothing]) > 0.7
    assert np.std([np.median(picture.grey) for picture in pictures]) > 30


def test_the_truth_is_where_ink_differs_from_what_is_around_it(pictures: list[MadeClutter]) -> None:
    stands_out = []
    for picture in pictures:
        around = (_near(picture) > 0.02) & ~picture.written
        if 0.002 < picture.written.mean() < 0.25 and around.any():
            ink, ground = (float(picture.grey[part].mean()) for part in (picture.written, around))
            stands_out.append(abs(ground - ink))
    assert len(stands_out) > PICTURES / 4
    assert np.median(stands_out) > 15


def _near(picture: MadeClutter) -> np.ndarray:
    return np.asarray(smoothed(picture.written.astype(np.float32), 4))
