"""The ink of sheets: at which scales, where it lies on the page, and what of it is shown."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.paper import Paper, read_paper, steps_of, turned_paper
from digitpad.core.pages.sheets.flat import Flat
from tests.support import pages

SIZE = (1000, 750)


@pytest.fixture(scope="module")
def paper(network: PageNetwork) -> Paper:
    picture, _ = pages.make_page(3, kind="mild", lines=("31415",), paper="white", ink="black", size=SIZE)
    return read_paper(Flat(np.asarray(picture.convert("L")), np.eye(3)), SIZE, network, lambda: None)


@pytest.mark.parametrize("angle", [0.0, 4.0, -30.0, 90.0])
def test_places_on_the_page_lead_to_a_level_and_back(paper: Paper, angle: float) -> None:
    turned = turned_paper(paper, angle)
    box = (450, 330, 520, 430)
    for level in turned.levels:
        there = turned.from_page(box, level)
        assert (there[2] - there[0], there[3] - there[1]) == pytest.approx((70 * level.scale, 100 * level.scale), abs=2)
        assert np.abs(np.subtract(turned.place.on_page(there, level.scale), box)).max() <= 3 / level.scale


def test_boxes_never_leave_the_page(paper: Paper) -> None:
    assert paper.place.on_page((-50, -50, 2000, 2000), 1.0) == (0, 0, *SIZE)
    left, top, right, bottom = paper.place.on_page((5000, 5000, 5010, 5010), 1.0)
    assert 0 <= left < right <= SIZE[0]
    assert 0 <= top < bottom <= SIZE[1]


def test_a_turn_moves_ink_and_places_alike(paper: Paper) -> None:
    level = paper.levels[-1]
    rows, columns = np.nonzero(level.ink > 0.5)
    y, x = int(rows[0]), int(columns[0])
    page = paper.place.on_page((x, y, x + 1, y + 1), level.scale)
    turned = turned_paper(paper, 17.0)
    left, top, right, bottom = turned.from_page(page, turned.levels[-1])
    assert turned.levels[-1].ink[top - 2 : bottom + 2, left - 2 : right + 2].max() > 0.3


def test_a_sheet_holds_what_is_on_it_and_nothing_else(paper: Paper) -> None:
    assert paper.holds((10, 10, 20, 20))
    assert not paper.holds((SIZE[0] + 10, 10, SIZE[0] + 20, 20))


def test_the_steps_are_the_page_and_its_ink_where_it_lies(paper: Paper) -> None:
    grey = np.full(SIZE[::-1], 255, np.uint8)
    picture, ink = steps_of(grey, (turned_paper(paper, 30.0),))
    assert (picture.name, ink.name) == ("picture", "ink found")
    assert picture.grey.shape == ink.grey.shape == SIZE[::-1]
    level = paper.levels[-1]
    there = np.asarray(ink.grey) < 128
    rows, columns = np.nonzero(level.ink > 0.9)
    y, x = (rows / level.scale).astype(int), (columns / level.scale).astype(int)
    assert there[y.clip(0, SIZE[1] - 1), x.clip(0, SIZE[0] - 1)].mean() > 0.8


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (10, 3000), (3000, 10), (40, 40)])
def test_a_picture_of_any_shape_has_levels(network: PageNetwork, shape: tuple[int, int]) -> None:
    paper = read_paper(Flat(np.full(shape, 128, np.uint8), np.eye(3)), shape[::-1], network, lambda: None)
    assert paper.levels
    assert all(0 <= level.ink.min() <= level.ink.max() <= 1 for level in paper.levels)


def test_cancelling_is_offered(network: PageNetwork) -> None:
    calls: list[int] = []
    read_paper(Flat(np.full((750, 1000), 200, np.uint8), np.eye(3)), SIZE, network, lambda: calls.append(1))
    assert len(calls) >= 3


def test_a_small_picture_has_one_more_level_for_its_numbers(network: PageNetwork) -> None:
    def read(size: tuple[int, int]) -> Paper:
        picture, _ = pages.make_page(3, kind="mild", lines=("31",), paper="white", ink="black", size=size)
        flat = Flat(np.asarray(picture.convert("L")), np.eye(3))
        return read_paper(flat, size, network, lambda: None, least_ink=0.2)

    small, large = read((399, 299)), read((400, 300))
    finest = small.levels[-1]
    finer = finest.finer
    assert finer is not None
    assert finer.finer is None
    assert finer.scale == pytest.approx(2 * finest.scale, rel=0.01)
    assert finer.least_ink == 0.2
    counting = finest.counting_from(0.5).finer
    assert counting is not None
    assert (counting.least_ink, counting.scale) == (0.5, finer.scale)
    assert all(level.finer is None for level in (*small.levels[:-1], *large.levels))
    turned = turned_paper(small, 90.0).levels[-1].finer
    assert turned is not None
    assert turned.ink.shape == pytest.approx(finer.ink.shape[::-1], abs=1)
