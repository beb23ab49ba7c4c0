"""Ruled and squared paper that lies askew is turned back before its ink is looked for."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.data.mnist import load_train
from digitpad.core.ink.ruled_paper import rules_lean
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.page_photo import page_of
from tests.support.page_score import score
from tests.support.pages import make_page, turned_page


def grey(paper: str, degrees: float, seed: int = 700) -> NDArray[np.uint8]:
    picture, truth = make_page(seed, kind="mild", paper=paper, size=(1200, 900))
    return np.asarray(turned_page(picture, truth, degrees)[0].convert("L"))


@pytest.mark.parametrize("degrees", [-30, -12, 12, 20, 40])
@pytest.mark.parametrize("paper", ["squared", "ruled"])
def test_it_is_seen_how_ruled_paper_lies(degrees: int, paper: str) -> None:
    assert rules_lean(grey(paper, degrees)) == pytest.approx(degrees, abs=2)


@pytest.mark.parametrize("degrees", [-3, 0, 3, 90])
def test_what_is_nearly_level_stays_as_it_is(degrees: int) -> None:
    assert rules_lean(grey("squared", degrees)) == 0


@pytest.mark.parametrize("degrees", [0, 20])
@pytest.mark.parametrize("paper", ["white", "cream"])
def test_other_paper_has_no_squares(paper: str, degrees: int) -> None:
    assert [rules_lean(grey(paper, degrees, seed)) for seed in range(700, 705)] == [0] * 5


def test_straight_strokes_are_no_squares() -> None:
    picture = Image.new("L", (500, 600), 235)
    pencil = ImageDraw.Draw(picture)
    for line in ([(240, 60), (90, 400), (430, 380)], [(350, 200), (300, 560)]):  # a four that leans
        pencil.line(line, fill=40, width=24)
    assert rules_lean(np.asarray(picture)) == 0


@pytest.mark.parametrize("way", [Image.Resampling.BICUBIC, Image.Resampling.NEAREST])
def test_enlarged_digits_are_no_squares(way: Image.Resampling) -> None:
    """The edges of thick strokes are long and straight, at right angles in a 7, and lean."""
    for digit in load_train(default_paths().mnist).images[:120].reshape(-1, 28, 28):
        rows, columns = np.nonzero(digit > 60)
        tight = digit[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
        large = Image.fromarray(tight).resize((11 * tight.shape[1], 11 * tight.shape[0]), way)
        assert rules_lean(np.asarray(large)) == rules_lean(255 - np.asarray(large)) == 0


def test_small_and_empty_pictures_have_none() -> None:
    for shape in ((600, 800), (40, 500), (1, 1)):
        assert rules_lean(np.full(shape, 255, np.uint8)) == 0


@pytest.mark.parametrize("degrees", [-12, 20])
def test_a_squared_page_that_lies_askew_is_read(network: PageNetwork, degrees: int) -> None:
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    picture, truth = turned_page(*make_page(702, kind="mild", paper="squared"), degrees)
    found = score(truth, read_page(page_of(picture, "page.png"), classifier, network))
    assert found.digits > 20
    assert (found.wrong, found.false) == (0, 0)
