"""Rules for numbers in the picture window: typed in a dialog, applied to all pages, seen, taken back, saved."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from digitpad.core.pages.page import PageReading
from digitpad.core.recognition.predict import Prediction
from digitpad.core.rules.typed_rules import TypedRules, chosen_rules
from digitpad.core.settings import TABLE, Settings
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.number_marks import INVALID_COLOUR
from digitpad.ui.pictures.pages import page_list as page_list_module
from digitpad.ui.pictures.rules.dialog import RuleDialog
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import CTRL, click, digit, drop, opened, page_file, press, text_of
from tests.support.readings import sheet_rows, struck_page
from tests.support.waiting import LIMIT
from tests.support.windows import LEFT, until

NUMBERS = ("4096", "1978", "52")
"""A roster; the page has 1378 for the second one."""
THREE = 5
"""The place of the 3 on the page."""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    return roster_file(tmp_path, *NUMBERS)


@pytest.fixture
def page(reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a page of three lines, 4096, 1378 and 52; the 3 might be a 9."""
    opened(reader, page_file(tmp_path))
    doubt(reader, THREE, 9)
    return reader


def roster_file(folder: Path, *numbers: str, name: str = "roster.csv") -> Path:
    file = folder / name
    file.write_text("number\n" + "".join(f"{number}\n" for number in numbers), encoding="utf-8")
    return file


def settled(reader: PictureWindow) -> None:
    until(lambda: not reader.page_list.is_busy and not reader.rules.checker.busy, "nothing is to be done any more")


def doubt(reader: PictureWindow, place: int, other: int) -> None:
    """Let the network be hardly surer of a digit than of another one."""
    doubted = reader.selection.digits[place]
    shares = {doubted.digit: 0.55, other: 0.45}
    said = Prediction(tuple(shares.get(one, 0.0) for one in range(10)))

    def edit(reading: PageReading, _: object) -> PageReading:
        lines = [[replace(one, prediction=said) if one is doubted else one for one in line] for line in reading.lines]
        return replace(reading, lines=tuple(map(tuple, lines)))

    reader.page_list.edit(edit)
    settled(reader)


def dialog_of(reader: PictureWindow) -> RuleDialog:
    """The dialog, opened by its key, once it has looked at its fields."""
    QTest.keyClick(reader, Qt.Key.Key_U, CTRL)
    dialog = reader.rules.dialog
    assert dialog is not None
    until(lambda: not reader.rules.checker.busy, "what was typed is checked")
    return dialog


def typed(reader: PictureWindow, **texts: str) -> RuleDialog:
    """The dialog with these texts in its fields, checked."""
    dialog = dialog_of(reader)
    for name, text in texts.items():
        if name == "check":
            dialog.form.check.setCurrentIndex(dialog.form.check.findData(text))
        else:
            getattr(dialog.form, name).setText(text)
    until(lambda: not reader.rules.checker.busy, "what was typed is checked")
    return dialog


def ruled(reader: PictureWindow, **texts: str) -> None:
    """Let rules hold."""
    dialog = typed(reader, **texts)
    assert dialog.apply_button.isEnabled(), problems(dialog)
    QTest.mouseClick(dialog.apply_button, LEFT)
    settled(reader)
    reader.activateWindow()  # which window managers do once the dialog is closed
    until(lambda: QApplication.activeWindow() is reader, "the window has the keyboard again")


def problems(dialog: RuleDialog) -> dict[str, str]:
    """The fields with which something is wrong, and the sentences below them."""
    return {name: label.text() for name, label in dialog.form.problems.items() if not label.isHidden()}


def underlines(reader: PictureWindow) -> dict[str, QTextCharFormat.UnderlineStyle]:
    """The underlined parts of the text and how they are."""
    marks = reader.parts.text.extraSelections()
    styles = {mark.cursor.selectedText(): mark.format.underlineStyle() for mark in marks}
    return {text: style for text, style in styles.items() if style != QTextCharFormat.UnderlineStyle.NoUnderline}


def flags(reader: PictureWindow) -> dict[str, tuple[str, ...]]:
    return {number.read.text: number.read.flags for number in reader.selection.numbers if number.read.flags}


def tip_at(widget: object, place: QPoint) -> str:
    """The tool tip of a place."""
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text()


