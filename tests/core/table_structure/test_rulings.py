"""Rulings in drawn pictures: where they are, however they lean, and which of them are a table's."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.table_structure.ruled_grid import RuledGrid, ruled_grids
from digitpad.core.table_structure.rulings import find_rulings

HEIGHT = 24.0
"""Of digits, in pixels."""
LEAST = 3.5 * HEIGHT
XS, YS = (100, 220, 400, 500), (120, 170, 220, 270, 320)


def drawn(
    *, xs: tuple[int, ...] = XS, ys: tuple[int, ...] = YS, turn: float = 0.0, paper: int = 0, dark: int = 60
) -> Grey:
    """A grid on grainy paper, turned clockwise by degrees; `paper`: the distance of its own faint lines, 0: none."""
    picture = Image.new("L", (700, 600), 235)
    pencil = ImageDraw.Draw(picture)
    for place in range(paper, 700, paper) if paper else ():
        pencil.line((0, place, 700, place), fill=205, width=2)
    for x in xs:
        pencil.line((x, ys[0], x, ys[-1]), fill=dark, width=2)
    for y in ys:
        pencil.line((xs[0], y, xs[-1], y), fill=dark, width=2)
    picture = picture.rotate(-turn, Image.Resampling.BICUBIC, fillcolor=235).filter(ImageFilter.GaussianBlur(0.7))
    noise = np.random.default_rng(1).normal(0, 4, (600, 700))
    return (np.asarray(picture) + noise).clip(0, 255).astype(np.uint8)


def grids(grey: Grey) -> list[RuledGrid]:
    return ruled_grids(*find_rulings(grey, LEAST), HEIGHT)


def test_rulings_are_found_where_they_are() -> None:
    level, upright = find_rulings(drawn(), LEAST)
    assert [one.middle for one in level] == pytest.approx(YS, abs=1.5)
    assert [one.middle for one in upright] == pytest.approx(XS, abs=1.5)
    assert level[0].first == pytest.approx(XS[0], abs=15)
    assert level[0].last == pytest.approx(XS[-1], abs=15)


def test_writing_is_no_ruling() -> None:
    picture = Image.new("L", (700, 600), 235)
    pencil = ImageDraw.Draw(picture)
    for row in range(6):
        for place in range(9):  # sevens side by side: bars of one digit's width
            x, y = 60 + 60 * place, 60 + 80 * row
            pencil.line((x, y, x + 20, y), fill=40, width=3)
            pencil.line((x + 20, y, x + 8, y + 34), fill=40, width=3)
    assert find_rulings(np.asarray(picture), LEAST) == ([], [])


@pytest.mark.parametrize("turn", [-6, -2, 0, 3, 7])
def test_a_place_is_in_its_band_and_strip_however_the_grid_leans(turn: float) -> None:
    (grid,) = grids(drawn(turn=turn))
    assert (len(grid.level), len(grid.upright)) == (len(YS), len(XS))
    angle = np.radians(turn)
    for column, x in enumerate((160, 310, 450), 1):
        for row, y in enumerate((145, 195, 245, 295), 1):
            dx, dy = x - 350, y - 300
            place = 350 + dx * np.cos(angle) - dy * np.sin(angle), 300 + dx * np.sin(angle) + dy * np.cos(angle)
            assert (grid.strip(*place), grid.band(*place)) == (column, row)
            assert grid.holds(*place)
    assert not grid.holds(650, 580)


def test_lines_of_the_paper_are_no_rulings_of_a_table_that_is_drawn_on_it() -> None:
    (grid,) = grids(drawn(paper=42))
    assert [one.middle for one in grid.level] == pytest.approx(YS, abs=2)
    assert [one.middle for one in grid.upright] == pytest.approx(XS, abs=2)


def test_lined_paper_is_no_table() -> None:
    assert grids(drawn(xs=(60, 61), ys=(0, 599), paper=42)) == []


def test_squared_paper_is_no_table() -> None:
    squares = tuple(range(20, 600, 30))
    assert grids(drawn(xs=squares, ys=squares, dark=190)) == []


def test_a_hair_that_crosses_rulings_makes_no_column() -> None:
    picture = Image.fromarray(drawn())
    ImageDraw.Draw(picture).line((380, 60, 300, 420), fill=90, width=2)
    (grid,) = grids(np.asarray(picture))
    assert len(grid.upright) == len(XS)


def test_a_narrow_stroke_on_a_ruling_is_a_piece_of_it() -> None:
    (grid,) = grids(drawn())
    assert grid.is_upright((218, 180, 223, 210))
    assert not grid.is_upright((240, 180, 245, 210))
    assert not grid.is_upright((210, 180, 232, 210))
