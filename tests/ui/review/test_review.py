"""The review: digits by groups and numbers one by one, by keys; pages, samples and files follow."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.pages.page import PageReading
from digitpad.core.recognition.predict import NOT_A_DIGIT, Prediction
from digitpad.core.review import tally
from digitpad.core.review.errors_left import Prior
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.typed_rules import ChosenRules
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.review.window import ReviewWindow
from tests.support.killed_reviews import paths_in
from tests.support.picture_windows import CTRL, NONE, TEXT, opened, page_file, press, text_of
from tests.support.reviews import opened_review, press_in_review, review_session, review_settled
from tests.support.windows import NewWindow, until

KEYS = Qt.Key


@pytest.fixture
def page(reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a page of three lines: 4096, 1378, 52."""
    opened(reader, page_file(tmp_path))
    assert text_of(reader) == TEXT
    return reader


@pytest.fixture
def review(page: PictureWindow) -> ReviewWindow:
    """The review of that page."""
    page._settings["review_goal"] = 0
    return opened_review(page)


def read_as(review: ReviewWindow, value: int) -> None:
    """Show the group of a digit."""
    review.groups.show_group(value)


def send_move(widget: QWidget, place: QPoint) -> None:
    """Move the pointer, no button pressed."""
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    there = QPointF(place)
    event = QMouseEvent(QEvent.Type.MouseMove, there, widget.mapToGlobal(there), none, none, no_key)
    QApplication.sendEvent(widget, event)


