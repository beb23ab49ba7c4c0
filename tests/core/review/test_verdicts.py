"""What verdicts make of a page."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.pages.edit import remove
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import count_marked, read_lines
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.registry import Registry
from digitpad.core.review.batch import ReviewBatch, ReviewPage
from digitpad.core.review.tally import ReviewVerdict
from digitpad.core.review.verdicts import decided
from digitpad.runtime.litert import load_classifier
from tests.support.pages import make_page

LINES = ("4096 137", "52")


@pytest.fixture(scope="module")
def reading(network: PageNetwork) -> PageReading:
    paths = default_paths()
    classifier = load_classifier(Registry(paths.bundled_models, paths.user_models).find("digitpad"))
    picture, _ = make_page(1, kind="clean", size=(900, 480), lines=LINES, paper="white")
    read = read_page(Page(np.asarray(picture.convert("L")), np.asarray(picture), "page.png"), classifier, network)
    assert read.text == "\n".join(LINES)
    return read


def said(reading: PageReading, verdicts: dict[int, ReviewVerdict | None]) -> PageReading:
    """The reading with verdicts on the digits at these places."""
    batch = ReviewBatch.of([ReviewPage.of(SEEN[0] if SEEN else reading)])
    SEEN[:] = SEEN or [reading]
    digits = [batch.digits[place] for place in verdicts]
    boxes = {digit.digit.box: verdict for digit, verdict in zip(digits, verdicts.values(), strict=True)}
    return decided(reading, boxes, digits)


SEEN: list[PageReading] = []


@pytest.fixture(autouse=True)
def _forget() -> None:
    SEEN.clear()


def test_what_was_sure_and_is_right_stays_as_it_is(reading: PageReading) -> None:
    after = said(reading, {0: ReviewVerdict(4), 1: ReviewVerdict(0, whole=True)})
    assert after.lines == reading.lines


def test_what_is_another_digit_is_corrected_and_can_be_taken_back(reading: PageReading) -> None:
    after = said(reading, {0: ReviewVerdict(9), 8: ReviewVerdict(1)})
    assert after.text == "9096 137\n51"
    assert [digit.correction for digit in after.digits].count(None) == 7
    assert said(after, {0: None, 8: None}).text == reading.text


def test_what_is_no_digit_is_gone_without_a_gap_and_comes_back_where_it_was(reading: PageReading) -> None:
    after = said(reading, {1: ReviewVerdict(NOT_A_DIGIT), 7: ReviewVerdict(NOT_A_DIGIT), 8: ReviewVerdict(NOT_A_DIGIT)})
    assert after.text == "496 137"
    assert count_marked(after) == 0
    assert not any(number.in_doubt for line in read_lines(after) for number in line.numbers)
    assert said(after, {1: ReviewVerdict(8), 7: None, 8: ReviewVerdict(2)}).text == "4896 137\n52"


def test_what_was_taken_out_on_the_page_comes_back_too(reading: PageReading) -> None:
    SEEN.append(reading)
    without = remove(reading, [reading.digits[0]])
    assert said(without, {0: ReviewVerdict(NOT_A_DIGIT)}).text == without.text == "096 137\n52"
    assert said(without, {0: ReviewVerdict(4)}).text == reading.text


def test_numbers_are_joined_and_begin_where_a_person_says_so(reading: PageReading) -> None:
    joined = said(reading, {4: ReviewVerdict(1, starts=False)})
    assert joined.text == "4096137\n52"
    apart = said(joined, {4: ReviewVerdict(1, starts=None), 2: ReviewVerdict(9, starts=True)})
    assert apart.text == "40 96 137\n52"
    assert said(apart, {2: None}).text == reading.text
