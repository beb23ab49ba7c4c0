"""Pictures of numbers: what stands there, a little around it, and no more pixels than are looked at."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from digitpad.core.pages.number_picture import number_picture
from digitpad.core.pages.picture import Page


def seen(page: Page, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    with Image.open(BytesIO(number_picture(page, boxes))) as picture:
        assert picture.format == "JPEG"
        return np.asarray(picture).astype(int)


def test_all_parts_and_what_stands_beside_them_are_seen() -> None:
    grey = np.full((200, 300), 255, np.uint8)
    grey[80:120, 100:110] = 0
    grey[80:120, 140:150] = 100
    grey[:, 180:] = 50
    pixels = seen(Page(grey, None, "page.png"), (100, 80, 110, 120), (140, 80, 150, 120))
    assert pixels.shape == (64, 74)  # 12 pixels on each side
    assert abs(pixels[32, 17] - 0) < 20
    assert abs(pixels[32, 57] - 100) < 20
    assert (pixels[:8] > 230).all()
    assert (pixels[:, :8] > 230).all()


def test_at_the_edge_of_the_page_nothing_is_added() -> None:
    page = Page(np.zeros((50, 60), np.uint8), None, "page.png")
    assert seen(page, (0, 0, 60, 50)).shape == (50, 60)


def test_a_large_number_is_made_smaller_and_keeps_its_shape_and_colours() -> None:
    colour = np.zeros((2000, 5000, 3), np.uint8)
    colour[..., 0] = 200
    page = Page(colour[..., 0], colour, "page.png")
    pixels = seen(page, (100, 100, 1100, 1100))
    assert pixels.shape == (96, 96, 3)
    assert np.abs(pixels[48, 48] - (200, 0, 0)).max() < 8
    assert seen(page, (0, 500, 5000, 700)).shape[1] == 640
