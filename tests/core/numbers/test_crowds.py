"""Strokes that lie over each other in such numbers that no digits can be told apart."""

from __future__ import annotations

import time

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.numbers.crowds import find_crowds
from digitpad.core.numbers.parts import Part
from digitpad.core.numbers.segment import Segmenter, TooMuchInkError
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.litert import load_classifier
from tests.support.samples_drawn import DRAWN


def scribble(many: int, seed: int = 1) -> tuple[Stroke, ...]:
    """Short wandering strokes all over the canvas."""
    random = np.random.default_rng(seed)
    ways = random.normal(0, 0.02, (many, 20, 2)).cumsum(1) + random.uniform(0.1, 0.9, (many, 1, 2))
    return tuple(Stroke.of(way, width=0.02) for way in ways)


def digit(value: int, x: float, y: float, size: float) -> list[Stroke]:
    return [Stroke.of([(x + px * size, y + py * size) for px, py in stroke], width=0.01) for stroke in DRAWN[value]]


@pytest.fixture
def segmenter() -> Segmenter:
    model = read_model(default_paths().bundled_models / DEFAULT_MODEL, bundled=True)
    return Segmenter(load_classifier(model))


def crowds_of(strokes: tuple[Stroke, ...] | list[Stroke]) -> tuple[int, list[int]]:
    """How many parts are in no crowd, and how many are in each."""
    alone, crowds = find_crowds([Part.of(stroke) for stroke in strokes], lambda: None)
    return len(alone), [len(crowd) for crowd in crowds]


def test_strokes_that_all_lie_over_each_other_are_a_crowd() -> None:
    assert crowds_of([Stroke.of([(0.5, 0.5), (0.6 + 0.01 * n, 0.6)]) for n in range(20)]) == (0, [20])


def test_two_scribbles_apart_are_two_crowds_and_digits_are_in_none() -> None:
    left = [Stroke.of([(0.1, 0.1), (0.2 + 0.01 * n, 0.2)]) for n in range(9)]
    right = [Stroke.of([(0.7, 0.1), (0.8 + 0.01 * n, 0.2)]) for n in range(12)]
    digits = [stroke for value in range(10) for stroke in digit(value, 0.1 * value, 0.5, 0.12)]
    assert crowds_of([*left, *digits, *right]) == (len(digits), [9, 12])


def test_a_line_through_many_digits_makes_no_crowd() -> None:
    digits = [stroke for n in range(30) for stroke in digit(n % 10, 0.03 * n, 0.5, 0.03)]
    through = [Stroke.of([(0.0, 0.48), (1.0, 0.56)]), Stroke.of([(0.0, 0.56), (1.0, 0.48)])]
    assert crowds_of([*digits, *through]) == (len(digits) + 2, [])


def test_digits_beside_and_below_a_scribble_are_read(segmenter: Segmenter) -> None:
    blot = [Stroke.of([(0.75, 0.1), (0.9 + 0.004 * n, 0.9)], width=0.02) for n in range(20)]
    strokes = [*digit(3, 0.05, 0.1, 0.3), *digit(2, 0.35, 0.1, 0.3), *blot, *digit(7, 0.1, 0.6, 0.3)]
    reading = segmenter.read(Drawing(tuple(strokes)))
    whole = [one for one in reading.digits if len(one.strokes) == 20]
    assert len(whole) == 1
    text = ["".join(str(one.answer.prediction.digit) for one in line if one not in whole) for line in reading.lines]
    assert [digits for digits in text if digits] == ["32", "7"]


def test_every_stroke_of_a_scribble_belongs_to_something(segmenter: Segmenter) -> None:
    reading = segmenter.read(Drawing(scribble(300)))
    assert sorted(index for one in reading.digits for index in one.strokes) == list(range(300))


def test_the_time_grows_about_as_the_number_of_strokes(segmenter: Segmenter) -> None:
    def seconds(strokes: tuple[Stroke, ...]) -> float:
        began = time.process_time()
        Segmenter(segmenter.classifier).read(Drawing(strokes))
        return time.process_time() - began

    seconds(scribble(50))
    assert seconds(scribble(4000)) < 8 * seconds(scribble(1000))  # a square would be 16 times as long


def test_an_interrupted_reading_goes_on_where_it_was(segmenter: Segmenter) -> None:
    class Enough(Exception):
        pass

    digits = [stroke for value in range(10) for stroke in digit(value, 0.1 * value, 0.5, 0.12)]
    calls, limit = 0, 60

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > limit:
            raise Enough

    with pytest.raises(Enough):
        segmenter.read(Drawing(tuple(digits)), check)
    known = len(segmenter._groups)
    assert known > 20
    calls, limit = 0, 10**9
    assert segmenter.read(Drawing(tuple(digits)), check).text == "0123456789"
    fresh = Segmenter(segmenter.classifier)
    again, calls = calls, 0
    fresh.read(Drawing(tuple(digits)), check)
    assert again <= calls - known


def test_what_is_too_much_is_said_at_once(segmenter: Segmenter) -> None:
    apart = tuple(
        Stroke.of([(n % 50 / 50, n // 50 / 50), (n % 50 / 50 + 0.01, n // 50 / 50 + 0.01)]) for n in range(2500)
    )
    with pytest.raises(TooMuchInkError):
        segmenter.read(Drawing(apart))
    with pytest.raises(TooMuchInkError):
        segmenter.read(Drawing(apart * 9))
    assert segmenter.read(Drawing(apart[:1])).digits
