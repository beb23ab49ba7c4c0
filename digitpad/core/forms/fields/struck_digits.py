"""Whether digits are struck out, as the network says that has learned what strikes and scribbles look like."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from digitpad.core.forms.fields.ink_windows import digit_window
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.lines.window_network import FieldNetwork
from digitpad.core.pages.digits.pieces import Patch

_STRUCK: Final = 4.0  # logarithm of the odds of one digit of a field
_ALL_STRUCK: Final = 0.5  # the same, on average over its digits: most strikes go through all of them
_MAYBE: Final = 1.0  # the same of one digit, with which somebody has to look
_ALL_MAYBE: Final = -2.0


class Strike(Enum):
    """How sure it is that a number is struck out."""

    NONE = 0
    MAYBE = 1
    SURE = 2


def seen_strike(digits: Sequence[Patch], ink: PageInk, network: FieldNetwork) -> Strike:
    """Whether some of a field's digits are struck out. `digits`: their ink."""
    windows = [digit_window(one, [*digits[:place], *digits[place + 1 :]], ink) for place, one in enumerate(digits)]
    odds = network.strike_odds(windows)
    most, mean = float(odds.max()), float(odds.mean())
    if most > _STRUCK or mean > _ALL_STRUCK:
        return Strike.SURE
    return Strike.MAYBE if most > _MAYBE or mean > _ALL_MAYBE else Strike.NONE
