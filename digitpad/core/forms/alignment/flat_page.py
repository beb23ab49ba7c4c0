"""The page of a form as a picture of its own: how many pixels it has, and how it is taken out of a photo or scan."""

from __future__ import annotations

from math import floor
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.marks import UNIT_SQUARE
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.sheets.sheet import projected, warped

_PIXELS: Final = 5.4  # for a millimetre: 1,600 for the height of A4, at which ink is found best
_MOST_SIDE: Final = 2400  # pixels of a large page's longest side


def page_pixels(width: float, height: float) -> float:
    """Pixels for a millimetre of an aligned page of a width and height in millimetres."""
    return min(_PIXELS, _MOST_SIDE / max(width, height))


def aligned_size(width: float, height: float) -> tuple[int, int]:
    """Pixels of an aligned page's width and height."""
    pixels = page_pixels(width, height)
    return max(1, round(width * pixels)), max(1, round(height * pixels))


def flat_page(grey: Grey, to_picture: Homography, size: tuple[int, int]) -> Grey:
    """A page of `size`, width and height, out of its picture. `to_picture`: from the page's pixels."""
    shrink = _shrink(to_picture, size)
    source = np.asarray(Image.fromarray(grey).reduce(shrink)) if shrink > 1 else grey
    way = np.diag([1 / shrink, 1 / shrink, 1.0]) @ to_picture
    return warped(source, size, way, beyond=255, way=Image.Resampling.BICUBIC)


def _shrink(to_picture: Homography, size: tuple[int, int]) -> int:
    """By how much the picture is reduced first, so that each of its pixels counts."""
    places = projected(UNIT_SQUARE * size, to_picture)
    sides = np.linalg.norm(places - np.roll(places, -1, axis=0), axis=1)
    wanted = np.array([size[0], size[1], size[0], size[1]])
    return max(1, floor(float((sides / wanted).min())))
