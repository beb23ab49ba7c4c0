"""Digits read at several levels of a page: the same ones become one, and of ones in each other's way some win.

No level decides how large digits are. A large digit and bits of its own stroke are in each other's way, as are a digit
and a blur of several: how alike their ink is tells which is which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.pages.digits.groups import CLEAR, is_clear
from digitpad.core.pages.digits.judge import Judged, rejected
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.recognition.predict import Prediction

_SAME: Final = 0.55  # of two boxes' common area, of the area of both: the same thing
_IN_THE_WAY: Final = 0.35  # of the smaller box's area
_STRAYS: Final = 0.1  # less of that with the others than another level's box has: it has bits of other digits
_BEST_SIZE: Final = 70.0  # pixels of a digit's larger side at which it is read best
_SHARED: Final = 0.3  # of the smaller one's ink: with less they are not in each other's way
_INK: Final = 0.3  # probability of handwriting that counts as ink here
_ALIKE: Final = 0.6  # of two masks: a bit of the same stroke
_UNLIKE: Final = 0.4  # the large one is a blur of the small one and others
_WORTH: Final = (1.0, 0.3, 1.0, 1.0, 1.0, 1.0, 1.0, 0.6, 1.0, 1.0)  # of a digit: bits of strokes look like 1 or 7
_BIT_WORTH: Final = 0.2  # of what a bit of a larger stroke is worth
_UNLIKELY: Final = 0.2  # probability: a digit with less is worth nothing
_LARGE_WORTH: Final = 2.0  # of what larger things are worth, beside the things inside
_SEEN_WORTH: Final = 0.5  # more, for each more level at which it or a clear digit was seen
_CLEARER: Final = 0.05  # probability
_PART: Final = 0.35  # of the larger side of ink: a clear digit smaller than that is no part of something so large
_CLEAR_WORTH: Final = 0.5  # of clear digits that are no bars
_SPECK: Final = 0.05  # of its ink: bits with less count the less
_MOST_OF_IT: Final = 0.5  # of its ink that things inside have, too: with less they do not explain it
_BLUR: Final = 0.25  # the same of a large thing that may be a blur of them


@dataclass(frozen=True, eq=False)
class Sighting:
    """A digit as it was read at one level. `patch`: in the level's pixels; `scale`: those for one of the page.

    `printed`: how much of its ink is print, 0..1; `seen`: at how many levels; `apart`: whether it is a clear digit that
    stands by itself on a page of such ones.
    """

    patch: Patch
    judged: Judged
    scale: float
    printed: float
    seen: int = 1
    apart: bool = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """left, top, right, bottom in pixels of the page."""
        left, top, right, bottom = (side / self.scale for side in self.patch.box)
        return left, top, right, bottom

    @property
    def counts(self) -> bool:
        """Whether it was taken for a digit."""
        return not self.judged.prediction.rejected

    @property
    def refused(self) -> Sighting:
        """The same, taken for no digit."""
        return replace(self, judged=rejected(self.judged))

    @property
    def size(self) -> float:
        """The larger side, in pixels of the page."""
        return self.patch.size / self.scale

    @property
    def area(self) -> float:
        """Of the box, in pixels of the page."""
        left, top, right, bottom = self.box
        return (right - left) * (bottom - top)


def agreed(sightings: Sequence[Sighting]) -> list[Sighting]:
    """The digits of all levels, each once, none in another's way."""
    return _cleared(_merged(sightings))


def _merged(sightings: Sequence[Sighting]) -> list[Sighting]:
    """What was seen at several levels once, as those levels see it together."""
    order = sorted(sightings, key=lambda one: -one.judged.probability)
    boxes = np.array([one.box for one in order], float).reshape(-1, 4)
    used = np.zeros(len(order), bool)
    found = []
    for place in range(len(order)):
        if used[place]:
            continue
        same = overlaps(boxes[place], boxes)[0] >= _SAME
        same &= ~used
        same[place] = True
        used |= same
        found.append(_together([order[other] for other in np.flatnonzero(same).tolist()]))
    return found


def _together(same: Sequence[Sighting]) -> Sighting:
    """One thing as several levels see it: the mean of what they say, the ink of the level at which it is read best."""
    best = min(_without_strays(same), key=lambda one: abs(np.log(one.patch.size / _BEST_SIZE)))
    if len(same) == 1:
        return best
    weights = np.array([_clearness(one) for one in same])
    weights /= weights.sum()
    said = np.array([one.judged.prediction.probabilities for one in same])
    digits = np.array([1 - one.judged.strangeness for one in same])
    mixed = (weights * digits) @ said / max(float(weights @ digits), 1e-9)
    likely = float(weights @ digits)
    rejected = not any(one.counts for one in same)
    prediction = Prediction(tuple(mixed.tolist()), rejected=rejected)
    judged = Judged(best.judged.prepared, prediction, likely * float(mixed.max()))
    printed = float(weights @ [one.printed for one in same])
    return Sighting(best.patch, judged, best.scale, printed, sum(one.seen for one in same))


