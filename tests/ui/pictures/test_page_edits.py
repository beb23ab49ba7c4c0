"""Corrections in the picture window: type, merge, split, remove, draw a box, and take all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.pages.digits import wholes
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Model
from digitpad.runtime.litert import load_classifier
from digitpad.ui.pictures.boxes import MARKED_COLOUR, SURE_COLOUR, UNSURE_COLOUR
from digitpad.ui.pictures.menu import DigitMenu
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import (
    CTRL,
    TEXT,
    click,
    digit,
    drag,
    opened,
    page_file,
    page_image,
    press,
    spot,
    text_of,
)  # fmt: skip
from tests.support.windows import NewWindow


@pytest.fixture
def page(reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a page of three lines: 4096, 1378, 52."""
    opened(reader, page_file(tmp_path))
    assert text_of(reader) == TEXT
    return reader


class Doubting:
    """The real model, but of whatever it takes for a 5 or an 8 it is not certain, and a 7 it takes for no digit."""

    def __init__(self, model: Model) -> None:
        self._real: Classifier = load_classifier(model)

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        said = self._real.classify(images)
        doubt = np.isin(said.digits, (5, 8))[:, None]
        mixed = np.where(doubt, 0.7 * said.probabilities + 0.03, said.probabilities).astype(np.float32)
        strange = said.digits == 7
        return Predictions(mixed, np.where(strange, 0.9, said.strangeness).astype(np.float32), said.rejected | strange)


@pytest.fixture
def doubting(new_window: NewWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PictureWindow]:
    """The same page, read by a network that doubts the 8 and the 5 and rejects the 7, one by one."""
    monkeypatch.setattr(wholes, "_is_doubtful", lambda run, certain: False)
    window = new_window(load=Doubting)
    window.features.pictures.open([])
    reader = window.features.pictures.window
    assert reader is not None
    opened(reader, page_file(tmp_path))
    yield reader
    window.features.pictures.close()


def colours(reader: PictureWindow) -> set[str]:
    """All colours in the picture."""
    image = reader.parts.view.viewport().grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def selected(reader: PictureWindow) -> list[int]:
    return [reader.selection.digits.index(digit) for digit in reader.selection.selected]


def test_a_click_selects_and_a_typed_digit_corrects(page: PictureWindow) -> None:
    click(page, 2)
    assert selected(page) == [2]
    assert page.parts.digit.sentence.text().startswith("9: ")
    assert np.array_equal(page.parts.digit.grid._pixels, digit(page, 2).prepared.image)
    press(page, Qt.Key.Key_3)
    assert text_of(page).startswith("4036")
    assert selected(page) == [2]
    assert page.parts.digit.sentence.text() == "Corrected by you: 3. The network said: 9"
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert text_of(page).startswith("4016")
    page.actions_.as_read.trigger()
    press(page, Qt.Key.Key_Shift)
    assert text_of(page) == TEXT


def test_undo_and_redo_go_through_all_edits(page: PictureWindow) -> None:
    click(page, 0)
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_2)
    press(page, Qt.Key.Key_Delete)
    assert text_of(page) == "096\n1378\n52"
    texts = []
    while page.actions_.undo.isEnabled():
        page.actions_.undo.trigger()
        texts.append(text_of(page).split()[0])
    assert texts == ["2096", "1096", "4096"]
    while page.actions_.redo.isEnabled():
        page.actions_.redo.trigger()
    assert text_of(page) == "096\n1378\n52"
    page.actions_.undo.trigger()
    press(page, Qt.Key.Key_9)
    assert not page.actions_.redo.isEnabled()
    assert text_of(page).startswith("9096")


def test_the_arrows_walk_from_digit_to_digit(page: PictureWindow) -> None:
    keys = Qt.Key
    walk = [
        (keys.Key_Right, 0), (keys.Key_Right, 1), (keys.Key_Down, 5), (keys.Key_Left, 4), (keys.Key_Up, 0),
        (keys.Key_End, 9), (keys.Key_Right, 9), (keys.Key_Home, 0), (keys.Key_Left, 0), (keys.Key_Up, 0),
    ]  # fmt: skip
    for key, place in walk:
        press(page, key)
        assert selected(page) == [place], key
    press(page, keys.Key_Escape)
    assert selected(page) == []


