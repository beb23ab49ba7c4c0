"""What there is to review on some pages: their digits and numbers as they were read, and in which order to look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log
from typing import Final, TypeAlias

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.edit import Lines
from digitpad.core.pages.page import PageDigit, PageReading, number_text, parts_of_numbers
from digitpad.core.pages.spaces import gaps_by_space
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.doubt import digit_doubt, number_doubt
from digitpad.core.rules.rule_set import RuleSet

ReviewKey: TypeAlias = tuple[int, Box]
"""A page's place, and a digit's box on it: the same digit, however often the page is looked at."""
GROUPS: Final = tuple(range(NOT_A_DIGIT + 1))
"""What digits are sorted by: 0 to 9, and what was taken for no digit."""
_USUAL: Final = 0.05  # of all numbers, that have a length: then it is a usual one
_MANY: Final = 50  # numbers from which that can be said
_FEW_LENGTHS: Final = 4  # usual ones at most, so that another one is odd
_MOST_ODD: Final = 0.15  # of all numbers, that may have odd lengths: of more, the lengths tell nothing
_UNCLEAR: Final = 0.1
"""A gap is unclear if the logarithm of its width, as a share of the widest that is no space, is closer to 0."""
_LEAST_GAP: Final = 1e-3


@dataclass(frozen=True, eq=False)
class ReviewPage:
    """What was read of a page, without its pixels. `rules`: what its numbers may be, None: anything."""

    lines: Lines
    rules: RuleSet | None

    @classmethod
    def of(cls, reading: PageReading) -> ReviewPage:
        """That of a reading."""
        return cls(reading.lines, reading.rules)

    def renewed(self, reading: PageReading) -> ReviewPage:
        """That of a later reading of the same page; digits that were only taken out since are still there."""
        now = {digit.box: digit for line in reading.lines for digit in line}
        known = {digit.box for line in self.lines for digit in line}
        if not now.keys() <= known or self.rules is not reading.rules:
            return ReviewPage.of(reading)
        lines = tuple(tuple(_renewed(digit, now.get(digit.box)) for digit in line) for line in self.lines)
        return ReviewPage(lines, reading.rules)


@dataclass(frozen=True, eq=False)
class ReviewDigit:
    """A digit as it was read. `page`: its page's place; `number`: its number's place, None if it stands in none.

    `read`: 0..9 or NOT_A_DIGIT; `doubt`: how probable it is that this is wrong, 0..1; `forbidden`: whether rules forbid
    its number.
    """

    page: int
    digit: PageDigit
    number: int | None
    read: int
    doubt: float
    forbidden: bool = False

    @property
    def key(self) -> ReviewKey:
        """What it is known by."""
        return self.page, self.digit.box

    @property
    def is_unsure(self) -> bool:
        """Whether the program says that it is in doubt which one it is, so that a person is to confirm it."""
        return self.digit.prediction.unsure or self.digit.by_rule is not None or self.forbidden


@dataclass(frozen=True, eq=False)
class ReviewNumber:
    """A number as it was read. `digits`: the places of its digits and of what is marked among them; `line`: of all in
    its line; `doubt`: how probable it is that it is wrong, 0..1; `in_doubt`: whether a person is to look at it.
    """

    page: int
    digits: tuple[int, ...]
    line: tuple[int, ...]
    text: str
    doubt: float
    in_doubt: bool
    oddly_cut: bool


@dataclass(frozen=True, eq=False)
class ReviewBatch:
    """Everything to review, in reading order: page by page, line by line.

    What is looked up first takes long for thousands: ask for it in a worker thread.
    """

    digits: tuple[ReviewDigit, ...]
    numbers: tuple[ReviewNumber, ...]
    lengths_tell: bool = False
    """Whether nearly all numbers have one of a few lengths."""

    @classmethod
    def of(cls, pages: Sequence[ReviewPage | None]) -> ReviewBatch:
        """What was read, before a person said anything; None: a page that was not read."""
        digits: list[ReviewDigit] = []
        numbers: list[ReviewNumber] = []
        for place, page in enumerate(pages):
            if page is not None:
                for line in page.lines:
                    _add_line(place, line, page.rules, digits, numbers)
        return _with_odd_ones(digits, numbers)

    @cached_property
    def groups(self) -> tuple[tuple[int, ...], ...]:
        """For each of `GROUPS`, the places of its digits, the least sure first."""
        found: list[list[int]] = [[] for _ in GROUPS]
        for place, digit in enumerate(self.digits):
            found[digit.read].append(place)
        return tuple(tuple(sorted(group, key=lambda place: -self.digits[place].doubt)) for group in found)

    @cached_property
    def doubtful_first(self) -> tuple[int, ...]:
        """The places of all numbers: those in doubt first, and the least sure ones first among these and the others."""
        numbers = self.numbers
        return tuple(
            sorted(range(len(numbers)), key=lambda place: (not numbers[place].in_doubt, -numbers[place].doubt))
        )


def _add_line(
    page: int,
    read: Sequence[PageDigit],
    rules: RuleSet | None,
    digits: list[ReviewDigit],
    numbers: list[ReviewNumber],
) -> None:
    line = [as_read(digit) for digit in read]
    first = len(digits)
    of_digit: dict[int, int] = {}
    forbidden: set[int] = set()
    whole = tuple(range(first, first + len(line)))
    places = {id(digit): place for place, digit in zip(whole, line, strict=True)}
    gaps = [False, *_unclear_gaps(line), False]
    for parts in parts_of_numbers(line):
        doubtful = any(digit.unsure or not digit.counts for digit in parts)
        text = "".join(str(digit.digit) for digit in parts if digit.counts)
        invalid = rules is not None and not rules.allows(number_text(parts))
        own = tuple(places[id(digit)] for digit in parts)
        unclear = any(gaps[place - first] for place in range(own[0], own[-1] + 2))
        of_digit |= dict.fromkeys(own, len(numbers))
        forbidden.update(own if invalid else ())
        numbers.append(ReviewNumber(page, own, whole, text, number_doubt(parts), doubtful or invalid, unclear))
    for place, digit in zip(whole, line, strict=True):
        value = NOT_A_DIGIT if not digit.counts else digit.digit
        digits.append(ReviewDigit(page, digit, of_digit.get(place), value, digit_doubt(digit), place in forbidden))


def _with_odd_ones(digits: Sequence[ReviewDigit], numbers: Sequence[ReviewNumber]) -> ReviewBatch:
    """The batch with those numbers in doubt that may be cut wrongly.

    Where nearly all numbers have one of a few lengths, these are the ones with another length. Elsewhere they are the
    ones beside a gap that is unclear.
    """
    lengths = Counter(len(number.text) for number in numbers)
    usual = {length for length, count in lengths.items() if count >= _USUAL * len(numbers)}
    others = sum(count for length, count in lengths.items() if length not in usual)
    telling = len(numbers) >= _MANY and len(usual) <= _FEW_LENGTHS and others <= _MOST_ODD * len(numbers)
    odd = [len(number.text) not in usual if telling else number.oddly_cut for number in numbers]
    changed = (
        replace(number, oddly_cut=is_odd, in_doubt=number.in_doubt or is_odd)
        for number, is_odd in zip(numbers, odd, strict=True)
    )
    return ReviewBatch(tuple(digits), tuple(changed), telling)


def _unclear_gaps(line: Sequence[PageDigit]) -> list[bool]:
    """Of each gap between digits, whether it might as well be a space, or none, and nobody has said it."""
    gaps = gaps_by_space([digit.box for digit in line])
    pairs = zip(gaps, line[1:], strict=True)
    return [
        abs(log(max(gap, _LEAST_GAP))) < _UNCLEAR and digit.starts_number is None and not digit.sign
        for gap, digit in pairs
    ]


def _renewed(digit: PageDigit, now: PageDigit | None) -> PageDigit:
    """The digit of now; where a person has said what it is, it was read as rules wanted it before they did."""
    if now is None:
        return digit
    return now if now.correction is None else replace(now, by_rule=digit.by_rule)


def as_read(digit: PageDigit) -> PageDigit:
    """The digit without what a person has said that it is."""
    if digit.correction is None and not digit.discarded:
        return digit
    return replace(digit, correction=None, discarded=False)
