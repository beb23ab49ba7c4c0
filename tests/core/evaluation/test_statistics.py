from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.evaluation.statistics import RELIABILITY_BINS, Reliability, wilson_interval


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (10, 10, 0.7225, 1.0),
        (0, 10, 0.0, 0.2775),
        (50, 100, 0.4038, 0.5962),
        (81, 263, 0.2553, 0.3662),  # R. G. Newcombe, "Two-sided confidence intervals …", 1998, table I
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (0, 0, 0.0, 1.0),
    ],
)
def test_known_intervals(hits: int, n: int, low: float, high: float) -> None:
    assert wilson_interval(hits, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 100_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_mirrors(case: tuple[int, int]) -> None:
    hits, n = case
    low, high = wilson_interval(hits, n)
    assert 0 <= low <= hits / n + 1e-12
    assert hits / n - 1e-12 <= high <= 1
    assert wilson_interval(n - hits, n) == pytest.approx((1 - high, 1 - low))


def reliability(answers: list[tuple[float, bool]], bins: int = RELIABILITY_BINS) -> Reliability:
    return Reliability.of(
        np.array([sure for sure, _ in answers]), np.array([right for _, right in answers], bool), bins
    )


def test_reliability_of_a_case_small_enough_for_paper_and_pencil() -> None:
    answers = [(0.5, True), (0.55, False), (0.9, True), (1.0, True), (0.95, False), (0.95, True)]
    found = reliability(answers, bins=5)
    assert found.counts.tolist() == [0, 0, 2, 0, 4]
    assert found.confidence[[2, 4]] == pytest.approx([0.525, 0.95])
    assert found.accuracy[[2, 4]] == pytest.approx([0.5, 0.75])
    assert np.isnan(found.accuracy[[0, 1, 3]]).all()
    # (2 x |0.5 - 0.525| + 4 x |0.75 - 0.95|) / 6
    assert found.expected_error == pytest.approx(0.85 / 6)


def test_bins_are_open_below_and_closed_above() -> None:
    places = [0.0, 0.25, 0.26, 0.5, 0.75, 0.76, 1.0]
    assert reliability([(place, True) for place in places], bins=4).counts.tolist() == [2, 2, 1, 2]


def test_too_sure_and_too_unsure_do_not_cancel_out() -> None:
    assert reliability([(1.0, False), (0.5, True)]).expected_error == pytest.approx(0.75)
    assert reliability([(1.0, True), (0.75, True), (0.75, True), (0.75, True), (0.75, False)]).expected_error == 0


def test_without_answers_nothing_is_known() -> None:
    found = reliability([])
    assert found.counts.tolist() == [0] * 15
    assert np.isnan(found.expected_error)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=50))
def test_the_error_lies_between_the_whole_gap_and_one(answers: list[tuple[float, bool]]) -> None:
    found = reliability(answers)
    gap = abs(sum(sure for sure, _ in answers) - sum(right for _, right in answers)) / len(answers)
    assert found.counts.sum() == len(answers)
    assert gap - 1e-9 <= found.expected_error <= 1
    assert reliability(answers, bins=1).expected_error == pytest.approx(gap)
