"""Photos of sheets of paper on tables: of dark and light wood, under a checked cloth, nearly as light as paper.

Unlike those that the sheet network learns from (`digitpad.ml.sheets.surfaces`), they are made another way.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.pages.sheets.sheet import homography

TABLES: Final = ("dark", "wood", "cloth", "pale")
_ROOM: Final = 1.15  # times as large as the sheet is the picture
_FARTHER: Final = 0.12  # of its width: by so much its upper side is shorter on each end
_SHADOW: Final = 0.4  # of the light that the table gets beneath the sheet's edge
_SHIFT: Final = 8  # pixels from the sheet to its shadow
_COLOURS: Final = {"dark": (58, 44, 36), "wood": (150, 110, 75), "cloth": (120, 60, 60), "pale": (205, 200, 190)}


def laid_on_table(
    sheet: Image.Image, table: str, degrees: float, random: np.random.Generator, *, tilted: bool = False
) -> Image.Image:
    """A photo (RGB) of a sheet on one of `TABLES`, turned counter-clockwise. `tilted`: seen from below."""
    turned = sheet.convert("RGB").rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    cover = Image.new("L", sheet.size, 255).rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    size = round(turned.width * _ROOM), round(turned.height * _ROOM)
    place = (size[0] - turned.width) // 2, (size[1] - turned.height) // 2
    shadow = Image.new("L", size, 0)
    shadow.paste(cover, (place[0] + _SHIFT, place[1] + _SHIFT))
    dimmed = 1 - _SHADOW * np.asarray(shadow.filter(ImageFilter.GaussianBlur(_SHIFT)), float)[..., None] / 255
    photo = Image.fromarray((_table(table, size, random) * dimmed).clip(0, 255).astype(np.uint8))
    photo.paste(turned, place, cover)
    return _seen_from_below(photo, _COLOURS[table]) if tilted else photo


def _seen_from_below(photo: Image.Image, around: tuple[int, int, int]) -> Image.Image:
    wide, high = photo.size
    to = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], float)
    matrix = homography(to, to + np.array([(-_FARTHER * wide, 0), (_FARTHER * wide, 0), (0, 0), (0, 0)]))
    way = (matrix / matrix[2, 2]).ravel()[:8].tolist()
    return photo.transform(photo.size, Image.Transform.PERSPECTIVE, way, Image.Resampling.BICUBIC, fillcolor=around)


def _table(kind: str, size: tuple[int, int], random: np.random.Generator) -> NDArray[np.float64]:
    """(h, w, 3) in 0..255."""
    wide, high = size
    y, x = np.mgrid[:high, :wide]
    pattern = np.zeros((high, wide))
    if kind == "wood":
        for wave in (0.02, 0.05, 0.11):
            pattern += 8 * np.sin(y * wave + 2 * np.sin(x * 0.003 + random.uniform(0, 6)) + random.uniform(0, 6))
    elif kind == "cloth":
        pattern += 60 * ((x // 60 + y // 60) % 2)
    return np.array(_COLOURS[kind], float) + (pattern + random.normal(0, 5, (high, wide)))[..., None]
