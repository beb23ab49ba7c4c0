"""Digits as people form them in haste."""

from __future__ import annotations

import numpy as np

from digitpad.core.data.hasty_forms import hasty_hand, spring
from digitpad.core.data.other_forms import height


def test_a_hand_has_forms_of_its_own_for_some_digits_each_about_a_digit_high() -> None:
    random = np.random.default_rng(1)
    hands = [hasty_hand(random) for _ in range(60)]
    assert {digit for hand in hands for digit in hand.forms} == set("0123456789")
    assert all(len(hand.forms) < 10 for hand in hands[:20])
    for hand in hands:
        assert 1.0 <= hand.first <= 1.5
        for digit, strokes in hand.forms.items():
            assert (0.2 if digit == "0" else 0.7) < height(strokes) < 1.4, digit
            assert np.ptp(np.concatenate(strokes)[:, 0]) < 2.2, digit
            assert all(stroke.shape[1] == 2 and np.isfinite(stroke).all() for stroke in strokes)
    assert any(hand.springs for hand in hands)
    assert not all(hand.springs for hand in hands)


def test_the_same_seed_gives_the_same_hand() -> None:
    first, again = (hasty_hand(np.random.default_rng(5)) for _ in range(2))
    assert first.forms.keys() == again.forms.keys()
    for digit, strokes in first.forms.items():
        assert all((a == b).all() for a, b in zip(strokes, again.forms[digit], strict=True))


def test_noughts_in_one_stroke_go_around_as_often_as_there_are() -> None:
    random = np.random.default_rng(2)
    for count in (2, 3, 5):
        for _ in range(10):
            line = spring(count, random)
            ring = line[: len(line) // count]
            assert np.ptp(line[:, 0]) > (count - 1) * 0.7 * np.ptp(ring[:, 0])
            assert 0.4 < np.ptp(line[:, 1]) <= 1.0
            assert line[:, 1].max() <= 1.0 + 1e-9
