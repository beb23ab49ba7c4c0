"""Which way up a page is, and how it leans: lines of ink tell the direction, the classifier which side is up.

Where there is too little ink for lines, how well the classifier reads a sample of it at each angle tells both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.digits.groups import BARS
from digitpad.core.pages.digits.judge import judge
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.digits.rows import row_directions
from digitpad.core.recognition.predict import Classifier

_SAMPLE: Final = 24
_FEWEST: Final = 6  # pieces that may be digits: fewer are no evidence
_CLOSER: Final = 48  # the same where the first ones leave doubt
_SIZES: Final = (14, 160)  # pixels of a piece's larger side
_OF_USUAL: Final = (0.6, 1.7)  # of the size that most ink has
_HALF: Final = 180  # degrees
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
_WELL: Final = 0.5  # natural logarithm of a digit's probability, on average: upside down pages are read less well
_READABLE: Final = 0.62  # of the sample must be clear after it
_TELL: Final = 0.35  # of the sample must be clear and no bars, which look the same upside down, before a page is turned
_LITTLE: Final = 20  # degrees: digits are read as well where they lean by less


def lean(levels: Sequence[Sequence[Patch]], classifier: Classifier, check: Callable[[], None]) -> int:
    """Degrees, -179..180, by which a page is to be turned clockwise to be upright; 0 without good evidence.

    `levels`: the pieces of ink of each level.
    """
    samples = [_alike(pieces) for pieces in levels]
    pieces = max(samples, key=lambda some: (min(len(some), _SAMPLE), sum(piece.size for piece in some)), default=[])
    if len(pieces) < _FEWEST:
        return 0
    angles = _Angles(pieces, classifier, check)
    directions = row_directions(max(samples, key=len))
    return _along_rows(angles, directions) if directions else _by_digits(angles)


class _Angles:
    """What the classifier says of a sample of ink at each angle that it is asked about."""

    def __init__(self, pieces: Sequence[Patch], classifier: Classifier, check: Callable[[], None]) -> None:
        self._pieces, self._sample = pieces, _some(pieces, _SAMPLE)
        self._classifier, self._check = classifier, check
        self._bars: dict[int, NDArray[np.bool_]] = {}
        self.said: dict[int, NDArray[np.float64]] = {}

    def ask(self, *angles: int) -> None:
        """About clockwise turns by so many degrees."""
        for angle in angles:
            turn = _turn(angle)
            if turn in self.said:
                continue
            self._check()
            said = judge([turned_patch(patch, turn) if turn else patch for patch in self._sample], self._classifier)
            self.said[turn] = np.log([max(one.probability, _FLOOR) if one else _FLOOR for one in said])
            self._bars[turn] = np.array([one is None or one.prediction.digit in BARS for one in said])

    def mean(self, angle: int) -> float:
        """The mean logarithm of being a digit."""
        return float(self.said[angle].mean())

    def clear(self, angle: int) -> float:
        """The share of the sample that is clearly digits."""
        return float((self.said[angle] > np.log(_CLEAR)).mean())

    def upright(self) -> bool:
        """Whether digits are read as they are, and not half of them only, as upside down."""
        self.ask(0)
        if self.clear(0) >= _UPRIGHT and self.mean(0) > -_WELL:
            return True
        self._look_closer()
        self.ask(0)
        if self.clear(0) < _UPRIGHT:
            return False
        if self.mean(0) > -_WELL:
            return True
        self.ask(_HALF)
        return not self.certain(_HALF, 0)

    def _look_closer(self) -> None:
        """Ask about more ink from here on."""
        if len(self._pieces) > len(self._sample):
            self._sample = _some(self._pieces, _CLOSER)
            self.said.clear()

    def best(self) -> int:
        """The angle at which digits are read best."""
        return max(self.said, key=self.mean)

    def certain(self, angle: int, before: int) -> bool:
        """Whether digits are read so much better at one angle than at another that it is no chance."""
        gains = self.said[angle] - self.said[before]
        tell = float(((self.said[angle] > np.log(_CLEAR)) & ~self._bars[angle]).mean())
        least = max(_BETTER, _CERTAIN * float(gains.std()) / np.sqrt(len(gains)))
        return bool(gains.mean() > least and self.clear(angle) >= _READABLE and tell >= _TELL)


def _some(pieces: Sequence[Patch], most: int) -> list[Patch]:
    """At most so many, evenly taken."""
    places = np.linspace(0, len(pieces) - 1, min(most, len(pieces))).round().astype(int)
    return [pieces[place] for place in places.tolist()]


def _turn(angle: int) -> int:
    """The same angle in -179..180."""
    return _HALF - (_HALF - angle) % 360


def _along_rows(angles: _Angles, directions: Sequence[int]) -> int:
    """The lean of a page whose rows of ink lie in one of some directions."""
    flattest = min(directions, key=abs)
    if angles.upright() and abs(flattest) < _LITTLE:
        return flattest
    tried = [turn for direction in directions for turn in (direction, direction + _HALF)]
    angles.ask(*tried)
    best = max(map(_turn, tried), key=angles.mean)
    if angles.certain(best, 0):
        return best
    as_good = angles.clear(flattest) >= _READABLE and angles.mean(flattest) >= angles.mean(0) - _AS_GOOD
    return flattest if as_good else 0


def _by_digits(angles: _Angles) -> int:
    """The lean of a page with little ink, at which its digits are read best."""
    readable = angles.upright()
    if readable:
        angles.ask(-_TELLING, _TELLING)
        level = angles.mean(0)
        least = level - _AS_GOOD if level > -_SATURATED else level + _BETTER / 2
        if max(angles.mean(-_TELLING), angles.mean(_TELLING)) < least:
            return 0
    angles.ask(*range(_COARSE - _HALF, _HALF + 1, _COARSE))
    best, before = angles.best(), None
    while best != before:
        angles.ask(*range(best - _AROUND, best + _AROUND + 1, _STEP))
        before, best = best, angles.best()
    if angles.certain(best, 0) or (readable and angles.clear(best) >= _READABLE):
        return _middle(angles.said, best)
    return 0


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


def turned_patch(patch: Patch, angle: float) -> Patch:
    """The ink turned clockwise by so many degrees; where it lies is lost."""
    image = Image.fromarray(patch.ink).rotate(-angle, Image.Resampling.BILINEAR, expand=True)
    return Patch(0, 0, np.asarray(image, np.float32).clip(0, 1))


def _alike(pieces: Sequence[Patch]) -> list[Patch]:
    """Things of about the size that most ink has."""
    fitting = [piece for piece in pieces if _SIZES[0] <= piece.size <= _SIZES[1] and min(piece.ink.shape) >= 4]
    if not fitting:
        return []
    sizes = np.array([float(piece.size) for piece in fitting])
    weights = np.array([float(piece.ink.sum()) for piece in fitting])
    order = np.argsort(sizes)
    middle = int(np.searchsorted(np.cumsum(weights[order]), weights.sum() / 2))
    usual = sizes[order[min(middle, len(order) - 1)]]
    low, high = _OF_USUAL
    return [piece for piece in fitting if low * usual <= piece.size <= high * usual]
