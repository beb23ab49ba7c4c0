"""The pages of the window that looks inside the network, in their order."""

from __future__ import annotations

from digitpad.ui.inside.atlas.pages import atlas_pages
from digitpad.ui.inside.layers.page import LayersPage
from digitpad.ui.inside.page import InsidePage, InsideServices
from digitpad.ui.inside.why_page import WhyPage


def make_pages(services: InsideServices) -> tuple[InsidePage, ...]:
    """New pages; the window keeps them, and tells them when it closes."""
    return LayersPage(), WhyPage(), *atlas_pages(services)
