"""Stylus and finger: pressure, the eraser end, palms, and no stroke that comes twice."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from digitpad.ui.drawing import pointer
from digitpad.ui.main.application import Application
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LEFT, LINE, RIGHT, Mouse, Pen, answered

MIDDLE = Qt.MouseButton.MiddleButton
HARDER = np.linspace(0.05, 1.0, len(LINE)).tolist()


@pytest.fixture
def pen(window: MainWindow) -> Pen:
    return Pen(window.canvas)


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


class Finger(Mouse):
    """One finger of a hand on a touch screen."""

    def __init__(self, window: MainWindow, screen: QPointingDevice, number: int = 0) -> None:
        super().__init__(window.canvas)
        self.screen = screen
        self.number = number

    def press(self, place: tuple[float, float], *_: object) -> None:
        QTest.touchEvent(self.canvas, self.screen).press(self.number, self.at(place), self.canvas)

    def move(self, places: object) -> None:
        for place in places:
            QTest.touchEvent(self.canvas, self.screen).move(self.number, self.at(place), self.canvas)

    def release(self, place: tuple[float, float], *_: object) -> None:
        QTest.touchEvent(self.canvas, self.screen).release(self.number, self.at(place), self.canvas)


@pytest.fixture
def finger(window: MainWindow, screen: QPointingDevice) -> Finger:
    return Finger(window, screen)


def test_pressure_makes_the_ink_wider(window: MainWindow, pen: Pen) -> None:
    pen.pen_stroke(LINE, HARDER)
    (stroke,) = window.document.drawing.strokes
    assert (np.diff(stroke.diameters) >= 0).all()
    assert stroke.diameters[-1] > 1.4 * stroke.diameters[0]
    assert stroke.points[-1, 2] == 1.0  # lifting the pen does not end the stroke in a thin tail


def test_pressure_can_be_switched_off_and_stays_off(window: MainWindow, pen: Pen) -> None:
    assert window.actions_.pressure.isChecked()
    window.actions_.pressure.trigger()
    pen.pen_stroke(LINE, HARDER)
    (stroke,) = window.document.drawing.strokes
    assert np.ptp(stroke.diameters) == 0
    window.actions_.pressure.trigger()
    pen.pen_stroke(LINE, HARDER)
    assert np.ptp(window.document.drawing.strokes[-1].diameters) > 0


@pytest.mark.parametrize("pressure", [-0.5, 0.0, 1.0, 7.0])
def test_drivers_that_tell_impossible_pressures_do_no_harm(window: MainWindow, pen: Pen, pressure: float) -> None:
    pen.pen_stroke(LINE, [pressure] * len(LINE))
    (stroke,) = window.document.drawing.strokes
    assert 0 <= stroke.points[:, 2].min() <= stroke.points[:, 2].max() <= 1
    answered(window)


def test_a_stylus_writes_digits(window: MainWindow, pen: Pen) -> None:
    for digit in (0, 3, 7):
        for places in DRAWN[digit]:
            pen.pen_stroke(places, [0.5] * len(places))
        answered(window)
        assert window.panel.text.startswith(str(digit))
        window.actions_.clear.trigger()


def test_places_between_pixels_are_kept(window: MainWindow, pen: Pen) -> None:
    places = [(0.3, 0.3), (0.41234, 0.37891), (0.5, 0.5)]
    pen.pen_stroke(places, [0.5, 0.5, 0.5])
    (stroke,) = window.document.drawing.strokes
    assert np.allclose(stroke.points[:, :2], places, atol=1e-9)


def test_each_event_of_the_stylus_is_taken_so_that_no_mouse_stroke_follows(window: MainWindow, pen: Pen) -> None:
    pen.pen_stroke(LINE, HARDER)
    pen.send(QEvent.Type.TabletMove, (0.7, 0.7), 0.0, RIGHT)  # hovering
    pen.send(QEvent.Type.TabletPress, (-0.5, 0.5), 0.5, RIGHT)  # beside the sheet
    assert all(pen.accepted)
    assert len(window.document.drawing.strokes) == 1


def test_a_mouse_that_moves_along_with_the_stylus_adds_nothing(window: MainWindow, pen: Pen) -> None:
    pen.send(QEvent.Type.TabletPress, LINE[0], 0.5, LEFT)
    Mouse(window.canvas).stroke([(0.1, 0.1), (0.9, 0.9)])
    for place in LINE[1:]:
        pen.send(QEvent.Type.TabletMove, place, 0.5, LEFT)
    pen.send(QEvent.Type.TabletRelease, LINE[-1], 0.0, LEFT)
    (stroke,) = window.document.drawing.strokes
    assert np.allclose(stroke.points[:, 1], 0.4, atol=0.01)


def test_the_eraser_end_erases(window: MainWindow, mouse: Mouse) -> None:
    mouse.stroke(LINE)
    end = Pen(window.canvas, eraser_end=True)
    end.pen_stroke([(0.5, 0.2), (0.5, 0.6)], [0.5, 0.5])
    assert len(window.document.drawing.strokes) == 2
    assert all(end.accepted)


def test_the_pens_side_button_erases(window: MainWindow, pen: Pen) -> None:
    pen.pen_stroke(LINE, [0.5] * len(LINE))
    pen.pen_stroke([(0.5, 0.2), (0.5, 0.6)], [0.5, 0.5], RIGHT)
    assert len(window.document.drawing.strokes) == 2


def test_a_finger_draws_once(window: MainWindow, finger: Finger) -> None:
    for digit in (2, 5):
        finger.draw(DRAWN[digit])
        assert len(window.document.drawing.strokes) == len(DRAWN[digit])
        answered(window)
        assert window.panel.text.startswith(str(digit))
        window.actions_.clear.trigger()


def test_a_second_finger_is_not_heeded(window: MainWindow, finger: Finger, screen: QPointingDevice) -> None:
    second = QPoint(5, 5)
    finger.press(LINE[0])
    QTest.touchEvent(window.canvas, screen).stationary(0).press(1, second, window.canvas)
    for place in LINE[1:]:
        second += QPoint(3, 10)
        QTest.touchEvent(window.canvas, screen).move(0, finger.at(place), window.canvas).move(1, second, window.canvas)
    QTest.touchEvent(window.canvas, screen).stationary(0).release(1, second, window.canvas)
    assert window.canvas.is_drawing
    finger.release(LINE[-1])
    (stroke,) = window.document.drawing.strokes
    assert np.allclose(stroke.points[:, 1], 0.4, atol=0.01)


def test_a_palm_beside_the_pen_draws_nothing(
    window: MainWindow, pen: Pen, finger: Finger, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr(pointer, "time", SimpleNamespace(monotonic=lambda: now))
    pen.pen_stroke(LINE, [0.5] * len(LINE))
    finger.stroke([(0.8, 0.8), (0.9, 0.9)])
    assert len(window.document.drawing.strokes) == 1
    pen.send(QEvent.Type.TabletMove, (0.5, 0.5), 0.0, LEFT)
    now += pointer._PALM_SECONDS + 0.1
    finger.stroke([(0.8, 0.8), (0.9, 0.9)])  # the pen was put away
    assert len(window.document.drawing.strokes) == 2


def test_a_palm_that_came_before_the_pen_draws_nothing(window: MainWindow, pen: Pen, finger: Finger) -> None:
    finger.press((0.8, 0.8))
    finger.move([(0.82, 0.82), (0.85, 0.85)])
    assert window.canvas.is_drawing
    pen.pen_stroke(LINE, [0.5] * len(LINE))
    finger.release((0.85, 0.85))
    (stroke,) = window.document.drawing.strokes
    assert np.allclose(stroke.points[:, 1], 0.4, atol=0.01)


def test_a_pen_that_comes_near_makes_touches_palms(window: MainWindow, finger: Finger, qapp: Application) -> None:
    qapp.pen_near.connect(window.canvas.pen_near)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.TabletEnterProximity))
    finger.stroke(LINE)
    assert not window.document.drawing


def test_a_palm_that_leaves_while_the_pen_is_near_draws_nothing_and_holds_nothing_up(
    window: MainWindow, finger: Finger, mouse: Mouse
) -> None:
    finger.press(LINE[0])
    finger.move(LINE[1:])
    assert window.canvas.is_drawing
    window.canvas.pen_near()
    finger.release(LINE[-1])
    assert not window.canvas.is_drawing
    assert not window.document.drawing
    mouse.stroke(LINE)
    assert len(window.document.drawing.strokes) == 1


def test_a_touch_that_the_system_takes_away_draws_nothing(window: MainWindow, finger: Finger, mouse: Mouse) -> None:
    finger.press(LINE[0])
    finger.move(LINE[1:])
    QCoreApplication.sendEvent(window.canvas, cancelled_touch(finger.screen))
    assert not window.canvas.is_drawing
    assert not window.document.drawing
    finger.release(LINE[-1])
    mouse.stroke(LINE)
    assert len(window.document.drawing.strokes) == 1


def cancelled_touch(screen: QPointingDevice) -> QEvent:
    return QTouchEvent(QEvent.Type.TouchCancel, screen)


def test_a_stroke_begins_with_the_least_pressure(window: MainWindow, pen: Pen) -> None:
    window._settings["least_pressure"] = 0.3
    pen.pen_stroke(LINE, [0.1] * len(LINE))
    assert not window.document.drawing
    pen.pen_stroke(LINE, [0.1, 0.2, *[0.9] * (len(LINE) - 2)])
    (stroke,) = window.document.drawing.strokes
    assert stroke.points[0, 0] == pytest.approx(LINE[2][0], abs=0.01)
    window._settings["least_pressure"] = 0.0
    pen.pen_stroke(LINE, [0.1] * len(LINE))
    assert len(window.document.drawing.strokes) == 2


@pytest.mark.parametrize(("chosen", "erasing"), [("right", RIGHT), ("middle", MIDDLE), ("none", None)])
def test_the_button_that_erases_can_be_chosen(
    window: MainWindow, pen: Pen, chosen: str, erasing: Qt.MouseButton | None
) -> None:
    window._settings["eraser_button"] = chosen
    for button in (RIGHT, MIDDLE):
        pen.pen_stroke(LINE, [0.5] * len(LINE))
        pen.pen_stroke([(0.5, 0.2), (0.5, 0.6)], [0.5, 0.5], LEFT | button)
        crossed = any(np.ptp(stroke.points[:, 1]) > 0.2 for stroke in window.document.drawing.strokes)
        assert crossed == (button is not erasing)
        window.document.clear()


def test_fingers_draw_nothing_where_only_the_pen_may(window: MainWindow, pen: Pen, finger: Finger) -> None:
    window._settings["pen_only"] = True
    finger.stroke(LINE)
    assert not window.document.drawing
    pen.pen_stroke(LINE, HARDER)
    assert len(window.document.drawing.strokes) == 1


def test_a_hand_on_the_screen_draws_where_palms_are_not_ignored(window: MainWindow, pen: Pen, finger: Finger) -> None:
    window._settings["palm_rejection"] = False
    pen.pen_stroke(LINE, [0.5] * len(LINE))
    finger.stroke([(0.8, 0.8), (0.9, 0.9)])
    assert len(window.document.drawing.strokes) == 2


def test_the_stabiliser_ends_where_the_pen_went_up(window: MainWindow, pen: Pen) -> None:
    window._settings["stabiliser"] = 1.0
    pen.pen_stroke(LINE, HARDER)
    (stroke,) = window.document.drawing.strokes
    assert stroke.points[-1, :2] == pytest.approx(LINE[-1], abs=1e-6)
