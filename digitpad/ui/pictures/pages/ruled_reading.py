"""A page's reading as the rules for numbers want it: made in a worker's thread, as it takes a while."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from digitpad.core.pages.output import PageNumber, page_numbers
from digitpad.core.pages.page import PageReading
from digitpad.core.pages.ruled import by_rules
from digitpad.core.rules.typed_rules import ChosenRules


@dataclass(frozen=True, eq=False)
class RuledReading:
    """`reading` by `rules`; `numbers`: those of the page, none without rules."""

    reading: PageReading
    rules: ChosenRules
    numbers: tuple[PageNumber, ...]


def ruled_reading(reading: PageReading, rules: ChosenRules, known: Iterable[PageNumber] = ()) -> RuledReading:
    """What rules make of a reading. `known`: numbers by the same rules, which take no memory again."""
    if rules.rules is None and reading.rules is None:
        return RuledReading(reading, rules, ())
    ruled = by_rules(reading, rules.rules)
    return RuledReading(ruled, rules, () if rules.rules is None else page_numbers(ruled, known))
