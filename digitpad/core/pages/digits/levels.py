"""A page's ink at the sizes of a pyramid: digits of any height are of a usual height at some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from digitpad.core.ink.confirm import confirmed_by
from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.pyramid import InkLevel, ink_level, ink_levels
from digitpad.core.pages.digits.pieces import LEAST_PART, Grey, Ink, Patch, connected, tight
from digitpad.core.pages.digits.shade import shaded

LEAST_INK: Final = 0.35
"""Probability of handwriting from which a pixel is ink, unless a person wants another limit."""
_SURE_INK: Final = 0.6  # some of a piece's ink must be that probable, with that limit
_LARGE: Final = 64.0  # pixels of a piece's larger side: such digits are read as well here and at a coarser level
_FEW: Final = 12  # pieces: more may be small digits beside a large one
_MOST_OF_IT: Final = 0.9  # of the ink, that is of large pieces
_SPECK: Final = 0.012  # of a level's longer side: smaller pieces are specks, if they are few
_SPECKS: Final = 8
_SMALL: Final = 400  # pixels of a picture's longer side: strokes of smaller ones are a pixel or two wide
_LEAST_SIDE: Final = 400  # pixels of a level's longer side: at smaller ones a page of small digits is one large blot


@dataclass(frozen=True, eq=False)
class Level:
    """`ink`: (h, w) float32 in 0..1, of handwriting or print; `scale`: its pixels for one of the page.

    `printed`: (h, w) float32, how much of the ink is print, 0..1.
    `least_ink`: probability from which a pixel is ink; `finer`: of the finest level of a small picture,
    that picture once more, enlarged, for numbers that are read as wholes; `grey`: (h, w) uint8, dark on light, where it
    is known.
    """

    ink: Ink
    scale: float
    printed: Ink
    least_ink: float = LEAST_INK
    finer: Level | None = None
    grey: Grey | None = None

    @cached_property
    def pieces(self) -> list[Patch]:
        """The connected pieces of ink, the largest first."""
        whole = tight(Patch(0, 0, self.counted))
        sure = _sure_ink(self.least_ink)
        return [] if whole is None else [piece for piece in connected(whole) if piece.peak >= sure]

    def counting_from(self, least_ink: float) -> Level:
        """The level on which only what is so probable counts."""
        finer = self.finer and self.finer.counting_from(least_ink)
        return replace(self, least_ink=least_ink, finer=finer)

    def dots(self, left: float, top: float, right: float, bottom: float, least: int = 1) -> list[Patch]:
        """The ink in a box that is too small to be part of a digit, of `least` pixels at least."""
        sure = _sure_ink(self.least_ink)
        small = connected(self.region(left, top, right, bottom), least)
        return [piece for piece in small if piece.size < LEAST_PART and piece.peak >= sure]

    @property
    def counted(self) -> Ink:
        """The ink without what is too faint to count."""
        return np.where(self.ink >= self.least_ink, self.ink, np.float32(0))

    def region(self, left: float, top: float, right: float, bottom: float) -> Patch:
        """The ink that counts in a box, as far as that is on the level."""
        high, wide = self.ink.shape
        x0, y0 = min(max(0, int(left)), wide), min(max(0, int(top)), high)
        ink = self.ink[y0 : max(y0, int(bottom)), x0 : max(x0, int(right))]
        return Patch(x0, y0, np.where(ink >= self.least_ink, ink, np.float32(0)))

    def printed_share(self, patch: Patch) -> float:
        """How much of a patch's ink is print, 0..1."""
        left, top, right, bottom = patch.box
        weights = np.where(patch.ink >= self.least_ink, patch.ink, np.float32(0))
        return float((weights * self.printed[top:bottom, left:right]).sum() / max(float(weights.sum()), 1e-6))


def levels_of(
    grey: Grey, network: InkNetwork, check: Callable[[], None], *, least_ink: float = LEAST_INK
) -> tuple[Level, ...]:
    """The ink of a page at each scale, from the coarsest. `check` is called often and may raise to cancel."""
    levels: list[Level] = []
    sure: Ink | None = None
    for found in ink_levels(grey, network, check=check):
        sure = confirmed_by(found.maps.ink, sure)
        levels.append(_level(found, least_ink, sure))
        if shows_all(levels[-1]):
            break
    if max(grey.shape) < _SMALL:
        more = ink_level(grey, 2 * levels[-1].scale, network, check=check)
        levels[-1] = replace(levels[-1], finer=_level(more, least_ink, more.maps.ink))
    return tuple(levels)


def shows_all(level: Level) -> bool:
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


def _level(found: InkLevel, least_ink: float, sure: Ink) -> Level:
    ink = shaded(found.maps.ink, found.grey, sure)
    return Level(ink, found.scale, found.maps.printed_share, least_ink, grey=found.grey)


def _sure_ink(least_ink: float) -> float:
    """The probability that some of a piece's ink must have: its odds are so many times those of the least ink."""
    odds = _odds(_SURE_INK) / _odds(LEAST_INK) * _odds(least_ink)
    return odds / (1 + odds)


def _odds(probability: float) -> float:
    return probability / (1 - probability)
