"""Drawn digits as the reader of pages gives them to the network: ink on paper, broken, blurred, thick, cut out."""

from __future__ import annotations

from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.drawing.raster import rasterise
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.pages.digits.judge import blackened
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.recognition.preprocess import prepare

PAPER_SHARE: Final = 0.3
"""Share of drawn digits, and of drawings that are none, that are learned as ink on paper."""
_SIDES: Final = (16.0, 70.0)  # pixels of a digit's longest side on a page
_BLURS: Final = (0.2, 1.4)  # pixels, standard deviation
_FADED: Final = 0.4  # of the digits have places where the pen left little ink
_FADED_GRAIN: Final = (3, 12)  # such places along each side
_GRAIN: Final = 0.12  # of black, largest standard deviation: paper shows through
_FAINTEST: Final = 0.12  # of black: less is paper


def paper_image(drawing: Drawing, random: np.random.Generator) -> NDArray[np.float32] | None:
    """(28, 28) prepared image of a drawing as ink on paper, as thick as it is drawn; None where nothing is left."""
    raster = rasterise(drawing)
    if raster is None:
        return None
    ink = _on_paper(raster.pixels, random)
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    if not len(rows):
        return None
    cut = np.ascontiguousarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    prepared = prepare(blackened(Patch(0, 0, cut)))
    return prepared.image if prepared else None


def _on_paper(pixels: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
    """Ink of a page's size, 0..1."""
    side = float(np.exp(random.uniform(log(_SIDES[0]), log(_SIDES[1]))))
    scale = side / max(pixels.shape)
    size = max(3, round(pixels.shape[1] * scale)), max(3, round(pixels.shape[0] * scale))
    picture = Image.fromarray(np.pad(pixels, 4)).resize((size[0] + 6, size[1] + 6), Image.Resampling.BOX)
    if random.random() < _FADED:
        picture = Image.fromarray(np.asarray(picture, np.float32) * _fading(picture.size, random))
    # Pillow blurs no real numbers.
    grey = Image.fromarray(np.round(np.asarray(picture) * 255).astype(np.uint8))
    blurred = np.asarray(grey.filter(ImageFilter.GaussianBlur(random.uniform(*_BLURS))), np.float32) / 255
    dark = blurred * (1 + random.normal(0, _GRAIN * random.random(), blurred.shape))
    black = float(random.uniform(0.4, 1.1)) * float(dark.max())
    ink: NDArray[np.float32] = (dark / max(black, 1e-3)).clip(0, 1).astype(np.float32)
    ink[ink < random.uniform(_FAINTEST, 0.45)] = 0
    return ink


def _fading(size: tuple[int, int], random: np.random.Generator) -> NDArray[np.float32]:
    """(h, w) in 0..1, slowly changing: how much of the ink is left."""
    grain = random.integers(*_FADED_GRAIN, size=2)
    coarse = random.normal(0.9, 0.3, grain).astype(np.float32)
    field = np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC), np.float32)
    return field.clip(0, 1)
