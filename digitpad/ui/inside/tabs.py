"""The tabs of the window that looks inside the network, in their order."""

from __future__ import annotations

from digitpad.ui.inside.atlas.tabs import atlas_tabs
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab
from digitpad.ui.inside.experiments.tabs import experiment_tabs
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab


def make_tabs(services: InsideServices) -> tuple[InsideTab, ...]:
    """New tabs; the window keeps them, and tells them when it closes."""
    atlas, experiments = atlas_tabs(services), experiment_tabs(services)
    atlas[1].experiment_wanted.connect(experiments[0].open_digit)
    return LayersTab(), WhyTab(), *atlas, *experiments
