"""A small canvas beside the preferences: each change to pen and brush can be tried at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.settings import Settings
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.remembered_pen import follow_pen_settings
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_SIDE: Final = 240  # pixels


class PenTrial(QWidget):
    """What is drawn on it is neither read nor kept."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.document = Document(self)
        self.canvas = Canvas(self.document)
        self.canvas.setFixedSize(_SIDE, _SIDE)
        self.canvas.set_hint(self.tr("Try it here."))
        self.canvas.setAccessibleName(self.tr("Canvas to try the pen on"))
        follow_pen_settings(self.canvas, settings)
        self.told = PlainLabel()
        self.told.setObjectName("muted")
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.clear_button = QPushButton(self.tr("C&lear"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self.document.clear)
        self.document.drawing_changed.connect(self._on_drawn)
        self._on_drawn(self.document.drawing)
        side = QVBoxLayout()
        side.addWidget(self.told)
        side.addStretch(1)
        side.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        row.setSpacing(2 * GRID)
        row.addWidget(self.canvas)
        row.addLayout(side, 1)

    def _on_drawn(self, drawing: Drawing) -> None:
        self.clear_button.setEnabled(bool(drawing))
        if not drawing:
            self.told.setText(self.tr("Draw with the stylus to see what its pressure does."))
            return
        stroke = drawing.strokes[-1]
        pressure, width = stroke.points[-1, 2], stroke.diameters[-1] / stroke.width
        told = self.tr("The pen's pressure counts as {0:.0%}: the ink is {1:.0%} as wide as the brush.")
        self.told.setText(told.format(LocalNumber(pressure), LocalNumber(width)))
