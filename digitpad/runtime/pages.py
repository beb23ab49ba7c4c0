"""Runs the networks that read pages besides the classifier."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.normalise import GreyImage
from digitpad.core.lines.network import LineImage, LineScores
from digitpad.core.lines.window_network import InkWindow, WindowNetwork, load_handwriting, load_points, load_strikes
from digitpad.core.pages.sheets.network import SmallPicture
from digitpad.core.paths import Paths
from digitpad.core.registry import read_model
from digitpad.runtime.ink import LiteRTInk, load_ink
from digitpad.runtime.lines import LiteRTLines, load_lines
from digitpad.runtime.masks import THREADS
from digitpad.runtime.sheets import LiteRTSheets, load_sheets


class LiteRTPages:
    """A `core.pages.network.PageNetwork`. Use one from one thread at a time."""

    def __init__(
        self,
        ink: LiteRTInk,
        lines: LiteRTLines,
        *,
        sheets: LiteRTSheets,
        points: WindowNetwork,
        strikes: WindowNetwork,
        handwriting: WindowNetwork,
    ) -> None:
        self._sheets, self._ink, self._lines = sheets, ink, lines
        self._points, self._strikes, self._handwriting = points, strikes, handwriting

    def paper(self, picture: SmallPicture) -> NDArray[np.float32]:
        """How likely each pixel is of paper. Raises ModelError."""
        return self._sheets.paper(picture)

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = lambda: None) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        return self._ink.maps(grey, check=check)

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line is. Raises ModelError."""
        return self._lines.scores(line)

    def point_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of gaps between digits, the logarithms of the odds that a point is there."""
        return self._points.odds(windows)

    def strike_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of digits, the logarithms of the odds that each is struck out."""
        return self._strikes.odds(windows)

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """Of what was read, the logarithms of the odds that somebody has written it."""
        return self._handwriting.odds(windows)


def load_pages(paths: Paths, *, threads: int = THREADS) -> LiteRTPages:
    """The bundled networks, their checksums verified; the large ones are loaded when first asked. Raises ModelError."""
    sheets, ink, lines = (read_model(folder, bundled=True) for folder in (paths.paper, paths.ink, paths.lines))
    return LiteRTPages(
        load_ink(ink, threads=threads),
        load_lines(lines, threads=threads),
        sheets=load_sheets(sheets, threads=threads),
        points=load_points(paths.points),
        strikes=load_strikes(paths.strikes),
        handwriting=load_handwriting(paths.handwriting),
    )
