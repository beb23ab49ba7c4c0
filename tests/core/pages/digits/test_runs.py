"""Which things of some lines may be one number."""

from __future__ import annotations

import time

import numpy as np
import pytest

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged, judge, rejected
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.runs import number_of_digits, runs_of
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

HIGH = 40


@pytest.fixture(scope="module")
def said() -> Judged:
    """What is said of something that counts."""
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    (one,) = judge([Patch(0, 0, np.pad(np.ones((HIGH, 6), np.float32), 4))], classifier)
    assert one is not None
    assert not one.prediction.rejected
    return one


def thing(said: Judged, left: int, top: int = 100, *, high: int = HIGH, wide: int = 24, digit: bool = True) -> Sighting:
    patch = Patch(left, top, np.ones((high, wide), np.float32))
    return Sighting(patch, said if digit else rejected(said), 1.0, 0.0)


def test_things_far_from_each_other_are_of_several_runs(said: Judged) -> None:
    line = [thing(said, left) for left in (0, 30, 60, 200, 230)]
    (runs,) = runs_of([line])
    assert [len(run) for run in runs] == [3, 2]


def test_a_large_first_digit_of_another_line_is_in_the_run_of_its_number(said: Judged) -> None:
    number = [thing(said, left) for left in (60, 90, 120)]
    first = thing(said, 20, 60, high=90, wide=34, digit=False)
    far = thing(said, 400, 60, high=90, wide=34, digit=False)
    speck = thing(said, 50, 110, high=6, wide=6, digit=False)
    runs = runs_of([[first], [far], [speck], number])
    assert runs == [[], [[far]], [[speck]], [[first, *number]]]


def test_what_stands_above_or_below_a_number_stays_apart(said: Judged) -> None:
    number = [thing(said, left) for left in (60, 90, 120)]
    below = thing(said, 90, 100 + 2 * HIGH, digit=False)
    assert runs_of([number, [below]]) == [[number], [[below]]]


def test_digits_that_go_on_where_those_of_another_line_end_are_one_run(said: Judged) -> None:
    first, rest = [thing(said, 0), thing(said, 30)], [thing(said, left, 112) for left in (60, 90)]
    runs = runs_of([rest, first])
    assert runs == [[], [[*first, *rest]]]
    assert number_of_digits(runs[1][0]) == 4


@pytest.mark.parametrize(
    ("left", "top", "high"), [(60, 170, HIGH), (160, 112, HIGH), (60, 112, 3 * HIGH)], ids=["lower", "far", "larger"]
)
def test_other_digits_are_not(said: Judged, left: int, top: int, high: int) -> None:
    first, other = [thing(said, 0), thing(said, 30)], [thing(said, left, top, high=high)]
    assert runs_of([first, other]) == [[first], [other]]


def test_a_page_of_many_numbers_takes_no_time(said: Judged) -> None:
    lines = [[thing(said, 400 * column, 80 * row)] for row in range(80) for column in range(10)]
    strays = [[thing(said, 400 * column + 200, 80 * row, digit=False)] for row in range(80) for column in range(5)]
    began = time.process_time()
    runs = runs_of([*lines, *strays])
    assert time.process_time() - began < 2
    assert runs == [[line] for line in (*lines, *strays)]
