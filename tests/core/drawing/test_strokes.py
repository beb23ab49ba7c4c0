from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.drawing.curve import curve
from digitpad.core.drawing.strokes import PLAIN_PRESSURE, Drawing, Stroke, point_bounds
from tests.support.strategies import drawings, strokes


@pytest.mark.parametrize(
    "points",
    [
        np.empty((0, 4)),
        np.zeros((3, 2)),
        np.zeros(4),
        np.full((2, 4), np.nan),
        np.array([[0.1, np.inf, 0.5, 0]]),
        np.array([[1e300, 0.1, 0.5, 0]]),
    ],
)
def test_points_that_make_no_stroke_are_refused(points: np.ndarray) -> None:
    with pytest.raises(ValueError, match="a stroke needs"):
        Stroke(points)


@pytest.mark.parametrize("width", [0, -0.1, np.nan, np.inf, 1e300, 1e-300])
def test_widths_that_paint_nothing_are_refused(width: float) -> None:
    with pytest.raises(ValueError, match="positive width"):
        Stroke.of([(0.1, 0.1)], width=width)


def test_a_stroke_keeps_its_points_whatever_happens_to_the_array_it_came_from() -> None:
    source = np.array([[0.1, 0.2, 0.5, 0.0]])
    stroke = Stroke(source)
    source[:] = 9
    assert stroke.points.tolist() == [[0.1, 0.2, 0.5, 0.0]]
    with pytest.raises(ValueError, match="read-only"):
        stroke.points[0, 0] = 1


def test_plain_pressure_is_the_brush_and_harder_is_wider() -> None:
    points = [[0.1 * i, 0.1, pressure, 0] for i, pressure in enumerate((0, 0.25, PLAIN_PRESSURE, 0.75, 1))]
    diameters = Stroke(np.array(points), 0.1).diameters
    assert diameters[2] == pytest.approx(0.1)
    assert (np.diff(diameters) > 0).all()


def test_an_empty_drawing_is_false_and_a_drawing_with_a_dot_is_true() -> None:
    assert not Drawing()
    assert Drawing().with_strokes(Stroke.of([(0.5, 0.5)]))


def test_with_stroke_leaves_the_old_drawing_as_it_was_and_shares_its_strokes() -> None:
    before = Drawing((Stroke.of([(0.1, 0.1)]),))
    after = before.with_strokes(Stroke.of([(0.2, 0.2)]))
    assert len(before.strokes) == 1
    assert after.strokes[0] is before.strokes[0]


@given(drawings, st.floats(0.3, 3), st.floats(-2, 2), st.floats(-2, 2))
@settings(max_examples=50)
def test_mapping_scales_places_and_brushes_and_keeps_pressure_and_time(
    drawing: Drawing, scale: float, dx: float, dy: float
) -> None:
    mapped = drawing.mapped(scale=scale, dx=dx, dy=dy)
    for old, new in zip(drawing.strokes, mapped.strokes, strict=True):
        assert np.allclose(new.points[:, :2], old.points[:, :2] * scale + (dx, dy))
        assert (new.points[:, 2:] == old.points[:, 2:]).all()
        assert new.width == pytest.approx(old.width * scale)


@given(strokes())
@settings(max_examples=100)
def test_ink_is_nowhere_wider_or_thinner_than_at_the_points_beside(stroke: Stroke) -> None:
    """A spline of the widths would swing beyond them after a sudden press."""
    widths = curve(stroke, 0.01)[:, 2]
    assert stroke.diameters.min() - 1e-12 <= widths.min() <= widths.max() <= stroke.diameters.max() + 1e-12


@given(strokes(), st.floats(0.002, 0.1))
@settings(max_examples=150)
def test_the_curve_goes_through_every_point_in_small_steps(stroke: Stroke, step: float) -> None:
    samples = curve(stroke, step)
    assert np.isfinite(samples).all()
    assert (samples[:, 2] > 0).all()
    places = stroke.points[:, :2]
    nearest = np.hypot(*(places[:, None] - samples[None, :, :2]).T).min(0)
    assert nearest.max() < 1e-8
    # The parameter is not arc length: where the curve is quick, samples lie further apart, but not by much.
    assert np.hypot(*np.diff(samples[:, :2], axis=0).T).max(initial=0) < 2.5 * step


def test_points_on_a_line_stay_on_it() -> None:
    samples = curve(Stroke.of([(0.1, 0.1), (0.15, 0.15), (0.6, 0.6), (0.9, 0.9)]), 0.01)
    assert np.abs(samples[:, 0] - samples[:, 1]).max() < 1e-12
    assert (np.diff(samples[:, 0]) > 0).all()


def test_a_circle_of_eight_points_is_drawn_round() -> None:
    angles = np.linspace(0, 2 * np.pi, 9)
    circle = np.column_stack([0.5 + 0.3 * np.cos(angles), 0.5 + 0.3 * np.sin(angles)])
    inner = curve(Stroke.of(circle), 0.01)[30:-30, :2] - 0.5  # the ends do not know that they meet
    radii = np.hypot(inner[:, 0], inner[:, 1])
    assert 0.29 < radii.min() <= radii.max() < 0.305  # chords would come as near as 0.277


def test_a_resting_pen_counts_its_hardest_press() -> None:
    """A stylus lands softly and presses then: without this, a dot would be as thin as its first touch."""
    points = np.array([[0.5, 0.5, 0.0, 0.0], [0.5, 0.5, 1.0, 0.1], [0.5, 0.5, 0.2, 0.2]])
    stroke = Stroke(points, 0.1)
    assert curve(stroke, 0.01)[:, 2].tolist() == [stroke.diameters[1]]


def test_a_pen_that_creeps_and_jumps_back_gives_no_nonsense() -> None:
    creeping = [(0.5 + i * 0.5e-9, 0.5) for i in range(6)]
    samples = curve(Stroke.of([*creeping, (0.5, 0.5), (0.8, 0.8)]), 0.01)
    assert np.isfinite(samples).all()
    assert point_bounds([Stroke.of(samples[:, :2].tolist())]) == pytest.approx((0.5, 0.5, 0.8, 0.8), abs=1e-4)


def test_bounds_are_those_of_all_strokes() -> None:
    many = [Stroke.of([(0.2, 0.9), (0.3, 0.4)]), Stroke.of([(-0.5, 0.5)]), Stroke.of([(0.1, 1.5)])]
    assert point_bounds(many) == (-0.5, 0.4, 0.3, 1.5)
