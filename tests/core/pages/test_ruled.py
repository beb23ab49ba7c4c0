"""Rules on a page: numbers that are not valid become the most probable valid ones, or stay as they were read."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import numpy as np
import pytest

from digitpad.core.pages.edit import correct
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import ReadNumber, file_reading, json_entry, page_numbers, read_lines
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.pages.ruled import by_rules
from digitpad.core.pages.tables import AS_READ, number_rows, numbers_header
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Prediction
from digitpad.core.registry import Registry
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet
from digitpad.runtime.litert import load_classifier
from tests.support.pages import make_page

LINES = ("4111111111111111", "79927398713", "378734493671000")
LUHN = RuleSet(check=CHECK_DIGITS["luhn"])
DOUBT = Prediction((0.0, 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.6, 0.0, 0.0))  # 7, and hardly less probably 1


@pytest.fixture(scope="module")
def reading(network: PageNetwork) -> PageReading:
    """Three numbers with valid check digits, read as they are."""
    paths = default_paths()
    classifier = load_classifier(Registry(paths.bundled_models, paths.user_models).find("digitpad"))
    picture, _ = make_page(1, kind="clean", size=(900, 480), lines=LINES, paper="white")
    read = read_page(Page(np.asarray(picture.convert("L")), np.asarray(picture), "page.png"), classifier, network)
    assert read.text == "\n".join(LINES)
    return read


@pytest.fixture
def misread(reading: PageReading) -> PageReading:
    """The same with a 7 for a 1 in the first number."""
    return changed(reading, 0, 3, DOUBT)


def changed(reading: PageReading, line: int, place: int, prediction: Prediction) -> PageReading:
    lines = [list(digits) for digits in reading.lines]
    lines[line][place] = replace(lines[line][place], prediction=prediction)
    return replace(reading, lines=tuple(map(tuple, lines)))


def numbers(reading: PageReading) -> list[ReadNumber]:
    return [number for line in read_lines(reading) for number in line.numbers]


def test_valid_numbers_stay_without_a_word(reading: PageReading) -> None:
    ruled = by_rules(reading, LUHN)
    assert ruled.text == reading.text
    assert not any({"by-rule", "invalid"} & set(number.flags) for number in numbers(ruled))
    assert ruled.lines == reading.lines  # the same digits, not others like them


def test_a_number_by_rule_says_so_and_what_was_read(misread: PageReading) -> None:
    assert misread.text.startswith("4117")
    ruled = by_rules(misread, LUHN)
    assert ruled.text == "\n".join(LINES)
    first, *others = numbers(ruled)
    assert (first.text, first.as_read, first.by_rule, first.in_doubt) == (LINES[0], "4117111111111111", True, True)
    assert {"by-rule", "unsure"} <= set(first.flags)
    assert "invalid" not in first.flags
    assert first.least_confidence == 0.4  # of the digit that stands there now
    assert not any(number.by_rule for number in others)


def test_tables_and_json_tell_it(misread: PageReading) -> None:
    result = file_reading("page.png", [by_rules(misread, LUHN)])
    rows = [dict(zip(numbers_header(ruled=True), row.cells, strict=True)) for row in number_rows(result, ruled=True)]
    assert [(row["text"], row[AS_READ]) for row in rows] == [
        (LINES[0], "4117111111111111"), (LINES[1], ""), (LINES[2], ""),
    ]  # fmt: skip
    line = json_entry(result, ruled=True)["lines"][0]
    assert (line["numbers"], line["as_read"]) == ([LINES[0]], ["4117111111111111"])
    assert "by-rule" in line["flags"][0]
    assert line["digits"][3]["digit"] == 1
    assert {"as_read", "flags"}.isdisjoint(json_entry(result)["lines"][0])


def test_where_no_valid_number_is_probable_it_is_left_and_flagged(reading: PageReading) -> None:
    clear = Prediction(tuple(0.9991 if digit == 7 else 0.0001 for digit in range(10)))
    ruled = by_rules(changed(reading, 0, 3, clear), LUHN)
    first = numbers(ruled)[0]
    assert (first.text, first.by_rule, first.in_doubt) == ("4117111111111111", False, True)
    assert "invalid" in first.flags


def test_what_a_person_corrected_is_flagged_only(misread: PageReading) -> None:
    corrected = correct(misread, misread.lines[0][0], 5)
    first = numbers(by_rules(corrected, LUHN))[0]
    assert (first.text, first.by_rule) == ("5117111111111111", False)
    assert {"invalid", "corrected"} <= set(first.flags)
    ruled = by_rules(misread, LUHN)
    first = numbers(correct(ruled, ruled.lines[0][3], 7))[0]  # after the rules, against them
    assert (first.text, first.by_rule) == ("4117111111111111", False)
    assert {"invalid", "corrected"} <= set(first.flags)


def test_other_rules_and_none_begin_with_what_was_read(misread: PageReading) -> None:
    ruled = by_rules(misread, LUHN)
    assert by_rules(ruled, None).text == misread.text
    assert not any("invalid" in number.flags for number in numbers(by_rules(ruled, None)))
    long = by_rules(ruled, RuleSet(length=16))
    assert long.text == misread.text
    assert [("invalid" in number.flags) for number in numbers(long)] == [False, True, True]


def test_where_most_clear_numbers_break_the_rules_doubtful_ones_are_not_bent(misread: PageReading) -> None:
    rules = RuleSet(roster=Roster("roster", ("4111111111111111",)))
    assert by_rules(misread, rules).text.startswith("4111")  # one in a few may be something else
    weak = Prediction((0.0, 0.012, 0.0, 0.0, 0.0, 0.0, 0.0, 0.988, 0.0, 0.0))
    page = changed(misread, 0, 3, weak)
    assert by_rules(page, rules).text.startswith("4111")
    many = replace(page, lines=(page.lines[0], *(page.lines[1] for _ in range(200))))
    assert by_rules(many, rules).text.startswith("4117")


def test_digits_that_stay_what_they_are_are_the_same_ones(misread: PageReading) -> None:
    ruled = by_rules(misread, LUHN)
    again = by_rules(ruled, LUHN)
    assert changes(ruled, again) == []
    assert changes(ruled, by_rules(ruled, None)) == [3]


def changes(before: PageReading, after: PageReading) -> list[int]:
    """Places of the digits that are other ones."""
    both = zip(chain.from_iterable(before.lines), chain.from_iterable(after.lines), strict=True)
    return [place for place, (old, new) in enumerate(both) if old is not new]


def test_the_numbers_of_a_page_know_their_digits(misread: PageReading) -> None:
    first, *others = page_numbers(by_rules(misread, LUHN))
    assert (first.read.text, first.read.by_rule, first.doubted_by_rules, first.confirmed) == (
        LINES[0],
        True,
        True,
        False,
    )
    assert [digit.by_rule for digit in first.digits if digit.by_rule is not None] == [1]
    assert [one.doubted_by_rules for one in others] == [False, False]


def test_numbers_that_an_edit_does_not_touch_are_the_same_ones(misread: PageReading) -> None:
    ruled = by_rules(misread, LUHN)
    known = page_numbers(ruled)
    edited = by_rules(correct(ruled, ruled.lines[1][0], 5), LUHN)
    first, second, third = page_numbers(edited, known)
    assert (first, third) == (known[0], known[2])
    assert second.read.text == f"5{LINES[1][1:]}"
    assert second.read.invalid
