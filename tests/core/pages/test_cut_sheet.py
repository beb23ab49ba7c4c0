"""Sheets on a darker table that the picture's edge cuts off: seen as paper, level, without the table."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.polarity import is_light_on_dark
from digitpad.core.pages.sheets.cut_sheet import cut_sheets, without_table
from digitpad.core.pages.sheets.flat import flat_sheets
from digitpad.core.pages.sheets.sheet import BrightThings, find_sheets

SIZE = (1000, 800)
SLIP = (700, 170)


def slip_on_table(
    degrees: float, at: tuple[int, int], *, ink: bool = True, table: int = 60, size: tuple[int, int] = SLIP
) -> NDArray[np.uint8]:
    """A slip of paper with a number that leans clockwise, its middle at a place; with grain and soft edges."""
    slip = Image.new("L", size, 225)
    pencil = ImageDraw.Draw(slip)
    for x in range(150, size[0] - 100, 60) if ink else ():
        pencil.line((x, 50, x + 8, 120), fill=50, width=6)
    cover = Image.new("L", size, 255).rotate(-degrees, Image.Resampling.BICUBIC, expand=True)
    slip = slip.rotate(-degrees, Image.Resampling.BICUBIC, expand=True)
    picture = Image.new("L", SIZE, table)
    picture.paste(slip, (at[0] - slip.width // 2, at[1] - slip.height // 2), cover)
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(1.5)), float)
    return (soft + np.random.default_rng(1).normal(0, 5, soft.shape)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("degrees", [-20, -8, 0, 8, 20])
@pytest.mark.parametrize("at", [(280, 400), (760, 300), (300, 750)], ids=["left", "right", "below"])
def test_a_slip_that_goes_on_beyond_the_picture_is_level_paper(degrees: float, at: tuple[int, int]) -> None:
    picture = slip_on_table(degrees, at)
    assert not find_sheets(picture)
    assert is_light_on_dark(picture)  # what it was taken for
    (flat,) = flat_sheets(picture)
    assert not is_light_on_dark(flat.grey)
    assert np.median(flat.grey) > 215
    assert (flat.grey < 100).mean() < 0.15  # strokes, nothing of the table
    across, down = flat.to_page[:2, 0]
    assert np.degrees(np.arctan2(down, across)) == pytest.approx(degrees, abs=3)


def test_its_ink_is_where_it_is_in_the_picture() -> None:
    picture = slip_on_table(8, (280, 400))
    (flat,) = flat_sheets(picture)
    rows, columns = np.nonzero(flat.grey < 100)
    places = np.column_stack([columns, rows, np.ones(len(rows))]) @ flat.to_page.T
    x, y = np.rint(places[:, :2] / places[:, 2:]).astype(int).T
    assert np.mean(picture[y.clip(0, SIZE[1] - 1), x.clip(0, SIZE[0] - 1)] < 140) > 0.95


@pytest.mark.parametrize(
    "picture",
    [
        slip_on_table(8, (280, 400), ink=False),
        slip_on_table(8, (280, 400), table=150),
        slip_on_table(0, (500, 400), size=(980, 790)),
        np.full(SIZE[::-1], 30, np.uint8),
        np.zeros((20, 30), np.uint8),
    ],
    ids=["nothing on it", "hardly darker around", "it fills the picture", "dark", "tiny"],
)
def test_everything_else_stays_as_it_is(picture: NDArray[np.uint8]) -> None:
    (flat,) = flat_sheets(picture)
    assert flat.grey is picture


def test_what_is_bright_and_round_is_no_sheet() -> None:
    """Light of a lamp, or what a vignette leaves, with strokes on it."""
    picture = Image.new("L", SIZE, 50)
    pencil = ImageDraw.Draw(picture)
    pencil.ellipse((-300, 100, 450, 700), fill=225)
    for x in range(60, 360, 60):
        pencil.line((x, 350, x + 8, 450), fill=50, width=6)
    things = BrightThings.of(np.asarray(picture.filter(ImageFilter.GaussianBlur(2))))
    assert things is not None
    assert cut_sheets(things) == []


def test_chalk_at_the_edge_of_a_board_is_no_sheet() -> None:
    """A thick straight stroke has straight sides, too, but nothing is written on it."""
    picture = Image.new("L", (400, 500), 40)
    ImageDraw.Draw(picture).rectangle((150, -10, 240, 510), fill=230)
    grey = np.asarray(picture.filter(ImageFilter.GaussianBlur(2)))
    things = BrightThings.of(grey)
    assert things is not None
    (stroke,) = cut_sheets(things)
    assert without_table(grey, stroke) is None
    (flat,) = flat_sheets(grey)
    assert flat.grey is grey
