"""The ink of a number, cut out of a level and levelled, as the line network sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.lines.network import DIGIT_HEIGHT, LINE_HEIGHT, STRIDE, LineImage
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch, tight
from digitpad.core.pages.digits.runs import height_of_digits

_MARGIN: Final = 2  # pixels of the level around a strip: its edges are smooth
_COARSEST: Final = 0.8  # of the line network's height of a digit, at the level from which ink is taken
_AROUND: Final = 0.4  # heights on each side, in which something may have been overlooked
_STEEP: Final = (0.03, 0.6)  # heights for each along the line: less does no harm, more is no line
_LARGE: Final = 0.45  # of the height: things as large as that tell how a number lies


@dataclass(frozen=True, eq=False)
class InkStrip:
    """A number's ink, levelled.

    `image`: as the line network sees it; `level`: from which it was taken, and its `ink` there;
    `x`, `top`, `slope`: of its upper edge, in the level's pixels; `shrunk`: so many of them are one of the image's.
    """

    image: LineImage
    level: Level
    ink: Patch
    x: float
    top: float
    slope: float
    shrunk: float


def strip_of(run: Sequence[Sighting], levels: Sequence[Level]) -> InkStrip | None:
    """The ink of a run and a little around it, as the line network is to see it; None where there is nothing.

    Of a small picture it is the mean of two levels: what is blurred or torn at one is often clear at the other.
    """
    high = height_of_digits(run)
    if high <= 0:
        return None
    fine = (place for place, one in enumerate(levels) if one.scale * high >= _COARSEST * DIGIT_HEIGHT)
    place = next(fine, len(levels) - 1)
    strip = _strip_at(run, levels[place], high)
    finest = levels[-1].finer
    if finest is None:
        return strip
    finer = _strip_at(run, [*levels, finest][place + 1], high).image
    if finer.shape != strip.image.shape:
        return strip
    return replace(strip, image=((strip.image + finer) / 2).astype(np.float32))


def _strip_at(run: Sequence[Sighting], level: Level, high: float) -> InkStrip:
    """The ink of one level. `high`: of a digit, in pixels of the page."""
    boxes = np.array([one.box for one in run]) * level.scale
    high *= level.scale
    left, right = boxes[:, 0].min() - _AROUND * high, boxes[:, 2].max() + _AROUND * high
    middles, x = (boxes[:, 1] + boxes[:, 3]) / 2, (boxes[:, 0] + boxes[:, 2]) / 2
    large = (boxes[:, 3] - boxes[:, 1]) > _LARGE * high
    if not large.any():
        large[:] = True
    slope = _slope(x[large], middles[large])
    centre = float(np.median(middles[large] - slope * x[large]))
    shrunk = high / DIGIT_HEIGHT
    width = STRIDE * max(4, round((right - left) / shrunk / STRIDE))
    top = centre - LINE_HEIGHT / 2 * shrunk
    drops = slope * left, slope * (left + width * shrunk)
    ink = level.region(
        left - _MARGIN,
        top + min(drops) - _MARGIN,
        left + width * shrunk + 1 + _MARGIN,
        top + max(drops) + LINE_HEIGHT * shrunk + 1 + _MARGIN,
    )
    image = _cropped(ink, (left, top), slope, shrunk, width)
    return InkStrip(image, level, ink, left, top, slope, shrunk)


def _slope(x: np.ndarray, y: np.ndarray) -> float:
    if len(x) < 3 or np.ptp(x) <= 0:
        return 0.0
    slope = float(np.polyfit(x, y, 1)[0])
    return slope if _STEEP[0] <= abs(slope) <= _STEEP[1] else 0.0


def _cropped(ink: Patch, corner: tuple[float, float], slope: float, shrunk: float, width: int) -> LineImage:
    """A part of the ink with its upper left corner there, following a slope, (LINE_HEIGHT, width), so much smaller."""
    more = max(1, round(shrunk))  # drawn larger first, then averaged: no stroke is missed
    step = shrunk / more
    x, y = corner
    large = Image.fromarray(ink.ink).transform(
        (width * more, LINE_HEIGHT * more),
        Image.Transform.AFFINE,
        (step, 0.0, x - ink.left, slope * step, step, y + slope * x - ink.top),
        Image.Resampling.BILINEAR,
    )
    pixels = np.asarray(large, np.float32).reshape(LINE_HEIGHT, more, width, more).mean((1, 3))
    image: LineImage = pixels.clip(0, 1).astype(np.float32)
    return image


def ink_within(strip: InkStrip) -> Patch | None:
    """The ink within the strip."""
    ink = strip.ink
    columns = ink.left + np.arange(ink.width)
    rows = ink.top + np.arange(ink.height)[:, None]
    tops = strip.top + strip.slope * columns
    inside = (rows >= tops) & (rows < tops + LINE_HEIGHT * strip.shrunk)
    inside &= (columns >= int(strip.x)) & (columns < int(strip.x + strip.image.shape[1] * strip.shrunk) + 1)
    return tight(Patch(ink.left, ink.top, np.where(inside, ink.ink, np.float32(0))))
