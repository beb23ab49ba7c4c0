"""The three pages about all digits, which share a loader."""

from __future__ import annotations

from digitpad.ui.inside.atlas.browser_page import BrowserPage
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.matrix_page import MatrixPage
from digitpad.ui.inside.atlas.neighbours_page import NeighboursPage
from digitpad.ui.inside.page import InsideServices


def atlas_pages(services: InsideServices, *, most: int | None = None) -> tuple[NeighboursPage, BrowserPage, MatrixPage]:
    """New pages, without parents. `most`: images of MNIST's training and test part each; None: all."""
    loader = AtlasLoader(services, most=most)
    neighbours, browser, matrix = NeighboursPage(loader), BrowserPage(loader), MatrixPage(loader)
    loader.setParent(neighbours)
    matrix.digits_wanted.connect(browser.show_filter)
    return neighbours, browser, matrix
