"""Sheets of paper on a table that is darker, or that a network takes for none: where their corners are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.ink.windows import UNIT
from digitpad.core.pages.digits.pieces import Grey, Mask, components, grown
from digitpad.core.pages.sheets.network import SheetNetwork

Corners = NDArray[np.float64]
"""(4, 2) x and y: upper left, upper right, lower right, lower left."""
Pixel = TypeVar("Pixel", np.uint8, np.float32)
_Point: TypeAlias = tuple[float, float]
"""x and y."""

_SIDE: Final = 256  # pixels of the longest side at which sheets are looked for
_SOFT: Final = 2.0  # pixels: radius in which grain and ink are smoothed away
_SURE: Final = 0.85  # probability of paper: a sheet has that, and around it it is rather none
_OPENED: Final = 9  # pixels: what is narrower than that hangs on to a sheet, such as a light square of a cloth
_LEAST_AREA: Final = 0.06  # of the picture: smaller bright things are no sheets
_MOST_AREA: Final = 0.93  # of the picture: nothing of the table is seen
_FILLED: Final = 0.93  # of its hull that a sheet fills
_FOUR_SIDED: Final = 1.1  # times as large as the hull the four-sided figure around it may be
_DARKER: Final = 0.72  # of the sheet's grey: the table around it is at most that light
_TABLE: Final = 0.5  # of what is around the sheets may be as bright as they are: else it is paper, too
BORDER: Final = 1.5  # pixels from the picture's edge: a corner there is none, the sheet goes on
_RIM: Final = 8  # pixels around a sheet, in which the table begins
SMALLEST: Final = 32  # pixels of the shorter side of a picture in which sheets can be found, and of a sheet
_SHADOW: Final = 3  # pixels around a sheet that are neither its own nor the table's
INSET: Final = 0.012  # of the way to a sheet's middle: its edge's own shadow is left out
_MOST_OF_RIM: Final = 0.7  # of what is around a sheet, that is as dark as the table


@dataclass(frozen=True, eq=False)
class BrightThings:
    """What is bright, or like paper, in a picture that was made small: a sheet would be one of it.

    `soft`: (h, w) uint8, without grain and ink, or 255 where it is rather paper than none; `bright`: (h, w) bool;
    `scale`: the picture's pixels for one of it, along x and y.
    """

    soft: Grey
    bright: Mask
    scale: NDArray[np.float64]

    @classmethod
    def of(cls, grey: Grey) -> BrightThings | None:
        """What is brighter than the rest; None where a picture is too small for sheets."""
        size = _small_size(grey.shape)
        if min(size) < SMALLEST:
            return None
        small = Image.fromarray(grey).resize(size, Image.Resampling.BOX, reducing_gap=2.0)
        soft = np.asarray(small.filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.GaussianBlur(_SOFT)))
        return cls(soft, soft > _between(soft), np.array([grey.shape[1] / size[0], grey.shape[0] / size[1]]))

    @classmethod
    def like_paper(cls, picture: NDArray[np.uint8], network: SheetNetwork) -> BrightThings | None:
        """What a network takes for paper, in (h, w) grey or (h, w, 3) RGB; None where that is too small for sheets."""
        size = _small_size(picture.shape)
        if min(size) < SMALLEST:
            return None
        wide, high = (max(UNIT, round(side / UNIT) * UNIT) for side in size)
        small = Image.fromarray(picture).resize((wide, high), Image.Resampling.BOX, reducing_gap=2.0).convert("RGB")
        paper = Image.fromarray(network.paper(np.asarray(small))).resize(size, Image.Resampling.BILINEAR)
        soft, sure = (np.where(np.asarray(paper) > limit, np.uint8(255), np.uint8(0)) for limit in (0.5, _SURE))
        opened = Image.fromarray(sure)
        opened = opened.filter(ImageFilter.MinFilter(_OPENED)).filter(ImageFilter.MaxFilter(_OPENED))
        scale = np.array([picture.shape[1] / size[0], picture.shape[0] / size[1]])
        return cls(soft, np.asarray(opened) > 0, scale)

    @cached_property
    def large(self) -> list[Mask]:
        """Each connected thing that is as large as a sheet."""
        labels, places = components(self.bright)
        return [
            labels == number
            for number, rows, columns in places
            if (rows.stop - rows.start) * (columns.stop - columns.start) >= _LEAST_AREA * labels.size
        ]

    def is_table(self, sheets: Sequence[NDArray[np.float64]]) -> bool:
        """Whether what is around sheets, polygons in its pixels, is darker than they are: else it is paper, too."""
        outside = np.full(self.soft.shape, True)
        for outline in sheets:
            outside &= ~grown(within(outline, outside.shape), _RIM)
        return not outside.any() or float(self.bright[outside].mean()) <= _TABLE

    def is_darker_around(self, outline: NDArray[np.float64], most: float) -> bool:
        """Whether most of what is around a sheet, a polygon, is at most so many times as light as it is."""
        inside = within(outline, self.soft.shape)
        around = grown(inside, _RIM) & ~grown(inside, _SHADOW)
        return bool(
            around.any() and np.quantile(self.soft[around], _MOST_OF_RIM) <= most * np.median(self.soft[inside])
        )


def find_sheets(grey: Grey) -> list[Corners]:
    """The corners of each sheet that lies in a picture as a whole, in its pixels."""
    things = BrightThings.of(grey)
    return [] if things is None else sheets_among(things)


def sheets_among(things: BrightThings) -> list[Corners]:
    """The same, of what is bright in a picture."""
    found = [corners for mask in things.large if (corners := _corners(mask, things)) is not None]
    # A light stroke on a dark ground has four corners, too.
    found = [corners for corners in found if sides_of((corners + 0.5) * things.scale).min() >= SMALLEST]
    if not things.is_table(found):  # thick strokes around a bit of paper
        return []
    placed = [(corners + 0.5) * things.scale for corners in found]
    return sorted(placed, key=lambda corners: float(corners[:, 1].min()))


def _small_size(shape: tuple[int, ...]) -> tuple[int, int]:
    """(width, height) at which sheets are looked for."""
    shrink = max(1.0, max(shape[:2]) / _SIDE)
    return max(1, round(shape[1] / shrink)), max(1, round(shape[0] / shrink))


def _between(grey: Grey) -> float:
    """The grey that parts dark from bright best (N. Otsu, 1979)."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(float)
    below, values = np.cumsum(counts), np.cumsum(counts * np.arange(256))
    above = below[-1] - below
    with np.errstate(all="ignore"):
        spread = below * above * (values / below - (values[-1] - values) / above) ** 2
    return float(np.nan_to_num(spread).argmax())


