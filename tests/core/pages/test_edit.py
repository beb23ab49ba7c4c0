"""Changes to a reading: each gives a new one, and what people said stays."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.pages.edit import add, correct, merge, remove, split
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support import pages

LINES = ("2803", "475", "61")


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


@pytest.fixture(scope="module")
def reading(classifier: Classifier, network: PageNetwork) -> PageReading:
    picture, _ = pages.make_page(3, kind="mild", lines=LINES, paper="white", ink="black", size=(1000, 750))
    found = read_page(Page(np.asarray(picture.convert("L")), None, "page.png"), classifier, network)
    assert found.text == "\n".join(LINES)
    return found


def test_a_correction_is_in_the_text_and_can_be_taken_back(reading: PageReading) -> None:
    digit = reading.lines[0][1]
    corrected = correct(reading, digit, 6)
    assert corrected.text == "2603\n475\n61"
    assert reading.text == "2803\n475\n61"
    assert correct(corrected, corrected.lines[0][1], None).text == reading.text


def test_only_digits_are_corrections(reading: PageReading) -> None:
    with pytest.raises(ValueError, match="12"):
        correct(reading, reading.lines[0][0], 12)


def test_what_is_not_in_the_reading_cannot_be_changed(reading: PageReading) -> None:
    digit = reading.lines[0][0]
    without = remove(reading, [digit])
    with pytest.raises(ValueError, match="not in this reading"):
        correct(without, digit, 3)


def test_removed_digits_and_empty_lines_are_gone(reading: PageReading) -> None:
    assert remove(reading, [reading.lines[1][0], reading.lines[0][3]]).text == "280\n75\n61"
    assert remove(reading, reading.lines[2]).text == "2803\n475"
    assert remove(reading, reading.digits).lines == ()


def test_joined_digits_are_one_and_can_be_cut_into_the_same_two(reading: PageReading, classifier: Classifier) -> None:
    two, eight = reading.lines[0][:2]
    joined = merge(reading, [eight, two], classifier)
    assert [len(line) for line in joined.lines] == [3, 3, 2]
    whole = joined.lines[0][0]
    assert whole.box[0] <= min(two.box[0], eight.box[0]) + 1
    assert whole.box[2] >= max(two.box[2], eight.box[2]) - 1
    again = split(joined, whole, classifier)
    assert again.text == reading.text
    assert np.abs(np.subtract(again.lines[0][0].box, two.box)).max() <= 2


def test_one_digit_cannot_be_joined(reading: PageReading, classifier: Classifier) -> None:
    with pytest.raises(DataError, match="two digits or more"):
        merge(reading, [reading.digits[0]] * 2, classifier)


def test_a_cut_gives_two_parts_with_all_the_ink(reading: PageReading, classifier: Classifier) -> None:
    digit = reading.lines[1][0]
    parts = split(reading, digit, classifier).lines[1][:2]
    assert digit.ink is not None
    ink = sum(float(part.ink.patch.ink.sum()) for part in parts if part.ink is not None)
    assert ink == pytest.approx(float(digit.ink.patch.ink.sum()), rel=1e-3)


def test_what_is_too_narrow_is_not_cut(classifier: Classifier, network: PageNetwork) -> None:
    grey = np.full((400, 300), 255, np.uint8)
    grey[150:200, 148:152] = 0
    reading = read_page(Page(grey, None, "page.png"), classifier, network)
    (digit,) = reading.lines[0]
    with pytest.raises(DataError, match="cannot be cut"):
        split(reading, digit, classifier)


def test_a_digit_is_added_where_it_belongs(reading: PageReading, classifier: Classifier) -> None:
    for line, place in ((0, 0), (1, 1), (2, 1)):
        digit = reading.lines[line][place]
        left, top, right, bottom = digit.box
        again = add(remove(reading, [digit]), (left - 3, top - 3, right + 3, bottom + 3), classifier)
        assert again.text == reading.text


def test_a_line_is_added_where_it_belongs(reading: PageReading, classifier: Classifier) -> None:
    without = remove(reading, reading.lines[1])
    boxes = np.array([digit.box for digit in reading.lines[1][:1]])
    assert add(without, tuple(boxes[0].tolist()), classifier).text == "2803\n4\n61"


def test_a_box_without_ink_is_refused_and_so_is_one_whose_ink_is_taken(
    reading: PageReading, classifier: Classifier
) -> None:
    for box in ((2, 2, 40, 40), (990, 740, 1000, 750), (5, 5, 5, 5), reading.lines[0][0].box):
        with pytest.raises(DataError, match="no ink"):
            add(reading, box, classifier)


def test_corrections_stay_through_other_edits(reading: PageReading, classifier: Classifier) -> None:
    edited = correct(reading, reading.lines[0][2], 9)
    edited = merge(edited, edited.lines[0][:2], classifier)
    edited = split(edited, edited.lines[0][0], classifier)
    box = edited.lines[2][0].box
    edited = add(remove(edited, [edited.lines[2][0]]), box, classifier)
    assert edited.lines[0][2].correction == 9
    assert edited.text == "2893\n475\n61"
