"""Where touching digits are cut."""

from __future__ import annotations

import numpy as np

from digitpad.core.pages.digits.cuts import cuts, cuts_between
from digitpad.core.pages.digits.pieces import Patch


def two_rings() -> Patch:
    """Two rings, 40 pixels high, that touch at a column of 40 to 43."""
    y, x = np.mgrid[:40, :84]
    ink = np.zeros((40, 84), np.float32)
    for middle in (20, 63):
        far = np.hypot((x - middle) / 1.05, y - 20)
        ink[(far > 15) & (far <= 20)] = 1
    ink[18:22, 38:46] = 1
    return Patch(0, 0, ink)


def test_the_cheapest_cut_between_two_middles_goes_where_they_touch() -> None:
    (cut,) = cuts_between(two_rings(), [20, 63])
    assert 36 <= cut.path[20] <= 47
    assert (np.abs(np.diff(cut.path)) <= 1).all()


def test_of_equal_ways_the_middle_one_is_taken() -> None:
    ink = np.zeros((20, 60), np.float32)
    ink[:, [5, 54]] = 1
    assert 25 <= cuts_between(Patch(0, 0, ink), [5, 54])[0].path[10] <= 34


def test_a_cut_is_found_however_close_the_columns_are() -> None:
    patch = two_rings()
    for low, high in ((0, 0), (30, 30.2), (-5, 2), (83, 90)):
        assert len(cuts_between(patch, [low, high])[0].path) == patch.height


def test_cuts_are_those_through_little_ink() -> None:
    found = cuts(two_rings(), 5, 3)
    assert any(36 <= cut.path[20] <= 47 for cut in found)
    best = min(found, key=lambda cut: cut.cost)
    assert 36 <= best.path[20] <= 47
