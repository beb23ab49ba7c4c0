"""Rules as a person types them into fields, and what is wrong with which field."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, short_quote
from digitpad.core.rules.check_digits import CHECK_DIGITS, CheckDigit
from digitpad.core.rules.roster import Roster, read_roster
from digitpad.core.rules.rule_set import RuleSet

_MOST_TYPED: Final = 100
"""Digits of a number in a field: as many as a number on paper may have."""


@dataclass(frozen=True)
class TypedRules:
    """What stands in each field; an empty one says nothing.

    `low`, `high`: the least and the greatest value; `check`: a name of `CHECK_DIGITS`; `roster`: a CSV file;
    `column`: of that file, its name or its place from 1.
    """

    length: str = ""
    low: str = ""
    high: str = ""
    step: str = ""
    check: str = ""
    roster: str = ""
    column: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no field says anything; a column without a file does not."""
        return not any(text.strip() for text in astuple(replace(self, column="")))


@dataclass(frozen=True, eq=False)
class ChosenRules:
    """Rules that hold: what was typed, and what that means; None: a number may be anything."""

    typed: TypedRules = TypedRules()
    rules: RuleSet | None = None


NO_RULES: Final = ChosenRules()
"""Numbers stay as they are read."""


class FieldProblem(DataError):
    """What is wrong with a field of `TypedRules`."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


ReadRoster: TypeAlias = Callable[[Path, "str | None"], Roster]
_Step: TypeAlias = Callable[[RuleSet], RuleSet]


def chosen_rules(typed: TypedRules, read: ReadRoster = read_roster) -> ChosenRules:
    """What was typed as rules. Raises FieldProblem; `read` as `read_roster`, which may take a while."""
    if typed.is_empty:
        return ChosenRules(typed)
    rules = RuleSet()
    for field, more in _steps(typed, read).items():
        if not getattr(typed, field).strip():
            continue
        try:
            rules = more(rules)
        except DataError as error:
            raise FieldProblem(field, str(error)) from None
    return ChosenRules(typed, rules)


def _steps(typed: TypedRules, read: ReadRoster) -> dict[str, _Step]:
    """What each field adds to the rules; what comes later says it if the two cannot both hold."""
    file = Path(os.path.expanduser(typed.roster.strip()))  # which leaves the home of nobody as it is typed
    column = typed.column.strip() or None
    return {
        "length": lambda rules: replace(rules, length=_whole(typed.length)),
        "low": lambda rules: replace(rules, low=_whole(typed.low)),
        "high": lambda rules: replace(rules, high=_whole(typed.high)),
        "step": lambda rules: replace(rules, step=_whole(typed.step)),
        "check": lambda rules: replace(rules, check=_check_digit(typed.check)),
        "roster": lambda rules: replace(rules, roster=read(file, column)),
    }


def _whole(typed: str) -> int:
    text = typed.strip()
    if not (text.isascii() and text.isdigit()):
        raise DataError(f"A whole number is expected here, such as 12, not {short_quote(text)}.")
    if len(text) > _MOST_TYPED:
        raise DataError(f"No number on paper has more than {_MOST_TYPED} digits.")
    return int(text)


def _check_digit(typed: str) -> CheckDigit:
    name = typed.strip()
    if name not in CHECK_DIGITS:
        raise DataError(f"There is no check digit {short_quote(name)}; there are {', '.join(CHECK_DIGITS)}.")
    return CHECK_DIGITS[name]
