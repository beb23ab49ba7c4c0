"""Classes with their counts, the images of the chosen one as a grid, and what was said of the data."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QSplitter, QVBoxLayout, QWidget

from digitpad.core.counts import counted
from digitpad.ui.inside.atlas.browser_grid import NO_THUMBS, BrowserGrid, Thumbs
from digitpad.ui.own_data.looked_at import LookedAt
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.words import said

_LIST_WIDTH = 22 * GRID
_LISTED = 5  # things that were passed over, writers
_LEAST_GRID = 240  # pixels of its height


class OwnDataPanel(QWidget):
    """Shows data that were read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LookedAt | None = None
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.remarks = PlainLabel()
        self.remarks.setObjectName("muted")
        self.remarks.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Classes"))
        self.list.setMinimumWidth(_LIST_WIDTH)
        self.grid = BrowserGrid(self.tr("Images of the class"))
        self.grid.setMinimumHeight(_LEAST_GRID)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.grid)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_LIST_WIDTH, 4 * _LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.words)
        layout.addWidget(self.remarks)
        layout.addWidget(split, 1)
        self.list.currentRowChanged.connect(self._show_class)

    def show_data(self, looked_at: LookedAt | None) -> None:
        """Show data, or none."""
        self._shown = looked_at
        self.list.clear()
        self.grid.show_thumbs(NO_THUMBS)
        self.setVisible(looked_at is not None)
        if looked_at is None:
            return
        data = looked_at.data
        self.words.setText(f"{looked_at.size_words}. {self._writers(looked_at)}{looked_at.split_words}")
        notes = [said(remark) for remark in data.remarks] + self._passed(looked_at)
        self.remarks.setText("\n".join(notes))
        self.remarks.setVisible(bool(notes))
        self.list.addItem(self.tr("All ({0})").format(f"{LocalNumber(len(data)):,}"))
        for name, count in zip(data.class_names, data.counts, strict=True):
            self.list.addItem(f"{name} ({LocalNumber(count):,})")
        self.list.setCurrentRow(0)

    def _writers(self, looked_at: LookedAt) -> str:
        writers = looked_at.data.writers
        if not writers:
            return ""
        names = ", ".join(writers[:_LISTED]) + (" …" if len(writers) > _LISTED else ".")
        return self.tr("{0} writers: {1}").format(len(writers), names) + " "

    def _passed(self, looked_at: LookedAt) -> list[str]:
        """What was left out."""
        passed = looked_at.data.passed
        if not passed:
            return []
        first = "; ".join(f"{one.name}: {said(one.why)}" for one in passed[:_LISTED])
        more = " …" if len(passed) > _LISTED else "."
        how_many = counted(len(passed), self.tr("1 was left out"), self.tr("{0} were left out"))
        return [f"{how_many}: {first}{more}"]

    def _show_class(self, row: int) -> None:
        looked_at = self._shown
        if looked_at is None or row < 0:
            return
        data = looked_at.data
        indices = np.concatenate(looked_at.places) if row == 0 else looked_at.places[row - 1]
        captions = ("", self.tr("validates"), self.tr("tests"))
        self.grid.show_thumbs(
            Thumbs(
                data.images,
                indices,
                caption=lambda index: captions[int(looked_at.part_of[index])],
                words=looked_at.image_words,
            )
        )
