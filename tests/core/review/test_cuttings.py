"""Pictures of digits and lines that are cut from pages."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.review.cuttings import CUTTING_SIDE, cut_digit, cut_strip

PAPER, INK, OTHER_INK = 200, 60, 60


def page() -> np.ndarray:
    """A digit's ink at (40, 30) to (60, 70), and its neighbour's right beside it."""
    grey = np.full((200, 300), PAPER, np.uint8)
    grey[30:70, 45:55] = INK
    grey[30:70, 64:70] = OTHER_INK
    return grey


@pytest.mark.parametrize("dark_paper", [False, True])
def test_a_digit_is_dark_on_white_and_what_is_beside_it_faint(dark_paper: bool) -> None:
    grey = 255 - page() if dark_paper else page()
    cut = cut_digit(grey, (40, 30, 60, 70))
    assert cut.shape == (CUTTING_SIDE, CUTTING_SIDE)
    assert cut[40, 40] < 30
    assert cut[40, 15] > 240
    beside = cut[40, 65:72].min()
    assert 150 < beside < 220


def test_a_digit_at_the_edge_of_the_page_is_cut_too() -> None:
    cut = cut_digit(page(), (0, 0, 5, 5))
    assert cut.min() > 240


def test_a_strip_shows_the_number_and_what_stands_in_its_line() -> None:
    strip = cut_strip(page(), [(40, 30, 60, 70)], [(40, 30, 60, 70), (250, 30, 290, 70)])
    left, top, right, bottom = strip.area
    assert (left, top, right, bottom) == (20, 10, 300, 90)
    assert strip.grey.shape == (80, 280)
    assert strip.grey[50 - top, 50 - left] < 30
