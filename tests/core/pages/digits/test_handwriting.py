"""What nobody has written is not read: solid shapes, large type; what somebody has written is, with any pen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from digitpad.core.lines.window_network import WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH, InkWindow
from digitpad.core.pages.digits.handwriting import are_written, hand_window
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.pages.read_again import read_region
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.page_photo import page_of
from tests.support.pages import make_page

SIZE = (640, 480)
PAPER, DARK = 215, 55


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


class Says:
    """Says the same of all windows, and else what the bundled networks say."""

    def __init__(self, network: PageNetwork, odds: float) -> None:
        self._network, self._odds = network, odds
        self.paper, self.maps, self.scores = network.paper, network.maps, network.scores

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        return np.full(len(windows), self._odds, np.float32)


def drawn(paint: Callable[[ImageDraw.ImageDraw], None]) -> Image.Image:
    image = Image.new("L", SIZE, PAPER)
    paint(ImageDraw.Draw(image))
    return image.filter(ImageFilter.GaussianBlur(1))


def oval(across: float, down: float) -> Image.Image:
    x, y = SIZE[0] / 2, SIZE[1] / 2
    return drawn(lambda pen: pen.ellipse((x - across, y - down, x + across, y + down), fill=DARK))


def word(text: str, size: int) -> Image.Image:
    font = ImageFont.load_default(size)
    return drawn(lambda pen: pen.text((60, 150), text, fill=DARK, font=font))


NOTHING = {
    "upright oval": oval(50, 80),
    "lying oval": oval(90, 60),
    "large oval": oval(110, 150),
    "on it": word("on it", 90),
    "hill of": word("hill of", 120),
    "is on": word("is on", 60),
}


@pytest.mark.parametrize("name", list(NOTHING))
def test_what_nobody_has_written_is_not_read(name: str, classifier: Classifier, network: PageNetwork) -> None:
    page = page_of(NOTHING[name], name)
    assert read_page(page, classifier, Says(network, 9)).text, "without the network it is taken for digits"
    assert read_page(page, classifier, network).text == ""


@pytest.mark.parametrize("ink", ["black", "pencil", "felt", "faint pencil", "white"])
@pytest.mark.parametrize("digit", range(10))
def test_one_digit_is_read_with_any_pen(digit: int, ink: str, classifier: Classifier, network: PageNetwork) -> None:
    picture, _ = make_page(700 + digit, kind="mild", lines=[str(digit)], ink=ink, fill=True, size=(600, 450))
    assert read_page(page_of(picture, "page"), classifier, network).text == str(digit)


@pytest.mark.parametrize("text", ["11", "111", "11 7"])
def test_ones_alone_are_read(text: str, classifier: Classifier, network: PageNetwork) -> None:
    picture, _ = make_page(1, kind="clean", lines=[text], paper="white", ink="black", size=(640, 480))
    assert read_page(page_of(picture, "page"), classifier, network).text == text


def test_in_a_region_that_a_person_has_drawn_it_is_not_asked(classifier: Classifier, network: PageNetwork) -> None:
    never = Says(network, -9)
    reading = read_page(page_of(oval(50, 80), "page"), classifier, never)
    assert reading.text == ""
    (marked,) = (one for line in reading.lines for one in line if one.marked)
    left, top, right, bottom = marked.box
    around = (left - 20, top - 20, right + 20, bottom + 20)
    assert read_region(reading, around, classifier, never).text == "0"


def test_where_many_digits_are_clear_it_is_not_asked(classifier: Classifier, network: PageNetwork) -> None:
    picture, truth = make_page(3, kind="clean", lines=["2803", "475"], size=(1000, 750))
    assert read_page(page_of(picture, "page"), classifier, Says(network, -9)).text.split() == list(truth.lines)


def test_a_number_is_written_if_its_digits_are_on_average() -> None:
    class Reads:
        def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
            return np.array([window[0, 0, 0] for window in windows], np.float32)

    def number(*odds: float) -> list[InkWindow]:
        return [np.full((WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS), one, np.float32) for one in odds]

    windows = [number(-2, 1, 1), number(-1.9), number(5, -9, -5), number(-2, -3), number(-1), number(-1.9), number(-3)]
    numbers = ["123", "5", "123", "11", "5", "1", "1"]
    assert are_written(numbers, windows, Reads()) == [True, False, False, True, True, True, False]
    assert are_written([], [], Reads()) == []


def test_a_window_shows_what_is_filled_in_any_light() -> None:
    ink = np.zeros((100, 100), np.float32)
    y, x = np.mgrid[:100, :100] - 50
    away = np.hypot(x, y)
    ink[(away > 16) & (away < 20)] = 1
    patch = Patch(30, 30, ink[30:71, 30:71])
    light = 120 + 0.8 * x  # brighter to the right
    ring = np.where(ink > 0, light - 60, light).astype(np.uint8)
    disc = np.where(away < 20, light - 60, light).astype(np.uint8)
    middle = WINDOW_HEIGHT // 2, WINDOW_WIDTH // 2
    seen = [hand_window(patch, 1.0, [Level(ink, 1.0, np.zeros_like(ink), grey=grey)]) for grey in (ring, disc)]
    assert [window.shape for window in seen] == 2 * [(WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)]
    assert [round(float(window[middle][0])) for window in seen] == [0, 1]
    assert abs(float(seen[0][2, 2, 0] - seen[0][2, -3, 0])) < 0.15, "of the light nothing is left"
    assert float(seen[0][..., 1].max()) > 0.9
    assert float(seen[0][:12, :, 3].max()) < 0.1, "from afar the ink is small"
