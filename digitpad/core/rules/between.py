"""Rules between numbers: one is the sum of others, or numbers do not fall from one to the next.

As in `rules.search`, digits are read independently, and with the probability b what stands on paper breaks a rule:

- of a sum, the total is then any number, or in half of the cases the right one with one digit written wrongly. The most
  probable readings of which the rule holds are taken if they are probable enough (`ENOUGH`) against that
- of numbers that do not fall, each step breaks the rule with b. So the numbers are a chain: forwards and backwards
  along it, each reading's posterior probability is summed up over all readings of the others

Only the likeliest readings of each number are followed, and the likeliest sums. The probability of all the others is
known: it speaks against every decision, as if what they say were any number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum, prod
from typing import Final

import numpy as np

from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import ENOUGH, Digits

_MOST_READINGS: Final = 16
"""Of a number."""
_MOST_SUMS: Final = 1000
"""That are followed at a time."""
_WRONG_SUM: Final = 1 / 20
"""How probable it is that what stands on paper is no sum."""
_FALLING: Final = 1 / 100
"""The same of a number and the one before: a meter that was changed, say."""
_LEAST: Final = 1e-5
"""Probability of a reading against the best one, from which on it is followed."""
_TEN: Final = 10


@dataclass(frozen=True, eq=False)
class UncertainNumber:
    """A number as it was read: ten probabilities for each digit, from the left.

    `decimals`: digits after its point; `negative`: whether a minus sign stands before it; `rules`: what it may be by
    itself; `taken`: the text that stands for it before rules between numbers are asked, with its own rules.
    """

    digits: Digits
    taken: str
    decimals: int = 0
    negative: bool = False
    rules: RuleSet | None = None

    @cached_property
    def readings(self) -> Mapping[str, float]:
        """Its likeliest readings that its own rules allow, with their probabilities, the likeliest first.

        One that its own rules forbid as it stands has no other.
        """
        if self.rules is not None and not self.rules.allows(self.taken):
            return {self.taken: 1.0}
        starts = {"": 1.0}
        for ten in self.digits:
            whole = fsum(ten) or 1.0
            longer = {f"{text}{one}": p * ten[one] / whole for text, p in starts.items() for one in range(_TEN)}
            best = sorted(longer.items(), key=lambda one: -one[1])[: 4 * _MOST_READINGS]
            starts = {text: p for text, p in best if p >= _LEAST * best[0][1]}
        allowed = {text: p for text, p in starts.items() if self.rules is None or self.rules.allows(text)}
        allowed.setdefault(self.taken, self.probability(self.taken))
        best = sorted(allowed.items(), key=lambda one: -one[1])[:_MOST_READINGS]
        return dict(best) if self.rules is None else _shares(dict(best))

    def probability(self, text: str) -> float:
        """Of one of its readings, whatever its rules say."""
        return prod(ten[int(one)] / (fsum(ten) or 1.0) for one, ten in zip(text, self.digits, strict=True))

    def value(self, text: str, decimals: int) -> int:
        """What a reading says, in units of the last of so many decimals."""
        value: int = int(text) * _TEN ** (decimals - self.decimals)
        return -value if self.negative else value

    def text(self, value: int, decimals: int) -> str | None:
        """The reading that says so, with the digits that were read; None if there is none."""
        unit = _TEN ** (decimals - self.decimals)
        if value % unit or (value < 0) != (self.negative and value != 0):
            return None
        text = str(abs(value) // unit)
        return text.zfill(len(self.digits)) if len(text) <= len(self.digits) else None


def _shares(readings: dict[str, float]) -> dict[str, float]:
    whole = fsum(readings.values())
    return {text: p / whole for text, p in readings.items()} if whole else readings


def is_sum(total: UncertainNumber, terms: Sequence[UncertainNumber]) -> bool:
    """Whether a number, as it is taken, is the sum of others; 0 without any."""
    decimals = _most_decimals([total, *terms])
    return total.value(total.taken, decimals) == sum(one.value(one.taken, decimals) for one in terms)


def falls(before: UncertainNumber, after: UncertainNumber) -> bool:
    """Whether a number, as it is taken, is less than the one before."""
    decimals = _most_decimals([before, after])
    return before.value(before.taken, decimals) > after.value(after.taken, decimals)


def _most_decimals(numbers: Sequence[UncertainNumber]) -> int:
    return max((one.decimals for one in numbers), default=0)


def best_sum(total: UncertainNumber, terms: Sequence[UncertainNumber]) -> tuple[str, ...] | None:
    """The most probable readings of a number and of others whose sum it is; None if they are not probable enough."""
    decimals = _most_decimals([total, *terms])
    sums, lost = _sums(terms, decimals)
    length = len(total.digits)
    valid, wrong = lost / _TEN**length, 0.0
    best: tuple[float, str, tuple[str, ...]] = (0.0, "", ())
    for value, found in sums.items():
        text = total.text(value, decimals)
        if text is None:
            continue
        sure = [ten[int(one)] / (fsum(ten) or 1.0) for one, ten in zip(text, total.digits, strict=True)]
        off = [(1 - one) * prod(sure[:place]) * prod(sure[place + 1 :]) for place, one in enumerate(sure)]
        wrong += found.mass * fsum(off) / ((_TEN - 1) * length)
        if total.rules is not None and not total.rules.allows(text):
            continue
        there = prod(sure)
        valid += found.mass * there
        best = max(best, (found.best * there, text, found.texts))
    probability, text, texts = best
    against = _WRONG_SUM / 2 / _TEN**length + _WRONG_SUM / 2 * wrong
    evidence = (1 - _WRONG_SUM) * valid + against
    if not evidence or (1 - _WRONG_SUM) * probability / evidence < ENOUGH:
        return None
    return (text, *texts)


@dataclass(frozen=True)
class _Sum:
    """Readings with the same sum. `mass`: the probability of all, `best`: of the most probable one, its `texts`."""

    mass: float
    best: float
    texts: tuple[str, ...]


def _sums(terms: Sequence[UncertainNumber], decimals: int) -> tuple[dict[int, _Sum], float]:
    """All sums that are likely enough, and the probability of the readings that were left out."""
    sums = {0: _Sum(1.0, 1.0, ())}
    for term in terms:
        longer: dict[int, _Sum] = {}
        for value, found in sums.items():
            for text, p in term.readings.items():
                new = _Sum(found.mass * p, found.best * p, (*found.texts, text))
                key = value + term.value(text, decimals)
                old = longer.get(key)
                longer[key] = new if old is None else _both(old, new)
        sums = dict(sorted(longer.items(), key=lambda one: -one[1].mass)[:_MOST_SUMS])
    return sums, max(0.0, 1.0 - fsum(one.mass for one in sums.values()))


def _both(one: _Sum, two: _Sum) -> _Sum:
    better = max(one, two, key=lambda found: found.best)
    return _Sum(one.mass + two.mass, better.best, better.texts)


def rising(numbers: Sequence[UncertainNumber]) -> list[str]:
    """Readings of numbers that do not fall from one to the next, as far as they are probable enough.

    A number none of whose readings is probable enough stays as it was taken, whether it breaks the rule or not.
    """
    decimals = _most_decimals(numbers)
    values = [np.array([one.value(text, decimals) for text in one.readings], dtype=object) for one in numbers]
    masses = [np.array(list(one.readings.values())) for one in numbers]
    forward = _passed(values, masses)
    backward = _passed([-one for one in reversed(values)], masses[::-1])[::-1]
    found = []
    for one, mass, ahead, behind in zip(numbers, masses, forward, backward, strict=True):
        posterior = mass * ahead * behind
        left = max(0.0, 1.0 - float(mass.sum())) * float((ahead * behind).max())  # of readings that are not followed
        best = int(posterior.argmax())
        enough = posterior[best] >= ENOUGH * (float(posterior.sum()) + left)
        found.append(list(one.readings)[best] if enough else one.taken)
    return found


def _passed(values: Sequence[np.ndarray], masses: Sequence[np.ndarray]) -> list[np.ndarray]:
    """What each reading of each number hears from the numbers before it: how probable they make it."""
    said = [np.ones(len(values[0]))] if len(values) else []
    for place in range(1, len(values)):
        from_before = said[-1] * masses[place - 1]
        may = (values[place - 1][:, None] <= values[place][None, :]).astype(float)
        heard = from_before @ ((1 - _FALLING) * may + _FALLING)
        said.append(heard / (heard.max() or 1.0))
    return said
