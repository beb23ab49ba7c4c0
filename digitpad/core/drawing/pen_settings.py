"""How a pen is felt: what its pressure is worth, how calmly the ink follows it, and which device may draw."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Final

from digitpad.core.drawing.strokes import PLAIN_PRESSURE

_LONGEST_LAG: Final = 0.12  # seconds by which the ink follows a pen at a stabiliser of 1


@dataclass(frozen=True)
class PenSettings:
    """Of stylus and finger; a mouse has no pressure and is never stabilised less than a pen."""

    uses_pressure: bool = True
    curve: float = 1.0
    """The exponent of the pressure: below 1 a light touch is worth more, above 1 less."""
    least: float = 0.0
    """The pressure, 0..1 and below 1, with which a stroke begins."""
    stabiliser: float = 0.0
    """0: the ink is where the pen is; 1: it follows as calmly as can be."""
    pen_only: bool = False
    """Whether fingers draw nothing."""
    palm_rejection: bool = True
    """Whether touches beside a stylus are a palm."""
    eraser_button: str = "right"
    """The button of a stylus that erases while it is held: right, middle or none."""

    def worth(self, pressure: float) -> float:
        """What a pressure, 0..1, is worth, 0..1: nothing at the least one, all at 1, by the curve in between."""
        if not self.uses_pressure:
            return PLAIN_PRESSURE
        return float(max(0.0, (pressure - self.least) / (1 - self.least)) ** self.curve)


class Stabiliser:
    """Draws ink after the pen as if by a spring: tremor is gone, and corners are a little rounder.

    A low-pass filter of first order in time, so that it does the same to pens that tell their place more often.
    """

    def __init__(self, strength: float) -> None:
        """`strength`: 0..1."""
        self._lag = strength * _LONGEST_LAG
        self._x = self._y = self._seconds = 0.0

    def begin(self, x: float, y: float, seconds: float) -> None:
        """The pen goes down here, at that time."""
        self._x, self._y, self._seconds = x, y, seconds

    def follow(self, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Where the ink is when the pen is at (x, y)."""
        if not self._lag:
            return x, y
        share = 1 - exp(-max(0.0, seconds - self._seconds) / self._lag)
        self._x += share * (x - self._x)
        self._y += share * (y - self._y)
        self._seconds = seconds
        return self._x, self._y
