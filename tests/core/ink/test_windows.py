"""Pictures of any size in windows: the same as in one piece, never too large, and they can be stopped."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink import windows
from digitpad.core.ink.normalise import normalise
from digitpad.core.ink.windows import MOST_WINDOW_PIXELS, UNIT, in_windows, padded


def blurred(pixels: np.ndarray) -> np.ndarray:
    """As a network does, each pixel from those around it: 33 across."""
    reach = 16
    result = np.zeros_like(pixels)
    room = np.pad(pixels, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    for shift in range(0, 2 * reach + 1, 4):
        result += room[shift : shift + pixels.shape[0], reach : reach + pixels.shape[1]]
        result += room[reach : reach + pixels.shape[0], shift : shift + pixels.shape[1]]
    return result


def never() -> None:
    """Nobody cancels."""


@pytest.mark.parametrize("shape", [(1, 1), (31, 500), (64, 64), (1200, 1601), (97, 9000), (1700, 1300)])
def test_windows_give_what_one_piece_does(shape: tuple[int, int]) -> None:
    grey = np.random.default_rng(3).integers(0, 256, shape).astype(np.uint8)
    found = in_windows(grey, blurred, never)
    whole = blurred(normalise(padded(grey)))[: shape[0], : shape[1]]
    assert found.shape == whole.shape
    assert np.allclose(found, whole, atol=1e-4)


@pytest.mark.parametrize("shape", [(5, 7), (1200, 1600), (3000, 4000), (100, 12000)])
def test_each_window_is_small_and_of_whole_units(shape: tuple[int, int]) -> None:
    sizes = []

    def run(pixels: np.ndarray) -> np.ndarray:
        sizes.append(pixels.shape[:2])
        return pixels

    in_windows(np.full(shape, 200, np.uint8), run, never)
    assert all(height * width <= MOST_WINDOW_PIXELS for height, width in sizes)
    assert all(side % UNIT == 0 for size in sizes for side in size)
    assert sum(height * width for height, width in sizes) < 1.6 * padded(np.empty(shape, np.uint8)).size


def test_windows_of_a_large_picture_are_few() -> None:
    runs = []

    def run(pixels: np.ndarray) -> np.ndarray:
        runs.append(1)
        return pixels

    in_windows(np.full((1200, 1600), 200, np.uint8), run, never)
    assert 2 <= len(runs) <= 6


def test_check_can_stop_between_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "MOST_WINDOW_PIXELS", 40_000)
    asked = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        in_windows(np.full((600, 600), 200, np.uint8), blurred, check)
    assert len(asked) == 3
