"""How many errors are left: the distribution, what it learns, and that it is right where its model is."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.review.errors_left import ErrorsLeft, Evidence, Prior, errors_left, log_evidence

PRIOR = Prior(2.0, 4.0)


def test_nothing_is_left_where_everything_was_looked_at() -> None:
    assert errors_left([]) == ErrorsLeft(0.0, 0, 0)
    assert errors_left([Evidence(PRIOR, 30.0, 7, 0.0, 0)]) == ErrorsLeft(0.0, 0, 0)


def test_the_expected_number_is_the_mean_of_the_factor_times_what_is_left() -> None:
    found = errors_left([Evidence(PRIOR, 0.0, 0, 10.0, 10_000)])
    assert found.expected == pytest.approx(2 / 4 * 10, rel=1e-3)
    found = errors_left([Evidence(PRIOR, 16.0, 3, 10.0, 10_000)])
    assert found.expected == pytest.approx((2 + 3) / (4 + 16) * 10, rel=1e-3)


def test_who_finds_more_expects_more_and_who_has_seen_more_knows_it_better() -> None:
    few, many = (errors_left([Evidence(PRIOR, 20.0, found, 20.0, 1000)]) for found in (2, 30))
    assert many.expected > few.expected
    assert many.low > few.high
    vague, clear = (errors_left([Evidence(PRIOR, seen, round(seen / 2), 20.0, 1000)]) for seen in (2.0, 200.0))
    assert clear.high - clear.low < vague.high - vague.low


def test_no_more_can_be_wrong_than_there_are() -> None:
    assert errors_left([Evidence(PRIOR, 0.0, 0, 50.0, 3)]).high <= 3


def test_kinds_add_up() -> None:
    one, other = Evidence(PRIOR, 5.0, 1, 8.0, 500), Evidence(Prior(1.0, 9.0), 0.0, 0, 30.0, 500)
    both = errors_left([one, other]).expected
    assert both == pytest.approx(errors_left([one]).expected + errors_left([other]).expected, rel=1e-3)


def test_the_interval_holds_the_truth_19_times_of_20_where_the_model_is_right() -> None:
    random = np.random.default_rng(1)
    within = 0
    for _ in range(400):
        factor = random.gamma(PRIOR.shape, 1 / PRIOR.rate)
        found, truth = random.poisson(factor * 12.0), random.poisson(factor * 20.0)
        said = errors_left([Evidence(PRIOR, 12.0, int(found), 20.0, 10_000)])
        within += said.low <= truth <= said.high
    assert within >= 0.93 * 400
    assert within < 400  # else it says too little


def test_the_likelihood_is_that_of_a_negative_binomial_distribution() -> None:
    shares = [np.exp(log_evidence(found, 7.0, PRIOR)) for found in range(400)]
    assert sum(shares) == pytest.approx(1.0)
    assert sum(found * share for found, share in enumerate(shares)) == pytest.approx(7.0 * 2 / 4)
