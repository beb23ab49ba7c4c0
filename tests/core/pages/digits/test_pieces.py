"""Pieces of ink: how narrow they are, and how far apart."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.pages.digits.pieces import Patch, connected, ink_gap, largest_around, narrowness, stroke_width


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


@pytest.mark.parametrize("width", [3, 9, 40])
def test_the_box_of_a_piece_is_that_of_its_ink(width: int) -> None:
    """One with a bit at its right edge was given a box from its left one: so masks of bools are labelled."""
    ink = np.zeros((width, width), np.float32)
    ink[1:, width - 1] = 1
    assert [piece.box for piece in connected(Patch(5, 7, ink), 1)] == [(4 + width, 8, 5 + width, 7 + width)]


def test_pieces_are_those_of_a_walk_from_pixel_to_pixel() -> None:
    random = np.random.default_rng(3)
    for _ in range(60):
        ink = (random.random(random.integers(2, 30, 2)) < random.uniform(0.05, 0.5)).astype(np.float32)
        found = connected(Patch(0, 0, ink), 1)
        assert sum(int(piece.ink.sum()) for piece in found) == int(ink.sum())
        for piece in found:
            assert piece.ink.any(0)[[0, -1]].all()
            assert piece.ink.any(1)[[0, -1]].all()
            assert len(walked(piece.ink)) == int(piece.ink.sum())


def walked(ink: np.ndarray) -> set[tuple[int, int]]:
    """The pixels to which one comes from the first one."""
    left = set(map(tuple, np.argwhere(ink).tolist()))
    way = [left.pop()]
    seen = set(way)
    while way:
        y, x = way.pop()
        near = {(y + a, x + b) for a in (-1, 0, 1) for b in (-1, 0, 1)} & left
        left -= near
        seen |= near
        way += near
    return seen


@pytest.mark.parametrize("reach", [0, 1, 2, 5, 40])
def test_the_largest_around_a_pixel_is_that_of_its_square(reach: int) -> None:
    values = np.random.default_rng(reach).integers(0, 256, (17, 23), np.uint8)
    squares = [
        [values[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].max() for x in range(23)]
        for y in range(17)
    ]
    assert np.array_equal(largest_around(values, reach), squares)
    assert np.array_equal(largest_around(values > 250, reach), np.array(squares) > 250)


@pytest.mark.parametrize("width", [1, 2, 4, 9])
def test_a_long_stroke_is_as_wide_as_it_is(width: int) -> None:
    mask = np.zeros((80, 20), bool)
    mask[:, 5 : 5 + width] = True
    assert stroke_width(mask) == pytest.approx(width, abs=1)
    assert stroke_width(np.zeros((3, 3), bool)) == 0
