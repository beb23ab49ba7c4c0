"""Sheets on a table that the picture's edge cuts off, or touches: what of them is seen, and how they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.ink.pyramid import resized
from digitpad.core.pages.digits.pieces import Grey, Mask
from digitpad.core.pages.digits.shade import mean_around
from digitpad.core.pages.sheets.sheet import (
    BORDER,
    INSET,
    SMALLEST,
    BrightThings,
    Corners,
    drawn_in,
    fills,
    hull_of,
    polygon_area,
    projected,
    sides_of,
    straightened,
)

_MOST_AREA: Final = 0.9  # of the picture: of less table nothing need be done
_DARKER: Final = 0.6  # of the sheet's grey: the table is at most that light, which shadows on paper hardly are
_STRAIGHT: Final = 6.0  # degrees from the others that a side may lean, modulo a right angle
_OF_SIDES: Final = 0.65  # of the sides on the table are straight: what a vignette leaves is round
_LEVEL: Final = 3.0  # degrees: what leans less is left as it is, and as sharp
_LEAST_SIDES: Final = 0.5  # of the picture's shorter side: all of them together
_OTHER_SIDES: Final = 0.2  # the same, of those in the direction that shows less
_WELL_INSIDE: Final = 0.06  # of the way to the middle: what is dark further out may be the edge itself
_SIDE: Final = 800  # pixels of the longest side at which paper is told from ink
_PAPER: Final = 9  # pixels, odd: ink in so wide a square is not most of it
_COARSE: Final = 200  # the same, at which thick ink is
_STEP: Final = 5  # pixels: of so wide squares the lightest, then the darkest, and
_THICKEST: Final = 6  # times so: strokes of an eighth of a sheet are filled with its paper
_INK: Final = 0.8  # of the paper's grey: darker is ink
_LEAST_INK: Final = 5e-4  # of a sheet: with less there is nothing to read on it


@dataclass(frozen=True, eq=False)
class CutSheet:
    """`outline`: (n, 2) x and y of what is seen of it, a convex polygon; `corners`: of the rectangle around it that
    lies as its sides do, some of them perhaps beyond the picture; `leans`: it is not level, as sides in both directions
    say.
    """

    outline: NDArray[np.float64]
    corners: Corners
    leans: bool


def cut_sheets(things: BrightThings) -> list[CutSheet]:
    """Those among what is bright in a picture, in the picture's pixels."""
    seen = [sheet for mask in things.large if (sheet := _seen(mask, things)) is not None]
    if not things.is_table([sheet.hull for sheet in seen]):
        return []
    found = [_placed((sheet.hull + 0.5) * things.scale, sheet) for sheet in seen]
    return [one for one in found if sides_of(one.corners).min() >= SMALLEST]


def without_table(grey: Grey, sheet: CutSheet) -> tuple[Grey, NDArray[np.float64]] | None:
    """A sheet as if nothing lay around it but paper, level, and (3, 3) its places to the picture's; None where nothing
    is written on it.
    """
    whole, to_page = straightened(grey, sheet.corners)
    outline, inner = (
        projected(drawn_in(sheet.outline, share), np.linalg.inv(to_page)) for share in (INSET, _WELL_INSIDE)
    )
    scale = min(1.0, _SIDE / max(whole.shape))
    small = resized(whole, scale)
    paper, inside = _paper(small, outline * scale), _drawn(inner * scale, small.shape)
    if not inside.any() or not _have_ink(small[inside], paper[inside]):
        return None
    size = whole.shape[1], whole.shape[0]
    filled = Image.fromarray(np.rint(paper).astype(np.uint8)).resize(size, Image.Resampling.BILINEAR)
    filled.paste(Image.fromarray(whole), mask=Image.fromarray(_drawn(outline, whole.shape)))
    return np.asarray(filled), to_page


@dataclass(frozen=True, eq=False)
class _Seen:
    """A bright thing's outline, by how many degrees it leans clockwise, and whether sides in both directions say so."""

    hull: NDArray[np.float64]
    lean: float
    both_ways: bool