def test_a_number_becomes_the_most_probable_valid_one_and_says_what_was_read(page: PictureWindow, roster: Path) -> None:
    assert text_of(page) == "4096\n1378\n52"
    ruled(page, roster=str(roster))
    assert text_of(page) == "4096\n1978\n52"
    assert page.parts.summary.text() == "10 digits, 1 unsure; 1 by rule"
    assert page.parts.rules.text() == "Rules: from roster.csv"
    assert underlines(page) == {"1978": QTextCharFormat.UnderlineStyle.DashUnderline}
    words = "Read as 1378; 1978 is the most probable number that the rules allow."
    press(page, Qt.Key.Key_N)
    assert page.selection.selected == (digit(page, THREE),)
    assert page.parts.digit.sentence.text() == "9 by rule. The network said: 3"
    assert page.parts.digit.note.text() == words
    assert words in page.parts.view.accessibleDescription()
    place = page.parts.view.area(digit(page, THREE).box).center().toPoint()
    assert tip_at(page.parts.view.viewport(), place) == words
    text = page.parts.text
    cursor = text.textCursor()
    cursor.setPosition(text_of(page).index("9", 5))
    assert tip_at(text.viewport(), text.cursorRect(cursor).center() + QPoint(4, 0)) == words
    cursor.setPosition(0)
    assert text._tip(text.cursorRect(cursor).center() + QPoint(4, 0)) == ""


def test_what_was_read_is_taken_back_and_undo_brings_the_rule_again(page: PictureWindow, roster: Path) -> None:
    assert not page.actions_.take_back.isEnabled()
    ruled(page, roster=str(roster))
    click(page, THREE)
    button = page.parts.digit.take_back
    assert (button.isVisible(), button.text()) == (True, "Take &back: 1378")
    QTest.mouseClick(button, LEFT)
    settled(page)
    assert text_of(page) == "4096\n1378\n52"
    assert {"invalid", "corrected"} <= set(flags(page)["1378"])
    assert page.parts.digit.note.text() == "1378 breaks the rules."
    assert not page.actions_.next_unsure.isEnabled()  # a person has said it: nobody needs to look again
    page.actions_.undo.trigger()
    assert text_of(page) == "4096\n1978\n52"
    assert "by-rule" in flags(page)["1978"]
    page.actions_.redo.trigger()
    assert text_of(page) == "4096\n1378\n52"


def test_rules_are_a_step_that_is_undone_on_all_pages_and_remembered(
    page: PictureWindow, roster: Path, tmp_path: Path
) -> None:
    opened(page, page_file(tmp_path, "b.png", ("123",)), page_file(tmp_path, "c.png", ("52",)))
    page.page_list.show(page.page_list.pages[0])
    settled(page)
    ruled(page, roster=str(roster))
    listed = page.page_list.pages
    assert [[number.read.invalid for number in one.noted] for one in listed] == [[False] * 3, [True], [False]]
    assert page.rules._settings["rules_roster"] == str(roster)
    page.page_list.show(listed[1])
    page.actions_.undo.trigger()
    settled(page)
    assert page.parts.rules.isHidden()
    assert [one.noted for one in listed] == [(), (), ()]
    assert [one.reading.text for one in listed] == ["4096\n1378\n52", "123", "52"]
    assert page.rules._settings["rules_roster"] == ""
    page.page_list.show(listed[0])
    page.actions_.redo.trigger()
    settled(page)
    assert text_of(page) == "4096\n1978\n52"
    assert [len(one.noted) for one in listed] == [3, 1, 1]
    assert page.rules._settings["rules_roster"] == str(roster)
    page.actions_.undo.trigger()
    settled(page)
    assert text_of(page) == "4096\n1378\n52"


def test_no_rules_brings_back_what_was_read(page: PictureWindow, roster: Path) -> None:
    ruled(page, roster=str(roster), low="50")
    dialog = dialog_of(page)
    assert (dialog.form.low.text(), dialog.form.roster.text()) == ("50", str(roster))
    QTest.mouseClick(dialog.none_button, LEFT)
    settled(page)
    assert text_of(page) == "4096\n1378\n52"
    assert page.selection.numbers == ()
    assert page.parts.rules.isHidden()
    page.actions_.undo.trigger()
    settled(page)
    assert text_of(page) == "4096\n1978\n52"


