"""A small picture of a number as it stands on its page, for people who look it up."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.picture import Page

_MOST: Final = (640, 96)
"""Pixels of a picture's width and height at most: twice as many as a workbook shows, for whoever enlarges it."""
_AROUND: Final = 0.3  # of a digit's height, on each side: what stands beside a number helps to read it
_QUALITY: Final = 85  # of JPEG


def number_picture(page: Page, boxes: Sequence[Box]) -> bytes:
    """A JPEG file of what lies in boxes (left, top, right, bottom in pixels of the page) and a little around them."""
    margin = round(_AROUND * float(np.median([bottom - top for _, top, _, bottom in boxes])))
    left, top = (max(0, min(box[side] for box in boxes) - margin) for side in (0, 1))
    right, bottom = (max(box[side] for box in boxes) + margin for side in (2, 3))
    pixels = page.grey if page.colour is None else page.colour
    picture = Image.fromarray(np.ascontiguousarray(pixels[top:bottom, left:right]))
    picture.thumbnail(_MOST, Image.Resampling.LANCZOS)
    content = BytesIO()
    picture.save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()
