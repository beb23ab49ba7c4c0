"""A person who reviews, made up: what they find of a batch of made pages, and how long it takes them.

Seconds of a keystroke and of pointing: S. Card, T. Moran, A. Newell, "The keystroke-level model for user performance
time with interactive systems", Communications of the ACM 23 (1980): K of an average typist, P, H, M. Seconds of a look,
of one eye movement with what is perceived and thought meanwhile: the same authors, "The Psychology of Human-Computer
Interaction" (1983), chapter 2: 0.23 + 0.1 + 0.07. How many tiles a look takes in, and how often people err, are
assumptions, stated in `Person`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewBatch, ReviewKey, ReviewPage
from digitpad.core.review.tally import ReviewTally, ReviewVerdict
from tests.support.review_pages import CheckedNumber

KEY: Final = 0.28
"""K: a keystroke of an average typist (40 words a minute)."""
MIND: Final = 1.35
"""M: making up one's mind to do something."""
POINT: Final = 1.1
"""P: pointing at something with a mouse."""
HAND: Final = 0.4
"""H: the hand goes from the keyboard to the mouse, or back."""
LOOK: Final = 0.4
"""One eye movement, and what is seen and thought meanwhile."""


@dataclass(frozen=True)
class Person:
    """Assumptions. `tiles`: of a group, that one look takes in; `screen`, `numbers`: tiles and numbers of a screen;
    `digits`: of a number, that one look takes in; `sees`: how many of the wrong ones that are before their eyes they
    see; `mistypes`: how many of the numbers that they type all alone are wrong in the end.
    """

    tiles: float = 3.0
    screen: int = 160
    numbers: int = 30
    digits: float = 4.0
    sees: float = 0.95
    mistypes: float = 0.005


@dataclass(frozen=True)
class CheckedBatch:
    """Pages as they were read, with the truth about each number."""

    batch: ReviewBatch
    numbers: tuple[CheckedNumber, ...]

    @classmethod
    def of(cls, pages: list[ReviewPage], numbers: list[CheckedNumber]) -> CheckedBatch:
        """Of the pages and the numbers on them in reading order."""
        batch = ReviewBatch.of(pages)
        assert len(batch.numbers) == len(numbers)
        return cls(batch, tuple(numbers))

    def is_misread(self, place: int) -> bool:
        """Whether a number has the right digits but for some that were taken for others."""
        number = self.numbers[place]
        return number.is_wrong and number.truth is not None and len(number.truth) == len(number.text)

    def verdicts(self, place: int, *, whole: bool) -> dict[ReviewKey, ReviewVerdict]:
        """What a person says of a number who sees everything. `whole`: looking at it, not at its digits in groups.

        That a number is cut wrongly is seen of the whole only; then a digit of it is said to be none.
        """
        number, digits = self.numbers[place], [self.batch.digits[at] for at in self.batch.numbers[place].digits]
        values = [digit.read for digit in digits]
        if self.is_misread(place) and number.truth is not None:
            counting = [at for at, digit in enumerate(digits) if digit.read != NOT_A_DIGIT]
            for at, character in zip(counting, number.truth, strict=True):
                values[at] = int(character)
        elif number.is_wrong and whole:
            values[-1] = NOT_A_DIGIT if values[-1] != NOT_A_DIGIT else 0
        pairs = zip(digits, values, strict=True)
        return {digit.key: ReviewVerdict(value, whole) for digit, value in pairs}

    def left(self, tally: ReviewTally) -> int:
        """How many numbers are wrong that nobody has found."""
        return sum(number.is_wrong for number in self.numbers) - tally.found_wrong

    def look_at_groups(self, tally: ReviewTally) -> None:
        """Look at all digits by groups."""
        for place in range(len(self.numbers)):
            if not tally.is_whole(place):
                tally.say(self.verdicts(place, whole=False))

    def look_at_doubtful(self, tally: ReviewTally, *, everything: bool = False, one_in: int = 0) -> int:
        """Look at the numbers in doubt, or at all, until at most one in so many is wrong; returns at how many."""
        for count, place in enumerate(self.batch.doubtful_first):
            enough = one_in and tally.is_good_enough(one_in)
            if enough or not (everything or self.batch.numbers[place].in_doubt):
                return count
            tally.say(self.verdicts(place, whole=True))
        return len(self.numbers)


def seconds_of_typing(batch: CheckedBatch, person: Person) -> float:
    """Look at each number on paper, and type it with the key that ends it."""
    lengths = [len(number.text) for number in batch.numbers]
    return sum(LOOK * max(1.0, length / person.digits) + (length + 1) * KEY for length in lengths)


def seconds_of_groups(batch: CheckedBatch, person: Person) -> float:
    """Look at each digit, press a key for each screen, and correct what is misread: point at it, press its key."""
    digits = len(batch.batch.digits)
    wrong = sum(batch.is_misread(place) for place in range(len(batch.numbers)))
    screens = digits / person.screen + 11
    return LOOK * digits / person.tiles + screens * (MIND + KEY) + wrong * (MIND + 2 * HAND + POINT + KEY)


def seconds_of_numbers(batch: CheckedBatch, count: int, person: Person) -> float:
    """Of so many numbers, those to look at first: look at picture and digits, press a key; correct what is wrong."""
    places = batch.batch.doubtful_first[:count]
    looks = sum(2 * LOOK * max(1.0, len(batch.numbers[place].text) / person.digits) for place in places)
    wrong = sum(batch.numbers[place].is_wrong for place in places)
    return looks + len(places) * KEY + wrong * (MIND + 2 * KEY)


def seconds_of_screens(batch: CheckedBatch, person: Person) -> float:
    """All numbers by screens: look at each picture and its digits, press a key for each screen; correct what is wrong:
    point at it, press keys.
    """
    looks = sum(2 * LOOK * max(1.0, len(number.text) / person.digits) for number in batch.numbers)
    wrong = sum(number.is_wrong for number in batch.numbers)
    screens = len(batch.numbers) / person.numbers + 1
    return looks + screens * (MIND + KEY) + wrong * (MIND + 2 * HAND + POINT + 3 * KEY)
