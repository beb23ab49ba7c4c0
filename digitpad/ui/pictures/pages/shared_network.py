"""One page network for several threads: it takes a hundred megabytes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.normalise import GreyImage
from digitpad.core.lines.network import LineImage, LineScores
from digitpad.core.lines.window_network import InkWindow
from digitpad.core.pages.network import LoadPageNetwork, PageNetwork
from digitpad.core.pages.sheets.network import SmallPicture


def _unchecked() -> None:
    """Nobody wants to cancel."""


class SharedNetwork:
    """A `core.pages.network.PageNetwork`, loaded when first asked; threads that ask at once wait for each other."""

    def __init__(self, load: LoadPageNetwork) -> None:
        self._load = load
        self._network: PageNetwork | None = None
        self._turn = threading.Lock()

    def paper(self, picture: SmallPicture) -> NDArray[np.float32]:
        """How likely each pixel is of paper. Raises ModelError."""
        with self._turn:
            return self._loaded().paper(picture)

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = _unchecked) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        with self._turn:
            return self._loaded().maps(grey, check=check)

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line of ink is. Raises ModelError."""
        with self._turn:
            return self._loaded().scores(line)

    def point_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of gaps between digits, the logarithms of the odds that a point is there. Raises ModelError."""
        with self._turn:
            return self._loaded().point_odds(windows)

    def strike_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of digits, the logarithms of the odds that each is struck out. Raises ModelError."""
        with self._turn:
            return self._loaded().strike_odds(windows)

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of what was read, the logarithms of the odds that somebody has written it. Raises ModelError."""
        with self._turn:
            return self._loaded().handwriting_odds(windows)

    def _loaded(self) -> PageNetwork:
        if self._network is None:
            self._network = self._load()
        return self._network
