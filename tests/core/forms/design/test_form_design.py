"""How sheets become pages to draw on, what is found printed there, and what is done to the fields."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from digitpad.core.forms.design.changes import (
    copies,
    divided,
    free_field_name,
    moved_fields,
    new_field,
    new_grid,
    of_other_kind,
    resized_fields,
)
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.design.layouts import TableWishes, printed_box_at, row_of_boxes, table_of_boxes
from digitpad.core.forms.design.new_page import page_of_sheet, paper_of
from digitpad.core.forms.design.printed_lines import PrintedLines, find_printed_lines
from digitpad.core.forms.design.problems import problems_of_fields
from digitpad.core.forms.design.writing import dark_places, seems_filled
from digitpad.core.forms.form import FieldBox, FieldKind, Form, FormField
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from tests.support.form_windows import farthest
from tests.support.made_sheets import make_sheet
from tests.support.painted_sheets import paint_sheet

SHEET = PrintableSheet(SheetKind.SCORES, columns=3, digits=3, rows=8, title="Test")
PAGE = Form("", 210, 297, ())
NOTHING = PrintedLines.none(PAGE)


def field(name: str, box: FieldBox, row: int = 0) -> DrawnField:
    return DrawnField(FormField(name, FieldKind.WHOLE, (box,), row=row))


def on_page(box: FieldBox, form: Form) -> FieldBox:
    """A box of the printed sheet on a page whose edges were guessed: by their marks."""
    marks = sheet_form(SHEET).marks
    assert marks is not None
    assert form.marks is not None
    (a, b), (c, d) = marks.centres[0], marks.centres[2]
    (e, f), (g, h) = form.marks.centres[0], form.marks.centres[2]
    x = [(side - a) / (c - a) * (g - e) + e for side in box[::2]]
    y = [(side - b) / (d - b) * (h - f) + f for side in box[1::2]]
    return x[0], y[0], x[1], y[1]


def around(form: Form) -> FieldBox:
    """What a person drags over to have the table."""
    outlines = [on_page(one.outline, form) for one in sheet_form(SHEET).fields]
    left, top, right, bottom = np.array(outlines).T
    return float(left.min()) - 0.005, float(top.min()) - 0.004, float(right.max()) + 0.005, float(bottom.max()) + 0.004


@pytest.mark.parametrize("kind", ["clean", "mild"])
@pytest.mark.parametrize("seed", [3, 5])
def test_a_table_is_found_on_filled_in_sheets_whichever_way_they_lie(kind: str, seed: int) -> None:
    picture, _ = make_sheet(SHEET, seed, kind=kind)
    page = page_of_sheet(np.asarray(picture.convert("L")))
    assert (page.form.width, page.form.height) == (210, 297)
    lines = find_printed_lines(page.grey, page.form)
    table = table_of_boxes(around(page.form), lines, TableWishes())
    assert [len(row) for row in table] == [3] * 8
    wanted = [on_page(box, page.form) for one in sheet_form(SHEET).fields for box in one.boxes]
    found = [box for row in table for cell in row for box in cell]
    assert max(farthest(one, two) for one, two in zip(found, wanted, strict=True)) < 0.8


def test_rows_columns_and_boxes_are_as_many_as_one_wants() -> None:
    page = page_of_sheet(np.asarray(paint_sheet(SHEET, 6.2)))
    lines = find_printed_lines(page.grey, page.form)
    table = table_of_boxes(around(page.form), lines, TableWishes(rows=4, columns=2, boxes=5))
    assert [[len(cell) for cell in row] for row in table] == [[5, 5]] * 4
    assert len(table_of_boxes((0.2, 0.7, 0.8, 0.9), NOTHING, TableWishes())) == 10
    one_each = table_of_boxes(around(page.form), lines, TableWishes(boxes=1))
    assert [[len(cell) for cell in row] for row in one_each] == [[1] * 9] * 8


def test_a_row_and_a_box_are_taken_as_printed() -> None:
    page = page_of_sheet(np.asarray(paint_sheet(SHEET, 6.2)))
    lines = find_printed_lines(page.grey, page.form)
    printed = sheet_form(SHEET).fields[4]
    left, top, right, bottom = printed.outline
    boxes = row_of_boxes((left - 0.004, top - 0.003, right + 0.004, bottom + 0.003), lines)
    assert max(farthest(one, two) for one, two in zip(boxes, printed.boxes, strict=True)) < 0.4
    assert len(row_of_boxes(printed.outline, lines, 7)) == 7
    assert len(row_of_boxes((0.2, 0.7, 0.6, 0.75), NOTHING)) == 5
    x, y = (left + right) / 2, (top + bottom) / 2
    found = printed_box_at(x, y, lines)
    assert found is not None
    assert farthest(found, printed.boxes[1]) < 0.4
    assert printed_box_at(0.5, 0.9, lines) is None


def test_what_is_no_line_is_not_snapped_to() -> None:
    grey = np.full((1604, 1134), 255, np.uint8)
    grey[300:700, 200:500] = 0  # a bar
    lines = find_printed_lines(grey, PAGE)
    assert lines.snapped((0.2, 0.2, 0.4, 0.4), within=20) == (0.2, 0.2, 0.4, 0.4)
    grey[900:902, 300:800] = 90
    lines = find_printed_lines(grey, PAGE)
    assert lines.snapped_y(0.56, 0.3, 0.6, within=3) == pytest.approx(901 / 1604, abs=1e-3)
    assert lines.snapped_y(0.56, 0.3, 0.6, within=0.2) == 0.56
    assert lines.snapped_y(0.56, 0.85, 0.95, within=3) == 0.56, "the line is not there"


@pytest.mark.parametrize(
    ("size", "paper", "sides"),
    [
        ((1240, 1754), "A4", (210, 297)), ((1754, 1240), "A4", (297, 210)), ((1700, 2200), "Letter", (215.9, 279.4)),
        ((1000, 1000), "", (210, 210)), ((1000, 3000), "", (210, 630)),
    ],
)  # fmt: skip
def test_the_likeliest_paper_is_taken(size: tuple[int, int], paper: str, sides: tuple[float, float]) -> None:
    name, found = paper_of(*size)
    assert name == paper
    assert found == pytest.approx(sides)


def test_a_sheet_without_marks_is_taken_as_it_is_or_turned() -> None:
    picture = np.full((1754, 1240), 255, np.uint8)
    picture[100:110, 100:600] = 0
    upright = page_of_sheet(picture)
    assert upright.form.marks is None
    assert upright.grey[:200].min() < 60
    turned = page_of_sheet(picture, 1)
    assert (turned.form.width, turned.form.height) == (297, 210)
    assert turned.grey[:, -200:].min() < 60, "a quarter clockwise: what was above is at the right"


def test_fields_stay_on_the_page() -> None:
    one = field("a", (0.8, 0.9, 0.9, 0.95))
    (there,) = moved_fields([one], 0.5, 0.5)
    assert there.field.outline == pytest.approx((0.9, 0.95, 1.0, 1.0))
    assert max(there.field.outline) <= 1
    row = DrawnField(FormField("b", FieldKind.BOXES, divided((0.1, 0.1, 0.4, 0.2), 3)))
    (wide,) = resized_fields([row], (0.1, 0.1, 0.4, 0.2), (0.1, 0.1, 0.7, 0.2))
    assert wide.field.boxes[1] == pytest.approx((0.3, 0.1, 0.5, 0.2))


def test_copies_have_names_and_rows_of_their_own() -> None:
    there = [field("points 2", (0.1, 0.1, 0.2, 0.2)), field("points 3", (0.3, 0.1, 0.4, 0.2))]
    assert free_field_name("points 2", {"points 2", "points 3"}) == "points 4"
    (again,) = copies(there[:1], there, by=(0, 0.2))
    assert again.field.name == "points 4"
    grid = new_grid([[((0.1, 0.5, 0.2, 0.6),)], [((0.1, 0.6, 0.2, 0.7),)]], there, first=3)
    assert [(one.field.name, one.field.row) for one in grid] == [("column 1", 3), ("column 1", 4)]
    below = copies(grid, [*there, *grid], by=(0, 0.2))
    assert [(one.field.name, one.field.row) for one in below] == [("column 1", 5), ("column 1", 6)]
    assert new_field(divided((0.1, 0.1, 0.4, 0.2), 3), there).field.kind is FieldKind.BOXES


def test_another_kind_has_the_boxes_that_it_needs() -> None:
    one = field("a", (0.1, 0.1, 0.4, 0.2))
    boxes = of_other_kind(one, FieldKind.BOXES, 3)
    assert len(boxes.field.boxes) == 3
    back = of_other_kind(replace(boxes, field=replace(boxes.field, decimals=2)), FieldKind.WHOLE, 3)
    assert (back.field.boxes, back.field.decimals) == (one.field.boxes, 0)


def test_each_field_says_what_is_wrong_with_it() -> None:
    fields = [
        field("a", (0.1, 0.1, 0.2, 0.2)), field("a", (0.3, 0.1, 0.4, 0.2)), field("b", (0.35, 0.15, 0.5, 0.3)),
        field("", (0.1, 0.5, 0.2, 0.6)), field("small", (0.1, 0.7, 0.101, 0.8)), field("c", (0.6, 0.6, 0.7, 0.7)),
        DrawnField(FormField("d", FieldKind.FIXED, ((0.6, 0.8, 0.7, 0.9),))), field("a", (0.8, 0.1, 0.9, 0.2), row=1),
        replace(field("e", (0.8, 0.3, 0.9, 0.4)), problem="A whole number is expected here."),
    ]  # fmt: skip
    found = problems_of_fields(PAGE, fields)
    assert set(found) == {0, 1, 2, 3, 4, 6, 8}
    assert "2 fields have the name «a»" in found[0]
    assert "overlaps the field «a»" in found[2]
    assert "no rule says which" in found[6]
    assert found[8] == "A whole number is expected here."
    assert not problems_of_fields(PAGE, [fields[0], fields[5], fields[7]])


def test_a_filled_in_sheet_is_told_from_an_empty_one() -> None:
    fields = [DrawnField(one) for one in sheet_form(SHEET).fields]
    empty = np.asarray(paint_sheet(SHEET, 5.4))
    assert not seems_filled(dark_places(empty), fields)
    picture, _ = make_sheet(SHEET, 5, kind="clean", quarter_turns=0)
    filled = np.asarray(picture.convert("L").resize(empty.shape[::-1], Image.Resampling.BOX))
    assert seems_filled(dark_places(filled), fields)
    assert not seems_filled(dark_places(filled), [])
