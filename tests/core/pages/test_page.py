"""Pages to digits in reading order, with the real model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data import mnist
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageDigit, PageReading, read_page, turned
from digitpad.core.pages.picture import Page, load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support import pages
from tests.support.page_score import score

PATHS = default_paths()
LINES = ("31415", "926 53", "58979")


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))


def page_of(picture: Image.Image | np.ndarray, **changes: int) -> Page:
    grey = np.asarray(picture.convert("L")) if isinstance(picture, Image.Image) else picture
    return replace(Page(grey, None, "page.png"), **changes)


def written(seed: int = 3, lines: tuple[str, ...] = LINES, kind: str = "mild", **options: object) -> Page:
    return page_of(pages.make_page(seed, kind=kind, lines=lines, size=(1000, 750), **options)[0])


@pytest.mark.parametrize("paper", ["white", "ruled", "squared", "black"])
def test_lines_are_read_in_order(classifier: Classifier, paper: str, network: PageNetwork) -> None:
    reading = read_page(written(paper=paper), classifier, network)
    assert reading.text == "\n".join(LINES)
    assert reading.quarter_turns == 0
    assert "".join(str(digit.digit) for digit in reading.digits) == "".join(reading.text.split())


def test_white_ink_on_a_transparent_picture_is_read(
    classifier: Classifier, tmp_path: Path, network: PageNetwork
) -> None:
    ink = Image.fromarray(255 - written().grey)
    white = Image.merge("RGBA", [*[Image.new("L", ink.size, 255)] * 3, ink])
    white.save(tmp_path / "white.png")
    assert read_page(load_page(tmp_path / "white.png"), classifier, network).text == "\n".join(LINES)


def test_boxes_lie_on_the_digits(classifier: Classifier, network: PageNetwork) -> None:
    picture, truth = pages.make_page(4, kind="hard", lines=LINES, size=(1000, 750))
    reading = read_page(page_of(picture), classifier, network)
    assert len(reading.digits) == len(truth.digits)
    for found, digit in zip(reading.digits, truth.digits, strict=True):
        wanted = digit.x, digit.y, digit.x + digit.w, digit.y + digit.h
        assert np.abs(np.subtract(found.box, wanted)).max() < 0.3 * digit.h


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_page_is_turned_back(classifier: Classifier, turns: int, network: PageNetwork) -> None:
    upright = written()
    reading = read_page(turned(upright, -turns), classifier, network)
    assert reading.text == "\n".join(LINES)
    assert reading.quarter_turns == turns
    np.testing.assert_array_equal(reading.page.grey, upright.grey)


def on_table(sheets: list[tuple[Page, float, tuple[int, int]]], size: tuple[int, int]) -> Page:
    """Sheets, leaning by degrees and with their middles at places, on a dark table."""
    table = np.random.default_rng(1).normal(60, 5, size[::-1]).clip(0, 255).astype(np.uint8)
    picture = Image.fromarray(table)
    for page, degrees, (x, y) in sheets:
        sheet = Image.fromarray(page.grey)
        shape = Image.new("L", sheet.size, 255).rotate(degrees, Image.Resampling.BICUBIC, expand=True)
        sheet = sheet.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
        picture.paste(sheet, (x - sheet.width // 2, y - sheet.height // 2), shape)
    return page_of(picture)


@pytest.mark.parametrize("degrees", [-40, -20, 30])
def test_a_leaning_sheet_on_a_table_is_straightened(classifier: Classifier, degrees: int, network: PageNetwork) -> None:
    page = on_table([(written(kind="clean", paper="white", ink="black"), degrees, (800, 750))], (1600, 1500))
    reading = read_page(page, classifier, network)
    assert reading.text.replace(" ", "") == "\n".join(LINES).replace(" ", "")  # boxes of leaning digits hide spaces
    assert reading.quarter_turns == 0


@pytest.mark.parametrize("degrees", [-35, 25])
def test_leaning_lines_are_read_without_a_sheet_around_them(
    classifier: Classifier, degrees: int, network: PageNetwork
) -> None:
    image = Image.fromarray(written(kind="clean", paper="white", ink="black").grey)
    leaning = image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=250)
    assert read_page(page_of(leaning), classifier, network).text == "\n".join(LINES)


def test_two_sheets_are_read_one_after_the_other(classifier: Classifier, network: PageNetwork) -> None:
    upper = written(3, ("271828",), kind="clean", paper="white", ink="black")
    lower = written(4, ("314159",), kind="clean", paper="white", ink="black")
    page = on_table([(lower, 8, (900, 1500)), (upper, -6, (800, 600))], (1700, 2100))
    reading = read_page(page, classifier, network)
    assert reading.text == "271828\n314159"
    assert len(reading.papers) == 2
    for digit in reading.digits:  # where they lie in the picture
        left, top, right, bottom = digit.box
        assert page.grey[top:bottom, left:right].min() < 100


def test_a_page_is_turned_as_it_is_told(classifier: Classifier, network: PageNetwork) -> None:
    reading = read_page(written(), classifier, network, quarter_turns=2)
    assert reading.quarter_turns == 2
    assert reading.text != "\n".join(LINES)


@pytest.mark.parametrize("digit", range(10))
def test_one_digit_may_fill_the_picture_and_is_never_turned(
    classifier: Classifier, digit: int, network: PageNetwork
) -> None:
    picture, _ = pages.make_page(digit, kind="mild", lines=[str(digit)], fill=True, size=(800, 600))
    reading = read_page(page_of(picture), classifier, network)
    assert reading.text == str(digit)
    assert reading.quarter_turns == 0


@pytest.mark.parametrize("dark_on_light", [False, True])
def test_mnist_images_are_pages_too(classifier: Classifier, dark_on_light: bool, network: PageNetwork) -> None:
    test = mnist.load_test(PATHS.mnist)
    right = 0
    for image, label in zip(test.images[:50], test.labels[:50], strict=True):
        reading = read_page(page_of(255 - image if dark_on_light else image), classifier, network)
        right += reading.text == str(label)
    assert right >= 47


def test_columns_are_read_one_after_the_other(classifier: Classifier, network: PageNetwork) -> None:
    left = pages.make_page(3, kind="clean", lines=["12", "34", "56", "78"], size=(600, 600))[0]
    right = pages.make_page(4, kind="clean", lines=["90", "21", "43"], size=(600, 600))[0]
    both = Image.new("RGB", (1200, 600))
    both.paste(left, (0, 0))
    both.paste(right, (600, 0))
    assert read_page(page_of(both), classifier, network).text.split() == ["12", "34", "56", "78", "90", "21", "43"]


def test_what_is_no_digit_is_marked_and_not_in_the_text(classifier: Classifier, network: PageNetwork) -> None:
    picture = pages.make_page(3, kind="clean", lines=["123", "456"], size=(1000, 750))[0]
    pencil = ImageDraw.Draw(picture)
    random = np.random.default_rng(7)
    scribble = (np.array([850, 620]) + random.uniform(-40, 40, (40, 2))).ravel().tolist()
    pencil.line(scribble, fill=(30, 30, 30), width=4)
    pencil.line((40, 700, 960, 640), fill=(30, 30, 30), width=4)
    reading = read_page(page_of(picture), classifier, network)
    assert reading.text == "123\n456"
    marked = [digit for line in reading.lines for digit in line if not digit.counts]
    on_it = [box for box in (digit.box for digit in marked) if box[0] < 850 < box[2] and box[1] < 620 < box[3]]
    assert on_it, "the line runs into the scribble: both may be one thing"
    assert all(box[0] > 700 and box[1] > 550 for box in on_it)


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (10, 3000), (3000, 10), (300, 400)])
@pytest.mark.parametrize("kind", ["black", "white", "noise"])
def test_anything_else_is_read_as_nothing(
    classifier: Classifier, shape: tuple[int, int], kind: str, network: PageNetwork
) -> None:
    noise = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)
    grey = {"black": np.zeros(shape, np.uint8), "white": np.full(shape, 255, np.uint8), "noise": noise}[kind]
    reading = read_page(page_of(grey), classifier, network)
    assert len(reading.digits) <= (10 if kind == "noise" else 0)
    assert reading.steps


def test_thousands_of_specks_are_given_up_soon(network: PageNetwork) -> None:
    class Counting:
        images = 0

        def classify(self, images: np.ndarray) -> object:
            self.images += len(images)
            return real.classify(images)

    real = load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))
    random = np.random.default_rng(1)
    grey = np.full((1500, 2000), 240, np.uint8)
    for x, y in random.integers(0, (1990, 1490), (8000, 2)):
        grey[y : y + random.integers(3, 12), x : x + random.integers(3, 12)] = random.integers(20, 200)
    counting = Counting()
    reading = read_page(page_of(grey), counting, network)
    assert len(reading.digits) <= 5
    assert counting.images < 1500


def test_reading_can_be_cancelled_at_any_step(classifier: Classifier, network: PageNetwork) -> None:
    shares: list[float] = []
    page = written()
    read_page(page, classifier, network, check=shares.append)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert shares == sorted(shares)
    assert len(shares) > 10

    class Cancelled(Exception):
        pass

    for stop in range(0, len(shares), 4):
        calls = []

        def check(share: float, stop: int = stop, calls: list[float] = calls) -> None:
            calls.append(share)
            if len(calls) > stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            read_page(page, classifier, network, check=check)


def test_a_correction_goes_before_the_classifier(classifier: Classifier, network: PageNetwork) -> None:
    digit = read_page(written(), classifier, network).digits[0]
    rejected = replace(digit, prediction=replace(digit.prediction, rejected=True))
    assert digit.counts
    assert not rejected.counts
    corrected = replace(rejected, correction=7)
    assert corrected.counts
    assert corrected.digit == 7
    doubtful = replace(digit, prediction=replace(digit.prediction, probabilities=(0.1,) * 10))
    assert doubtful.unsure
    assert not replace(doubtful, correction=1).unsure


@pytest.mark.parametrize("turns", range(4))
def test_places_are_given_on_the_page_of_the_file(classifier: Classifier, turns: int, network: PageNetwork) -> None:
    grey = np.full((300, 400), 255, np.uint8)
    grey[50:80, 100:120] = 0
    page = turned(page_of(grey, reduced=3), turns)
    reading = read_page(page_of(grey, reduced=3), classifier, network, quarter_turns=turns)
    assert isinstance(reading, PageReading)
    rows, columns = np.nonzero(page.grey == 0)
    box = int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1
    assert reading.unturned(box) == (300, 150, 60, 90)


def test_a_digit_is_known_without_its_ink(classifier: Classifier, network: PageNetwork) -> None:
    digit = read_page(written(), classifier, network).digits[0]
    assert PageDigit(digit.box, digit.prepared, digit.prediction).digit == digit.digit


def test_one_strange_thing_alone_is_read_if_it_is_near_a_digit(classifier: Classifier, network: PageNetwork) -> None:
    image = pages.make_page(1, kind="clean", lines=["8"], fill=True, size=(400, 300))[0]
    page = page_of(image)

    class Doubting:
        def __init__(self, strangeness: float) -> None:
            self.strangeness = strangeness

        def classify(self, images: np.ndarray) -> Predictions:
            said = classifier.classify(images)
            n = len(images)
            return Predictions(said.probabilities, np.full(n, self.strangeness, np.float32), np.full(n, True))

    assert read_page(page, Doubting(0.6), network).text == "8"
    assert read_page(page, Doubting(0.9), network).text == ""


@pytest.mark.parametrize("seed", [338, 348, 361])
def test_hairs_and_lines_close_together_take_no_digits(classifier: Classifier, seed: int, network: PageNetwork) -> None:
    picture, truth = pages.make_page(seed)
    assert score(truth, read_page(page_of(picture), classifier, network)).wrong == 0


@pytest.mark.parametrize("seed", [304, 319, 408])
def test_a_one_along_a_rule_is_read(classifier: Classifier, seed: int, network: PageNetwork) -> None:
    picture, truth = pages.make_page(seed)
    assert score(truth, read_page(page_of(picture), classifier, network)).wrong == 0


def test_bits_of_lines_at_the_edge_are_no_ones(classifier: Classifier, network: PageNetwork) -> None:
    grey = written().grey.copy()
    alone = read_page(Page(grey, None, "page"), classifier, network).text
    height = grey.shape[0] // 25
    for x in range(200, grey.shape[1] - 200, 60):
        grey[:height, x : x + 4] = 40
    assert read_page(Page(grey, None, "page"), classifier, network).text == alone


DENSE = tuple("".join(map(str, row)) for row in np.random.default_rng(1).integers(0, 10, (25, 40)))


@pytest.mark.parametrize("turns", [0, 2])
def test_a_sheet_of_a_thousand_small_digits_is_read(classifier: Classifier, turns: int, network: PageNetwork) -> None:
    class Counting:
        images = 0

        def classify(self, images: np.ndarray) -> Predictions:
            self.images += len(images)
            return classifier.classify(images)

    counting = Counting()
    picture, truth = pages.make_page(6, kind="mild", lines=DENSE, size=(1600, 1500))
    reading = read_page(turned(page_of(picture), turns), counting, network)
    assert reading.quarter_turns == turns
    found = score(truth, reading)
    assert found.wrong + found.false <= 10
    assert found.in_order
    assert counting.images < 2000
