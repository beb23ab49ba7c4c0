"""A page's ink at the sizes of a pyramid: digits of any height are of a usual height at some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.pyramid import InkLevel, ink_levels
from digitpad.core.pages.digits.pieces import Grey, Ink, Patch, connected
from digitpad.core.pages.digits.shade import shaded

_INK: Final = 0.35  # probability of handwriting from which a pixel is ink
_SURE_INK: Final = 0.6  # some of a piece's ink must be that probable
_LARGE: Final = 64.0  # pixels of a piece's larger side: such digits are read as well here and at a coarser level
_FEW: Final = 12  # pieces: more may be small digits beside a large one
_MOST_OF_IT: Final = 0.9  # of the ink, that is of large pieces
_SPECK: Final = 0.012  # of a level's longer side: smaller pieces are specks, if they are few
_SPECKS: Final = 8
_LEAST_SIDE: Final = 400  # pixels of a level's longer side: at smaller ones a page of small digits is one large blot


@dataclass(frozen=True, eq=False)
class Level:
    """`ink`: (h, w) float32 in 0..1, of handwriting or print; `scale`: its pixels for one of the page.

    `printed`: (h, w) float32, how much of the ink is print, 0..1.
    """

    ink: Ink
    scale: float
    printed: Ink

    @cached_property
    def pieces(self) -> list[Patch]:
        """The connected pieces of ink, the largest first."""
        whole = Patch(0, 0, np.where(self.ink >= _INK, self.ink, np.float32(0)))
        return [piece for piece in connected(whole) if piece.peak >= _SURE_INK]

    def printed_share(self, patch: Patch) -> float:
        """How much of a patch's ink is print, 0..1."""
        left, top, right, bottom = patch.box
        weights = np.where(patch.ink >= _INK, patch.ink, np.float32(0))
        return float((weights * self.printed[top:bottom, left:right]).sum() / max(float(weights.sum()), 1e-6))


def levels_of(grey: Grey, network: InkNetwork, check: Callable[[], None]) -> tuple[Level, ...]:
    """The ink of a page at each scale, from the coarsest. `check` is called often and may raise to cancel."""
    levels: list[Level] = []

    def enough(found: InkLevel) -> bool:
        levels.append(_level(found))
        return _is_enough(levels[-1])

    ink_levels(grey, network, check=check, enough=enough)
    return tuple(levels)


def _level(found: InkLevel) -> Level:
    maps = found.maps
    printed = maps.printed / np.maximum(maps.written + maps.printed, np.float32(1e-6))
    return Level(shaded(maps.ink, found.grey), found.scale, printed)


def _is_enough(level: Level) -> bool:
    """Whether the ink is so large that finer levels show nothing that is not read here, but specks."""
    if max(level.ink.shape) < _LEAST_SIDE:
        return False
    pieces = level.pieces
    specks = sum(piece.size < _SPECK * max(level.ink.shape) for piece in pieces)
    large = [piece for piece in pieces if piece.size >= _LARGE]
    if not large or specks > _SPECKS or len(pieces) > _FEW:
        return False
    most = sum(float(piece.ink.sum()) for piece in large)
    return most >= _MOST_OF_IT * sum(float(piece.ink.sum()) for piece in pieces)