def _corners(mask: Mask, things: BrightThings) -> Corners | None:
    """The corners of a bright thing, if it is a sheet that lies in the picture as a whole."""
    height, width = mask.shape
    hull = hull_of(mask)
    if hull is None or polygon_area(hull) > _MOST_AREA * mask.size:
        return None
    four = four_sided(hull)
    if four is None or polygon_area(four) > _FOUR_SIDED * polygon_area(hull) or not fills(mask, four, hull):
        return None
    room = np.array([width - 1, height - 1]) - BORDER
    if (four < BORDER).any() or (four > room).any() or not things.is_darker_around(four, _DARKER):
        return None
    return _from_upper_left(four)


def hull_of(mask: Mask) -> NDArray[np.float64] | None:
    """The convex hull of a bright thing; None where it is smaller than a sheet."""
    hull = convex_hull(np.argwhere(mask)[:, ::-1].astype(float))
    return hull if polygon_area(hull) >= _LEAST_AREA * mask.size else None


def fills(mask: Mask, outline: NDArray[np.float64], hull: NDArray[np.float64]) -> bool:
    """Whether a bright thing with what it surrounds fills its outline as a sheet does."""
    room = min(polygon_area(hull), float(within(outline, mask.shape).sum()))
    return bool(_without_holes(mask).sum() >= _FILLED * room)


def _without_holes(mask: Mask) -> Mask:
    """A mask with what it surrounds: thick ink on a sheet is as dark as the table."""
    height, width = mask.shape
    labels, places = components(~mask)
    within = [
        number
        for number, rows, columns in places
        if rows.start > 0 and columns.start > 0 and rows.stop < height and columns.stop < width
    ]
    return mask | np.isin(labels, within)


