"""Sheets on a darker table: found by their corners and straightened; everything else is the whole picture."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.pages.sheets.flat import flat_sheets
from digitpad.core.pages.sheets.sheet import find_sheets, warped

SIZE = (1200, 900)
Corners = list[tuple[float, float]]
LEANING: Corners = [(220, 160), (930, 90), (1010, 700), (180, 780)]


def on_table(sheets: list[Corners], *, table: int = 70, paper: int = 225) -> NDArray[np.uint8]:
    """Sheets with three dark marks each, on a table with grain."""
    picture = Image.new("L", SIZE, table)
    pencil = ImageDraw.Draw(picture)
    for corners in sheets:
        pencil.polygon(corners, fill=paper)
        x, y = np.mean(corners, axis=0)
        for k in (-1, 0, 1):
            pencil.line((x + 40 * k, y - 30, x + 40 * k, y + 30), fill=40, width=5)
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(1.5)), float)
    return (soft + np.random.default_rng(1).normal(0, 6, soft.shape)).clip(0, 255).astype(np.uint8)


def near(found: NDArray[np.float64], wanted: Corners) -> bool:
    return bool(np.abs(found - np.array(wanted)).max() < 15)


@pytest.mark.parametrize("table", [30, 70, 120])
def test_a_leaning_sheet_is_found_by_its_corners(table: int) -> None:
    (corners,) = find_sheets(on_table([LEANING], table=table))
    assert near(corners, LEANING)


def test_a_straightened_sheet_has_its_size_and_its_ink() -> None:
    (flat,) = flat_sheets(on_table([LEANING]))
    height, width = flat.grey.shape
    assert width == pytest.approx(830, abs=30)
    assert height == pytest.approx(625, abs=30)
    assert np.median(flat.grey) > 200
    assert (flat.grey[:10] > 150).mean() > 0.9  # nothing of the table at the edge
    place = flat.to_page @ (width / 2, height / 2, 1.0)
    assert place[:2] / place[2] == pytest.approx(np.mean(LEANING, axis=0), abs=30)


def test_a_sheet_is_one_around_thick_ink() -> None:
    picture = Image.fromarray(on_table([LEANING]))
    ImageDraw.Draw(picture).ellipse((400, 250, 760, 620), outline=60, width=90)
    (corners,) = find_sheets(np.asarray(picture))
    assert near(corners, LEANING)


def test_two_sheets_are_two() -> None:
    left = [(80, 120), (520, 150), (500, 760), (60, 740)]
    right = [(640, 90), (1120, 60), (1140, 800), (660, 820)]
    found = find_sheets(on_table([left, right]))
    assert len(found) == 2
    assert all(any(near(corners, wanted) for corners in found) for wanted in (left, right))


@pytest.mark.parametrize(
    "picture",
    [
        np.full(SIZE[::-1], 220, np.uint8),
        np.random.default_rng(2).integers(0, 256, SIZE[::-1], dtype=np.uint8),
        on_table([[(-50, -50), (700, -60), (720, 1000), (-60, 990)]]),  # it goes on beyond the picture
        on_table([LEANING], table=190),  # hardly darker
        np.zeros((3, 5), np.uint8),
    ],
    ids=["plain", "noise", "cut off", "pale table", "tiny"],
)
def test_everything_else_is_a_whole_picture(picture: NDArray[np.uint8]) -> None:
    (flat,) = flat_sheets(picture)
    assert flat.grey is picture
    np.testing.assert_array_equal(flat.to_page, np.eye(3))


@pytest.mark.parametrize(("wide", "sheets"), [(14, 0), (60, 1)])
def test_a_light_stroke_on_a_dark_ground_is_no_sheet(wide: int, sheets: int) -> None:
    picture = np.full((100, 100), 12, np.uint8)
    picture[12:88, 20 : 20 + wide] = 240
    assert len(find_sheets(picture)) == sheets


def test_what_is_taken_out_of_a_picture_shows_its_places() -> None:
    picture = np.arange(200, dtype=np.uint8).reshape(10, 20)
    turned = np.array([(0, 1, 0), (1, 0, 0), (0, 0, 1)], float)  # x and y change places
    assert np.array_equal(warped(picture, (10, 20), 3 * turned), picture.T)  # whatever its scale
    moved = warped(picture, (20, 10), np.array([(1, 0, 15), (0, 1, 0), (0, 0, 1)], float), beyond=255)
    assert np.array_equal(moved[:, :5], picture[:, 15:])
    assert (moved[:, 5:] == 255).all()
