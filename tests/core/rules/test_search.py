"""The search finds what trying all numbers finds, and takes no more than it may."""

from __future__ import annotations

from itertools import product
from math import prod

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import ENOUGH, best_valid

LUHN = RuleSet(check=CHECK_DIGITS["luhn"])
SETS = (
    LUHN,
    RuleSet(low=10, high=60),
    RuleSet(low=3, high=250, step=7),
    RuleSet(length=3, high=40),
    RuleSet(length=2, check=CHECK_DIGITS["mod97"]),
    RuleSet(roster=Roster("roster", ("12", "17", "71", "123", "124", "400"))),
)
tens = st.lists(st.integers(0, 1000), min_size=10, max_size=10).filter(any)


def ten(**probabilities: float) -> list[float]:
    """Ten probabilities: those of `d7=0.5`, the rest of others alike."""
    found = [(1 - sum(probabilities.values())) / (10 - len(probabilities))] * 10
    for name, one in probabilities.items():
        found[int(name[1:])] = one
    return found


def by_trying_all(digits: list[list[float]], rules: RuleSet, breaking: float) -> tuple[str, float] | None:
    """The most probable valid number and its posterior probability, as the module's docstring says."""
    n = len(digits)
    everything = {"".join(map(str, places)): places for places in product(range(10), repeat=n)}
    joint = {text: prod(ten[d] for ten, d in zip(digits, places, strict=True)) for text, places in everything.items()}
    valid = [text for text in everything if rules.allows(text) and rules.may_begin(text, n) and joint[text] > 0]
    if not valid:
        return None
    best, *others = sorted(valid, key=lambda text: -joint[text])
    assume(not others or joint[best] > joint[others[0]] * (1 + 1e-9))
    read = max(everything, key=lambda text: (joint[text], [-int(digit) for digit in text]))

    def differ(one: str, other: str) -> int:
        return sum(a != b for a, b in zip(one, other, strict=True))

    wrong = sum(one for text, one in joint.items() if differ(text, best) == 1)
    wrong += joint[read] * sum(differ(text, read) == 1 and rules.allows(text) for text in everything if text != best)
    share = rules.share(n)
    of_valid, of_any = (1 - breaking) / share, breaking / 2
    evidence = of_valid * sum(joint[text] for text in valid) + of_any + wrong / (9 * n) * breaking / 2 / share
    return best, joint[best] * (of_valid + of_any) / evidence


@settings(max_examples=150, deadline=None)
@given(st.lists(tens, min_size=1, max_size=3), st.sampled_from(SETS), st.sampled_from([0.01, 0.05, 0.5]))
def test_it_finds_what_trying_all_finds(counts: list[list[int]], rules: RuleSet, breaking: float) -> None:
    digits = [[(one / sum(ten)) ** 4 for one in ten] for ten in counts]  # some of them clear
    digits = [[one / sum(ten) for one in ten] for ten in digits]
    expected = by_trying_all(digits, rules, breaking) if rules.share(len(digits)) else None
    found = best_valid(digits, rules, breaking=breaking)
    if expected is None:
        assert found is None
        return
    best, posterior = expected
    assume(abs(posterior - ENOUGH) > 1e-5)
    assert found == (best if posterior > ENOUGH else None)


def test_a_digit_in_doubt_becomes_what_the_check_digit_wants() -> None:
    digits = [ten(d7=0.6, d1=0.4), ten(d8=0.999)]  # 78 is no number with a check digit, 18 is one
    assert LUHN.allows("18")
    assert not LUHN.allows("78")
    assert best_valid(digits, LUHN, breaking=0.05) == "18"
    assert best_valid(digits, LUHN, breaking=0.95) is None  # where hardly any number has one


def test_two_valid_numbers_that_are_alike_leave_it_open() -> None:
    rules = RuleSet(roster=Roster("roster", ("10", "20")))
    assert best_valid([ten(d7=0.6, d1=0.2, d2=0.2), ten(d0=0.999)], rules, breaking=0.05) is None
    assert best_valid([ten(d7=0.6, d1=0.39, d2=0.001), ten(d0=0.999)], rules, breaking=0.05) == "10"


def test_a_clear_number_never_becomes_its_neighbour_in_the_list() -> None:
    rules = RuleSet(roster=Roster("roster", tuple(f"{place * 97_003:07}" for place in range(100))))
    digits = [ten(**{f"d{digit}": 0.999}) for digit in "0097003"]
    digits[-1] = ten(d4=0.999, d3=0.0009)
    assert best_valid(digits, rules, breaking=0.05) is None
    digits[-1] = ten(d4=0.6, d3=0.399)
    assert best_valid(digits, rules, breaking=0.05) == "0097003"


def test_no_zeros_in_front_that_nobody_wrote() -> None:
    digits = [ten(d1=0.5, d0=0.49), ten(d4=0.999), ten(d2=0.999)]
    assert best_valid(digits, RuleSet(high=100), breaking=0.05) is None
    assert best_valid(digits, RuleSet(high=100, length=3), breaking=0.05) == "042"


@pytest.mark.parametrize("rules", [LUHN, RuleSet(check=CHECK_DIGITS["mod97"]), RuleSet(low=7, step=99_991)])
def test_a_long_number_of_which_nothing_is_known_is_left_soon(rules: RuleSet) -> None:
    assert best_valid([[0.1] * 10] * 60, rules, breaking=0.05) is None


def test_a_long_number_is_repaired() -> None:
    number = "79927398713" + "0" * 40
    rng = np.random.default_rng(2)
    digits = [ten(**{f"d{digit}": rng.uniform(0.99, 0.9999)}) for digit in number]
    digits[4] = ten(d1=0.7, d7=0.29)
    rules = RuleSet(roster=Roster("roster", (number, number[::-1])))
    assert best_valid(digits, rules, breaking=0.05) is not None
    assert best_valid(digits, rules, breaking=0.05) == number


def test_a_length_that_no_valid_number_has() -> None:
    assert best_valid([ten(d1=0.9)], RuleSet(length=2), breaking=0.05) is None
