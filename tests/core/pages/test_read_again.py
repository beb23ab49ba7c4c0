"""A page read once more: with more or less ink, or a region of it at its own scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.ink.network import InkMaps
from digitpad.core.lines.window_network import InkWindow
from digitpad.core.pages.digits.levels import LEAST_INK
from digitpad.core.pages.digits.pieces import Box, around
from digitpad.core.pages.edit import correct, merge, remove
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.pages.read_again import read_again, read_region
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support import pages

LINES = ("2803", "475", "61")
MORE, LESS = 0.07, 0.8  # least probability of ink


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


@pytest.fixture(scope="module")
def reading(classifier: Classifier, network: PageNetwork) -> PageReading:
    found = read_page(page_of(written(LINES)), classifier, network)
    assert found.text == "\n".join(LINES)
    return found


class CountingInk:
    """The network, and how often it was asked."""

    def __init__(self, network: PageNetwork) -> None:
        self._network = network
        self.paper = network.paper
        self.asked = 0

    def maps(self, grey: NDArray[np.uint8], *, check: Callable[[], None] = lambda: None) -> InkMaps:
        self.asked += 1
        return self._network.maps(grey, check=check)

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        return self._network.handwriting_odds(windows)


def written(lines: tuple[str, ...], *, size: tuple[int, int] = (1000, 750), seed: int = 3) -> Image.Image:
    return pages.make_page(seed, kind="clean", lines=lines, paper="white", ink="black", size=size)[0].convert("L")


def page_of(picture: Image.Image) -> Page:
    return Page(np.asarray(picture.convert("L")), None, "page.png")


def fading() -> Page:
    """A line of digits on a slightly grainy page, each fainter than the one before it."""
    picture, truth = pages.make_page(3, kind="clean", lines=("280347",), paper="white", ink="black", size=(800, 600))
    grey = np.asarray(picture.convert("L")).astype(np.float64)
    for digit, strength in zip(truth.digits, (0.6, 0.3, 0.12, 0.08, 0.05, 0.04), strict=True):
        columns = slice(round(digit.x) - 3, round(digit.x + digit.w) + 3)
        grey[:, columns] = 255 - (255 - grey[:, columns]) * strength
    grain = np.random.default_rng(1).normal(0, 1, grey.shape)
    return Page((grey + grain).clip(0, 255).astype(np.uint8), None, "faint.png")


def box_of(reading: PageReading, line: int, more: int = 12) -> Box:
    """Around a line of a reading."""
    left, top, right, bottom = around([digit.box for digit in reading.lines[line]])
    return left - more, top - more, right + more, bottom + more


def test_fainter_ink_is_read_when_it_counts_and_less_when_it_does_not(
    classifier: Classifier, network: PageNetwork
) -> None:
    found = read_page(fading(), classifier, network)
    network = CountingInk(network)
    more = read_again(found, classifier, network, least_ink=MORE)
    less = read_again(more, classifier, network, least_ink=LESS)
    assert len(more.digits) > len(less.digits)
    assert [one.least_ink for one in (found, more, less)] == [LEAST_INK, MORE, LESS]
    assert network.asked == 0
    dark = [float((255.0 - one.steps[1].grey).sum()) for one in (less, found, more)]
    assert dark == sorted(dark)
    assert dark[0] < dark[-1]


@pytest.mark.parametrize("least_ink", [MORE, 0.2, 0.6, LESS])
def test_it_reads_as_a_page_is_read_with_that_limit(
    reading: PageReading, classifier: Classifier, network: PageNetwork, least_ink: float
) -> None:
    again = read_again(reading, classifier, network, least_ink=least_ink)
    anew = read_page(reading.page, classifier, network, least_ink=least_ink)
    assert again.text == anew.text
    for one, other in zip(again.digits, anew.digits, strict=True):
        assert one.box == pytest.approx(other.box, abs=3)


def test_a_small_picture_is_read_again_as_it_is_read_with_that_limit(
    classifier: Classifier, network: PageNetwork
) -> None:
    found = read_page(page_of(written(("475",), size=(320, 240))), classifier, network)
    assert found.text == "475"
    for least_ink in (LESS, MORE):
        again = read_again(found, classifier, network, least_ink=least_ink).papers[0].levels
        anew = read_page(found.page, classifier, network, least_ink=least_ink).papers[0].levels
        assert len(again) == len(anew)
        one, other = again[-1].finer, anew[-1].finer
        assert one is not None
        assert other is not None
        assert one.least_ink == least_ink
        assert np.array_equal(one.ink, other.ink)


def test_the_usual_limit_brings_back_what_was_read(
    reading: PageReading, classifier: Classifier, network: PageNetwork
) -> None:
    more = read_again(reading, classifier, network, least_ink=MORE)
    back = read_again(more, classifier, network, least_ink=LEAST_INK)
    assert [digit.box for digit in back.digits] == [digit.box for digit in reading.digits]
    assert np.array_equal(back.steps[1].grey, reading.steps[1].grey)


def test_sizes_that_were_not_looked_at_are_when_small_ink_counts(classifier: Classifier, network: PageNetwork) -> None:
    picture = pages.make_page(2, kind="clean", size=(900, 900), fill=True, lines=("3",), paper="white", ink="black")[0]
    grey = np.asarray(picture.convert("L")).copy()
    small = np.asarray(written(("475",), size=(320, 240)))[60:180]
    faint = 255 - (255 - small.astype(np.float64)) * 0.06
    grey[-130:-10, 560:880] = np.minimum(grey[-130:-10, 560:880], faint)
    counting = CountingInk(network)
    found = read_page(Page(grey, None, "three.png"), classifier, counting)
    before, counting.asked = counting.asked, 0
    for least_ink in (LESS, MORE, LEAST_INK):
        again = read_again(found, classifier, counting, least_ink=least_ink)
        anew = read_page(found.page, classifier, network, least_ink=least_ink)
        assert again.text == anew.text
        assert len(again.papers[0].levels) == len(anew.papers[0].levels)
    assert counting.asked in (0, len(anew.papers[0].levels) + 1, 4)
    assert before <= 4


def test_cancelling_is_offered(reading: PageReading, classifier: Classifier, network: PageNetwork) -> None:
    class Enough(Exception):
        pass

    def check(share: float) -> None:
        if share > 0.5:
            raise Enough

    with pytest.raises(Enough):
        read_again(reading, classifier, network, least_ink=MORE, check=check)
    with pytest.raises(Enough):
        read_region(reading, box_of(reading, 0), classifier, network, check=check)


def test_a_region_is_read_at_its_own_scale(classifier: Classifier, network: PageNetwork) -> None:
    """Digits so small that a large page's finest level loses them."""
    large = Image.new("L", (3600, 2700), 255)
    large.paste(written(("90", "21"), size=(2400, 1800), seed=5), (600, 900))
    large.paste(written(("2803",), size=(720, 540)).crop((0, 180, 720, 290)), (2400, 200))
    found = read_page(page_of(large), classifier, network)
    assert "2803" not in found.text
    region = read_region(found, (2400, 200, 3120, 310), classifier, network)
    assert region.text.split() == ["2803", *found.text.split()]
    assert all(digit.box[3] - digit.box[1] < 30 for digit in region.lines[0] if digit.counts)
    assert min(digit.ink.scale for digit in region.lines[0] if digit.ink) > found.papers[0].levels[-1].scale


