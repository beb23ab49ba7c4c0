"""Pieces of ink: how narrow they are, and how far apart."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.pages.digits.pieces import Patch, ink_gap, narrowness


def stroke(*points: tuple[int, int], width: int = 4, left: int = 0, top: int = 0) -> Patch:
    image = Image.new("L", (1 + max(x for x, _ in points) + width, 1 + max(y for _, y in points) + width))
    ImageDraw.Draw(image).line(points, fill=255, width=width)
    box = image.getbbox()
    assert box is not None
    return Patch(left + box[0], top + box[1], np.asarray(image.crop(box), np.float32) / 255)


@pytest.mark.parametrize("end", [(4, 100), (70, 75), (100, 100), (100, 4)])
def test_a_straight_stroke_is_narrow_in_whichever_direction_it_lies(end: tuple[int, int]) -> None:
    assert narrowness(stroke((4, 4), end)) < 0.12


def test_a_corner_is_not_narrow() -> None:
    assert narrowness(stroke((4, 4), (60, 4), (20, 100))) > 0.25
    assert narrowness(Patch(0, 0, np.zeros((5, 5), np.float32))) == 1


def test_what_lies_in_a_long_strokes_box_is_as_far_away_as_its_ink() -> None:
    long = stroke((2, 2), (2, 200), (200, 200))
    digit = Patch(100, 60, np.ones((40, 30), np.float32))
    assert ink_gap(long, digit) == pytest.approx(95, abs=8)
    assert ink_gap(digit, long) == ink_gap(long, digit)


def test_ink_that_touches_has_no_gap() -> None:
    one, two = Patch(0, 0, np.ones((20, 10), np.float32)), Patch(10, 0, np.ones((20, 10), np.float32))
    assert ink_gap(one, two) == pytest.approx(0, abs=1)
    assert ink_gap(one, Patch(0, 0, np.zeros((4, 4), np.float32))) == np.inf
