"""Which way up a page is, and how its digits lean: by how well the classifier reads a sample of them at each angle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.judge import judge
from digitpad.core.pages.pieces import Patch
from digitpad.core.recognition.predict import Classifier

_SAMPLE: Final = 24
_FEWEST: Final = 6  # pieces that may be digits: fewer are no evidence
_SIZES: Final = (20, 160)  # pixels of a piece's larger side
_OF_USUAL: Final = (0.6, 1.7)  # of the size that most ink has
_STEP: Final = 30  # degrees between the angles that are tried first
_FINER: Final = (15, 7)  # degrees to both sides of the best one so far that are tried then
_FLOOR: Final = 0.01  # the least probability that counts
_BETTER: Final = 0.4  # natural logarithm of a digit's probability, on average
_CERTAIN: Final = 2.5  # standard errors of that average
_CLEAR: Final = 0.8  # probability
_UPRIGHT: Final = 0.6  # of the sample: so many clear digits need no turning
_READABLE: Final = 0.45  # of the sample must be clear after it


def lean(levels: Sequence[Sequence[Patch]], classifier: Classifier, check: Callable[[], None]) -> int:
    """Degrees, -179..180, by which a page is to be turned clockwise to be upright; 0 without good evidence.

    `levels`: the pieces of ink of each level.
    """
    sample = max((_sample(pieces) for pieces in levels), key=len, default=[])
    if len(sample) < _FEWEST:
        return 0
    upright = _logs(sample, 0, classifier)
    if (upright > np.log(_CLEAR)).mean() >= _UPRIGHT:
        return 0
    said = {0: upright}
    for angle in range(_STEP, 360, _STEP):
        check()
        said[angle] = _logs(sample, angle, classifier)
    best = max(said, key=lambda angle: float(said[angle].mean()))
    for finer in _FINER:
        check()
        for angle in (best - finer, best + finer):
            said[angle] = _logs(sample, angle, classifier)
        best = max(said, key=lambda angle: float(said[angle].mean()))
    gains = said[best] - upright
    certain = gains.mean() > max(_BETTER, _CERTAIN * float(gains.std()) / np.sqrt(len(sample)))
    if not certain or (said[best] > np.log(_CLEAR)).mean() < _READABLE:
        return 0
    return (best + 179) % 360 - 179


def _logs(sample: Sequence[Patch], angle: int, classifier: Classifier) -> NDArray[np.float64]:
    """The logarithm of each one's probability of being a digit, after a clockwise turn by so many degrees."""
    said = judge([turned_patch(patch, angle) for patch in sample], classifier)
    return np.log([max(one.probability, _FLOOR) if one else _FLOOR for one in said])


def turned_patch(patch: Patch, angle: float) -> Patch:
    """The ink turned clockwise by so many degrees; where it lies is lost."""
    image = Image.fromarray(patch.ink).rotate(-angle, Image.Resampling.BILINEAR, expand=True)
    return Patch(0, 0, np.asarray(image, np.float32).clip(0, 1))


def _sample(pieces: Sequence[Patch]) -> list[Patch]:
    """Things of about the size that most ink has, from all over the page."""
    fitting = [piece for piece in pieces if _SIZES[0] <= piece.size <= _SIZES[1] and min(piece.ink.shape) >= 4]
    if not fitting:
        return []
    sizes = np.array([float(piece.size) for piece in fitting])
    weights = np.array([float(piece.ink.sum()) for piece in fitting])
    order = np.argsort(sizes)
    middle = int(np.searchsorted(np.cumsum(weights[order]), weights.sum() / 2))
    usual = sizes[order[min(middle, len(order) - 1)]]
    low, high = _OF_USUAL
    fitting = [piece for piece in fitting if low * usual <= piece.size <= high * usual]
    places = np.linspace(0, len(fitting) - 1, min(_SAMPLE, len(fitting))).round().astype(int)
    return [fitting[place] for place in places.tolist()]
