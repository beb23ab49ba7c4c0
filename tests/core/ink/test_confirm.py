"""Ink that a coarser level is sure of."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.confirm import confirmed_by
from digitpad.core.pages.digits.shade import shaded


def level(probability: float, size: int = 40) -> np.ndarray:
    return np.full((size, size), probability, np.float32)


def test_what_a_level_doubts_and_a_coarser_one_is_sure_of_is_ink() -> None:
    assert confirmed_by(level(0.2), level(0.9, 20)).min() > 0.6


@pytest.mark.parametrize(("own", "coarser"), [(0.01, 0.99), (0.2, 0.3), (0.8, 0.1), (0.8, 0.99)])
def test_anything_else_stays_as_it_is(own: float, coarser: float) -> None:
    np.testing.assert_array_equal(confirmed_by(level(own), level(coarser, 20)), level(own))


def test_the_coarsest_level_has_none_to_ask() -> None:
    assert confirmed_by(level(0.2), None).max() == np.float32(0.2)


def test_confirmed_ink_counts_only_where_the_picture_is_dark() -> None:
    grey = np.full((64, 64), 220, np.uint8)
    grey[10:50, 30:34] = 60  # a stroke
    ink = np.zeros((64, 64), np.float32)
    ink[10:50, 30:34] = 0.9
    ink[20:40, 28:36] = 0.2  # its middle and what is beside it are in doubt
    sure = np.where(ink == np.float32(0.2), np.float32(0.8), ink)
    assert shaded(ink, grey)[20:40, 30:34].max() < 0.35
    found = shaded(ink, grey, sure)
    assert found[20:40, 30:34].min() > 0.6
    assert found[20:40, [28, 29, 34, 35]].max() < 0.35
