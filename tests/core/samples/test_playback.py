"""How a drawing comes back in time, and where it stands in a frame."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from digitpad.core.drawing.raster import rasterise
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.samples.order import mixed_order
from digitpad.core.samples.playback import Playback, fitted
from tests.support.samples_drawn import DRAWN


def timed(*seconds: float, x: float = 0.0) -> Stroke:
    return Stroke(np.array([[x + 0.1 * number, 0.2, 0.5, time] for number, time in enumerate(seconds)]))


def test_strokes_come_in_their_own_time() -> None:
    playback = Playback(Drawing((timed(0.0, 0.2, 0.4), timed(0.0, 0.1, x=0.5))))
    assert playback.duration == pytest.approx(0.4 + 0.15 + 0.1)
    assert not playback.at(-0.1)
    (part,) = playback.at(0.3).strokes
    assert part.points[:, 0].tolist() == pytest.approx([0.0, 0.1, 0.15])
    assert len(playback.at(0.5).strokes) == 1
    assert len(playback.at(0.56).strokes) == 2
    whole = playback.at(playback.duration + 1e-9)
    assert whole.strokes == playback.drawing.strokes


def test_strokes_without_times_come_at_an_even_pace() -> None:
    playback = Playback(Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[5])))
    assert 0.3 < playback.duration < 4
    lengths = []
    for seconds in np.linspace(0, playback.duration, 30):
        strokes = playback.at(float(seconds)).strokes
        lengths.append(sum(float(np.hypot(*np.diff(one.points[:, :2], axis=0).T).sum()) for one in strokes))
    steps = np.diff(lengths)
    assert (steps >= -1e-9).all()
    assert max(steps) < 3 * np.mean(steps)


@pytest.mark.parametrize(
    "stroke", [timed(0.0), timed(0.0, 0.0), timed(0.5, 0.2, 0.1), timed(0.0, 900.0), Stroke.of([(0.3, 0.3)] * 3)]
)
def test_odd_times_end_soon_and_with_everything(stroke: Stroke) -> None:
    playback = Playback(Drawing((stroke, stroke)))
    assert 0 <= playback.duration < 10
    assert playback.at(playback.duration + 1e-9).strokes == playback.drawing.strokes
    for seconds in np.linspace(-0.1, playback.duration, 20):
        playback.at(float(seconds))


def test_nothing_drawn_is_nothing_to_play() -> None:
    assert Playback(Drawing()).duration == 0
    assert not Playback(Drawing()).at(1.0)
    assert not fitted(Drawing())


@pytest.mark.parametrize("digit", range(10))
def test_a_fitted_drawing_fills_its_frame(digit: int) -> None:
    small = Drawing(tuple(Stroke.of(stroke, width=0.05) for stroke in DRAWN[digit])).mapped(scale=0.1, dx=0.6, dy=0.1)
    ink = rasterise(fitted(small, side=0.8))
    assert ink is not None
    large = rasterise(fitted(fitted(small, side=0.8), side=0.8))
    assert np.abs(ink.pixels.shape[0] - large.pixels.shape[0]) <= 1
    drawing = fitted(small, side=0.8)
    points = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
    width = drawing.strokes[0].width
    assert max(np.ptp(points, axis=0)) + width == pytest.approx(0.8)
    assert (points.min(0) + points.max(0)) / 2 == pytest.approx([0.5, 0.5])


def test_digits_are_asked_for_in_mixed_rounds() -> None:
    for seed in range(50):
        order = mixed_order(seed=seed)
        assert len(order) == 100
        for start in range(0, 100, 10):
            assert sorted(order[start : start + 10]) == list(range(10))
        assert all(one != next_ for one, next_ in itertools.pairwise(order))
    assert mixed_order(seed=1) == mixed_order(seed=1) != mixed_order(seed=2)
    assert len(mixed_order(each=2, seed=1)) == 20
