"""Which of several things in one place, seen at several levels of a page, are its digits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.pages.digits.agree import Sighting, agreed
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import prepare


def sighting(digit: int, ink: np.ndarray, scale: float, *, probability: float = 0.99, seen: int = 1) -> Sighting:
    """Ink that was read as a digit. `ink`: (h, w) from the page's corner, at a level of that scale."""
    prepared = prepare(ink)
    assert prepared is not None
    shares = [(1 - probability) / 9] * 10
    shares[digit] = probability
    return Sighting(
        Patch(0, 0, ink), Judged(prepared, Prediction(tuple(shares), rejected=False), probability), scale, 0.0, seen
    )


def seven(side: int) -> np.ndarray:
    """A bar above and a stem at its right end."""
    ink = np.zeros((side, side), np.float32)
    ink[: side // 5], ink[:, -side // 5 :] = 1, 1
    return ink


def blot(side: int) -> np.ndarray:
    """A seven, and a border below and at the right of it, at a level at which both hang together."""
    ink = np.zeros((side, side), np.float32)
    ink[: 5 * side // 8, : 5 * side // 8] = seven(5 * side // 8)
    ink[-side // 8 :], ink[:, -side // 8 :] = 1, 1
    return ink


@pytest.mark.parametrize("digit", [2, 7])
def test_a_clear_digit_of_finer_levels_is_no_bit_of_a_blur(digit: int) -> None:
    clear, blur = sighting(digit, seven(75), 1.0, seen=2), sighting(2, blot(24), 0.2, probability=0.9)
    assert agreed([clear, blur]) == [clear]


def test_a_large_digit_is_more_than_a_bit_of_its_stroke() -> None:
    bit, large = sighting(7, seven(75), 1.0), sighting(2, blot(120), 1.0)
    assert agreed([bit, large]) == [large]


def test_a_bit_seen_at_as_many_levels_stays_a_bit() -> None:
    bit, large = sighting(7, seven(75), 1.0, seen=2), sighting(2, blot(120), 1.0, seen=2)
    assert agreed([bit, large]) == [large]
    assert agreed([replace(bit, seen=1), large]) == [large]
