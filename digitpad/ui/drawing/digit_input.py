"""Pointer, keys and taps on the canvas that select a digit and correct it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent

from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.answer.shown_reading import DigitKey, ShownReading
from digitpad.ui.drawing.canvas import Canvas

if TYPE_CHECKING:
    from digitpad.ui.answer.correction_menu import CorrectionMenu

_LINE_KEYS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PLACE_KEYS: Final = (*_LINE_KEYS, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
_MENU_KEYS: Final = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGIT_KEYS: Final = tuple("0123456789")
_MENU_DISTANCE: Final = 6  # pixels between a digit and its menu
_PLAIN_MODIFIERS: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DigitInput(QObject):
    """An event filter on a canvas; drawing itself is left to the canvas."""

    def __init__(self, canvas: Canvas, reading: ReadingModel) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._reading = reading
        self.menu: CorrectionMenu | None = None
        """The menu that is open."""
        canvas.installEventFilter(self)
        canvas.label_tapped.connect(self._on_label_tapped)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, (QMouseEvent, QTabletEvent)):
            if not event.buttons() and not self._canvas.is_drawing:
                self._on_pointed(event.position())
        elif event.type() == QEvent.Type.Leave:
            self._on_pointed(None)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_pointed(self, place: QPointF | None) -> None:
        boxes = self._canvas.boxes
        self._reading.hover(boxes.digit_at(place) if place else None)
        label = place is not None and not self._canvas.eraser and boxes.label_at(place) is not None
        shape = Qt.CursorShape.PointingHandCursor if label else Qt.CursorShape.CrossCursor
        if self._canvas.cursor().shape() != shape:
            self._canvas.setCursor(shape)
            self._canvas.setToolTip(self.tr("Click to correct this digit") if label else "")

    def _on_key(self, event: QKeyEvent) -> bool:
        """Handle a key; returns whether it was one for digits."""
        reading, key = self._reading, Qt.Key(event.key())
        if self._canvas.is_drawing or event.modifiers() not in _PLAIN_MODIFIERS:
            return False
        if reading.shown is None and not reading.awaited:
            return False
        if not reading.corrects and (key in _MENU_KEYS or event.text() in _DIGIT_KEYS):
            reading.refused.emit()
        elif key in _MENU_KEYS:
            reading.when_read(self._open_selected_menu, otherwise=reading.refused.emit)
        elif event.text() in _DIGIT_KEYS:
            reading.correct_selected(int(event.text()))
        elif key in _PLACE_KEYS and (reading.awaited or _target(reading.shown, key) is not None):
            reading.when_read(lambda shown: self._go(shown, key), otherwise=lambda: None)
        else:
            return False
        return True

    def _go(self, shown: ShownReading | None, key: Qt.Key) -> None:
        place = _target(shown, key)
        if place is not None:
            self._reading.choose(place)

    def _open_selected_menu(self, shown: ShownReading | None) -> None:
        if shown is not None:
            self._open_menu(shown, shown.selected)

    def _on_label_tapped(self, key: DigitKey) -> None:
        def act(shown: ShownReading | None) -> None:
            place = shown.place_of(key) if shown else None
            if shown is None or place is None:
                self._reading.refused.emit()
            else:
                self._open_menu(shown, place)

        self._reading.when_read(act, otherwise=self._reading.refused.emit)

    def _open_menu(self, shown: ShownReading, place: int) -> None:
        from digitpad.ui.answer.correction_menu import CorrectionMenu

        digit = shown.digits[place]
        self._reading.choose(place)  # it stays selected when the pointer leaves the canvas for the menu
        self.menu = CorrectionMenu(digit, self._canvas)
        self.menu.corrected.connect(lambda correction: self._reading.correct(digit.key, correction))
        self.menu.aboutToHide.connect(self._on_menu_hidden)
        beside = self._canvas.boxes.area(place).topRight() + QPoint(_MENU_DISTANCE, 0)  # so that the digit can be seen
        self.menu.popup(self._canvas.mapToGlobal(beside))

    def _on_menu_hidden(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
            self.menu = None


def _target(shown: ShownReading | None, key: Qt.Key) -> int | None:
    """The digit that an arrow key leads to; None for other keys, and where there is no such line."""
    if shown is None or not shown.several:
        return None
    if key in _LINE_KEYS:
        return shown.beside(_LINE_KEYS[key])
    places = {
        Qt.Key.Key_Left: shown.selected - 1,
        Qt.Key.Key_Right: shown.selected + 1,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: len(shown.digits) - 1,
    }
    return places.get(key)
