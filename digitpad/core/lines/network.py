"""What reads a line of ink at once, without cutting it into digits first."""

from __future__ import annotations

from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

LineImage: TypeAlias = NDArray[np.float32]
"""(LINE_HEIGHT, w) in 0..1, ink = 1; w is a multiple of STRIDE."""
LineScores: TypeAlias = NDArray[np.float32]
"""(w / STRIDE, 11): of each step from left to right the logarithms of the probabilities of ten digits and of BLANK."""

LINE_HEIGHT: Final = 32
"""Pixels."""
DIGIT_HEIGHT: Final = 21.0
"""Pixels that a line's digits are about high."""
STRIDE: Final = 2
"""Pixels of a line's width for each step."""
BLANK: Final = 10
"""What a step is that is no digit's middle."""


class LineNetwork(Protocol):
    """Connectionist temporal classification: digits in their order, at about their places (A. Graves et al., 2006)."""

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line of ink is."""
        ...
