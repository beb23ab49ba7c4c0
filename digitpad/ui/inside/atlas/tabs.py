"""The three tabs about all digits, which share a loader."""

from __future__ import annotations

from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.atlas.neighbours_tab import NeighboursTab
from digitpad.ui.inside.elements.tab import InsideServices


def atlas_tabs(services: InsideServices, *, most: int | None = None) -> tuple[NeighboursTab, BrowserTab, MatrixTab]:
    """New tabs, without parents. `most`: images of MNIST's training and test part each; None: all."""
    loader = AtlasLoader(services, most=most)
    neighbours, browser, matrix = NeighboursTab(loader), BrowserTab(loader), MatrixTab(loader)
    loader.setParent(neighbours)
    matrix.digits_wanted.connect(browser.show_filter)
    return neighbours, browser, matrix
