"""Drawings that are no digits: all kinds draw something, the same for the same seed, and none stands in both lists."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.non_digits import (
    HELD_OUT_KINDS,
    LEARNED_KINDS,
    NonDigitKind,
    draw,
    from_images,
    non_digit_samples,
)
from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.recognition.predict import prepare_drawing
from tests.support.samples_drawn import DRAWN

DIGITS = [
    StrokeSample(str(digit), "us", tuple(np.array(stroke, float) for stroke in strokes))
    for digit, strokes in DRAWN.items()
]
KINDS = {**LEARNED_KINDS, **HELD_OUT_KINDS}


def same(first: list[StrokeSample], second: list[StrokeSample]) -> bool:
    return all(
        one.writer == other.writer and all(map(np.array_equal, one.strokes, other.strokes))
        for one, other in zip(first, second, strict=True)
    )


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_draws_what_can_be_read_and_is_no_digit(name: str) -> None:
    digits = DIGITS if name in LEARNED_KINDS else ()
    drawn = non_digit_samples({name: KINDS[name]}, each=30, seed=4, digits=digits)
    assert len(drawn) == 30
    images = []
    for one in drawn:
        assert one.digit is None
        assert one.writer == name
        assert all(stroke.ndim == 2 and stroke.shape[1] == 2 and np.isfinite(stroke).all() for stroke in one.strokes)
        steps = prepare_drawing(place(one))
        assert steps is not None
        images.append(steps[1].image)
    assert min(image.sum() for image in images) > 1
    assert len({image.tobytes() for image in images}) > 15  # one dot is like another


@pytest.mark.parametrize("kinds", [LEARNED_KINDS, HELD_OUT_KINDS], ids=["learned", "held out"])
def test_the_same_seed_gives_the_same_drawings_and_another_others(kinds: dict[str, NonDigitKind]) -> None:
    first, again, other = (non_digit_samples(kinds, each=3, seed=seed, digits=DIGITS) for seed in (1, 1, 2))
    assert [one.writer for one in first] == [name for name in kinds for _ in range(3)]
    assert same(first, again)
    assert not same(first, other)


def test_what_is_tested_on_was_not_learned() -> None:
    assert not set(LEARNED_KINDS) & set(HELD_OUT_KINDS)
    assert not set(LEARNED_KINDS.values()) & set(HELD_OUT_KINDS.values())


def test_a_random_drawing_is_of_one_of_the_kinds() -> None:
    random = np.random.default_rng(5)
    drawn = [draw(HELD_OUT_KINDS, random, ()) for _ in range(60)]
    assert {one.writer for one in drawn} == set(HELD_OUT_KINDS)
    assert all(one.digit is None for one in drawn)


def test_two_images_together_make_a_prepared_one() -> None:
    images = np.zeros((2, 28, 28), np.uint8)
    images[0, 4:24, 12:16] = images[1, 12:16, 4:24] = 255
    random = np.random.default_rng(6)
    data = LabelledImages(images, np.array([1, 1], np.uint8))
    for _ in range(20):
        image = from_images(data, random)
        assert image.shape == (28, 28)
        assert image.dtype == np.float32
        assert 0 <= image.min() < 0.1
        assert 0.5 < image.max() <= 1