def test_pages_that_come_later_and_the_next_window_have_the_rules(
    window: MainWindow, reader: PictureWindow, tmp_path: Path
) -> None:
    ruled(reader, length="3")
    opened(reader, page_file(tmp_path))
    assert {text: said for text, said in flags(reader).items() if "invalid" in said}.keys() == {"4096", "1378", "52"}
    reader.asks_before_closing = False
    window.features.pictures.close()
    window.features.pictures.open([])
    again = window.features.pictures.window
    assert again is not None
    settled(again)
    assert again.parts.rules.text() == "Rules: 3 digits"
    opened(again, page_file(tmp_path))
    assert again.parts.summary.text() == "10 digits; 3 invalid"
    assert not again.actions_.undo.isEnabled()


def test_a_list_that_is_gone_is_said_and_nothing_else_changes(
    window: MainWindow, reader: PictureWindow, roster: Path, tmp_path: Path
) -> None:
    ruled(reader, roster=str(roster))
    window.features.pictures.close()
    roster.unlink()
    window.features.pictures.open([])
    again = window.features.pictures.window
    assert again is not None
    settled(again)
    assert again.parts.messages.text.startswith(f"The rules for numbers do not hold. {roster} cannot be read")
    dialog = dialog_of(again)
    assert dialog.form.roster.text() == str(roster)
    assert problems(dialog).keys() == {"roster"}
    dialog.reject()


def test_invalid_numbers_are_gone_through_and_said_to_be_right(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    ruled(reader, high="99")
    assert reader.parts.summary.text() == "10 digits; 2 invalid"
    assert underlines(reader) == dict.fromkeys(("4096", "1378"), QTextCharFormat.UnderlineStyle.WaveUnderline)
    image = reader.parts.view.viewport().grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert INVALID_COLOUR.name() in seen
    places = []
    for _ in range(3):
        press(reader, Qt.Key.Key_N)
        places.append(reader.selection.digits.index(reader.selection.current))
    assert places == [0, 4, 0]
    words = "4096 breaks the rules, and no number that they allow is probable enough."
    assert reader.parts.digit.note.text() == words
    press(reader, Qt.Key.Key_Return)
    assert [one.correction for one in reader.selection.digits[:4]] == [4, 0, 9, 6]
    assert reader.selection.current is digit(reader, 4)
    press(reader, Qt.Key.Key_Return)
    assert not reader.actions_.next_unsure.isEnabled()
    assert reader.parts.summary.text() == "10 digits; 2 invalid"  # as the table says it


def test_a_corrected_digit_makes_the_number_valid(reader: PictureWindow, tmp_path: Path, roster: Path) -> None:
    opened(reader, page_file(tmp_path))
    ruled(reader, roster=str(roster))
    assert reader.parts.summary.text() == "10 digits; 1 invalid"  # of a clear digit nobody makes another one
    click(reader, THREE)
    press(reader, Qt.Key.Key_9)
    assert text_of(reader) == "4096\n1978\n52"
    assert reader.parts.summary.text() == "10 digits"
    assert reader.selection.selected == (digit(reader, THREE),)
    assert flags(reader) == {"1978": ("corrected",)}


def test_a_number_that_stands_on_two_pages_is_marked_on_both(reader: PictureWindow, tmp_path: Path) -> None:
    roster = roster_file(tmp_path, "4096", "1378", "52", "7")
    opened(reader, page_file(tmp_path, "a.png"), page_file(tmp_path, "b.png", ("52",)))
    ruled(reader, roster=str(roster))
    assert reader.parts.summary.text() == "10 digits; 1 more than once"
    assert underlines(reader) == {"52": QTextCharFormat.UnderlineStyle.DotLine}
    click(reader, 8)
    assert reader.parts.digit.note.text() == "52 stands here, too: b.png."
    reader.page_list.show(reader.page_list.pages[1])
    assert reader.selection.numbers[0].elsewhere == ("a.png",)
    click(reader, 0)
    press(reader, Qt.Key.Key_Delete)
    press(reader, Qt.Key.Key_7)
    assert flags(reader) == {"7": ("corrected",)}
    reader.page_list.show(reader.page_list.pages[0])
    assert reader.parts.summary.text() == "10 digits"
    assert underlines(reader) == {}


@pytest.mark.parametrize(
    ("texts", "field", "sentence"),
    [
        ({"low": "10", "high": "5"}, "low", "No number lies between 10 and 5; name the smaller one first."),
        ({"length": "0"}, "length", "A number has 1 to 100 digits, not 0."),
        ({"length": "four"}, "length", "A whole number is expected here, such as 12, not «four»."),
        ({"step": "0"}, "step", "The step between two numbers is 1 or more, not 0."),
        ({"low": "-1"}, "low", "A whole number is expected here, such as 12, not «-1»."),
        ({"length": "5", "check": "isbn10"}, "check", "A number with the check digit isbn10 has 10 digits, not 5."),
        ({"length": "2", "low": "100"}, "low", "No number of 2 digits is 100 or more."),
    ],
)
def test_what_cannot_be_is_said_below_its_field(
    reader: PictureWindow, texts: dict[str, str], field: str, sentence: str
) -> None:
    dialog = typed(reader, **texts)
    assert problems(dialog) == {field: sentence}
    assert not dialog.apply_button.isEnabled()
    for name in texts:
        dialog.form.check.setCurrentIndex(0) if name == "check" else getattr(dialog.form, name).clear()
    until(lambda: dialog.apply_button.isEnabled(), "the fields are right again")
    assert problems(dialog) == {}
    dialog.reject()
    assert reader.page_list.rules.chosen.rules is None


@pytest.mark.parametrize(
    ("content", "end"),
    [
        (b"number\n7\n8\n7\n", "has the number 7 twice, in lines 2 and 4; each may be there once."),
        (b"", "is empty; a column of numbers is expected."),
        (b"number\n", "has no number in column 1."),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "a list of numbers is expected."),
        (b"PK\x03\x04rest", "is a workbook or an archive; save the list of numbers as CSV."),
        (b'number\n"7\n', "cannot be told into cells."),
        (None, "cannot be read (No such file or directory)."),
    ],
)
def test_a_list_that_is_none_is_said_in_a_sentence(
    reader: PictureWindow, tmp_path: Path, content: bytes | None, end: str
) -> None:
    file = tmp_path / "list.csv"
    if content is not None:
        file.write_bytes(content)
    dialog = typed(reader, roster=str(file))
    (field, sentence), *others = problems(dialog).items()
    assert (field, others) == ("roster", [])
    assert sentence.startswith(str(file))
    assert sentence.endswith(end)
    dialog.reject()


