"""What classifier and line network together say of one digit in a field."""

from __future__ import annotations

from enum import Enum
from typing import Final

import numpy as np

from digitpad.core.forms.fields.box_ink import BoxInk
from digitpad.core.forms.fields.found_field import FoundDigit
from digitpad.core.lines.decode import LineDigit
from digitpad.core.pages.digits.judge import Judged

CLEAR_DIGIT: Final = 0.9
"""Probability of a digit, and not something else, that speaks for those beside it."""
AMONG_CLEAR: Final = 0.2
"""The same that is enough of one among clear ones, which is in doubt then."""
_CUT_AMONG_CLEAR: Final = 0.6  # the same of ink that was cut
_LINE_SHARE: Final = 0.65  # of the line's logarithms in what a digit is taken for; the rest is the classifier's
_FLOOR: Final = 1e-6
_SURE: Final = 0.5  # probability that there is a digit, of the line's
_RESCUED: Final = 0.9  # the same: with more, and ...
_AGREED: Final = 0.95  # ... this probability of both together, the classifier may find a digit strange
_CUT: Final = 0.8  # probability of a digit and not something else, of ink that goes on in another box: a scribble does


class Company(Enum):
    """What stands beside a digit: nothing, empty boxes, something, or mostly clear digits."""

    NONE = 0
    EMPTY = 1
    SOME = 2
    CLEAR = 3


def digit_in_field(said: Judged | None, seen: LineDigit | None, box: BoxInk, company: Company) -> FoundDigit | None:
    """What classifier and line together say of a digit; None where it is none for certain."""
    if said is None or box.patch is None:
        return None
    probabilities = np.array(said.prediction.probabilities)
    if seen is not None and seen.sure >= _SURE:
        logs = [np.log(np.array(one) + _FLOOR) for one in (said.prediction.probabilities, seen.probabilities)]
        probabilities = np.exp((1 - _LINE_SHARE) * logs[0] + _LINE_SHARE * logs[1])
        probabilities /= probabilities.sum()
    agreed = seen is not None and seen.digit == said.prediction.digit
    is_odd = said.prediction.rejected or (box.cut and said.probability < _CUT)
    is_doubtful = is_odd or not (agreed or said.probability >= CLEAR_DIGIT)
    if company in (Company.NONE, Company.EMPTY):  # the line has nothing to go by
        is_digit = not (is_doubtful if company is Company.NONE else is_odd)
    elif not is_odd:
        is_digit = True
    else:
        is_sure = seen is not None and seen.sure >= _RESCUED and seen.digit == int(probabilities.argmax())
        is_digit = is_sure and probabilities.max() >= _AGREED and not box.cut
        is_digit |= company is Company.CLEAR and said.probability >= (_CUT_AMONG_CLEAR if box.cut else AMONG_CLEAR)
    return FoundDigit(tuple(probabilities.tolist()), box.patch.box, doubtful=is_doubtful) if is_digit else None
