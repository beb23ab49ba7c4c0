"""A grid that is worked through screen by screen: the cursor follows keys and pointer, Return accepts what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.ui.widgets.digit_grid import DigitGrid, DigitTiles

_NEARLY: Final = 4  # pixels of a tile that may be hidden, and it is seen all the same
T = TypeVar("T")


class ScreenGrid(DigitGrid[T]):
    """Base class; what is done with a thing is somebody else's."""

    accepted = Signal()
    """Everything that is seen is right."""

    def __init__(self, tiles: DigitTiles[T], parent: QWidget | None = None) -> None:
        super().__init__(tiles, parent)
        self._pointer: QPoint | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent")  # the card's own
        self.setSpacing(0)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    @property
    def cursor_row(self) -> int | None:
        """The row that keys are for."""
        row = self.currentIndex().row()
        return row if 0 <= row < len(self.items) else None

    @property
    def seen_rows(self) -> Sequence[int]:
        """The rows that are seen whole, or nearly so."""
        view = self.viewport().rect().adjusted(0, -_NEARLY, 0, _NEARLY)
        areas = ((row, self.area_of(row)) for row in range(*self._span()))
        return [row for row, area in areas if area.top() >= view.top() and area.bottom() <= view.bottom()]

    def go_to(self, row: int, *, at_top: bool = False) -> None:
        """Let the cursor be at a row; `at_top`: which is the first one that is seen."""
        index = self.model().index(row, 0)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if at_top else hint.EnsureVisible)
        self.setCurrentIndex(index)

    def renew(self) -> None:
        """What was said has changed."""
        self.viewport().update()

    def forget_pictures(self) -> None:
        """There are better pictures than before."""
        self._digits.forget_pictures()
        self.viewport().update()

    def area_of(self, row: int) -> QRect:
        """Where a row's tile is, in the viewport."""
        return self.visualRect(self.model().index(row, 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        for index in (previous, current):
            self.viewport().update(self.visualRect(index))
        super().currentChanged(current, previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():  # a key that is held would accept what nobody has seen
                self.accepted.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pointer is not None and place != self._pointer:  # the first one comes with the window
            index = self.indexAt(place)
            if index.isValid() and index != self.currentIndex():
                self.setAutoScroll(False)
                self.setCurrentIndex(index)
                self.setAutoScroll(True)
        self._pointer = place
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        super().leaveEvent(event)

    def _span(self) -> tuple[int, int]:
        """The first row that may be seen, and the first one after those."""
        count, view = len(self.items), self.viewport().rect()
        if not count:
            return 0, 0
        first_area = self.area_of(0)
        across = max(1, (view.width() - 1) // max(1, first_area.width()))
        above = max(0, -first_area.top()) // max(1, first_area.height())
        first = max(0, (above - 1) * across)
        rows = view.height() // max(1, first_area.height()) + 3
        return min(first, count), min(count, first + (rows + 1) * (across + 1))


def digit_of_key(event: QKeyEvent) -> int | None:
    """What a key says that a digit is: 0..9 or NOT_A_DIGIT; None: it says nothing of that."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X):
        return NOT_A_DIGIT
    value = event.key() - Qt.Key.Key_0.value
    return value if 0 <= value < DIGITS else None
