"""Each kind of check digit takes numbers that are printed somewhere, and none of them with a digit changed."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.rules.check_digits import CHECK_DIGITS

PRINTED = {
    "luhn": ("79927398713", "4111111111111111"),
    "isbn10": ("0306406152", "0471117099"),
    "isbn13": ("9780306406157", "9780471117094"),
    "ean": ("73513537", "4006381333931", "036000291452", "98412345678908"),
    "mod97": ("9999123456789012141490", "08686001256515001121751"),
}


@pytest.mark.parametrize("name", CHECK_DIGITS)
def test_a_number_passes_and_none_that_differs_in_a_digit_does(name: str) -> None:
    passes = CHECK_DIGITS[name].passes
    for number in PRINTED[name]:
        assert passes(number)
        for place in range(len(number)):
            for other in set("0123456789") - {number[place]}:
                assert not passes(f"{number[:place]}{other}{number[place + 1 :]}")


@pytest.mark.parametrize("name", CHECK_DIGITS)
def test_as_many_random_numbers_pass_as_is_said(name: str) -> None:
    kind = CHECK_DIGITS[name]
    rng = np.random.default_rng(3)
    for length in kind.lengths or (9,):
        start = rng.choice(["978", "979"], 30_000) if name == "isbn13" else [""] * 30_000
        rest = rng.integers(0, 10 ** (length - len(start[0])), 30_000)
        texts = [f"{begin}{number:0{length - len(begin)}}" for begin, number in zip(start, rest, strict=True)]
        among = 2 / 1000 if name == "isbn13" else 1.0
        assert np.mean(list(map(kind.passes, texts))) * among == pytest.approx(kind.share, rel=0.2)


@pytest.mark.parametrize("name", [name for name, kind in CHECK_DIGITS.items() if kind.lengths])
def test_a_number_of_another_length_never_passes(name: str) -> None:
    kind = CHECK_DIGITS[name]
    for length in set(range(1, 20)) - set(kind.lengths):
        assert not any(kind.passes(f"{number:0{length}}"[-length:]) for number in range(300))
