from __future__ import annotations

from math import asin, cos, pi, sin, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.drawing.raster import INK_SIDE, InkImage, rasterise
from digitpad.core.drawing.strokes import Drawing, Stroke
from tests.support.samples_drawn import DRAWN
from tests.support.strategies import drawings


def ink_of(*strokes: Stroke) -> InkImage:
    ink = rasterise(Drawing(strokes))
    assert ink is not None
    return ink


def area(ink: InkImage) -> float:
    """In canvas units squared."""
    return float(ink.pixels.sum(dtype=float)) / ink.scale**2


def test_no_strokes_give_no_ink() -> None:
    assert rasterise(Drawing()) is None


@given(st.floats(-5, 5), st.floats(-5, 5), st.floats(0.01, 0.5))
@settings(max_examples=30)
def test_a_dot_is_a_disc(x: float, y: float, width: float) -> None:
    ink = ink_of(Stroke.of([(x, y)], width=width))
    assert area(ink) == pytest.approx(pi * width**2 / 4, rel=0.002)
    assert ink.pixels.shape == (INK_SIDE + 2, INK_SIDE + 2)


@given(st.floats(0, 2 * pi), st.floats(0.1, 0.8), st.floats(0.02, 0.1), st.integers(2, 40))
@settings(max_examples=60)
def test_a_straight_stroke_is_a_rectangle_with_round_ends(angle: float, length: float, width: float, n: int) -> None:
    way = np.linspace(0, length, n)[:, None] * [cos(angle), sin(angle)] + 0.5
    ink = ink_of(Stroke.of(way, width=width))
    assert area(ink) == pytest.approx(length * width + pi * width**2 / 4, rel=0.01)


def test_pixels_stand_on_the_canvas_where_the_ink_is() -> None:
    ink = ink_of(Stroke.of([(0.2, 0.3), (0.7, 0.3)], width=0.1))
    rows, columns = np.nonzero(ink.pixels > 0.5)
    assert ink.left + columns.min() / ink.scale == pytest.approx(0.15, abs=1 / ink.scale)
    assert ink.left + (columns.max() + 1) / ink.scale == pytest.approx(0.75, abs=1 / ink.scale)
    assert ink.top + rows.min() / ink.scale == pytest.approx(0.25, abs=1 / ink.scale)
    assert ink.top + (rows.max() + 1) / ink.scale == pytest.approx(0.35, abs=1 / ink.scale)


def test_harder_pressure_paints_more() -> None:
    def pressed(pressure: float) -> float:
        return area(ink_of(Stroke(np.array([[0.2, 0.2, pressure, 0], [0.8, 0.7, pressure, 1]]))))

    areas = [pressed(pressure) for pressure in (0.0, 0.3, 0.5, 0.8, 1.0)]
    assert areas == sorted(areas)
    assert areas[-1] > 1.5 * areas[0]


def test_a_press_within_less_than_its_own_width_is_a_whole_disc() -> None:
    """A stylus lands at a point and presses a hair's breadth on: the ink behind the press counts too."""
    for first, last in ((0, 1), (1, 0)):
        ink = ink_of(Stroke(np.array([[0.5, 0.5, first, 0], [0.502, 0.5, last, 1]]), 0.1))
        assert area(ink) == pytest.approx(pi * 0.13**2 / 4, rel=0.002)


def test_a_tapered_stroke_has_straight_rims() -> None:
    small, large, length = 0.035, 0.065, 0.12  # radii at pressures 0 and 1
    ink = ink_of(Stroke(np.array([[0.3, 0.3, 0, 0], [0.3 + length, 0.3, 1, 1]]), 0.1))
    slope = asin((large - small) / length)
    rims = (small + large) * sqrt(length**2 - (large - small) ** 2)
    caps = small**2 * (pi / 2 - slope) + large**2 * (pi / 2 + slope)
    assert area(ink) == pytest.approx(rims + caps, rel=0.002)


def test_ink_over_ink_is_not_darker() -> None:
    stroke = Stroke.of(DRAWN[8][0])
    once, twice = ink_of(stroke), ink_of(stroke, stroke)
    assert (once.pixels == twice.pixels).all()


@given(drawings)
@settings(max_examples=100)
def test_ink_fills_its_box_and_leaves_the_margin_empty(drawing: Drawing) -> None:
    pixels = ink_of(*drawing.strokes).pixels
    assert pixels.dtype == np.float32
    assert pixels.min() >= 0
    assert pixels.max() <= 1
    assert max(pixels.shape) == INK_SIDE + 2
    assert all(edge.max() < 1e-5 for edge in (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]))
    assert all(edge.any() for edge in (pixels[1:3], pixels[-3:-1], pixels[:, 1:3], pixels[:, -3:-1]))


@given(drawings, st.floats(-1000, 1000), st.floats(-1000, 1000), st.floats(0.01, 100))
@settings(max_examples=60)
def test_the_pixels_do_not_depend_on_place_and_size(drawing: Drawing, dx: float, dy: float, scale: float) -> None:
    """Coordinates outside 0..1 included: a drawing may stick out of the canvas."""
    ink, moved = ink_of(*drawing.strokes), ink_of(*drawing.mapped(scale=scale, dx=dx, dy=dy).strokes)
    assert np.abs(ink.pixels - moved.pixels).max() < 1e-3


@pytest.mark.parametrize("width", [0.02, 0.05, 0.1])
def test_strokes_of_thousands_of_points(width: float) -> None:
    rng = np.random.default_rng(1)
    scribble = np.cumsum(rng.normal(0, 0.01, (5000, 2)), axis=0)
    pixels = ink_of(Stroke.of(scribble, width=width)).pixels
    assert pixels.max() == 1
    dense = np.column_stack([np.linspace(0.1, 0.9, 3000), np.full(3000, 0.5)])
    assert area(ink_of(Stroke.of(dense, width=width))) == pytest.approx(0.8 * width + pi * width**2 / 4, rel=0.01)
