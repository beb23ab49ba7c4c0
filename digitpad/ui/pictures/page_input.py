"""Mouse, pad and keys on the page view: select, pan, draw a box, ask for the menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.page import PageDigit
from digitpad.ui.pictures.pages.picture_input import PictureInput
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.rules.words import ruling_words
from digitpad.ui.pictures.view import PageView
from digitpad.ui.widgets.plain_label import plain_tip

_LEAST_BOX_SIDE: Final = 4  # pixels of the page: what is drawn smaller is no box


class PageInput(PictureInput):
    """One thing at a time: a selection, a box or the page is dragged."""

    box_drawn = Signal(object)
    """A `Box` on the page in which the person sees a digit."""
    drawing_ended = Signal()
    """No box is to be drawn any more."""

    _view: PageView

    def __init__(self, view: PageView, selection: PageSelection) -> None:
        super().__init__(view)
        self._selection = selection
        self._draws = False
        self._started: QPointF | None = None
        self._more: tuple[PageDigit, ...] = ()
        self._show_cursor()

    @property
    def draws(self) -> bool:
        """Whether the next drag draws a box."""
        return self._draws

    def set_draws(self, draws: bool) -> None:
        """Let the next drag draw a box, or select."""
        self._draws = draws
        self._drop_band()
        self._show_cursor()

    def _on_other(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event.pos())), self._view.viewport())
            return True
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the page."""
        key = Qt.Key(event.key())
        selection = self._selection
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        lines = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            selection.step(steps[key])
        elif key in lines:
            selection.line(lines[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            selection.to_end(last=key == Qt.Key.Key_End)
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            return False
        return True

    def _on_escape(self) -> None:
        if self._started is not None:
            self._drop_band()
        elif self._draws:
            self.drawing_ended.emit()
        else:
            self._selection.choose(())

    def _on_press(self, event: QMouseEvent) -> bool:
        place = event.position()
        if self._draws:
            self._started = place
            return True
        digit = self._view.boxes.digit_at(self._view.to_page(place))
        several = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if digit is not None:
            self._selection.toggle(digit) if several else self._selection.choose([digit])
        else:
            self._more = self._selection.selected if several else ()
            self._selection.choose(self._more)
            self._started = place
        return True

    def _on_move(self, event: QMouseEvent) -> bool:
        if self._started is None:
            return False
        self._view.band = QRectF(self._started, event.position()).normalized()
        if not self._draws:
            inside = self._view.boxes.digits_in(self._on_page(self._view.band))
            self._selection.choose([*self._more, *(digit for digit in inside if digit not in self._more)])
        self._view.viewport().update()
        return True

    def _on_release(self, event: QMouseEvent) -> bool:
        if self._started is None:
            return False
        box = self._box(self._view.band)
        drew = self._draws
        self._drop_band()
        if drew and box is not None:
            self.box_drawn.emit(box)
        return True

    def _on_menu(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            current = self._selection.current
            if current is not None:
                beside = self._view.area(current.box).bottomRight().toPoint()
                place = self._view.viewport().mapToGlobal(beside)
        else:
            digit = self._view.boxes.digit_at(self._view.to_page(QPointF(event.pos())))
            if digit is not None and digit not in self._selection.selected:
                self._selection.choose([digit])
        self.menu_wanted.emit(place)

    def _tip(self, place: QPoint) -> str:
        """What rules say of the number at a place; empty: nothing."""
        digit = self._view.boxes.digit_at(self._view.to_page(QPointF(place)))
        number = None if digit is None else self._selection.number_of(digit)
        return "" if number is None else ruling_words(number)

    def _on_page(self, band: QRectF) -> QRectF:
        return QRectF(self._view.to_page(band.topLeft()), self._view.to_page(band.bottomRight()))

    def _box(self, band: QRectF) -> Box | None:
        """What was drawn, in whole pixels of the page; None if that is hardly anything."""
        picture = self._view.picture
        if picture is None:
            return None
        whole = QRectF(0, 0, picture.size.width(), picture.size.height())
        area = self._on_page(band).intersected(whole).toAlignedRect()
        if area.width() < _LEAST_BOX_SIDE or area.height() < _LEAST_BOX_SIDE:
            return None
        return area.left(), area.top(), area.right() + 1, area.bottom() + 1

    def _drop_band(self) -> None:
        self._started, self._more = None, ()
        self._view.band = QRectF()
        self._view.viewport().update()

    def _cursor(self, place: QPointF | None) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor if self._draws else Qt.CursorShape.ArrowCursor
