"""Forms that are drawn in the window are tried, saved, opened again, and never lost unasked."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from digitpad.core.forms.form import FieldKind
from digitpad.core.forms.form_file import load_form
from digitpad.core.forms.form_tables import FormLayout
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.ui.forms.input import FormTool
from digitpad.ui.forms.window import FormWindow
from digitpad.ui.main.main_window import MainWindow
from tests.support.form_windows import (
    drag_over,
    empty_sheet,
    fields_of,
    filled_sheet,
    idle,
    opened,
    press,
    printed,
    use,
    without_marks,
)
from tests.support.made_forms import MADE_FORMS
from tests.support.made_sheets import make_sheet
from tests.support.picture_windows import drop
from tests.support.windows import NewWindow, settle, until

SHEET = PrintableSheet(SheetKind.SCORES, columns=3, digits=3, rows=6, title="Test")


def draw_table(drawer: FormWindow) -> None:
    """Draw the table of the sheet that is shown."""
    use(drawer, FormTool.TABLE)
    first, last = printed(SHEET, 1, 1).outline, printed(SHEET, 6, 3).outline
    drag_over(drawer, (first[0] - 0.005, first[1] - 0.004, last[2] + 0.005, last[3] + 0.004))
    until(lambda: len(fields_of(drawer)) == 18, "the table is drawn")
    idle(drawer)


def save_to(drawer: FormWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Form (*.json)"))
    drawer.actions_.save.trigger()
    until(lambda: drawer.document.is_saved or bool(drawer.parts.messages.text), "it is saved, or why not is said")


def answer_next_question(answer: QMessageBox.StandardButton) -> None:
    """Answer the question that comes next."""

    def press_button() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press_button)
            return
        box.button(answer).click()

    QTimer.singleShot(0, press_button)


def truth(sheet: PrintableSheet, seed: int) -> dict[tuple[str, int], str]:
    _, told = make_sheet(sheet, seed, kind="clean", struck=0.0, quarter_turns=0)
    return {(one.field.name, one.field.row): one.text for one in told.written}


def agreement(drawer: FormWindow, wanted: dict[tuple[str, int], str]) -> float:
    """The share of fields that were read as they are."""
    fields = fields_of(drawer)
    found = {(fields[place].name, fields[place].row): one.text for place, one in drawer.trial.readings.items()}
    assert found.keys() == wanted.keys()
    return sum(found[key] == wanted[key] for key in wanted) / len(wanted)


def test_a_form_is_drawn_tried_and_saved(drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(drawer, filled_sheet(tmp_path, SHEET))
    draw_table(drawer)
    assert drawer.parts.page.filled.isChecked(), "that it is filled in is seen"
    drawer.actions_.try_form.trigger()
    until(lambda: len(drawer.trial.readings) == 18, "the sheet is read")
    assert agreement(drawer, truth(SHEET, 5)) >= 0.9
    assert drawer.parts.table.fields.index(0, 3).data()
    drawer.document.select([0])
    press(drawer, Qt.Key.Key_Down)
    assert set(drawer.trial.readings) == set(range(1, 18)), "what was read of the field that moved holds no longer"
    drawer.actions_.undo.trigger()
    assert len(drawer.trial.readings) == 18
    file = tmp_path / "class.json"
    save_to(drawer, file, monkeypatch)
    assert drawer.document.is_saved
    form = load_form(file)
    assert FormLayout.of(form).has_rows
    assert form.marks is not None
    assert form.reference is None, "a sheet that was filled in is not kept where marks do without"
    assert [one.row for one in form.fields[::3]] == [1, 2, 3, 4, 5, 6]
    assert drawer.windowTitle().startswith("class.json")


def test_a_form_without_marks_is_drawn_tried_and_saved(
    drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exam = MADE_FORMS["exam"]
    exam.paint(6.2).save(tmp_path / "empty.png")
    opened(drawer, tmp_path / "empty.png")
    assert drawer.document.state.form.marks is None
    drawer.actions_.snap.trigger()
    for field in exam.form.fields:
        use(drawer, FormTool.ROW if field.kind is FieldKind.BOXES else FormTool.BOX)
        drawer.parts.options.boxes.setValue(len(field.boxes))
        drag_over(drawer, field.outline)
    assert not drawer.parts.page.filled.isChecked()
    file = tmp_path / "exam.json"
    save_to(drawer, file, monkeypatch)
    assert not drawer.parts.messages.text
    form = load_form(file)
    assert form.marks is None
    assert form.reference is not None
    picture, told = exam.filled(7, struck=0.0)
    picture.save(tmp_path / "filled.png")
    before = drawer.files.sheet
    drawer.files.take(tmp_path / "filled.png")  # of the form, as that has fields
    until(lambda: drawer.files.sheet is not before or bool(drawer.parts.messages.text), "the other sheet is shown")
    assert not drawer.parts.messages.text
    count = len(exam.form.fields)
    assert len(fields_of(drawer)) == count
    drawer.actions_.try_form.trigger()
    until(lambda: len(drawer.trial.readings) == count, "the sheet is read")
    right = [drawer.trial.readings[place].text == one.text for place, one in enumerate(told.written)]
    assert np.mean(right) >= 0.7


def test_a_form_is_opened_changed_and_saved_again(
    drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "students.csv").write_text("name;number\nA;123\nB;456\n", encoding="utf-8")
    opened(drawer, empty_sheet(tmp_path, SHEET))
    use(drawer, FormTool.ROW)
    left, top, right, bottom = printed(SHEET, 1, 1).outline
    drag_over(drawer, (left - 0.005, top + 0.002, right + 0.005, bottom - 0.002))
    panel = drawer.parts.field
    panel.rules.roster.setText(str(tmp_path / "students.csv"))
    panel.rules.column.setText("number")
    idle(drawer)
    assert not drawer.problems
    file = tmp_path / "form.json"
    save_to(drawer, file, monkeypatch)
    assert json.loads(file.read_text(encoding="utf-8"))["fields"][0]["rules"] == {"allowed": "students.csv:number"}
    opened(drawer, file)
    assert drawer.document.path == file
    assert drawer.files.sheet is not None
    assert drawer.files.sheet.seen is not None, "the picture of the page is kept"
    drawer.document.select([0])
    assert panel.rules.column.text() == "number"
    panel.name.setText("")
    panel.name.insert("student")
    panel.name.textEdited.emit("student")
    drawer.actions_.save.trigger()
    until(lambda: drawer.document.is_saved, "it is saved")
    (field,) = load_form(file).fields
    assert (field.name, field.kind) == ("student", FieldKind.BOXES)
    assert field.rules is not None
    assert field.rules.roster is not None
    assert field.rules.roster.entries == ("123", "456")
    assert json.loads(file.read_text(encoding="utf-8"))["fields"][0]["rules"] == {"allowed": "students.csv:number"}


@pytest.mark.parametrize(
    ("content", "said"),
    [("{", "no JSON"), ('{"kind": "digitpad form", "version": 1}', "page"), ("[]", "is no form")],
)
def test_what_is_wrong_with_a_form_is_one_sentence(drawer: FormWindow, tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "form.json"
    file.write_text(content, encoding="utf-8")
    opened(drawer, file)
    assert said in drawer.parts.messages.text
    assert drawer.parts.messages.text.count(". ") == 0
    assert not drawer.document.is_open


def test_what_is_no_picture_is_said_and_nothing_is_lost(drawer: FormWindow, tmp_path: Path) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    use(drawer, FormTool.BOX)
    drag_over(drawer, (0.2, 0.75, 0.4, 0.8))
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    drawer.files.take(bad)
    until(lambda: bool(drawer.parts.messages.text), "the problem is said")
    assert len(fields_of(drawer)) == 1
    assert drawer.parts.view.picture is not None


def test_a_form_that_cannot_be_read_again_is_not_saved(
    drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    use(drawer, FormTool.BOX)
    drawer.actions_.snap.trigger()
    drag_over(drawer, (0.2, 0.75, 0.4, 0.8))
    drag_over(drawer, (0.39, 0.79, 0.6, 0.85))
    file = tmp_path / "form.json"
    save_to(drawer, file, monkeypatch)
    assert "overlap" in drawer.parts.messages.text
    assert not file.exists()
    assert not drawer.document.is_saved


def test_closing_asks_and_saves(
    drawer: FormWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    use(drawer, FormTool.BOX)
    drag_over(drawer, (0.2, 0.75, 0.4, 0.8))
    answer_next_question(QMessageBox.StandardButton.Cancel)
    drawer.close()
    assert drawer.isVisible()
    answer_next_question(QMessageBox.StandardButton.Cancel)
    assert not window.close(), "the program stays, too"
    file = tmp_path / "kept.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Form (*.json)"))
    answer_next_question(QMessageBox.StandardButton.Save)
    drawer.close()
    until(lambda: window.features.forms.window is None, "it is closed once it is saved")
    assert len(load_form(file).fields) == 1


def test_closing_without_saving_is_possible(drawer: FormWindow, window: MainWindow, tmp_path: Path) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    press(drawer, Qt.Key.Key_Insert)
    answer_next_question(QMessageBox.StandardButton.Discard)
    drawer.close()
    until(lambda: window.features.forms.window is None, "it is closed")


def test_a_new_sheet_asks_before_the_form_is_lost(
    drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = empty_sheet(tmp_path, SHEET)
    opened(drawer, file)
    press(drawer, Qt.Key.Key_Insert)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    answer_next_question(QMessageBox.StandardButton.Cancel)
    drawer.actions_.new_form.trigger()
    idle(drawer)
    assert len(fields_of(drawer)) == 1
    answer_next_question(QMessageBox.StandardButton.Discard)
    drawer.actions_.new_form.trigger()
    until(lambda: not fields_of(drawer), "a new form begins")


def test_a_sheet_that_is_opened_as_a_form_begins_a_new_one(
    drawer: FormWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = empty_sheet(tmp_path, SHEET)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    drawer.actions_.open_form.trigger()
    until(lambda: drawer.files.sheet is not None, "the sheet is shown")
    assert not drawer.parts.messages.text


def test_a_message_is_gone_with_the_next_thing_that_is_done(drawer: FormWindow, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.json"
    damaged.write_text("{")
    opened(drawer, damaged)
    assert "damaged.json" in drawer.parts.messages.text
    opened(drawer, empty_sheet(tmp_path, SHEET))
    assert not drawer.parts.messages.text


def test_the_page_stays_where_it_is_when_a_field_is_selected_below_a_message(
    drawer: FormWindow, tmp_path: Path
) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    drawer.resize(1200, 740)
    drawer.parts.messages.say("Something is wrong.")
    settle()
    before = drawer.parts.height(), drawer.parts.view.zoom
    press(drawer, Qt.Key.Key_Insert)
    settle()
    assert (drawer.parts.height(), drawer.parts.view.zoom) == before
    assert drawer.parts.height() <= drawer.height()


def test_sheets_and_forms_are_dropped_and_pasted(
    drawer: FormWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = empty_sheet(tmp_path, SHEET)
    assert drop(drawer, file)
    until(lambda: drawer.files.sheet is not None, "the sheet is shown")
    press(drawer, Qt.Key.Key_Insert)
    saved = tmp_path / "form.json"
    save_to(drawer, saved, monkeypatch)
    before = drawer.files.sheet
    assert drop(window, saved), "a form that is dropped on the main window is opened here"
    until(lambda: drawer.files.sheet is not before, "the form is shown")
    image = QImage(str(without_marks(file)))
    QGuiApplication.clipboard().setImage(image)
    settle()
    drawer.document.select([0])
    press(drawer, Qt.Key.Key_Delete)
    answer_next_question(QMessageBox.StandardButton.Discard)
    before = drawer.files.sheet
    drawer.actions_.paste.trigger()
    until(lambda: drawer.files.sheet is not before, "the pasted sheet is shown")
    assert drawer.document.path is None
    assert drawer.document.state.form.marks is None


def test_a_sheet_that_lies_on_its_side_is_turned(drawer: FormWindow, tmp_path: Path) -> None:
    plain = Image.open(without_marks(empty_sheet(tmp_path, SHEET)))
    lying = tmp_path / "lying.png"
    plain.transpose(Image.Transpose.ROTATE_90).save(lying)
    opened(drawer, lying)
    form = drawer.document.state.form
    assert (form.width, form.height) == (297, 210)
    drawer.actions_.turn_right.trigger()
    until(lambda: drawer.document.state.form.width == 210, "the page is upright")
    sheet = drawer.files.sheet
    assert sheet is not None
    small = np.asarray(Image.fromarray(sheet.grey).resize((60, 85))).astype(float)
    wanted = np.asarray(plain.resize((60, 85))).astype(float)
    assert np.abs(small - wanted).mean() < 3
    press(drawer, Qt.Key.Key_Insert)
    assert not drawer.actions_.turn_right.isEnabled()


def test_a_page_of_several_is_chosen(drawer: FormWindow, tmp_path: Path) -> None:
    pages = [Image.open(empty_sheet(tmp_path, SHEET)), Image.new("L", (1302, 1841), 255)]
    file = tmp_path / "two.pdf"
    pages[0].save(file, save_all=True, append_images=pages[1:])
    opened(drawer, file)
    page = drawer.parts.page.page
    assert (page.value(), page.maximum()) == (1, 2)
    before = drawer.files.sheet
    page.setValue(2)
    page.editingFinished.emit()
    until(lambda: drawer.files.sheet is not before, "the other page is shown")
    assert drawer.document.state.form.marks is None


def test_what_was_chosen_is_remembered(
    drawer: FormWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, new_window: NewWindow
) -> None:
    opened(drawer, empty_sheet(tmp_path, SHEET))
    press(drawer, Qt.Key.Key_Insert)
    save_to(drawer, tmp_path / "form.json", monkeypatch)
    drawer.actions_.snap.trigger()
    drawer.close()
    settings = window.features.forms._context.settings
    assert settings["forms_folder"] == str(tmp_path)
    assert settings["forms_snap"] is False
    again = window.features.forms.show()
    assert not again.actions_.snap.isChecked()
