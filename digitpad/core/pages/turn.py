"""Which way up a page is: by how well the classifier reads a sample of its ink in each of the four directions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from digitpad.core.pages.judge import judge
from digitpad.core.pages.pieces import Patch, digit_height
from digitpad.core.recognition.predict import Classifier

_SAMPLE: Final = 48
_FEWEST: Final = 6  # things that look like digits: fewer are no evidence
_SIZES: Final = (0.6, 1.6)  # of a digit's height
_FLOOR: Final = 0.01  # the least probability that counts
_BETTER: Final = 0.4  # natural logarithm of a digit's probability, on average
_CERTAIN: Final = 2.5  # standard errors of that average
_READABLE: Final = 0.5  # of the sample must be read as digits after the turn


def turns_needed(pieces: Sequence[Patch], classifier: Classifier, check: Callable[[], None]) -> int:
    """Clockwise quarter turns, 0 to 3, that make a page upright; 0 without good evidence for another."""
    sample = _sample(pieces)
    if len(sample) < _FEWEST:
        return 0
    logs, digits = [], []
    for turns in range(4):
        check()
        said = judge([Patch(0, 0, np.ascontiguousarray(np.rot90(patch.ink, -turns))) for patch in sample], classifier)
        logs.append([np.log(max(one.probability, _FLOOR)) if one else np.log(_FLOOR) for one in said])
        digits.append([one is not None and not one.prediction.rejected for one in said])
    gains = np.array(logs) - np.array(logs[0])
    best = int(gains.mean(1).argmax())
    error = float(gains[best].std()) / np.sqrt(len(sample))
    mean = float(gains[best].mean())
    certain = mean > _BETTER and mean > _CERTAIN * error and np.mean(digits[best]) > _READABLE
    return best if certain else 0


def _sample(pieces: Sequence[Patch]) -> list[Patch]:
    """Things of about a digit's size, the darkest ones, from all over the page."""
    height = digit_height(pieces, upright=False)
    low, high = _SIZES
    fitting = [
        piece
        for piece in pieces
        if low * height <= max(piece.height, piece.width) <= high * height and min(piece.height, piece.width) >= 3
    ]
    if not fitting:
        return []
    fitting = fitting[:: max(1, len(fitting) // (10 * _SAMPLE))]
    dark = 0.7 * float(np.quantile([piece.peak for piece in fitting], 0.8))
    fitting = [piece for piece in fitting if piece.peak >= dark]
    places = np.linspace(0, len(fitting) - 1, min(_SAMPLE, len(fitting))).round().astype(int)
    return [fitting[place] for place in places.tolist()]
