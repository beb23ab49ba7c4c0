"""What reads pages besides the classifier: finds sheets and ink, reads lines of it as wholes, sees windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from digitpad.core.ink.network import InkNetwork
from digitpad.core.lines.network import LineNetwork
from digitpad.core.lines.window_network import FieldNetwork, HandwritingNetwork
from digitpad.core.pages.sheets.network import SheetNetwork


class PageNetwork(SheetNetwork, InkNetwork, LineNetwork, FieldNetwork, HandwritingNetwork, Protocol):
    """All at once. Use one from one thread at a time."""


LoadPageNetwork: TypeAlias = Callable[[], PageNetwork]
"""Gives the network; called in the thread that uses it."""
