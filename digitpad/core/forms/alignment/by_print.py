"""Lays a page on its picture by what is printed on it: lines, boxes and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.forms.alignment.agreement import agreement, word_cells
from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.features import Floats, PageFeatures, page_features
from digitpad.core.forms.alignment.marks import UNIT_SQUARE
from digitpad.core.forms.alignment.matching import likely_ways, ways_differ
from digitpad.core.forms.alignment.paper_light import page_light
from digitpad.core.forms.alignment.registration import registered
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.sheet import projected

_SIDES: Final = (860, 1300)
"""Pixels of the longest side at which page and picture are compared: a picture has room around the page."""
_LEAST: Final = 0.7  # of a page's words, that must be where the picture shows them
_SEVERAL: Final = 0.9  # of the best way's, with which another one is as good
_BEHIND: Final = 0.1  # a homography's divisor: nearer to 0, a corner is on the horizon
_SMALLEST: Final = 0.05  # of the page's longer side as it is compared: its shortest side in a picture
_FEW_WORDS: Final = 3  # cells with words: a page with fewer looks like too many others


@dataclass(frozen=True, eq=False)
class _Small:
    """A page or picture as it is compared. `dark`: (h, w) in 0..1; `scale`: (3, 3), its pixels to those it had."""

    dark: Floats
    scale: Homography

    @cached_property
    def features(self) -> PageFeatures:
        return page_features(self.dark)

    @property
    def size(self) -> tuple[int, int]:
        return self.dark.shape[1], self.dark.shape[0]


class PrintedForm:
    """What is printed on a form, to find it in pictures.

    `grey`: (h, w), the page upright and seen from above; `fields`: as in `word_cells`.
    """

    def __init__(self, grey: Grey, fields: Sequence[tuple[float, float, float, float]] = ()) -> None:
        self._page = _small(grey, _SIDES[0])
        self._cells = word_cells(self._page.dark, fields)

    @property
    def has_words(self) -> bool:
        """Whether there is enough printed on it that looks like nothing else."""
        return len(self._cells) >= _FEW_WORDS

    def way_to(self, grey: Grey) -> Homography:
        """From the page's pixels to those of a picture of it. Raises DataError with a sentence."""
        picture = _small(grey, _SIDES[1])
        found: list[tuple[float, Homography]] = []
        for way in likely_ways(self._page.features, picture.features, self._page.size):
            better = self._better(picture, way)
            if better is not None and all(ways_differ(better, other, self._page.size) for _, other in found):
                found.append((agreement(self._page.dark, self._cells, picture.dark, better), better))
        found.sort(key=lambda one: -one[0])
        if not found or found[0][0] < _LEAST:
            raise DataError(
                "It could not be aligned: what is printed on this form was not found on it; it may be another form, an "
                "empty page, bent, or not sharp enough."
            )
        if len(found) > 1 and found[1][0] >= _SEVERAL * found[0][0]:
            raise DataError(
                "It could not be aligned: there are several sheets in the picture; each needs one of its own."
            )
        return picture.scale @ found[0][1] @ np.linalg.inv(self._page.scale)

    def _better(self, picture: _Small, way: Homography) -> Homography | None:
        """A way after registration; None where no flat page lies like that."""
        try:
            with np.errstate(all="ignore"):
                better = registered(self._page.dark, picture.dark, way)
        except np.linalg.LinAlgError:
            return None
        return better if np.isfinite(better).all() and _is_flat(better, self._page.size) else None


def _is_flat(way: Homography, size: tuple[int, int]) -> bool:
    """Whether a page is seen from its front, as a whole, and larger than a stamp."""
    corners = UNIT_SQUARE * size
    if (np.column_stack([corners, np.ones(len(corners))]) @ way[2] < _BEHIND).any():
        return False
    sides = np.roll(projected(corners, way), -1, axis=0) - projected(corners, way)
    turns = [a[0] * b[1] - a[1] * b[0] for a, b in zip(sides, np.roll(sides, -1, axis=0), strict=True)]
    return min(turns) > 0 and float(np.linalg.norm(sides, axis=1).min()) > _SMALLEST * max(size)


def _small(grey: Grey, longest: int) -> _Small:
    shrink = max(1.0, max(grey.shape) / longest)
    size = max(1, round(grey.shape[1] / shrink)), max(1, round(grey.shape[0] / shrink))
    even = np.rint(255 * (1 - grey / page_light(grey)).clip(0, 1)).astype(np.uint8)
    dark = np.asarray(Image.fromarray(even).resize(size, Image.Resampling.BOX), np.float32) / np.float32(255)
    return _Small(dark, np.diag([grey.shape[1] / size[0], grey.shape[0] / size[1], 1.0]))
