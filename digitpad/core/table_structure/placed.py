"""Digits and numbers of a table, where they lie on their sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.pages.digits.lines import PlacedBox
from digitpad.core.pages.page import PageDigit


@dataclass(frozen=True, eq=False)
class PlacedDigit:
    """A digit of the text. `box`: in pixels of the picture in which rulings are looked for; `line`: the number of its
    line in the reading.
    """

    digit: PageDigit
    box: PlacedBox
    line: int

    @property
    def x(self) -> float:
        """Its middle."""
        return (self.box[0] + self.box[2]) / 2

    @property
    def y(self) -> float:
        """Its middle."""
        return (self.box[1] + self.box[3]) / 2

    @property
    def high(self) -> float:
        """Its height."""
        return self.box[3] - self.box[1]


def usual_height(digits: Sequence[PlacedDigit]) -> float:
    """That of most digits, at least a pixel."""
    return max(1.0, float(np.median([one.high for one in digits]))) if digits else 1.0
