"""Drawing with the mouse: what the window answers, and when."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.numbers.segment import Reading
from digitpad.core.recognition.predict import prepare_drawing, recognise
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, Mouse, NewWindow, answered, shown_pixels, shows, until


def drawn(digit: int) -> Drawing:
    return Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[digit]))


def test_each_digit_drawn_with_the_mouse_is_read(window: MainWindow, mouse: Mouse) -> None:
    for digit, strokes in DRAWN.items():
        mouse.draw(strokes)
        assert len(window.document.drawing.strokes) == len(strokes)
        answered(window)
        assert window.panel.text.split()[0] == str(digit)
        expected = prepare_drawing(window.document.drawing)
        assert expected is not None
        assert np.array_equal(shown_pixels(window.prepared.grid), np.round(expected[1].image * 255).astype(np.uint8))
        window.actions_.clear.trigger()


def test_the_panel_says_what_the_network_says(window: MainWindow, mouse: Mouse, registry: Registry) -> None:
    mouse.draw(DRAWN[4])
    answered(window)
    answer = recognise(window.document.drawing, load_classifier(registry.find("digitpad")))
    assert answer is not None
    words = window.panel.bars.accessibleDescription().split(", ")
    assert [int(word.split(":")[0]) for word in words] == list(answer.prediction.ranked)
    assert not answer.prediction.unsure
    assert f"Second guess: {answer.prediction.second}" in window.panel.text


def test_answers_come_while_the_button_is_still_down(window: MainWindow, mouse: Mouse) -> None:
    (stroke,) = DRAWN[3]
    mouse.press(stroke[0])
    mouse.move(stroke[1:])
    until(lambda: window.panel.text.startswith("3"), "a 3 is answered before the pen is up")
    assert window.canvas.is_drawing
    assert not window.document.drawing
    mouse.release(stroke[-1])
    assert not window.canvas.is_drawing
    assert len(window.document.drawing.strokes) == 1


def test_an_empty_canvas_says_so(window: MainWindow, mouse: Mouse) -> None:
    assert window.panel.text == "? Nothing drawn yet."
    mouse.stroke(LINE)
    answered(window)
    assert "Nothing drawn yet." not in window.panel.text
    window.actions_.clear.trigger()
    assert window.panel.text == "? Nothing drawn yet."
    assert not shown_pixels(window.prepared.grid).any()
    assert window.panel.bars.accessibleDescription() == ""


def test_after_clear_no_answer_to_an_older_drawing_appears(window: MainWindow) -> None:
    readings: list[Reading | None] = []
    window.recogniser.answered.connect(lambda reading, drawing: readings.append(reading))
    for round_ in range(15):
        for digit in range(10):
            window.show_drawing(drawn((digit + round_) % 10))
        window.document.clear()
        count = len(readings)
        assert readings[-1] is None
        until(lambda: not window.recogniser.is_busy, "what was under way has ended")
        assert readings[count:] == []
        assert window.panel.text == "? Nothing drawn yet."


def test_the_newest_drawing_wins(window: MainWindow) -> None:
    readings: list[Reading | None] = []
    window.recogniser.answered.connect(lambda reading, drawing: readings.append(reading))
    for _ in range(20):
        for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0):
            window.show_drawing(drawn(digit))
    answered(window)
    until(lambda: not window.recogniser.is_busy, "nothing is read any more")
    assert shows(window, drawn(0))
    assert window.panel.text.startswith("0")
    assert len(readings) < 20  # drawings that were overtaken are not looked at


def test_what_is_drawn_while_the_network_loads_is_answered_then(new_window: NewWindow) -> None:
    window = new_window(ready=False)
    assert window.panel.text == "? Loading the network …"
    Mouse(window.canvas).draw(DRAWN[7])
    until(lambda: window.panel.text.startswith("7"), "the 7 is answered")


def test_a_click_is_a_dot(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke([(0.5, 0.5)])
    answered(window)
    (stroke,) = window.document.drawing.strokes
    assert len(stroke.points) == 1
    assert shown_pixels(window.prepared.grid).any()


def test_a_double_click_is_two_dots(window: MainWindow, mouse: Mouse) -> None:
    place = mouse.at((0.3, 0.3))
    mouse.press((0.3, 0.3))
    mouse.release((0.3, 0.3))
    QTest.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    mouse.release((0.3, 0.3))
    assert not window.canvas.is_drawing
    assert [len(stroke.points) for stroke in window.document.drawing.strokes] == [1, 1]


def test_beside_the_sheet_nothing_is_drawn(window: MainWindow) -> None:
    canvas, middle = window.canvas, window.canvas.rect().center()
    for place in (QPoint(0, 20), QPoint(20, 0)):
        assert not canvas.paper.contains(place)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(canvas, middle)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert not window.document.drawing


def test_a_stroke_that_leaves_the_sheet_ends_at_its_edge(window: MainWindow, mouse: Mouse) -> None:
    mouse.press((0.5, 0.5))
    mouse.move([(0.9, 0.5), (1.4, 0.5)])
    mouse.release((1.4, 0.5))
    (stroke,) = window.document.drawing.strokes
    assert stroke.points[:, 0].max() == 1.0


def test_other_buttons_do_not_draw(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE, Qt.MouseButton.MiddleButton)
    assert not window.document.drawing
    assert not window.document.can_undo


def test_the_other_button_does_not_end_a_stroke(window: MainWindow, mouse: Mouse) -> None:
    mouse.press(LINE[0])
    mouse.press(LINE[5], Qt.MouseButton.RightButton)
    mouse.release(LINE[5], Qt.MouseButton.RightButton)
    assert window.canvas.is_drawing
    mouse.move(LINE)
    mouse.release(LINE[-1])
    assert len(window.document.drawing.strokes) == 1


def test_a_mouse_that_moves_without_a_button_does_not_draw(window: MainWindow, mouse: Mouse) -> None:
    mouse.move(LINE)
    assert not window.document.drawing
    assert not window.canvas.is_drawing


def test_a_release_that_got_lost_ends_the_stroke_where_the_button_was_last_seen(
    window: MainWindow, mouse: Mouse
) -> None:
    mouse.press(LINE[0])
    mouse.move(LINE[1:10])
    place = QPointF(mouse.at((0.5, 0.9)))  # another window took the release; the mouse comes back with no button down
    no_button = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        window.canvas.mapToGlobal(place),
        no_button,
        no_button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.canvas, event)
    assert not window.canvas.is_drawing
    (stroke,) = window.document.drawing.strokes
    assert stroke.points[:, 1].max() < 0.5


def test_the_hint_goes_with_the_first_stroke_and_stays_away(new_window: NewWindow) -> None:
    window = new_window()
    assert window.canvas.hint.startswith("Draw a digit or a number here\n")
    assert "Help > Lessons" in window.canvas.hint
    Mouse(window.canvas).stroke(LINE)
    assert window.canvas.hint == ""
    window.close()
    assert new_window().canvas.hint == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft])
def test_brush_keys_change_the_next_stroke_only(window: MainWindow, mouse: Mouse, key: Qt.Key) -> None:
    mouse.stroke(LINE)
    (window.actions_.thicker if key == Qt.Key.Key_BracketRight else window.actions_.thinner).trigger()
    mouse.stroke([(x, y + 0.2) for x, y in LINE])
    before, after = (stroke.width for stroke in window.document.drawing.strokes)
    assert (after > before) == (key == Qt.Key.Key_BracketRight)
    assert before == pytest.approx(0.05)
