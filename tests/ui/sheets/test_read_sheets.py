"""Reading sheets in the window: a table that grows, fields that are accepted, typed and taken back, files of it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.forms.form_file import form_document, save_form
from digitpad.core.forms.review.picture_store import PictureStore, StoredPicture
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.forms.stack.common_print import FEWEST_SHEETS, TOO_FEW
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.sheets.window import SheetsWindow
from digitpad.ui.sheets.words import field_words
from tests.support.killed_reviews import paths_in
from tests.support.made_forms import SMALL_FORM
from tests.support.readings import sheet_rows
from tests.support.sheet_windows import SMALL_SHEET, sheet_file, sheets_read, sheets_window, shown_table, type_number
from tests.support.waiting import wait_until
from tests.support.windows import NewWindow, answering, type_key, until

KEYS = Qt.Key


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A blank picture, then two sheets."""
    folder = tmp_path_factory.mktemp("sheets")
    Image.new("L", (300, 400), 255).save(folder / "1.png")
    sheet_file(folder, "2.png", 1)
    sheet_file(folder, "3.png", 2)
    return folder


@pytest.fixture
def sheets(window: MainWindow) -> Iterator[SheetsWindow]:
    """The window, open and empty; it is closed without a question."""
    yield sheets_window(window)
    window.features.sheets.close()
    assert window.features.sheets.window is None


@pytest.fixture
def read(sheets: SheetsWindow, folder: Path) -> SheetsWindow:
    """The window with the folder's sheets, its first field in doubt as nothing else is."""
    sheets_read(sheets, [folder])
    return sheets


def text_at(sheets: SheetsWindow, row: int, column: int) -> str:
    one = sheets.session.review.field((row, column))
    assert one is not None
    return one.text


def select(sheets: SheetsWindow, row: int, column: int) -> None:
    sheets.activateWindow()
    sheets.parts.view.setFocus()
    sheets.parts.view.show_cell((row, column))


def test_editing_where_nothing_is_does_nothing(sheets: SheetsWindow) -> None:
    view = sheets.parts.view
    QTest.keyClick(view, Qt.Key.Key_F2)  # Qt would warn of it
    assert view.state() == view.State.NoState


def test_a_folder_becomes_a_table_with_its_problems(read: SheetsWindow) -> None:
    review, parts = read.session.review, read.parts
    assert [review.row(row).cells[:3] for row in range(7)] == [
        ("1.png", 1, ""),
        *((file, 1, number) for file in ("2.png", "3.png") for number in (1, 2, 3)),
    ]
    expected = [f"{number}4" for number in (1, 2, 3)] * 2
    right = sum(text_at(read, row + 1, column) == text for row, text in enumerate(expected) for column in (0, 1))
    assert right >= 10
    assert parts.problems.count() == 1
    assert "1.png: It could not be aligned" in parts.problems.item(0).text()
    assert parts.summary.text().startswith("3 sheets · 1 with a problem · ")
    parts.problems.setCurrentRow(0)
    assert parts.view.currentIndex().row() == 0
    assert "could not be aligned" in parts.side.words.text()


def test_the_selected_field_is_seen_with_its_sheet(read: SheetsWindow) -> None:
    select(read, 1, 0)
    until(lambda: read.pictures.is_idle, "the picture is opened")
    place = read.session.pictures[1]
    assert place is not None
    page = read.pictures.page(place)
    assert page is not None
    assert page.width() > 1000
    cell = read.parts.side.cell.grab().toImage()
    select(read, 2, 1)
    assert read.parts.side.title.text().startswith("Row 2 · column 2: ")
    assert read.parts.side.cell.grab().toImage() != cell
    # A click on the sheet selects a field.
    sheet = read.parts.side.sheet
    area, one = sheet._area(), read.session.review.field((3, 0))
    assert area is not None
    assert one is not None
    left, top, right, bottom = one.field.outline
    there = QPointF(area.left() + (left + right) / 2 * area.width(), area.top() + (top + bottom) / 2 * area.height())
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=there.toPoint())
    assert read.parts.view.cell == (3, 0)


