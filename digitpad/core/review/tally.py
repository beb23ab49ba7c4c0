"""What was looked at and what was wrong, kept so that the errors left are known at once after each key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from math import prod
from typing import Final

import numpy as np

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import GROUPS, ReviewBatch, ReviewKey, ReviewNumber
from digitpad.core.review.errors_left import ErrorsLeft, Evidence, Prior, errors_left


class Trouble(IntEnum):
    """How a number may be wrong, and how far that can be foreseen."""

    CLEAR_MISREAD = 0
    """A digit is another one, and the network was sure of it."""
    DOUBTFUL_MISREAD = 1
    """A digit is another one, and the network had its doubts."""
    CLEAR_CUT = 2
    """Digits are missing, or were joined or split, or it has digits of its neighbour, or lacks some of its own; and
    nothing speaks for that.
    """
    DOUBTFUL_CUT = 3
    """The same, of a number in doubt."""
    ODD_LENGTH = 4
    """The same, of a number with another length than nearly all."""
    UNTOLD_CUT = 5
    """The same, where lengths tell nothing, as they all differ or there are few numbers."""
    UNTOLD_DOUBTFUL_CUT = 6
    """The same there, of a number in doubt, or beside a gap that is hardly a space."""


DOUBTFUL_FROM: Final = 0.03
"""The doubt from which a number is no clear one."""
POWER: Final = 0.6
"""The share of trouble of a number's digits is its doubt to that power: where the network is surest it is so too often.
"""
PRIORS: Final[Mapping[Trouble, Prior]] = {
    Trouble.CLEAR_MISREAD: Prior(0.25, 1.6),
    Trouble.DOUBTFUL_MISREAD: Prior(6.3, 13.0),
    Trouble.CLEAR_CUT: Prior(0.12, 8.0),
    Trouble.DOUBTFUL_CUT: Prior(2.0, 20.0),
    Trouble.ODD_LENGTH: Prior(16.0, 16.0),
    Trouble.UNTOLD_CUT: Prior(1.0, 4.0),
    Trouble.UNTOLD_DOUBTFUL_CUT: Prior(1.0, 2.5),
}
"""By `tools/review_accuracy.py --fit`, from made pages of many hands, mild and hard. Of the last two there were so few
that only their means are fitted.
"""


@dataclass(frozen=True)
class ReviewVerdict:
    """What a person says of a digit. `value`: 0..9 or NOT_A_DIGIT; `whole`: having looked at the number as a whole;
    `starts`: whether a number begins with it, None: as it was read.
    """

    value: int
    whole: bool = False
    starts: bool | None = None


class ReviewTally:
    """Verdicts on a batch, and what follows from them."""

    def __init__(self, batch: ReviewBatch, verdicts: Mapping[ReviewKey, ReviewVerdict] | None = None) -> None:
        self.batch = batch
        self._verdicts: dict[ReviewKey, ReviewVerdict] = dict(verdicts or {})
        self._keys = {digit.key: place for place, digit in enumerate(batch.digits)}
        count = len(batch.numbers)
        doubts = np.array([number.doubt for number in batch.numbers], float)
        self._kind = np.where(doubts < DOUBTFUL_FROM, Trouble.CLEAR_MISREAD, Trouble.DOUBTFUL_MISREAD)
        self._cut = np.array([_cut_kind(batch, number) for number in batch.numbers], int)
        self._share = doubts**POWER
        self._left = self._share.copy()
        self._whole = np.zeros(count, bool)
        self._looked = np.zeros(count, bool)
        self._wrong = np.full(count, -1)
        self._left_in = [0] * len(GROUPS)
        for digit in batch.digits:
            self._left_in[digit.read] += digit.key not in self._verdicts
        self._errors: ErrorsLeft | None = None
        for place in range(count):
            self._renew(place)

    @property
    def verdicts(self) -> Mapping[ReviewKey, ReviewVerdict]:
        """What was said so far."""
        return self._verdicts

    @property
    def count(self) -> int:
        """How many numbers there are."""
        return len(self.batch.numbers)

    @property
    def whole_count(self) -> int:
        """How many numbers were looked at as wholes."""
        return int(self._whole.sum())

    @property
    def found_wrong(self) -> int:
        """How many numbers turned out to be wrong."""
        return int((self._wrong >= 0).sum())

    @property
    def errors_left(self) -> ErrorsLeft:
        """How many of the others are wrong."""
        if self._errors is None:
            self._errors = errors_left([self.evidence(kind) for kind in Trouble])
        return self._errors

    def place_of(self, key: ReviewKey) -> int | None:
        """The place in the batch of the digit that is known by a key; None if there is none any more."""
        return self._keys.get(key)

    def left_in(self, group: int) -> int:
        """How many digits of a group were not looked at."""
        return self._left_in[group]

    def verdict(self, place: int) -> ReviewVerdict | None:
        """What was said of the digit at a place of the batch."""
        return self._verdicts.get(self.batch.digits[place].key)

    def is_whole(self, number: int) -> bool:
        """Whether a number was looked at as a whole."""
        return bool(self._whole[number])

    def is_good_enough(self, one_in: int) -> bool:
        """Whether at most one number in so many is wrong: with a probability of 97.5 %, as the upper end says."""
        return self.errors_left.high * one_in <= self.count

    def say(self, verdicts: Mapping[ReviewKey, ReviewVerdict | None]) -> None:
        """Take up what a person says of digits; None: nothing any more."""
        numbers = set()
        for key, verdict in verdicts.items():
            before = self._verdicts.pop(key, None)
            if verdict is not None:
                self._verdicts[key] = verdict
            place = self._keys.get(key)
            if place is not None:
                digit = self.batch.digits[place]
                self._left_in[digit.read] += (verdict is None) - (before is None)
                numbers.add(digit.number)
        for number in numbers:
            if number is not None:
                self._renew(number)
        self._errors = None

    def _renew(self, place: int) -> None:
        number = self.batch.numbers[place]
        said = [self.verdict(digit) for digit in number.digits]
        unseen = [digit for digit, verdict in zip(number.digits, said, strict=True) if verdict is None]
        doubt = 1.0 - prod(1.0 - self.batch.digits[digit].doubt for digit in unseen) if unseen else 0.0
        self._left[place] = min(self._share[place], doubt**POWER)
        self._looked[place] = not unseen
        self._whole[place] = all(verdict is not None and verdict.whole for verdict in said)
        self._wrong[place] = self._trouble(number, place)

    def _trouble(self, number: ReviewNumber, place: int) -> int:
        """In which way a number has turned out to be wrong, -1: in none."""
        cut = int(self._cut[place])
        if any(self.batch.digits[digit].digit.starts_number is not None for digit in number.digits):
            return cut
        pairs = [(self.batch.digits[digit].read, self.verdict(digit)) for digit in number.digits]
        other = [(read, verdict.value) for read, verdict in pairs if verdict is not None and verdict.value != read]
        if any(NOT_A_DIGIT in pair for pair in other):
            return cut
        return int(self._kind[place]) if other else -1

    def evidence(self, kind: Trouble) -> Evidence:
        """What is known of a kind of numbers."""
        found = int((self._wrong == kind).sum())
        clean = self._wrong < 0  # a wrong one that was found is not left
        if kind >= Trouble.CLEAR_CUT:
            same = self._cut == kind
            rest = int((same & clean & ~self._whole).sum())
            return Evidence(PRIORS[kind], float(same.sum() - rest), found, float(rest), rest)
        own = self._kind == kind
        left = float(self._left[own & clean].sum())
        seen = float(self._share[own].sum()) - left
        return Evidence(PRIORS[kind], max(0.0, seen), found, left, int((own & clean & ~self._looked).sum()))


def _cut_kind(batch: ReviewBatch, number: ReviewNumber) -> Trouble:
    """In which way a number may be badly cut."""
    if not batch.lengths_tell:
        return Trouble.UNTOLD_DOUBTFUL_CUT if number.in_doubt else Trouble.UNTOLD_CUT
    if number.oddly_cut:
        return Trouble.ODD_LENGTH
    return Trouble.DOUBTFUL_CUT if number.in_doubt else Trouble.CLEAR_CUT
