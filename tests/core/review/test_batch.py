"""What there is to review: doubt, groups, and which numbers to look at first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewBatch, ReviewPage
from digitpad.core.review.doubt import digit_doubt, number_doubt
from digitpad.core.rules.rule_set import RuleSet
from tests.support.reviews import read_digit, read_line, review_batch, review_page


def test_doubt_is_what_the_network_leaves_to_others() -> None:
    assert digit_doubt(read_digit(7, 0, confidence=0.8, strangeness=0.1)) == pytest.approx(1 - 0.9 * 0.8)
    assert digit_doubt(read_digit(7, 0, strangeness=0.9)) == pytest.approx(0.1)  # a digit after all
    assert digit_doubt(replace(read_digit(7, 0, confidence=0.3), correction=1)) == 0
    assert digit_doubt(replace(read_digit(7, 0, confidence=0.8), by_rule=1)) == pytest.approx(0.1)
    digits = [read_digit(7, 0, confidence=0.8), read_digit(3, 40, confidence=0.5)]
    assert number_doubt(digits) == pytest.approx(1 - 0.8 * 0.5)


def test_groups_hold_all_that_was_read_as_one_digit_least_sure_first() -> None:
    batch = review_batch("171 7", "77", unsure=[3], marked=[0])
    groups = batch.groups
    assert [len(group) for group in groups] == [0, 1, 0, 0, 0, 0, 0, 4, 0, 0, 1]
    assert groups[7][0] == 3
    assert [batch.digits[place].read for place in groups[NOT_A_DIGIT]] == [NOT_A_DIGIT]


def test_what_a_person_has_said_already_is_in_the_group_as_which_it_was_read() -> None:
    line = read_line("12")
    batch = ReviewBatch.of([review_page((replace(line[0], correction=8), line[1])), None])
    assert [digit.read for digit in batch.digits] == [1, 2]


def test_numbers_in_doubt_come_first_and_the_least_sure_of_them_before_the_others() -> None:
    batch = review_batch("11 22 33 44", unsure=[4], marked=[6])
    numbers = [batch.numbers[place] for place in batch.doubtful_first]
    assert [number.in_doubt for number in numbers] == [True, True, False, False]
    assert {number.text for number in numbers[:2]} == {"33", "4"}


def test_a_number_that_the_rules_forbid_is_in_doubt() -> None:
    page = ReviewPage((read_line("123 4567"),), RuleSet(length=3))
    batch = ReviewBatch.of([page])
    assert [number.in_doubt for number in batch.numbers] == [False, True]
    assert [digit.is_unsure for digit in batch.digits] == [False] * 3 + [True] * 4  # a person is to confirm these


def test_where_all_numbers_have_a_few_lengths_another_one_is_in_doubt() -> None:
    batch = review_batch(*["1234 5678 9012"] * 20, "123456 1234")
    odd = [number.text for number in batch.numbers if number.oddly_cut]
    assert odd == ["123456"]


def test_elsewhere_a_gap_that_may_be_a_space_is_in_doubt() -> None:
    line = [read_digit(1, 0), read_digit(2, 34), read_digit(3, 34 + 26 + 24), read_digit(4, 34 + 26 + 24 + 34)]
    (number,) = ReviewBatch.of([review_page(tuple(line))]).numbers
    assert (number.text, number.oddly_cut, number.in_doubt) == ("1234", True, True)
    said = replace(line[2], starts_number=True)  # a person has seen it
    numbers = ReviewBatch.of([review_page((*line[:2], said, line[3]))]).numbers
    assert [(number.text, number.oddly_cut) for number in numbers] == [("12", False), ("34", False)]
