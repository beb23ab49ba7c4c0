"""What verdicts do to the errors left."""

from __future__ import annotations

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewBatch
from digitpad.core.review.tally import ReviewTally, ReviewVerdict, Trouble
from tests.support.reviews import review_batch

LINES = ["1234 5678 9012 3456"] * 30


def say_whole(tally: ReviewTally, batch: ReviewBatch, number: int, *values: int) -> None:
    """Look at a number; it is this, or what was read."""
    digits = [batch.digits[place] for place in batch.numbers[number].digits]
    said = values or [digit.read for digit in digits]
    tally.say({digit.key: ReviewVerdict(value, whole=True) for digit, value in zip(digits, said, strict=True)})


def test_looking_at_everything_leaves_nothing() -> None:
    batch = review_batch(*LINES, unsure=[2])
    tally = ReviewTally(batch)
    before = tally.errors_left
    assert before.expected > 0
    for number in range(len(batch.numbers)):
        say_whole(tally, batch, number)
    assert (tally.errors_left.expected, tally.errors_left.high) == (0, 0)
    assert tally.whole_count == tally.count == 120
    assert tally.is_good_enough(1000)


def test_digits_in_groups_say_nothing_of_how_numbers_are_cut() -> None:
    batch = review_batch(*LINES)
    tally = ReviewTally(batch)
    tally.say({digit.key: ReviewVerdict(digit.read) for digit in batch.digits})
    assert tally.evidence(Trouble.CLEAR_MISREAD).left == 0
    assert tally.evidence(Trouble.CLEAR_CUT).left == 120
    assert tally.whole_count == 0
    assert [tally.left_in(group) for group in range(11)] == [0] * 11


def test_an_error_that_is_found_is_not_left_and_lets_one_expect_more() -> None:
    batch = review_batch(*LINES)
    right, wrong = ReviewTally(batch), ReviewTally(batch)
    say_whole(right, batch, 0)
    say_whole(wrong, batch, 0, 1, 2, 3, 5)
    assert (right.found_wrong, wrong.found_wrong) == (0, 1)
    assert wrong.evidence(Trouble.CLEAR_MISREAD).found == 1
    assert wrong.errors_left.expected > right.errors_left.expected


def test_a_digit_that_is_none_means_that_the_number_was_badly_cut() -> None:
    batch = review_batch(*LINES)
    tally = ReviewTally(batch)
    say_whole(tally, batch, 0, 1, 2, 3, NOT_A_DIGIT)
    assert tally.evidence(Trouble.CLEAR_CUT).found == 1
    assert tally.evidence(Trouble.CLEAR_MISREAD).found == 0


def test_what_is_taken_back_is_as_if_it_had_never_been_said() -> None:
    batch = review_batch(*LINES, unsure=[0, 5])
    tally = ReviewTally(batch)
    before = tally.errors_left, tally.left_in(1)
    say_whole(tally, batch, 0, 7, 2, 3, 4)
    assert (tally.errors_left, tally.left_in(1)) != before
    tally.say({batch.digits[place].key: None for place in batch.numbers[0].digits})
    assert (tally.errors_left, tally.left_in(1)) == before
    assert tally.found_wrong == 0


def test_a_batch_that_is_built_anew_knows_what_was_said() -> None:
    batch = review_batch(*LINES)
    tally = ReviewTally(batch)
    say_whole(tally, batch, 3, 9, 9, 9, 9)
    again = ReviewTally(review_batch(*LINES), tally.verdicts)
    assert (again.errors_left, again.found_wrong, again.left_in(3)) == (
        tally.errors_left,
        tally.found_wrong,
        tally.left_in(3),
    )
