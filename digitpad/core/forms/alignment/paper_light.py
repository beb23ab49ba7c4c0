"""How light the paper is at each place of a picture, whatever is printed and written on it."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.pages.digits.pieces import Grey, Mask, largest_around

_SIDE: Final = 200  # pixels of the longest side at which it is found
_PART: Final = 1 / 25  # of a page's longest side, within which there is paper
_BLUR: Final = 0.5  # of that part


def paper_light(grey: Grey, part: float, blur: float) -> NDArray[np.float32]:
    """(h, w), 0..255: the lightest within a part of the longest side around, made smooth over `blur` of that part."""
    return np.asarray(_paper(grey, part, blur), np.float32)


def darker_than_paper(grey: Grey, share: float, part: float, blur: float) -> Mask:
    """(h, w), what is darker than a share of that."""
    most = np.ceil(np.arange(256) * np.float32(share)).clip(0, 255).astype(np.uint8)
    dark: Mask = grey < np.asarray(_paper(grey, part, blur).point(most.tolist()))
    return dark


def _paper(grey: Grey, part: float, blur: float) -> Image.Image:
    image = Image.fromarray(grey)
    shrink = max(1.0, max(grey.shape) / _SIDE)
    coarse = max(1, round(grey.shape[1] / shrink)), max(1, round(grey.shape[0] / shrink))
    reach = max(1, round(max(coarse) * part / 2))
    lightest = largest_around(np.asarray(image.resize(coarse, Image.Resampling.BOX)), reach)
    paper = Image.fromarray(lightest).filter(ImageFilter.BoxBlur((2 * reach + 1) * blur))
    return paper.resize(image.size, Image.Resampling.BILINEAR)


def page_light(grey: Grey) -> NDArray[np.float32]:
    """(h, w), 1..255: the same for a whole page, of which nothing printed is wide."""
    light: NDArray[np.float32] = np.maximum(paper_light(grey, _PART, _BLUR), np.float32(1))
    return light


def page_darkness(grey: Grey) -> NDArray[np.float32]:
    """(h, w), at most 1: how much darker than its paper each place of a page is; 0 on paper."""
    light = page_light(grey)
    darkness: NDArray[np.float32] = (light - grey) / light
    return darkness
