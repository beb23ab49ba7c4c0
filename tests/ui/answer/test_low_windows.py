"""Low windows: the ten bars are whole and seen without scrolling as long as the three areas stand side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, NewWindow, answered, until

MESSAGE = "The settings in /home/somebody/.config/digitpad/settings.json were damaged; defaults are used."


def shown(widget: QWidget, window: MainWindow) -> QRect:
    """Where a widget lies in the part of the areas that is seen."""
    viewport = window.columns.viewport()
    return QRect(widget.mapTo(viewport, QPoint(0, 0)), widget.size())


def needless_scrolling(window: MainWindow) -> int:
    return window.columns.verticalScrollBar().maximum()


@pytest.mark.parametrize("digit", [None, 5])
@pytest.mark.parametrize("message", ["", MESSAGE])
@pytest.mark.parametrize("size", [(1366, 700), (1366, 600), (1366, 540), (1366, 500), (910, 512), (860, 500)], ids=str)
def test_no_bar_is_cut(new_window: NewWindow, size: tuple[int, int], message: str, digit: int | None) -> None:
    window = new_window()
    if digit is not None:
        Mouse(window.canvas).draw(DRAWN[digit])
        answered(window)
    if message:
        window.say(message)
    window.resize(*size)
    until(lambda: window.size().toTuple() == size, "the window has its size")
    QApplication.processEvents()
    assert not window.columns.is_folded
    bars = window.panel.bars
    assert bars.height() >= bars.minimumSizeHint().height()
    assert window.columns.viewport().rect().contains(shown(bars, window))
    assert window.panel.rect().contains(QRect(bars.mapTo(window.panel, QPoint(0, 0)), bars.size()))
    assert needless_scrolling(window) == 0


@pytest.mark.parametrize("message", ["", MESSAGE])
@pytest.mark.parametrize("size", [(800, 560), (780, 480), (683, 480)], ids=str)
def test_the_answer_stays_beside_the_canvas_in_a_low_window(
    new_window: NewWindow, size: tuple[int, int], message: str
) -> None:
    window = new_window()
    window.resize(*size)
    if message:
        window.say(message)
    until(lambda: window.size().toTuple() == size, "the window has its size")
    Mouse(window.canvas).draw(DRAWN[5])
    answered(window)
    seen = window.columns.viewport().rect()
    assert seen.contains(shown(window.canvas, window))
    assert seen.contains(shown(window.panel, window))
    assert not shown(window.canvas, window).intersects(shown(window.panel, window))
    assert window.panel.rect().contains(
        QRect(window.panel.bars.mapTo(window.panel, QPoint()), window.panel.bars.size())
    )
    assert shown(window.prepared, window).top() > shown(window.panel, window).bottom()


def test_a_narrow_window_that_is_high_has_both_panels_below(new_window: NewWindow) -> None:
    window = new_window()
    window.resize(600, 900)
    until(lambda: window.size().toTuple() == (600, 900), "the window has its size")
    QApplication.processEvents()
    tops = {shown(panel, window).top() for panel in (window.panel, window.prepared)}
    assert len(tops) == 1
    assert tops.pop() > shown(window.canvas, window).bottom()


def test_the_number_is_small_only_while_the_window_is_low(new_window: NewWindow) -> None:
    window = new_window()
    number = window.panel._number
    window.say(MESSAGE)
    window.resize(1366, 480)
    until(lambda: number.height() < number.sizeHint().height(), "the number makes room for the bars")
    assert number.height() >= number.minimumSizeHint().height()
    window.resize(1366, 800)
    until(lambda: number.height() == number.sizeHint().height(), "it is as large as before")


def test_pointing_at_pixels_moves_nothing(new_window: NewWindow) -> None:
    window = new_window()
    window.resize(860, 500)
    QApplication.processEvents()
    before = window.prepared.sizeHint(), shown(window.panel.bars, window), shown(window.prepared.grid, window)
    window.prepared.grid.pixel_pointed.emit(27, 27, 1.0)
    QApplication.processEvents()
    assert (window.prepared.sizeHint(), shown(window.panel.bars, window), shown(window.prepared.grid, window)) == before
    assert needless_scrolling(window) == 0
