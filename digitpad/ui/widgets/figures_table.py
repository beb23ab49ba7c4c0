"""A read-only table of figures: names on the left, figures aligned right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QWidget

from digitpad.ui.widgets.theme import GRID


class FiguresTable(QTableWidget):
    """Tab leaves the table, arrow keys move in it."""

    def __init__(self, headings: Sequence[str], *, name: str, parent: QWidget | None = None) -> None:
        """`name`: for screen readers."""
        super().__init__(parent)
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._share_width)
        self.horizontalHeader().sectionResized.connect(self._turn.start)
        self.model().dataChanged.connect(self._turn.start)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The names take what the figures leave, and never less than they need: then the table scrolls."""
        names, header = 0, self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(1, self.columnCount()))
        needed = max(header.sectionSizeHint(names), self.sizeHintForColumn(names))
        width = max(needed, self.viewport().width() - others)
        if width != self.columnWidth(names):
            self.setColumnWidth(names, width)
