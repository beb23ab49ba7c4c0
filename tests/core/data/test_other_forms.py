"""Forms of digits that few files of strokes hold."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.other_forms import VARIED_DIGITS, dot, height, other_form, other_one, slash, straight
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.drawing.strokes import Stroke
from digitpad.core.numbers.bonds import bond
from digitpad.core.numbers.parts import Part

_FORMS = {form.writer: form for form in digit_form_samples(held_out=False)}


def _others(name: str, times: int = 300) -> Iterator[StrokeSample]:
    random = np.random.default_rng(1)
    for _ in range(times):
        one = other_form(_FORMS[name], random)
        if one is not _FORMS[name]:
            yield one


@pytest.mark.parametrize("name", _FORMS)
def test_other_forms_keep_label_and_writer_and_are_the_same_for_the_same_seed(name: str) -> None:
    for first, again in zip(_others(name, 60), _others(name, 60), strict=True):
        assert (first.label, first.writer) == (_FORMS[name].label, name)
        assert all((a == b).all() for a, b in zip(first.strokes, again.strokes, strict=True))
        assert all(np.isfinite(stroke).all() and stroke.shape[1] == 2 for stroke in first.strokes)


def test_some_digits_get_other_forms_and_most_stay_as_they_were_written() -> None:
    assert set(VARIED_DIGITS) == set("01235678")
    for name in ("0 oval", "1 stroke", "7 plain", "4 open"):
        assert 0.05 * 300 < len(list(_others(name))) < 0.55 * 300


def test_zeros_are_slashed_in_both_directions_within_and_beyond_their_ring_or_dotted() -> None:
    (ring,) = _FORMS["0 oval"].strokes
    added = [one.strokes[1] for one in _others("0 oval", 2000) if len(one.strokes) == 2 and one.strokes[0] is ring]
    long = [stroke for stroke in added if np.ptp(stroke[:, 1]) > 0.2]
    rising = [stroke for stroke in long if (stroke[-1, 0] - stroke[0, 0]) * (stroke[-1, 1] - stroke[0, 1]) < 0]
    beyond = [stroke for stroke in long if np.ptp(stroke[:, 1]) > np.ptp(ring[:, 1])]
    assert 0.7 < len(rising) / len(long) < 0.95
    assert 0.2 < len(beyond) / len(long) < 0.8
    assert 0.1 < 1 - len(long) / len(added) < 0.5
    for stroke in added:
        assert np.abs(stroke.mean(0) - (ring.min(0) + ring.max(0)) / 2).max() < 0.2


def test_a_slash_beyond_the_ring_crosses_it_twice() -> None:
    (ring,) = _FORMS["0 oval"].strokes
    random = np.random.default_rng(3)
    crossings = [
        bond(Part.of(Stroke.of(ring)), Part.of(Stroke.of(slash([ring], random)))).crossings for _ in range(200)
    ]
    assert max(crossings) == pytest.approx(2, abs=0.2)
    assert np.ptp(dot([ring], random), axis=0).max() < 0.2


def test_a_one_gets_upstrokes_hooks_and_feet() -> None:
    (plain,) = _FORMS["1 stroke"].strokes
    ones = list(_others("1 stroke", 1000))
    assert any(len(one.strokes) == 2 for one in ones)  # a foot
    lines = [one.strokes[0] for one in ones if len(one.strokes) == 1]
    assert any(line.argmin(0)[1] > 0 for line in lines)  # an upstroke before the top
    assert any(line.argmax(0)[1] < len(line) - 1 for line in lines)  # a hook after the foot
    assert all(0.8 < height(one.strokes) / height([plain]) < 1.3 for one in ones)
    assert all(0.9 < height(other_one(np.random.default_rng(seed))) < 1.1 for seed in range(50))


def test_straight_lines_go_through_their_corners_with_close_points() -> None:
    corners = [[0.0, 0.0], [3.0, 4.0], [3.0, 0.0]]
    line = straight(corners, 2.0)
    assert all((np.abs(line - corner).sum(1) < 1e-9).any() for corner in corners)
    assert np.hypot(*np.diff(line, axis=0).T).max() <= 0.1 + 1e-9
