"""What the tabs about all digits have in common: a loader, and a bar that says how far it is."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.registry import Model
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.sources import DigitSource, digits_of
from digitpad.ui.inside.atlas.status import AtlasStatus
from digitpad.ui.inside.elements.tab import InsideTab
from digitpad.ui.widgets.theme import GRID


class AtlasTab(InsideTab):
    """Has the atlas made when it is first seen."""

    def __init__(self, explanation: str, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(explanation, parent)
        self._loader = loader

    @property
    def source(self) -> DigitSource:
        """The set of digits that the tab shows now."""
        return "training"

    def use(self, model: Model | None) -> None:
        self._loader.use(model)
        self.name_classes(self._loader.class_names)
        if self.isVisible():
            self.load_digits()

    def name_classes(self, names: tuple[str, ...]) -> None:
        """The model tells these apart; those that are no digits have only the test images of their own data."""

    def stop(self) -> None:
        self._loader.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load_digits()

    def load_digits(self) -> None:
        """Have the loader load the digits that the tab shows."""
        self._loader.want()
        if self.source == "own":
            self._loader.read_own()  # there may be new ones

    def open_digit(self, source: DigitSource, index: int) -> None:
        """Ask for a digit on the canvas: strokes as they were written, else ones that look like the image."""
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
        """The tab's layout, with the bar at its top."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(AtlasStatus(self._loader))
        return layout
