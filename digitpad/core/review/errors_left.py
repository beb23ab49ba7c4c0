"""How many numbers are still wrong, and between which limits: from what the network doubts and what a person has found.

The model. Numbers are of a few kinds (`tally` has them). Of the n numbers of a kind that nobody has looked at, each has
a share of trouble, w, that follows from the network's word. The wrong ones among them are Poisson distributed with mean
f times the sum of their w. How far the network's word is off, f, is not known: every pen, paper and hand has its own.
Before anything was looked at, f is Gamma distributed (shape a, rate b; fitted to made pages of many hands by
tools/review_accuracy.py --fit); when x wrong ones were found among numbers with a sum of w of S, it is Gamma
distributed with a + x and b + S. What is left is then negative binomial (A. Gelman et al., Bayesian Data Analysis, 3rd
ed., 2013, section 2.6, Poisson model with exposures: conjugate prior and predictive distribution); the kinds add up.

A number is wrong if it is not what stands there, digit for digit. A number of which nothing was found is not counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import lgamma, log, log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LOW, _HIGH = 0.025, 0.975
"""The interval holds 95 %: as much is missing on each side."""
_TAIL: Final = 1e-6  # probability that is left out at the end of a distribution
_LONGEST: Final = 20_000  # counts of a distribution


@dataclass(frozen=True)
class Prior:
    """What is known of the factor f beforehand. `shape`, `rate`: of a Gamma distribution; its mean is shape / rate."""

    shape: float
    rate: float


@dataclass(frozen=True)
class Evidence:
    """What is known of a kind of numbers.

    `seen`: the sum of w of those looked at; `found`: how many of these were wrong; `left`: the sum of w of the others;
    `most`: how many others there are.
    """

    prior: Prior
    seen: float
    found: int
    left: float
    most: int


@dataclass(frozen=True)
class ErrorsLeft:
    """`expected` number of wrong ones; with a probability of 95 % there are `low` to `high`."""

    expected: float
    low: int
    high: int


def errors_left(kinds: Sequence[Evidence]) -> ErrorsLeft:
    """How many numbers are wrong that nobody has looked at."""
    chances = np.ones(1)
    for kind in kinds:
        if kind.left > 0 and kind.most > 0:
            chances = np.convolve(chances, _chances(kind))[:_LONGEST]
    up_to = np.cumsum(chances) / chances.sum()
    expected = float(np.arange(len(chances)) @ chances / chances.sum())
    low, high = (int(np.searchsorted(up_to, share)) for share in (_LOW, _HIGH))
    return ErrorsLeft(expected, low, min(high, len(chances) - 1))


def _chances(kind: Evidence) -> NDArray[np.float64]:
    """The probability of each count of wrong ones, from 0: negative binomial, cut where no more are possible."""
    shape, rate = kind.prior.shape + kind.found, kind.prior.rate + kind.seen
    stays = log(rate / (rate + kind.left))
    goes = log1p(-rate / (rate + kind.left)) if kind.left > 0 else -np.inf
    mean = shape * kind.left / rate
    spread = (mean + mean * mean / shape) ** 0.5
    end = min(kind.most, _LONGEST, int(mean + 20 * spread + 20))
    counts = np.arange(end + 1)
    steps = np.log((shape + counts[:-1]) / counts[1:]) + goes
    logs = shape * stays + np.concatenate([[0.0], np.cumsum(steps)])
    chances = np.exp(logs)
    kept = int(np.searchsorted(np.cumsum(chances), (1 - _TAIL) * chances.sum())) + 1
    shares: NDArray[np.float64] = chances[:kept] / chances[:kept].sum()
    return shares


def log_evidence(found: int, exposure: float, prior: Prior) -> float:
    """The logarithm of the probability of so many wrong numbers among those with a sum of w of `exposure`."""
    a, b = prior.shape, prior.rate
    return (
        lgamma(a + found) - lgamma(a) - lgamma(found + 1) + a * log(b / (b + exposure))
        + found * log(max(exposure, 1e-12) / (b + exposure))
    )  # fmt: skip
