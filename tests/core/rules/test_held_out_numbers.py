"""Of numbers made of digits that nothing was learned from, rules make more right ones, and hardly a wrong one."""

from __future__ import annotations

from collections import Counter

import pytest

from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.core.rules.search import ENOUGH
from digitpad.runtime.litert import load_classifier
from tests.support.ruled_numbers import BREAKING, HeldOutDigits, cases, held_out_digits, outcomes

COUNT = 400


@pytest.fixture(scope="module")
def digits() -> HeldOutDigits:
    """A tenth of each is covered: about one in 18 is misread."""
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find("digitpad"))
    return held_out_digits(classifier, covered=0.1)


def result(digits: HeldOutDigits, rule: str, on_paper: str) -> Counter[str]:
    rules, source = next((rules, source) for name, rules, what, source in cases() if (name, what) == (rule, on_paper))
    return outcomes(digits, rules, source, count=COUNT, breaking=BREAKING)


@pytest.mark.parametrize(("rule", "least"), [("luhn, 8 digits", 0.2), ("list of 500, 7 digits", 0.7)])
def test_what_is_taken_is_right_as_often_as_it_must_be(digits: HeldOutDigits, rule: str, least: float) -> None:
    found = result(digits, rule, "valid")
    taken = found["by rule, right"] + found["by rule, wrong"]
    assert found["by rule, right"] >= ENOUGH * taken
    assert found["by rule, right"] >= least * (taken + found["left"])  # and it is of use


@pytest.mark.parametrize(
    ("rule", "on_paper"), [("list of 500, 7 digits", "a wrong digit"), ("0 to 100 by 5", "0 to 100")]
)
def test_what_breaks_the_rules_is_hardly_ever_bent(digits: HeldOutDigits, rule: str, on_paper: str) -> None:
    found = result(digits, rule, on_paper)
    assert found["left"] >= COUNT // 2
    # Each may be wrong whose digits are in doubt: about a third of these numbers has such a digit.
    assert found["by rule, wrong"] <= 0.15 * COUNT