def test_what_a_region_holds_takes_the_place_of_what_was_there(
    reading: PageReading, classifier: Classifier, network: PageNetwork
) -> None:
    wrong = correct(reading, reading.lines[1][2], 3)
    assert wrong.text == "2803\n473\n61"
    again = read_region(wrong, box_of(wrong, 1, more=4), classifier, network)
    assert again.text == reading.text
    assert again.lines[0] == wrong.lines[0]
    assert again.papers is wrong.papers


def test_a_part_of_a_line_stays_in_its_line_and_can_be_edited(
    reading: PageReading, classifier: Classifier, network: PageNetwork
) -> None:
    left, top, right, bottom = around([digit.box for digit in reading.lines[0][1:3]])
    again = read_region(reading, (left - 2, top - 2, right + 2, bottom + 2), classifier, network)
    assert again.text == reading.text
    assert again.lines[0][0] is reading.lines[0][0]
    assert again.lines[0][1] is not reading.lines[0][1]
    joined = merge(again, again.lines[0][:2], classifier)
    assert len(joined.lines[0]) == 3


def test_a_region_of_a_page_that_leans_is_read_along_its_lines(classifier: Classifier, network: PageNetwork) -> None:
    leaning = written(LINES).rotate(18, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    found = read_page(page_of(leaning), classifier, network)
    assert found.text == "\n".join(LINES)
    without = remove(found, [digit for line in found.lines[:2] for digit in line])
    boxes = [digit.box for line in found.lines[:2] for digit in line]
    left, top, right, bottom = around(boxes)
    again = read_region(without, (left - 5, top - 5, right + 5, bottom + 5), classifier, network)
    assert again.text == found.text
    for digit, old in zip(again.digits, found.digits, strict=True):
        assert np.abs(np.subtract(digit.box, old.box)).max() < 6


def test_a_region_without_digits_is_refused(reading: PageReading, classifier: Classifier, network: PageNetwork) -> None:
    height, width = reading.page.grey.shape
    with pytest.raises(DataError, match="No digits were found in this region"):
        read_region(reading, (width - 60, height - 60, width, height), classifier, network)
