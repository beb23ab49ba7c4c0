"""Three areas side by side, or one below the other when the window is narrow; in a low one the last stays beside."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from digitpad.ui.widgets.theme import GRID

NARROW = 820
"""Below this many pixels the areas fold into a column."""
_LEAST_PANEL_WIDTH = 232  # least width of a side panel
_MOST_PANEL_WIDTH = 400
_MAIN_HEIGHT_SHARE = 0.62  # of the height of a folded window, so that the answer shows without scrolling
_LEAST_MAIN_SIDE = 240  # pixels of the canvas
_ANY_LENGTH = 16_777_215  # pixels, Qt's largest


class _Arrangement(Enum):
    """Of the three areas."""

    ROW = "side by side"
    BESIDE = "the last panel beside the main area, the other one below"
    COLUMN = "both panels below the main area"


_PLACES: Final[dict[_Arrangement, tuple[tuple[int, int, int, int], ...]]] = {
    _Arrangement.ROW: ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
    _Arrangement.BESIDE: ((0, 0, 1, 1), (1, 0, 1, 1), (0, 1, 1, 1)),
    _Arrangement.COLUMN: ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)),
}
"""Row, column and how many of both, of the main area and the panels."""


class Columns(QScrollArea):
    """A main area and two panels; where they are below each other they scroll."""

    room_changed = Signal(int)
    """Height in pixels that the panel in the middle may take; 0: any."""
    last_room_changed = Signal(int)
    """The same of the last panel."""

    def __init__(
        self,
        main: QWidget,
        panels: tuple[QWidget, QWidget],
        *,
        main_extra: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """`main_extra`: pixels by which the main area is higher than wide."""
        super().__init__(parent)
        self._main = main
        self._main_extra = main_extra
        self._panels = panels
        self._arrangement: _Arrangement | None = None
        self._mirrored = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        areas = QWidget()
        areas.setObjectName("page")
        self._grid = QGridLayout(areas)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._grid.setSpacing(2 * GRID)
        for widget in (main, *panels):
            self._grid.addWidget(widget)
        self.setWidget(areas)
        self._arrange(_Arrangement.ROW)

    @property
    def is_folded(self) -> bool:
        """Whether not all areas stand side by side."""
        return self._arrangement is not _Arrangement.ROW

    def set_mirrored(self, mirrored: bool) -> None:
        """The main area on the right, for a left hand, or on the left."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._place(self._arrangement or _Arrangement.ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        size = event.size()
        self._arrange(self._wanted(size))
        height = size.height() - 2 * GRID
        if self._arrangement is _Arrangement.ROW:
            self._share_width(size)
        elif self._arrangement is _Arrangement.BESIDE:
            main = max(height, _LEAST_MAIN_SIDE + self._main_extra())
            self._main.setFixedHeight(main)
            room = size.width() - 6 * GRID - max(main - self._main_extra(), self._least_main_width)
            self._panels[1].setFixedWidth(max(_LEAST_PANEL_WIDTH, min(room, _MOST_PANEL_WIDTH)))
        else:
            self._main.setFixedHeight(max(320, min(size.width(), round(size.height() * _MAIN_HEIGHT_SHARE))))
        self.room_changed.emit(0 if self.is_folded else height)
        self.last_room_changed.emit(0 if self._arrangement is _Arrangement.COLUMN else height)
        super().resizeEvent(event)

    @property
    def _least_main_width(self) -> int:
        return max(_LEAST_MAIN_SIDE, self._main.minimumSizeHint().width())

    def _wanted(self, size: QSize) -> _Arrangement:
        if size.width() >= NARROW:
            return _Arrangement.ROW
        least = self._least_main_width + _LEAST_PANEL_WIDTH + 6 * GRID
        return _Arrangement.BESIDE if size.width() >= max(least, size.height()) else _Arrangement.COLUMN

    def _share_width(self, size: QSize) -> None:
        """The main area is as wide as high; the panels share the rest up to their largest width, then margins grow."""
        width = size.width() - 8 * GRID
        side = size.height() - 2 * GRID - self._main_extra()
        main = max(min(side, width - 2 * _LEAST_PANEL_WIDTH), self._main.minimumSizeHint().width())
        panel = min((width - main) // 2, _MOST_PANEL_WIDTH)
        for widget in self._panels:
            widget.setFixedWidth(panel)
        margin = 2 * GRID + max(0, (width - main - 2 * panel) // 2)
        self._grid.setContentsMargins(margin, GRID, margin, GRID)

    def _arrange(self, arrangement: _Arrangement) -> None:
        if arrangement is self._arrangement:
            return
        self._arrangement = arrangement
        for widget in (self._main, *self._panels):
            widget.setMinimumSize(0, 0)
            widget.setMaximumSize(_ANY_LENGTH, _ANY_LENGTH)
        self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._place(arrangement)

    def _place(self, arrangement: _Arrangement) -> None:
        last = 2 if arrangement is _Arrangement.ROW else 1
        for widget, (row, column, rows, columns) in zip((self._main, *self._panels), _PLACES[arrangement], strict=True):
            self._grid.removeWidget(widget)
            first = last + 1 - column - columns if self._mirrored else column
            self._grid.addWidget(widget, row, first, rows, columns)
        main = last if self._mirrored else 0
        for column in range(3):
            stretches = column == main or (arrangement is _Arrangement.COLUMN and column <= last)
            self._grid.setColumnStretch(column, int(stretches))
        self._grid.setRowStretch(0, 0 if self.is_folded else 1)
