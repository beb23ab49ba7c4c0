"""What tests of the window that looks inside share."""

from __future__ import annotations

from hands import until
from samples_drawn import DRAWN

from digitpad.core.strokes import Drawing, Stroke
from digitpad.ui.inside.window import InsideWindow
from digitpad.ui.main_window import MainWindow


def drawing_of(digit: int) -> Drawing:
    """One of the digits drawn by us."""
    return Drawing(tuple(Stroke.of(places) for places in DRAWN[digit]))


def draw(window: MainWindow, digit: int) -> None:
    """Put a digit on the canvas and wait until it is read."""
    drawing = drawing_of(digit)
    window.show_drawing(drawing)
    until(lambda: window.reading.drawing is drawing, "the digit is read")


def look_inside(window: MainWindow) -> InsideWindow:
    """Open the window with its menu entry."""
    window.actions_.inside.trigger()
    assert window.doors.inside.window is not None
    return window.doors.inside.window
