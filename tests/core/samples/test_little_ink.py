"""A dot is next to no ink; small digits are not."""

from __future__ import annotations

import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.samples.little_ink import has_little_ink
from tests.support.samples_drawn import DRAWN


@pytest.mark.parametrize("places", [[(0.5, 0.5)], [(0.5, 0.5), (0.51, 0.5)], [(0.5, 0.5), (0.51, 0.5), (0.51, 0.51)]])
def test_dots_and_slips_have_next_to_no_ink(places: list[tuple[float, float]]) -> None:
    assert has_little_ink(Drawing((Stroke.of(places),)))


@pytest.mark.parametrize("digit", range(10))
def test_small_digits_have_enough(digit: int) -> None:
    strokes = [Stroke.of([(x / 20, y / 20) for x, y in stroke]) for stroke in DRAWN[digit]]
    assert not has_little_ink(Drawing(tuple(strokes)))


def test_an_empty_drawing_has_none() -> None:
    assert has_little_ink(Drawing())
