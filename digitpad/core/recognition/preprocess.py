"""Grey ink image to the network's 28x28 input: MNIST's normalisation, the only one in the program.

"The original black and white (bilevel) images from NIST were size normalized to fit in a 20x20 pixel box while
preserving their aspect ratio. The resulting images contain grey levels as a result of the anti-aliasing technique
used by the normalization algorithm. The images were centered in a 28x28 image by computing the center of mass of the
pixels, and translating the image so as to position this point at the center of the 28x28 field."
(Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".) That the shift is in whole pixels and
puts the centre of mass into [13.5, 14.5) on both axes was read off the 60,000 training images; all but one obey it.

Exported web pages have the same in JavaScript (resources/web/preprocess.js); tests/web/test_parity.py holds the two
together.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition.sizes import BOX, FIELD

_FAINTEST_INK: Final = 1 / 512  # half the faintest grey of an 8-bit image; what is less is paper
_TIE_MARGIN: Final = 1e-4  # pixels; the middle of symmetric drawings lies between two: rounding must not decide


@dataclass(frozen=True, eq=False)
class Prepared:
    """The network's image and every step that led to it.

    `image`: (28, 28) float32 in 0..1, ink = 1; `crop`: (left, top, right, bottom) of the ink in the input, pixels;
    `scaled`: (h, w) float32, the ink with its longest side at 20 pixels; `corner`: (x, y) of `scaled` in `image`.
    """

    image: NDArray[np.float32]
    crop: tuple[int, int, int, int]
    scaled: NDArray[np.float32]
    corner: tuple[int, int]

    @property
    def middle(self) -> tuple[int, int]:
        """(x, y) where `scaled` would lie if its box, not its mass, were centred."""
        height, width = self.scaled.shape
        return (FIELD - width) // 2, (FIELD - height) // 2

    @property
    def shift(self) -> tuple[int, int]:
        """(x, y) pixels by which the centre of mass moved it away from `middle`."""
        return self.corner[0] - self.middle[0], self.corner[1] - self.middle[1]


def prepare(ink: NDArray[np.float32]) -> Prepared | None:
    """Normalise a grey image of one digit, (h, w) float32 in 0..1, ink = 1, of any size. None without ink."""
    seen = ink > _FAINTEST_INK
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    if not len(rows):
        return None
    crop = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
    scaled = _scale(ink[crop[1] : crop[3], crop[0] : crop[2]])
    corner = _corner(scaled)
    image = np.zeros((FIELD, FIELD), np.float32)
    height, width = scaled.shape
    image[corner[1] : corner[1] + height, corner[0] : corner[0] + width] = scaled
    return Prepared(image, crop, scaled, corner)


def _scale(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Longest side to 20 pixels, aspect ratio kept exactly; shrunk, each new pixel is the mean of what it covers."""
    height, width = ink.shape
    factor = max(height, width) / BOX
    new_height, new_width = ceil(height / factor - 1e-6), ceil(width / factor - 1e-6)
    if factor >= 1:
        # Not Pillow's BOX filter: between whole factors it weighs old pixels as all or nothing.
        scaled: NDArray[np.float32] = _shares(height, new_height, factor) @ ink @ _shares(width, new_width, factor).T
    else:
        from PIL import Image  # 0.02 s that the window need not wait for: drawings are never enlarged

        room = np.zeros((ceil(new_height * factor), ceil(new_width * factor)), np.float32)
        room[:height, :width] = ink
        box = (0, 0, new_width * factor, new_height * factor)
        scaled = np.asarray(Image.fromarray(room).resize((new_width, new_height), Image.Resampling.BICUBIC, box=box))
    return np.clip(scaled, 0, 1)


def _shares(size: int, new_size: int, factor: float) -> NDArray[np.float32]:
    """(new_size, size): how much of each new pixel, `factor` old ones wide, each old pixel covers."""
    old, new = np.arange(size), np.arange(new_size)[:, None] * factor
    covered = np.minimum(old + 1, new + factor) - np.maximum(old, new)
    shares: NDArray[np.float32] = (covered.clip(0) / factor).astype(np.float32)
    return shares


def _corner(scaled: NDArray[np.float32]) -> tuple[int, int]:
    """Where the image goes in whole pixels so that its centre of mass comes to the middle, all ink inside."""
    height, width = scaled.shape
    mass = float(scaled.sum()) or 1.0
    x = float(scaled.sum(0) @ np.arange(width)) / mass
    y = float(scaled.sum(1) @ np.arange(height)) / mass
    left, top = ceil(13.5 - x - _TIE_MARGIN), ceil(13.5 - y - _TIE_MARGIN)
    return min(max(left, 0), FIELD - width), min(max(top, 0), FIELD - height)
