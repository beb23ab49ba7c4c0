"""How well numbers are read: whole ones, digit by digit, by length and by writer."""

from __future__ import annotations

import json

import numpy as np
import pytest

from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.evaluation.evaluate_numbers import NumberEvaluation, edit_distance, evaluate_numbers, is_number
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.litert import load_classifier
from tests.support.samples_drawn import DRAWN

RESULT = NumberEvaluation(
    labels=("12", "345", "67", "abc", "8"),
    readings=("12", "35", "679", "000", "3"),
    rejected=(False, True, False, True, False),
    accepted=(True, True, True, False, True),
    writers=("a", "a", "b", "b", "b"),
    ms_per_digit=1.5,
)


def written(label: str, writer: str = "a") -> StrokeSample:
    strokes = [
        np.array(stroke) * 100 + (40 * place, 0) for place, digit in enumerate(label) for stroke in DRAWN[int(digit)]
    ]
    return StrokeSample(label, writer, tuple(strokes))


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("", "", 0), ("12", "12", 0), ("12", "", 2), ("", "7", 1), ("123", "13", 1), ("13", "123", 1), ("12", "21", 2)],
)
def test_edit_distance(one: str, other: str, edits: int) -> None:
    assert edit_distance(one, other) == edits


@pytest.mark.parametrize(
    ("label", "number"),
    [
        *[(label, True) for label in ("7", "007", "-3", "3.5", "-12,50", "1.234,5")],
        *[(label, False) for label in ("", "1a", "²", "-", "3.", ".5", "3-5", "1..2")],
    ],
)
def test_what_is_a_number(label: str, number: bool) -> None:
    assert is_number(label) is number


def test_whole_numbers_and_digits() -> None:
    assert RESULT.hits == 1
    assert RESULT.digit_error_rate == 3 / 8  # a digit is missing, one is too many, one is wrong
    assert RESULT.writers_mean == pytest.approx((1 / 2 + 0) / 2)
    assert RESULT.by_length == {1: [False], 2: [True, False], 3: [False]}


def test_signs_are_counted_apart_from_digits() -> None:
    result = NumberEvaluation(("-1.5", "22", "3,4"), ("1.5", "2,2", "3.4"), (False,) * 3, (True,) * 3, ("a",) * 3, 1.0)
    assert result.signs == {"n": 3, "found": 1, "false": 2}
    assert result.digit_error_rate == 0
    assert result.hits == 0
    assert list(result.by_length) == [2]


def test_what_is_no_number_is_refused_if_nothing_of_it_is_taken_for_a_digit() -> None:
    assert RESULT.refused_others == {"b": [True]}
    others = NumberEvaluation(("no", "no"), ("1", ""), (True, True), (True, False), ("x", "y"), 1.0)
    assert others.refused_others == {"x": [False], "y": [True]}
    told = others.as_json()
    assert (told["accuracy"], told["writers_mean"], told["rejected_others"]) == (None, None, 0.5)


def test_the_json_document() -> None:
    told = RESULT.as_json()
    assert json.loads(json.dumps(told)) == told
    assert (told["n"], told["numbers"], told["digits"]) == (5, 4, 8)
    assert told["accuracy"] == 0.25
    low, high = told["interval"]  # type: ignore[misc]
    assert 0 < low < 0.25 < high < 1
    assert told["digit_error_rate"] == 0.375
    assert told["rejected"] == 0.4
    assert told["per_length"] == {
        "1": {"n": 1, "accuracy": 0},
        "2": {"n": 2, "accuracy": 0.5},
        "3": {"n": 1, "accuracy": 0},
    }
    assert told["ms_per_digit"] == 1.5


def test_drawn_numbers_are_read() -> None:
    classifier = load_classifier(read_model(default_paths().bundled_models / DEFAULT_MODEL, bundled=True))
    done = []
    samples = [written("4072"), written("15", "b"), StrokeSample("?", "b", written("36").strokes)]
    result = evaluate_numbers(classifier, samples, progress=lambda *now: done.append(now))
    assert result.readings == ("4072", "15", "36")
    assert result.labels == ("4072", "15", "?")
    assert result.writers == ("a", "b", "b")
    assert (result.hits, result.digit_error_rate) == (2, 0)
    assert result.rejected == (False, False, False)
    assert done == [(1, 3), (2, 3), (3, 3)]
