"""Rules as they are typed: what each field means, and which field is wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.typed_rules import FieldProblem, TypedRules, chosen_rules


def test_nothing_typed_is_no_rule() -> None:
    assert TypedRules().is_empty
    assert TypedRules(length="  ", column="2").is_empty  # a column of no file
    assert chosen_rules(TypedRules(step=" ")).rules is None


def test_each_field_is_a_rule(tmp_path: Path) -> None:
    file = tmp_path / "students.csv"
    file.write_text("name;number\nA;0125\nB;0250\n", encoding="utf-8")
    typed = TypedRules(length=" 4 ", low="0", high="9999", step="125", roster=str(file), column="number")
    rules = chosen_rules(typed).rules
    assert rules is not None
    assert rules == RuleSet(4, 0, 9999, 125, None, rules.roster)
    assert rules.roster is not None
    assert rules.roster.entries == ("0125", "0250")
    assert chosen_rules(TypedRules(check="luhn")).rules == RuleSet(check=CHECK_DIGITS["luhn"])


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        (TypedRules(length="x"), "length", "«x»"),
        (TypedRules(length="101"), "length", "1 to 100 digits"),
        (TypedRules(low="1" * 101), "low", "more than 100 digits"),
        (TypedRules(low="²"), "low", "whole number"),
        (TypedRules(low="10", high="9"), "high", "No number lies between 10 and 9"),
        (TypedRules(length="2", low="100"), "low", "No number of 2 digits"),
        (TypedRules(step="0"), "step", "1 or more"),
        (TypedRules(length="9", check="ean"), "check", "8 or 12 or 13 or 14 digits"),
        (TypedRules(low="1", high="3", check="luhn"), "check", "has the check digit luhn"),
        (TypedRules(check="none"), "check", "luhn, isbn10"),
        (TypedRules(roster="nothing.csv"), "roster", "cannot be read"),
        (TypedRules(roster="~nobody-has-this-name/list.csv"), "roster", "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_of_its_field(typed: TypedRules, field: str, words: str) -> None:
    with pytest.raises(FieldProblem) as problem:
        chosen_rules(typed)
    assert problem.value.field == field
    assert words in str(problem.value)


def test_a_list_that_other_rules_forbid_is_said_of_the_list(tmp_path: Path) -> None:
    file = tmp_path / "students.csv"
    file.write_text("7\n8\n", encoding="utf-8")
    typed = TypedRules(roster=str(file))
    assert chosen_rules(typed).rules is not None
    with pytest.raises(FieldProblem, match="allows the number 8") as problem:
        chosen_rules(replace(typed, high="7"))
    assert problem.value.field == "roster"
