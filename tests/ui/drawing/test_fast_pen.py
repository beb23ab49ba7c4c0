"""Every sample of a fast pen becomes ink, and none costs more because many came before it."""

from __future__ import annotations

import time
from itertools import count
from math import cos, sin
from statistics import median

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.ui.drawing.pen_trail import PenTrail
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import LEFT, NewWindow, Pen, until

LEFT_DOWN, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def place(number: int) -> tuple[float, float]:
    """Along a curve that never rests."""
    return 0.5 + 0.4 * sin(0.05 * number), 0.5 + 0.4 * cos(0.031 * number)


def send(window: MainWindow, kind: QEvent.Type, at: tuple[float, float]) -> None:
    """An event of a mouse that knows fractions of a pixel, without letting the window do anything else."""
    paper = window.canvas.paper
    spot = QPointF(paper.x() + at[0] * paper.width(), paper.y() + at[1] * paper.width())
    button = NO_BUTTON if kind == QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, spot, window.canvas.mapToGlobal(spot), button, LEFT_DOWN, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window.canvas, event)


def test_qt_hands_over_every_event(window: MainWindow) -> None:
    kinds = Qt.ApplicationAttribute
    assert not QCoreApplication.testAttribute(kinds.AA_CompressHighFrequencyEvents)
    assert not QCoreApplication.testAttribute(kinds.AA_CompressTabletEvents)


def test_thousands_of_samples_between_two_pictures_are_all_ink(window: MainWindow) -> None:
    send(window, QEvent.Type.MouseButtonPress, place(0))
    for number in range(1, 3000):
        send(window, QEvent.Type.MouseMove, place(number))
    send(window, QEvent.Type.MouseButtonRelease, place(2999))
    (stroke,) = window.document.drawing.strokes
    drawn = np.array([place(number) for number in range(3000)])
    steps = np.hypot(*np.diff(drawn, axis=0).T)
    assert len(stroke.points) >= (steps > 0.004).sum()  # of all that lie further apart than a mouse's pixels do
    nearest = np.abs(drawn[:, None] - stroke.points[None, :, :2]).sum(2).min(1)
    assert nearest.max() < 0.009


def test_a_stylus_that_is_faster_than_the_screen_loses_no_pressure(window: MainWindow) -> None:
    places = [place(number) for number in range(500)]
    pressures = [0.2 + 0.6 * (number % 2) for number in range(500)]
    Pen(window.canvas).pen_stroke(places, pressures)
    (stroke,) = window.document.drawing.strokes
    assert len(stroke.points) > 450
    assert {round(pressure, 3) for pressure in stroke.points[:, 2]} == {0.2, 0.8}


def test_a_sample_costs_the_same_however_many_came_before(window: MainWindow) -> None:
    numbers = count()

    def seconds(events: int) -> float:
        began = time.process_time()
        for _ in range(events):
            send(window, QEvent.Type.MouseMove, place(next(numbers)))
        return time.process_time() - began

    send(window, QEvent.Type.MouseButtonPress, place(next(numbers)))
    seconds(200)
    early = median(seconds(100) for _ in range(9))
    seconds(12_000)
    late = median(seconds(100) for _ in range(9))
    send(window, QEvent.Type.MouseButtonRelease, place(next(numbers)))
    assert late < 4 * early  # a copy of all samples for each event was 20 times as much


def test_what_is_under_way_is_shown_and_read_meanwhile(window: MainWindow) -> None:
    read: list[Drawing] = []
    window.recogniser.answered.connect(lambda _, drawing: read.append(drawing))
    send(window, QEvent.Type.MouseButtonPress, (0.3, 0.3))
    for number in range(40):
        send(window, QEvent.Type.MouseMove, (0.3, 0.3 + 0.01 * number))
    until(lambda: any(len(drawing.strokes[-1].points) > 30 for drawing in read if drawing), "the stroke is read")
    assert not window.document.drawing


@pytest.mark.parametrize("wait", [False, True])
def test_a_fast_eraser_takes_all_that_lies_on_its_way(new_window: NewWindow, wait: bool) -> None:
    window = new_window()
    bars = [Stroke.of([(x, 0.2), (x, 0.5), (x, 0.8)], width=0.02) for x in np.linspace(0.2, 0.8, 7)]
    window.show_drawing(Drawing(tuple(bars)))
    window.actions_.eraser.trigger()
    send(window, QEvent.Type.MouseButtonPress, (0.1, 0.5))
    for number in range(81):
        send(window, QEvent.Type.MouseMove, (0.1 + 0.01 * number, 0.5))
    if wait:
        until(lambda: not window.canvas._preview_timer.isActive(), "it is shown")
    send(window, QEvent.Type.MouseButtonRelease, (0.9, 0.5))
    assert len(window.document.drawing.strokes) == 14
    window.document.undo()
    assert window.document.drawing.strokes == tuple(bars)


def test_a_trail_keeps_its_samples() -> None:
    trail = PenTrail()
    with pytest.raises(IndexError):
        _ = trail.last
    for number in range(1000):
        trail.add(number, -number, 0.5, number / 1000)
    assert len(trail) == 1000
    assert trail.last == (999.0, -999.0, 0.5, 0.999)
    assert trail.since(998)[:, 0].tolist() == [998, 999]
    before = trail.since(0)
    trail.clear()
    trail.add(7, 7, 0.5, 0)
    assert before[0, 0] == 0
    assert len(trail) == 1
