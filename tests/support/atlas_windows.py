"""AtlasTabs about all digits with real networks and a few real digits, and what a person does with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

from PySide6.QtWidgets import QTabWidget

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.inside.network import LoadLayers
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.core.settings import Settings
from digitpad.ml.experiments.process import ExperimentProcess
from digitpad.runtime.layers import load_layers
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.atlas.neighbours_tab import NeighboursTab
from digitpad.ui.inside.elements.tab import InsideServices
from digitpad.ui.inside.tabs import InsideTabs
from tests.support.samples_drawn import DRAWN
from tests.support.windows import settle, until

FEW = 700
"""Digits of each part of MNIST: enough for some of each class, and for a mistake."""


@dataclass
class AtlasTabs:
    """The three tabs in a widget, and the drawings that they sent to the canvas."""

    widget: QTabWidget
    neighbours: NeighboursTab
    browser: BrowserTab
    matrix: MatrixTab
    drawings: list[Drawing]

    @property
    def loader(self) -> AtlasLoader:
        return self.browser._loader

    def use(self, model: Model | None) -> None:
        """As the window does when another model answers."""
        for tab in (self.neighbours, self.browser, self.matrix):
            tab.use(model)

    def ready(self) -> None:
        """Wait until the atlas is whole."""
        until(lambda: self.loader.state == "done", "the atlas is made")
        until(lambda: self.neighbours.map.is_complete, "the map is drawn")
        settle()


NewTabs = Callable[..., AtlasTabs]
"""The fixture `new_tabs`."""


def inside_services(
    paths: Paths, *, errands: BackgroundWorker, samples: Sequence[OwnSample] = (), load: LoadLayers = load_layers
) -> InsideServices:
    """What the window's tabs are given."""
    return InsideServices(
        paths=paths,
        settings=Settings.load(paths.settings_file),
        load_layers=load,
        samples=lambda: list(samples),
        models=Registry(paths.bundled_models, paths.user_models).models,
        errands=errands,
        start_experiment=ExperimentProcess,
    )


def make_tabs(
    paths: Paths, samples: Sequence[OwnSample] = (), *, most: int = FEW, load: LoadLayers = load_layers
) -> AtlasTabs:
    """Not shown yet."""
    widget = QTabWidget()
    services = inside_services(paths, errands=BackgroundWorker("errands", widget), samples=samples, load=load)
    inside = InsideTabs(services, most=most, parent=widget)
    tabs = AtlasTabs(widget, inside.of(NeighboursTab), inside.of(BrowserTab), inside.of(MatrixTab), [])
    for tab in (tabs.neighbours, tabs.browser, tabs.matrix):
        widget.addTab(tab, inside.titles[tab.key])
        tab.drawing_wanted.connect(tabs.drawings.append)
        tab.wanted.connect(lambda tab=tab: widget.setCurrentWidget(tab))
    widget.resize(900, 640)
    return tabs


def paper(paths: Paths) -> Model:
    """The smallest of the bundled models."""
    return Registry(paths.bundled_models, paths.user_models).find("paper")


def drawn(digit: int) -> Drawing:
    """A digit as a person draws it."""
    return Drawing(tuple(Stroke.of(places) for places in DRAWN[digit]))


def own_sample(number: int, label: int, drawing: Drawing | None) -> OwnSample:
    """One of the person's own."""
    return OwnSample(f"own {number}", label, datetime.now(timezone.utc), "canvas", drawing)