def test_what_is_typed_stands_there_and_is_taken_back(read: SheetsWindow) -> None:
    before = text_at(read, 1, 0)
    select(read, 1, 0)
    type_number(read, "73")
    assert text_at(read, 1, 0) == "73"
    assert shown_table(read)[1][0] == "73 ✓"
    assert read.session.review.row(1).cells[-2] == "column_1:corrected"
    read.actions_.undo.trigger()
    assert text_at(read, 1, 0) == before
    read.actions_.redo.trigger()
    assert text_at(read, 1, 0) == "73"
    select(read, 1, 0)
    type_key(KEYS.Key_Delete)
    assert text_at(read, 1, 0) == ""
    read.actions_.as_read.trigger()
    assert text_at(read, 1, 0) == before


def test_a_number_that_the_field_cannot_have_is_refused(read: SheetsWindow) -> None:
    before = text_at(read, 1, 0)
    select(read, 1, 0)
    type_key(KEYS.Key_7)
    type_key(KEYS.Key_Period)
    type_key(KEYS.Key_5)
    type_key(KEYS.Key_Return)
    assert "no whole number" in read.parts.messages.text
    assert text_at(read, 1, 0) == before
    assert read.parts.view.cell == (1, 0)


def doubt(sheets: SheetsWindow, *cells: tuple[int, int]) -> None:
    """Let these fields be in doubt and no others, as a rule that forbids them would."""
    review = sheets.session.review
    review._open.clear()
    review._open.update(cells)


def test_return_accepts_and_goes_on_and_tab_goes_on(read: SheetsWindow) -> None:
    doubt(read, (1, 1), (3, 0), (5, 1))
    select(read, 1, 1)
    before = text_at(read, 1, 1)
    type_key(KEYS.Key_Return)
    one = read.session.review.field((1, 1))
    assert one is not None
    assert one.said == before
    assert read.parts.view.cell == (3, 0)
    type_key(KEYS.Key_Tab)
    assert read.parts.view.cell == (5, 1)
    type_key(KEYS.Key_Tab)
    assert read.parts.view.cell == (3, 0)
    read.actions_.previous_doubtful.trigger()
    assert read.parts.view.cell == (5, 1)
    type_key(KEYS.Key_Left)
    assert read.parts.view.cell == (5, 0)
    type_key(KEYS.Key_Return)  # what is not in doubt stays as it is
    assert read.session.review.said_count == 1


def test_selected_cells_are_copied_with_tabs(read: SheetsWindow) -> None:
    view, table = read.parts.view, read.parts.table
    view.setCurrentIndex(table.index(1, 2))
    selection = view.selectionModel()
    for row in (1, 2):
        for column in range(2, 5):
            selection.select(table.index(row, column), selection.SelectionFlag.Select)
    read.actions_.copy.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == [f"{row}\t{text_at(read, row, 0)}\t{text_at(read, row, 1)}" for row in (1, 2)]


def save_as(sheets: SheetsWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = "Workbook (*.xlsx)" if path.suffix == ".xlsx" else "Table (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
    sheets.actions_.save.trigger()
    until(lambda: path.exists() and not sheets.saver.busy, "it is saved")


def test_the_table_and_the_workbook_are_those_of_the_command(
    read: SheetsWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(read, tmp_path / "window.csv", monkeypatch)
    command = [
        sys.executable,
        "-m",
        "digitpad",
        "read",
        str(folder),
        "--form",
        "auto",
        "--csv",
        str(tmp_path / "c.csv"),
    ]
    subprocess.run(command, check=False, capture_output=True)
    own, others = (
        list(csv.reader((tmp_path / name).read_text("utf-8-sig").splitlines())) for name in ("window.csv", "c.csv")
    )
    assert own == [[cell.removeprefix(f"{folder}/") for cell in row] for row in others]
    select(read, 1, 0)
    type_number(read, "7")
    save_as(read, tmp_path / "window.xlsx", monkeypatch)
    assert sheet_rows(tmp_path / "window.xlsx")[2][:4] == ("2.png", 1, 1, 7)
    assert not read.session.is_unsaved


def test_closing_asks_about_corrections_and_saves(
    sheets: SheetsWindow, window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets_read(sheets, [folder / "2.png"])
    select(sheets, 0, 0)
    type_number(sheets, "7")
    with answering("Cancel"):
        sheets.close()
    assert sheets.isVisible()
    path = tmp_path / "saved.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Table (*.csv)"))
    with answering("Save"):
        sheets.close()
    until(lambda: window.features.sheets.window is None, "it is saved and closed")
    assert "2.png,1,1,7," in path.read_text("utf-8-sig")


def test_a_table_that_cannot_be_saved_stays(
    sheets: SheetsWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheets_read(sheets, [folder / "2.png"])
    select(sheets, 0, 0)
    type_number(sheets, "7")
    (tmp_path / "file").write_bytes(b"")
    sheets.save(tmp_path / "file" / "table.csv")
    until(lambda: "cannot be saved" in sheets.parts.messages.text, "it is said")
    assert sheets.session.is_unsaved


def test_files_that_are_dropped_are_read_once(sheets: SheetsWindow, folder: Path) -> None:
    for _ in range(2):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder / "2.png"))])
        event = QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        sheets.dropEvent(event)
        until(lambda: not sheets.reader.is_busy, "it is read")
    assert sheets.session.review.row_count == 3