def test_a_list_is_dragged_in_or_chosen_and_says_what_is_in_it(
    reader: PictureWindow, roster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_of(reader)
    assert drop(dialog, roster)
    until(lambda: dialog.form.roster_words.text() == "3 numbers, such as 4096", "the list is read")
    other = roster_file(tmp_path, "7", name="other.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    QTest.mouseClick(dialog.form.choose_button, LEFT)
    until(lambda: dialog.form.roster_words.text() == "1 number: 7", "the other list is read")
    other.write_text("name;number\nA;123\nB;124\n", encoding="utf-8")
    dialog.form.column.setText("number")
    until(lambda: dialog.form.roster_words.text() == "2 numbers, such as 123", "the column is read")
    assert not drop(dialog, roster, other)
    dialog.reject()
    assert reader.parts.rules.isHidden()


def test_what_the_window_saves_is_what_the_command_writes(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    names = ("a.png", "b.png", "c.png")
    struck_page(11).save(folder / names[0])  # 4096 and 1378, of which 4006 and 1378 are read
    page_file(folder, names[1])
    page_file(folder, names[2], ("52", "777"))
    opened(reader, *(folder / name for name in names))
    roster = roster_file(tmp_path, "4096", "1378", "52")
    what = {
        "csv": "numbers (*.csv)",
        "json": "JSON",
        "digits.csv": "digits (*.csv)",
        "xlsx": "Workbook of the numbers (*.xlsx)",
    }
    out = tmp_path / "by-command"
    out.mkdir()
    tables = ("--csv", out / "n.csv", "--csv-digits", out / "n.digits.csv", "--xlsx", out / "n.xlsx")
    command = [sys.executable, "-m", "digitpad", "read", *names, "--allowed", roster, "--json", *tables]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=LIMIT, check=True, env=environment()
    )
    (out / "n.json").write_text(done.stdout, encoding="utf-8")
    ruled(reader, roster=str(roster))
    found = {word for page in reader.page_list.pages for number in page.noted for word in number.read.flags}
    assert {"by-rule", "invalid", "duplicate"} <= found, found  # there is something to say
    for ending, kind in what.items():
        mine = tmp_path / f"n.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen(mine, kind))
        reader.actions_.save_all.trigger()
        settled(reader)
        theirs = out / f"n.{ending}"
        if ending == "xlsx":
            assert sheet_rows(mine) == sheet_rows(theirs)
        else:
            assert mine.read_text("utf-8-sig") == theirs.read_text("utf-8-sig")


def test_the_text_of_a_page_is_the_commands(
    page: PictureWindow, roster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruled(page, roster=str(roster))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen(tmp_path / "numbers.txt", "Text"))
    page.actions_.save.trigger()
    settled(page)
    assert (tmp_path / "numbers.txt").read_text("utf-8") == "4096\n1978\n52\n"


def test_pages_whose_pixels_were_forgotten_are_ruled_undone_and_saved(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_list_module, "_MOST_PIXEL_BYTES", 1)
    first, second = opened(reader, page_file(tmp_path, "a.png"), page_file(tmp_path, "b.png", ("123",)))
    until(lambda: second.light or first.light, "pixels are forgotten")
    ruled(reader, length="4")
    assert [[number.read.invalid for number in one.noted] for one in (first, second)] == [[False, False, True], [True]]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen(tmp_path / "n.csv", "Table of the numbers"))
    reader.actions_.save_all.trigger()
    settled(reader)
    assert (tmp_path / "n.csv").read_text("utf-8-sig").count("invalid") == 2
    reader.page_list.show(second)
    settled(reader)
    reader.actions_.undo.trigger()
    settled(reader)
    assert [one.noted for one in (first, second)] == [(), ()]
    reader.page_list.show(first)
    settled(reader)
    reader.actions_.redo.trigger()
    settled(reader)
    assert [len(one.noted) for one in (first, second)] == [3, 1]


def test_rules_that_come_while_pages_are_read_hold_for_these_too(reader: PictureWindow, tmp_path: Path) -> None:
    reader.open([page_file(tmp_path, "a.png"), page_file(tmp_path, "b.png", ("123",))])
    until(lambda: len(reader.page_list.pages) == 2, "the pages are known")
    reader.page_list.rules.use(chosen_rules(TypedRules(length="4")), current=reader.page_list.current)
    until(lambda: all(page.noted for page in reader.page_list.pages), "both are read")
    settled(reader)
    counts = [sum(number.read.invalid for number in page.noted) for page in reader.page_list.pages]
    assert counts == [1, 1]
    assert not any(page.can_undo for page in reader.page_list.pages)


def test_a_page_that_was_left_out_comes_to_the_rules_when_it_is_shown(reader: PictureWindow, tmp_path: Path) -> None:
    first, second = opened(reader, page_file(tmp_path, "a.png"), page_file(tmp_path, "b.png", ("123",)))
    reader.page_list.rules.use(chosen_rules(TypedRules(length="4")), current=first)
    reader.page_list.cancel()
    settled(reader)
    for page in (first, second):
        reader.page_list.show(page)
        settled(reader)
    reader.page_list.show(first)
    settled(reader)
    assert [len(page.noted) for page in (first, second)] == [3, 1]


def test_a_turned_page_keeps_the_rules_and_undo_its_numbers(page: PictureWindow, roster: Path) -> None:
    ruled(page, roster=str(roster))
    page.actions_.turn_right.trigger()
    page.actions_.turn_left.trigger()
    settled(page)
    assert page.parts.rules.text() == "Rules: from roster.csv"
    assert "invalid" in flags(page)["1378"]  # read anew: the network is sure of the 3 again
    page.actions_.undo.trigger()  # both turns, as the first one was not read
    settled(page)
    assert text_of(page) == "4096\n1978\n52"
    assert "by-rule" in flags(page)["1978"]


def test_fields_are_remembered_under_their_own_settings(tmp_path: Path) -> None:
    assert {key for key in TABLE if key.startswith("rules_")} == {
        f"rules_{name}" for name in ("length", "low", "high", "step", "check", "roster", "column")
    }
    settings = Settings.load(tmp_path / "settings.json")
    settings["rules_high"] = "100"
    assert settings.save()
    assert Settings.load(tmp_path / "settings.json")["rules_high"] == "100"


def chosen(file: Path, kind: str) -> object:
    """Stands for the dialog that asks for a name."""

    def ask(parent: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        return str(file), next(one for one in kinds.split(";;") if kind in one)

    return ask


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
