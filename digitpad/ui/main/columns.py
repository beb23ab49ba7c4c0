"""Three areas side by side, or one below the other when the window is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from digitpad.ui.widgets.theme import GRID

NARROW = 820
"""Below this many pixels the areas fold into a column."""
_LEAST_PANEL_WIDTH = 232  # least width of a side panel
_MOST_PANEL_WIDTH = 400
_MAIN_HEIGHT_SHARE = 0.62  # of the height of a folded window, so that the answer shows without scrolling


class Columns(QScrollArea):
    """A main area and two panels; as a column they scroll when there is too little height."""

    room_changed = Signal(int)
    """Height in pixels that the panels beside the main area may take; 0: any."""

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
        self._folded: bool | None = None
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
        self._fold(folded=False)

    @property
    def is_folded(self) -> bool:
        """Whether the areas stand below each other."""
        return bool(self._folded)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold(folded=event.size().width() < NARROW)
        size = event.size()
        if self._folded:
            self._main.setFixedHeight(max(320, min(size.width(), round(size.height() * _MAIN_HEIGHT_SHARE))))
        else:
            self._share_width(size)
        self.room_changed.emit(0 if self._folded else size.height() - 2 * GRID)
        super().resizeEvent(event)

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

    def _fold(self, *, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        for widget in (self._main, *self._panels):
            self._grid.removeWidget(widget)
        if folded:
            self._grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
            self._grid.addWidget(self._main, 0, 0, 1, 2)
            for column, panel in enumerate(self._panels):
                panel.setMinimumWidth(0)
                panel.setMaximumWidth(16_777_215)
                self._grid.addWidget(panel, 1, column)
        else:
            self._main.setMinimumHeight(0)
            self._main.setMaximumHeight(16_777_215)
            for column, widget in enumerate((self._main, *self._panels)):
                self._grid.addWidget(widget, 0, column)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column == 0 or (folded and column == 1)))
        self._grid.setRowStretch(0, 0 if folded else 1)
