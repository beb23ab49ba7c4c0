"""What was found in a field before its rules are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.forms.field_reading import FieldState
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.fields.strikes import AS_PEN, has_strike
from digitpad.core.forms.form import FormField
from digitpad.core.pages.digits.pieces import Box

_UNREAD: Final = 0.02  # of a box: so much that is as dark as ink may be a 1 beside a line


@dataclass(frozen=True, eq=False)
class FoundDigit:
    """A digit in a field: ten probabilities, and its ink's place on the aligned page."""

    probabilities: tuple[float, ...]
    box: Box
    doubtful: bool = False
    sign: str = ""

    @property
    def digit(self) -> int:
        """The most probable one."""
        return int(np.argmax(self.probabilities))


@dataclass(frozen=True)
class FoundField:
    """A field before rules: its digits, why there are none, and how many of them come after a point."""

    state: FieldState
    digits: tuple[FoundDigit, ...] = ()
    marked: bool = False
    decimals: int = 0


def nothing_found(field: FormField, ink: PageInk, *, marked: bool) -> FoundField:
    """A field without ink; in doubt where something as dark as ink was taken for a line of the form."""
    if any(ink.unread(box) > _UNREAD for box in field.boxes):
        return FoundField(FieldState.UNREADABLE)
    return FoundField(FieldState.EMPTY, marked=marked)


def struck_field(field: FormField, ink: PageInk, *, has_digits: bool) -> FoundField:
    """A field with a line through it; in doubt where that is lighter than the pen, and there are digits."""
    sure = not has_digits or has_strike(field, ink, AS_PEN)
    return FoundField(FieldState.STRUCK if sure else FieldState.UNREADABLE)
