"""Where the panel stands: beside the windows where the screen has room, and out of the way of what it points at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from digitpad.ui.lessons.pointer import seen_area
from digitpad.ui.lessons.stage import Spot

_LEAST_WIDTH: Final = 288
"""Pixels of the panel: some 35 letters a line."""
_NOT_MOVED: Final = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized


def usual_size(room: QRect) -> QSize:
    """The panel's size on a screen with so much free room."""
    return QSize(min(max(room.width() // 4, _LEAST_WIDTH), 400), min(640, room.height() * 9 // 10))


class RoomBeside:
    """Makes room beside the panel for windows that would lie below it, and gives it back."""

    def __init__(self) -> None:
        self._moved: list[tuple[QWidget, QRect, Qt.WindowState, QRect]] = []

    def place(self, panel: QWidget, window: QWidget) -> None:
        """Put the panel to the right of a window, which moves and shrinks for that as far as it can."""
        room, free = window.screen().availableGeometry(), panel.frameGeometry().width()
        frame = window.frameGeometry()
        if frame.right() + free > room.right() or window.isMaximized():
            frame = self._fit(window, room.adjusted(0, 0, -free, 0))
        x = max(room.left(), min(frame.right() + 1, room.right() + 1 - free))
        panel.move(x, max(room.top(), min(frame.top(), room.bottom() + 1 - panel.frameGeometry().height())))

    def make(self, panel: QWidget, window: QWidget) -> None:
        """Let a window lie beside the panel, on the side on which there is more room."""
        kind = window.windowType()
        usual = kind in (Qt.WindowType.Window, Qt.WindowType.Dialog)
        if not usual or window is panel or not window.frameGeometry().intersects(panel.frameGeometry()):
            return
        room, beside = window.screen().availableGeometry(), panel.frameGeometry()
        if beside.left() - room.left() >= room.right() - beside.right():
            self._fit(window, QRect(room.topLeft(), QPoint(beside.left() - 1, room.bottom())))
        else:
            self._fit(window, QRect(QPoint(beside.right() + 1, room.top()), room.bottomRight()))

    def give_back(self) -> None:
        """Put windows where they were, unless the person has moved or closed them since."""
        for window, geometry, state, made in self._moved:
            if isValid(window) and window.isVisible() and window.geometry() == made:
                window.setGeometry(geometry)
                window.setWindowState(state)
        self._moved = []

    def _fit(self, window: QWidget, room: QRect) -> QRect:
        """Move a window into some room, and make it smaller if it must be and can.

        Returns the frame that it will have: some systems move windows a moment later.
        """
        if window.windowState() & _NOT_MOVED:
            return window.frameGeometry()
        before, state = window.normalGeometry(), window.windowState()
        if window.isMaximized():
            window.showNormal()
        frame, inner = window.frameGeometry(), window.geometry()
        edges = frame.size() - inner.size()
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        size = inner.size().boundedTo(room.size() - edges).expandedTo(least)
        outer = size + edges
        x = max(room.left(), min(frame.left(), room.right() + 1 - outer.width()))
        y = max(room.top(), min(frame.top(), room.bottom() + 1 - outer.height()))
        window.setGeometry(QRect(QPoint(x, y) + inner.topLeft() - frame.topLeft(), size))
        others = [one for one in self._moved if one[0] is not window]
        known = next((one for one in self._moved if one[0] is window), None)
        first = (before, state) if known is None else (known[1], known[2])
        self._moved = [*others, (window, *first, window.geometry())]
        return QRect(QPoint(x, y), outer)


def step_aside(panel: QWidget, spot: Spot) -> None:
    """Move the panel to the place at the screen's edges where it covers least of a spot, if it covers any of it."""
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
