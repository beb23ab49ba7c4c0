"""What lies between two digits of a field, or around one, at one size, for networks that see points and strikes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import NDArray

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
    view = _View.of((x - WINDOW_WIDTH / 2 * pixel, top, x + WINDOW_WIDTH / 2 * pixel, top + WINDOW_HEIGHT * pixel))
    return np.stack([*_page_in(view, ink), *(view.patch(one) for one in (left, right))], -1)


def digit_window(patch: Patch, others: Sequence[Patch], ink: PageInk) -> InkWindow:
    """The window around a digit of a page: how dark the paper is and how likely ink is, the digit, those beside it."""
    pixel = patch.size / _DIGIT
    x, y = patch.middle
    wide, high = WINDOW_WIDTH / 2 * pixel, WINDOW_HEIGHT / 2 * pixel
    view = _View.of((x - wide, y - high, x + wide, y + high))
    own, *beside = (view.patch(one) for one in (patch, *others))
    around = np.max(beside, 0) if beside else np.zeros_like(own)
    return np.stack([*_page_in(view, ink), own, around], -1)


def _page_in(view: _View, ink: PageInk) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How dark the paper is, for the pen's darkness, and how likely ink is."""
    dark = view.part(ink.dark, (0, 0)) / np.float32(ink.pen)
    return dark.clip(0, _DARKEST), view.part(ink.seen, (0, 0))


@dataclass(frozen=True, eq=False)
class _View:
    """A box of a page at the window's size. `left`, `top`: the first of its pixels that count; `across`:
    (WINDOW_WIDTH, w) and `down`: (WINDOW_HEIGHT, h), by how much those from there on do.
    """

    left: int
    top: int
    across: NDArray[np.float32]
    down: NDArray[np.float32]

    @classmethod
    def of(cls, box: tuple[float, float, float, float]) -> _View:
        """Of left, top, right and bottom in pixels of the page."""
        left, across = _weights(box[0], box[2], WINDOW_WIDTH)
        top, down = _weights(box[1], box[3], WINDOW_HEIGHT)
        return cls(left, top, across, down)

    def patch(self, one: Patch) -> NDArray[np.float32]:
        """What it shows of a piece of ink."""
        return self.part(one.ink, (one.left, one.top))

    def part(self, values: NDArray[np.float32], corner: tuple[int, int]) -> NDArray[np.float32]:
        """What it shows of values whose upper left corner lies at `corner` of the page; 0 beyond them."""
        x, y = corner[0] - self.left, corner[1] - self.top
        (high, wide), (h, w) = values.shape, (self.down.shape[1], self.across.shape[1])
        rows, columns = slice(max(0, y), min(h, y + high)), slice(max(0, x), min(w, x + wide))
        if rows.start >= rows.stop or columns.start >= columns.stop:
            return np.zeros((WINDOW_HEIGHT, WINDOW_WIDTH), np.float32)
        seen = values[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x]
        shown: NDArray[np.float32] = self.down[:, rows] @ seen @ self.across[:, columns].T
        return shown


def _weights(low: float, far: float, size: int) -> tuple[int, NDArray[np.float32]]:
    """The first pixel that counts between two places, and (size, n) weights: as Pillow's bilinear filter has them,
    which is asked for one picture at a time; here those of a window serve for all that it shows.
    """
    step = (far - low) / size
    first, last = floor(low) - 1, ceil(far) + 1
    middles = low + (np.arange(size) + 0.5) * step
    away = np.abs(np.arange(first, last) + 0.5 - middles[:, None]) / max(step, 1.0)
    weights = (1 - away).clip(0)
    return first, (weights / weights.sum(1, keepdims=True)).astype(np.float32)
