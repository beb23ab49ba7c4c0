"""Pieces of ink into lines and reading order, and cuts through ink."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.pages.digits.cuts import cut_apart, cuts
from digitpad.core.pages.digits.judge import blackened
from digitpad.core.pages.digits.lines import reading_order, sharpness
from digitpad.core.pages.digits.pieces import Patch, connected, joined, stroke_width, tight
from digitpad.core.recognition.preprocess import prepare


def ring(left: int, top: int, *, height: int = 40, dark: float = 0.8, width: int = 4) -> Patch:
    image = Image.new("L", (round(0.7 * height), height))
    ImageDraw.Draw(image).ellipse((0, 0, image.width - 1, height - 1), outline=255, width=width)
    return Patch(left, top, (np.asarray(image) > 0) * np.float32(dark))


def line(left: int, top: int, count: int, *, slope: float = 0.0, pitch: int = 40) -> list[Patch]:
    return [ring(left + k * pitch, round(top + slope * k * pitch)) for k in range(count)]


def ordered(pieces: list[Patch]) -> list[list[Patch]]:
    return [[pieces[number] for number in numbers] for numbers in reading_order([piece.box for piece in pieces])]


@pytest.mark.parametrize("slope", [-0.06, 0.0, 0.06])
def test_leaning_lines_are_kept_apart_and_in_order(slope: float) -> None:
    lines = [line(100, 200 + 70 * number, 15, slope=slope) for number in range(4)]
    pieces = [piece for some in lines for piece in some]
    np.random.default_rng(1).shuffle(pieces)
    assert ordered(pieces) == lines


def test_lines_that_drift_apart_are_followed() -> None:
    lines = [line(100, 100, 12, slope=-0.04), line(100, 170, 12, slope=0.04)]
    assert [len(found) for found in ordered(lines[0] + lines[1])] == [12, 12]


def test_numbers_of_a_row_are_read_across() -> None:
    rows = [line(left, top, 2) for top in (100, 170) for left in (100, 400)]
    found = ordered([piece for row in rows for piece in row])
    assert [piece for some in found for piece in some] == [piece for row in rows for piece in row]


def test_columns_of_lines_are_read_one_after_the_other() -> None:
    left = [line(100, 100 + 70 * number, 3) for number in range(4)]
    right = [line(500, 110 + 70 * number, 3) for number in range(3)]
    assert ordered([piece for some in right + left for piece in some]) == left + right


def test_a_larger_headline_is_a_line_too() -> None:
    heading = [ring(100 + 150 * k, 20, height=140, width=12) for k in range(3)]
    assert [len(some) for some in ordered([*heading, *line(100, 300, 8), *line(100, 370, 8)])] == [3, 8, 8]


def test_nothing_has_no_lines() -> None:
    assert reading_order([]) == []


def test_touching_rings_are_cut_where_they_touch() -> None:
    both = joined([ring(10, 20), ring(37, 24)])
    halves = [cut_apart(both, [cut]) for cut in cuts(both, 8, 6)]
    left, right = min(halves, key=lambda parts: abs(parts[0].box[2] - 38) + abs(parts[1].box[0] - 37))
    assert abs(left.box[2] - 38) <= 6
    assert abs(right.box[0] - 37) <= 6
    assert float(left.ink.sum() + right.ink.sum()) == pytest.approx(float(both.ink.sum()))


def test_a_cut_may_slant() -> None:
    image = Image.new("L", (60, 60))
    pencil = ImageDraw.Draw(image)
    pencil.line((25, 2, 5, 57), fill=255, width=4)
    pencil.line((52, 2, 32, 57), fill=255, width=4)
    pencil.line((20, 30, 42, 30), fill=255, width=2)
    patch = Patch(0, 0, (np.asarray(image) > 0).astype(np.float32))
    (cut,) = cuts(patch, 12, 1)
    assert cut.cost < 10
    assert int(cut.path[5]) > int(cut.path[55]) + 5
    assert len(cut_apart(patch, [cut])) == 2


def test_narrow_ink_is_not_cut() -> None:
    assert cuts(ring(0, 0), 20, 3) == []


def test_pieces_are_found_with_their_own_ink_only() -> None:
    pieces = connected(joined([ring(10, 10), ring(60, 12)]))
    assert sorted((piece.left, piece.top) for piece in pieces) == [(10, 10), (60, 12)]
    assert tight(Patch(3, 4, np.zeros((5, 5), np.float32))) is None


@pytest.mark.parametrize(("height", "width"), [(30, 3), (100, 3), (200, 4), (60, 10)])
def test_strokes_look_alike_whatever_their_size(height: int, width: int) -> None:
    prepared = prepare(blackened(ring(0, 0, height=height, width=width, dark=0.2)))
    assert prepared is not None
    assert prepared.image.max() > 0.8
    assert 1.3 <= stroke_width(prepared.image > 0.4) <= 4.5


def test_rows_are_sharper_than_places_anywhere() -> None:
    places = np.random.default_rng(2).uniform(0, 400, 60)
    assert sharpness(40 * np.round(places / 40), 5) > 1.5 * sharpness(places, 5)
    assert sharpness(np.zeros(3), 5) == pytest.approx(9 * (1 + 2 * 0.25))
