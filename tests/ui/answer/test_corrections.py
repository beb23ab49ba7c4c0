"""What a person says that a digit is: with keys and in the menu, and as long as its strokes stay together."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.recognition.predict import Predictions
from digitpad.ui.answer.correction_menu import CorrectionMenu
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import LEFT, Mouse, NewWindow, Pen, answered, until

BARS = [[(x, 0.3), (x, 0.4), (x, 0.5), (x, 0.6)] for x in (0.2, 0.5, 0.8)]
"""Three strokes so far from each other that each is a digit."""
CROSS = [(0.46, 0.45), (0.5, 0.45), (0.54, 0.45)]
"""A bar through the middle one."""


class Sevens:
    """Takes everything for a seven."""

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        outputs = np.full((len(images), 10), 0.02 / 9, np.float32)
        outputs[:, 7] = 0.98
        return Predictions.of(outputs, None)


@pytest.fixture
def window(new_window: NewWindow) -> MainWindow:
    """A window whose network reads three sevens."""
    window = new_window(load=lambda model: Sevens())
    window.activateWindow()
    window.canvas.setFocus()
    Mouse(window.canvas).draw(BARS)
    answered(window)
    assert window.reading.text == "777"
    return window


@pytest.fixture
def mouse(window: MainWindow) -> Mouse:
    return Mouse(window.canvas)


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.canvas, key)


def label(window: MainWindow, place: int) -> QPoint:
    return window.canvas.boxes._placed().labels[place].center().toPoint()


def open_menu(window: MainWindow) -> CorrectionMenu:
    menu = window.digit_input.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def entry(menu: CorrectionMenu, text: str) -> QAction:
    (found,) = (action for action in menu.actions() if action.text().replace("&", "").split("\t")[0] == text)
    return found


def test_a_digit_key_corrects_the_selected_digit(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Home, Qt.Key.Key_1)
    assert window.reading.text == "177"
    assert window.panel.text == "177 Digit 1 of 3: corrected to 1 The network said: 7 (98 %)"
    press(window, Qt.Key.Key_Right, Qt.Key.Key_0)
    assert window.reading.text == "107"
    window.actions_.copy.trigger()
    assert QGuiApplication.clipboard().text() == "107"


def test_a_digit_that_is_right_is_confirmed(window: MainWindow) -> None:
    press(window, Qt.Key.Key_7)
    assert window.panel.text == "777 Digit 3 of 3: confirmed as 7 The network said: 7 (98 %)"


def test_a_single_digit_is_corrected_too(window: MainWindow, mouse: Mouse) -> None:
    window.actions_.clear.trigger()
    press(window, Qt.Key.Key_1)  # nothing to correct
    mouse.stroke(BARS[0])
    answered(window)
    press(window, Qt.Key.Key_1)
    assert window.panel.text == "1 Corrected by you: 1 The network said: 7 (98 %)"


def test_keys_with_ctrl_and_keys_while_drawing_correct_nothing(window: MainWindow, mouse: Mouse) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    mouse.press((0.1, 0.9))
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Escape)
    mouse.release((0.1, 0.9))
    answered(window)
    assert window.reading.text == "777"


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_menu_opens_with_a_key_and_escape_closes_it(window: MainWindow, key: Qt.Key) -> None:
    press(window, Qt.Key.Key_Home, key)
    menu = open_menu(window)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == "&7\t98 %"
    assert sorted(text[1] for text in texts[:10]) == list("0123456789")
    assert entry(menu, "7").isChecked()
    assert not menu.as_read.isEnabled()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert window.digit_input.menu is None
    assert window.reading.text == "777"


def test_the_digit_stays_selected_while_its_menu_is_open(window: MainWindow) -> None:
    QTest.mouseMove(window.canvas, window.canvas.boxes.area(1).center())
    press(window, Qt.Key.Key_F2)
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.Leave))
    assert "Digit 2 of 3" in window.panel.text
    entry(open_menu(window), "3").trigger()
    assert window.reading.text == "737"
    assert "Digit 2 of 3" in window.panel.text


def test_a_click_on_a_label_opens_the_menu_and_draws_nothing(window: MainWindow) -> None:
    drawing = window.document.drawing
    QTest.mouseClick(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, label(window, 1))
    assert window.document.drawing is drawing
    menu = open_menu(window)
    assert "Digit 2 of 3" in window.panel.text
    QTest.keyClick(menu, Qt.Key.Key_4)
    until(lambda: window.reading.text == "747", "the digit is corrected")
    assert window.digit_input.menu is None


def test_a_pen_that_starts_on_a_label_draws(window: MainWindow, mouse: Mouse) -> None:
    start = label(window, 1)
    QTest.mousePress(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(window.canvas, start + QPoint(5 * step, 0))
    QTest.mouseRelease(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(25, 0))
    assert window.digit_input.menu is None
    (stroke,) = window.document.drawing.strokes[3:]
    paper = window.canvas.paper
    assert stroke.points[0, :2] == pytest.approx(
        ((start.x() - paper.x()) / paper.width(), (start.y() - paper.y()) / paper.width()), abs=0.005
    )


def test_a_stylus_that_taps_a_label_opens_the_menu(window: MainWindow) -> None:
    paper, place = window.canvas.paper, label(window, 2)
    at = ((place.x() - paper.x()) / paper.width(), (place.y() - paper.y()) / paper.width())
    drawing = window.document.drawing
    Pen(window.canvas).pen_stroke([at], [0.5])
    assert window.document.drawing is drawing
    open_menu(window).close()


def test_the_eraser_works_on_labels_as_everywhere(window: MainWindow) -> None:
    window.actions_.eraser.trigger()
    QTest.mouseClick(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, label(window, 1))
    assert window.digit_input.menu is None


def test_a_click_on_ink_draws(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke([(0.5, 0.45)])
    assert len(window.document.drawing.strokes) == 4
    assert window.digit_input.menu is None


def test_the_cursor_tells_that_a_label_can_be_clicked(window: MainWindow) -> None:
    QTest.mouseMove(window.canvas, label(window, 1))
    assert window.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert window.canvas.toolTip()
    QTest.mouseMove(window.canvas, window.canvas.boxes.area(1).center())
    assert window.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    assert not window.canvas.toolTip()


def test_what_is_no_digit_is_left_out_of_the_number(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Home, Qt.Key.Key_F2)
    entry(open_menu(window), "Not a digit").trigger()
    assert window.reading.text == "77"
    assert window.panel.text == "77 Digit 1 of 3: no digit The network said: 7 (98 %)"
    assert [digit.symbol for digit in window.canvas.boxes.visible_digits] == ["×", "7", "7"]


def test_a_correction_can_be_taken_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1, Qt.Key.Key_F2)
    menu = open_menu(window)
    assert entry(menu, "1").isChecked()
    assert not entry(menu, "7").isChecked()
    menu.as_read.trigger()
    assert window.reading.text == "777"
    assert "98 % sure" in window.panel.text


def test_a_correction_stays_while_other_digits_are_written_and_undone(window: MainWindow, mouse: Mouse) -> None:
    press(window, Qt.Key.Key_Home, Qt.Key.Key_1)
    mouse.stroke([(0.2, y) for y in (0.7, 0.8, 0.9)])
    answered(window)
    assert window.reading.text == "177\n7"
    window.actions_.undo.trigger()
    answered(window)
    assert window.reading.text == "177"
    window.actions_.clear.trigger()
    assert window.reading.text == ""
    window.actions_.undo.trigger()
    answered(window)
    assert window.reading.text == "177"


def test_a_stroke_more_makes_another_digit_of_it_and_undo_the_old_one(window: MainWindow, mouse: Mouse) -> None:
    press(window, Qt.Key.Key_Left, Qt.Key.Key_1)
    assert window.reading.text == "717"
    mouse.stroke(CROSS)
    answered(window)
    assert window.reading.text == "777"
    assert window.panel.text.startswith("777 Digit 2 of 3: 98 % sure")
    window.actions_.undo.trigger()
    answered(window)
    assert window.reading.text == "717"
    window.actions_.undo.trigger()
    window.actions_.undo.trigger()
    answered(window)
    assert window.reading.text == "7"
    for _ in range(3):
        window.actions_.redo.trigger()
    answered(window)
    assert window.reading.text == "777"


def test_a_new_digit_at_the_same_place_is_not_corrected(window: MainWindow, mouse: Mouse) -> None:
    press(window, Qt.Key.Key_1)
    window.actions_.clear.trigger()
    mouse.draw(BARS)
    answered(window)
    assert window.reading.text == "777"


def test_a_menu_whose_digit_is_gone_does_no_harm(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    menu = open_menu(window)
    window.document.clear()
    entry(menu, "1").trigger()
    QApplication.processEvents()
    assert window.panel.text == "? Nothing drawn yet."


def test_a_window_that_loses_the_focus_while_a_label_is_pressed_opens_no_menu(window: MainWindow) -> None:
    drawing = window.document.drawing
    QTest.mousePress(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, label(window, 1))
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.WindowDeactivate))
    assert not window.canvas.is_drawing
    assert window.digit_input.menu is None
    assert window.document.drawing is drawing
