"""What is printed on a form is no ink, in its fields either; what sheets have in common is print."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.forms.align import align_form
from digitpad.core.forms.alignment.form_print import print_of, strokes_over
from digitpad.core.forms.fields.page_ink import PageInk, page_ink
from digitpad.core.forms.form import Form
from digitpad.core.forms.reference import FormReference
from digitpad.core.forms.stack.common_print import FEWEST_SHEETS, common_print, without_writing
from tests.support.made_forms import MADE_FORMS, SMALL_FORM
from tools.form_accuracy import networks

SIDE = 200
PIXELS = 5.4


def ink_of(form: Form, seed: int, *, empty: float) -> PageInk:
    picture, _ = SMALL_FORM.filled(seed, empty=empty, struck=0, quarter_turns=0)
    return page_ink(align_form(np.asarray(picture.convert("L")), form), networks()[1], lambda: None)


def inside(ink: PageInk, values: NDArray[np.float32]) -> float:
    """How much of something there is in the form's field."""
    left, top, right, bottom = (round(side) for side in ink.pixels_of(ink.page.form.fields[0].outline))
    return float(values[top:bottom, left:right].sum())


def test_print_in_a_field_is_no_ink() -> None:
    form = SMALL_FORM.with_reference()
    ink = ink_of(form, 3, empty=1.0)
    assert inside(ink, ink.ink) > 20  # the network takes it for ink
    assert inside(ink, ink.written.ink) < 2
    assert ink.unread(form.fields[0].boxes[0]) < 0.01


def test_what_is_written_stays() -> None:
    ink = ink_of(SMALL_FORM.with_reference(), 4, empty=0.0)
    assert inside(ink, ink.written.ink) > 100


def test_a_stroke_goes_on_over_a_rule() -> None:
    ink = np.zeros((SIDE, SIDE), np.float32)
    ink[40:160, 98:103] = 1
    rule = np.zeros(ink.shape, np.bool_)
    rule[96:102] = True
    over = strokes_over(np.where(rule, np.float32(0), ink), rule, PIXELS)
    assert (over[96:102, 98:103] > 0.9).all()
    assert over[96:102, :90].max() == 0


@pytest.mark.parametrize("filled", [False, True])
def test_in_fields_of_a_filled_picture_only_rules_are_print(filled: bool) -> None:
    grey = np.full((SIDE, SIDE), 255, np.uint8)
    grey[50:54, 20:180] = 0  # a rule
    grey[100:120, 90:94] = 0  # a stroke
    found = print_of(grey, PIXELS, [(0.0, 0.0, 1.0, 1.0)] if filled else [])
    assert found[52, 100] == 1
    assert (found[110, 92] == 1) is not filled


def test_most_sheets_have_print_in_common_and_no_writing() -> None:
    random = np.random.default_rng(1)
    pages = []
    for _ in range(8):
        page = np.full((SIDE, SIDE), 255, np.uint8)
        page[50:54] = 20
        x = int(random.integers(10, SIDE - 10))
        page[80:120, x : x + 4] = 20
        pages.append(page)
    common = common_print(pages)
    assert (common[50:54] == 20).all()
    assert (common[80:120] == 255).all()


def test_a_stack_of_sheets_takes_the_place_of_a_filled_picture(tmp_path: Path) -> None:
    form = SMALL_FORM.with_reference(filled=True)
    assert form.reference is not None
    files = []
    for seed in range(FEWEST_SHEETS):
        files.append(str(tmp_path / f"{seed}.png"))
        SMALL_FORM.filled(20 + seed, empty=0, struck=0)[0].save(files[-1])
    assert without_writing(form, files[:-1]) is form  # too few
    common = without_writing(form, [str(tmp_path / "none.png"), *files]).reference
    empty = SMALL_FORM.with_reference().reference
    assert common is not None
    assert empty is not None
    assert not common.filled
    left, top, right, bottom = np.rint(np.array(form.fields[0].outline) * np.tile(common.grey.shape[::-1], 2)).astype(
        int
    )
    printed, told, written = (
        int((one.grey[top:bottom, left:right] < 160).sum()) for one in (empty, common, form.reference)
    )
    assert 0.7 * printed < told < 0.4 * written


def test_a_process_that_dies_costs_one_sheet_and_one_that_is_not_wanted_ends(tmp_path: Path) -> None:
    form = SMALL_FORM.with_reference(filled=True)
    files = [str(tmp_path / f"{number}.png") for number in range(FEWEST_SHEETS + 1)]
    sheet = SMALL_FORM.filled(20, empty=0, struck=0)[0]
    for file in files:
        sheet.save(file)
    killed: list[int] = []

    def kill_once() -> None:
        if not killed:
            (child,) = multiprocessing.active_children()
            killed.append(child.pid or 0)
            child.kill()

    assert without_writing(form, files, kill_once) is not form
    assert killed
    killed.clear()
    assert without_writing(form, files[1:], kill_once) is form  # too few are left

    def cancel() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        without_writing(form, files, cancel)
    assert multiprocessing.active_children() == []


def test_an_empty_picture_is_left_as_it_is() -> None:
    form = replace(MADE_FORMS["exam"].form, reference=FormReference(np.full((1604, 1134), 255, np.uint8)))
    assert without_writing(form, []) is form
