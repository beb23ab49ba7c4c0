"""The rest of strokes of which a part was found, and bits of longer lines."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.pages.digits.strokes import with_whole_strokes

SIDE = 200
Line = tuple[int, int, int, int]
STEM: Line = (110, 62, 80, 120)
BAR: Line = (75, 60, 112, 60)
STANDING: Line = (100, 80, 100, 120)
LYING: Line = (80, 100, 120, 100)


def drawn(*lines: Line, width: int = 5) -> NDArray[np.float32]:
    """Lines from (x, y) to (x, y), 1 on 0."""
    picture = Image.new("L", (SIDE, SIDE))
    for line in lines:
        ImageDraw.Draw(picture).line(line, fill=255, width=width)
    return np.asarray(picture, np.float32) / 255


def test_the_bar_of_a_seven_is_ink_again() -> None:
    found = with_whole_strokes(drawn(STEM), drawn(STEM, BAR))
    assert (found[drawn(STEM, BAR) > 0] > 0.5).mean() > 0.95


def test_a_pale_rest_stays_paper() -> None:
    stem, bar = drawn(STEM), drawn(BAR)
    assert np.array_equal(with_whole_strokes(stem, np.maximum(stem, 0.4 * bar)), stem)


def test_a_blurred_edge_makes_no_stroke_thicker() -> None:
    stem = drawn(STEM)
    assert np.array_equal(with_whole_strokes(stem, drawn(STEM, width=7)), stem)


def test_a_rule_that_a_stroke_touches_stays_paper() -> None:
    stem = drawn(STEM)
    assert np.array_equal(with_whole_strokes(stem, drawn(STEM, (0, 60, SIDE, 60))), stem)


def test_a_bit_of_a_standing_line_is_no_ink() -> None:
    assert not with_whole_strokes(drawn(STANDING), drawn((104, 0, 96, SIDE))).any()


@pytest.mark.parametrize("rule", [(0, 120, SIDE, 120), (0, 100, SIDE, 100)])
def test_a_one_on_a_rule_stays(rule: Line) -> None:
    one = drawn(STANDING)
    assert np.array_equal(with_whole_strokes(one, drawn(STANDING, rule)), one)


def test_what_lies_along_a_rule_stays() -> None:
    assert np.array_equal(with_whole_strokes(drawn(LYING), drawn((0, 100, SIDE, 100))), drawn(LYING))


def test_the_corner_of_a_frame_is_no_ink() -> None:
    corner = drawn((100, 60, 100, 100), (100, 100, 140, 100))
    assert not with_whole_strokes(corner, drawn((100, 0, 100, 100), (100, 100, SIDE, 100))).any()


def test_a_corner_by_itself_stays() -> None:
    corner = drawn((100, 60, 100, 100), (100, 100, 140, 100))
    assert np.array_equal(with_whole_strokes(corner, corner), corner)
