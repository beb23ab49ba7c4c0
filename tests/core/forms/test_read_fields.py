"""Made sheets are read; what is empty or struck out gives no value."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.form import FormField
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.rules.rule_set import RuleSet
from tests.support.made_sheets import LIST, SCORES, SheetTruth, make_sheet
from tests.support.painted_sheets import paint_sheet
from tools.form_accuracy import networks

SMALL = PrintableSheet(SheetKind.SCORES, columns=4, digits=3, rows=8)
RULED = PrintableSheet(SheetKind.SCORES, columns=4, digits=2, rows=20)
STRAIGHT = ((0.5, 0.1), (0.5, 0.9)), ((0.22, 0.1), (0.78, 0.1), (0.45, 0.9))
_PIXELS = 6.0


def read(picture: Image.Image, rules: RuleSet | None = None) -> tuple[FieldReading, ...]:
    classifier, network = networks()
    ink = page_ink(align_sheet(np.asarray(picture.convert("L"))), network, lambda: None)
    return read_fields(ink, classifier, network, lambda: None, rules=rules)


def test_strokes_as_straight_as_with_a_ruler_are_read() -> None:
    times = 4  # as large as it is seen
    sheet = paint_sheet(RULED, times * 200 / 25.4)
    draw, random = ImageDraw.Draw(sheet), np.random.default_rng(2)
    fields = sheet_form(RULED).fields
    for place, box in enumerate(box for field in fields for box in field.boxes):
        left, top, right, bottom = np.array(box) * (sheet.size * 2)
        shift = np.array((left, top)) + random.uniform(-12, 12, 2)
        corners = np.array(STRAIGHT[place % 2]) * (right - left, bottom - top) + shift
        draw.line([tuple(one) for one in corners.tolist()], fill=40, width=4 * times, joint="curve")
    seen = sheet.resize((sheet.width // times, sheet.height // times), Image.Resampling.LANCZOS)
    found = read(seen)
    assert sum(reading.text == "17" for reading in found) >= 0.8 * len(fields)
    assert sum(reading.text != "17" and not reading.marked for reading in found) <= 2, "what is left out is said"


@cache
def made(sheet: PrintableSheet, seed: int, kind: str) -> tuple[tuple[FieldReading, ...], SheetTruth]:
    picture, truth = make_sheet(sheet, seed, kind=kind, empty=0.2, struck=0.2)
    return read(picture), truth


@pytest.mark.parametrize("kind", ["mild", "hard"])
@pytest.mark.parametrize("sheet", [SMALL, SCORES, LIST], ids=["small", "scores", "list"])
def test_most_fields_of_a_made_sheet_are_read(sheet: PrintableSheet, kind: str) -> None:
    readings, truth = made(sheet, 21, kind)
    filled = [
        (one.text, reading)
        for one, reading in zip(truth.written, readings, strict=True)
        if one.text and one.strike is None
    ]
    assert sum(text == reading.text for text, reading in filled) >= 0.85 * len(filled)
    for text, reading in filled:
        if reading.text == text:
            assert reading.state is FieldState.READ
            assert reading.confidence > 0


@pytest.mark.parametrize("kind", ["mild", "hard"])
@pytest.mark.parametrize("sheet", [SMALL, SCORES, LIST], ids=["small", "scores", "list"])
def test_nothing_is_read_where_nothing_stands_or_counts(sheet: PrintableSheet, kind: str) -> None:
    readings, truth = made(sheet, 21, kind)
    none = [reading for one, reading in zip(truth.written, readings, strict=True) if not one.text or one.strike]
    assert len(none) > 8
    assert [reading.text for reading in none if reading.text] == []


def test_an_empty_sheet_has_no_values_and_no_doubts() -> None:
    readings = read(paint_sheet(SCORES, _PIXELS))
    assert {reading.state for reading in readings} == {FieldState.EMPTY}
    assert not any(reading.in_doubt or reading.flags for reading in readings)


@cache
def made_to_be_struck() -> tuple[Image.Image, SheetTruth]:
    return make_sheet(SMALL, 5, kind="clean", empty=0, struck=0, quarter_turns=0, values=lambda *_: "472")


def struck_with(line: tuple[float, float, float, float]) -> FieldReading:
    """A sheet's first field with a line through it, in shares of its width and height."""
    clean, truth = made_to_be_struck()
    picture = clean.copy()
    left, top, right, bottom = truth.written[0].field.outline
    x0, y0, x1, y1 = (side * size for side, size in zip((left, top, right, bottom), picture.size * 2, strict=True))
    ends = [(x0 + line[k] * (x1 - x0), y0 + line[k + 1] * (y1 - y0)) for k in (0, 2)]
    ImageDraw.Draw(picture).line(ends, fill=(30, 30, 40), width=4)
    return read(picture)[0]


@pytest.mark.parametrize("line", [(-0.1, 0.5, 1.1, 0.5), (-0.02, 0.3, 1.02, 0.7), (-0.05, 0.7, 1.05, 0.35)])
def test_a_number_with_a_line_through_it_does_not_count(line: tuple[float, float, float, float]) -> None:
    reading = struck_with(line)
    assert (reading.text, reading.state) == ("", FieldState.STRUCK)


def test_a_line_below_a_number_is_no_strike() -> None:
    assert struck_with((-0.1, 1.12, 1.1, 1.12)).text == "472"


def with_values(*values: str, rules: RuleSet | None = None) -> list[FieldReading]:
    """What is read where these stand in the first fields, and nothing in the others."""
    given = iter(values)

    def value(field: FormField, random: np.random.Generator) -> str:
        return next(given, "")

    picture, _ = make_sheet(SMALL, 8, kind="clean", empty=0, struck=0, values=value)
    return list(read(picture, rules)[: len(values)])


def test_values_that_rules_forbid_are_flagged() -> None:
    valid, invalid = with_values("100", "640", rules=RuleSet(low=0, high=100))
    assert (valid.text, valid.flags) == ("100", ())
    assert (invalid.text, invalid.flags) == ("640", ("invalid",))
    assert invalid.in_doubt


def test_zeros_in_front_are_kept() -> None:
    assert [one.text for one in with_values("007", "0")] == ["007", "0"]


def test_an_empty_box_between_two_digits_gives_no_value() -> None:
    picture, truth = make_sheet(SMALL, 8, kind="clean", empty=0, struck=0, quarter_turns=0, values=lambda *_: "472")
    left, top, right, bottom = truth.written[0].field.boxes[1]
    wide, high = picture.size
    gap = (round(left * wide) + 4, round(top * high) - 8, round(right * wide) - 4, round(bottom * high) + 8)
    picture.paste((250, 250, 248), gap)
    reading = read(picture)[0]
    assert (reading.text, reading.state, reading.in_doubt) == ("", FieldState.GAP, True)


def test_the_places_of_digits_are_those_in_the_picture() -> None:
    picture, truth = make_sheet(SMALL, 9, kind="hard", empty=0, struck=0)
    for one, reading in zip(truth.written, read(picture), strict=True):
        left, top, right, bottom = one.field.outline
        width, height = truth.size
        corners = np.array([(x * width, y * height, 1) for x in (left, right) for y in (top, bottom)])
        places = corners @ truth.to_picture.T
        places = places[:, :2] / places[:, 2:]
        for digit in () if reading.number is None else reading.number.digits:
            x, y, wide, high = digit.box
            assert (places.min(0) - 20 <= (x, y)).all()
            assert (places.max(0) + 20 >= (x + wide, y + high)).all()
