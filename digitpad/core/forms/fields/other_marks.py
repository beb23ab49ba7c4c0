"""What people put into a field in the place of a number, and looks like one: ticks, question marks, ditto marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.form import FormField
from digitpad.core.pages.digits.pieces import Patch, connected

_LOW: Final = 0.45  # of a field's height: 1s that are lower are ditto marks, or dashes
_INK: Final = 0.4  # of the darkest ink
_FOOT: Final = 0.7  # of a tick's height, from its foot, in which both its arms are seen
_ARMS: Final = 0.06  # of its height, that they are apart
_LOWEST: Final = 0.1  # of its height, at its end
_NARROW: Final = 0.35  # of its height: what is wider there is the foot of a 1
_HOOKS: Final = (1, 2, 3, 7)
"""What a question mark or an exclamation mark looks like without its dot."""
_DOT_BELOW: Final = 0.6  # of a digit's height, that the dot of a question mark is below it at most
_DOT: Final = (0.04, 0.5)  # of a digit's height, of such a dot


class SeenDigit(NamedTuple):
    """Ink, and the digit that it was taken for."""

    patch: Patch
    digit: int


def is_other_mark(seen: Sequence[SeenDigit], whole: Patch, field: FormField, ink: PageInk) -> bool:
    """Whether what was taken for the digits of a field is rather something else. `whole`: all that stands there."""
    _, top, _, bottom = ink.pixels_of(field.outline)
    ones = all(one.digit == 1 for one in seen)
    if ones and max(one.patch.height for one in seen) < _LOW * (bottom - top):
        return True
    if len(seen) > 1:
        return False
    patch, digit = seen[0]
    return (ones and is_tick(whole)) or (digit in _HOOKS and _has_dot_below(patch, bottom, ink))


def is_tick(patch: Patch) -> bool:
    """Whether ink that looks like a 1 has two arms that meet at its narrow foot, the right one the longer one."""
    ink = patch.ink > _INK * patch.peak
    ink = ink[ink.any(1)]
    begins = np.diff(ink.astype(np.int8), axis=1, prepend=0) == 1
    rows = np.flatnonzero(begins.sum(1) == 2)
    apart = max(np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1), key=len)
    if len(apart) < max(2, _ARMS * len(ink)) or apart[0] < (1 - _FOOT) * len(ink) or apart[-1] == len(ink) - 1:
        return False
    first, last = int(apart[0]), int(apart[-1])
    _, right = np.flatnonzero(begins[first]).tolist()
    if not ink[first - 1, right:].any():
        return False
    left, right = np.flatnonzero(begins[last]).tolist()
    gap = left + np.flatnonzero(~ink[last, left:right])
    lowest = np.nonzero(ink[-max(2, round(_LOWEST * len(ink))) :])[1]
    return bool(ink[last + 1, gap].all()) and float(np.ptp(lowest)) < _NARROW * len(ink)


def _has_dot_below(patch: Patch, end: float, ink: PageInk) -> bool:
    """Whether a dot is below a digit, as it is in question marks. `end`: of its field."""
    left, _, right, bottom = patch.box
    near = connected(ink.written.region(left, bottom, right, min(end, bottom + _DOT_BELOW * patch.height)), 1)
    least, most = (side * patch.height for side in _DOT)
    return any(left <= one.middle[0] <= right and least <= one.size <= most for one in near)
