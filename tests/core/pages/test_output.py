"""What leaves the program of a reading: text, rows, JSON and pictures say the same, corrections and doubts included."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import (
    CSV_HEADER,
    FileReading,
    ReadDigit,
    ReadLine,
    annotated,
    count_marked,
    csv_rows,
    csv_text,
    file_reading,
    json_entry,
    plain_text,
    read_lines,
)
from digitpad.core.pages.page import PageDigit, PageReading, read_page
from digitpad.core.pages.picture import Page
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
    rows = list(csv.DictReader(io.StringIO(csv_text([CSV_HEADER, *csv_rows(result)]))))
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


def test_lines_are_counted_on_each_page_anew() -> None:
    digit = ReadDigit(5, 0.9, (0, 0, 2, 3))
    lines = tuple(ReadLine(page, (digit,), (str(digit.digit),)) for page in (1, 1, 2, 4, 4))
    rows = list(csv_rows(FileReading("a.pdf", lines)))
    assert [row[1:4] for row in rows] == [(1, 1, 1), (1, 2, 1), (2, 1, 1), (4, 1, 1), (4, 2, 1)]


def test_names_with_commas_and_quotes_stay_one_cell() -> None:
    name = 'a, "b"\nc.png'
    text = csv_text(csv_rows(FileReading(name, (ReadLine(1, (ReadDigit(5, 0.9, (0, 0, 2, 3)),), ("5",)),))))
    assert next(csv.reader(io.StringIO(text)))[0] == name


@pytest.mark.parametrize("name", ["=HYPERLINK(A1).png", "+1.png", "-1.png", "@a.png", "\t=1.png"])
def test_a_name_that_begins_like_a_formula_is_text(name: str) -> None:
    text = csv_text(csv_rows(FileReading(name, (ReadLine(1, (ReadDigit(5, 0.9, (0, 0, 2, 3)),), ("5",)),))))
    assert next(csv.reader(io.StringIO(text)))[0] == f"'{name}"


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
