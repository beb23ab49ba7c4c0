"""Sheets on a darker table that the picture's edge cuts off, or touches: what of them is seen, and how they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.normalise import window_sums
from digitpad.core.pages.digits.pieces import Grey, Mask
from digitpad.core.pages.sheets.sheet import (
    BORDER,
    SMALLEST,
    BrightThings,
    Corners,
    fills,
    homography,
    hull_of,
    polygon_area,
    projected,
    sides_of,
    warped,
)

_MOST_AREA: Final = 0.9  # of the picture: of less table nothing need be done
_DARKER: Final = 0.6  # of the sheet's grey: the table is at most that light, which shadows on paper hardly are
_STRAIGHT: Final = 6.0  # degrees from the others that a side may lean, modulo a right angle
_OF_SIDES: Final = 0.65  # of the sides on the table are straight: what a vignette leaves is round
_LEVEL: Final = 3.0  # degrees: what leans less is left as it is, and as sharp
_LEAST_SIDES: Final = 0.5  # of the picture's shorter side: all of them together
_INSET: Final = 0.012  # of the way to the middle: the edge's own shadow is left out
_WELL_INSIDE: Final = 0.06  # of that way: what is dark further out may be the edge itself
_SIDE: Final = 800  # pixels of the longest side at which paper is told from ink
_PAPER: Final = 9  # pixels, odd: ink in so wide a square is not most of it
_AROUND: Final = 24.0  # pixels: radius in which paper is as light beside a sheet as on it
_FAR: Final = 1e-3  # what the whole sheet counts there
_INK: Final = 0.8  # of the paper's grey: darker is ink
_LEAST_INK: Final = 5e-4  # of a sheet: with less there is nothing to read on it


@dataclass(frozen=True, eq=False)
class CutSheet:
    """`outline`: (n, 2) x and y of what is seen of it, a convex polygon; `corners`: of the rectangle around it that
    lies as its sides do, some of them perhaps beyond the picture.
    """

    outline: NDArray[np.float64]
    corners: Corners


def cut_sheets(things: BrightThings) -> list[CutSheet]:
    """Those among what is bright in a picture, in the picture's pixels."""
    hulls = [hull for mask in things.large if (hull := _hull(mask, things)) is not None]
    if not things.is_table(hulls):
        return []
    found = [_placed((hull + 0.5) * things.scale, _lean(hull, things.bright.shape)) for hull in hulls]
    return [one for one in found if sides_of(one.corners).min() >= SMALLEST]


def without_table(grey: Grey, sheet: CutSheet) -> tuple[Grey, NDArray[np.float64]] | None:
    """A sheet as if nothing lay around it but paper, level, and (3, 3) its places to the picture's; None where nothing
    is written on it.
    """
    middle = sheet.outline.mean(0)
    sides = sides_of(sheet.corners)
    size = max(1, round(float(sides[0]))), max(1, round(float(sides[1])))
    square = np.array([(0, 0), (size[0], 0), size, (0, size[1])], float)
    to_page = homography(square, sheet.corners)
    outline, inner = (
        projected(middle + (1 - inset) * (sheet.outline - middle), np.linalg.inv(to_page))
        for inset in (_INSET, _WELL_INSIDE)
    )
    seen = Image.fromarray(warped(grey, size, to_page))
    scale = min(1.0, _SIDE / max(size))
    small = seen.resize((max(1, round(size[0] * scale)), max(1, round(size[1] * scale))), Image.Resampling.BOX)
    paper, inside = _paper(small, outline * scale), _drawn(inner * scale, small.size)
    if not inside.any() or float((np.asarray(small)[inside] < _INK * paper[inside]).mean()) < _LEAST_INK:
        return None
    around = Image.fromarray(np.rint(paper).astype(np.uint8)).resize(size, Image.Resampling.BILINEAR)
    around.paste(seen, mask=Image.fromarray(_drawn(outline, size)))
    return np.asarray(around), to_page


