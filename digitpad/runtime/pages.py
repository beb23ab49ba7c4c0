"""Runs the networks that read pages besides the classifier."""

from __future__ import annotations

from collections.abc import Callable

from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.normalise import GreyImage
from digitpad.core.lines.network import LineImage, LineScores
from digitpad.core.paths import Paths
from digitpad.core.registry import read_model
from digitpad.runtime.ink import THREADS, LiteRTInk, load_ink
from digitpad.runtime.lines import LiteRTLines, load_lines


class LiteRTPages:
    """A `core.pages.network.PageNetwork`. Use one from one thread at a time."""

    def __init__(self, ink: LiteRTInk, lines: LiteRTLines) -> None:
        self._ink, self._lines = ink, lines

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = lambda: None) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        return self._ink.maps(grey, check=check)

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line is. Raises ModelError."""
        return self._lines.scores(line)


def load_pages(paths: Paths, *, threads: int = THREADS) -> LiteRTPages:
    """The bundled networks, their checksums verified; each is loaded when it is first asked. Raises ModelError."""
    ink, lines = (read_model(folder, bundled=True) for folder in (paths.ink, paths.lines))
    return LiteRTPages(load_ink(ink, threads=threads), load_lines(lines, threads=threads))
