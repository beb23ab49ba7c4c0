"""Means, intervals and paired tests, against values that others have tabulated."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.study.statistics import (
    bootstrap_accuracies,
    compare_all,
    mcnemar,
    paired_test,
    student_quantile,
    summary,
)


@pytest.mark.parametrize(("freedom", "t"), [(1, 12.706), (2, 4.303), (4, 2.776), (9, 2.262), (30, 2.042)])
def test_students_quantiles_are_those_of_the_tables(freedom: int, t: float) -> None:
    assert student_quantile(freedom) == pytest.approx(t, abs=5e-4)


def test_summary_over_seeds() -> None:
    result = summary((0.98, 0.99, 0.985), 10_000)
    assert (result.mean, result.sd) == (pytest.approx(0.985), pytest.approx(0.005))
    assert result.interval == pytest.approx(
        (0.985 - 4.3027 * 0.005 / 3**0.5, 0.985 + 4.3027 * 0.005 / 3**0.5), abs=1e-5
    )


def test_another_run_may_lie_further_away_than_the_mean() -> None:
    result = summary((0.98, 0.99, 0.985), 10_000)
    reach = 4.3027 * 0.005 * (1 + 1 / 3) ** 0.5
    assert result.another == pytest.approx((0.985 - reach, 1.0), abs=1e-5)


def test_summary_of_one_seed_speaks_of_the_test_digits() -> None:
    result = summary((0.99,), 10_000)
    assert result.sd is None
    assert result.interval == wilson_interval(9900, 10_000)


def test_seeds_that_agree_on_few_images_are_not_certain() -> None:
    result = summary((22 / 24, 22 / 24), 24)
    assert result.interval == pytest.approx((22 / 24, 22 / 24))
    assert result.over_images == wilson_interval(22, 24)
    assert result.over_images[0] < 0.75


def test_an_interval_stays_within_what_is_possible() -> None:
    assert summary((0.5, 1.0), 10).interval == (0.0, 1.0)


def test_mcnemar_by_hand() -> None:
    # Binomial(6, 1/2): P(X <= 1) = 7/64.
    assert mcnemar(1, 5) == pytest.approx(2 * 7 / 64)
    assert mcnemar(4, 4) == 1.0
    assert mcnemar(0, 0) == 1.0


def table(seeds: int, errors: list[int], digits: int = 1000) -> np.ndarray:
    right = np.full((seeds, digits), True)
    right[:, errors] = False
    return right


def test_one_seed_each_is_mcnemar() -> None:
    assert paired_test(table(1, [1, 2, 3, 4, 5]), table(1, [9])) == pytest.approx(mcnemar(1, 5))


def test_several_seeds_find_what_differs_and_only_that() -> None:
    many, few = table(3, list(range(40))), table(3, list(range(35, 45)))
    assert paired_test(many, few) < 0.01
    assert paired_test(table(3, list(range(20))), table(3, list(range(20, 40)))) > 0.5
    assert paired_test(many, many) == 1.0


def test_the_bootstrap_surrounds_the_difference_and_knows_of_seeds() -> None:
    first, second = table(3, list(range(40))), table(3, list(range(35, 45)))
    low, high = compare_all([("a", first), ("b", second)])[0].interval
    assert low < -0.03 < high < 0
    first[0] = True  # one seed without any error: now the seeds disagree, and the interval must be wider
    (wider,) = compare_all([("a", first), ("b", second)])
    assert wider.interval[1] - wider.interval[0] > 1.2 * (high - low)


def test_the_bootstrap_spreads_as_a_proportion_does() -> None:
    (accuracies,) = bootstrap_accuracies([table(1, list(range(100)))])
    assert accuracies.mean() == pytest.approx(0.9, abs=0.001)
    assert accuracies.std() == pytest.approx((0.9 * 0.1 / 1000) ** 0.5, rel=0.05)


def test_networks_without_any_error_differ_by_nothing() -> None:
    (one,) = compare_all([("a", table(2, [])), ("b", table(2, []))])
    assert (one.interval, one.p, one.larger_than_chance) == ((0.0, 0.0), 1.0, False)


def test_pairs_are_corrected_for_their_number_and_judged_by_both_tests() -> None:
    a, b, c = table(2, list(range(60))), table(2, list(range(30, 60))), table(2, list(range(30, 62)))
    pairs = compare_all([("a", a), ("b", b), ("c", c)])
    assert [(one.first, one.second) for one in pairs] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert [one.larger_than_chance for one in pairs] == [True, True, False]
    assert pairs[0].difference == pytest.approx(-0.03)
    assert pairs[0].p_holm == pytest.approx(3 * pairs[0].p)
    assert pairs[2].p_holm == pytest.approx(pairs[2].p)
    assert compare_all([("a", a)]) == []
