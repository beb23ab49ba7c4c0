"""What leaves the program of a reading: text, rows, JSON and pictures say the same, corrections and doubts included."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import (
    ReadNumber,
    annotated,
    count_marked,
    file_reading,
    json_entry,
    plain_text,
    read_lines,
)
from digitpad.core.pages.page import PageDigit, PageReading, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.pages.tables import DIGITS_HEADER, csv_text, digits_csv
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Prediction
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.pages import make_page

LINES = ("0123", "4567", "89")
DOUBT = Prediction((0.0,) * 7 + (0.6, 0.4, 0.0))
ORANGE, BLUE = (200, 80, 0), (0, 90, 190)


@pytest.fixture(scope="module")
def reading(network: PageNetwork) -> PageReading:
    paths = default_paths()
    classifier = load_classifier(Registry(paths.bundled_models, paths.user_models).find("digitpad"))
    picture, _ = make_page(1, kind="clean", size=(480, 360), lines=LINES, paper="white")
    pixels = np.asarray(picture)
    return read_page(Page(np.asarray(picture.convert("L")), pixels, "page.png", number=3), classifier, network)


def changed(reading: PageReading, line: int, place: int, **how: object) -> PageReading:
    lines = [list(digits) for digits in reading.lines]
    lines[line][place] = replace(lines[line][place], **how)
    return replace(reading, lines=tuple(map(tuple, lines)))


def rejected(digit: PageDigit) -> Prediction:
    return replace(digit.prediction, rejected=True)


def colours(picture: np.ndarray) -> set[tuple[int, ...]]:
    return {tuple(colour) for colour in picture.reshape(-1, 3).tolist()}


def test_all_forms_say_what_stands_on_the_page(reading: PageReading) -> None:
    result = file_reading("folder/page.png", [reading])
    assert plain_text(result) == "\n".join(LINES) == reading.text
    entry = json.loads(json.dumps(json_entry(result)))
    assert (entry["file"], entry["error"], entry["marked"]) == ("folder/page.png", None, 0)
    assert [line["text"] for line in entry["lines"]] == list(LINES)
    assert {line["page"] for line in entry["lines"]} == {3}
    first = entry["lines"][0]["digits"][0]
    left, top, right, bottom = reading.lines[0][0].box
    assert first["box"] == [left, top, right - left, bottom - top]
    assert first["confidence"] == pytest.approx(reading.lines[0][0].prediction.confidence, abs=1e-4)
    rows = list(csv.DictReader(io.StringIO(csv_text([DIGITS_HEADER]) + digits_csv(result))))
    assert "".join(row["digit"] for row in rows) == "0123456789"
    assert [row["position"] for row in rows if row["line"] == "2"] == ["1", "2", "3", "4"]
    assert {(row["file"], row["page"]) for row in rows} == {("folder/page.png", "3")}
    assert [int(rows[0][side]) for side in "xywh"] == first["box"]


def test_what_is_no_digit_is_counted_only(reading: PageReading) -> None:
    less = changed(reading, 0, 1, prediction=rejected(reading.lines[0][1]))
    assert [line.text for line in read_lines(less)] == ["023", "4567", "89"]
    assert count_marked(less) == 1
    for place in (0, 1):
        less = changed(less, 2, place, prediction=rejected(reading.lines[2][place]))
    assert [line.text for line in read_lines(less)] == ["023", "4567"]
    assert count_marked(less) == 3


def test_a_correction_counts_and_the_confidence_stays_that_of_the_network(reading: PageReading) -> None:
    was = reading.lines[0][0]
    for prediction in (was.prediction, rejected(was)):
        line = read_lines(changed(reading, 0, 0, correction=6, prediction=prediction))[0]
        assert line.text == "6123"
        assert line.digits[0].confidence == round(was.prediction.confidence, 4)


def numbers(reading: PageReading, *, pictures: bool = False) -> list[ReadNumber]:
    return [number for line in read_lines(reading, pictures=pictures) for number in line.numbers]


def test_a_number_says_the_least_of_its_digits_and_lies_around_them(reading: PageReading) -> None:
    number = numbers(changed(reading, 0, 2, prediction=DOUBT))[0]
    assert number.text == "0173"
    assert number.least_confidence == 0.6
    lefts, tops, rights, bottoms = zip(*(digit.box for digit in reading.lines[0]), strict=True)
    left, top = min(lefts), min(tops)
    assert number.box == (left, top, max(rights) - left, max(bottoms) - top)


def test_flags_say_what_there_is_to_know_of_a_number(reading: PageReading) -> None:
    assert [number.flags for number in numbers(reading)] == [()] * 3
    unsure = changed(reading, 0, 0, prediction=DOUBT)
    assert [number.flags for number in numbers(unsure)] == [("unsure",), (), ()]
    corrected = changed(unsure, 0, 0, correction=7)
    assert numbers(corrected)[0].flags == ("corrected",)
    assert not numbers(corrected)[0].in_doubt
    for place in range(3):
        corrected = changed(corrected, 0, place, printed=True)
    assert numbers(corrected)[0].flags == ("corrected",)  # a digit is handwriting
    assert numbers(changed(corrected, 0, 3, printed=True))[0].flags == ("corrected", "printed")


def test_what_was_refused_within_a_number_makes_it_doubtful_and_is_never_made_up(reading: PageReading) -> None:
    less = changed(reading, 0, 1, prediction=rejected(reading.lines[0][1]))
    first, *others = numbers(less)
    assert (first.text, first.flags, first.in_doubt) == ("023", ("marked",), True)
    assert not any(number.in_doubt for number in others)
    alone = changed(changed(less, 2, 0, prediction=rejected(reading.lines[2][0])), 2, 1, prediction=DOUBT)
    assert [number.text for number in numbers(alone)] == ["023", "4567", "7"]
    nothing = changed(alone, 2, 1, prediction=rejected(reading.lines[2][1]))
    assert [number.text for number in numbers(nothing)] == ["023", "4567"]


def test_only_numbers_in_doubt_have_a_picture_of_what_stands_there(reading: PageReading) -> None:
    unsure = changed(reading, 1, 0, prediction=DOUBT)
    assert [number.picture for number in numbers(unsure)] == [None] * 3
    before, number, after = numbers(unsure, pictures=True)
    assert before.picture is after.picture is None
    assert number.picture is not None
    with Image.open(io.BytesIO(number.picture)) as picture:
        assert picture.format == "JPEG"
        wide, high = picture.size
    assert wide / high == pytest.approx(number.box[2] / number.box[3], rel=0.3)


def test_the_picture_shows_answers_and_leaves_the_page_alone(reading: PageReading) -> None:
    before = reading.page.colour.copy()
    picture = annotated(reading)
    assert (picture.mode, picture.size) == ("RGB", (480, 360))
    assert (reading.page.colour == before).all()
    pixels = np.asarray(picture)
    left, top, right, bottom = reading.lines[0][0].box
    assert tuple(pixels[(top + bottom) // 2, left - 1]) == BLUE
    assert ORANGE not in colours(pixels)
    alone = np.asarray(annotated(replace(reading, lines=(reading.lines[0][:1],))))
    inside = np.s_[top:bottom, left:right]
    assert (alone[inside] == before[inside]).all()  # a box hides no ink of its own digit


def test_doubt_shows_as_a_colour_and_a_mark(reading: PageReading) -> None:
    unsure = changed(reading, 0, 0, prediction=DOUBT)
    sure = changed(unsure, 0, 0, correction=7)
    doubtful, certain = np.asarray(annotated(unsure)), np.asarray(annotated(sure))
    assert ORANGE in colours(doubtful)
    assert ORANGE not in colours(certain)
    left, top, *_ = reading.lines[0][0].box
    label = np.s_[: top - 2, left:]

    def width(pixels: np.ndarray) -> int:
        return int(np.ptp(np.flatnonzero((pixels[label] != reading.page.colour[label]).any((0, 2)))))

    one = replace(reading, lines=((replace(reading.lines[0][0], prediction=DOUBT),),))
    marked = width(np.asarray(annotated(one)))
    assert marked > 1.5 * width(np.asarray(annotated(changed(one, 0, 0, correction=7))))


def test_what_is_no_digit_is_crossed_out_in_grey(reading: PageReading) -> None:
    less = changed(reading, 0, 0, prediction=rejected(reading.lines[0][0]))
    pixels = np.asarray(annotated(less))
    left, top, right, bottom = reading.lines[0][0].box
    assert tuple(pixels[top, left]) == (140, 140, 140)
    assert BLUE not in colours(pixels[top - 12 : bottom, left - 4 : right - 2])


def test_a_label_stays_on_the_page_and_grey_pages_get_colours(reading: PageReading) -> None:
    box = (2, 1, 14, 20)
    one = replace(reading, lines=((replace(reading.lines[0][0], box=box),),), page=replace(reading.page, colour=None))
    pixels = np.asarray(annotated(one))
    assert BLUE in colours(pixels[22:40, :20])
