"""Pieces of ink into lines and reading order, cuts through ink, and what is told from looks alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.pages.cuts import cut_apart, cuts
from digitpad.core.pages.judge import Judged, blackened, stroke_width
from digitpad.core.pages.lines import find_lines
from digitpad.core.pages.pieces import Patch, connected, digit_height, joined, tight
from digitpad.core.pages.sift import sifted
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare


def ring(left: int, top: int, *, height: int = 40, dark: float = 0.8, width: int = 4) -> Patch:
    image = Image.new("L", (round(0.7 * height), height))
    ImageDraw.Draw(image).ellipse((0, 0, image.width - 1, height - 1), outline=255, width=width)
    return Patch(left, top, (np.asarray(image) > 0) * np.float32(dark))


def line(left: int, top: int, count: int, *, slope: float = 0.0, pitch: int = 40) -> list[Patch]:
    return [ring(left + k * pitch, round(top + slope * k * pitch)) for k in range(count)]


def places(found: Sequence[tuple[list[Patch], float]]) -> list[list[tuple[int, int]]]:
    return [[(piece.left, piece.top) for piece in pieces] for pieces, _ in found]


@pytest.mark.parametrize("slope", [-0.06, 0.0, 0.06])
def test_leaning_lines_are_kept_apart_and_in_order(slope: float) -> None:
    lines = [line(100, 200 + 70 * number, 15, slope=slope) for number in range(4)]
    pieces = [piece for some in lines for piece in some]
    np.random.default_rng(1).shuffle(pieces)
    assert places(find_lines(pieces)) == [[(piece.left, piece.top) for piece in some] for some in lines]


def test_lines_that_drift_apart_are_followed() -> None:
    lines = [line(100, 100, 12, slope=-0.04), line(100, 170, 12, slope=0.04)]
    assert [len(found) for found, _ in find_lines(lines[0] + lines[1])] == [12, 12]


def test_numbers_of_a_row_are_read_across() -> None:
    rows = [line(left, top, 2) for top in (100, 170) for left in (100, 400)]
    found = places(find_lines([piece for row in rows for piece in row]))
    assert [piece for some in found for piece in some] == [(piece.left, piece.top) for row in rows for piece in row]


def test_columns_of_lines_are_read_one_after_the_other() -> None:
    left = [line(100, 100 + 70 * number, 3) for number in range(4)]
    right = [line(500, 110 + 70 * number, 3) for number in range(3)]
    found = find_lines([piece for some in right + left for piece in some])
    assert places(found) == [[(piece.left, piece.top) for piece in some] for some in left + right]


def test_a_bar_comes_to_the_digit_that_it_is_beside() -> None:
    bar = Patch(102, 85, np.full((6, 25), 0.8, np.float32))
    (found,) = [some for some, _ in find_lines([*line(100, 100, 3), *line(100, 200, 3), bar]) if bar in some]
    assert found[0].top in (85, 100)
    assert len(found) == 4


def test_a_larger_headline_is_a_line_too() -> None:
    heading = [ring(100 + 150 * k, 20, height=140, width=12) for k in range(3)]
    found = find_lines([*heading, *line(100, 300, 8), *line(100, 370, 8)])
    assert [len(some) for some, _ in found] == [3, 8, 8]


def test_most_ink_tells_how_high_digits_are() -> None:
    digits = [*line(100, 100, 8), *line(100, 170, 8)]
    specks = [Patch(7 * k, 400, np.full((9, 6), 0.2, np.float32)) for k in range(300)]
    assert digit_height([*digits, *specks, ring(600, 300, height=150, width=8)]) == pytest.approx(40, abs=3)
    assert digit_height([]) > 0


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


def judged(probability: float, *, rejected: bool = False) -> Judged:
    prepared = prepare(ring(0, 0).ink)
    assert prepared is not None
    others = (1 - probability) / 9
    return Judged(prepared, Prediction((probability, *(others,) * 9), rejected), probability)


def test_faint_odd_things_are_no_digits_and_digits_stay() -> None:
    digits = [(piece, judged(0.95)) for piece in line(100, 100, 6)]
    crease = [(ring(500, 300, dark=0.3, width=2), judged(0.9))]
    rubbish = [(ring(500, 500, dark=0.1), judged(0.1, rejected=True))]
    found = sifted([digits, crease, rubbish])
    assert [said.prediction.rejected for _, said in found[0]] == [False] * 6
    assert all(said.prediction.rejected for some in found[1:] for _, said in some)


def test_a_line_in_another_pen_stays() -> None:
    dark = [(piece, judged(0.95)) for piece in line(100, 100, 6)]
    pale = [(ring(100 + 40 * k, 200, dark=0.25, width=2), judged(0.95)) for k in range(5)]
    assert not any(said.prediction.rejected for some in sifted([dark, pale]) for _, said in some)
