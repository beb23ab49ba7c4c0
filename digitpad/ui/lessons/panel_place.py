"""Where the panel stands: beside the main window where the screen has room, and out of the way of what it points at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from digitpad.ui.lessons.pointer import seen_area
from digitpad.ui.lessons.stage import Spot

_LEAST_WIDTH: Final = 288
"""Pixels of the panel: some 35 letters a line."""


def usual_size(room: QRect) -> QSize:
    """The panel's size on a screen with so much free room."""
    return QSize(min(max(room.width() // 4, _LEAST_WIDTH), 400), min(640, room.height() * 9 // 10))


class MainWindowRoom:
    """Makes room for the panel beside the main window, and gives it back."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._before: tuple[QRect, Qt.WindowState] | None = None
        self._made = QRect()

    def make(self, panel: QWidget) -> None:
        """Put the panel to the right of the main window, which moves and shrinks for that as far as it can."""
        window = self._window
        room = window.screen().availableGeometry()
        if window.windowState() & Qt.WindowState.WindowFullScreen:
            panel.move(_beside(room, panel))
            return
        frame, free = window.frameGeometry(), panel.frameGeometry().width()
        if frame.right() + free > room.right() or window.isMaximized():
            frame = self._shrink(room, free)
        x = min(frame.right() + 1, room.right() + 1 - free)
        panel.move(max(room.left(), x), max(room.top(), min(frame.top(), room.bottom() + 1 - panel.height())))

    def give_back(self) -> None:
        """Put the main window where it was, unless the person has moved it since."""
        if self._before is not None and self._window.geometry() == self._made:
            geometry, state = self._before
            self._window.setGeometry(geometry)
            self._window.setWindowState(state)
        self._before = None

    def _shrink(self, room: QRect, free: int) -> QRect:
        """Returns the frame that the window will have: some systems move windows a moment later."""
        window = self._window
        self._before = window.normalGeometry(), window.windowState()
        if window.isMaximized():
            window.showNormal()
        frame, inner = window.frameGeometry(), window.geometry()
        edges = frame.size() - inner.size()
        width = max(
            window.minimumSizeHint().width(),
            window.minimumWidth(),
            min(inner.width(), room.width() - free - edges.width()),
        )
        height = min(inner.height(), room.height() - edges.height())
        x = max(room.left(), min(frame.left(), room.right() + 1 - free - width - edges.width()))
        window.setGeometry(QRect(QPoint(x, frame.top()) + inner.topLeft() - frame.topLeft(), QSize(width, height)))
        self._made = window.geometry()
        return QRect(QPoint(x, frame.top()), QSize(width, height) + edges)


def step_aside(panel: QWidget, spot: Spot) -> None:
    """Move the panel to the side of the screen on which it covers least of a spot, if it covers anything of it."""
    area = seen_area(spot)
    if area is None or spot.widget.window() is panel:
        return
    seen = QRect(spot.widget.window().mapToGlobal(area.topLeft()), area.size())
    frame = panel.frameGeometry()
    if not frame.intersects(seen):
        return
    room = panel.screen().availableGeometry()
    left, right = room.left(), room.right() + 1 - frame.width()
    top, bottom = room.top(), room.bottom() + 1 - frame.height()
    places = [QPoint(x, y) for y in (frame.top(), top, bottom) for x in (right, left)]
    best = min([frame.topLeft(), *places], key=lambda place: _covered(QRect(place, frame.size()), seen))
    panel.move(best)


def _covered(panel: QRect, seen: QRect) -> int:
    """Pixels of a spot that the panel would cover."""
    both = panel.intersected(seen)
    return both.width() * both.height() if both.isValid() else 0


def _beside(room: QRect, panel: QWidget) -> QPoint:
    return QPoint(room.right() + 1 - panel.frameGeometry().width(), room.top())
