"""Drawing the fields of a form over one of its sheets, as a person does it: with mouse and keys in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.core.forms.form import FieldKind
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.ui.forms.input import FormTool
from digitpad.ui.forms.window import FormWindow
from tests.support.form_windows import (
    CTRL,
    SHIFT,
    at,
    click,
    drag,
    drag_over,
    empty_sheet,
    farthest,
    fields_of,
    idle,
    opened,
    press,
    printed,
    use,
)
from tests.support.windows import settle, until

SHEET = PrintableSheet(SheetKind.SCORES, columns=3, digits=3, rows=6, title="Test")


@pytest.fixture
def sheet(drawer: FormWindow, tmp_path: Path) -> FormWindow:
    """The window with an empty sheet."""
    opened(drawer, empty_sheet(tmp_path, SHEET))
    return drawer


def test_a_sheet_with_marks_is_shown_straight_and_gives_a_form_with_marks(sheet: FormWindow) -> None:
    form = sheet.document.state.form
    assert (form.width, form.height) == (210, 297)
    assert form.marks is not None
    wanted = sheet_form(SHEET).marks
    assert wanted is not None
    pairs = zip(form.marks.centres, wanted.centres, strict=True)
    assert max(farthest((*one, 0, 0), (*two, 0, 0)) for one, two in pairs) < 0.3
    assert sheet.document.is_saved


def test_a_box_is_drawn_snaps_to_print_and_is_undone(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    wanted = printed(SHEET, 2, 1).outline
    drag_over(sheet, (wanted[0] + 0.004, wanted[1] - 0.003, wanted[2] - 0.004, wanted[3] + 0.003))
    (field,) = fields_of(sheet)
    assert (field.name, field.kind, field.row) == ("field 1", FieldKind.WHOLE, 0)
    assert farthest(field.outline, wanted) < 0.3
    assert sheet.document.selection == (0,)
    sheet.actions_.undo.trigger()
    assert not fields_of(sheet)
    sheet.actions_.redo.trigger()
    assert len(fields_of(sheet)) == 1


def test_snapping_can_be_switched_off(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    sheet.actions_.snap.trigger()
    assert not sheet.actions_.snap.isChecked()
    wanted = printed(SHEET, 2, 1).outline
    drag_over(sheet, (wanted[0] + 0.006, wanted[1] + 0.004, wanted[2], wanted[3]))
    assert farthest(fields_of(sheet)[0].outline, wanted) > 0.7


def test_a_click_takes_the_printed_box(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    box = printed(SHEET, 3, 2).boxes[1]
    click(sheet, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    (field,) = fields_of(sheet)
    assert farthest(field.outline, box) < 0.3


def test_a_row_has_the_printed_boxes_or_as_many_as_one_wants(sheet: FormWindow) -> None:
    use(sheet, FormTool.ROW)
    wanted = printed(SHEET, 1, 3)
    left, top, right, bottom = wanted.outline
    drag_over(sheet, (left - 0.005, top + 0.002, right + 0.005, bottom - 0.002))
    (field,) = fields_of(sheet)
    assert field.kind is FieldKind.BOXES
    assert max(farthest(one, two) for one, two in zip(field.boxes, wanted.boxes, strict=True)) < 0.4
    sheet.parts.options.boxes.setValue(5)
    (field,) = fields_of(sheet)
    assert len(field.boxes) == 5
    assert farthest(field.outline, wanted.outline) < 0.4
    sheet.parts.field.boxes.setValue(3)
    (field,) = fields_of(sheet)
    assert max(farthest(one, two) for one, two in zip(field.boxes, wanted.boxes, strict=True)) < 0.4


def test_a_table_has_a_row_for_each_printed_row(sheet: FormWindow) -> None:
    use(sheet, FormTool.TABLE)
    first, last = printed(SHEET, 1, 1).outline, printed(SHEET, 6, 3).outline
    drag_over(sheet, (first[0] - 0.005, first[1] - 0.004, last[2] + 0.005, last[3] + 0.004))
    until(lambda: bool(fields_of(sheet)), "the table is drawn")
    fields = fields_of(sheet)
    assert [(one.name, one.row, len(one.boxes)) for one in fields] == [
        (f"column {column}", row, 3) for row in range(1, 7) for column in range(1, 4)
    ]
    wanted = [printed(SHEET, row, column) for row in range(1, 7) for column in range(1, 4)]
    assert max(farthest(one.outline, two.outline) for one, two in zip(fields, wanted, strict=True)) < 0.4
    sheet.parts.options.first.setValue(11)
    idle(sheet)
    until(lambda: fields_of(sheet)[0].row == 11, "the rows are numbered anew")
    sheet.parts.options.rows.setValue(4)
    idle(sheet)
    until(lambda: len(fields_of(sheet)) == 12, "there are four rows")


def test_what_is_set_for_a_cell_holds_for_its_column(sheet: FormWindow) -> None:
    use(sheet, FormTool.TABLE)
    first, last = printed(SHEET, 1, 1).outline, printed(SHEET, 6, 3).outline
    drag_over(sheet, (first[0] - 0.005, first[1] - 0.004, last[2] + 0.005, last[3] + 0.004))
    until(lambda: len(fields_of(sheet)) == 18, "the table is drawn")
    sheet.document.select([4])  # row 2, column 2
    panel = sheet.parts.field
    QTest.keyClick(panel.name, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(panel.name, "points")
    panel.rules.high.setText("100")
    idle(sheet)
    columns = [one for one in fields_of(sheet) if one.name == "points"]
    assert [one.row for one in columns] == [1, 2, 3, 4, 5, 6]
    assert all(one.rules is not None and one.rules.high == 100 for one in columns)
    assert len(fields_of(sheet)) == 18
    steps = sheet.document.undo.index()
    sheet.actions_.undo.trigger()
    assert all(one.rules is None for one in fields_of(sheet))
    sheet.actions_.undo.trigger()
    assert fields_of(sheet)[4].name == "column 2"
    assert steps == 3


def test_fields_are_selected_moved_and_resized(sheet: FormWindow) -> None:
    sheet.actions_.snap.trigger()
    use(sheet, FormTool.BOX)
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    drag_over(sheet, (0.5, 0.75, 0.7, 0.8))
    use(sheet, FormTool.SELECT)
    click(sheet, 0.3, 0.77)
    assert sheet.document.selection == (0,)
    drag(sheet, at(sheet, 0.3, 0.77), at(sheet, 0.3, 0.82))
    assert fields_of(sheet)[0].outline == pytest.approx((0.2, 0.8, 0.4, 0.85), abs=0.004)
    drag(sheet, at(sheet, 0.4, 0.85), at(sheet, 0.45, 0.87))
    assert fields_of(sheet)[0].outline == pytest.approx((0.2, 0.8, 0.45, 0.87), abs=0.005)
    click(sheet, 0.6, 0.77, CTRL)
    assert sheet.document.selection == (0, 1)
    press(sheet, Qt.Key.Key_Escape)
    assert sheet.document.selection == ()
    drag(sheet, at(sheet, 0.15, 0.7), at(sheet, 0.75, 0.9))
    assert sheet.document.selection == (0, 1)


def test_arrow_keys_move_and_stretch(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    sheet.actions_.snap.trigger()
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    before = fields_of(sheet)[0].outline
    for _ in range(4):
        press(sheet, Qt.Key.Key_Right)
    press(sheet, Qt.Key.Key_Down, SHIFT)
    after = fields_of(sheet)[0].outline
    assert (after[0] - before[0]) * 210 == pytest.approx(2.0, abs=0.01)
    assert (after[1] - before[1]) * 297 == pytest.approx(5.0, abs=0.01)
    press(sheet, Qt.Key.Key_Right, CTRL)
    wider = fields_of(sheet)[0].outline
    assert wider[0] == pytest.approx(after[0])
    assert (wider[2] - after[2]) * 210 == pytest.approx(0.5, abs=0.01)
    steps = sheet.document.undo.index()
    assert steps == 3, "keys in succession are one step"


def test_fields_are_copied_duplicated_and_deleted(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    sheet.actions_.duplicate.trigger()
    idle(sheet)
    assert [one.name for one in fields_of(sheet)] == ["field 1", "field 2"]
    sheet.actions_.select_all.trigger()
    sheet.actions_.copy.trigger()
    assert '"digitpad form"' in QGuiApplication.clipboard().text()
    sheet.actions_.cut.trigger()
    assert not fields_of(sheet)
    sheet.actions_.paste.trigger()
    idle(sheet)
    assert [one.name for one in fields_of(sheet)] == ["field 1", "field 2"]
    assert not sheet.problems
    press(sheet, Qt.Key.Key_Delete)
    assert not fields_of(sheet)


def test_a_field_is_drawn_and_named_without_a_mouse(sheet: FormWindow) -> None:
    press(sheet, Qt.Key.Key_Insert)
    assert len(fields_of(sheet)) == 1
    press(sheet, Qt.Key.Key_F2)
    panel = sheet.parts.field
    assert panel.name.selectedText() == "field 1"
    QTest.keyClicks(panel.name, "age")
    panel.places[0].setValue(30)
    panel.places[3].setValue(10)
    (field,) = fields_of(sheet)
    assert field.name == "age"
    assert field.outline[0] * 210 == pytest.approx(30, abs=0.1)
    assert (field.outline[3] - field.outline[1]) * 297 == pytest.approx(10, abs=0.1)


def test_overlapping_and_like_named_fields_are_said(sheet: FormWindow) -> None:
    sheet.actions_.snap.trigger()
    use(sheet, FormTool.BOX)
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    drag_over(sheet, (0.5, 0.82, 0.7, 0.87))
    idle(sheet)
    assert not sheet.problems
    sheet.parts.field.name.setText("")
    QTest.keyClicks(sheet.parts.field.name, "field 1")
    idle(sheet)
    assert set(sheet.problems) == {0, 1}
    assert "each needs its own" in sheet.parts.field.problem.text()
    sheet.actions_.undo.trigger()
    use(sheet, FormTool.SELECT)
    drag(sheet, at(sheet, 0.6, 0.84), at(sheet, 0.42, 0.78))
    idle(sheet)
    until(lambda: "overlaps" in sheet.parts.field.problem.text(), "the overlap is said")
    assert set(sheet.problems) == {0, 1}


def test_kinds_have_the_controls_that_they_need(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    panel = sheet.parts.field
    panel.kind.setCurrentIndex(panel.kind.findData(FieldKind.FIXED))
    panel.kind.activated.emit(panel.kind.currentIndex())
    idle(sheet)
    assert "no rule says which" in panel.problem.text()
    panel.rules.length.setText("4")
    idle(sheet)
    assert panel.problem.isHidden()
    panel.rules.length.setText("four")
    idle(sheet)
    assert not panel.rules.problems["length"].isHidden()
    assert 0 in sheet.problems
    panel.rules.length.setText("4")
    panel.kind.setCurrentIndex(panel.kind.findData(FieldKind.BOXES))
    panel.kind.activated.emit(panel.kind.currentIndex())
    idle(sheet)
    assert len(fields_of(sheet)[0].boxes) == 3
    assert panel.boxes.isVisible()
    panel.boxes.setValue(4)
    idle(sheet)
    assert len(fields_of(sheet)[0].boxes) == 4
    assert not sheet.problems


def test_the_table_and_the_page_have_one_selection(sheet: FormWindow) -> None:
    use(sheet, FormTool.BOX)
    drag_over(sheet, (0.2, 0.75, 0.4, 0.8))
    drag_over(sheet, (0.5, 0.82, 0.7, 0.87))
    table = sheet.parts.table
    table.selectRow(0)
    assert sheet.document.selection == (0,)
    sheet.document.select([1])
    settle()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert table.fields.index(1, 0).data() == "field 2"
    press(sheet, Qt.Key.Key_N)
    assert sheet.document.selection == (0,)
