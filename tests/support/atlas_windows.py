"""Pages about all digits with real networks and a few real digits, and what a person does with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.inside.network import LoadLayers
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.core.settings import Settings
from digitpad.runtime.layers import load_layers
from digitpad.ui.inside.atlas.browser_page import BrowserPage
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.matrix_page import MatrixPage
from digitpad.ui.inside.atlas.neighbours_page import NeighboursPage
from digitpad.ui.inside.atlas.pages import atlas_pages
from digitpad.ui.inside.page import InsideServices
from tests.support.samples_drawn import DRAWN
from tests.support.windows import until

FEW = 700
"""Digits of each part of MNIST: enough for some of each class, and for a mistake."""


@dataclass
class Pages:
    """The three pages in tabs, and what they wished onto the canvas."""

    tabs: QTabWidget
    neighbours: NeighboursPage
    browser: BrowserPage
    matrix: MatrixPage
    drawings: list[Drawing]

    @property
    def loader(self) -> AtlasLoader:
        return self.browser._loader

    def use(self, model: Model | None) -> None:
        """As the window does when another model answers."""
        for page in (self.neighbours, self.browser, self.matrix):
            page.use(model)

    def ready(self) -> None:
        """Wait until the atlas is whole."""
        until(lambda: self.loader.state == "done", "the atlas is made")
        QTest.qWait(50)


NewPages = Callable[..., Pages]
"""The fixture `new_pages`."""


def make_pages(
    paths: Paths, samples: Sequence[OwnSample] = (), *, most: int = FEW, load: LoadLayers = load_layers
) -> Pages:
    """Not shown yet."""
    services = InsideServices(
        paths=paths, settings=Settings.load(paths.settings_file), load_layers=load, samples=lambda: list(samples)
    )
    tabs = QTabWidget()
    pages = Pages(tabs, *atlas_pages(services, most=most), [])
    for page in (pages.neighbours, pages.browser, pages.matrix):
        tabs.addTab(page, page.title)
        page.drawing_wanted.connect(pages.drawings.append)
        page.wanted.connect(lambda page=page: tabs.setCurrentWidget(page))
    tabs.resize(900, 640)
    return pages


def paper(paths: Paths) -> Model:
    """The smallest of the bundled models."""
    return Registry(paths.bundled_models, paths.user_models).find("paper")


def drawn(digit: int) -> Drawing:
    """A digit as a person draws it."""
    return Drawing(tuple(Stroke.of(places) for places in DRAWN[digit]))


def own_sample(number: int, label: int, drawing: Drawing | None) -> OwnSample:
    """One of the person's own."""
    return OwnSample(f"own {number}", label, datetime.now(timezone.utc), "canvas", drawing)
