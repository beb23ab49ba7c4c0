"""What a number may be: a length, a range, a step, a check digit, a list. All of them must allow it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

from digitpad.core.errors import DataError
from digitpad.core.rules.check_digits import CheckDigit
from digitpad.core.rules.roster import Roster

_TRIED: Final = 10_000
"""Most numbers of a range that are tried, to say that none of them has a valid check digit."""
_LONGEST: Final = 100
"""Digits of a length that is asked for: no number on paper has more."""


@dataclass(frozen=True)
class RuleSet:
    """Rules for numbers as texts of digits; zeros in front count for the length and for a roster, not for the value.

    `length`: digits, or None; `low`, `high`: the least and the greatest value, `high` None for no limit;
    `step`: values are so far apart, from `low` on; `check`: a check digit; `roster`: the numbers that there are.
    Raises DataError where no number fits all of them.
    """

    length: int | None = None
    low: int = 0
    high: int | None = None
    step: int = 1
    check: CheckDigit | None = None
    roster: Roster | None = None

    def __post_init__(self) -> None:
        """Say what cannot be."""
        _check_values(self)
        _check_length(self)
        if self.roster is not None:
            _check_roster(self, self.roster)
        elif self.check is not None:
            _check_passing(self, self.check)

    def allows(self, text: str) -> bool:
        """Whether a number is valid. One with signs is not: all rules are about digits."""
        if not text.isdecimal():
            return False
        if self.roster is not None and text not in self.roster:
            return False
        if self.length is not None and len(text) != self.length:
            return False
        value = int(text)
        if value < self.low or (self.high is not None and value > self.high) or (value - self.low) % self.step:
            return False
        return self.check is None or self.check.passes(text)

    def allows_value(self, text: str) -> bool:
        """Whether a number is valid that may have signs: of one with a point or a minus sign only its value can be."""
        if self.allows(text):
            return True
        if self.step != 1 or any(one is not None for one in (self.length, self.check, self.roster)):
            return False
        try:
            value = float(text)
        except ValueError:  # a date or a time
            return False
        return not text.isdecimal() and self.low <= value and (self.high is None or value <= self.high)

    def may_begin(self, start: str, length: int) -> bool:
        """Whether a number of `length` digits that begins with `start` may be valid, its check digit aside.

        Without a fixed length, no number has zeros in front that nobody wrote.
        """
        if self.roster is not None:
            return self.roster.begins(start, length)
        if self._fixed is not None:
            if length not in self._fixed:
                return False
        elif length > 1 and start.startswith("0"):
            return False
        rest = 10 ** (length - len(start))
        first = int(start or "0") * rest
        if not start and self._fixed is None and length > 1:
            first = rest // 10
        return self._values(first, int(start or "0") * rest + rest - 1) > 0

    def share(self, length: int) -> float:
        """About how many of all texts of `length` digits are valid, 0..1; 0 if none is."""
        if self.roster is not None:
            return _share(self.roster.count(length), length)
        if not self.may_begin("", length):
            return 0.0
        first = 10 ** (length - 1) if self._fixed is None and length > 1 else 0
        values = _share(self._values(first, 10**length - 1), length)
        return values * (1.0 if self.check is None else self.check.share)

    @cached_property
    def _fixed(self) -> tuple[int, ...] | None:
        """The lengths that there are, if rules say so: shorter numbers have zeros in front then."""
        if self.length is not None:
            return (self.length,)
        return (self.check.lengths or None) if self.check is not None else None

    def _values(self, first: int, last: int) -> int:
        """How many values from `first` to `last` are in the range and on a step."""
        first = max(first, self.low)
        last = last if self.high is None else min(last, self.high)
        on_step = self.low - (self.low - first) // self.step * self.step  # the least one from `first` on
        return max(0, (last - on_step) // self.step + 1)


def _share(count: int, length: int) -> float:
    """Of all texts of `length` digits."""
    everything: int = 10**length
    return count / everything


def _check_values(rules: RuleSet) -> None:
    if rules.length is not None and not 1 <= rules.length <= _LONGEST:
        raise DataError(f"A number has 1 to {_LONGEST} digits, not {rules.length:,}.")
    if rules.step < 1:
        raise DataError(f"The step between two numbers is 1 or more, not {rules.step:,}.")
    if rules.low < 0:
        raise DataError(f"Numbers are read without signs; the least one is 0 or more, not {rules.low:,}.")
    if rules.high is not None and rules.high < rules.low:
        raise DataError(f"No number lies between {rules.low:,} and {rules.high:,}; name the smaller one first.")


def _check_length(rules: RuleSet) -> None:
    length, check = rules.length, rules.check
    if length is None:
        return
    if check is not None and check.lengths and length not in check.lengths:
        lengths = " or ".join(map(str, check.lengths))
        raise DataError(f"A number with the check digit {check.name} has {lengths} digits, not {length}.")
    if rules.low >= 10**length:
        raise DataError(f"No number of {length} digits is {rules.low:,} or more.")


def _check_roster(rules: RuleSet, roster: Roster) -> None:
    others = RuleSet(rules.length, rules.low, rules.high, rules.step, rules.check)
    bad = next((entry for entry in roster.entries if not others.allows(entry)), None)
    if bad is not None:
        raise DataError(f"{roster.name} allows the number {bad}, which the other rules forbid; correct one of them.")


def _check_passing(rules: RuleSet, check: CheckDigit) -> None:
    if rules.high is None or (rules.high - rules.low) // rules.step >= _TRIED:
        return
    values = range(rules.low, rules.high + 1, rules.step)
    lengths = [rules.length] if rules.length is not None else check.lengths
    texts = ([str(value).zfill(length) for length in lengths] if lengths else [str(value)] for value in values)
    if not any(map(rules.allows, chain.from_iterable(texts))):
        raise DataError(
            f"No number from {rules.low:,} to {rules.high:,} that the rules allow has the check digit {check.name}."
        )
