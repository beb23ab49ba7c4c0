"""In which directions pieces of ink lie in rows."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.rows import row_directions

SIZE = 30


def pieces(places: NDArray[np.float64], degrees: float = 0.0) -> list[Patch]:
    """Pieces of ink at places that were turned counter-clockwise on the screen by so many degrees."""
    angle = np.radians(degrees)
    x, y = places.T
    turned = np.stack([x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)], axis=1)
    ink = np.ones((SIZE, 20), np.float32)
    return [Patch(round(left), round(top), ink) for left, top in (turned + 5000).tolist()]


def lines(count: int, each: int, *, seed: int = 1) -> NDArray[np.float64]:
    """Places in lines, not below each other."""
    random = np.random.default_rng(seed)
    x = np.cumsum(random.uniform(24, 60, (count, each)), axis=1)
    y = 2.0 * SIZE * np.arange(count)[:, None] + random.normal(0, 2, (count, each))
    return np.stack([x.ravel(), y.ravel()], axis=1)


@pytest.mark.parametrize("degrees", [-80, -45, -12, 0, 5, 33, 77])
@pytest.mark.parametrize(("count", "each"), [(25, 40), (5, 8)])
def test_lines_tell_how_a_page_is_to_be_turned(degrees: int, count: int, each: int) -> None:
    assert row_directions(pieces(lines(count, each), degrees)) == [pytest.approx(degrees, abs=2)]


@pytest.mark.parametrize("degrees", [-20, 0, 30])
def test_a_grid_has_rows_in_two_directions(degrees: int) -> None:
    y, x = 2.0 * SIZE * np.mgrid[:12, :12]
    places = np.stack([x.ravel(), y.ravel()], axis=1) + np.random.default_rng(1).normal(0, 1, (144, 2))
    one, two = sorted(row_directions(pieces(places, degrees)), key=abs)
    assert one == pytest.approx(degrees, abs=2)
    assert abs(one - two) == pytest.approx(90, abs=2)


@pytest.mark.parametrize("degrees", [-40, -3, 0, 25])
def test_a_few_pieces_in_one_row_tell_its_direction_or_that_of_a_column(degrees: int) -> None:
    one, two = row_directions(pieces(lines(1, 6), degrees))
    assert one == pytest.approx(degrees, abs=3)
    assert abs(one - two) == 90


def test_what_is_scattered_or_too_little_has_no_rows() -> None:
    random = np.random.default_rng(1)
    assert row_directions(pieces(random.uniform(0, 2000, (500, 2)))) == []
    assert row_directions(pieces(lines(2, 5))) == []
    assert row_directions(pieces(lines(1, 4))) == []
    assert row_directions([]) == []