def _hull(mask: Mask, things: BrightThings) -> NDArray[np.float64] | None:
    """The outline of a bright thing, if it is a sheet with straight sides and so much table around it."""
    hull = hull_of(mask)
    if hull is None or polygon_area(hull) > _MOST_AREA * mask.size or not fills(mask, hull, hull):
        return None
    on_table = _on_table(hull, mask.shape)
    if not on_table.any() or not things.is_darker_around(hull, _DARKER):
        return None
    ways = _ways(hull)[on_table]
    lengths = np.hypot(*ways.T)
    if lengths.sum() < _LEAST_SIDES * min(mask.shape):
        return None
    off = (np.degrees(np.arctan2(ways[:, 1], ways[:, 0])) - _lean(hull, mask.shape) + 45) % 90 - 45
    return hull if lengths[np.abs(off) <= _STRAIGHT].sum() >= _OF_SIDES * lengths.sum() else None


def _ways(hull: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2): from each corner to the next."""
    return np.roll(hull, -1, axis=0) - hull


def _on_table(hull: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """(n,): which sides of a hull do not lie along the picture's edge."""
    far = np.array([shape[1] - 1, shape[0] - 1])
    following = np.roll(hull, -1, axis=0)
    along = ((hull < BORDER) & (following < BORDER)) | ((hull > far - BORDER) & (following > far - BORDER))
    return np.asarray(~along.any(1))


def _lean(hull: NDArray[np.float64], shape: tuple[int, ...]) -> float:
    """Degrees within 45 by which the sides on the table lean, modulo a right angle; longer ones count for more."""
    across, down = _ways(hull)[_on_table(hull, shape)].T
    turned = (np.hypot(across, down) * np.exp(4j * np.arctan2(down, across))).sum()
    return float(np.degrees(np.angle(turned)) / 4)


def _placed(outline: NDArray[np.float64], lean: float) -> CutSheet:
    """With the rectangle around it that leans so many degrees clockwise, of whole pixels if it is level."""
    if abs(lean) < _LEVEL:
        left, top = np.floor(outline.min(0)).tolist()
        right, bottom = np.ceil(outline.max(0)).tolist()
        return CutSheet(outline, np.array([(left, top), (right, top), (right, bottom), (left, bottom)]))
    cos, sin = np.cos(np.radians(lean)), np.sin(np.radians(lean))
    turn = np.array([[cos, -sin], [sin, cos]])
    level = outline @ turn
    (left, top), (right, bottom) = level.min(0), level.max(0)
    return CutSheet(outline, np.array([(left, top), (right, top), (right, bottom), (left, bottom)]) @ turn.T)


def _drawn(outline: NDArray[np.float64], size: tuple[int, int]) -> Mask:
    """Which pixels of a picture of (width, height) lie within a polygon."""
    image = Image.new("1", size)
    ImageDraw.Draw(image).polygon([(x - 0.5, y - 0.5) for x, y in outline.tolist()], fill=1)
    return np.asarray(image)


def _paper(small: Image.Image, outline: NDArray[np.float64]) -> NDArray[np.float32]:
    """(h, w): how light a sheet is without its ink, and would be beyond its edge."""
    inside = _drawn(outline, small.size).astype(np.float32)
    light = np.asarray(small.filter(ImageFilter.MedianFilter(_PAPER)), np.float32)
    whole = float(np.median(light[inside > 0])) if inside.any() else 255.0
    total, count = (_blurred(values) for values in (light * inside, inside))
    paper: NDArray[np.float32] = (total + np.float32(_FAR * whole)) / (count + np.float32(_FAR))
    return paper


def _blurred(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """A field, each value the mean of those around it."""
    reach = int(_AROUND)
    sums = window_sums(values.astype(np.float64), reach) / (2 * reach + 1) ** 2
    return sums.astype(np.float32)