def _without_strays(same: Sequence[Sighting]) -> list[Sighting]:
    """Those with boxes about where the others' are: a torn digit's bits may be its neighbour's at one level."""
    boxes = np.array([one.box for one in same], float)
    seen = np.array([one.seen for one in same])
    shares = np.array([float(seen @ overlaps(box, boxes)[0]) - 1 for box in boxes]) / max(1, int(seen.sum()) - 1)
    return [one for one, share in zip(same, shares.tolist(), strict=True) if share >= shares.max() - _STRAYS]


def _clearness(sighting: Sighting) -> float:
    return float(np.exp(-2 * abs(np.log(sighting.patch.size / _BEST_SIZE))))


def _cleared(things: Sequence[Sighting]) -> list[Sighting]:
    """Without those that are in the way of likelier ones, from the largest to the smallest."""
    order = sorted(things, key=lambda one: -one.area)
    boxes = np.array([one.box for one in order], float).reshape(-1, 4)
    gone = np.zeros(len(order), bool)
    for place, large in enumerate(order):
        if gone[place]:
            continue
        near = (overlaps(boxes[place], boxes)[1] >= _IN_THE_WAY) & ~gone
        near[: place + 1] = False
        ties = [(other, _tie(large, order[other])) for other in np.flatnonzero(near).tolist()]
        ties = [(other, tie) for other, tie in ties if tie.shared >= _SHARED]
        if not ties:
            continue
        own, their = _worths(large, [(order[other], tie) for other, tie in ties])
        if own >= their:
            gone[[other for other, _ in ties]] = True
        else:
            gone[place] = True
    return [one for place, one in enumerate(order) if not gone[place]]


def _worths(large: Sighting, inside: Sequence[tuple[Sighting, _Tie]]) -> tuple[float, float]:
    """What a large thing is worth, and what those in its way are together."""
    own, their, clear = _LARGE_WORTH * _worth(large) * _seen_worth(large), 0.0, 0
    ink = max(1, int((large.patch.ink > _INK).sum()))
    sharpest = 0
    for small, tie in inside:
        share = min(1.0, tie.common / (_SPECK * ink)) * _worth(small)
        if _is_no_bit(small, large):
            their += share * _seen_worth(small)
            sharpest = max(sharpest, small.patch.size)
        else:
            their += share * (_BIT_WORTH if tie.alike >= _ALIKE else 1.0)
        clear += tie.alike < _UNLIKE and _worth(small) > _CLEAR_WORTH
    if sharpest:
        own *= min(1.0, large.patch.size / min(sharpest, _BEST_SIZE))
    explained = sum(tie.common for _, tie in inside) / ink
    their *= min(1.0, explained / _MOST_OF_IT)
    if clear > 1 and explained >= _BLUR:
        own /= clear
    return own, their


def _is_no_bit(small: Sighting, large: Sighting) -> bool:
    """Whether a clear digit inside another is no bit of its stroke: clearer or far smaller than that, or seen at more
    levels, and larger there."""
    if not small.counts or small.judged.probability < CLEAR:
        return False
    if small.seen > large.seen and small.patch.size > large.patch.size:
        return True
    clearer = small.judged.probability > large.judged.probability + _CLEARER
    return is_clear(small.judged) and (clearer or small.size < _PART * large.size)


def _seen_worth(one: Sighting) -> float:
    return 1 + _SEEN_WORTH * (one.seen - 1)


def _worth(one: Sighting) -> float:
    if not one.counts:
        return 0.0
    return _WORTH[one.judged.prediction.digit] * max(0.0, one.judged.probability - _UNLIKELY)


@dataclass(frozen=True)
class _Tie:
    """`shared`: of a small thing's ink, how much is a large one's too; `alike`: of the ink of both in its box;
    `common`: how many pixels that is.
    """

    common: float
    shared: float
    alike: float


def _tie(large: Sighting, small: Sighting) -> _Tie:
    """How a large thing's ink in a small one's box is to that one's."""
    placed = small.patch.scaled(large.scale / small.scale)
    seen = placed.ink > _INK
    left, top = placed.left - large.patch.left, placed.top - large.patch.top
    field = np.zeros(seen.shape, bool)
    x, y = max(0, left), max(0, top)
    part = large.patch.ink[y : max(y, top + seen.shape[0]), x : max(x, left + seen.shape[1])] > _INK
    field[y - top : y - top + part.shape[0], x - left : x - left + part.shape[1]] = part
    common = float((seen & field).sum())
    return _Tie(common, common / max(1, int(seen.sum())), common / max(1, int((seen | field).sum())))


def overlaps(box: np.ndarray, boxes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of a box and each of some: the common area as a share of both, and of the smaller one."""
    wide = np.minimum(box[2], boxes[:, 2]) - np.maximum(box[0], boxes[:, 0])
    high = np.minimum(box[3], boxes[:, 3]) - np.maximum(box[1], boxes[:, 1])
    common = wide.clip(0) * high.clip(0)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    own = (box[2] - box[0]) * (box[3] - box[1])
    return common / np.maximum(areas + own - common, 1e-9), common / np.maximum(np.minimum(areas, own), 1e-9)
