"""Digits of MNIST as drawings: what is seen of them is the image again."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import prepare_drawing
from digitpad.core.recognition.trace import trace


@pytest.fixture(scope="module")
def some() -> np.ndarray:
    """Every hundredth of the test images."""
    return mnist.load_test(default_paths().mnist).images[::100]


def seen(drawing: Drawing) -> np.ndarray:
    steps = prepare_drawing(drawing)
    assert steps is not None
    return steps[1].image


def test_what_is_seen_of_a_traced_digit_is_nearly_the_digit(some: np.ndarray) -> None:
    apart = [np.abs(seen(trace(image)) - image / 255).sum() / (image / 255).sum() for image in some]
    assert np.median(apart) < 0.04
    assert np.mean(np.array(apart) < 0.1) > 0.9, "a few lie a pixel beside, as their middle is a matter of rounding"


def test_a_traced_digit_lies_where_it_lies_in_its_field(some: np.ndarray) -> None:
    for image in some[:10]:
        points = np.concatenate([stroke.points for stroke in trace(image).strokes])
        rows, columns = np.nonzero(image)
        for axis, places in ((0, columns), (1, rows)):
            assert abs(points[:, axis].min() * 28 - places.min()) < 0.5
            assert abs(points[:, axis].max() * 28 - (places.max() + 1)) < 0.5


def test_ink_in_pieces_is_one_stroke_too_with_a_hair_between() -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 6:9] = 255
    image[4:24, 14:17] = 255
    drawing = trace(image)
    assert len(drawing.strokes) == 1, "in a number, pieces would be read as digits of their own"
    ink = image.sum() / 255
    assert 0 < seen(drawing).sum() - ink < 0.02 * ink


def test_dust_is_no_ink() -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 6:9] = 255
    image[21:24, 6:20] = 255
    image[8, 16] = 30  # two of sixteen fine pixels
    points = trace(image).strokes[0].points
    assert not ((points[:, 0] > 10 / 28) & (points[:, 1] < 15 / 28)).any()


def test_there_is_nothing_to_trace_in_an_empty_image() -> None:
    assert not trace(np.zeros((28, 28), np.uint8))
