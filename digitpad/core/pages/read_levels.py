"""From the ink of a page's levels to its digits in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from digitpad.core.pages.agree import Sighting, agreed
from digitpad.core.pages.company import in_company
from digitpad.core.pages.cover import cheapest
from digitpad.core.pages.groups import ink_pieces, propose
from digitpad.core.pages.judge import rejected
from digitpad.core.pages.levels import Level
from digitpad.core.pages.lines import reading_order
from digitpad.core.recognition.predict import Classifier

_LEAST: Final = 14.0  # pixels of a digit's larger side at a level; at the finest one there is no better
_LEAST_AT_FINEST: Final = 9.0
_MOST: Final = 300.0  # pixels of a digit's larger side at a level, but the coarsest


def read_levels(levels: Sequence[Level], classifier: Classifier, check: Callable[[], None]) -> list[list[Sighting]]:
    """The digits of a sheet, line by line; what may be taken for digits but is none is among them."""
    found = []
    for number, level in enumerate(levels):
        least = _LEAST_AT_FINEST if number == len(levels) - 1 else _LEAST
        most = np.inf if number == 0 else _MOST
        pieces = ink_pieces(level)
        proposal = propose(pieces, (least, most), classifier, lambda _: check())
        chosen, unread = cheapest(proposal)
        seen = [Sighting(one.patch, one.judged, level.scale) for one in chosen if one.judged is not None]
        seen += [Sighting(one.patch, rejected(one.judged), level.scale) for one in unread if one.judged is not None]
        found.append(seen)
    digits = in_company(agreed(found))
    return [[digits[place] for place in line] for line in reading_order([digit.box for digit in digits])]
