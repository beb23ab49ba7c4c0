"""What reads pages besides the classifier: finds ink, reads lines of it as wholes, and looks for points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from digitpad.core.ink.network import InkNetwork
from digitpad.core.lines.network import LineNetwork
from digitpad.core.lines.points import PointNetwork


class PageNetwork(InkNetwork, LineNetwork, PointNetwork, Protocol):
    """All at once. Use one from one thread at a time."""


LoadPageNetwork: TypeAlias = Callable[[], PageNetwork]
"""Gives the network; called in the thread that uses it."""
