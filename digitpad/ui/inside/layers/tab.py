"""The tab that shows what every layer makes of the digit, and how each of its numbers comes about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.inside.arithmetic import source_of
from digitpad.core.inside.colours import grey
from digitpad.core.inside.network import Layer, LayeredNetwork
from digitpad.core.recognition.predict import Answer
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.inside.elements.map_grid import MapGrid
from digitpad.ui.inside.elements.tab import InsideTab, Question
from digitpad.ui.inside.elements.words import class_words, is_classes, layer_name, layer_words
from digitpad.ui.inside.layers.map_detail import MapDetail
from digitpad.ui.inside.layers.shown_layers import ShownLayers, layers_of
from digitpad.ui.inside.layers.unit_detail import UnitDetail
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import shape_words

_DETAIL_WIDTH = 488  # pixels
_MAPS_IN_A_ROW = 4  # at least
_MAP_SIDE, _CLASS_SIDE, _NUMBER_SIDE = 44, 36, 20  # pixels of a map's side, a class' and a single number's


class LayersTab(InsideTab):
    """All layers with their maps on the left, the chosen map or number on the right."""

    key = "layers"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "A convolutional network looks at the image through small windows. Each map of the first layers "
                "answers one question everywhere in the image, such as «is there an edge like this?»: the brighter, "
                "the more yes. Later layers ask about the answers of earlier ones, until only one number for each "
                "class is left. Click a map to see how its numbers come about."
            ),
            parent,
        )
        self._shown: ShownLayers | None = None
        self._names: tuple[str, ...] = DIGIT_NAMES
        self._chosen = (0, 0)
        self.grids: list[MapGrid | None] = []
        """The tiles of each layer; None for one that only puts the numbers of the one before in a row."""
        self._sections = QWidget()
        self._sections.setObjectName("page")
        self._column = QVBoxLayout(self._sections)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(GRID // 2)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._sections)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(_MAPS_IN_A_ROW * (_MAP_SIDE + GRID // 2) + GRID + bar)  # the tab scrolls sideways
        self.map_detail = MapDetail()
        self.unit_detail = UnitDetail()
        self.map_detail.source_wanted.connect(self._on_source_wanted)
        self.unit_detail.source_wanted.connect(self._on_source_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._right())
        self._show_emptiness()

    @property
    def chosen(self) -> tuple[int, int]:
        """Number of the chosen layer, and of its map or unit."""
        return self._chosen

    def use(self, model: Model | None) -> None:
        self._shown = None
        self._names = class_names_of(model)
        self._show_emptiness()

    def show_answer(self, answer: Answer | None) -> None:
        if answer is None:
            self._shown = None
            self._show_emptiness()

    def question(self, answer: Answer | None) -> Question | None:
        if answer is None:
            return None
        image = answer.prepared.image

        def ask(network: LayeredNetwork) -> ShownLayers:
            return layers_of(network, image)

        return ask

    def show_result(self, result: object) -> None:
        assert isinstance(result, ShownLayers)
        if self._shown is None or self._shown.layers is not result.layers:
            self._build(result.layers)
        self._shown = result
        self._image.show_maps(grey(result.image, 1.0)[None, :, :, 0])
        for grid, pixels in zip(self.grids, result.pixels, strict=True):
            if grid is not None:
                grid.show_maps(pixels)
        self._show_chosen()

    def choose(self, layer: int, number: int) -> None:
        """Show a map or number of a layer in detail."""
        self._chosen = layer, number
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_chosen()
        super().changeEvent(event)

    def _right(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._words = QLabel()
        self._words.setObjectName("muted")
        self._words.setWordWrap(True)
        self._details = QStackedWidget()
        self._details.addWidget(self.map_detail)
        self._details.addWidget(self.unit_detail)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._details, 1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)
        card.setFixedWidth(_DETAIL_WIDTH)
        return card

    def _build(self, layers: tuple[Layer, ...]) -> None:
        """A section for each layer."""
        _clear(self._column)
        self.grids = []
        self._image = MapGrid(self.tr("The prepared image"), count=1, tile=2 * _MAP_SIDE)
        self._image.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(QLabel(self.tr("<b>Image</b> · {0}").format(shape_words((FIELD, FIELD)))))
        self._column.addWidget(self._image)
        self._column.addSpacing(GRID)
        for number, layer in enumerate(layers):
            if layer.kind == "flatten":
                self.grids.append(None)
                continue
            title = QLabel(f"<b>{layer_name(layer)}</b> · {shape_words(layer.shape)}")
            grid = _grid(layer, layers, self._names)
            grid.chosen.connect(lambda chosen, number=number: self._on_chosen(number, chosen))
            title.setWordWrap(True)  # names are long in some languages
            self._column.addWidget(title)
            self._column.addWidget(grid)
            self._column.addSpacing(GRID)
            self.grids.append(grid)
        self._column.addStretch(1)
        place, unit = self._chosen
        if place >= len(layers) or self.grids[place] is None or unit >= layers[place].shape[-1]:
            self._chosen = next(number for number, grid in enumerate(self.grids) if grid is not None), 0

    def _show_emptiness(self) -> None:
        _clear(self._column)
        self.grids = []
        words = QLabel(self.tr("Draw something: here is shown what the network makes of it, layer by layer."))
        words.setObjectName("muted")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(words, 1)
        self._title.clear()
        self._words.clear()
        self._details.hide()

    def _show_chosen(self) -> None:
        if self._shown is None:
            return
        number, unit = self._chosen
        layer = self._shown.layers[number]
        for place, grid in enumerate(self.grids):
            if grid is not None:
                grid.choose(unit if place == number else None)
        self._title.setText(f"{layer_name(layer)}, {self._unit_words(layer, unit)}")
        self._words.setText(layer_words(layer))
        is_map = len(layer.shape) == 3
        self._details.setCurrentIndex(0 if is_map else 1)
        self._details.show()
        if is_map:
            self.map_detail.show_map(self._shown, number, unit)
        else:
            self.unit_detail.show_unit(self._shown, number, unit, self._names)

    def _unit_words(self, layer: Layer, unit: int) -> str:
        assert self._shown is not None
        if is_classes(layer, self._shown.layers):
            return self.tr("class «{0}»").format(class_words(unit, self._names))
        kind = self.tr("map {0} of {1}") if len(layer.shape) == 3 else self.tr("number {0} of {1}")
        return kind.format(unit + 1, layer.shape[-1])

    def _on_source_wanted(self, number: int) -> None:
        """Choose an input of what is chosen now."""
        assert self._shown is not None
        layer = self._chosen[0] - 1
        if self._shown.layers[layer].kind == "flatten":
            if layer == 0:
                return  # it comes from the image
            layer -= 1
            *pixel, number = source_of(self._shown.layers[layer + 1], self._shown.layers[layer].shape, number)
            self._on_chosen(layer, number)
            self.map_detail.show_pixel(pixel[0], pixel[1])
        else:
            self._on_chosen(layer, number)

    def _on_chosen(self, layer: int, number: int) -> None:
        self.choose(layer, number)
        grid = self.grids[layer]
        if grid is not None:
            area = grid.tile_area(number).translated(grid.mapTo(self._sections, grid.rect().topLeft()))
            self._scroll.ensureVisible(area.center().x(), area.center().y(), 0, area.height())


def _grid(layer: Layer, layers: tuple[Layer, ...], names: tuple[str, ...]) -> MapGrid:
    count = layer.shape[-1]
    if is_classes(layer, layers):
        captions = [class_words(label, names) for label in range(count)]
        return MapGrid(layer_name(layer), count=count, tile=_CLASS_SIDE, captions=captions)
    return MapGrid(layer_name(layer), count=count, tile=_MAP_SIDE if len(layer.shape) == 3 else _NUMBER_SIDE)


def _clear(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
