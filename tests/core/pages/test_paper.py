"""From a picture of paper to ink: the same ink, whatever the light, the rules and the paper's turn."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.pages.light import components
from digitpad.core.pages.paper import read_paper, skew

Grey = NDArray[np.uint8]
SIZE = (800, 600)
PLACES = [(left, top) for top in (100, 220, 340, 460) for left in range(100, 700, 60)]


def rings(image: Image.Image, ink: int = 40, width: int = 4) -> Image.Image:
    """Four rows of ten rings."""
    pencil = ImageDraw.Draw(image)
    for left, top in PLACES:
        pencil.ellipse((left, top, left + 30, top + 45), outline=ink, width=width)
    return image


def sheet(paper: int = 235) -> Image.Image:
    return Image.new("L", SIZE, paper)


def ruled(darkness: int) -> Image.Image:
    image = sheet()
    pencil = ImageDraw.Draw(image)
    for y in range(40, SIZE[1], 35):
        pencil.line((0, y, SIZE[0], y), fill=235 - darkness, width=2)
    for x in range(25, SIZE[0], 35):
        pencil.line((x, 0, x, SIZE[1]), fill=235 - darkness, width=2)
    return image


def grainy(image: Image.Image, deviation: float = 3.0) -> Grey:
    noise = np.random.default_rng(1).normal(0, deviation, (image.height, image.width))
    return (np.asarray(image, float) + noise).clip(0, 255).astype(np.uint8)


def pieces(grey: Grey, least: int = 10) -> int:
    _, places = components(read_paper(grey).mask)
    return sum(rows.stop - rows.start >= least and columns.stop - columns.start >= least for _, rows, columns in places)


def test_all_ink_is_found_and_nothing_else() -> None:
    truth = np.asarray(rings(sheet())) < 128
    mask = read_paper(grainy(rings(sheet()))).mask
    assert (mask & truth).sum() > 0.95 * truth.sum()
    near = np.asarray(rings(sheet()).filter(ImageFilter.MinFilter(5))) < 128
    assert not (mask & ~near).any()


@pytest.mark.parametrize("ink", [40, 150, 190], ids=["pen", "pencil", "faint pencil"])
def test_faint_ink_is_found_too(ink: int) -> None:
    assert pieces(grainy(rings(sheet(), ink))) == len(PLACES)


def test_light_on_dark_is_read_as_dark_on_light() -> None:
    paper = read_paper(255 - grainy(rings(sheet())))
    assert paper.light_on_dark
    assert not read_paper(grainy(rings(sheet()))).light_on_dark
    assert pieces(255 - grainy(rings(sheet()))) == len(PLACES)


def test_shadows_and_dark_corners_do_no_harm() -> None:
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    light = 1 - 0.4 * x / SIZE[0] - 0.35 / (1 + np.exp(-(y - 0.6 * x) / 25))
    assert pieces((grainy(rings(sheet())) * light).clip(0, 255).astype(np.uint8), least=25) == len(PLACES)


@pytest.mark.parametrize("darkness", [30, 90])
def test_squares_are_lifted_off_and_what_is_written_over_them_stays(darkness: int) -> None:
    plain, squared = read_paper(grainy(rings(sheet()))), read_paper(grainy(rings(ruled(darkness))))
    assert [step.name for step in squared.steps].count("rules lifted off") == 1
    assert "rules lifted off" not in [step.name for step in plain.steps]
    same = (plain.mask & squared.mask).sum()
    assert same > 0.93 * plain.mask.sum()
    assert same > 0.8 * squared.mask.sum()


def test_a_table_around_the_paper_is_no_ink() -> None:
    image = Image.new("L", SIZE, 60)
    image.paste(sheet().crop((0, 0, 770, 560)), (0, 0))
    assert pieces(grainy(rings(image))) == len(PLACES)


@pytest.mark.parametrize("angle", [-4.0, 2.5, 5.0])
def test_a_leaning_page_is_turned_level(angle: float) -> None:
    leaning = rings(sheet()).rotate(angle, Image.Resampling.BICUBIC, fillcolor=235)
    paper = read_paper(grainy(leaning))
    assert paper.turned == pytest.approx(-angle, abs=0.6)
    assert abs(skew(paper.mask)) <= 0.6


def test_a_level_page_and_one_thing_alone_are_not_turned() -> None:
    assert read_paper(grainy(rings(sheet()))).turned == 0
    image = sheet()
    ImageDraw.Draw(image).line((300, 100, 420, 500), fill=30, width=12)
    assert read_paper(grainy(image)).turned == 0


@pytest.mark.parametrize("angle", [0.0, 4.0])
def test_places_on_the_paper_lead_to_the_page_and_back(angle: float) -> None:
    image = rings(sheet()).rotate(angle, Image.Resampling.BICUBIC, fillcolor=235)
    paper = read_paper(np.asarray(image.resize((3200, 2400))))
    assert paper.scale == 0.75
    box = (1000, 700, 1100, 900)
    there = paper.from_page(box)
    back = paper.on_page(there)
    assert np.abs(np.subtract(back, box)).max() <= 3
    assert (there[2] - there[0], there[3] - there[1]) == pytest.approx((75, 150), abs=2)


def test_boxes_never_leave_the_page() -> None:
    paper = read_paper(grainy(rings(sheet())))
    assert paper.on_page((-50, -50, 2000, 2000)) == (0, 0, *SIZE)
    left, top, right, bottom = paper.on_page((5000, 5000, 5010, 5010))
    assert 0 <= left < right <= SIZE[0]
    assert 0 <= top < bottom <= SIZE[1]


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (10, 3000), (3000, 10), (40, 40)])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_an_even_picture_of_any_shape_has_no_ink(shape: tuple[int, int], value: int) -> None:
    paper = read_paper(np.full(shape, value, np.uint8))
    assert not paper.mask.any()
    assert paper.size == shape[::-1]


def test_every_step_is_a_picture_and_cancelling_is_offered_between_them() -> None:
    calls = []
    paper = read_paper(grainy(rings(ruled(60))), check=lambda: calls.append(1))
    assert [step.name for step in paper.steps][:2] == ["picture", "light taken out"]
    assert paper.steps[-1].name == "ink found"
    assert all(step.grey.dtype == np.uint8 and step.grey.ndim == 2 for step in paper.steps)
    assert len(calls) >= 5
