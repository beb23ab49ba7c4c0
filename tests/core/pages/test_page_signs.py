"""Points, commas and minus signs of numbers on pages."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from subprocess import run

import numpy as np
import pytest
from PIL import Image

from digitpad.core.lines.signs import ALL_SIGNS
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.edit import correct
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import file_reading, json_entry
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.page_signs import with_signs, without_signs
from digitpad.core.pages.picture import Page
from digitpad.core.pages.ruled import by_rules
from digitpad.core.pages.tables import numbers_csv
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Registry
from digitpad.core.rules.rule_set import RuleSet
from digitpad.runtime.litert import load_classifier
from tests.support.signed_pages import signed_page

PATHS = default_paths()


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))


@pytest.fixture(scope="module")
def reading(classifier: Classifier, network: PageNetwork) -> PageReading:
    page = Page(signed_page("-3.5 12,4", "20 -7", "600.25"), None, "page.png")
    return read_page(page, classifier, network, quarter_turns=0)


def test_signs_stand_before_digits_and_hold_numbers_together(reading: PageReading, classifier: Classifier) -> None:
    assert with_signs(reading, classifier).text == "-3.5 12,4\n20 -7\n600.25"
    assert not set("-.,") & set(reading.text)


def test_what_was_taken_for_no_digit_and_is_a_sign_is_marked_no_more(
    reading: PageReading, classifier: Classifier
) -> None:
    signed = with_signs(reading, classifier)
    assert [digit for line in signed.lines for digit in line if not digit.counts] == []


def test_tables_and_json_carry_signs_and_no_negative_number_is_a_formula(
    reading: PageReading, classifier: Classifier
) -> None:
    read = file_reading("page.png", [with_signs(reading, classifier)])
    entry = json.loads(json.dumps(json_entry(read)))
    assert [line["numbers"] for line in entry["lines"]] == [["-3.5", "12,4"], ["20", "-7"], ["600.25"]]
    assert [digit.get("sign") for digit in entry["lines"][0]["digits"]] == ["-", ".", None, None, ","]
    cells = [row.split(",")[4] for row in numbers_csv(read).replace('"12,4"', "12;4").splitlines()]
    assert cells == ["-3.5", "12;4", "20", "-7", "600.25"]


def test_rules_for_digits_never_change_a_number_with_signs(reading: PageReading, classifier: Classifier) -> None:
    ruled = by_rules(with_signs(reading, classifier), RuleSet(length=2))
    assert ruled.text == "-3.5 12,4\n20 -7\n600.25"
    numbers = [number for line in file_reading("page.png", [ruled]).lines for number in line.numbers]
    assert [number.invalid for number in numbers] == [True, True, False, True, True]


def test_a_page_without_signs_has_none(classifier: Classifier, network: PageNetwork) -> None:
    page = Page(signed_page("0123456789", "57 45 71 1"), None, "page.png")
    plain = read_page(page, classifier, network, quarter_turns=0)
    assert with_signs(plain, classifier).text == plain.text


def test_times_and_dates_are_read_where_they_are_asked_for(classifier: Classifier, network: PageNetwork) -> None:
    page = Page(signed_page("3:45 12/5", "20.7"), None, "page.png")
    plain = read_page(page, classifier, network, quarter_turns=0)
    assert with_signs(plain, classifier, ALL_SIGNS).text == "3:45 12/5\n20.7"
    assert ":" not in with_signs(plain, classifier).text


class Refusing:
    """A classifier to which nothing is a digit."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier

    def classify(self, images: np.ndarray) -> Predictions:
        said = self._classifier.classify(images)
        return replace(said, rejected=np.ones(len(images), np.bool_))


def test_a_digit_is_never_lost_to_a_sign_that_was_a_part_of_it(classifier: Classifier, network: PageNetwork) -> None:
    plain = read_page(Page(signed_page("20 7"), None, "page.png"), classifier, network, quarter_turns=0)
    (line,) = plain.lines
    *others, seven = line
    assert seven.ink is not None
    patch = seven.ink.patch
    bar, left = patch.height // 2, patch.height // 3 + 8
    ink = np.pad(patch.ink, ((0, 0), (left, 0)))
    ink[bar : bar + patch.height // 10, : left - 8] = patch.peak
    whole = replace(seven, ink=replace(seven.ink, patch=Patch(patch.left - left, patch.top, ink)))
    joined = replace(plain, lines=((*others, whole),))
    assert with_signs(joined, classifier).text == "20 -7"
    assert with_signs(joined, Refusing(classifier)).text == "20 7"


def test_specks_and_remains_of_rules_are_no_signs(classifier: Classifier, network: PageNetwork) -> None:
    pixels = signed_page("3 5 7 2", "2468").copy()
    random = np.random.default_rng(2)
    for x, y in random.integers((60, 40), (860, 340), (400, 2)):
        pixels[y, x : x + 2] = 60
    for x, y in random.integers((60, 40), (840, 340), (20, 2)):
        pixels[y, x : x + 14] = 90
    plain = read_page(Page(pixels, None, "page.png"), classifier, network, quarter_turns=0)
    assert not set(with_signs(plain, classifier).text) & set(ALL_SIGNS)


def test_signs_can_be_left_out_again(reading: PageReading, classifier: Classifier) -> None:
    assert not set(without_signs(with_signs(reading, classifier)).text) & set(ALL_SIGNS)
    assert without_signs(reading) is reading


def test_what_a_person_has_said_is_no_sign(reading: PageReading, classifier: Classifier) -> None:
    marked = [digit for line in reading.lines for digit in line if not digit.counts]
    assert marked, "the minus signs at least"
    changed = correct(reading, marked[0], 1)
    assert any(digit.correction == 1 for line in with_signs(changed, classifier).lines for digit in line)


def test_the_command_reads_signs_if_they_are_asked_for(tmp_path: Path) -> None:
    Image.fromarray(signed_page("-3.5")).save(tmp_path / "page.png")

    def read(*options: str) -> str:
        command = [sys.executable, "-m", "digitpad", "read", str(tmp_path / "page.png"), "--processes", "1", *options]
        return run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert read("--signs") == "-3.5"
    assert read() == "35"
