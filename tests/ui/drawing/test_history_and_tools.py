"""Steps that can be taken back, the eraser, and strokes that are interrupted: nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, RIGHT, Mouse, NewWindow, answered, until

ACROSS = [(0.5, 0.2 + 0.02 * step) for step in range(21)]
"""From top to bottom through the middle of LINE."""


def test_each_pen_up_is_one_step(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[4])
    assert len(window.document.drawing.strokes) == 2
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == 1
    window.actions_.undo.trigger()
    assert not window.document.drawing
    assert not window.actions_.undo.isEnabled()
    window.actions_.redo.trigger()
    window.actions_.redo.trigger()
    assert not window.actions_.redo.isEnabled()
    answered(window)
    assert window.panel.text.startswith("4")


def test_undo_brings_back_the_very_strokes_in_any_order_of_steps(window: MainWindow, mouse: Mouse) -> None:
    states: list[Drawing] = [window.document.drawing]
    for step in ("stroke", "stroke", "erase", "clear", "stroke", "clear", "stroke"):
        if step == "clear":
            window.actions_.clear.trigger()
        else:
            mouse.stroke(LINE if step == "stroke" else ACROSS, *([RIGHT] if step == "erase" else []))
        states.append(window.document.drawing)
    for state in reversed(states[:-1]):
        window.actions_.undo.trigger()
        assert window.document.drawing is state
    for state in states[1:]:
        window.actions_.redo.trigger()
        assert window.document.drawing is state


def test_clear_can_be_undone(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[8])
    kept = window.document.drawing
    window.actions_.clear.trigger()
    assert not window.document.drawing
    assert not window.actions_.clear.isEnabled()
    window.actions_.undo.trigger()
    assert window.document.drawing is kept
    answered(window)
    assert window.panel.text.startswith("8")


def test_clearing_nothing_is_no_step(window: MainWindow) -> None:
    window.document.clear()
    assert not window.actions_.undo.isEnabled()


def test_a_new_stroke_ends_what_could_be_redone(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    window.actions_.undo.trigger()
    assert window.actions_.redo.isEnabled()
    mouse.stroke(ACROSS)
    assert not window.actions_.redo.isEnabled()


def test_the_right_button_erases_and_cuts_a_stroke_in_two(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    mouse.stroke(ACROSS, RIGHT)
    left, right = sorted(window.document.drawing.strokes, key=lambda stroke: stroke.points[0, 0])
    assert left.points[:, 0].max() < 0.5 < right.points[:, 0].min()
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == 1
    assert window.actions_.pen.isChecked()  # the right button borrows the eraser, it does not take it up


def test_the_eraser_tool_erases_with_the_left_button(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    window.actions_.eraser.trigger()
    assert window.canvas.eraser
    assert not window.actions_.pen.isChecked()
    mouse.stroke(ACROSS)
    assert len(window.document.drawing.strokes) == 2
    mouse.stroke(LINE)
    assert not window.document.drawing
    window.actions_.pen.trigger()
    mouse.stroke(LINE)
    assert len(window.document.drawing.strokes) == 1


def test_erasing_shows_at_once_and_counts_when_the_button_is_up(window: MainWindow, mouse: Mouse) -> None:
    seen: list[Drawing] = []
    mouse.stroke(LINE)
    window.document.drawing_changed.connect(seen.append)
    mouse.press(ACROSS[0], RIGHT)
    mouse.move(ACROSS[1:])
    assert len(seen[-1].strokes) == 2
    assert len(window.document.drawing.strokes) == 1
    mouse.release(ACROSS[-1], RIGHT)
    assert len(window.document.drawing.strokes) == 2


def test_an_eraser_that_hits_nothing_is_no_step(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    before = window.document.drawing
    mouse.stroke([(0.2, 0.9), (0.8, 0.9)], RIGHT)
    assert window.document.drawing is before
    window.actions_.undo.trigger()
    assert not window.document.drawing


def test_erasing_on_an_empty_canvas_is_no_step(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE, RIGHT)
    assert not window.actions_.undo.isEnabled()
    assert window.panel.text == "? Nothing drawn yet."


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, RIGHT], ids=["drawing", "erasing"])
def test_escape_cancels_the_stroke_under_way(window: MainWindow, mouse: Mouse, button: Qt.MouseButton) -> None:
    mouse.draw(DRAWN[0])
    before = window.document.drawing
    mouse.press(LINE[0], button)
    mouse.move(LINE[1:])
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.canvas.is_drawing
    mouse.move(ACROSS)
    mouse.release(ACROSS[-1], button)
    assert window.document.drawing is before
    answered(window)
    assert window.panel.text.startswith("0")
    mouse.stroke(LINE)
    assert len(window.document.drawing.strokes) == len(before.strokes) + 1


def test_closing_in_the_middle_of_a_stroke_keeps_it(window: MainWindow, mouse: Mouse) -> None:
    mouse.press(LINE[0])
    mouse.move(LINE[1:])
    window.close()
    (stroke,) = window.document.drawing.strokes
    assert np.ptp(stroke.points[:, 0]) > 0.35


def test_a_window_that_loses_the_focus_keeps_the_stroke(window: MainWindow, mouse: Mouse) -> None:
    window.activateWindow()
    until(window.isActiveWindow, "the window is active")
    mouse.press(LINE[0])
    mouse.move(LINE[1:10])
    other = QWidget()
    other.show()
    other.activateWindow()
    until(other.isActiveWindow, "the other window is active")
    assert not window.canvas.is_drawing
    assert len(window.document.drawing.strokes) == 1
    mouse.move(LINE[10:])
    mouse.release(LINE[-1])
    (stroke,) = window.document.drawing.strokes
    assert stroke.points[:, 0].max() < LINE[10][0]
    other.close()


def test_undo_in_the_middle_of_a_stroke_loses_neither(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(ACROSS)
    mouse.press(LINE[0])
    mouse.move(LINE[1:10])
    window.actions_.undo.trigger()
    mouse.move(LINE[10:])
    mouse.release(LINE[-1])
    assert np.ptp(window.document.drawing.strokes[-1].points[:, 0]) > 0.35  # the line that was being drawn
    before = len(window.document.drawing.strokes)
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == before - 1


def test_clear_in_the_middle_of_erasing_is_not_taken_back_by_the_eraser(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    mouse.press((0.5, 0.2), RIGHT)
    window.actions_.clear.trigger()
    mouse.release((0.5, 0.25), RIGHT)
    assert not window.document.drawing


def test_the_actions_follow_what_can_be_done(new_window: NewWindow) -> None:
    window = new_window()
    actions = window.actions_
    needs_ink = (actions.undo, actions.clear, actions.copy, actions.save)
    assert [action.isEnabled() for action in (*needs_ink, actions.redo)] == [False] * 5
    Mouse(window.canvas).stroke(LINE)
    assert all(action.isEnabled() for action in needs_ink)
