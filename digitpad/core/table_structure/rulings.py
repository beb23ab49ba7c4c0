"""Rulings: the lines of a table, printed or drawn, as curves across a picture that may lean, bend and have gaps.

A ridge filter makes thin dark lines visible whatever the light is. In narrow strips across the picture each ruling is a
peak of the ridge's profile; peaks of neighbouring strips are linked to curves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.pieces import Grey

_STRIP: Final = 12  # pixels of a strip's width
_THICK: Final = 1 / 190  # of the picture's longer side: no ruling is thicker
_DARKER: Final = 0.4  # of the paper around: what is darker than that by more counts as that dark
_FAINTEST: Final = 0.02  # of the paper around: the ridge of a ruling is stronger
_ABOVE_NOISE: Final = 3.0  # times as strong as the strip's usual ridge
_STEEPEST: Final = 0.2  # of a strip's width, that a ruling moves across in a strip
_OFF: Final = 1.5  # pixels that a peak may lie off the curve
_MISSING: Final = 4  # strips that a ruling may be interrupted for
_KNOWN: Final = 8  # last points of a curve that say where it goes
_FEWEST: Final = 3  # points of a piece of a ruling
_AROUND: Final = 2  # points to each side, of which the median says how strong a ruling is there
_STRONG: Final = 0.9  # of its points are weaker than its strong part
_FAINTER: Final = 0.55  # of that: what is weaker is another line
_ALIKE: Final = 1.9  # times as strong as another piece of the same ruling
_COVERED: Final = 0.75  # of a ruling's strips that show it
_BENT: Final = 0.02  # of its length, that a ruling differs from a straight line
_STEEPER: Final = 0.3  # pixels for each strip, that a curve whose way is known may leave it
_BENT_PIXELS: Final = 4.0  # the same of a short ruling as _BENT of a long one
_GAPS: Final = 0.5  # of its length, that a ruling is interrupted for in all
_LEAVING: Final = 0.02  # of the gap between two pieces, that the second one may lie further off
_APART: Final = 0.4  # of the least length of a ruling: so far apart two pieces are still one
_MOST: Final = 400  # pieces of rulings each way: more are threads of cloth, or grain
_ONE: Final = 3.0  # pixels between two pieces of one ruling, across it

RulingPlaces = NDArray[np.float64]
"""(n,) pixels."""


@dataclass(frozen=True, eq=False)
class Ruling:
    """`along`: (n,) where it was seen, rising, in pixels from the left of a level one, from the top of an upright one;
    `across`: (n,) its distance from the top, or from the left, there; `strength`: of its ridge, 0..1.
    """

    along: RulingPlaces
    across: RulingPlaces
    strength: float

    @property
    def first(self) -> float:
        """Where it begins."""
        return float(self.along[0])

    @property
    def last(self) -> float:
        """Where it ends."""
        return float(self.along[-1])

    @property
    def middle(self) -> float:
        """Its distance from the picture's top or left, on average."""
        return float(self.across.mean())

    @cached_property
    def slope(self) -> float:
        """How much it moves across for each pixel along."""
        return float(np.polyfit(self.along, self.across, 1)[0]) if len(self.along) > 1 else 0.0

    def at(self, along: float) -> float:
        """Its distance from the top or left there; beyond its ends it goes on straight."""
        return float(self.places(np.array([along]))[0])

    def places(self, along: RulingPlaces) -> RulingPlaces:
        """(n,): the same of several places."""
        before, after = np.minimum(along - self.first, 0), np.maximum(along - self.last, 0)
        slope = self.slope if before.any() or after.any() else 0.0
        there: RulingPlaces = np.interp(along, self.along, self.across) + slope * (before + after)
        return there


def find_rulings(grey: Grey, least: float) -> tuple[list[Ruling], list[Ruling]]:
    """The level and the upright rulings of a picture that are longer than `least` pixels, from the top and the left."""
    level = _level_rulings(np.asarray(grey, np.float32), least)
    upright = _level_rulings(np.ascontiguousarray(np.asarray(grey, np.float32).T), least)
    return level, upright


def _level_rulings(grey: NDArray[np.float32], least: float) -> list[Ruling]:
    profiles = _profiles(grey)
    curves = _linked([_peaks(profile) for profile in profiles])
    found = [one for curve in curves for part in _of_one_strength(curve) if (one := _ruling(part)) is not None]
    whole = [one for one in _joined(found, _APART * least) if one.last - one.first >= least and _is_straight(one)]
    return sorted(whole, key=lambda one: one.middle)


