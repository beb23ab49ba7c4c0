"""Distortions: nothing happens at the neutral value, and each goes in the direction that its words say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.experiments.distort import distorted, distorted_along
from digitpad.core.experiments.distortion import SLIDERS, Distortion, Slider, slider_of
from digitpad.core.inside.network import Array
from digitpad.core.paths import default_paths
from digitpad.core.recognition.preprocess import prepare


@pytest.fixture(scope="module")
def digits() -> Array:
    """A few of MNIST's training digits."""
    return mnist.load_train(default_paths().mnist).images[:20] / np.float32(255)


@pytest.fixture
def bar() -> Array:
    """An upright bar in the middle, twelve pixels high and four wide."""
    image = np.zeros((28, 28), np.float32)
    image[8:20, 12:16] = 1
    return image


def after(image: Array, **changes: float) -> Array:
    """One image, distorted."""
    return distorted(image[None], replace(Distortion(), **changes))[0]  # type: ignore[arg-type]


def centre(image: Array) -> tuple[float, float]:
    """(x, y) of the ink's mass."""
    rows, columns = np.indices(image.shape)
    return float((image * columns).sum() / image.sum()), float((image * rows).sum() / image.sum())


def test_nothing_happens_without_a_distortion(digits: Array) -> None:
    assert np.array_equal(distorted(digits, Distortion()), digits)
    assert len(distorted(digits[:0], Distortion(turn=10, normalised=True))) == 0


def test_normalising_a_normalised_digit_changes_nothing(digits: Array) -> None:
    again = distorted(digits, Distortion(normalised=True))
    prepared = [one for one in map(prepare, digits) if one is not None]
    assert all(np.array_equal(one.image, image) for one, image in zip(prepared, again, strict=True))
    assert np.abs(again - digits).max(axis=(1, 2)).min() == 0  # those whose longest side is 20 pixels


@pytest.mark.parametrize("slider", SLIDERS, ids=lambda slider: slider.key)
def test_each_slider_changes_the_image_in_steps_that_grow_from_its_neutral_value(slider: Slider, bar: Array) -> None:
    image = after(bar, blur=0.5) * np.float32(0.8) + np.float32(0.1)  # grey, so that contrast has something to do
    values = slider.values(9)
    assert slider.neutral in values
    images = distorted_along(image, Distortion(), lambda one, value: one.with_value(slider.key, value), values)
    assert images.dtype == np.float32
    assert images.min() >= 0
    assert images.max() <= 1
    changes = np.sqrt(np.square(images - image).mean((1, 2)))
    start = int(np.flatnonzero(values == slider.neutral)[0])
    assert changes[start] == 0
    assert (np.delete(changes, start) > 0).all()
    if slider.key not in ("turn", "right", "down"):  # a bar that is turned round is itself, one that is gone stays so
        assert (np.diff(changes[start:]) > 0).all()
        assert (np.diff(changes[: start + 1]) < 0).all()


def test_directions_are_those_of_the_words(bar: Array) -> None:
    x, y = centre(bar)
    assert centre(after(bar, right=3, down=-2)) == pytest.approx((x + 3, y - 2), abs=1e-4)
    leaning = after(bar, slant=20)
    assert centre(leaning[:12])[0] > x > centre(leaning[16:])[0]
    upper = bar.copy()
    upper[14:] = 0
    assert centre(after(upper, turn=90))[0] > x + 2  # what was above is to the right: clockwise
    assert after(bar, scale=0.5).sum() == pytest.approx(bar.sum() / 4, rel=0.02)
    assert after(bar, thickness=1).sum() > bar.sum() > after(bar, thickness=-1).sum()
    assert after(bar, thickness=1)[14, 10:18].tolist() == [0, 1, 1, 1, 1, 1, 1, 0]
    assert after(bar, thickness=0.5)[14, 11] == pytest.approx(0.5)


def test_blur_keeps_the_ink_and_contrast_goes_about_middle_grey(bar: Array) -> None:
    assert after(bar, blur=1.5).sum() == pytest.approx(bar.sum(), rel=1e-3)
    assert np.unique(after(bar, contrast=0.5)).tolist() == [0.25, 0.75]


def test_the_rubber_takes_ink_only_where_it_is(bar: Array) -> None:
    rubbed = after(bar, rubber=4, rubber_at=(8.0, 13.0))  # type: ignore[arg-type]
    assert rubbed[8, 13] == 0
    assert np.array_equal(rubbed[12:], bar[12:])


def test_noise_stays_the_same_while_it_grows_and_is_another_one_with_another_seed(bar: Array) -> None:
    grey = np.full((28, 28), 0.5, np.float32)
    small, large = after(grey, noise=0.05) - grey, after(grey, noise=0.1) - grey
    assert np.allclose(2 * small, large, atol=1e-6)
    assert small.std() == pytest.approx(0.05, rel=0.1)
    assert not np.array_equal(after(grey, noise=0.05), after(grey, noise=0.05, seed=1))
    few, many = after(bar, specks=0.1) != bar, after(bar, specks=0.4) != bar
    assert (many | ~few).all()  # what became a speck stays one
    assert (many.mean(), few.mean()) == (pytest.approx(0.2, abs=0.04), pytest.approx(0.05, abs=0.03))


@pytest.mark.parametrize("changes", [{"right": 9}, {"down": -11}])
def test_normalisation_brings_back_what_was_moved_even_out_of_the_image(
    digits: Array, changes: dict[str, float]
) -> None:
    whole = distorted(digits, Distortion(normalised=True))
    moved = distorted(digits, replace(Distortion(normalised=True), **changes))  # type: ignore[arg-type]
    assert np.abs(moved - whole).max() < 1e-5
    assert np.abs(distorted(digits, replace(Distortion(), **changes)) - digits).max() > 0.5  # type: ignore[arg-type]


def test_what_has_no_ink_left_stays_empty(bar: Array) -> None:
    gone = distorted(bar[None], Distortion(rubber=20, normalised=True))
    assert gone.shape == (1, 28, 28)
    assert not gone.any()


def test_undone_keeps_all_that_is_no_slider() -> None:
    some = Distortion(turn=3, rubber_at=(1.0, 2.0), seed=5, normalised=True)
    assert some.undone() == Distortion(rubber_at=(1.0, 2.0), seed=5, normalised=True)
    assert some.undone().is_none
    assert not some.is_none
    with pytest.raises(KeyError):
        slider_of("seed")


@pytest.mark.parametrize("slider", SLIDERS, ids=lambda slider: slider.key)
def test_the_value_at_which_nothing_happens_is_always_among_a_sliders_values(slider: Slider) -> None:
    for count in range(2, 400):  # with some of them, rounding puts a neighbour beside it
        values = slider.values(count)
        assert (values == slider.neutral).sum() == 1
        assert (np.diff(values) > 1e-9).all()
