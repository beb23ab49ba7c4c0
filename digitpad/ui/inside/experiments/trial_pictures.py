"""What the network sees of a trial, how that differs from the digit as it is, and what networks say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.core.experiments.trial import TrialAnswer
from digitpad.core.inside.colours import grey, over_image
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.registry import Model
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.experiments.words import answer_said
from digitpad.ui.sharing.picture_source import offer_picture
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_SIDE, _LEAST_SIDE = 170, 120  # pixels


class TrialPictures(QWidget):
    """Two pictures and the answers below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = ValueGrid(self.tr("What the network sees"), side=_SIDE, least=_LEAST_SIDE)
        self.difference = ValueGrid(self.tr("What has changed"), side=_SIDE, least=_LEAST_SIDE)
        self.difference.setToolTip(self.tr("Orange: more ink; blue: less."))
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        titles = self.tr("The network sees"), self.tr("Difference")
        for column, (title, picture) in enumerate(zip(titles, (self.seen, self.difference), strict=True)):
            label = PlainLabel(title)
            label.setObjectName("muted")
            layout.addWidget(label, 0, column)
            layout.addWidget(picture, 1, column)
        layout.addWidget(self.words, 2, 0, 1, 2)
        layout.setRowStretch(3, 1)
        offer_picture(self)

    def show_trial(self, answer: TrialAnswer, models: Sequence[Model], problem: str = "") -> None:
        """Show an answer of these models; `problem`: why one of them does not answer."""
        self.seen.show_pixels(grey(answer.seen, 1.0))
        self.difference.show_pixels(over_image(answer.plain, answer.seen - answer.plain, 1.0))
        label = answer.digit.label
        lines = [] if label is None else [self.tr("Labelled {0}").format(label)]
        for model, outputs in zip(models, answer.outputs, strict=False):
            lines.append(f"{model.name}: {answer_said(outputs, model)}")
        self.words.setText("\n".join([*lines, *([problem] if problem else [])]))

    def show_nothing(self, why: str) -> None:
        """There is no digit."""
        for picture in (self.seen, self.difference):
            picture.show_pixels(np.zeros((FIELD, FIELD, 3), np.uint8))
        self.words.setText(why)
