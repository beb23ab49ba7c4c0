"""Which way up a page is, and how its digits lean: by how well the classifier reads a sample of them at each angle."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.digits.judge import judge
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.recognition.predict import Classifier

_SAMPLE: Final = 24
_FEWEST: Final = 6  # pieces that may be digits: fewer are no evidence
_SIZES: Final = (20, 160)  # pixels of a piece's larger side
_OF_USUAL: Final = (0.6, 1.7)  # of the size that most ink has
_COARSE: Final = 30  # degrees between the angles that are tried first
_STEP: Final = 15  # degrees between those that are tried around the best one
_TELLING: Final = 30  # degrees to both sides: a page on which digits are read as well there may lean
_AS_GOOD: Final = 0.06  # natural logarithm of a digit's probability, on average
_SATURATED: Final = 0.12  # nearer to certain than that, digits say nothing about how much better another angle is
_AROUND: Final = 60  # degrees around the best angle
_SHARPNESS: Final = 10.0  # how much less an angle counts for each unit of that logarithm less
_FLOOR: Final = 0.01  # the least probability that counts
_BETTER: Final = 0.6  # natural logarithm of a digit's probability, on average
_CERTAIN: Final = 2.5  # standard errors of that average
_CLEAR: Final = 0.8  # probability
_UPRIGHT: Final = 0.6  # of the sample: so many clear digits need no turning
_READABLE: Final = 0.62  # of the sample must be clear after it


def lean(levels: Sequence[Sequence[Patch]], classifier: Classifier, check: Callable[[], None]) -> int:
    """Degrees, -179..180, by which a page is to be turned clockwise to be upright; 0 without good evidence.

    `levels`: the pieces of ink of each level.
    """
    samples = [_sample(pieces) for pieces in levels]
    sample = max(samples, key=lambda some: (len(some), sum(piece.size for piece in some)), default=[])
    if len(sample) < _FEWEST:
        return 0
    said = {0: _logs(sample, 0, classifier)}
    readable = bool((said[0] > np.log(_CLEAR)).mean() >= _UPRIGHT)
    if readable:
        check()
        said |= {angle: _logs(sample, angle, classifier) for angle in (-_TELLING, _TELLING)}
        level = float(said[0].mean())
        least = level - _AS_GOOD if level > -_SATURATED else level + _BETTER / 2
        if max(float(said[angle].mean()) for angle in (-_TELLING, _TELLING)) < least:
            return 0
    best = _tried(said, sample, classifier, check)
    gains = said[best] - said[0]
    certain = gains.mean() > max(_BETTER, _CERTAIN * float(gains.std()) / np.sqrt(len(sample)))
    if not (readable or certain) or (said[best] > np.log(_CLEAR)).mean() < _READABLE:
        return 0
    return _middle(said, best)


def _tried(
    said: dict[int, NDArray[np.float64]], sample: Sequence[Patch], classifier: Classifier, check: Callable[[], None]
) -> int:
    """The best angle of all, what the sample says at each angle that was tried added: everywhere roughly, then around
    the best one."""

    def best_of(angles: range) -> int:
        for angle in angles:
            turn = 180 - (180 - angle) % 360
            if turn not in said:
                check()
                said[turn] = _logs(sample, turn, classifier)
        return max(said, key=lambda angle: float(said[angle].mean()))

    best, before = best_of(range(_COARSE - 180, 181, _COARSE)), None
    while best != before:
        before, best = best, best_of(range(best - _AROUND, best + _AROUND + 1, _STEP))
    return best


def _middle(said: Mapping[int, NDArray[np.float64]], best: int) -> int:
    """The middle of the angles around the best one at which digits are read about as well.

    The classifier reads digits that lean by 30 degrees, so that no single angle is the right one.
    """
    level = float(said[best].mean())
    away = {angle: (angle - best + 180) % 360 - 180 for angle in said}
    near = [angle for angle in said if abs(away[angle]) <= _AROUND]
    weights = np.exp([_SHARPNESS * (float(said[angle].mean()) - level) for angle in near])
    middle = best + float(weights @ [away[angle] for angle in near]) / float(weights.sum())
    return round((middle + 179) % 360 - 179)


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