def test_several_are_selected_by_clicks_or_with_a_band_and_removed(page: PictureWindow) -> None:
    click(page, 4)
    click(page, 6, CTRL)
    assert selected(page) == [4, 6]
    assert page.parts.digit.sentence.text() == "2 digits selected"
    click(page, 4, CTRL)
    assert selected(page) == [6]
    view = page.parts.view
    start = view.from_page(QPointF(*digit(page, 8).box[:2])).toPoint() - QPoint(6, 6)
    end = view.from_page(QPointF(*digit(page, 9).box[2:])).toPoint() + QPoint(6, 6)
    drag(page, start, end)
    assert selected(page) == [8, 9]
    drag(page, QPoint(2, 2), QPoint(4, 4), modifiers=CTRL)
    assert selected(page) == [8, 9]
    press(page, Qt.Key.Key_Backspace)
    assert text_of(page) == "4096\n1378"
    press(page, Qt.Key.Key_A, CTRL)
    press(page, Qt.Key.Key_Delete)
    assert text_of(page) == ""
    assert not page.actions_.copy.isEnabled()
    press(page, Qt.Key.Key_Z, CTRL)
    assert text_of(page) == "4096\n1378"


def test_select_all_means_digits_and_not_what_was_taken_for_none(reader: PictureWindow, tmp_path: Path) -> None:
    picture = page_image(["42"])
    ImageDraw.Draw(picture).rectangle((20, 20, 90, 32), fill="black")  # a bar is no digit
    picture.save(tmp_path / "page.png")
    opened(reader, tmp_path / "page.png")
    assert text_of(reader) == "42"
    assert any(not one.counts for one in reader.selection.digits)
    press(reader, Qt.Key.Key_A, CTRL)
    assert [one.digit for one in reader.selection.selected] == [4, 2]
    press(reader, Qt.Key.Key_5)
    assert text_of(reader) == "55"


def test_a_click_in_the_text_selects_in_the_picture(page: PictureWindow) -> None:
    text = page.parts.text
    cursor = text.textCursor()
    cursor.setPosition(TEXT.index("3"))
    place = text.cursorRect(cursor).center() + QPoint(4, 0)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(page) == [5]
    marks = [mark.cursor.selectedText() for mark in text.extraSelections()]
    assert marks == ["3"]
    cursor.setPosition(TEXT.index("5"))
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, CTRL, text.cursorRect(cursor).center() + QPoint(4, 0))
    assert selected(page) == [5, 8]


def test_split_and_merge_undo_each_other(page: PictureWindow) -> None:
    click(page, 1)
    press(page, Qt.Key.Key_S)
    assert len(page.selection.digits) == 11
    assert selected(page) == [1, 2]
    press(page, Qt.Key.Key_M)
    assert len(page.selection.digits) == 10
    assert text_of(page) == TEXT
    assert selected(page) == [1]


def test_what_cannot_be_done_is_said(page: PictureWindow) -> None:
    click(page, 1)
    press(page, Qt.Key.Key_M)
    assert page.parts.messages.text.startswith("Only two digits or more can be joined")
    assert text_of(page) == TEXT
    assert not page.actions_.undo.isEnabled()
    press(page, Qt.Key.Key_5)
    assert page.parts.messages.text == ""


def test_a_digit_that_was_removed_comes_back_with_a_box(page: PictureWindow) -> None:
    left, top, right, bottom = digit(page, 3).box
    click(page, 3)
    press(page, Qt.Key.Key_Delete)
    assert text_of(page).startswith("409\n")
    press(page, Qt.Key.Key_B)
    assert page.actions_.draw_box.isChecked()
    view = page.parts.view
    start, end = view.from_page(QPointF(left - 3, top - 3)), view.from_page(QPointF(right + 3, bottom + 3))
    drag(page, start.toPoint(), end.toPoint())
    press(page, Qt.Key.Key_Shift)
    assert text_of(page) == TEXT
    assert selected(page) == [3]
    assert not page.actions_.draw_box.isChecked()


