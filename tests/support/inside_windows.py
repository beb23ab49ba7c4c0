"""What tests of the window that looks inside share."""

from __future__ import annotations

from typing import TypeVar

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.ui.inside.elements.tab import InsideTab
from digitpad.ui.inside.window import InsideWindow
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import until

_Tab = TypeVar("_Tab", bound=InsideTab)


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
    assert window.features.inside.window is not None
    return window.features.inside.window


def look_at(window: MainWindow, kind: type[_Tab]) -> _Tab:
    """Open the window with this tab in front."""
    inside = look_inside(window)
    inside.show_tab(kind.key)
    return inside.tabs.of(kind)
