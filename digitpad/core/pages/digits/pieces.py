"""The pieces of ink on a page: connected ink, each on a patch of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey: TypeAlias = NDArray[np.uint8]
"""(h, w), 0 = black."""
Ink: TypeAlias = NDArray[np.float32]
"""(h, w) in 0..1, ink = 1."""
Mask: TypeAlias = NDArray[np.bool_]
"""(h, w)."""
Box: TypeAlias = tuple[int, int, int, int]
"""left, top, right, bottom in pixels."""
_Pixel = TypeVar("_Pixel", np.bool_, np.uint8)
MOST_PIECES: Final = 3000
"""The largest ones: a page of gravel must not take minutes."""
LEAST_PART: Final = 4
"""Pixels of height or width: less is never a part of a digit."""
_DARK: Final = 0.9  # of the ink is at most as dark as its darkest is said to be
_OUTLINE: Final = 64  # pixels of an outline: enough to tell how far ink is apart


@dataclass(frozen=True, eq=False)
class Patch:
    """Ink that belongs together: `ink`, (h, w) float32 in 0..1, with its upper left corner at (left, top).

    Ink of others in the same place is 0 in it.
    """

    left: int
    top: int
    ink: Ink

    @property
    def box(self) -> Box:
        """Its place."""
        return self.left, self.top, self.left + self.ink.shape[1], self.top + self.ink.shape[0]

    @property
    def height(self) -> int:
        """In pixels."""
        return int(self.ink.shape[0])

    @property
    def width(self) -> int:
        """In pixels."""
        return int(self.ink.shape[1])

    @property
    def size(self) -> int:
        """The larger side, in pixels."""
        return max(self.height, self.width)

    @cached_property
    def peak(self) -> float:
        """How dark its ink is where it is dark."""
        return darkest(self.ink)

    @cached_property
    def outline(self) -> NDArray[np.int32]:
        """(n, 2) rows and columns of some pixels along the edges of its ink."""
        places = np.argwhere(edge_of(self.ink > 0))
        some: NDArray[np.int32] = places[:: 1 + len(places) // _OUTLINE].astype(np.int32)
        return some + np.array([self.top, self.left], np.int32)

    @property
    def middle(self) -> tuple[float, float]:
        """(x, y) of the middle of its box."""
        return self.left + self.width / 2, self.top + self.height / 2

    def scaled(self, scale: float) -> Patch:
        """The same ink at another size, its corner where it then lies."""
        width, height = max(1, round(self.width * scale)), max(1, round(self.height * scale))
        way = Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR
        ink = np.asarray(Image.fromarray(self.ink).resize((width, height), way), np.float32)
        return Patch(round(self.left * scale), round(self.top * scale), ink.clip(0, 1))


def darkest(ink: Ink) -> float:
    """The darkness that nine tenths of the ink do not exceed; 0 without ink."""
    seen = ink[ink > 0]
    place = int(_DARK * (len(seen) - 1)) if len(seen) else 0
    return float(np.partition(seen, place)[place]) if len(seen) else 0.0


def joined(patches: Sequence[Patch]) -> Patch:
    """All the ink of some patches in one."""
    if len(patches) == 1:
        return patches[0]
    left, top, right, bottom = around([patch.box for patch in patches])
    ink = np.zeros((bottom - top, right - left), np.float32)
    for patch in patches:
        x, y = patch.left - left, patch.top - top
        part = ink[y : y + patch.height, x : x + patch.width]
        np.maximum(part, patch.ink, out=part)
    return Patch(left, top, ink)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds some boxes."""
    corners = np.array(boxes)
    left, top = corners[:, :2].min(0).tolist()
    right, bottom = corners[:, 2:].max(0).tolist()
    return left, top, right, bottom


