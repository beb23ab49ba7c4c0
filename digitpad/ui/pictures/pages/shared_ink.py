"""One ink network for several threads: it takes a hundred megabytes."""

from __future__ import annotations

import threading
from collections.abc import Callable

from digitpad.core.ink.network import InkMaps, InkNetwork, LoadInk
from digitpad.core.ink.normalise import GreyImage


def _unchecked() -> None:
    """Nobody wants to cancel."""


class SharedInk:
    """A `core.ink.network.InkNetwork`, loaded when it is first asked; threads that ask at once wait for each other."""

    def __init__(self, load: LoadInk) -> None:
        self._load = load
        self._network: InkNetwork | None = None
        self._turn = threading.Lock()

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = _unchecked) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        with self._turn:
            if self._network is None:
                self._network = self._load()
            return self._network.maps(grey, check=check)