def test_a_box_without_ink_is_refused_and_escape_ends_drawing(page: PictureWindow) -> None:
    press(page, Qt.Key.Key_B)
    press(page, Qt.Key.Key_Escape)
    assert not page.actions_.draw_box.isChecked()
    press(page, Qt.Key.Key_B)
    corner = page.parts.view.from_page(QPointF(600, 440)).toPoint()
    drag(page, corner, corner + QPoint(20, 20))
    press(page, Qt.Key.Key_Shift)
    assert page.parts.messages.text.startswith("There is no ink in this box")
    assert text_of(page) == TEXT


def test_unsure_digits_stand_out_and_are_gone_through(doubting: PictureWindow) -> None:
    assert text_of(doubting) == "4096\n138\n52"
    assert doubting.parts.summary.text() == "9 digits, 2 unsure"
    assert {SURE_COLOUR.name(), UNSURE_COLOUR.name()} <= colours(doubting)
    assert [mark.cursor.selectedText() for mark in doubting.parts.text.extraSelections()] == ["8", "5"]
    press(doubting, Qt.Key.Key_N)
    assert selected(doubting) == [7]
    assert doubting.parts.digit.sentence.text().startswith("Unsure: 8 or ")
    press(doubting, Qt.Key.Key_F8)
    assert selected(doubting) == [8]
    press(doubting, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert selected(doubting) == [7]
    press(doubting, Qt.Key.Key_Return)
    assert selected(doubting) == [8]
    press(doubting, Qt.Key.Key_6)
    assert text_of(doubting) == "4096\n138\n62"
    assert doubting.parts.summary.text() == "9 digits"
    assert UNSURE_COLOUR.name() not in colours(doubting)
    assert not doubting.actions_.next_unsure.isEnabled()


def test_what_is_no_digit_is_marked_but_not_in_the_text_until_it_is_corrected(doubting: PictureWindow) -> None:
    assert MARKED_COLOUR.name() in colours(doubting)
    click(doubting, 6)
    assert doubting.parts.digit.sentence.text().startswith("Perhaps no digit, so not in the text.")
    press(doubting, Qt.Key.Key_7)
    assert text_of(doubting) == TEXT
    assert MARKED_COLOUR.name() not in colours(doubting)
    assert doubting.parts.digit.sentence.text() == "Corrected by you: 7. The network said: no digit"
    doubting.actions_.as_read.trigger()
    press(doubting, Qt.Key.Key_Shift)
    assert text_of(doubting) == "4096\n138\n52"


def test_the_menu_of_a_digit_corrects_it(page: PictureWindow) -> None:
    view = page.parts.view.viewport()
    place = spot(page, digit(page, 6).box)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    assert selected(page) == [6]
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, DigitMenu)
    first = menu.actions()[0]
    assert first.text().startswith("&7\t")
    assert first.isChecked()
    next(action for action in menu.actions() if action.text().startswith("&2\t")).trigger()
    menu.close()
    press(page, Qt.Key.Key_Shift)
    assert text_of(page) == "4096\n1328\n52"


def test_edits_made_while_another_is_under_way_come_one_after_the_other(page: PictureWindow) -> None:
    click(page, 1)
    page.actions_.split.trigger()
    page.selection.choose([digit(page, 0)])
    page.actions_.digits[7].trigger()
    page.actions_.digits[8].trigger()
    press(page, Qt.Key.Key_Shift)
    assert text_of(page)[0] == "8"
    assert len(page.selection.digits) == 11
    page.actions_.undo.trigger()
    page.actions_.undo.trigger()
    assert text_of(page)[0] == "4"
    assert len(page.selection.digits) == 11


def test_the_text_is_copied(page: PictureWindow) -> None:
    press(page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXT
    assert page.statusBar().currentMessage() == "Copied 10 digits"