def press_on_page(page: PictureWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the picture window, which comes to the front first."""
    page.activateWindow()
    until(page.isActiveWindow, "the picture window is in front")
    press(page, key, modifiers)
    review_settled(page)


def samples_of(window: MainWindow) -> list[int]:
    """The labels of all samples."""
    live = window.features.samples.live_samples
    until(lambda: live.is_settled, "samples are kept")
    return sorted(sample.label for sample in live.samples())


def test_a_digit_key_corrects_what_is_under_the_cursor_everywhere(
    page: PictureWindow, review: ReviewWindow, window: MainWindow
) -> None:
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    assert text_of(page) == "9096\n1378\n52"
    assert samples_of(window) == [9]
    assert review.groups.grid._digits._tiles.caption(review.groups.grid.items[0]) == "9"


def test_delete_takes_a_digit_out_and_undo_brings_it_back_and_redo_takes_it_out_again(
    page: PictureWindow, review: ReviewWindow
) -> None:
    read_as(review, 0)
    press_in_review(page, KEYS.Key_Delete)
    assert text_of(page) == "496\n1378\n52"
    review.actions_.undo.trigger()
    review_settled(page)
    assert text_of(page) == TEXT
    assert not page.actions_.undo.isEnabled()
    review.actions_.redo.trigger()
    review_settled(page)
    assert text_of(page) == "496\n1378\n52"


def test_return_accepts_the_screen_and_goes_on_to_the_next_group_until_all_is_looked_at(
    page: PictureWindow, review: ReviewWindow
) -> None:
    shown = []
    while review.view == "groups" and len(shown) < 12:
        shown.append(review.groups.group)
        press_in_review(page, KEYS.Key_Return)
    assert shown == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert review.view == "done"
    assert review.progress.text().startswith("10 of 10 digits looked at")
    assert text_of(page) == TEXT
    assert not page.actions_.undo.isEnabled()  # what is sure and right needs no step on the page
    review.actions_.undo.trigger()
    assert (review.view, review.groups.group) == ("groups", 9)


def test_arrows_and_the_pointer_move_the_cursor(page: PictureWindow, review: ReviewWindow, tmp_path: Path) -> None:
    opened(page, page_file(tmp_path, "more.png", ["7777 7777"]))
    until(lambda: len(review.groups._groups[7]) == 9, "more digits are in the review")
    review_settled(page)
    read_as(review, 7)
    grid = review.groups.grid
    assert grid.cursor_row == 0
    press_in_review(page, KEYS.Key_Right, KEYS.Key_Right)
    assert grid.cursor_row == 2
    for row in (4, 5):
        send_move(grid.viewport(), grid.area_of(row).center())
    assert grid.cursor_row == 5


def test_what_is_undone_on_the_page_is_no_longer_said_in_the_review(page: PictureWindow, review: ReviewWindow) -> None:
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    assert review_session(page).tally.found_wrong == 1
    press_on_page(page, KEYS.Key_Z, CTRL)
    assert text_of(page) == TEXT
    assert review_session(page).tally.found_wrong == 0
    assert review_session(page).tally.left_in(4) == 1


def test_what_is_corrected_on_the_page_is_corrected_in_the_review(page: PictureWindow, review: ReviewWindow) -> None:
    page.selection.choose([page.selection.digits[2]])
    press_on_page(page, KEYS.Key_8)
    assert text_of(page) == "4086\n1378\n52"
    (place,) = review_session(page).batch.groups[9]
    assert review_session(page).shown(place) == 8
    page.selection.choose([page.selection.digits[0]])
    press_on_page(page, KEYS.Key_Delete)
    assert text_of(page) == "086\n1378\n52"
    (place,) = review_session(page).batch.groups[4]
    assert review_session(page).shown(place) == NOT_A_DIGIT


def test_numbers_are_overwritten_digit_by_digit_and_accepted(page: PictureWindow, review: ReviewWindow) -> None:
    review.show_view("numbers")
    review.numbers.go_on_beyond_doubt()
    number = review.numbers.number
    assert number is not None
    press_in_review(page, KEYS.Key_Home, *[getattr(KEYS, f"Key_{digit}") for digit in "555555"[: len(number.text)]])
    assert number.text not in text_of(page)
    assert "555555"[: len(number.text)] in text_of(page).splitlines()
    press_in_review(page, KEYS.Key_Return)
    assert review.numbers.number is not number
    assert review_session(page).tally.whole_count == 1
    press_in_review(page, KEYS.Key_Space, KEYS.Key_Return)
    assert review.view == "done"
    assert review.done_page.title.text() == "All numbers were looked at"
    assert review_session(page).tally.errors_left.high == 0


def test_all_numbers_are_accepted_screen_by_screen_and_one_is_corrected(
    page: PictureWindow, review: ReviewWindow
) -> None:
    review.show_view("screens")
    assert sorted(number.text for number in review.screens.grid.items) == ["1378", "4096", "52"]
    press_in_review(page, KEYS.Key_Right, KEYS.Key_F2)
    assert review.view == "numbers"
    assert review.numbers.number is review.screens.grid.items[1]
    press_in_review(page, KEYS.Key_Home, KEYS.Key_7, KEYS.Key_Return)
    assert review.view == "screens"
    assert review.screens.grid.cursor_row == 1
    number = review.screens.grid.items[1]
    assert text_of(page) == TEXT.replace(number.text, f"7{number.text[1:]}")
    assert review.screens.grid._digits._tiles.caption(number) == f"7{number.text[1:]}"
    press_in_review(page, KEYS.Key_Return)
    assert review.view == "done"
    assert review_session(page).tally.whole_count == 3
    review.actions_.undo.trigger()
    assert (review.view, review_session(page).tally.whole_count) == ("screens", 1)


def test_numbers_are_joined_and_begin_where_a_person_says_so(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path, lines=["12  34"]))
    assert text_of(reader) == "12 34"
    review = opened_review(reader)
    review.show_view("numbers")
    review.numbers.go_on_beyond_doubt()
    if review.numbers.number is not None and review.numbers.number.text == "34":
        press_in_review(reader, KEYS.Key_Down)
    review.actions_.join.trigger()
    review_settled(reader)
    until(lambda: text_of(reader) == "1234", "they are joined on the page")
    until(lambda: len(review_session(reader).batch.numbers) == 1, "and in the review")
    press_in_review(reader, KEYS.Key_Home, KEYS.Key_Right)
    review.actions_.separate.trigger()
    review_settled(reader)
    until(lambda: text_of(reader) == "1 234", "a number begins with the 2")
    for text in ("1234", "12 34"):
        review.actions_.undo.trigger()
        review_settled(reader)
        assert text_of(reader) == text


def test_a_number_by_rule_is_in_doubt_until_it_is_accepted(page: PictureWindow, review: ReviewWindow) -> None:
    three = page.selection.digits[5]
    said = Prediction(tuple({3: 0.55, 9: 0.45}.get(one, 0.0) for one in range(10)))

    def doubted(reading: PageReading, _: object) -> PageReading:
        lines = [[replace(one, prediction=said) if one is three else one for one in line] for line in reading.lines]
        return replace(reading, lines=tuple(map(tuple, lines)))

    page.page_list.edit(doubted)
    review_settled(page)
    rules = RuleSet(roster=Roster("roster", ("1978", "4096", "52")))
    page.page_list.rules.use(ChosenRules(rules=rules), current=page.page_list.current)
    review_settled(page)
    until(lambda: text_of(page) == "4096\n1978\n52", "the number is by rule")
    until(lambda: len(review_session(page).batch.groups[9]) == 2, "and in the review")
    review.show_view("numbers")
    review.numbers.start()
    assert review.numbers.number is not None
    assert review.numbers.number.text == "1978"
    press_in_review(page, KEYS.Key_Return)
    (number,) = (one for one in page.page_list.pages[0].numbers if one.read.text == "1978")
    assert not number.read.in_doubt
    assert review_session(page).tally.found_wrong == 0
    review.actions_.undo.trigger()
    review_settled(page)
    (number,) = (one for one in page.page_list.pages[0].numbers if one.read.text == "1978")
    assert number.read.in_doubt


def test_a_page_that_is_read_again_is_reviewed_as_it_is_read_then(page: PictureWindow, review: ReviewWindow) -> None:
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    page.page_list.read_again()
    review_settled(page)
    assert text_of(page) == TEXT
    assert review_session(page).shown(review_session(page).batch.groups[4][0]) == 4
    page.page_list.undo()
    review_settled(page)
    assert text_of(page) == "9096\n1378\n52"
    assert review_session(page).shown(review_session(page).batch.groups[4][0]) == 9


def test_a_page_whose_pixels_are_forgotten_is_reviewed_all_the_same(
    page: PictureWindow, review: ReviewWindow, tmp_path: Path, window: MainWindow
) -> None:
    first = page.page_list.pages[0]
    opened(page, page_file(tmp_path, "other.png", ["6"]))
    page.page_list.show(page.page_list.pages[1])
    review_settled(page)
    first.lighten()
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    assert first.light
    assert first.reading is not None
    assert first.reading.text == "9096\n1378\n52"
    assert samples_of(window) == [9]
    review.actions_.undo.trigger()
    review_settled(page)
    assert first.light
    assert first.reading.text == TEXT
    assert samples_of(window) == []
    number = review_session(page).batch.numbers[0]
    until(lambda: review.numbers._pictures.strip(number) is not None, "its line is cut from the file")


def choose_goal(review: ReviewWindow, one_in: int) -> None:
    """Choose when the review is to end."""
    review.goal.setCurrentIndex(review.goal.findData(one_in))
    review.goal.activated.emit(review.goal.currentIndex())


def test_the_review_asks_for_all_numbers_while_too_many_may_be_wrong(page: PictureWindow, review: ReviewWindow) -> None:
    assert "of 3 numbers" in review.errors.text()
    review.show_view("numbers")
    choose_goal(review, 100)
    for _ in range(3):  # none of them is in doubt
        assert review.view == "numbers"
        assert not review_session(page).tally.is_good_enough(100)
        press_in_review(page, KEYS.Key_Return)
    assert review_session(page).tally.is_good_enough(100)
    assert review.view == "done"


def test_the_review_ends_when_few_enough_are_wrong(
    page: PictureWindow, review: ReviewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "PRIORS", dict.fromkeys(tally.Trouble, Prior(0.001, 1000.0)))
    read_as(review, 4)
    choose_goal(review, 1000)
    press_in_review(page, KEYS.Key_Return)
    assert review.view == "done"
    assert review.done_page.title.text() == "That is enough"
    assert "at most 1 in 1,000 is wrong" in review.done_page.words.text()
    review.done_page.more.click()
    assert review.view == "groups"
    press_in_review(page, KEYS.Key_Return)
    assert review.view == "groups"


def test_the_review_goes_on_in_another_window(
    page: PictureWindow, review: ReviewWindow, window: MainWindow, tmp_path: Path
) -> None:
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    assert samples_of(window) == [9]
    window.features.pictures.close()
    window.features.pictures.open([])
    again = window.features.pictures.window
    assert again is not None
    copy = tmp_path / "copy.png"
    copy.write_bytes((tmp_path / "page.png").read_bytes())
    opened(again, copy)
    until(lambda: not again.review.offer.isHidden(), "the review is offered")
    assert "copy.png" in again.review.offer.words.text()
    again.review.offer.button.click()
    assert again.review.window is not None
    until(lambda: text_of(again) == "9096\n1378\n52", "what was corrected is corrected")
    review_settled(again)
    assert again.review.offer.isHidden()
    assert "1 digit was looked at" in again.review.window.note.text()
    assert samples_of(window) == [9]
    again.review.window.actions_.undo.trigger()
    review_settled(again)
    assert text_of(again) == TEXT
    window.features.pictures.close()


def test_nothing_is_offered_of_pictures_that_nobody_reviewed(page: PictureWindow) -> None:
    until(lambda: page.page_list.pages[0] in page.review._asked and page.review.keeper.is_idle, "it was looked up")
    assert page.review.offer.isHidden()


def test_of_a_page_without_digits_the_review_says_that_there_is_nothing(reader: PictureWindow, tmp_path: Path) -> None:
    file = tmp_path / "blank.png"
    Image.new("L", (640, 480), 255).save(file)
    opened(reader, file)
    reader.actions_.review.trigger()
    review = reader.review.window
    assert review is not None
    for view in ("groups", "screens"):
        review.show_view(view)
        press_in_review(reader, KEYS.Key_5, KEYS.Key_Delete, KEYS.Key_Return)
        assert review.view == "done"
        said = review.done_page.title.text(), review.done_page.words.text()
        assert said == ("There is nothing to review", "No digits were found on the pages that were read.")
        assert review.done_page.more.isHidden()


def test_what_cannot_be_kept_is_a_sentence_and_the_review_goes_on(
    page: PictureWindow, review: ReviewWindow, window: MainWindow
) -> None:
    window._services.paths.reviews.parent.mkdir(parents=True, exist_ok=True)
    window._services.paths.reviews.write_text("no folder")
    read_as(review, 4)
    press_in_review(page, KEYS.Key_9)
    assert text_of(page) == "9096\n1378\n52"
    until(lambda: "cannot be kept" in review.messages.text, "it is said")


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A folder with what a program left that was killed during a review of page.png."""
    folder = tmp_path / "home"
    picture = page_file(tmp_path)
    command = [sys.executable, "-m", "tests.support.killed_reviews", str(folder), str(picture)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
    finally:
        child.kill()
        child.communicate()
    return folder


def test_a_killed_review_goes_on_where_it_was(killed: Path, new_window: NewWindow, tmp_path: Path) -> None:
    window = new_window(at=paths_in(killed))
    window.features.pictures.open([])
    reader = window.features.pictures.window
    assert reader is not None
    opened(reader, tmp_path / "page.png")
    until(lambda: not reader.review.offer.isHidden(), "the review is offered")
    reader.review.offer.button.click()
    until(lambda: text_of(reader) == "9096\n1378\n52", "what was corrected is corrected")
    review_settled(reader)
    assert review_session(reader).tally.left_in(4) == 0
    window.features.pictures.close()
