"""From a photo or scan of paper to ink: light taken out, rules lifted off, turned level, each step a picture.

Arrays are (h, w); grey is uint8 with 0 = black, darkness and ink are float32 in 0..1 with ink = 1, masks are bool.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.light import Grey, Ink, Mask, components, darkness, ink_limits, threshold
from digitpad.core.pages.rules import Rule, without_rules

Box: TypeAlias = tuple[int, int, int, int]
"""left, top, right, bottom in pixels."""
WORK_SIDE: Final = 2400
"""Longest side at which pages are analysed first, pixels."""
LEAST_SIDE: Final = 160
"""Smaller pictures are enlarged to that."""
_BLOCKS: Final = 96
"""Blocks along the longest side, for each of which the paper's grey is found."""
_LEAST_BLOCK: Final = 12  # pixels
_FEW_PIXELS: Final = 320  # of the longest side: such a picture shows one digit, or a few
_FEW_BLOCKS: Final = 8
_STEEPEST: Final = 7.0  # degrees of skew that are looked for
_LEAST_SKEW: Final = 0.3  # degrees: less does no harm
_FRAME: Final = 0.3  # of the picture's side: what is longer and goes to its edge is no ink
_FEWEST: Final = 5  # pieces of ink, or three rules, that tell how a page leans


@dataclass(frozen=True, eq=False)
class Step:
    """One step as a picture. `name`: what was done; `grey`: (h, w) uint8."""

    name: str
    grey: Grey


@dataclass(frozen=True, eq=False)
class Paper:
    """The ink of a page.

    `dark`: how much darker than the paper each pixel is, without rules; `mask`: where there is ink; `scale`: pixels
    here for a pixel of the page; `turned`: degrees by which the page was turned counter-clockwise to make its lines
    level; `steps`: how it came about; `size`: (width, height) of the page; `light_on_dark`: whether that is how it was.
    """

    dark: Ink
    mask: Mask
    scale: float
    turned: float
    steps: tuple[Step, ...]
    size: tuple[int, int]
    light_on_dark: bool

    def on_page(self, box: Box) -> Box:
        """Where what lies in a box (left, top, right, bottom) on the paper lies on the page, inside its edges."""
        left, top, right, bottom = box
        angle = np.radians(self.turned)
        height, width = self.mask.shape
        x, y = (left + right - width) / 2, (top + bottom - height) / 2
        x, y = x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)
        place = x / self.scale + self.size[0] / 2, y / self.scale + self.size[1] / 2
        return _box(place, ((right - left) / self.scale, (bottom - top) / self.scale), self.size)

    def from_page(self, box: Box) -> Box:
        """Where what lies in a box on the page lies on the paper."""
        left, top, right, bottom = box
        angle = np.radians(self.turned)
        height, width = self.mask.shape
        x, y = (left + right - self.size[0]) * self.scale / 2, (top + bottom - self.size[1]) * self.scale / 2
        x, y = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        size = (right - left) * self.scale, (bottom - top) * self.scale
        return _box((x + width / 2, y + height / 2), size, (width, height))


def _block(small: Grey) -> int:
    """Side of the blocks in which the paper's grey is looked for, where nothing is known about the digits yet."""
    longest = int(max(small.shape))
    return longest // _FEW_BLOCKS if longest <= _FEW_PIXELS else max(_LEAST_BLOCK, longest // _BLOCKS)


def _box(middle: tuple[float, float], size: tuple[float, float], room: tuple[int, int]) -> Box:
    """The whole pixels of a box around a place, in a room of (width, height)."""
    sides = []
    for place, length, most in zip(middle, size, room, strict=True):
        low = min(max(0, int(np.floor(place - length / 2 + 1e-6))), max(0, most - 1))
        sides.append((low, min(most, max(low + 1, int(np.ceil(place + length / 2 - 1e-6))))))
    (left, right), (top, bottom) = sides
    return left, top, right, bottom


def _unchecked() -> None:
    """Nobody wants to cancel."""


