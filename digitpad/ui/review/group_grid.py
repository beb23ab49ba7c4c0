"""A group's digits in a grid: a digit key corrects, Delete takes out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewDigit
from digitpad.ui.review.screen_grid import ScreenGrid, digit_of_key
from digitpad.ui.review.tiles import ReviewTiles, TilePainter


class GroupGrid(ScreenGrid[ReviewDigit]):
    """Hands corrections on."""

    corrected = Signal(int, int)
    """A row, and what its digit is: 0..9 or NOT_A_DIGIT."""

    def __init__(
        self, tiles: ReviewTiles, said: Callable[[ReviewDigit], int | None], parent: QWidget | None = None
    ) -> None:
        """`said`: what a person has said of a digit."""
        super().__init__(tiles, parent)
        self.setItemDelegate(TilePainter(lambda row: self.items[row], said, lambda: self.cursor_row, self))
        self.setAccessibleName(self.tr("Digits of the group"))
        self.doubleClicked.disconnect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value, row = digit_of_key(event), self.cursor_row
        if value is not None and row is not None:
            self.corrected.emit(row, value)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.cursor_row
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self.indexAt(event.pos()).row()
        if row is None or not 0 <= row < len(self.items):
            return
        self.go_to(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value in self.items[row].digit.prediction.ranked:
            menu.addAction(str(value)).triggered.connect(partial(self.corrected.emit, row, value))
        menu.addSeparator()
        menu.addAction(self.tr("No digit")).triggered.connect(partial(self.corrected.emit, row, NOT_A_DIGIT))
        menu.popup(self.viewport().mapToGlobal(self.area_of(row).center()))
