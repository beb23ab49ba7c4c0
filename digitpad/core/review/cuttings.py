"""Small pictures of digits and of lines, cut from a page so that dozens can be looked at side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.digits.pieces import Box, around

CUTTING_SIDE: Final = 80
"""Pixels of a digit's picture."""
_AROUND: Final = 1.3  # of a digit's longer side: what stands beside it shows whether it was cut well
_OUTSIDE: Final = 0.3  # of its contrast, that is left of what does not belong to the digit
_LEAST_CONTRAST: Final = 60.0  # grey levels: fainter ink is shown fainter
_DARKEST, _BRIGHTEST = 1.0, 80.0  # percentiles that become ink and paper
_DARK_PAPER: Final = 128  # grey level, below which light ink on dark paper is meant
_STRIP: Final = (1600, 260)  # pixels of a line's picture at most
_NUMBER: Final = (360, 80)  # pixels of a number's picture at most
_MARGIN: Final = 0.2  # of a number's height, around it
_ABOVE: Final = 0.5  # of a number's height, that is shown above and below it
_BESIDE: Final = 6.0  # of its height, that is shown at its sides, if there is anything in its line


@dataclass(frozen=True, eq=False)
class Strip:
    """A line's part around a number. `area`: in pixels of the page; `grey`: (h, w) uint8, ink dark."""

    area: Box
    grey: NDArray[np.uint8]


def cut_digit(grey: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """(side, side) uint8, dark ink on white, whatever the paper: a digit in the middle, what is beside it faint.

    `grey`: (h, w) a page; `box`: left, top, right, bottom in its pixels.
    """
    left, top, right, bottom = box
    side = max(4, round(_AROUND * max(right - left, bottom - top)))
    x, y = (left + right - side) // 2, (top + bottom - side) // 2
    part = _flat(_padded(grey, (x, y, x + side, y + side)))
    own = np.full_like(part, _OUTSIDE)
    own[max(0, top - y - 1) : bottom - y + 1, max(0, left - x - 1) : right - x + 1] = 1.0
    image = Image.fromarray((255 - (1 - part) * own * 255).astype(np.uint8))
    if side > 2 * CUTTING_SIDE:
        image = image.reduce(side // CUTTING_SIDE)
    return np.asarray(image.resize((CUTTING_SIDE, CUTTING_SIDE), Image.Resampling.BILINEAR))


def cut_strip(grey: NDArray[np.uint8], number: Sequence[Box], line: Sequence[Box]) -> Strip:
    """A number with what stands beside it in its line; boxes are in pixels of the page (h, w) `grey`."""
    left, top, right, bottom = around(number)
    high = bottom - top
    first, _, last, _ = around(line)
    margin, reach = round(_ABOVE * high), round(_BESIDE * high)
    area = (
        max(0, first - margin, left - reach),
        max(0, top - margin),
        min(grey.shape[1], last + margin, right + reach),
        min(grey.shape[0], bottom + margin),
    )
    part = _flat(grey[area[1] : area[3], area[0] : area[2]])
    image = Image.fromarray((part * 255).astype(np.uint8))
    image.thumbnail(_STRIP, Image.Resampling.BILINEAR)
    return Strip(area, np.ascontiguousarray(image))


def cut_number(grey: NDArray[np.uint8], number: Sequence[Box]) -> NDArray[np.uint8]:
    """(h, w) uint8, dark ink on white: a number with a little around it; boxes are in pixels of the page (h, w)."""
    left, top, right, bottom = around(number)
    margin = round(_MARGIN * (bottom - top))
    area = max(0, left - margin), max(0, top - margin), right + margin, bottom + margin
    image = Image.fromarray((_flat(grey[area[1] : area[3], area[0] : area[2]]) * 255).astype(np.uint8))
    image.thumbnail(_NUMBER, Image.Resampling.BILINEAR)
    return np.ascontiguousarray(image)


def _padded(grey: NDArray[np.uint8], area: Box) -> NDArray[np.uint8]:
    """A part of a page that may reach beyond it; its edges go on there."""
    rows = np.arange(area[1], area[3]).clip(0, grey.shape[0] - 1)
    columns = np.arange(area[0], area[2]).clip(0, grey.shape[1] - 1)
    part: NDArray[np.uint8] = grey[rows[:, None], columns]
    return part


def _flat(part: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The same with ink near 0 and paper near 1."""
    thin = part[:: max(1, part.shape[0] // 64), :: max(1, part.shape[1] // 64)]
    low, middle, high, highest = np.percentile(thin, (_DARKEST, 50, _BRIGHTEST, 100 - _DARKEST))
    if middle < _DARK_PAPER and middle - low < highest - middle:
        return _flat(255 - part)
    return _stretched(part, low, high)


def _stretched(part: NDArray[np.uint8], low: float, high: float) -> NDArray[np.float32]:
    return ((part.astype(np.float32) - high) / max(high - low, _LEAST_CONTRAST) + 1).clip(0, 1)
