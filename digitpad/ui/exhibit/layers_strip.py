"""What a network's convolutions make of a digit: some maps of each, side by side."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.inside.network import LoadLayers
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.core.run_log import LOGGER
from digitpad.ui.inside.elements.map_grid import MapGrid
from digitpad.ui.inside.layers.shown_layers import ShownLayers, layers_of
from digitpad.ui.inside.network_queries import NetworkQueries

_MAPS: Final = 6  # of a layer: more are too small to be seen
_ROWS: Final = 2  # convolutions that are shown, the first ones
_GAP: Final = 4  # pixels between maps
_BLANK: Final = np.zeros((_MAPS, 1, 1, 3), np.uint8)


class LayersStrip(QWidget):
    """Two rows of maps. Nothing in it can be touched."""

    def __init__(self, load: LoadLayers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queries = NetworkQueries(load, self)
        self._queries.answered.connect(self._on_answered)
        self._queries.problem.connect(lambda why: LOGGER.info("layers: %s", why))
        self._queries.failed.connect(lambda why: LOGGER.info("layers: %s", why))
        self._wanted = False
        self._side = 40
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._rows: list[MapGrid] = []
        self._make_rows()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def use(self, model: Model) -> None:
        """Ask another network from now on."""
        self._queries.use(model)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what the layers make of its image; None: nothing."""
        self._wanted = answer is not None
        if answer is None:
            self._queries.forget()
            for row in self._rows:
                row.show_maps(_BLANK)
        else:
            image = answer.prepared.image
            self._queries.ask(lambda network: layers_of(network, image))

    def fit(self, width: int, height: int) -> None:
        """Take at most so many pixels."""
        side = max(min(width // _MAPS, height // _ROWS) - _GAP, 1)
        if side != self._side:
            self._side = side
            self._make_rows()

    def stop(self) -> None:
        """End the thread."""
        self._queries.stop()

    def _on_answered(self, shown: object) -> None:
        if not self._wanted or not isinstance(shown, ShownLayers):
            return
        convolutions = [place for place, layer in enumerate(shown.layers) if layer.kind == "convolution"]
        for row, place in zip(self._rows, convolutions, strict=False):
            row.show_maps(shown.pixels[place][:_MAPS])

    def _make_rows(self) -> None:
        """Empty rows."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [MapGrid("", count=_MAPS, tile=self._side) for _ in range(_ROWS)]
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.setFixedSize(_MAPS * (self._side + _GAP), self._side)
            self._column.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter)
