"""The card around what a view of the review shows: a title with a word beside it, and below it what keys do."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from digitpad.ui.review.tiles import key_hint
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class ReviewCard(QFrame):
    """Its labels are empty at first."""

    def __init__(self, body: QWidget, hint: str, *, margin: int = GRID, parent: QWidget | None = None) -> None:
        """`margin`: pixels at the right and below; a grid has its scroll bar there."""
        super().__init__(parent)
        self.setObjectName("card")
        self.title = PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.beside, self.far = PlainLabel(), PlainLabel()
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.title)
        head.addWidget(self.beside)
        head.addStretch(1)
        head.addWidget(self.far)
        for label in (self.beside, self.far):
            label.setObjectName("muted")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * GRID, 2 * GRID, margin, margin)
        inside.setSpacing(GRID)
        inside.addLayout(head)
        inside.addWidget(body, 1)
        inside.addWidget(key_hint(hint))
