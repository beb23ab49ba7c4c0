"""The pieces of ink on a page: connected ink, each on a patch of its own, and how high the digits among them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.light import Ink, components
from digitpad.core.pages.paper import Box, Paper

MOST_PIECES: Final = 6000
"""The largest ones: a page of gravel must not take minutes."""
_LEAST: Final = 5  # pixels of height or width: less is never a part of a digit
_PALER: Final = (0.45, 0.6)  # of a piece's darkest ink: what joins digits by mistake may be paler
_TOO_HIGH: Final = 2.2  # of a digit's height
_LOWEST: Final = 8  # pixels of a digit's height
_MOST_VOTES: Final = 3.0  # of one piece, in pieces of the size in which half the ink is
_THINNEST: Final = 0.012  # of a digit's size: a stroke's width
_ALIKE: Final = 0.35  # natural logarithm of the ratio of heights that count as about the same


@dataclass(frozen=True, eq=False)
class Patch:
    """Ink that belongs together: `ink`, (h, w) float32 in 0..1, with its upper left corner at (left, top) on the paper.

    Ink of others in the same place is 0 in it.
    """

    left: int
    top: int
    ink: Ink

    @property
    def box(self) -> Box:
        """Its place on the paper."""
        return self.left, self.top, self.left + self.ink.shape[1], self.top + self.ink.shape[0]

    @property
    def height(self) -> int:
        """In pixels of the paper."""
        return int(self.ink.shape[0])

    @property
    def width(self) -> int:
        """In pixels of the paper."""
        return int(self.ink.shape[1])

    @cached_property
    def peak(self) -> float:
        """How dark its ink is where it is dark."""
        seen = self.ink[self.ink > 0]
        return float(np.quantile(seen, 0.9)) if len(seen) else 0.0

    @property
    def middle(self) -> tuple[float, float]:
        """(x, y) of the middle of its box."""
        return self.left + self.width / 2, self.top + self.height / 2


def joined(patches: Sequence[Patch]) -> Patch:
    """All the ink of some patches in one."""
    if len(patches) == 1:
        return patches[0]
    corners = np.array([patch.box for patch in patches])
    left, top = corners[:, :2].min(0).tolist()
    right, bottom = corners[:, 2:].max(0).tolist()
    ink = np.zeros((bottom - top, right - left), np.float32)
    for patch in patches:
        x, y = patch.left - left, patch.top - top
        part = ink[y : y + patch.height, x : x + patch.width]
        np.maximum(part, patch.ink, out=part)
    return Patch(left, top, ink)


def tight(patch: Patch) -> Patch | None:
    """The same ink without empty rows and columns around it; None without any."""
    seen = patch.ink > 0
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    if not len(rows):
        return None
    ink = patch.ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Patch(patch.left + int(columns[0]), patch.top + int(rows[0]), ink)


def pieces_of(paper: Paper) -> list[Patch]:
    """The connected pieces of a page's ink that are large enough to be seen, the largest ones if there are too many."""
    return connected(Patch(0, 0, np.where(paper.mask, paper.dark, np.float32(0))))


def connected(patch: Patch) -> list[Patch]:
    """The connected pieces of a patch's ink that are large enough to be seen."""
    labels, places = components(patch.ink > 0)
    sizes = np.array([max(rows.stop - rows.start, columns.stop - columns.start) for _, rows, columns in places])
    found = []
    for place in np.argsort(-sizes, kind="stable")[:MOST_PIECES].tolist():
        number, rows, columns = places[place]
        if sizes[place] < _LEAST:
            continue
        own = np.where(labels[rows, columns] == number, patch.ink[rows, columns], np.float32(0))
        found.append(Patch(patch.left + columns.start, patch.top + rows.start, own))
    return found


def loosened(piece: Patch, height: float) -> list[Patch]:
    """What a thing too large for a digit falls into without its paler parts, a crease or rule that joins digits."""
    for share in _PALER:
        dark = np.where(piece.ink > share * piece.peak, piece.ink, np.float32(0))
        parts = [part for part in connected(Patch(piece.left, piece.top, dark)) if part.height >= 0.5 * height]
        if len(parts) > 1 and all(part.height < _TOO_HIGH * height for part in parts):
            return parts
    return [piece]


def digit_height(pieces: Sequence[Patch], *, upright: bool = True) -> float:
    """How high most digits are, in pixels: the height that most of the ink's pieces have, by how much ink they are.

    Where they may lie on their sides (not `upright`) the larger side is taken.
    """
    high = [piece for piece in pieces if piece.height >= _LOWEST and not _is_line(piece)]
    if not high:
        return 20.0
    heights = np.log([piece.height if upright else max(piece.height, piece.width) for piece in high])
    masses: NDArray[np.float64] = np.array([float(piece.ink.sum()) for piece in high])
    # A thousand specks are no more than some digits, and one scribble is no more than a few of them.
    order = np.argsort(masses)
    half = int(np.searchsorted(np.cumsum(masses[order]), masses.sum() / 2))
    votes = np.minimum(masses, _MOST_VOTES * masses[order[min(half, len(order) - 1)]])
    centres = np.unique(np.round(heights, 2))
    near = np.abs(centres[:, None] - heights[None, :]) < _ALIKE
    close = near[int((near * votes).sum(1).argmax())]
    return float(np.exp(np.median(heights[close])))


def _is_line(piece: Patch) -> bool:
    """Whether it is too thin for its length to be a digit: a crease, a hair, a rest of a rule."""
    return int((piece.ink > 0).sum()) < _THINNEST * max(piece.height, piece.width) ** 2
