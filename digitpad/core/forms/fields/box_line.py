"""The digits of a field's boxes as one line of ink, as the network that reads lines of writing wants them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from digitpad.core.lines.decode import LineDigit, best_digits
from digitpad.core.lines.network import DIGIT_HEIGHT, LINE_HEIGHT, STRIDE, LineImage, LineNetwork
from digitpad.core.pages.digits.pieces import Patch

_GAP: Final = 5.0  # pixels of the line between two digits
_EDGE: Final = 10  # pixels at both ends
_HIGH: Final = 70  # percentile of the digits' heights that is a digit's
_LEAST_HIGH: Final = 0.5  # of the largest side of any of them, that this is at least
_NEAR: Final = 0.75  # of a digit's width, and a gap, from its middle to where the line has it


def read_box_line(patches: Sequence[Patch], network: LineNetwork) -> list[LineDigit | None]:
    """What the network says of each digit; None where it has no digit or several in its place."""
    image, middles, reach = _line(patches)
    digits = best_digits(network.scores(image))
    found = []
    for middle, room in zip(middles, reach, strict=True):
        near = [one for one in digits if abs(one.x - middle) <= room]
        found.append(near[0] if len(near) == 1 else None)
    return found


def _line(patches: Sequence[Patch]) -> tuple[LineImage, list[float], list[float]]:
    """The line, and the middle of each digit with how far from it something is its own."""
    height = max(float(np.percentile([p.height for p in patches], _HIGH)), _LEAST_HIGH * max(p.size for p in patches))
    scale = DIGIT_HEIGHT / height
    small = [patch.scaled(min(scale, LINE_HEIGHT / patch.height)).ink for patch in patches]
    middles_down = np.array([patch.middle[1] for patch in patches])
    shifts = (middles_down - np.median(middles_down)) * scale
    width = 2 * _EDGE + sum(ink.shape[1] for ink in small) + round(_GAP) * (len(small) - 1)
    image = np.zeros((LINE_HEIGHT, STRIDE * -(-width // STRIDE)), np.float32)
    x, middles, reach = _EDGE, [], []
    for ink, shift in zip(small, shifts.tolist(), strict=True):
        high, wide = ink.shape
        y = round(min(max(0, (LINE_HEIGHT - high) / 2 + shift), LINE_HEIGHT - high))
        image[y : y + high, x : x + wide] = ink
        middles.append(x + wide / 2)
        reach.append(_NEAR * max(wide, _GAP) + _GAP / 2)
        x += wide + round(_GAP)
    return image, middles, reach
