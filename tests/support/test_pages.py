"""The made pages of tests/support/pages.py: the same for the same seed, with the digits where the truth says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.support import page_styles, pages
from tests.support.page_styles import INKS, PAPERS, STYLES
from tests.support.pages import make_page

SMALL = (480, 360)
CLEAN = STYLES["clean"]
TURNED = replace(CLEAN, rotation=4.0, perspective=0.04)


def same(one: tuple, other: tuple) -> bool:
    return np.array_equal(np.asarray(one[0]), np.asarray(other[0])) and one[1] == other[1]


@pytest.mark.parametrize("kind", STYLES)
def test_a_seed_gives_the_same_page_again_and_another_seed_another(kind: str) -> None:
    page = make_page(3, kind=kind, size=SMALL)
    assert same(page, make_page(3, kind=kind, size=SMALL))
    assert not same(page, make_page(4, kind=kind, size=SMALL))


@pytest.mark.parametrize("source", ["strokes", "mnist"])
@pytest.mark.parametrize("look", [CLEAN, TURNED], ids=["flat", "turned"])
@pytest.mark.parametrize("seed", [1, 2])
def test_boxes_hold_all_the_ink_and_little_else(
    seed: int, look: page_styles.Look, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STYLES, "clean", look)
    picture, truth = make_page(seed, kind="clean", size=(1200, 900), source=source)
    ink = np.asarray(picture.convert("L")) < 120
    outside = ink.copy()
    for digit in truth.digits:
        left, top, right, bottom = digit.x, digit.y, digit.x + digit.w, digit.y + digit.h
        box = slice(int(top) - 1, int(bottom) + 2), slice(int(left) - 1, int(right) + 2)
        outside[box] = False
        rows, columns = np.nonzero(ink[box])
        assert abs(rows.min() - 1) <= 3
        assert abs(rows.max() + 1 - digit.h) <= 4
        assert abs(columns.min() - 1) <= 3
        assert abs(columns.max() + 1 - digit.w) <= 4
    assert not outside.any()


def test_the_truth_has_the_lines_and_their_digits_in_order() -> None:
    picture, truth = make_page(5, lines=["12 345", "6", "7890"], size=SMALL)
    assert picture.mode == "RGB"
    assert picture.size == SMALL
    assert truth.lines == ("12 345", "6", "7890")
    for number, line in enumerate(truth.lines):
        digits = [digit for digit in truth.digits if digit.line == number]
        assert "".join(digit.label for digit in digits) == line.replace(" ", "")
        assert [digit.x for digit in digits] == sorted(digit.x for digit in digits)
    assert all(digit.label in "0123456789" for digit in make_page(6, size=SMALL)[1].digits)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_stands_out_on_every_paper_that_it_is_for(paper: str, ink: str) -> None:
    picture, truth = make_page(7, kind="clean", paper=paper, ink=ink, size=(800, 600))
    assert (truth.paper, truth.ink) == (paper, ink)
    grey = np.asarray(picture.convert("L")).astype(int)
    digit = truth.digits[0]
    x, y, w, h = (round(value) for value in (digit.x, digit.y, digit.w, digit.h))
    apart = grey[y : y + h, x : x + w] - np.median(grey)
    if ink == "white" and paper == "black":
        assert apart.max() > 100
    elif ink != "white" and paper != "black":
        assert apart.min() < -60


@pytest.mark.parametrize("kind", ["mild", "hard"])
def test_digits_are_thirty_to_eighty_pixels_high_and_in_the_picture(kind: str) -> None:
    for seed in range(3):
        picture, truth = make_page(seed, kind=kind)
        assert 29 <= np.median([digit.h for digit in truth.digits]) <= 85
        for digit in truth.digits:
            assert digit.x > 0
            assert digit.y > 0
            assert digit.x + digit.w < picture.width
            assert digit.y + digit.h < picture.height


def test_one_digit_can_fill_the_picture() -> None:
    for label in "0123456789":
        picture, truth = make_page(int(label), kind="mild", lines=[label], fill=True, size=SMALL)
        (digit,) = truth.digits
        assert digit.label == label
        assert digit.h > 0.5 * picture.height
        assert digit.x > 0
        assert digit.x + digit.w < picture.width


def test_white_ink_comes_on_black_paper_and_black_paper_with_white_ink() -> None:
    assert make_page(1, ink="white", size=SMALL)[1].paper == "black"
    assert make_page(1, paper="black", size=SMALL)[1].ink == "white"


def test_other_hands_can_write() -> None:
    bar = pages.StrokeSample("8", "somebody", (np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]),))
    _, truth = make_page(1, lines=["88"], samples=[bar], size=SMALL)
    assert [digit.label for digit in truth.digits] == ["8", "8"]


def test_hard_pages_are_darker_noisier_and_less_even_than_mild_ones() -> None:
    def paper(kind: str) -> np.ndarray:
        shots = [make_page(seed, kind=kind, paper="white", lines=["1"], size=SMALL)[0] for seed in range(8)]
        return np.stack([np.asarray(shot.convert("L")) for shot in shots]).astype(float)

    mild, hard = paper("mild"), paper("hard")
    assert hard.mean() < mild.mean() - 40
    assert hard.std(axis=(1, 2)).mean() > 3 * mild.std(axis=(1, 2)).mean()