def read_paper(
    grey: Grey,
    *,
    side: int = WORK_SIDE,
    block: int | None = None,
    light_on_dark: bool | None = None,
    check: Callable[[], None] = _unchecked,
) -> Paper:
    """Find the ink of a page: (h, w) uint8, dark on light or light on dark, however it is lit.

    `side`: longest side at which that is done; `block`: side of the blocks for each of which the paper's grey is
    found; `light_on_dark`: None: find out; `check` is called between steps.
    """
    small, scale = _at_work_size(grey, side)
    check()
    dark, light_on_dark = darkness(small, block or _block(small), light_on_dark)
    steps = [Step("picture", small), Step("light taken out", _picture(dark))]
    check()
    limits = ink_limits(dark)
    check()
    dark, level, upright = without_rules(dark, limits.grain, check)
    check()
    if level or upright:
        steps.append(Step("rules lifted off", _picture(dark)))
    mask = threshold(dark, None if level or upright else limits)
    check()
    if max(grey.shape) > _FEW_PIXELS:  # smaller ones rather show a digit cut out closely
        dark, mask = without_frame(dark, mask)
    lean = skew(mask, level)
    if abs(lean) >= _LEAST_SKEW:
        dark = _rotated(dark, lean)
        check()
        steps.append(Step(f"turned by {lean:.1f}°", _picture(dark)))
        mask = threshold(dark)
        check()
    else:
        lean = 0.0
    steps.append(Step("ink found", _picture(mask.astype(np.float32))))
    return Paper(dark, mask, scale, lean, tuple(steps), (grey.shape[1], grey.shape[0]), light_on_dark)


def without_frame(dark: Ink, mask: Mask) -> tuple[Ink, Mask]:
    """Without long things that go to the picture's edge: where the paper ends, the table, a finger, a hard shadow."""
    labels, places = components(mask)
    (height, width), frame = mask.shape, []
    for number, rows, columns in places:
        at_edge = columns.start <= 2 or columns.stop >= width - 2 or rows.start <= 2 or rows.stop >= height - 2
        if at_edge and max((rows.stop - rows.start) / height, (columns.stop - columns.start) / width) > _FRAME:
            frame.append(number)
    if not frame:
        return dark, mask
    kept = np.full(int(labels.max()) + 1, True)
    kept[frame] = False
    inside = kept[labels]
    if not (mask & inside).any():  # a digit cut out closely
        return dark, mask
    return np.where(inside, dark, np.float32(0)), mask & inside


def skew(mask: Mask, level: Sequence[Rule] = ()) -> float:
    """Degrees, clockwise, by which a page's lines lean; 0 where nothing tells."""
    if len(level) >= 3:
        return float(np.degrees(np.arctan(np.median([rule.slope for rule in level]))))
    _, places = components(mask)
    if not places:
        return 0.0
    boxes = np.array([(x.start, x.stop, y.start, y.stop) for _, y, x in places], float)
    heights = boxes[:, 3] - boxes[:, 2]
    tall = heights >= max(8.0, 0.5 * float(np.quantile(heights[heights >= 8], 0.7)) if (heights >= 8).any() else 8.0)
    boxes, heights = boxes[tall], heights[tall]
    if not _FEWEST <= len(boxes) <= 4000:
        return 0.0
    return _sharpest(boxes, float(np.median(heights)))


def _sharpest(boxes: NDArray[np.float64], height: float) -> float:
    """The angle at which most boxes (left, right, top, bottom) stand level with others; 0 if hardly more than now."""
    x, wide = (boxes[:, 0] + boxes[:, 1]) / 2, 0.12 * height
    angles = np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.25)
    scores = []
    for angle in angles:
        score = 0.0
        for y in (boxes[:, 2], boxes[:, 3]):
            place = y - np.tan(np.radians(angle)) * x
            counts = np.bincount(((place - place.min()) / wide).astype(int)).astype(float)
            soft = np.convolve(counts, [0.5, 1.0, 0.5])
            score += float((soft**2).sum())
        scores.append(score)
    smooth = np.convolve(np.pad(scores, 1, mode="edge"), [0.25, 0.5, 0.25], mode="valid")
    best = int(smooth.argmax())
    return float(angles[best]) if smooth[best] > 1.1 * smooth[len(angles) // 2] else 0.0


def _at_work_size(grey: Grey, side: int) -> tuple[Grey, float]:
    longest = max(grey.shape)
    scale = side / longest if longest > side else float(max(1, LEAST_SIDE // longest))
    if scale == 1.0:
        return grey, 1.0
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    way = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(grey).resize(size, way, reducing_gap=2.0 if scale < 1 else None)), scale


def _rotated(dark: Ink, degrees: float) -> Ink:
    turned = Image.fromarray(dark).rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=0)
    return np.asarray(turned, np.float32)


def _picture(dark: Ink) -> Grey:
    return np.rint(255 * (1 - dark)).astype(np.uint8)
