"""Digits whose ink is print are marked as printed, and stay so when they are edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.ink.network import InkMaps
from digitpad.core.lines.network import LineImage, LineScores
from digitpad.core.lines.window_network import InkWindow
from digitpad.core.pages.digits.pieces import around
from digitpad.core.pages.edit import add, merge, remove, split
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import file_reading, json_entry
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.pages.read_again import read_again, read_region
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support import pages

LINES = ("2803", "475")


class PrintBefore:
    """The real network, but above a share of the page, or left of it, all ink is print, beyond all is handwriting."""

    def __init__(self, network: PageNetwork, share: float, *, across: bool = False) -> None:
        self._network = network
        self._share = share
        self._axis = int(across)
        self.paper = network.paper

    def maps(self, grey: NDArray[np.uint8], *, check: Callable[[], None] = lambda: None) -> InkMaps:
        maps = self._network.maps(grey, check=check)
        side = grey.shape[self._axis]
        before = np.expand_dims(np.arange(side) < self._share * side, 1 - self._axis)
        nothing = np.zeros_like(maps.ink)
        return replace(maps, written=np.where(before, nothing, maps.ink), printed=np.where(before, maps.ink, nothing))

    def scores(self, line: LineImage) -> LineScores:
        return self._network.scores(line)

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        return self._network.handwriting_odds(windows)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


@pytest.fixture(scope="module")
def mixed(network: PageNetwork) -> PageNetwork:
    return PrintBefore(network, 0.5)


@pytest.fixture(scope="module")
def reading(classifier: Classifier, mixed: PageNetwork) -> PageReading:
    """The first line is print, the second one is written."""
    picture, truth = pages.make_page(3, kind="clean", lines=LINES, paper="white", ink="black", size=(800, 600))
    grey = np.asarray(picture.convert("L"))
    middle = round((max(d.y + d.h for d in truth.digits if d.line == 0) + truth.digits[-1].y) / 2)
    found = read_page(Page(np.roll(grey, 300 - middle, axis=0), None, "page.png"), classifier, mixed)
    assert found.text == "\n".join(LINES)
    return found


def printed(reading: PageReading) -> list[str]:
    """Of each line, which things are printed."""
    return ["".join("p" if digit.printed else "-" for digit in line) for line in reading.lines]


def test_printed_digits_are_told_from_written_ones(reading: PageReading) -> None:
    assert printed(reading) == ["pppp", "---"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_number_is_printed_only_if_all_of_its_digits_are(
    count: int, classifier: Classifier, network: PageNetwork
) -> None:
    picture, truth = pages.make_page(3, kind="clean", lines=LINES[:1], paper="white", ink="black", size=(800, 600))
    before, after = truth.digits[count - 1 : count + 1]
    half = PrintBefore(network, (before.x + before.w + after.x) / 2 / picture.width, across=True)
    found = read_page(Page(np.asarray(picture.convert("L")), None, "page.png"), classifier, half)
    assert found.text == LINES[0]
    assert printed(found) == ["----"]


def test_json_says_so(reading: PageReading) -> None:
    entry = json_entry(file_reading("page.png", [reading]))
    assert [[digit["printed"] for digit in line["digits"]] for line in entry["lines"]] == [[True] * 4, [False] * 3]


def test_edits_keep_it(reading: PageReading, classifier: Classifier) -> None:
    first, second, *_ = reading.lines[0]
    assert printed(merge(reading, [first, second], classifier))[0].startswith("p")
    assert printed(split(reading, first, classifier)) == ["ppppp", "---"]
    assert printed(split(reading, reading.lines[1][0], classifier)) == ["pppp", "----"]
    for line, place in ((0, 1), (1, 1)):
        digit = reading.lines[line][place]
        left, top, right, bottom = digit.box
        assert printed(
            add(remove(reading, [digit]), (left - 2, top - 2, right + 2, bottom + 2), classifier)
        ) == printed(reading)


def test_reading_again_tells_it_too(reading: PageReading, classifier: Classifier, network: PageNetwork) -> None:
    assert printed(read_again(reading, classifier, network, least_ink=0.2)) == ["pppp", "---"]
    left, top, right, bottom = around([digit.box for digit in reading.lines[0]])
    again = read_region(reading, (left - 5, top - 5, right + 5, bottom + 5), classifier, PrintBefore(network, 1.0))
    assert printed(again) == ["pppp", "---"]
