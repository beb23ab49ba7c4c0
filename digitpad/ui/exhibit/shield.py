"""Keeps visitors' keys, right clicks and closings away from an exhibit, and watches the corner that leads out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QSinglePointEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.exhibit.leaving import CornerHold

_KEYS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut)
_NEVER: Final = (
    *_KEYS, QEvent.Type.ContextMenu, QEvent.Type.Wheel, QEvent.Type.ToolTip, QEvent.Type.NativeGesture,
    QEvent.Type.DragEnter, QEvent.Type.Drop,
)  # fmt: skip
_DOWN: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TabletPress,
                QEvent.Type.TouchBegin)  # fmt: skip
_MOVED: Final = (QEvent.Type.MouseMove, QEvent.Type.TabletMove, QEvent.Type.TouchUpdate)
_UP: Final = (QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease, QEvent.Type.TouchEnd,
              QEvent.Type.TouchCancel)  # fmt: skip


class ExhibitShield(QObject):
    """An event filter for the application: what it lets through is a left button, a pen and fingers."""

    touched = Signal()
    """Somebody is there; it comes before the widget that is touched knows of it."""
    key_pressed = Signal(int)
    """A key (`Qt.Key`), for who wants to type a PIN."""

    def __init__(self, window: QWidget, corner: CornerHold) -> None:
        super().__init__(window)
        self._window = window
        self._corner = corner
        self._filters: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            **dict.fromkeys(_NEVER, self._swallow),
            **dict.fromkeys((*_DOWN, *_MOVED, *_UP), self._on_pointer),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        filter_ = self._filters.get(event.type())
        if filter_ is None or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        return filter_(event)

    def _swallow(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.key_pressed.emit(event.key())
        event.accept()
        return True

    def _on_pointer(self, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QSinglePointEvent) and _is_other_button(event):
            event.accept()
            return True
        if kind in _UP:
            self._corner.release()
            return False
        place = self._place(event)
        if kind in _DOWN or _is_down(event):
            self._corner.press(place.x(), place.y(), self._window.width(), self._window.height())
        if kind in _DOWN:
            self.touched.emit()
        return False

    def _place(self, event: QEvent) -> QPointF:
        """Where in the window."""
        if isinstance(event, QTouchEvent):
            return self._window.mapFromGlobal(event.points()[0].globalPosition())
        assert isinstance(event, QSinglePointEvent)
        return self._window.mapFromGlobal(event.globalPosition())


def _is_other_button(event: QSinglePointEvent) -> bool:
    return event.button() not in (Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)


def _is_down(event: QEvent) -> bool:
    """Whether something that moves is pressed."""
    return not isinstance(event, QMouseEvent) or event.buttons() == Qt.MouseButton.LeftButton
