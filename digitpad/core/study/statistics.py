"""Is a difference larger than chance? Means over seeds, their intervals, and paired tests over the test digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb, exp, lgamma, pi, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.evaluation.statistics import wilson_interval

CONFIDENCE_LEVEL: Final = 0.95
_SIGN_CHANGES: Final = 10_000
_RESAMPLES: Final = 4_000
_SEED: Final = 1
_INTEGRATION_STEPS: Final = 4000  # of the integral over Student's density


@dataclass(frozen=True)
class Summary:
    """A case over its seeds. `sd`: sample standard deviation, None for one seed; `interval`: 95 %, of the mean.

    `another`: the 95 % interval in which one more run would lie; `over_images`: 95 % again, if other test images had
    been drawn: where they are few, seeds that agree say little.
    """

    mean: float
    sd: float | None
    interval: tuple[float, float]
    another: tuple[float, float]
    over_images: tuple[float, float]


def summary(accuracies: Sequence[float], test_images: int) -> Summary:
    """Summarise accuracies in 0..1; Student's interval over seeds, or with one seed Wilson's over the test digits."""
    n, mean = len(accuracies), float(np.mean(accuracies))
    over_images = wilson_interval(round(mean * test_images), test_images)
    if n == 1:
        return Summary(mean, None, over_images, over_images, over_images)
    sd = float(np.std(accuracies, ddof=1))
    reach = student_quantile(n - 1) * sd
    halves = reach / sqrt(n), reach * sqrt(1 + 1 / n)
    interval, another = ((max(0.0, mean - half), min(1.0, mean + half)) for half in halves)
    return Summary(mean, sd, interval, another, over_images)


def student_quantile(freedom: int, level: float = CONFIDENCE_LEVEL) -> float:
    """Two-sided quantile of Student's distribution: |T| exceeds it with probability 1 - level."""
    low, high = 0.0, 200.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < level else (low, middle)
    return (low + high) / 2


def _within(t: float, freedom: int) -> float:
    """Probability of |T| < t: Simpson's rule, in the angle atan(t / sqrt(freedom)) where the density is smooth."""
    angles = np.linspace(0, np.arctan(t / sqrt(freedom)), _INTEGRATION_STEPS + 1)
    values = np.cos(angles) ** (freedom - 1)
    weights = np.ones(_INTEGRATION_STEPS + 1)
    weights[1:-1:2], weights[2:-1:2] = 4, 2
    integral = float(values @ weights) * float(angles[1]) / 3
    return 2 * exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(pi) * integral


def mcnemar(only_first: int, only_second: int) -> float:
    """Exact two-sided p of McNemar's test, from the digits that only one of two networks read right.

    Q. McNemar, "Note on the sampling error of the difference between correlated proportions", 1947; the exact binomial
    form, as there are few such digits.
    """
    n, few = only_first + only_second, min(only_first, only_second)
    if n == 0:
        return 1.0
    tail = sum(comb(n, k) for k in range(few + 1))
    return float(min(1.0, 2 * tail / 2**n))


@dataclass(frozen=True)
class Comparison:
    """Two cases on the same test digits.

    `difference`: of mean accuracies, first minus second; `interval`: its 95 % interval over seeds and test digits;
    `p`: of the paired test over test digits; `p_holm`: the same, corrected for the number of pairs compared.
    """

    first: str
    second: str
    difference: float
    interval: tuple[float, float]
    p: float
    p_holm: float

    @property
    def larger_than_chance(self) -> bool:
        """Whether test and interval agree that other digits or other seeds would not have reversed it."""
        return self.p_holm < 1 - CONFIDENCE_LEVEL and not self.interval[0] <= 0 <= self.interval[1]


def compare_all(right: Sequence[tuple[str, NDArray[np.bool_]]]) -> list[Comparison]:
    """Every pair. `right`: a name and a (seeds, digits) table of what was read right, for each case."""
    pairs = list(combinations(range(len(right)), 2))
    if not pairs:
        return []
    tables = [table for _, table in right]
    drawn = bootstrap_accuracies(tables)
    raw = [paired_test(tables[a], tables[b]) for a, b in pairs]
    return [
        Comparison(
            first=right[a][0],
            second=right[b][0],
            difference=float(tables[a].mean() - tables[b].mean()),
            interval=_interval(drawn[a] - drawn[b]),
            p=p,
            p_holm=corrected,
        )
        for (a, b), p, corrected in zip(pairs, raw, _holm(raw), strict=True)
    ]


def paired_test(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """Two-sided p of the hypothesis that two cases read equally well; (seeds, digits) tables of the same digits.

    With one seed each it is McNemar's exact test. With several, a sign-flip permutation test: the difference of each
    digit (in shares of the seeds) changes its sign at random.
    """
    if len(first) == len(second) == 1:
        return mcnemar(int((first & ~second).sum()), int((~first & second).sum()))
    differences = first.mean(0) - second.mean(0)
    differences = differences[differences != 0]
    observed = abs(differences.sum())
    random = np.random.default_rng(_SEED)
    signs = random.integers(0, 2, (_SIGN_CHANGES, len(differences)), np.int8) * 2 - 1
    as_far = np.abs(signs @ differences) >= observed - 1e-9
    return float((as_far.sum() + 1) / (_SIGN_CHANGES + 1))  # the observed signs are one of the possible ones


def bootstrap_accuracies(tables: Sequence[NDArray[np.bool_]]) -> list[NDArray[np.float64]]:
    """(resamples,) mean accuracies of each case over resampled digits and seeds.

    Digits are drawn once for all cases, so that cases can be compared; seeds for each case separately.
    B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993, chapters 6 and 13.
    """
    digits = tables[0].shape[1]
    matter = np.any([~table.all(0) for table in tables], axis=0)
    random = np.random.default_rng(_SEED)
    # What all networks always read right need not be drawn one by one; how often the others are is multinomial.
    shares = np.append(np.full(int(matter.sum()), 1 / digits), 1 - matter.sum() / digits)
    drawn = random.multinomial(digits, shares, _RESAMPLES)[:, :-1].astype(np.float64)
    accuracies = []
    for table in tables:
        errors = drawn @ (~table[:, matter]).T.astype(np.float64)  # of each seed, in each resample
        seeds = random.multinomial(len(table), np.full(len(table), 1 / len(table)), _RESAMPLES)
        accuracies.append(1 - (errors * seeds).sum(1) / len(table) / digits)
    return accuracies


def _interval(values: NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.percentile(values, (50 * (1 - CONFIDENCE_LEVEL), 100 - 50 * (1 - CONFIDENCE_LEVEL)))
    return float(low), float(high)


def _holm(values: Sequence[float]) -> list[float]:
    """S. Holm, "A simple sequentially rejective multiple test procedure", 1979."""
    result, highest = [0.0] * len(values), 0.0
    for rank, index in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        highest = max(highest, min(1.0, (len(values) - rank) * values[index]))
        result[index] = highest
    return result
