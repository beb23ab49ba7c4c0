"""The tab that shows what a map, a number or a class wants to see: images that it answers strongest to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.inside.colours import grey
from digitpad.core.inside.network import Layer, LayeredNetwork
from digitpad.core.jobs.experiments import IdealDone, IdealJob
from digitpad.core.recognition.predict import Answer
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.inside.elements.map_grid import MapGrid
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab, Question
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.elements.words import class_words, layer_name, number_words
from digitpad.ui.inside.experiments.gradient_runner import GradientRunner
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_KINDS = ("convolution", "dense")  # of layers that images can be made for, as `IdealJob.place` counts them
_TILE, _CLASS_TILE = 56, 84  # pixels of an image's side
_DETAIL_WIDTH, _PICTURE_SIDE = 272, 224  # pixels


@dataclass(frozen=True, eq=False)
class _Reply:
    """`place`, `answer`: the layer and the drawing that were asked about; `layers`: convolutions and dense ones.

    `ideal`, `drawn`: (n,) mean of each map for its ideal image and for the drawing; None where there is none.
    """

    place: int
    answer: Answer | None

    layers: tuple[Layer, ...]
    done: IdealDone | None
    ideal: NDArray[np.float32] | None
    drawn: NDArray[np.float32] | None


class IdealTab(InsideTab):
    """All maps of a layer at once; what was made is kept for each layer until another model answers."""

    key = "ideal"

    def __init__(self, services: InsideServices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "What does a map want to see? From noise, an image is changed step by step so that one map answers "
                "ever stronger to it. First layers want edges and strokes, later ones larger pieces; what a class "
                "wants to see need not look like it at all, and that is why networks can be fooled."
            ),
            parent,
        )
        self._model: Model | None = None
        self._canvas: Answer | None = None
        self._reply: _Reply | None = None
        self._images: dict[int, IdealDone] = {}
        self._grid: MapGrid | None = None
        self.layer = QComboBox()
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.layer.setAccessibleName(self.tr("Layer"))
        self.runner = GradientRunner(
            services.start_experiment,
            button=self.tr("&Make the images"),
            under_way=self.tr("Climbing to ideal images"),
            parent=self,
        )
        self.picture = ValueGrid(self.tr("The ideal image"), side=_PICTURE_SIDE)
        self.heading = PlainLabel()
        self.heading.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.words = PlainLabel()
        for label in (self.heading, self.words):
            label.setWordWrap(True)
        self._lay_out()
        self.layer.activated.connect(lambda _: self._on_layer())
        self.runner.wanted.connect(self.make)
        self.runner.done.connect(self._on_done)
        self._show()

    @property
    def grid(self) -> MapGrid | None:
        """The images of the layer; None before they are made."""
        return self._grid

    @property
    def _names(self) -> tuple[str, ...]:
        return class_names_of(self._model)

    def use(self, model: Model | None) -> None:
        if model is not self._model:
            self.runner.cancel()
            self._images, self._reply = {}, None
            self.layer.clear()
        self._model = model
        self._show()

    def show_answer(self, answer: Answer | None) -> None:
        self._canvas = answer

    def question(self, answer: Answer | None) -> Question | None:
        self._canvas = answer
        place = max(0, self.layer.currentIndex())
        done = self._images.get(place)
        known = self._reply
        if known is not None and known.done is done and known.place == place and known.answer is answer:
            return None
        image = None if answer is None else answer.prepared.image

        def ask(network: LayeredNetwork) -> _Reply:
            numbers = [number for number, layer in enumerate(network.layers) if layer.kind in _KINDS]
            layers = tuple(network.layers[number] for number in numbers)
            if done is None:
                return _Reply(place, answer, layers, None, None, None)
            ideal = np.diagonal(_means(network.activations(done.images)[numbers[place]]))
            drawn = None if image is None else _means(network.activations(image[None])[numbers[place]])[0]
            return _Reply(place, answer, layers, done, ideal.astype(np.float32), drawn)

        return ask

    def show_result(self, result: object) -> None:
        assert isinstance(result, _Reply)
        self._reply = result
        if not self.layer.count():
            self.layer.addItems([self._layer_words(layer, result.layers) for layer in result.layers])
            self.layer.setCurrentIndex(len(result.layers) - 1)
            self.asked.emit()
        self._show()

    def stop(self) -> None:
        self.runner.stop()

    def make(self) -> None:
        """Make the images of the layer that is chosen."""
        if self._model is not None and self.layer.count():
            self.runner.begin(IdealJob(self._model, self.layer.currentIndex()))

    def choose(self, number: int) -> None:
        """Show one image large."""
        if self._grid is not None:
            self._grid.choose(number)
            self._show_chosen()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(self.tr("Layer:")))
        head.addWidget(self.layer)
        head.addStretch(1)
        head.addWidget(self.runner.button)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(_DETAIL_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(self.picture)
        column.addWidget(self.words)
        column.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        body.addWidget(self._scroll, 1)
        body.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.runner.bar)
        layout.addWidget(self.runner.words)
        layout.addLayout(body, 1)

    def _layer_words(self, layer: Layer, layers: tuple[Layer, ...]) -> str:
        if layer is layers[-1]:
            return self.tr("The classes")
        return f"{layer_name(layer)} ({layer.shape[-1]})"

    def _on_layer(self) -> None:
        self._show()
        self.asked.emit()

    def _on_done(self, done: object) -> None:
        if isinstance(done, IdealDone) and done.job.model == self._model:
            self._images[done.job.place] = done
            self.asked.emit()
            self._show()

    def _show(self) -> None:
        self.runner.set_ready(self._model is not None and self.layer.count() > 0)
        done = self._images.get(self.layer.currentIndex())
        if done is None:
            self._grid = None
            self._scroll.setWidget(QWidget())
        elif self._grid is None or self._grid.property("done") is not done:
            self._build(done)
        self._show_chosen()

    def _build(self, done: IdealDone) -> None:
        classes = done.job.place == self.layer.count() - 1
        count = len(done.images)
        captions = [class_words(label, self._names) for label in range(count)] if classes else []
        self._grid = MapGrid(
            self.tr("Ideal images"), count=count, tile=_CLASS_TILE if classes else _TILE, captions=captions
        )
        self._grid.setProperty("done", done)
        self._grid.show_maps(grey(done.images, 1.0))
        self._grid.chosen.connect(self.choose)
        self._scroll.setWidget(self._grid)
        self._grid.choose(0)

    def _show_chosen(self) -> None:
        number = self._grid.choice if self._grid is not None else None
        done = self._images.get(self.layer.currentIndex())
        if number is None or done is None:
            self.picture.show_pixels(np.zeros((FIELD, FIELD, 3), np.uint8))
            self.heading.setText(self.tr("No images yet"))
            self.words.setText(self.tr("They are made for all maps of a layer at once; that takes some seconds."))
            return
        self.picture.show_pixels(grey(done.images[number], 1.0))
        reply = self._reply
        heading, text = self._words_for(done.job.place, number)
        self.heading.setText(heading)
        if reply is None or reply.done is not done or reply.ideal is None:
            self.words.setText("")
            return
        lines = [text.format(number_words(float(reply.ideal[number])))]
        if reply.drawn is not None:
            lines.append(self.tr("To your drawing: {0}.").format(number_words(float(reply.drawn[number]))))
        self.words.setText("\n".join(lines))

    def _words_for(self, place: int, number: int) -> tuple[str, str]:
        """The heading of an image, and how strongly it is answered, with a place for that."""
        if place == self.layer.count() - 1:
            return self.tr("For the class {0}").format(class_words(number, self._names)), self.tr("Its score is {0}.")
        if self._reply is not None and len(self._reply.layers[place].shape) == 1:
            return self.tr("For number {0}").format(number + 1), self.tr("The number is {0}.")
        return self.tr("For map {0}").format(number + 1), self.tr("The map's mean over all its places is {0}.")


def _means(given: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, rows, columns, maps) or (n, maps) -> (n, maps): of a map, the mean over its places."""
    means: NDArray[np.float32] = given.reshape(len(given), -1, given.shape[-1]).mean(1)
    return means
