"""What rules allow, how much of everything that is, and which rules contradict each other."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from digitpad.core.errors import DataError
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet


def roster(*entries: str) -> Roster:
    return Roster("students.csv", entries)


@st.composite
def number_rules(draw: st.DrawFn) -> RuleSet:
    low = draw(st.integers(0, 200))
    high = draw(st.none() | st.integers(low, 400))
    length = draw(st.none() | st.integers(1, 3))
    check = draw(st.sampled_from([None, None, CHECK_DIGITS["luhn"]]))
    try:
        return RuleSet(length, low, high, draw(st.integers(1, 60)), check)
    except DataError:
        assume(False)
        raise


@pytest.mark.parametrize(
    ("rules", "valid", "invalid"),
    [
        (RuleSet(), ("0", "007", "123"), ()),
        (RuleSet(length=3), ("000", "999"), ("99", "0999")),
        (RuleSet(low=0, high=100), ("0", "100", "042"), ("101", "1000")),
        (RuleSet(low=3, high=21, step=5), ("3", "18"), ("2", "23", "5", "21")),
        (RuleSet(step=50), ("0", "150"), ("149",)),
        (RuleSet(check=CHECK_DIGITS["luhn"]), ("18", "79927398713"), ("19",)),
        (RuleSet(roster=roster("007", "12")), ("007", "12"), ("7", "0012", "13")),
        (RuleSet(length=2, low=10, check=CHECK_DIGITS["luhn"]), ("18",), ("00", "17")),
    ],
)
def test_a_number_is_valid_if_all_rules_allow_it(
    rules: RuleSet, valid: tuple[str, ...], invalid: tuple[str, ...]
) -> None:
    assert all(map(rules.allows, valid))
    assert not any(map(rules.allows, invalid))


@settings(max_examples=60, deadline=None)
@given(number_rules(), st.integers(1, 3))
def test_a_start_is_followed_if_and_only_if_a_number_lies_behind_it(rules: RuleSet, length: int) -> None:
    texts = [f"{value:0{length}}" for value in range(10**length)]
    without_check = RuleSet(rules.length, rules.low, rules.high, rules.step)
    good = [text for text in texts if without_check.allows(text)]
    if rules.length is None and length > 1:
        good = [text for text in good if not text.startswith("0")]  # zeros that nobody has written
    for depth in range(length + 1):
        for start in {text[:depth] for text in texts}:
            assert rules.may_begin(start, length) == any(text.startswith(start) for text in good)
    if rules.check is None:
        assert rules.share(length) == pytest.approx(len(good) / len(texts))
    else:
        assert rules.share(length) == pytest.approx(len(good) / len(texts) / 10)


def test_a_roster_alone_says_how_a_number_may_begin() -> None:
    rules = RuleSet(roster=roster("0123", "0456", "99"))
    assert [rules.share(length) for length in (2, 3, 4)] == [0.01, 0, 0.0002]
    assert [rules.may_begin(start, 4) for start in ("", "0", "04", "0456", "05", "9")] == [True] * 4 + [False] * 2


def test_lengths_of_a_check_digit_hold() -> None:
    rules = RuleSet(high=10**9, check=CHECK_DIGITS["ean"])
    assert [length for length in range(1, 16) if rules.share(length)] == [8, 12, 13, 14]
    assert rules.may_begin("0", 12)  # a code has zeros in front
    assert not rules.may_begin("1", 12)  # but this one lies beyond the range


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"length": 0}, "1 to 100 digits, not 0"),
        ({"length": 101}, "not 101"),
        ({"step": 0}, "1 or more, not 0"),
        ({"low": -3}, "not -3"),
        ({"low": 5, "high": 4}, "between 5 and 4"),
        ({"length": 3, "low": 1000}, "No number of 3 digits is 1,000 or more"),
        ({"length": 9, "check": CHECK_DIGITS["ean"]}, "8 or 12 or 13 or 14 digits, not 9"),
        ({"low": 1, "high": 7, "check": CHECK_DIGITS["luhn"]}, "from 1 to 7"),
        ({"low": 1, "high": 7, "check": CHECK_DIGITS["isbn10"]}, "from 1 to 7"),
        ({"length": 2, "roster": roster("12", "345")}, "students.csv allows the number 345"),
        ({"high": 20, "roster": roster("12", "34")}, "students.csv allows the number 34"),
        ({"check": CHECK_DIGITS["luhn"], "roster": roster("18", "19")}, "students.csv allows the number 19"),
    ],
)
def test_rules_that_contradict_each_other_are_named(how: dict[str, object], words: str) -> None:
    with pytest.raises(DataError, match=words) as raised:
        RuleSet(**how)
    assert str(raised.value).count(". ") == 0  # one sentence


def test_rules_cross_to_other_processes() -> None:
    rules = RuleSet(length=2, check=CHECK_DIGITS["luhn"], roster=roster("18", "26"))
    assert rules.allows("18")
    assert pickle.loads(pickle.dumps(rules)) == rules
