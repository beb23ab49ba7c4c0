"""Numbers composed of one writer's digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.composed_numbers import MOST_DIGITS, SOMETHING_ELSE, NumberComposer
from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.signs import SIGNS
from digitpad.core.data.stroke_files import StrokeSample


def _writers() -> list[StrokeSample]:
    """Two who wrote all ten digits, one of them twice as large, and one who wrote a single digit."""
    forms = {form.label: form for form in digit_form_samples(held_out=False)}
    small = [StrokeSample(label, "small", form.strokes) for label, form in forms.items()]
    large = [StrokeSample(one.label, "large", tuple(2 * stroke for stroke in one.strokes)) for one in small]
    return [*small, *large, StrokeSample("7", "rare", forms["7"].strokes)]


def test_numbers_are_of_one_writer_who_can_write_them_and_as_long_as_asked() -> None:
    composer, random = NumberComposer(_writers()), np.random.default_rng(1)
    made = [composer.number(random) for _ in range(300)]
    assert {one.writer for one in made} == {"small", "large"}
    assert {len(one.label) for one in made} == set(range(1, MOST_DIGITS + 1))
    assert all({part for owners in one.parts_of for part in owners} == set(range(len(one.label))) for one in made)


def test_digits_stand_in_order_and_are_about_one_unit_high_whoever_wrote_them() -> None:
    composer, random = NumberComposer(_writers()), np.random.default_rng(2)
    heights: dict[str, list[float]] = {"small": [], "large": []}
    for _ in range(200):
        one = composer.number(random, "8306")
        middles = [
            np.mean([s[:, 0].mean() for s, owners in zip(one.strokes, one.parts_of, strict=True) if place in owners])
            for place in range(4)
        ]
        assert middles == sorted(middles)
        heights[one.writer].append(float(np.ptp(np.concatenate(one.strokes)[:, 1])))
    small, large = (float(np.median(some)) for some in heights.values())
    assert 0.9 < small < 1.4
    assert abs(small - large) < 0.1


def test_some_numbers_are_joined_and_some_have_slashed_zeros() -> None:
    composer, random = NumberComposer(_writers()), np.random.default_rng(3)
    made = [composer.number(random, "0202") for _ in range(400)]
    joined = [one for one in made if any(len(owners) > 1 for owners in one.parts_of)]
    slashed = [one for one in made if len(one.strokes) > 4]
    assert 10 < len(joined) < 150
    assert 5 < len(slashed) < 400


def test_the_same_seed_gives_the_same_numbers() -> None:
    composer = NumberComposer(_writers())
    first, second = (composer.number(np.random.default_rng(4)) for _ in range(2))
    assert first.label == second.label
    assert all(np.array_equal(a, b) for a, b in zip(first.strokes, second.strokes, strict=True))


def test_who_wrote_too_few_digits_writes_no_numbers() -> None:
    with pytest.raises(ValueError, match="enough"):
        NumberComposer(_writers()[-1:])


def test_some_numbers_have_signs_and_some_hold_what_is_no_digit() -> None:
    composer, random = NumberComposer(_writers(), signed=0.5, strange=0.3), np.random.default_rng(5)
    made = [composer.number(random) for _ in range(300)]
    signed = [one for one in made if set(one.label) & set(SIGNS)]
    strange = [one for one in made if SOMETHING_ELSE in one.label]
    assert 110 < len(signed) < 190
    assert 55 < len(strange) < 125
    assert any(one.label == SOMETHING_ELSE and one.digits == "" for one in strange)
    assert all({part for owners in one.parts_of for part in owners} == set(range(len(one.label))) for one in made)


def test_a_point_lies_at_the_base_line_and_a_minus_at_half_height_before_the_digits() -> None:
    composer, random = NumberComposer(_writers()), np.random.default_rng(6)
    for _ in range(50):
        one = composer.number(random, "-8.8")
        minus, eight, point, _ = (
            np.concatenate([s for s, owners in zip(one.strokes, one.parts_of, strict=True) if owners == (place,)])
            for place in range(4)
        )
        assert minus[:, 0].max() < eight[:, 0].max()
        assert eight[:, 1].min() < minus[:, 1].mean() < eight[:, 1].max()
        assert abs(point[:, 1].mean() - eight[:, 1].max()) < 0.35


def test_numbers_written_in_haste_have_noughts_in_one_stroke_and_larger_first_digits() -> None:
    composer, random = NumberComposer(_writers(), hasty=1.0), np.random.default_rng(6)
    made = [composer.number(random, "8000") for _ in range(120)]
    assert 15 < sum((1, 2, 3) in one.parts_of for one in made) < 110
    assert all({part for owners in one.parts_of for part in owners} == set(range(4)) for one in made)
    firsts = [
        np.concatenate([s for s, owners in zip(one.strokes, one.parts_of, strict=True) if owners == (0,)])
        for one in made
        if (0,) in one.parts_of
    ]
    heights = np.array([np.ptp(points[:, 1]) for points in firsts])
    assert 0.1 < (heights > 1.2).mean() < 0.7