def test_reading_is_cancelled_and_goes_on(sheets: SheetsWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[StoredPicture] = []
    add = PictureStore.add

    def note(store: PictureStore, picture: bytes) -> StoredPicture:
        kept.append(add(store, picture))
        return kept[-1]

    def cancel() -> None:
        sheets.reader.taken.disconnect(cancel)
        wait_until(lambda: len(kept) >= 2, "the thread has read both sheets")  # of which the window has not heard
        sheets.actions_.cancel.trigger()

    monkeypatch.setattr(PictureStore, "add", note)
    sheets.reader.taken.connect(cancel)
    sheets.open([folder])
    until(lambda: bool(kept) and not sheets.reader.is_busy, "it is cancelled")
    assert sheets.session.review.row_count < 7
    assert sheets.reader.left
    assert sheets.actions_.go_on.isEnabled()
    sheets.actions_.go_on.trigger()
    until(lambda: not sheets.reader.is_busy, "the rest is read")
    assert sheets.session.review.row_count == 7
    assert not sheets.actions_.go_on.isEnabled()


def test_a_form_file_names_the_columns_and_is_remembered(
    sheets: SheetsWindow, window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "students.csv").write_text("number\n14\n24\n34\n99\n")
    document = json.loads(json.dumps(form_document(sheet_form(SMALL_SHEET))))
    for field in document["fields"]:
        field["name"] = "points"
        field["name"] += "" if field["boxes"][0][0] < 0.3 else " b"
    document["fields"][0]["rules"] = {"allowed": "students.csv:number"}
    (tmp_path / "exam.json").write_text(json.dumps(document), encoding="utf-8")
    sheets_read(sheets, [folder / "2.png", folder / "3.png"])
    select(sheets, 0, 1)
    type_number(sheets, "8")
    until(lambda: sheets.keeper.is_idle, "it is kept")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "exam.json"), ""))
    sheets.actions_.choose_form.trigger()
    until(lambda: sheets.session.review.row_count == 6 and not sheets.reader.is_busy, "they are read with the form")
    review = sheets.session.review
    assert review.layout.columns == ("points", "points b")
    assert text_at(sheets, 0, 1) == "8"  # said of the same place
    assert (text_at(sheets, 0, 0), text_at(sheets, 3, 0)) == ("14", "14")
    assert review.is_open((0, 0))  # one student on two sheets
    select(sheets, 0, 0)
    assert "it stands on 3.png, too" in sheets.parts.side.words.text()
    type_number(sheets, "99")
    assert not review.is_open((3, 0))
    assert window.features.sheets._context.settings["sheets_form"] == str(tmp_path / "exam.json")
    assert sheets.form.box.currentText() == "exam.json"
    sheets.actions_.printed.trigger()
    until(lambda: sheets.session.review.row_count == 6 and not sheets.reader.is_busy, "they are read without it")
    assert sheets.session.review.layout.columns == ("column 1", "column 2")


def test_rules_hold_for_fields_without_rules_of_their_own(sheets: SheetsWindow, folder: Path) -> None:
    sheets_read(sheets, [folder / "2.png"])
    assert text_at(sheets, 2, 0) == "34"
    sheets.actions_.rules.trigger()
    dialog = sheets.rules.dialog
    assert dialog is not None
    dialog.form.high.setText("24")
    until(dialog.apply_button.isEnabled, "the rules are checked")
    dialog.apply_button.click()
    until(lambda: sheets.session.review.row_count == 3 and not sheets.reader.is_busy, "it is read with the rules")
    one = sheets.session.review.field((2, 0))
    assert one is not None
    assert one.number is not None
    assert one.number.by_rule or one.number.invalid
    assert "0 to 24" in sheets.parts.rules.text()
    table, cell = sheets.parts.table, (2, 0)
    for typed, is_forbidden in (("25", True), ("24", False)):
        assert table.setData(table.index_of(cell), typed)
        assert ("the rules forbid it" in field_words(sheets.session, cell)) is is_forbidden
    sheets.asks_before_closing = False
    assert sheets._settings["sheet_rules_high"] == "24"
    assert sheets._settings["rules_high"] == ""