def _profiles(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """(strips, h): how much darker each row of each strip is than the paper above and below, 0.._DARKER."""
    reach = max(3, round(max(grey.shape) * _THICK))
    padded = np.pad(grey, ((reach, reach), (0, 0)), mode="edge")
    above, below = padded[: -2 * reach], padded[2 * reach :]
    around = np.minimum(above, below)
    ridge = ((around - grey) / np.maximum(around, 1)).clip(-_DARKER, _DARKER)
    strips = ridge.shape[1] // _STRIP
    means: NDArray[np.float32] = ridge[:, : strips * _STRIP].reshape(len(grey), strips, _STRIP).mean(2).T
    return np.ascontiguousarray(means.clip(0))


def _peaks(profile: NDArray[np.float32]) -> NDArray[np.float64]:
    """(n, 2): where a strip's profile has peaks, to a part of a pixel, and how high they are."""
    least = max(_FAINTEST, _ABOVE_NOISE * float(np.median(profile)))
    inner = profile[1:-1]
    places = np.flatnonzero((inner >= least) & (inner >= profile[:-2]) & (inner > profile[2:])) + 1
    before, at, after = profile[places - 1], profile[places], profile[places + 1]
    bend = np.maximum(2 * at - before - after, 1e-9)
    return np.column_stack([places + ((after - before) / (2 * bend)).clip(-0.5, 0.5) + 0.5, at]).astype(np.float64)


def _linked(peaks: Sequence[NDArray[np.float64]]) -> list[list[tuple[int, float, float]]]:
    """Curves of peaks in neighbouring strips: (strip, place, height) each."""
    done: list[list[tuple[int, float, float]]] = []
    active: list[list[tuple[int, float, float]]] = []
    for strip, found in enumerate(peaks):
        free = np.full(len(found), True)
        for curve in sorted(active, key=len, reverse=True):  # the longest ones know best where they go
            if not len(found):
                break
            away = np.abs(found[:, 0] - _expected(curve, strip))
            away[~free] = np.inf
            best = int(away.argmin())
            if away[best] <= _tolerance(curve, strip):
                curve.append((strip, *found[best].tolist()))
                free[best] = False
        done += [curve for curve in active if strip - curve[-1][0] > _MISSING]
        active = [curve for curve in active if strip - curve[-1][0] <= _MISSING]
        active += [[(strip, *found[place].tolist())] for place in np.flatnonzero(free)]
    return [*done, *active]


def _expected(curve: Sequence[tuple[int, float, float]], strip: int) -> float:
    last = curve[-_KNOWN:]
    if len(last) < _KNOWN // 2:
        return last[-1][1]
    slope = (last[-1][1] - last[0][1]) / (last[-1][0] - last[0][0])
    return last[-1][1] + slope * (strip - last[-1][0])


def _tolerance(curve: Sequence[tuple[int, float, float]], strip: int) -> float:
    steps = strip - curve[-1][0]
    return _OFF + (_STEEPEST * _STRIP * steps if len(curve) < _KNOWN // 2 else _STEEPER * steps)


def _of_one_strength(curve: Sequence[tuple[int, float, float]]) -> list[Sequence[tuple[int, float, float]]]:
    """A curve's strong and faint parts: a line that somebody has drawn on one of the paper, and the rest of that."""
    heights = np.array([one[2] for one in curve])
    if len(heights) <= _KNOWN:
        return [curve]
    around = np.lib.stride_tricks.sliding_window_view(np.pad(heights, _AROUND, mode="edge"), 2 * _AROUND + 1)
    strong = np.median(around, axis=1) >= _FAINTER * float(np.quantile(heights, _STRONG))
    cuts = [0, *(np.flatnonzero(np.diff(strong)) + 1).tolist(), len(curve)]
    return [curve[first:last] for first, last in pairwise(cuts)]


def _ruling(curve: Sequence[tuple[int, float, float]]) -> Ruling | None:
    if len(curve) < _FEWEST or len(curve) < _COVERED * (curve[-1][0] - curve[0][0] + 1):
        return None
    along = (np.array([one[0] for one in curve]) + 0.5) * _STRIP
    return Ruling(along, np.array([one[1] for one in curve]), float(np.mean([one[2] for one in curve])))


def _joined(rulings: Sequence[Ruling], apart: float) -> list[Ruling]:
    """Pieces of one ruling as one, the longest first; what lies on a longer one is left out."""
    whole: list[Ruling] = []
    for one in sorted(rulings, key=lambda one: one.last - one.first, reverse=True)[:_MOST]:
        place = next((place for place, other in enumerate(whole) if _goes_on(other, one, apart)), None)
        if place is None:
            whole.append(one)
        else:
            whole[place] = _as_one(whole[place], one)
    return whole


def _goes_on(one: Ruling, two: Ruling, apart: float) -> bool:
    """Whether both are pieces of one ruling: the shorter one lies in the way of the longer one."""
    gap = max(one.first, two.first) - min(one.last, two.last)
    if gap > apart or not 1 / _ALIKE <= one.strength / two.strength <= _ALIKE:
        return False
    off = np.abs(one.places(two.along) - two.across)
    return bool(np.median(off) <= _ONE + _LEAVING * max(0.0, gap))


def _as_one(one: Ruling, two: Ruling) -> Ruling:
    own = (two.along < one.first) | (two.along > one.last)
    along = np.concatenate([one.along, two.along[own]])
    order = np.argsort(along, kind="stable")
    return Ruling(along[order], np.concatenate([one.across, two.across[own]])[order], one.strength)


def _is_straight(one: Ruling) -> bool:
    rest = one.across - np.polyval(np.polyfit(one.along, one.across, 1), one.along)
    gaps = sum(max(0.0, after - before - (_MISSING + 1) * _STRIP) for before, after in pairwise(one.along))
    length = one.last - one.first
    return bool(np.abs(rest).max() <= max(_BENT_PIXELS, _BENT * length)) and gaps <= _GAPS * length
