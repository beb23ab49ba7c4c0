"""How well made pages (tests/support/pages.py) are read with the bundled model; tools/page_accuracy.py does more."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.pages.picture import Page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support import pages
from tests.support.page_score import Score, score

SIZE = (1200, 900)
PAGES = 5


@pytest.fixture(scope="module")
def read(network: PageNetwork) -> Callable[..., Score]:
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))

    def read_made(seed: int, kind: str, **options: object) -> Score:
        picture, truth = pages.make_page(seed, kind=kind, size=SIZE, **options)
        page = Page(np.asarray(picture.convert("L")), np.asarray(picture), "page.png")
        reading = read_page(page, classifier, network)
        assert reading.quarter_turns == 0
        return score(truth, reading)

    return read_made


@pytest.mark.parametrize(("kind", "right"), [("clean", 0.98), ("mild", 0.97), ("hard", 0.94)])
def test_pages_of_lines(read: Callable[..., Score], kind: str, right: float) -> None:
    scores = [read(seed, kind) for seed in range(PAGES)]
    digits = sum(one.digits for one in scores)
    assert digits > 90
    assert sum(one.wrong for one in scores) <= (1 - right) * digits
    assert sum(one.false for one in scores) <= PAGES
    assert sum(one.in_order for one in scores) >= PAGES - 1


@pytest.mark.parametrize("ink", ["pencil", "felt", "blue"])
def test_every_pen_on_squared_paper(read: Callable[..., Score], ink: str) -> None:
    scores = [read(seed, "hard", paper="squared", ink=ink) for seed in range(20, 22)]
    assert sum(one.wrong for one in scores) <= 0.08 * sum(one.digits for one in scores)


def test_one_digit_close_up(read: Callable[..., Score]) -> None:
    scores = [read(seed, "hard", fill=True) for seed in range(6)]
    assert sum(one.wrong + one.false for one in scores) <= 1
