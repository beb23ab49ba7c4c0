"""What stands beside numbers and is no digit."""

from __future__ import annotations

import numpy as np

from digitpad.core.lines.fillers import WIDEST_FILLER, filler


def test_fillers_begin_at_the_left_and_are_as_wide_and_as_high_as_they_may_be() -> None:
    random = np.random.default_rng(1)
    strokes = set()
    for _ in range(400):
        one = filler(random)
        points = np.concatenate(one)
        strokes.add(len(one))
        assert points[:, 0].min() == 0
        assert points[:, 0].max() <= WIDEST_FILLER
        assert -1.6 < points[:, 1].min() <= points[:, 1].max() < 0.6
    assert strokes == {1, 2, 3, 4}
