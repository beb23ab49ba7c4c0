"""What reads pages besides the classifier: finds ink, and reads lines of it as wholes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from digitpad.core.ink.network import InkNetwork
from digitpad.core.lines.network import LineNetwork


class PageNetwork(InkNetwork, LineNetwork, Protocol):
    """Both at once. Use one from one thread at a time."""


LoadPageNetwork: TypeAlias = Callable[[], PageNetwork]
"""Gives the network; called in the thread that uses it."""
