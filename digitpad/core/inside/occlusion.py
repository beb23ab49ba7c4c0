"""Why an answer: what changes when a part of the image is covered.

Occlusion, after M. D. Zeiler, R. Fergus, "Visualizing and Understanding Convolutional Networks", ECCV 2014
(doi 10.1007/978-3-319-10590-1_53), section 4.2: a square is slid over the image, and the answer is asked for anew.
They cover with grey; here also with paper, which takes ink away and adds none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.network import Array
from digitpad.core.recognition.sizes import FIELD

COVERED_SIDE: Final = 5
"""Side of the square in pixels: about the width of two strokes."""
PAPER: Final = 0.0
GREY: Final = 0.5
PASSES: Final = ((0, 0), (1, 1), (0, 1), (1, 0))
"""Row and column of each pass' first square; squares are two pixels apart, so four passes cover every pixel."""
_LEAST_PROBABILITY: Final = 1e-6  # a probability's distance from 0 and 1 that float32 still tells

Outputs: TypeAlias = Callable[[Array], Array]
"""(n, 28, 28) float32 images -> (n, classes) float32 probabilities."""


@dataclass(frozen=True, eq=False)
class Occlusion:
    """How a network answers an image of which one square is covered.

    `image`: (28, 28); `probabilities`: (classes,) of the whole image; `covered`: (28, 28, classes), with the square's
    middle at each pixel; a pixel that none of the `passes` passes reached yet has those of a neighbour.
    """

    image: Array
    fill: float
    probabilities: Array
    covered: Array
    passes: int

    @property
    def is_complete(self) -> bool:
        """Whether each pixel has its own probabilities."""
        return self.passes == len(PASSES)

    def evidence(self, label: int) -> NDArray[np.float32]:
        """How much each place speaks for a class: (28, 28), the fall of its log-odds when it is covered there.

        Above 0: covered, the class gets less probable, so what is there speaks for it; below 0: against it. Log-odds
        tell 99 % from 99.99 %, which probabilities hardly do.
        """
        difference: NDArray[np.float32] = _log_odds(self.probabilities[label]) - _log_odds(self.covered[..., label])
        return difference


def begin(image: Array, outputs: Outputs, *, fill: float = PAPER) -> Occlusion:
    """The first pass over an image: every second pixel of every second row."""
    whole = outputs(image[None])[0]
    empty = np.broadcast_to(whole, (FIELD, FIELD, len(whole))).astype(np.float32)
    return go_on(Occlusion(image, fill, whole, empty, 0), outputs)


def go_on(occlusion: Occlusion, outputs: Outputs) -> Occlusion:
    """Do the next pass, a quarter of all places. Raises IndexError if all passes are done."""
    row, column = PASSES[occlusion.passes]
    middles = np.stack(np.meshgrid(np.arange(row, FIELD, 2), np.arange(column, FIELD, 2), indexing="ij"), -1)
    images = np.stack([_cover(occlusion.image, *middle, fill=occlusion.fill) for middle in middles.reshape(-1, 2)])
    # Where the square covers nothing new, the answer is known.
    changed = (images != occlusion.image).any((1, 2))
    found = np.repeat(occlusion.probabilities[None], len(images), 0)
    if changed.any():
        found[changed] = outputs(images[changed])
    quarter = found.reshape(FIELD // 2, FIELD // 2, -1)
    if occlusion.passes == 0:
        covered = quarter.repeat(2, axis=0).repeat(2, axis=1)
    else:
        covered = occlusion.covered.copy()
        covered[row::2, column::2] = quarter
    return replace(occlusion, covered=covered, passes=occlusion.passes + 1)


def covered_square(row: int, column: int) -> tuple[int, int, int, int]:
    """First and last row, first and last column of the square around a pixel, cut at the image's edges."""
    reach = COVERED_SIDE // 2
    top, left = max(row - reach, 0), max(column - reach, 0)
    return top, min(row + reach, FIELD - 1), left, min(column + reach, FIELD - 1)


def _cover(image: Array, row: int, column: int, *, fill: float) -> Array:
    top, bottom, left, right = covered_square(row, column)
    covered: Array = image.copy()
    covered[top : bottom + 1, left : right + 1] = fill
    return covered


def _log_odds(probabilities: Array) -> Array:
    safe = np.clip(probabilities.astype(np.float64), _LEAST_PROBABILITY, 1 - _LEAST_PROBABILITY)
    odds: NDArray[np.float32] = np.log(safe / (1 - safe)).astype(np.float32)
    return odds