def gaps_to(box: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,): how far each of (n, 4) boxes is from one, along the axis on which it is further; 0 where they meet."""
    gaps: NDArray[np.float64] = np.maximum(others[:, :2] - box[2:], box[:2] - others[:, 2:]).max(1).clip(0)
    return gaps


def ink_gap(one: Patch, two: Patch) -> float:
    """About how far the ink of two patches is apart, in pixels, along the axis on which it is further: a long stroke's
    box holds what is far from it."""
    apart = np.abs(one.outline[:, None] - two.outline).max(2)
    return float(max(0, apart.min() - 1)) if apart.size else np.inf


def shared_ink(one: Patch, two: Patch) -> float:
    """How much of a patch's ink is in another one, too."""
    left, top = max(one.left, two.left), max(one.top, two.top)
    right, bottom = min(one.box[2], two.box[2]), min(one.box[3], two.box[3])
    if left >= right or top >= bottom:
        return 0.0
    mine = one.ink[top - one.top : bottom - one.top, left - one.left : right - one.left]
    other = two.ink[top - two.top : bottom - two.top, left - two.left : right - two.left]
    return float(mine[other > 0].sum())


def tight(patch: Patch) -> Patch | None:
    """The same ink without empty rows and columns around it; None without any."""
    seen = patch.ink > 0
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    if not len(rows):
        return None
    ink = patch.ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Patch(patch.left + int(columns[0]), patch.top + int(rows[0]), ink)


def narrowness(patch: Patch) -> float:
    """How wide ink is across the direction in which it lies, for its length; 1 without any."""
    places = np.stack(np.nonzero(patch.ink > 0)).astype(np.float64)
    if not places.size:
        return 1.0
    from_middle = places - places.mean(1, keepdims=True)
    axes = np.linalg.eigh(from_middle @ from_middle.T)[1]  # across, then along
    across, along = np.ptp(axes.T @ places, axis=1) + 1
    return float(across / along)


def connected(patch: Patch, least: int = LEAST_PART) -> list[Patch]:
    """The connected pieces of a patch's ink, the largest first; smaller ones than `least` pixels are left out."""
    labels, places = components(patch.ink > 0)
    sizes = np.array([max(rows.stop - rows.start, columns.stop - columns.start) for _, rows, columns in places])
    found = []
    for place in np.argsort(-sizes, kind="stable")[:MOST_PIECES].tolist():
        number, rows, columns = places[place]
        if sizes[place] < least:
            break
        own = np.where(labels[rows, columns] == number, patch.ink[rows, columns], np.float32(0))
        found.append(Patch(patch.left + columns.start, patch.top + rows.start, own))
    return found


def components(mask: Mask) -> tuple[NDArray[np.unsignedinteger], list[tuple[int, slice, slice]]]:
    """The number of the connected piece that each pixel of a mask is in, 0 where there is none; and of each piece its
    number, rows and columns."""
    import cc3d

    if not mask.any():
        return np.zeros(mask.shape, np.uint16), []
    # As bytes: version 4.1.1 labels pixels outside of a mask of bools, which makes boxes too large.
    labels = cc3d.connected_components(mask.astype(np.uint8), connectivity=8)
    places = cc3d.statistics(labels)["bounding_boxes"]
    return labels, [(number, at[0], at[1]) for number, at in enumerate(places) if number and at]


def grown(mask: Mask, by: int) -> Mask:
    """A mask with so many pixels more on all sides."""
    return largest_around(mask, by)


def largest_around(values: NDArray[_Pixel], reach: int) -> NDArray[_Pixel]:
    """(h, w): the largest value of each pixel and those at most so many away along both axes."""
    for _ in range(2):  # each time along the columns of what was turned
        values = np.pad(values, ((reach, reach), (0, 0)), mode="edge")
        seen, span = 1, 2 * reach + 1
        while seen < span:  # each pass sees twice as far
            step = min(seen, span - seen)
            values = np.maximum(values[:-step], values[step:])
            seen += step
        values = values.T
    return np.ascontiguousarray(values)


def edge_of(mask: Mask) -> Mask:
    """The pixels of a mask that are not among others of it on all four sides."""
    around = np.pad(mask, 1)
    return mask & ~(around[:-2, 1:-1] & around[2:, 1:-1] & around[1:-1, :-2] & around[1:-1, 2:])


def stroke_width(mask: Mask) -> float:
    """About how wide a mask's strokes are, in pixels: twice its area for each pixel of its edge; 0 for an empty one."""
    return 2 * int(np.count_nonzero(mask)) / max(1, int(np.count_nonzero(edge_of(mask))))
