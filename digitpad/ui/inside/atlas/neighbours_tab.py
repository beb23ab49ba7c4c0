"""Where the digit on the canvas lies among all that the network has learned from, and which are its nearest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from digitpad.core.class_names import are_digits
from digitpad.core.inside.atlas import TrainingDigits
from digitpad.core.inside.atlas_neighbours import Neighbours
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.recognition.predict import Answer
from digitpad.ui.inside.atlas.browser_details import answer_words
from digitpad.ui.inside.atlas.browser_grid import NO_THUMBS, BrowserGrid, Thumbs, ink_on_paper
from digitpad.ui.inside.atlas.class_map import ClassMapView
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.sources import name_of
from digitpad.ui.inside.atlas.tab import AtlasTab
from digitpad.ui.inside.elements.tab import Question
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import rounded_percent

NEIGHBOURS_SHOWN: Final = 12
"""Neighbours that are shown."""


@dataclass(frozen=True, eq=False)
class MapPlace:
    """Where a digit lies. `place`: (2,) on the map of `part`."""

    part: TrainingDigits
    neighbours: Neighbours
    place: NDArray[np.float32]


def map_place(part: TrainingDigits, image: NDArray[np.float32], network: LayeredNetwork) -> MapPlace | None:
    """Look where a (28, 28) prepared image lies; None if the atlas is another network's."""
    embedding = network.embedding(image[None])[0]
    if len(embedding) != part.neighbourhood.points.shape[1]:
        return None
    return MapPlace(part, part.neighbourhood.nearest(embedding, NEIGHBOURS_SHOWN), part.map.places(embedding[None])[0])


class NeighboursTab(AtlasTab):
    """The map at the left, the nearest at the right; both follow the pen."""

    key = "neighbours"

    def __init__(self, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "Before its last step the network has turned an image into a list of numbers, and images that it takes "
                "for alike have similar ones. The map squeezes these lists into the plane; the dot is your drawing. "
                "Beside it are the images whose numbers are nearest to yours."
            ),
            loader,
            parent,
        )
        self._part: TrainingDigits | None = None
        self.map = ClassMapView()
        self.summary = PlainLabel()
        self.summary.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.grid = BrowserGrid(self.tr("The nearest training digits"))
        self._picture = PlainLabel()
        self.pointed = PlainLabel()
        for label in (self.summary, self.note, self.pointed):
            label.setWordWrap(True)
        self._lay_out()
        self.map.pointed.connect(self._on_pointed)
        self.grid.digit_wanted.connect(lambda index: self.open_digit("training", index))
        loader.changed.connect(self._on_known)
        loader.problem.connect(self.note.setText)
        self._on_known()

    def name_classes(self, names: tuple[str, ...]) -> None:
        self.map.name_classes(names)

    def show_answer(self, answer: Answer | None) -> None:
        if answer is None:
            self._clear()

    def question(self, answer: Answer | None) -> Question | None:
        part = self._part
        if answer is None or part is None:
            return None
        image = answer.prepared.image
        return lambda network: map_place(part, image, network)

    def show_result(self, result: object) -> None:
        if not isinstance(result, MapPlace) or result.part is not self._part:
            return
        self.map.show_place(result.place)
        digits, found, names = result.part.digits, result.neighbours, self._loader.class_names
        counts = np.bincount(digits.labels[found.indices], minlength=digits.predictions.none)
        most = int(counts.argmax())
        text = self.tr("{0} of the {1} nearest digits are labelled {2}")
        if not are_digits(names):
            text = self.tr("{0} of the {1} nearest images are labelled {2}")
        self.summary.setText(text.format(int(counts[most]), len(found.indices), names[most]))
        self.note.setText(
            self.tr("Below each: its label, and how far its numbers are from yours. Double-click: onto the canvas.")
        )
        apart = dict(zip(found.indices.tolist(), found.distances.tolist(), strict=True))
        self.grid.show_thumbs(
            Thumbs(
                digits.images,
                found.indices,
                lambda index: f"{names[digits.labels[index]]} · {_short(apart[index])}",
                lambda index: self.tr("{0} Distance {1}.").format(
                    self._words(result.part, index), _short(apart[index])
                ),
                lambda index: int(digits.labels[index]) != most,
            )
        )

    def _on_known(self) -> None:
        atlas = self._loader.atlas
        part = atlas.training if atlas is not None else None
        if part is self._part and part is not None:
            return
        self._part = part
        self.map.show_part(part)
        self._clear()
        self._on_pointed(-1)
        self.asked.emit()

    def _clear(self) -> None:
        self.map.show_place(None)
        self.grid.show_thumbs(NO_THUMBS)
        known = self._part is not None
        self.summary.setText(self.tr("Draw something") if known else self.tr("Not known yet"))
        self.note.setText(self.tr("Its nearest neighbours appear here while you write.") if known else "")

    def _on_pointed(self, index: int) -> None:
        part = self._part
        self._picture.setVisible(part is not None and index >= 0)
        if part is None or index < 0:
            self.pointed.setText("" if part is None else self._about_map(part))
            return
        pixmap = QPixmap.fromImage(ink_on_paper(part.digits.images[index], scale=4))
        pixmap.setDevicePixelRatio(2)
        self._picture.setPixmap(pixmap)
        self.pointed.setText(self._words(part, index))

    def _about_map(self, part: TrainingDigits) -> str:
        text = self.tr("{0} of {1} training digits. Point at one to see it.")
        if not are_digits(self._loader.class_names):
            text = self.tr("{0} of {1} test images of its own data. Point at one to see it.")
        text = text.format(f"{LocalNumber(len(part.shown)):,}", f"{LocalNumber(len(part.digits)):,}")
        if part.separation is None:
            return text
        good = self.tr("{0} of the held-out images lie nearest to the middle of their own class.")
        return f"{text} {good.format(rounded_percent(part.separation))}"

    def _words(self, part: TrainingDigits, index: int) -> str:
        names = self._loader.class_names
        words = answer_words(int(part.digits.labels[index]), part.digits.predictions[index], names)
        return f"{name_of('training', index, names)}. {words}"

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(2 * GRID)
        below.addWidget(self._picture)
        below.addWidget(self.pointed, 1)
        strip = QWidget()
        strip.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        strip.setFixedHeight(8 * GRID)  # so that nothing moves when a digit comes into it
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.map, 1)
        left.addWidget(strip)
        right.setSpacing(GRID)
        for widget in (self.summary, self.note):
            right.addWidget(widget)
        right.addWidget(self.grid, 1)
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        self.new_layout().addLayout(across, 1)


def _short(distance: float) -> str:
    """Three digits that count."""
    return f"{LocalNumber(distance):.3g}"
