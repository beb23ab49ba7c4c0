"""A picture's ink at several sizes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.pyramid import SIDES, ink_levels, resized, scales_for


class DarkIsInk:
    """An ink network that takes everything dark for handwriting."""

    def maps(self, grey: np.ndarray, *, check: Callable[[], None] = lambda: None) -> InkMaps:
        check()
        return InkMaps((grey < 128).astype(np.float32), np.zeros(grey.shape, np.float32))


def test_levels_go_from_coarse_to_fine_and_know_their_scale() -> None:
    page = np.full((1500, 2000), 220, np.uint8)
    page[700:900, 500:1500] = 30
    levels = list(ink_levels(page, DarkIsInk(), check=lambda: None))
    assert [max(level.grey.shape) for level in levels] == list(SIDES)
    for level in levels:
        rows, columns = np.nonzero(level.maps.written)
        places = np.array([rows.min(), rows.max() + 1, columns.min(), columns.max() + 1]) / level.scale
        assert places == pytest.approx([700, 900, 500, 1500], abs=1 / level.scale)


@pytest.mark.parametrize(
    ("side", "sides"), [(4000, SIDES), (500, SIDES[:3]), (120, SIDES[:1]), (28, (112,)), (90, (180,))]
)
def test_small_pictures_are_enlarged_a_little(side: int, sides: tuple[int, ...]) -> None:
    assert [round(scale * side) for scale in scales_for((side // 2, side))] == list(sides)


def test_check_can_stop() -> None:
    def check() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(ink_levels(np.full((300, 300), 200, np.uint8), DarkIsInk(), check=check))


def test_thin_lines_are_not_skipped_when_made_small() -> None:
    page = np.full((1600, 1600), 255, np.uint8)
    page[::16] = 0
    assert np.abs(resized(page, 1 / 16).astype(int) - 239).max() <= 1


def test_long_and_narrow_pictures_keep_a_pixel() -> None:
    assert resized(np.full((3, 9000), 9, np.uint8), 0.02).shape == (1, 180)