def convex_hull(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The convex hull, counter-clockwise (A. M. Andrew's monotone chain, 1979)."""
    order = points[np.lexsort((points[:, 1], points[:, 0]))]
    # Of each column only the ends can be on the hull.
    first = np.flatnonzero(np.append(True, np.diff(order[:, 0]) > 0))
    last = np.append(first[1:] - 1, len(order) - 1)
    some = [(x, y) for x, y in order[np.unique(np.concatenate([first, last]))].tolist()]

    def chain(points: Sequence[_Point]) -> list[_Point]:
        kept: list[_Point] = []
        for point in points:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return np.array([*chain(some), *chain(some[::-1])])


def _turn(a: _Point, b: _Point, c: _Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def polygon_area(polygon: NDArray[np.float64]) -> float:
    x, y = polygon.T
    following = [*range(1, len(x)), 0]
    return 0.5 * abs(float(x @ y[following] - y @ x[following]))


def four_sided(hull: NDArray[np.float64]) -> Corners | None:
    """The four-sided figure around a hull that is little larger: sides are taken away where that adds least."""
    points: list[_Point] = [(x, y) for x, y in hull.tolist()]
    added = [_added(*_around(points, place)) for place in range(len(points))]
    while len(points) > 4:
        best = min(range(len(points)), key=lambda place: added[place][0])
        corner = added[best][1]
        if corner is None:
            return None
        points[best] = corner
        gone = (best + 1) % len(points)
        del points[gone], added[gone]
        best -= gone < best
        for place in range(best - 2, best + 2):  # of other sides, nothing has changed
            place %= len(points)
            added[place] = _added(*_around(points, place))
    return np.array(points) if len(points) == 4 else None


def _around(points: Sequence[_Point], place: int) -> tuple[_Point, _Point, _Point, _Point]:
    """A side's ends, and the points before and after them."""
    count = len(points)
    return points[place - 1], points[place], points[(place + 1) % count], points[(place + 2) % count]


def _added(a: _Point, b: _Point, c: _Point, d: _Point) -> tuple[float, _Point | None]:
    """What taking away the side from b to c adds, and the corner that comes of it; infinity where none does."""
    met = _meeting(a, b, d, c)
    return (np.inf, None) if met is None else (0.5 * abs(_turn(b, met, c)), met)


def _meeting(a: _Point, b: _Point, d: _Point, c: _Point) -> _Point | None:
    """Where the line from a through b meets the one from d through c, beyond both; None where they do not."""
    u, v = (b[0] - a[0], b[1] - a[1]), (c[0] - d[0], c[1] - d[1])
    cross = u[0] * v[1] - u[1] * v[0]
    if abs(cross) < 1e-9:
        return None
    t = ((d[0] - a[0]) * v[1] - (d[1] - a[1]) * v[0]) / cross
    s = ((d[0] - a[0]) * u[1] - (d[1] - a[1]) * u[0]) / cross
    return (a[0] + t * u[0], a[1] + t * u[1]) if t >= 1 and s >= 1 else None


def within(polygon: NDArray[np.float64], shape: tuple[int, ...]) -> Mask:
    y, x = np.mgrid[: shape[0], : shape[1]]
    inside: Mask = np.full(shape, True)
    sign = np.sign(_turn(polygon[0], polygon[1], polygon[2]))
    for (x0, y0), (x1, y1) in pairwise([*polygon, polygon[0]]):
        inside &= sign * ((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) >= 0
    return inside


def _from_upper_left(four: Corners) -> Corners:
    """Clockwise on the screen, the corner nearest to the upper left first."""
    middle = four.mean(0)
    order = np.argsort(np.arctan2(four[:, 1] - middle[1], four[:, 0] - middle[0]))
    turned = four[order]
    return np.roll(turned, -int((turned @ (1.0, 1.0)).argmin()), axis=0)


def drawn_in(polygon: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """A polygon whose corners are so much of the way nearer to their mean."""
    middle = polygon.mean(0)
    drawn: NDArray[np.float64] = middle + (1 - share) * (polygon - middle)
    return drawn


def straightened(grey: Grey, corners: Corners) -> tuple[Grey, NDArray[np.float64]]:
    """What lies between four corners as if one looked at it from above, and (3, 3) its places to the picture's."""
    sides = sides_of(corners)
    width, height = (max(1, round(float(max(sides[way], sides[way + 2])))) for way in (0, 1))
    to_page = homography(np.array([(0, 0), (width, 0), (width, height), (0, height)], float), corners)
    return warped(grey, (width, height), to_page), to_page


def places_before_turn(degrees: float, before: tuple[float, float], after: tuple[float, float]) -> NDArray[np.float64]:
    """(3, 3): places of a picture that was turned clockwise about its middle to those that they had.

    `before`, `after`: its width and height.
    """
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    back = np.eye(3)
    back[:2, :2], back[:2, 2] = turn, np.array(before) / 2 - turn @ (np.array(after) / 2)
    return back


def sides_of(corners: Corners) -> NDArray[np.float64]:
    """(4,): the length of each, the upper one first."""
    lengths: NDArray[np.float64] = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    return lengths


def warped(
    picture: NDArray[Pixel],
    size: tuple[int, int],
    to_picture: NDArray[np.float64],
    *,
    beyond: int = 0,
    way: Image.Resampling = Image.Resampling.BILINEAR,
) -> NDArray[Pixel]:
    """(h, w) of `size`, width and height: what a picture shows at the places to which a homography takes the pixels.

    `beyond`: what is outside of the picture.
    """
    matrix = (to_picture / to_picture[2, 2]).ravel()[:8].tolist()
    return np.asarray(
        Image.fromarray(picture).transform(size, Image.Transform.PERSPECTIVE, matrix, way, fillcolor=beyond)
    )


def homography(places: NDArray[np.float64], targets: NDArray[np.float64]) -> NDArray[np.float64]:
    """(3, 3): four places to four others."""
    rows, right = [], []
    for (x, y), (u, v) in zip(places, targets, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return np.append(np.linalg.solve(np.array(rows), np.array(right)), 1.0).reshape(3, 3)


def projected(places: NDArray[np.float64], matrix: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """(n, 2): where a homography takes (n, 2) places."""
    moved = np.column_stack([places, np.ones(len(places))]) @ matrix.T
    onto: NDArray[np.float64] = moved[:, :2] / moved[:, 2:]
    return onto