def is_written_on(sheet: Grey) -> bool:
    """Whether something on a sheet, around which nothing else is seen, is darker than its paper, however thick."""
    small = resized(sheet, min(1.0, _SIDE / max(sheet.shape)))
    paper = Image.fromarray(resized(small, min(1.0, _COARSE / max(small.shape))))
    for step in [ImageFilter.MaxFilter(_STEP)] * _THICKEST + [ImageFilter.MinFilter(_STEP)] * _THICKEST:
        paper = paper.filter(step)
    size = small.shape[1], small.shape[0]
    return _have_ink(small, np.asarray(paper.resize(size, Image.Resampling.BILINEAR), np.float32))


def _have_ink(pixels: Grey, paper: NDArray[np.float32]) -> bool:
    return float((pixels < _INK * paper).mean()) >= _LEAST_INK


def _without_ink(small: Grey) -> NDArray[np.float32]:
    return np.asarray(Image.fromarray(small).filter(ImageFilter.MedianFilter(_PAPER)), np.float32)


def _seen(mask: Mask, things: BrightThings) -> _Seen | None:
    """A bright thing, if it is a sheet with straight sides and enough table around it."""
    hull = hull_of(mask)
    if hull is None or polygon_area(hull) > _MOST_AREA * mask.size or not fills(mask, hull, hull):
        return None
    across, down = _sides_on_table(hull, mask.shape).T
    lengths, ways = np.hypot(across, down), np.arctan2(down, across)
    if lengths.sum() < _LEAST_SIDES * min(mask.shape) or not things.is_darker_around(hull, _DARKER):
        return None
    lean = float(np.degrees(np.angle((lengths * np.exp(4j * ways)).sum())) / 4)  # modulo a right angle
    off = (np.degrees(ways) - lean + 45) % 90 - 45
    straight = np.abs(off) <= _STRAIGHT
    if lengths[straight].sum() < _OF_SIDES * lengths.sum():
        return None
    along = np.abs((np.degrees(ways) - lean + 90) % 180 - 90) < 45
    shorter = min(lengths[straight & one].sum() for one in (along, ~along))
    return _Seen(hull, lean, bool(shorter >= _OTHER_SIDES * min(mask.shape)))


def _sides_on_table(hull: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.float64]:
    """(n, 2): the ways along those sides of a hull that do not lie along the picture's edge."""
    far, following = np.array([shape[1] - 1, shape[0] - 1]), np.roll(hull, -1, axis=0)
    along = ((hull < BORDER) & (following < BORDER)) | ((hull > far - BORDER) & (following > far - BORDER))
    ways: NDArray[np.float64] = (following - hull)[~along.any(1)]
    return ways


def _placed(outline: NDArray[np.float64], seen: _Seen) -> CutSheet:
    """With the rectangle around it that leans as it does, of whole pixels if it is level."""
    is_level = abs(seen.lean) < _LEVEL
    angle = 0.0 if is_level else np.radians(seen.lean)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    low, far = (outline @ turn).min(0), (outline @ turn).max(0)
    if is_level:
        low, far = np.floor(low), np.ceil(far)
    corners = np.array([low, (far[0], low[1]), far, (low[0], far[1])])
    return CutSheet(outline, corners @ turn.T, seen.both_ways and not is_level)


def _drawn(outline: NDArray[np.float64], shape: tuple[int, ...]) -> Mask:
    """Which pixels of a picture of (h, w) lie within a polygon."""
    image = Image.new("1", (shape[1], shape[0]))
    ImageDraw.Draw(image).polygon([(x - 0.5, y - 0.5) for x, y in outline.tolist()], fill=1)
    return np.asarray(image)


def _paper(small: Grey, outline: NDArray[np.float64]) -> NDArray[np.float32]:
    """(h, w): how light a sheet is without its ink, and would be beyond its edge."""
    return mean_around(_without_ink(small), _drawn(outline, small.shape).astype(np.float32))
