"""What lies between two digits of a field, or around one, at one size, for networks that see points and strikes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.lines.window_network import WINDOW_HEIGHT, WINDOW_WIDTH, InkWindow
from digitpad.core.pages.digits.pieces import Patch

_DIGIT: Final = 24  # pixels of a digit's height
_ABOVE: Final = 0.95  # of that, above the digits' base line
_DARKEST: Final = 1.5  # of the pen's darkness


def gap_window(left: Patch, right: Patch, height: float, ink: PageInk) -> InkWindow:
    """The window between two digits of a page, in whose middle their gap is. `height`: of digits, in pixels."""
    x, base = (left.box[2] + right.left) / 2, (left.box[3] + right.box[3]) / 2
    pixel = height / _DIGIT
    top = base - _ABOVE * height
    box = x - WINDOW_WIDTH / 2 * pixel, top, x + WINDOW_WIDTH / 2 * pixel, top + WINDOW_HEIGHT * pixel
    dark = (_part(ink.dark, (0, 0), box) / np.float32(ink.pen)).clip(0, _DARKEST)
    digits = [_part(one.ink, (one.left, one.top), box) for one in (left, right)]
    return np.stack([dark, _part(ink.seen, (0, 0), box), *digits], -1)


def digit_window(patch: Patch, others: Sequence[Patch], ink: PageInk) -> InkWindow:
    """The window around a digit of a page: how dark the paper is and how likely ink is, the digit, those beside it."""
    pixel = patch.size / _DIGIT
    x, y = patch.middle
    wide, high = WINDOW_WIDTH / 2 * pixel, WINDOW_HEIGHT / 2 * pixel
    box = x - wide, y - high, x + wide, y + high
    dark = (_part(ink.dark, (0, 0), box) / np.float32(ink.pen)).clip(0, _DARKEST)
    own, *beside = (_part(one.ink, (one.left, one.top), box) for one in (patch, *others))
    around = np.max(beside, 0) if beside else np.zeros_like(own)
    return np.stack([dark, _part(ink.seen, (0, 0), box), own, around], -1)


def _part(values: NDArray[np.float32], corner: tuple[int, int], box: tuple[float, ...]) -> NDArray[np.float32]:
    """A box of a page from values whose upper left corner lies at `corner`, at the window's size; 0 beyond them."""
    low, far = np.floor(box[:2]).astype(int) - 1, np.ceil(box[2:]).astype(int) + 1
    (x0, y0), (x1, y1) = np.maximum(low, corner), np.minimum(far, np.add(corner, values.shape[::-1]))
    if x0 >= x1 or y0 >= y1:
        return np.zeros((WINDOW_HEIGHT, WINDOW_WIDTH), np.float32)
    part = np.zeros((far - low)[::-1], np.float32)
    seen = values[y0 - corner[1] : y1 - corner[1], x0 - corner[0] : x1 - corner[0]]
    part[y0 - low[1] : y1 - low[1], x0 - low[0] : x1 - low[0]] = seen
    within = tuple((np.array(box) - np.tile(low, 2)).tolist())
    size = WINDOW_WIDTH, WINDOW_HEIGHT
    return np.asarray(Image.fromarray(part).resize(size, Image.Resampling.BILINEAR, box=within))
