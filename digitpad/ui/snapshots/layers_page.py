"""The page with kernels and maps as they form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.inside.colours import Pixels, diverging, top_of
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.inside.elements.map_grid import MapGrid
from digitpad.ui.snapshots.page import SnapshotsPage
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, scaled_font

_KERNEL_SIDE, _MAP_SIDE = 36, 44  # pixels
_SHARES = 0.9, 0.5  # of the screen, which they may ask for at least


class LayersPage(SnapshotsPage):
    """The kernels of the first convolution, and what each convolution gives for one digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kernels and maps"), parent)
        self._shape: tuple[int, ...] = ()
        self.grids: list[MapGrid] = []
        """The kernels, and the maps of each convolution."""
        self.note = PlainLabel(
            self.tr(
                "Kernels are orange above zero and blue below it; maps, of one held-out image, are white at a layer's "
                "largest number and black at zero. What is noise at first becomes edges, lines and bows."
            )
        )
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self._sections = QWidget()
        self._sections.setObjectName("page")
        self._column = QVBoxLayout(self._sections)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(GRID // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(ScrolledContent(self._sections, shares=_SHARES), 1)

    def show_snapshot(self, course: TrainingCourse, number: int) -> None:
        snapshot = course.snapshots[number]
        kernels = snapshot.kernels.astype(np.float32)
        shape = (len(kernels), *map(len, snapshot.maps))
        if shape != self._shape:
            self._build(shape)
        if not self.grids:
            return
        self.grids[0].show_maps(diverging(kernels, top_of(kernels)))
        for grid, maps in zip(self.grids[1:], snapshot.maps, strict=True):
            grid.show_maps(_greys(maps))

    def _build(self, shape: tuple[int, ...]) -> None:
        """Make grids for so many kernels and maps."""
        self._shape, self.grids = shape, []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not shape[0]:
            self._column.addWidget(PlainLabel(self.tr("This network has no convolution.")))
        else:
            self._add(self.tr("Kernels of the first convolution"), shape[0], _KERNEL_SIDE)
            for layer, count in enumerate(shape[1:], 1):
                self._add(self.tr("Convolution {0}: {1} maps").format(layer, count), count, _MAP_SIDE)
        self._column.addStretch(1)

    def _add(self, title: str, count: int, side: int) -> None:
        heading = PlainLabel(title)
        heading.setFont(scaled_font(self.font(), 1.0, bold=True))
        grid = MapGrid(title, count=count, tile=side)
        grid.chosen.connect(grid.choose)
        self.grids.append(grid)
        self._column.addWidget(heading)
        self._column.addWidget(grid)


def _greys(maps: NDArray[np.uint8]) -> Pixels:
    """(m, h, w) -> colours."""
    return np.repeat(maps[..., None], 3, -1)
