from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.drawing.curve import curve
from digitpad.core.drawing.erase import erase
from digitpad.core.drawing.strokes import Drawing, Stroke
from tests.support.strategies import paths, strokes

LINE = Stroke.of([(0.1, 0.5), (0.5, 0.5), (0.9, 0.5)], width=0.04)


def samples_of(drawing: Drawing, step: float = 0.002) -> np.ndarray:
    """(n, 3) densely along all strokes: x, y, diameter."""
    return np.concatenate([curve(stroke, step) for stroke in drawing.strokes]) if drawing else np.empty((0, 3))


def apart(some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """(n, m) distances between two sets of places."""
    return np.hypot(some[:, None, 0] - others[None, :, 0], some[:, None, 1] - others[None, :, 1])


def distances(places: np.ndarray, path: np.ndarray) -> np.ndarray:
    """To a polyline, one leg after the other."""
    found = np.hypot(*(places - path[0]).T)
    for start, end in pairwise(path):
        leg = end - start
        t = ((places - start) @ leg / max(leg @ leg, 1e-18)).clip(0, 1)
        found = np.minimum(found, np.hypot(*(places - start - t[:, None] * leg).T))
    return found


def test_an_eraser_that_hits_nothing_returns_the_same_drawing() -> None:
    drawing = Drawing((LINE,))
    assert erase(drawing, np.array([[0.5, 0.8], [0.9, 0.9]]), 0.1) is drawing


def test_strokes_that_are_not_hit_are_the_same_objects() -> None:
    other = Stroke.of([(0.1, 0.1), (0.9, 0.1)])
    erased = erase(Drawing((other, LINE)), np.array([[0.5, 0.5]]), 0.05)
    assert erased.strokes[0] is other


def test_erasing_the_middle_splits_a_stroke_and_keeps_what_is_outside() -> None:
    erased = erase(Drawing((LINE,)), np.array([[0.5, 0.4], [0.5, 0.6]]), 0.05)
    left, right = (stroke.points[:, 0] for stroke in erased.strokes)
    assert (left[0], right[-1]) == (0.1, 0.9)
    assert left[-1] == pytest.approx(0.45, abs=0.005)
    assert right[0] == pytest.approx(0.55, abs=0.005)
    assert all(stroke.width == LINE.width for stroke in erased.strokes)


def test_erasing_an_end_shortens_a_stroke() -> None:
    (stroke,) = erase(Drawing((LINE,)), np.array([[0.9, 0.5]]), 0.1).strokes
    assert stroke.points[0, 0] == 0.1
    assert stroke.points[-1, 0] == pytest.approx(0.8, abs=0.005)


@pytest.mark.parametrize("stroke", [LINE, Stroke.of([(0.5, 0.5)]), Stroke.of([(0.5, 0.5)] * 7)])
def test_a_stroke_that_is_wholly_under_the_eraser_is_gone(stroke: Stroke) -> None:
    assert not erase(Drawing((stroke,)), np.array([[0.05, 0.5], [0.95, 0.5]]), 0.03)


def test_a_fast_eraser_leaves_no_gaps_between_its_points() -> None:
    drawing = Drawing(tuple(Stroke.of([(x, 0.4), (x, 0.6)]) for x in np.linspace(0.1, 0.9, 9)))
    erased = erase(drawing, np.array([[0.0, 0.5], [1.0, 0.5]]), 0.02)
    assert len(erased.strokes) == 18


def test_pressure_and_time_are_kept_between() -> None:
    points = np.array([[0.1, 0.5, 0.2, 0.0], [0.9, 0.5, 0.8, 1.0]])
    first, last = erase(Drawing((Stroke(points),)), np.array([[0.5, 0.5]]), 0.1).strokes
    assert first.points[0].tolist() == points[0].tolist()
    assert last.points[-1].tolist() == points[1].tolist()
    assert first.points[-1, 2] == pytest.approx(0.425, abs=0.01)
    assert last.points[0, 3] == pytest.approx(0.625, abs=0.01)


def test_what_stays_of_a_quick_arc_stays_an_arc() -> None:
    """Three far points are drawn as a curve; erasing one end must not pull the rest straight."""
    arc = Drawing((Stroke.of([(0.1, 0.5), (0.5, 0.2), (0.9, 0.5)]),))
    erased = erase(arc, np.array([[0.9, 0.5]]), 0.05)
    before, after = samples_of(arc), samples_of(erased)
    assert apart(after, before).min(1).max() < 0.002


def test_ink_that_bulges_beyond_its_points_can_be_erased() -> None:
    stroke = Stroke.of([(0.2, 0.5), (0.3, 0.2), (0.7, 0.2), (0.8, 0.5)])
    top = curve(stroke, 0.01)
    x, y, _ = top[top[:, 1].argmin()]
    assert y < 0.19  # above every point of the stroke
    assert len(erase(Drawing((stroke,)), np.array([[x, y - 0.005]]), 0.006).strokes) == 2


few = st.lists(strokes(most=6), min_size=1, max_size=3).map(lambda many: Drawing(tuple(many)))


@given(few, paths, st.floats(0.005, 0.2))
@settings(max_examples=80)
def test_erasing_takes_what_it_touches_keeps_what_is_outside_and_never_adds(
    drawing: Drawing, path: np.ndarray, radius: float
) -> None:
    erased = erase(drawing, path, radius)
    before, after = samples_of(drawing, 0.002), samples_of(erased, 0.01)
    if len(after):
        assert distances(after[::2, :2], path).min() > radius - 0.005
        sticking_out = apart(after[::2], before) + (after[::2, None, 2] - before[None, :, 2]) / 2
        assert sticking_out.min(1).max() < 0.006
    outside = before[distances(before[:, :2], path) > radius + 0.012][::20]
    if len(outside):
        assert apart(outside, after).min(1).max() < 0.012


@given(few, paths)
@settings(max_examples=30)
def test_erasing_again_in_the_same_place_changes_next_to_nothing(drawing: Drawing, path: np.ndarray) -> None:
    once = erase(drawing, path, 0.08)
    assert erase(once, path, 0.075) is once
