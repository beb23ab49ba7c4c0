"""A grid of digits: a screen full of new ones is painted in turns, so that the window stays free in between."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from digitpad.ui.widgets.digit_grid import DIGIT_SIDE, DigitGrid
from tests.support.windows import until


class SlowTiles:
    """Numbers whose pictures take so long that few fit into a turn."""

    def __init__(self) -> None:
        self.painted: list[int] = []

    def picture(self, item: int, pixels: int) -> QImage:
        end = time.perf_counter() + 0.002
        while time.perf_counter() < end:
            pass
        self.painted.append(item)
        return QImage(pixels, pixels, QImage.Format.Format_RGB32)

    def caption(self, item: int) -> str:
        return str(item)

    def tip(self, item: int) -> str:
        return f"number {item}"


@pytest.fixture
def grid(qapp: QApplication) -> DigitGrid[int]:
    grid = DigitGrid(SlowTiles())
    grid.resize(8 * DIGIT_SIDE, 8 * DIGIT_SIDE)
    grid.show()
    return grid


def visible(grid: DigitGrid[int]) -> set[int]:
    """The rows of which something is seen."""
    area = grid.viewport().rect()
    return {row for row in range(len(grid.items)) if grid.visualRect(grid.model().index(row, 0)).intersects(area)}


def test_all_that_is_seen_is_painted_in_the_end_and_nothing_else(grid: DigitGrid[int]) -> None:
    grid.show_items(range(5000))
    grid.viewport().grab()
    tiles = grid._digits._tiles
    first = len(tiles.painted)
    assert 1 <= first < len(visible(grid))  # one turn was not enough for all
    until(lambda: visible(grid) <= set(tiles.painted), "all are painted")
    assert len(set(tiles.painted) - visible(grid)) <= 1  # Qt measures one to know how large all are


def test_runs_of_rows_are_selected_as_they_are_named(grid: DigitGrid[int]) -> None:
    grid.show_items(range(100))
    for rows in ([], [5], [0, 1, 2, 50, 52, 53, 99], list(range(100))):
        grid.select_rows(rows)
        assert grid.rows == rows
        assert grid.selected_count == len(rows)
    assert len(grid.selectionModel().selection().toList()) == 1
