"""How wide strokes are for the network."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.drawing.strokes import DEFAULT_WIDTH, Drawing, Stroke
from digitpad.core.recognition.ink_width import WIDEST_INK, thinned
from digitpad.core.recognition.predict import prepare_drawing
from tests.support.samples_drawn import DRAWN


def drawn(digit: int, *, scale: float = 1.0, width: float = DEFAULT_WIDTH) -> Drawing:
    return Drawing(tuple(Stroke.of(scale * np.asarray(xy), width=width) for xy in DRAWN[digit]))


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_gives_the_same_image_however_small_it_is_against_the_brush(digit: int) -> None:
    small, large = prepare_drawing(drawn(digit, scale=0.2)), prepare_drawing(drawn(digit, width=10 * DEFAULT_WIDTH))
    assert small is not None
    assert large is not None
    assert np.abs(small[1].image - large[1].image).max() < 1e-4
    assert small[0].thinned
    assert large[0].thinned


def test_thin_strokes_stay_as_thin_as_they_were_drawn() -> None:
    thin = drawn(8, width=0.01)
    assert thinned(thin) is thin
    steps = prepare_drawing(thin)
    assert steps is not None
    assert not steps[0].thinned
    mixed = Drawing((Stroke.of([(0.2, 0.1), (0.2, 0.9)], width=0.01), Stroke.of([(0.3, 0.1), (0.3, 0.9)], width=0.2)))
    assert [stroke.width for stroke in thinned(mixed).strokes] == pytest.approx([0.01, 0.8 * WIDEST_INK])


def test_the_holes_of_a_small_eight_stay_open() -> None:
    steps = prepare_drawing(drawn(8, scale=0.15))
    assert steps is not None
    across = steps[1].scaled[:, steps[1].scaled.shape[1] // 2]
    dark = across > 0.5
    assert np.count_nonzero(np.diff(dark.astype(int)) == -1) + int(dark[-1]) == 3  # above, between and below the holes


def test_a_dot_is_as_large_as_the_brush() -> None:
    for dot in (Drawing((Stroke.of([(0.5, 0.5)]),)), Drawing((Stroke.of([(0.5, 0.5), (0.505, 0.507)]),))):
        assert thinned(dot) is dot
    assert not thinned(Drawing())


def test_pressure_still_tells_where_a_thinned_stroke_is_wide() -> None:
    points = np.column_stack([np.linspace(0.4, 0.6, 9), np.full(9, 0.5), np.linspace(0, 1, 9), np.zeros(9)])
    (stroke,) = thinned(Drawing((Stroke(points, 0.1),))).strokes
    assert stroke.diameters[-1] > 1.5 * stroke.diameters[0]
    assert stroke.width == pytest.approx(0.2 * WIDEST_INK)