def test_signs_are_typed_where_the_form_lets_them_stand_and_come_back(
    sheets: SheetsWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = json.loads(json.dumps(form_document(sheet_form(SMALL_SHEET))))
    for field in document["fields"]:
        field.pop("rules", None)
        if field["row"] == 1:
            (left, top, *_), (*_, right, bottom) = field["boxes"][0], field["boxes"][-1]
            field |= {"kind": "whole number", "boxes": [[left, top, right, bottom]], "signs": "/:"}
    (tmp_path / "exam.json").write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "exam.json"), ""))
    sheets.actions_.choose_form.trigger()
    sheets_read(sheets, [folder / "2.png"])
    for row, column, typed in ((0, 0, "12/5"), (0, 1, "3:45")):
        select(sheets, row, column)
        type_number(sheets, typed)
        assert text_at(sheets, row, column) == typed
    before = text_at(sheets, 1, 0)
    select(sheets, 1, 0)
    type_number(sheets, "1/2")
    assert text_at(sheets, 1, 0) == before
    assert "is no whole number" in sheets.parts.messages.text
    until(lambda: sheets.keeper.is_idle, "it is kept")
    with answering("Discard"):
        sheets.actions_.new_table.trigger()
    sheets_read(sheets, [folder / "2.png"])
    assert [text_at(sheets, 0, column) for column in (0, 1)] == ["12/5", "3:45"]


def test_what_the_sheets_of_a_filled_form_have_in_common_is_print(
    sheets: SheetsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_form(SMALL_FORM.with_reference(filled=True), tmp_path / "small.json")
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(FEWEST_SHEETS):
        SMALL_FORM.filled(20 + number, empty=0, struck=0)[0].save(scans / f"{number}.jpg")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "small.json"), ""))
    sheets.actions_.choose_form.trigger()
    sheets_read(sheets, [scans / "0.jpg"])
    assert sheets.parts.messages.text == TOO_FEW
    assert sheets.session.review.row_count == 1
    sheets_read(sheets, [scans])
    form = sheets.reader._table.form
    assert form is not None
    assert form.reference is not None
    assert not form.reference.filled
    assert sheets.parts.messages.isHidden()
    assert sheets.session.review.row_count == FEWEST_SHEETS


def test_a_form_that_cannot_be_read_is_said(
    sheets: SheetsWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "exam.json").write_text("{}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "exam.json"), ""))
    sheets.actions_.choose_form.trigger()
    sheets.open([folder / "2.png"])
    until(lambda: "exam.json is no form that digitpad can use" in sheets.parts.messages.text, "it is said")
    sheets.actions_.printed.trigger()
    until(lambda: sheets.session.review.row_count == 3, "the sheet that waits is read")


def test_what_was_said_is_there_after_a_kill(new_window: NewWindow, folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.sheet_windows", str(tmp_path), str(folder / "2.png")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        child.kill()
    window = new_window(paths_in(tmp_path))
    sheets = sheets_read(sheets_window(window), [folder / "2.png"])
    assert text_at(sheets, 0, 0) == "55"
    assert sheets.parts.note.text() == "1 field was looked at before, and is as it was left."
    sheets.asks_before_closing = False
    sheets.close()


def test_a_new_table_is_empty(read: SheetsWindow) -> None:
    read.actions_.new_table.trigger()
    assert read.session.review.row_count == 0
    assert read.parts.table.rowCount() == 0
    assert not read.actions_.save.isEnabled()


def test_who_stays_for_a_table_goes_on_keeping_samples(window: MainWindow, read: SheetsWindow) -> None:
    samples = window.features.samples.live_samples
    until(lambda: samples._timer.isActive(), "samples are kept")
    select(read, 1, 0)
    type_number(read, "77")
    with answering("Cancel") as asked:
        assert not window.close()
    assert asked
    assert samples._timer.isActive()
