"""The tabs of the window that looks inside the network, in their order."""

from __future__ import annotations

from digitpad.ui.inside.atlas.tabs import atlas_tabs
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab
from digitpad.ui.inside.experiments.tabs import experiment_tabs
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab


def make_tabs(services: InsideServices) -> tuple[InsideTab, ...]:
    """New tabs; the window keeps them, and tells them when it closes."""
    return LayersTab(), WhyTab(), *atlas_tabs(services), *experiment_tabs(services)
