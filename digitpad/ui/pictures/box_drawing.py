"""What a box means that a person draws on a page: a digit, or a region to read by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup

from digitpad.core.pages.digits.pieces import Box
from digitpad.ui.pictures.actions import PictureActions
from digitpad.ui.pictures.page_input import PageInput


class BoxDrawing(QObject):
    """While one of two actions is checked, a drag draws a box; then neither is."""

    digit_drawn = Signal(object)
    """A `Box` around a digit."""
    region_drawn = Signal(object)
    """A `Box` around a region."""

    def __init__(self, actions: PictureActions, page_input: PageInput, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds = ((actions.draw_box, self.digit_drawn), (actions.read_region, self.region_drawn))
        self._input = page_input
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for action, _ in self._kinds:
            group.addAction(action)
            action.toggled.connect(self._on_toggled)
        page_input.box_drawn.connect(self._on_drawn)
        page_input.drawing_ended.connect(self.end)

    def end(self) -> None:
        """Let drags select again."""
        for action, _ in self._kinds:
            action.setChecked(False)

    def _on_toggled(self) -> None:
        self._input.set_draws(any(action.isChecked() for action, _ in self._kinds))

    def _on_drawn(self, box: Box) -> None:
        drawn = [signal for action, signal in self._kinds if action.isChecked()]
        self.end()
        for signal in drawn:
            signal.emit(box)
