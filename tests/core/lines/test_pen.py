"""The way of a pen as the pen network reads it: alike wherever, however large and in whatever order it was written."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.lines.pen import PEN_FEATURES, digit_height, pen_way
from tests.support.samples_drawn import DRAWN

STEP = 0.06  # heights


def strokes_of(digit: int, x: float = 0.0) -> list[np.ndarray]:
    return [np.array(stroke, float) + np.array([x, 0.0]) for stroke in DRAWN[digit]]


def test_a_straight_stroke_is_even_steps() -> None:
    way = pen_way([np.array([[0.0, 0.0], [0.0, 0.3], [0.0, 1.0]])], 1.0)
    assert way.rows.shape == (len(way.rows), PEN_FEATURES)
    assert way.rows[:, 0] == pytest.approx(0)
    assert STEP * way.rows[:, 1].sum() == pytest.approx(1)
    assert way.rows[:, 2] == pytest.approx(1)
    assert way.rows[-1, 3] == pytest.approx(0.5)
    assert way.rows[:, 4] == pytest.approx(0)


def test_the_way_between_strokes_is_of_a_pen_that_is_up() -> None:
    left, right = np.array([[0.0, 0.0], [0.0, 1.0]]), np.array([[0.5, 0.0], [0.5, 1.0]])
    way = pen_way([left, right], 1.0)
    up = way.rows[:, 2] == 0
    assert way.rows[up, :2].sum(0) == pytest.approx([0.5, -1])
    assert (way.places[up] < 0).all()
    assert (way.places[~up] >= 0).all()
    assert way.strokes[~up].tolist() == [0] * (len(way.rows) // 2 - 2) + [1] * (len(way.rows) // 2 - 2)


def test_what_lies_left_of_where_the_pen_was_is_told() -> None:
    way = pen_way([np.array([[0.0, 0.0], [1.0, 0.0], [0.4, 0.0]])], 1.0)
    assert way.rows[-1, 4] == pytest.approx(-0.6, abs=0.02)
    assert way.rows[:, 4].max() == 0


@pytest.mark.parametrize("digit", range(10))
def test_place_and_size_do_not_matter(digit: int) -> None:
    strokes = strokes_of(digit)
    moved = [7.0 * stroke + (300.0, -20.0) for stroke in strokes]
    assert pen_way(moved).rows == pytest.approx(pen_way(strokes).rows, abs=1e-4)


def test_the_order_of_strokes_in_time_does_not_matter() -> None:
    strokes = [*strokes_of(4), *strokes_of(7, 1.0), *strokes_of(5, 2.0)]
    order = np.random.default_rng(2).permutation(len(strokes)).tolist()
    way, mixed = pen_way(strokes), pen_way([strokes[index] for index in order])
    np.testing.assert_array_equal(mixed.rows, way.rows)
    assert [order[index] for index in mixed.strokes] == way.strokes.tolist()


def test_places_are_those_of_the_points() -> None:
    (stroke,) = strokes_of(3)
    way = pen_way([stroke])
    assert (np.diff(way.places) > 0).all()
    assert way.places[-1] == pytest.approx(len(stroke) - 1)


def test_dots_and_pens_that_rest() -> None:
    dot = np.array([[0.5, 0.5]])
    assert len(pen_way([dot]).rows) == 1
    assert np.isfinite(pen_way([dot, dot]).rows).all()
    rests = np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    assert np.isfinite(pen_way([rests]).rows).all()
    assert digit_height([dot]) > 0
