"""The most probable valid number: an exact search that ends as soon as it is certain whether that may be taken.

A number's digits are read independently, so its probability P is the product of theirs. Of n digits there are 10^n
numbers, of which V are valid. What stands on paper is

- with the probability 1 - b a valid number, each of them alike: (1 - b)/V
- with b/2 something else, any number: (b/2)/10^n
- with b/2 a valid number of which somebody wrote one digit wrongly: (b/2)/(9nV) for each valid number it may have been.

The posterior probability of a number is P times what these lines say of it, divided by that sum over all numbers. The
last line is what keeps the number of somebody who is not in a list from becoming that of a neighbour who is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from math import fsum, prod
from typing import Final, NamedTuple

from digitpad.core.rules.rule_set import RuleSet

ENOUGH: Final = 0.9
"""Posterior probability from which a valid number is taken that was not read: that of a digit that is not unsure."""
_MOST_STEPS: Final = 10_000
"""Beginnings of numbers that are looked at, a fraction of a second: what is not certain then is left as it was read."""

_TEN: Final = 10

_FAINT: Final = 1e-8
"""Of the least probability that can be taken: beginnings with less are not followed, but counted as if valid."""

Digits = Sequence[Sequence[float]]
"""The ten probabilities of each digit of a number, from the left."""


def best_valid(digits: Digits, rules: RuleSet, *, breaking: float) -> str | None:
    """The most probable valid number, if it is probable enough (`ENOUGH`); None without one.

    `breaking`: how probable it is that what stands on paper is no valid number, more than 0 and less than 1.
    """
    share = rules.share(len(digits))
    if not share:
        return None
    return _Search([_normal(ten) for ten in digits], rules, _Weights(share, breaking)).run()


def _normal(ten: Sequence[float]) -> list[float]:
    whole = fsum(ten)
    return [one / whole for one in ten]


class _Weights:
    """What is said of numbers before they are read, times 10^n: of a valid one, any one, one with a wrong digit."""

    def __init__(self, share: float, breaking: float) -> None:
        self._valid, self._any, self._wrong = (1 - breaking) / share, breaking / 2, breaking / 2 / share

    def posterior(self, probability: float, all_valid: float, wrong: float = 0.0) -> float:
        """Of a valid number of that probability. `all_valid`: of all valid ones together; `wrong`: of numbers with a
        wrong digit, divided by how many wrong digits there may be in one.
        """
        evidence = all_valid * self._valid + self._any + wrong * self._wrong
        return probability * (self._valid + self._any) / evidence

    @property
    def least(self) -> float:
        """No number with less probability can be taken, not even if it is the only valid one."""
        return ENOUGH * self._any / (self._valid * (1 - ENOUGH) + self._any)


class _Start(NamedTuple):
    """The beginning of numbers. `rank`: minus the probability of the most probable one, valid or not."""

    rank: float
    text: str
    probability: float


class _Search:
    """Best first: a start is as good as it may end, so that valid numbers are met in the order of their probability."""

    def __init__(self, digits: Sequence[Sequence[float]], rules: RuleSet, weights: _Weights) -> None:
        self._digits, self._rules, self._weights = digits, rules, weights
        self._faint = _FAINT * weights.least
        self._rests = [prod(max(ten) for ten in digits[place:]) for place in range(len(digits) + 1)]
        self._open = [_Start(-self._rests[0], "", 1.0)]
        self._best: _Start | None = None
        self._left_out = 0.0  # probability of what is not followed
        self._valid = self._wrong = 0.0  # probabilities: of valid numbers that were met, of those with a wrong digit

    def run(self) -> str | None:
        """The number that may be taken, or None."""
        look = 1
        for step in range(1, _MOST_STEPS + 1):
            if not self._open or (self._best is None and -self._open[0].rank < self._weights.least):
                break
            self._step()
            if self._best is not None and step >= look:
                look = step + step // 8 + 1  # each look adds up all that is open
                taken = self._may_be_taken(self._best)
                if taken is not None:
                    return self._best.text if taken else None
        return self._best.text if self._best is not None and self._may_be_taken(self._best) else None

    def _step(self) -> None:
        """Look at the best start: a number, or ten longer starts."""
        start = heappop(self._open)
        place, length = len(start.text), len(self._digits)
        if place == length:
            if self._rules.allows(start.text):
                self._valid += start.probability
                if self._best is None:
                    self._best, self._wrong = start, self._with_a_wrong_digit(start.text)
            return
        for digit, one in enumerate(self._digits[place]):
            probability, text = start.probability * one, f"{start.text}{digit}"
            if probability < self._faint:
                self._left_out += probability
            elif self._rules.may_begin(text, length):
                heappush(self._open, _Start(-probability * self._rests[place + 1], text, probability))

    def _may_be_taken(self, best: _Start) -> bool | None:
        """Whether it is probable enough; None as long as what was not looked at yet may decide that."""
        rest = fsum(start.probability for start in self._open) + self._left_out
        if self._weights.posterior(best.probability, self._valid + rest, self._wrong) >= ENOUGH:
            return True
        surely_not = self._weights.posterior(best.probability, self._valid, self._wrong) < ENOUGH
        return False if surely_not or not self._open else None

    def _with_a_wrong_digit(self, best: str) -> float:
        """How probable valid numbers with one wrong digit are, each divided by how many those may be.

        All that may have been `best`, and what was read as whatever valid number it may have been; others hardly count.
        """
        sure = [ten[int(digit)] for ten, digit in zip(self._digits, best, strict=True)]
        of_best = fsum((1 - one) * prod(sure[:place]) * prod(sure[place + 1 :]) for place, one in enumerate(sure))
        read = "".join(str(max(range(_TEN), key=ten.__getitem__)) for ten in self._digits)
        others = [text for text in _one_off(read) if text != best and self._rules.allows(text)]
        return (of_best + self._rests[0] * len(others)) / ((_TEN - 1) * len(best))


def _one_off(text: str) -> Iterator[str]:
    """All texts with another digit in one place."""
    for place, digit in enumerate(text):
        for other in range(_TEN):
            if str(other) != digit:
                yield f"{text[:place]}{other}{text[place + 1 :]}"
