"""A frame around a control in another window. It takes no clicks and nothing of the control is covered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from digitpad.ui.lessons.stage import Spot
from digitpad.ui.widgets.theme import current_theme

_LINE: Final = 3
"""Pixels of the frame's coloured line; one pixel on each side of it makes it seen on any ground."""
_FRAME: Final = _LINE + 2


class PointerFrame(QWidget):
    """Lies in the window of what it points at, above everything there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, area: QRect) -> None:
        """Lie around an area of the window, as far as that reaches."""
        frame = area.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
        parent = self.parentWidget()
        if parent is not None:
            frame = frame.intersected(parent.rect())
        if frame != self.geometry() or not self.isVisible():
            self.setGeometry(frame)
            whole = QRegion(self.rect())
            # What lies inside is painted as if there were no frame: a pen draws as quickly as ever.
            self.setMask(whole - QRegion(self.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)))
            self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.window))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(theme.accent))
        inner = _FRAME - 1
        painter.fillRect(self.rect().adjusted(inner, inner, -inner, -inner), QColor(theme.window))
        painter.end()


class ControlPointer:
    """Points at one spot at a time, in whatever window it is."""

    def __init__(self) -> None:
        self._frame: PointerFrame | None = None

    @property
    def frame(self) -> PointerFrame | None:
        """The frame, where it is seen."""
        frame = self._frame
        return frame if frame is not None and isValid(frame) and frame.isVisible() else None

    def point(self, spot: Spot | None) -> None:
        """Point at a spot, as far as it is seen; None: at nothing."""
        area = None if spot is None else seen_area(spot)
        if spot is None or area is None:
            if self.frame is not None:
                self.frame.hide()
            return
        window = spot.widget.window()
        if self._frame is None or not isValid(self._frame) or self._frame.parentWidget() is not window:
            self.leave()
            self._frame = PointerFrame(window)
        self._frame.surround(area)

    def leave(self) -> None:
        """Point at nothing any more."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None


def seen_area(spot: Spot) -> QRect | None:
    """The part of a spot that is not scrolled away, in its window's pixels; None: there is none."""
    widget = spot.widget
    if not widget.isVisible() or widget.window().isMinimized():
        return None
    seen = spot.area
    parent: QWidget | None = widget
    while parent is not None:
        seen = seen.intersected(QRect(widget.mapFrom(parent, QPoint(0, 0)), parent.size()))
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    if seen.isEmpty():
        return None
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def scroll_to(spot: Spot) -> None:
    """Scroll whatever holds a spot so that it is seen."""
    parent = spot.widget.parentWidget()
    while parent is not None and not spot.widget.isWindow():
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            corner = spot.widget.mapTo(content, spot.area.topLeft())
            for place in (QRect(corner, spot.area.size()).bottomRight(), corner):
                parent.ensureVisible(place.x(), place.y(), _FRAME, _FRAME)
        parent = None if parent.isWindow() else parent.parentWidget()
