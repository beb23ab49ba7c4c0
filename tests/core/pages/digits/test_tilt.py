"""Which way up pages of digits are, with the real model; pages of other things are not turned."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.data import mnist
from digitpad.core.pages.digits.pieces import Patch, connected
from digitpad.core.pages.digits.tilt import lean, turned_patch
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

PATHS = default_paths()
SIDE = 40
WORDS = "Whoever reads this will soon see that here are only letters\nand not a single digit is to be found anywhere\n"


class Counting:
    """The real classifier, and how much it was asked."""

    def __init__(self, real: Classifier) -> None:
        self._real = real
        self.images = 0

    def classify(self, images: np.ndarray) -> Predictions:
        self.images += len(images)
        return self._real.classify(images)


@pytest.fixture
def classifier() -> Counting:
    return Counting(load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL)))


def page(count: int, degrees: int, *, each: int = 10) -> list[Patch]:
    """Lines of digits that must be turned clockwise by so many degrees."""
    images = mnist.load_test(PATHS.mnist).images[:count]
    angle, found = np.radians(degrees), []
    for place, image in enumerate(images):
        large = np.asarray(Image.fromarray(image).resize((SIDE, SIDE), Image.Resampling.BICUBIC), np.float32)
        patch = turned_patch(Patch(0, 0, large / np.float32(255)), -degrees)
        x, y = 50 * (place % each), 80 * (place // each)
        at = x * np.cos(angle) + y * np.sin(angle) + 3000, y * np.cos(angle) - x * np.sin(angle) + 3000
        found.append(replace(patch, left=round(at[0] - patch.width / 2), top=round(at[1] - patch.height / 2)))
    return found


@pytest.mark.parametrize("degrees", [-90, -40, 0, 12, 45, 90, 104, 180])
def test_lines_of_digits_are_turned_upright(classifier: Counting, degrees: int) -> None:
    found = lean([page(100, degrees)], classifier, lambda: None)
    assert abs((found - degrees + 180) % 360 - 180) <= 3


def test_a_page_that_is_upright_is_hardly_looked_at(classifier: Counting) -> None:
    assert abs(lean([page(100, 0)], classifier, lambda: None)) <= 3
    assert classifier.images <= 24


@pytest.mark.parametrize(("count", "degrees"), [(12, -90), (12, 0), (12, 90), (18, 180)])
def test_few_digits_are_turned_upright(classifier: Counting, count: int, degrees: int) -> None:
    found = lean([page(count, degrees, each=4)], classifier, lambda: None)
    assert abs((found - degrees + 180) % 360 - 180) <= 15


def printed(text: str, turns: int) -> list[Patch]:
    image = Image.new("L", (1500, 900))
    ImageDraw.Draw(image).multiline_text((20, 20), text, fill=255, font=ImageFont.load_default(40), spacing=20)
    ink = np.ascontiguousarray(np.rot90(np.asarray(image, np.float32) / np.float32(255), turns))
    return connected(Patch(0, 0, ink))


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("text", [WORDS * 4, WORDS, "l I l I\n" * 8, "Note"])
def test_pages_without_digits_are_not_turned(classifier: Counting, text: str, turns: int) -> None:
    assert abs(lean([printed(text, turns)], classifier, lambda: None)) < 20


def test_too_little_is_no_evidence(classifier: Counting) -> None:
    assert lean([page(5, 180)], classifier, lambda: None) == 0
    assert lean([], classifier, lambda: None) == 0
    assert classifier.images == 0
