"""A page's numbers by rules: where one is not valid, the most probable valid one takes its place, if it is that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from digitpad.core.pages.page import PageDigit, PageReading, number_text, parts_of_numbers
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import best_valid

_ONE_IN: Final = 20
"""Before a page's numbers are known, one in so many is taken for one that breaks the rules."""

_Number = Sequence[PageDigit]


def by_rules(reading: PageReading, rules: RuleSet | None) -> PageReading:
    """The reading with its numbers as the rules want them; None: as they were read.

    A number with a digit that a person has corrected, or with signs, stays as it is. How many numbers break the rules
    is learned from those of the page that are clearly read: where many do, such as dates among numbers of a roster,
    less is changed.
    """
    lines = [tuple(map(_as_read, line)) for line in reading.lines]
    new: dict[int, PageDigit] = {}
    if rules is not None:
        numbers = [_digits(parts) for line in lines for parts in parts_of_numbers(line)]
        breaking = _breaking(numbers, rules)
        new = {id(old): digit for number in numbers for old, digit in _changes(number, rules, breaking)}
    both = [zip(old, line, strict=True) for old, line in zip(reading.lines, lines, strict=True)]
    ruled = tuple(tuple(_same_or(old, new.get(id(digit), digit)) for old, digit in line) for line in both)
    return replace(reading, lines=ruled, rules=rules)


def _same_or(old: PageDigit, new: PageDigit) -> PageDigit:
    """The old one where it stays what it is: who has selected it finds it again."""
    return old if old.by_rule == new.by_rule else new


def _as_read(digit: PageDigit) -> PageDigit:
    return digit if digit.by_rule is None else replace(digit, by_rule=None)


def _digits(parts: _Number) -> _Number:
    return [digit for digit in parts if digit.counts]


def _breaking(numbers: Sequence[_Number], rules: RuleSet) -> float:
    """How probable it is that a number of this page breaks the rules: the rule of succession, from one in `_ONE_IN`."""
    clear = [number for number in numbers if not any(digit.unsure for digit in number)]
    return (sum(not rules.allows(number_text(number)) for number in clear) + 1) / (len(clear) + _ONE_IN)


def _changes(number: _Number, rules: RuleSet, breaking: float) -> list[tuple[PageDigit, PageDigit]]:
    """Digits of a number, and what takes their place."""
    if any(digit.correction is not None or digit.sign for digit in number) or rules.allows(number_text(number)):
        return []
    best = best_valid([digit.prediction.probabilities for digit in number], rules, breaking=breaking)
    if best is None:
        return []
    both = zip(number, map(int, best), strict=True)
    return [(digit, replace(digit, by_rule=value)) for digit, value in both if value != digit.digit]
