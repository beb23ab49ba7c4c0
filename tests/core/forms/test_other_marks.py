"""What people put into a field in the place of a number gives no value, nor do numbers that were struck out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data import mnist
from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.fields.other_marks import is_tick
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.pages.digits.pieces import Patch, tight
from digitpad.core.paths import default_paths
from tests.support.field_marks import CURVED_STRIKES, OTHER_MARKS, other_mark
from tests.support.made_sheets import LIST, SCORES, make_sheet
from tests.support.painted_sheets import paint_sheet
from tools.form_accuracy import networks

_PIXELS = 6.0


def read(picture: Image.Image) -> Sequence[FieldReading]:
    classifier, network = networks()
    ink = page_ink(align_sheet(np.asarray(picture.convert("L"))), network, lambda: None)
    return read_fields(ink, classifier, network, lambda: None)


@pytest.mark.parametrize("sheet", [LIST, SCORES], ids=["list", "scores"])
@pytest.mark.parametrize("strikes", [OTHER_MARKS, CURVED_STRIKES], ids=["marks", "curves"])
def test_marks_and_curved_strikes_are_no_numbers(sheet: PrintableSheet, strikes: Sequence[str]) -> None:
    picture, truth = make_sheet(sheet, 43_000, empty=0, struck=1, strikes=strikes)
    readings = read(picture)
    assert {one.strike for one in truth.written} == set(strikes)
    assert [one.text for one in readings if one.text and not one.in_doubt] == []
    assert sum(bool(one.text) for one in readings) <= 2


def mark_in(sheet: PrintableSheet, *ways: Sequence[tuple[float, float]]) -> FieldReading:
    """A sheet's first field with lines in it, in heights of the field from its upper left corner."""
    picture = paint_sheet(sheet, _PIXELS)
    left, top, _, bottom = sheet_form(sheet).fields[0].outline
    high = (bottom - top) * picture.height
    for way in ways:
        places = [(left * picture.width + x * high, top * picture.height + y * high) for x, y in way]
        ImageDraw.Draw(picture).line(places, fill=40, width=5, joint="curve")
    return read(picture)[0]


@pytest.mark.parametrize(
    "way",
    [
        [(0.5, 0.15), (0.5, 0.85)],
        [(0.6, 0.15), (0.45, 0.85)],
        [(0.35, 0.4), (0.5, 0.15), (0.5, 0.85)],
    ],
    ids=["upright", "leaning", "with a flag"],
)
def test_a_one_is_no_tick(way: Sequence[tuple[float, float]]) -> None:
    assert mark_in(LIST, way).text == "1"


def test_a_tick_that_goes_through_two_boxes_is_no_number() -> None:
    width = sheet_form(SCORES).fields[0].boxes[0]
    side = (width[2] - width[0]) / (width[3] - width[1]) * 210 / 297  # of a box, in its heights
    assert mark_in(SCORES, [(side - 0.35, 0.4), (side - 0.2, 0.85), (side + 0.3, 0.1)]).text == ""


def test_ticks_are_told_from_ones() -> None:
    data = mnist.load_train(default_paths().mnist)
    ones = [tight(Patch(0, 0, image.astype(np.float32) / 255)) for image in data.images[data.labels == 1]]
    assert sum(is_tick(one) for one in ones if one is not None) <= 2
    random = np.random.default_rng(1)
    ticks = [drawn(other_mark("tick", random), int(random.integers(3, 7))) for _ in range(200)]
    assert all(is_tick(one) for one in ticks)


def drawn(lines: Sequence[Sequence[tuple[float, float]]], width: int) -> Patch:
    picture = Image.new("L", (80, 80))
    for line in lines:
        ImageDraw.Draw(picture).line(
            [(20 + 40 * x, 20 + 40 * y) for x, y in line], fill=255, width=width, joint="curve"
        )
    patch = tight(Patch(0, 0, np.asarray(picture, np.float32) / 255))
    assert patch is not None
    return patch


@pytest.mark.parametrize(("share", "state"), [(1.0, FieldState.STRUCK), (0.5, FieldState.UNREADABLE)])
def test_a_line_through_digits_strikes_them_out(share: float, state: FieldState) -> None:
    """All of them, however wide their field is, or some, which leaves a number that nobody meant."""
    picture, _ = make_sheet(LIST, 4, kind="clean", empty=0, struck=0, quarter_turns=0, values=lambda *_: "4726")
    readings = read(picture)
    place = next(place for place, one in enumerate(readings) if one.text == "4726")
    number = readings[place].number
    assert number is not None
    (left, top, _, high), (last, _, wide, _) = number.digits[0].box, number.digits[-1].box
    middle = top + high / 2
    line = left - 12, middle, left + share * (last + wide - left) + 12, middle
    ImageDraw.Draw(picture).line(line, fill=(30, 30, 40), width=4)
    struck = read(picture)[place]
    assert (struck.text, struck.state) == ("", state)
