"""The three pages about all digits, which share a desk."""

from __future__ import annotations

from digitpad.ui.inside.atlas_desk import AtlasDesk
from digitpad.ui.inside.browser_page import BrowserPage
from digitpad.ui.inside.matrix_page import MatrixPage
from digitpad.ui.inside.neighbours_page import NeighboursPage
from digitpad.ui.inside.page import InsideServices


def atlas_pages(services: InsideServices, *, most: int | None = None) -> tuple[NeighboursPage, BrowserPage, MatrixPage]:
    """New pages, without parents. `most`: images of MNIST's training and test part each; None: all."""
    desk = AtlasDesk(services, most=most)
    neighbours, browser, matrix = NeighboursPage(desk), BrowserPage(desk), MatrixPage(desk)
    desk.setParent(neighbours)
    matrix.digits_wanted.connect(browser.show_wish)
    return neighbours, browser, matrix
