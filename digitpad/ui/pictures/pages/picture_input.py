"""Mouse, pad and keys on a picture that can be zoomed: panning and zooming, alike in all windows that have one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent

from digitpad.ui.pictures.pages.zoomed_picture import ZoomedPicture


class PictureInput(QObject):
    """Watches a view: the middle button, or Space and the left one, pans; two fingers on a pad zoom.

    What else a pointer and keys do is for subclasses, which override what concerns them and show the cursor once they
    are made. Handlers say whether the event is theirs.
    """

    menu_wanted = Signal(QPoint)
    """At a place of the screen."""

    _view: ZoomedPicture

    def __init__(self, view: ZoomedPicture) -> None:
        super().__init__(view)
        self._view = view
        self._space = False
        self._panned: QPointF | None = None
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            return self._on_view_event(event)
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if isinstance(event, QContextMenuEvent):
            self._on_menu(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._on_gesture(event)
        return self._on_other(event)

    def _on_press(self, event: QMouseEvent) -> bool:
        """The left button went down over a picture, maybe for the second time."""
        return False

    def _on_double_click(self, event: QMouseEvent) -> bool:
        """A button went down for the second time; it is a press, too, where this is not the subclass'."""
        return False

    def _on_move(self, event: QMouseEvent) -> bool:
        """The pointer moves, with a button or without, and does not pan."""
        return False

    def _on_release(self, event: QMouseEvent) -> bool:
        """A button went up that did not pan."""
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """A key other than Space went down."""
        return False

    def _on_menu(self, event: QContextMenuEvent) -> None:
        """A menu is wanted, by mouse or by key."""

    def _on_other(self, event: QEvent) -> bool:
        """Any other event of the viewport."""
        return False

    def _cursor(self, place: QPointF | None) -> Qt.CursorShape:
        """The cursor while nothing is panned; `place`: of the pointer, if it is known."""
        return Qt.CursorShape.ArrowCursor

    def _show_cursor(self, place: QPointF | None = None) -> None:
        shape = Qt.CursorShape.ClosedHandCursor
        if self._panned is None:
            shape = Qt.CursorShape.OpenHandCursor if self._space else self._cursor(place)
        self._view.viewport().setCursor(shape)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonDblClick and self._on_double_click(event):
            return True
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return self._on_pressed(event)
        if kind == QEvent.Type.MouseMove:
            return self._on_move(event) if self._panned is None else self._pan(self._panned, event.position())
        if kind == QEvent.Type.MouseButtonRelease:
            return self._on_release(event) if self._panned is None else self._end_panning(event.position())
        return False

    def _on_pressed(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._panned = event.position()
            self._show_cursor(event.position())
            return True
        return left and self._view.picture is not None and self._on_press(event)

    def _pan(self, before: QPointF, place: QPointF) -> bool:
        self._view.pan(place - before)
        self._panned = place
        return True

    def _end_panning(self, place: QPointF) -> bool:
        self._panned = None
        self._show_cursor(place)
        return True

    def _on_view_event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            is_space = event.key() == Qt.Key.Key_Space
            if event.type() == QEvent.Type.KeyPress:
                if not is_space:
                    return self._on_key(event)
                self._set_space(True)
                return True
            if event.type() == QEvent.Type.KeyRelease and is_space:
                if not event.isAutoRepeat():
                    self._set_space(False)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._set_space(False)
        return False

    def _on_gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom_to(self._view.zoom * (1 + event.value()), event.position())
        return True

    def _set_space(self, held: bool) -> None:
        if held != self._space:
            self._space = held
            self._show_cursor()
