"""Rules between numbers: what is taken is right, and nothing is bent."""

from __future__ import annotations

from itertools import product
from math import fsum, prod

import numpy as np
import pytest

from digitpad.core.rules.between import UncertainNumber, best_sum, falls, is_sum, rising
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import ENOUGH


def read(
    text: str, *others: tuple[int, int, float], decimals: int = 0, rules: RuleSet | None = None
) -> UncertainNumber:
    """Digits that are clear, but for `others`: a place, a digit that it may be as well, and its probability."""
    tens = [[0.002 / 9] * 10 for _ in text]
    for ten, digit in zip(tens, text, strict=True):
        ten[int(digit)] = 0.998
    for place, digit, probability in others:
        tens[place][int(text[place])] -= probability
        tens[place][digit] += probability
    taken = "".join(str(int(np.argmax(ten))) for ten in tens)
    return UncertainNumber(tens, taken, decimals, rules=rules)


def test_the_digit_in_doubt_makes_the_sum_right() -> None:
    terms = [read("17", (1, 1, 0.3)), read("25")]
    assert best_sum(read("36"), terms) == ("36", "11", "25")
    assert best_sum(read("42"), terms) == ("42", "17", "25")


def test_a_total_may_be_what_was_misread() -> None:
    assert best_sum(read("93", (0, 4, 0.2)), [read("21"), read("22")]) == ("43", "21", "22")


def test_clear_numbers_that_are_no_sum_stay() -> None:
    assert best_sum(read("44"), [read("21"), read("22")]) is None
    assert not is_sum(read("44"), [read("21"), read("22")])


def test_two_repairs_that_are_alike_leave_all_open() -> None:
    terms = [read("17", (1, 1, 0.3)), read("27", (1, 1, 0.3))]
    assert best_sum(read("38"), terms) is None


def test_decimals_and_own_rules_count() -> None:
    half, whole = read("05", decimals=1), read("12")
    assert is_sum(read("125", decimals=1), [half, whole])
    assert best_sum(read("125", (2, 6, 0.3), decimals=1), [half, whole]) == ("125", "05", "12")
    few = RuleSet(high=15)
    assert best_sum(read("36"), [read("17", (1, 1, 0.3), rules=RuleSet(low=15)), read("25")]) is None
    assert best_sum(read("36"), [read("11", (1, 7, 0.45), rules=few), read("25")]) == ("36", "11", "25")


def by_trying_all(total: UncertainNumber, terms: list[UncertainNumber]) -> tuple[str, ...] | None:
    """What the module's docstring says, with all readings of all numbers."""
    length = len(total.digits)
    masses: dict[tuple[str, ...], float] = {}
    wrong = 0.0
    for texts in product(*([f"{value:0{len(one.digits)}}" for value in range(10 ** len(one.digits))] for one in terms)):
        whole = str(sum(map(int, texts))).zfill(length)
        if len(whole) > length:
            continue
        p = prod(one.probability(text) for one, text in zip(terms, texts, strict=True))
        masses[(whole, *texts)] = p * total.probability(whole)
        off = [whole[:i] + str(d) + whole[i + 1 :] for i in range(length) for d in range(10) if str(d) != whole[i]]
        wrong += p * fsum(map(total.probability, off)) / (9 * length)
    best = max(masses, key=masses.__getitem__)
    evidence = 0.95 * fsum(masses.values()) + 0.025 / 10**length + 0.025 * wrong
    return best if 0.95 * masses[best] >= ENOUGH * evidence else None


@pytest.mark.parametrize("seed", range(12))
def test_as_trying_all_says(seed: int) -> None:
    random = np.random.default_rng(seed)

    def drawn(value: int) -> UncertainNumber:
        tens = [random.dirichlet(np.full(10, 0.03) + 3 * np.eye(10)[int(one)]).tolist() for one in f"{value:02}"]
        return UncertainNumber(tens, "".join(str(int(np.argmax(ten))) for ten in tens))

    values = random.integers(0, 45, 2).tolist()
    total, terms = drawn(sum(values)), [drawn(value) for value in values]
    assert best_sum(total, terms) == by_trying_all(total, terms)


def test_a_sum_of_many_numbers_is_found() -> None:
    terms = [read(f"{100 + 7 * k}") for k in range(20)]
    terms[4] = read("128", (2, 3, 0.4))
    whole = sum(100 + 7 * k for k in range(20)) - 5
    found = best_sum(read(str(whole)), terms)
    assert found is not None
    assert found[5] == "123"


def test_a_meter_does_not_run_backwards() -> None:
    numbers = [read("1204"), read("7250", (0, 1, 0.3)), read("1288")]
    assert rising(numbers) == ["1204", "1250", "1288"]


def test_clear_numbers_that_fall_stay_as_they_were_read() -> None:
    numbers = [read("1204"), read("1199"), read("1288")]
    assert rising(numbers) == ["1204", "1199", "1288"]
    assert falls(numbers[0], numbers[1])
    assert not falls(numbers[1], numbers[2])
    assert rising([read("12"), read("12")]) == ["12", "12"]


def test_no_number_is_bent_by_a_faint_chance() -> None:
    assert rising([read("1204"), read("1199", (1, 9, 0.002))]) == ["1204", "1199"]
    assert rising([]) == []
