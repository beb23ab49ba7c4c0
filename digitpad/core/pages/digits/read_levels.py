"""From the ink of a page's levels to its digits in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from digitpad.core.lines.network import LineNetwork
from digitpad.core.pages.digits.across import cut_between_lines, with_uncut
from digitpad.core.pages.digits.agree import Sighting, agreed
from digitpad.core.pages.digits.company import in_company, without_words
from digitpad.core.pages.digits.cover import cheapest
from digitpad.core.pages.digits.groups import is_clear, propose
from digitpad.core.pages.digits.judge import judge, rejected
from digitpad.core.pages.digits.known import still_to_read
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.lines import reading_order
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.printed import told_apart, without_codes, without_text
from digitpad.core.pages.digits.wholes import read_as_wholes
from digitpad.core.recognition.predict import Classifier

_LEAST: Final = 14.0  # pixels of a digit's larger side at a level; at the finest one there is no better
_LEAST_AT_FINEST: Final = 9.0
_MOST: Final = 400.0  # pixels of a digit's larger side at a level, but the coarsest
_MANY: Final = 300  # pieces of ink at one level: so many are looked at only if a sample is worth it
_SAMPLE: Final = 100
_WORTH: Final = 0.12  # of the sample must be clear digits
_BAR_WORTH: Final = 0.15  # of another clear digit
_CLEAR: Final = 0.8  # probability


def read_levels(
    levels: Sequence[Level], classifier: Classifier, network: LineNetwork, check: Callable[[], None]
) -> list[list[Sighting]]:
    """The digits of a sheet, line by line; what may be taken for digits but is none is among them."""
    found: list[Sighting] = []
    for number in reversed(range(len(levels))):  # small digits are clear at the finest level, and need no other
        level = levels[number]
        least = _LEAST_AT_FINEST if number == len(levels) - 1 else _LEAST
        most = np.inf if number == 0 else _MOST
        check()
        found, pieces = still_to_read(level.pieces, level.scale, found, least)
        found += _read_level(level, pieces, (least, most), classifier, check)
    height, width = levels[-1].ink.shape
    things = without_text(told_apart(agreed(found)))
    digits = in_company(things, (width / levels[-1].scale, height / levels[-1].scale))
    order = reading_order([digit.box for digit in digits])
    lines = [without_codes([digits[place] for place in line]) for line in order]
    parted, cut = cut_between_lines(without_words(lines), classifier)
    return with_uncut(read_as_wholes(parted, levels, classifier, network, check), cut)


def _read_level(
    level: Level,
    pieces: Sequence[Patch],
    sizes: tuple[float, float],
    classifier: Classifier,
    check: Callable[[], None],
) -> list[Sighting]:
    """What is read in pieces of one level, and what of it is no digit."""
    if not _are_digits([piece for piece in pieces if sizes[0] <= piece.size <= sizes[1]], classifier):
        return []
    chosen, unread = cheapest(propose(pieces, sizes, classifier, lambda _: check()))
    found = [(one.patch, one.judged) for one in chosen]
    found += [(one.patch, one.judged and rejected(one.judged)) for one in unread]
    return [Sighting(patch, said, level.scale, level.printed_share(patch)) for patch, said in found if said is not None]


def _are_digits(pieces: Sequence[Patch], classifier: Classifier) -> bool:
    """Whether so many pieces are worth a look: of gravel or cloth hardly any looks like a digit."""
    if len(pieces) <= _MANY:
        return True
    said = judge(pieces[:: len(pieces) // _SAMPLE], classifier)
    clear = sum(is_clear(one, _CLEAR) for one in said)
    bars = sum(one is not None and one.probability >= _CLEAR for one in said) - clear
    return clear + _BAR_WORTH * bars >= _WORTH * len(said)
