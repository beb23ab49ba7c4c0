"""The least distortion that changes an answer, found on rules of which the answer is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.experiments.curves import CURVE_POINTS, Reader, answers_of, images_along
from digitpad.core.experiments.distortion import Distortion, slider_of
from digitpad.core.experiments.flips import find_flip, least
from digitpad.core.inside.network import Array
from digitpad.core.recognition.predict import NOT_A_DIGIT


@pytest.fixture
def image() -> Array:
    """A bar."""
    image = np.zeros((28, 28), np.float32)
    image[8:20, 12:16] = 1
    return image


def by_place(images: Array) -> NDArray[np.float32]:
    """A network that says 1 where most ink is in the right part of the image, 2 where it is far left, else 0."""
    columns = np.arange(28)
    x = (images.sum(1) * columns).sum(1) / np.maximum(images.sum((1, 2)), 1e-6)
    return np.eye(10, dtype=np.float32)[np.where(x > 17.2, 1, np.where(x < 8.0, 2, 0))]


def test_the_least_change_is_found_on_the_nearer_side(image: Array) -> None:
    flip = find_flip(image, Distortion(turn=40), slider_of("right"), Reader(by_place))
    assert flip is not None
    assert (flip.answer, flip.slider.key) == (1, "right")
    assert flip.value == pytest.approx(17.2 - 13.5, abs=0.02)
    assert flip.distortion.turn == 0  # everything else is undone
    assert np.array_equal(flip.before, image)
    assert flip.change > 0


def test_where_the_answer_stays_there_is_no_flip(image: Array) -> None:
    assert find_flip(image, Distortion(), slider_of("down"), Reader(by_place)) is None
    assert find_flip(image, Distortion(normalised=True), slider_of("right"), Reader(by_place)) is None


def test_the_smallest_change_of_the_image_comes_first(image: Array) -> None:
    def ink(images: Array) -> NDArray[np.float32]:
        return np.eye(10, dtype=np.float32)[(images.sum((1, 2)) < 30).astype(int)]

    found = [find_flip(image, Distortion(), slider_of(key), Reader(ink)) for key in ("scale", "thickness", "rubber")]
    flips = [flip for flip in found if flip is not None]
    assert len(flips) == 3
    assert [flip.change for flip in least(flips)] == sorted(flip.change for flip in flips)


def test_no_digit_is_an_answer_only_with_a_threshold() -> None:
    outputs = np.array([[0.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.9]], np.float32)
    assert answers_of(outputs, None).tolist() == [0]
    assert answers_of(outputs, 0.5).tolist() == [NOT_A_DIGIT]


def test_a_curve_has_its_neutral_value_and_all_else_as_it_stands(image: Array) -> None:
    slider = slider_of("scale")
    values, images = images_along(image, Distortion(scale=0.5, right=2), slider)
    assert len(values) == len(images) >= CURVE_POINTS
    place = int(np.flatnonzero(values == 1)[0])
    assert np.array_equal(images[place], images_along(image, Distortion(right=2), slider)[1][place])
    assert images[place].sum() == pytest.approx(image.sum(), rel=1e-5)
