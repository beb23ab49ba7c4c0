"""Sheets that were folded, stained, seen from the side, or filled in with digits over the borders of their fields."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from tests.support.field_marks import CORRECTED
from tests.support.made_sheets import LIST, SheetTruth, make_sheet
from tests.support.rough_sheets import folded, from_the_side, stained
from tools.form_accuracy import networks


def read(picture: Image.Image) -> tuple[FieldReading, ...]:
    classifier, network = networks()
    ink = page_ink(align_sheet(np.asarray(picture.convert("L"))), network, lambda: None)
    return read_fields(ink, classifier, network, lambda: None)


def wrong_without_doubt(readings: tuple[FieldReading, ...], truth: SheetTruth) -> list[tuple[str, str]]:
    """What stands in fields, and what was read without a doubt in its place."""
    meant = ["" if one.strike not in (None, CORRECTED) else one.text for one in truth.written]
    read = zip(meant, readings, strict=True)
    return [(text, one.text) for text, one in read if text != one.text and not one.in_doubt]


@pytest.mark.parametrize("changed", [folded, stained, from_the_side])
def test_numbers_are_not_lost_without_a_doubt(
    changed: Callable[[Image.Image, np.random.Generator], Image.Image],
) -> None:
    """At the edge of a shadow and along a fold, numbers were taken for struck out: seven of this sheet."""
    picture, truth = make_sheet(LIST, 43_001, kind="hard")
    readings = read(changed(picture, np.random.default_rng(44_000)))
    wrong = wrong_without_doubt(readings, truth)
    assert len(wrong) <= 3
    assert sum(not found for _, found in wrong) <= 1
    assert sum(one.text != "" for one in readings) > 40


def test_a_digit_across_the_border_of_its_field_is_in_doubt() -> None:
    """It may be of the number beside: a field without a number got one, others lost a digit."""
    picture, truth = make_sheet(LIST, 43_001, struck=0, size=1.35)
    readings = read(picture)
    wanted = {37: "", 38: "72279", 45: "75672"}
    for place, text in wanted.items():
        assert (truth.written[place].text if not truth.written[place].strike else "") == text
        assert readings[place].text == text or readings[place].in_doubt


def test_a_number_beside_one_that_was_struck_out_is_not_read_with_it() -> None:
    picture, truth = make_sheet(LIST, 43_000, empty=0, struck=1, strikes=(CORRECTED,))
    readings = read(picture)
    assert len(wrong_without_doubt(readings, truth)) <= 2
    assert sum(one.in_doubt for one in readings) > 70
