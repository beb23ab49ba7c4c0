"""What the pages about all digits have in common: the desk that looks things up, and a bar that says how far it is."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.registry import Model
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.sources import Source, digits_of
from digitpad.ui.inside.atlas.status import AtlasStatus
from digitpad.ui.inside.page import InsidePage
from digitpad.ui.widgets.theme import GRID


class AtlasPage(InsidePage):
    """Has the atlas made when it is first seen."""

    def __init__(self, title: str, explanation: str, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(title, explanation, parent)
        self._loader = loader

    @property
    def source(self) -> Source:
        """The set of digits that the page shows now."""
        return "training"

    def use(self, model: Model | None) -> None:
        self._loader.use(model)
        if self.isVisible():
            self.look()

    def stop(self) -> None:
        self._loader.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Have looked up what the page shows."""
        self._loader.want()
        if self.source == "own":
            self._loader.read_own()  # there may be new ones

    def open_digit(self, source: Source, index: int) -> None:
        """Wish a digit onto the canvas: strokes as they were written, else ones that look like the image."""
        digits = digits_of(self._loader, source)
        if digits is None or index < 0:
            return
        own = self._loader.own if source == "own" else None
        drawing = own.samples[index].drawing if own is not None else None
        if drawing is not None:
            self.drawing_wanted.emit(drawing)
        else:
            self._loader.draw(digits.digits.images[index], self.drawing_wanted.emit)

    def new_layout(self) -> QVBoxLayout:
        """The page's layout, with the bar at its top."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(AtlasStatus(self._loader))
        return layout
