"""How probable it is, by the network's own word, that something was read wrongly."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import Final

from digitpad.core.pages.page import PageDigit

_RULED: Final = 0.9
"""A number by rule is at least that probable (core/rules/search): its digits are no less so, whatever the ink says."""


def digit_doubt(digit: PageDigit) -> float:
    """The probability, 0..1, that a digit is none or another one; of what was taken for no digit, that it is one.

    With the network's eleventh class s and its ten probabilities p, ink is a digit d with probability (1 - s) p(d).
    What a person has said is beyond doubt.
    """
    if digit.correction is not None:
        return 0.0
    likely = 1.0 - digit.strangeness
    if digit.prediction.rejected:
        return likely
    shown = digit.prediction.probabilities[digit.digit]
    return 1.0 - likely * (shown if digit.by_rule is None else max(shown, _RULED))


def number_doubt(parts: Iterable[PageDigit]) -> float:
    """The probability, 0..1, that a number is wrong: that not all of its digits, and what is marked, are right."""
    return 1.0 - prod(1.0 - digit_doubt(digit) for digit in parts)
