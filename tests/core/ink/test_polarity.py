"""Which way ink lies: light on dark is told from dark on light by what few pixels are, not by how dark a picture is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.data import mnist
from digitpad.core.ink.normalise import GreyImage
from digitpad.core.ink.polarity import is_light_on_dark, local_skewness
from digitpad.core.paths import default_paths
from tests.support import pages
from tools import polarity_accuracy

SIZE = (900, 700)


def grey_of(image: Image.Image) -> GreyImage:
    return np.asarray(image.convert("L"))


def grain(grey: float, spread: float, shape: tuple[int, int] = (700, 900)) -> GreyImage:
    noise = np.random.default_rng(4).standard_normal(shape)
    return (grey + spread * noise).clip(0, 255).astype(np.uint8)


def ring(paper: int, ink: int, width: int, side: int = 600) -> GreyImage:
    """A zero on paper with grain."""
    picture = Image.fromarray(grain(paper, 3, (side, side)))
    box = side * 0.28, side * 0.15, side * 0.72, side * 0.85
    ImageDraw.Draw(picture).ellipse(box, outline=ink, width=width)
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(1)))


@pytest.mark.parametrize("kind", ["clean", "mild", "hard"])
@pytest.mark.parametrize("seed", range(4))
def test_made_pages_are_dark_on_light_until_they_are_inverted(kind: str, seed: int) -> None:
    picture, _ = pages.make_page(seed, kind=kind, paper="white", ink="blue", size=SIZE)
    page = grey_of(picture)
    assert not is_light_on_dark(page)
    assert is_light_on_dark(255 - page)


@pytest.mark.parametrize("width", [4, 15, 40])
@pytest.mark.parametrize(("paper", "ink"), [(105, 190), (60, 150), (20, 240)])
def test_light_ink_on_grey_paper_is_light_whatever_its_width(paper: int, ink: int, width: int) -> None:
    assert is_light_on_dark(ring(paper, ink, width))


@pytest.mark.parametrize("width", [4, 15, 40, 80])
@pytest.mark.parametrize(("paper", "ink"), [(105, 40), (130, 60), (70, 20), (235, 20)])
def test_dark_ink_on_dim_paper_is_dark(paper: int, ink: int, width: int) -> None:
    assert not is_light_on_dark(ring(paper, ink, width))


def test_squared_paper_is_dark_on_light_though_its_squares_are_small() -> None:
    squares = grain(120, 3)
    squares[::24], squares[:, ::24], squares[1::24], squares[:, 1::24] = 70, 70, 70, 70
    assert not is_light_on_dark(squares)
    assert is_light_on_dark(255 - squares)


@pytest.mark.parametrize("grey", [255, 128, 100, 60, 0])
@pytest.mark.parametrize("spread", [0.0, 2.0, 6.0])
def test_an_empty_page_is_no_blackboard(grey: int, spread: float) -> None:
    assert not is_light_on_dark(grain(grey, spread))


def test_coarse_grain_is_no_ink() -> None:
    assert not is_light_on_dark(grain(110, 30))


def test_light_paper_with_a_fat_ring_is_no_blackboard_though_little_of_the_paper_is_seen() -> None:
    assert not is_light_on_dark(ring(230, 10, 120))


def test_paper_with_a_wide_black_margin_is_no_blackboard() -> None:
    film = np.full((500, 900), 8, np.uint8)
    film[:, 500:] = ring(230, 30, 12, 500)[:, :400]
    assert np.median(film) < 20
    assert not is_light_on_dark(film)


def test_light_falling_off_is_no_light_ink() -> None:
    page, shadow = ring(200, 60, 10), np.linspace(1, 0.2, 600)
    assert not is_light_on_dark((page * shadow).astype(np.uint8))
    assert not is_light_on_dark((page * shadow[:, None]).astype(np.uint8))


def test_mnist_images_are_light_on_dark_until_they_are_inverted() -> None:
    for image in mnist.load_test(default_paths().mnist).images[:200]:
        assert is_light_on_dark(image)
        assert not is_light_on_dark(255 - image)


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 3)])
def test_tiny_pictures_have_an_answer(shape: tuple[int, int]) -> None:
    assert not is_light_on_dark(np.full(shape, 90, np.uint8))


def test_skewness_has_the_sign_of_what_few_pixels_are() -> None:
    page = ring(120, 40, 10)
    assert local_skewness(page) < -1
    assert local_skewness(255 - page) == pytest.approx(-local_skewness(page))
    assert abs(local_skewness(grain(128, 10))) < 0.1


def test_the_tool_counts_what_is_said_of_pictures_as_they_are_and_inverted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "made").mkdir()
    for number, page in enumerate((ring(220, 40, 10), ring(160, 40, 10), ring(105, 190, 10))):
        Image.fromarray(page).save(tmp_path / "made" / f"{number}.png")
    lines = ["file,text,writer", *(f"made/{number}.png,0,{'ab'[number % 2]}" for number in range(3))]
    (tmp_path / "labels.csv").write_text("\n".join(lines))
    monkeypatch.setattr("sys.argv", ["polarity_accuracy.py", str(tmp_path / "labels.csv"), "--wrong"])
    polarity_accuracy.main()
    said, wrong = capsys.readouterr()
    assert "| made | 1 of 3 | 2 of 3 |" in said
    assert "| every second writer | 0 of 1 | 1 of 1 |" in said
    assert wrong.split("\n")[:2] == ["    made/2.png, as it is", "    made/2.png, inverted"]
