"""Forms that some people give their digits and few files of strokes hold: slashed zeros, hooked ones, barred sevens.

Strokes are (n, 2) each, y downward. What is added to a digit is as long as its height says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from digitpad.core.data.stroke_files import Points, StrokeSample

_SHARES: Final[Mapping[str, float]] = {"0": 0.35, "1": 0.35, "5": 0.3, "7": 0.15, "8": 0.2}
"""Of a digit's samples: how many get another form."""
_LINKED: Final = 0.05  # of those that end at the right: as where a link to the next digit was cut
_LINKS: Final = "02368"
_NARROW: Final = 0.12  # of all digits are made narrow, as in crowded numbers
_NARROWEST: Final = 0.5  # of their width is left
_LEAST_WIDTH: Final = 0.35  # of its height; a digit that is narrower already, such as a 1, stays so
_POINT_DISTANCE: Final = 1 / 20  # of a digit's height; between points of a straight line: a spline leaves corners sharp
_STEEP: Final = 0.6  # heights; a 1 that is wider has an upstroke or a foot already


def other_form(sample: StrokeSample, random: np.random.Generator) -> StrokeSample:
    """The sample, now and then in another form of its digit, or narrower."""
    strokes: Sequence[Points] = sample.strokes
    if random.random() < _SHARES.get(sample.label, 0.0):
        strokes = _FORMS[sample.label](strokes, random)
    elif sample.label in _LINKS and random.random() < _LINKED:
        strokes = _linked(strokes, random)
    if random.random() < _NARROW:
        strokes = _narrowed(strokes, random)
    return sample if strokes is sample.strokes else StrokeSample(sample.label, sample.writer, tuple(strokes))


def slash(strokes: Sequence[Points], random: np.random.Generator) -> Points:
    """A line across a zero, within its ring or beyond it, in either direction."""
    points = np.concatenate(strokes)
    middle, half = (points.min(0) + points.max(0)) / 2, np.ptp(points, axis=0) / 2
    reach = random.uniform(0.6, 1.35) * half * (1, -1 if random.random() < 0.85 else 1)
    ends = np.stack([middle - reach, middle + reach]) + random.normal(0, 0.03, (2, 2)) * height(strokes)
    return straight(ends if random.random() < 0.5 else ends[::-1], height(strokes))


def dot(strokes: Sequence[Points], random: np.random.Generator) -> Points:
    """A dot in the middle of a zero, now and then a little long."""
    points = np.concatenate(strokes)
    middle = (points.min(0) + points.max(0)) / 2 + random.normal(0, 0.03, 2) * height(strokes)
    long = random.uniform(-0.06, 0.06, 2) * height(strokes) * (random.random() < 0.5)
    return np.stack([middle - long, middle + long]) if long.any() else middle[None]


def other_one(random: np.random.Generator) -> list[Points]:
    """A 1 a unit high with a long upstroke, with or without a foot, or with a hook at its end."""
    reach, drop = random.uniform(0.15, 0.5), random.uniform(0.15, 0.85)
    corners = [[-reach, drop], [0.0, 0.0], [random.normal(0, 0.05), 1.0]]
    strokes = []
    if random.random() < 0.3:
        foot = random.uniform(0.12, 0.35)
        strokes = [straight([[-foot, 1.0], [foot, 1.0 + random.normal(0, 0.03)]], 1.0)]
    elif random.random() < 0.5:
        corners.append([corners[2][0] + random.choice([-1, 1]) * random.uniform(0.05, 0.25), random.uniform(0.8, 0.98)])
    return [straight(corners, 1.0), *strokes]


def straight(corners: Sequence[Sequence[float]] | Points, size: float) -> Points:
    """Straight lines between corners, of a digit `size` high, with points so close that splines leave corners sharp."""
    xy = np.asarray(corners, np.float64)
    lengths = np.hypot(*np.diff(xy, axis=0).T) / (size * _POINT_DISTANCE)
    counts = np.maximum(2, np.ceil(lengths)).astype(int)
    lines = zip(xy[:-1], xy[1:], counts.tolist(), strict=True)
    return np.vstack([*(np.linspace(a, b, n, endpoint=False) for a, b, n in lines), xy[-1:]])


def height(strokes: Sequence[Points]) -> float:
    """How high strokes are; 1 for what has no height."""
    return float(np.ptp(np.concatenate(strokes)[:, 1])) or 1.0


def _zero(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    chosen = random.random()
    if chosen < 0.65:
        return [*strokes, slash(strokes, random)]
    if chosen < 0.85:
        return [*strokes, dot(strokes, random)]
    return _with_lead(strokes, random)


def _with_lead(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """The pen comes from the upper right."""
    size, first = height(strokes), strokes[0]
    start = first[0] + np.array([random.uniform(0.1, 0.4), -random.uniform(0.0, 0.25)]) * size
    return [np.vstack([straight([start, first[0]], size), first[1:]]), *strokes[1:]]


def _linked(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """The pen goes on to the right."""
    size, last = height(strokes), strokes[-1]
    end = last[-1] + np.array([random.uniform(0.1, 0.45), random.normal(0, 0.15)]) * size
    return [*strokes[:-1], np.vstack([last[:-1], straight([last[-1], end], size)])]


def _one(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """A plain 1 gets an upstroke, a hook or a foot; any other is drawn anew."""
    size = height(strokes)
    line = strokes[0] if strokes[0][0, 1] <= strokes[0][-1, 1] else strokes[0][::-1]
    low, high = line.argmax(0)[1], line.argmin(0)[1]
    plain = len(strokes) == 1 and high == 0 and low == len(line) - 1 and np.ptp(line[:, 0]) < _STEEP * size
    if not plain or random.random() < 0.2:
        return other_one(random)
    end = random.random()
    if random.random() < 0.4 or 0.55 <= end < 0.65:
        flag = line[0] + np.array([-random.uniform(0.1, 0.55), random.uniform(0.1, 0.85)]) * size
        line = np.vstack([straight([flag, line[0]], size), line[1:]])
    if end < 0.55:
        side = random.uniform(0.02, 0.28) * (1 if random.random() < 0.8 else -1)
        hook = line[-1] + np.array([side, -random.uniform(0.05, 0.45)]) * size
        line = np.vstack([line[:-1], straight([line[-1], hook], size)])
    if end < 0.65:
        return [line]
    left, right = random.uniform(0.1, 0.35, 2) * size
    foot = line[-1] + np.array([[-left, 0.0], [right, random.normal(0, 0.03) * size]])
    return [line, straight(foot, size)]


def _five(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """The bar of a 5 reaches further over what stands beside it."""
    if len(strokes) != 2 or np.ptp(strokes[1][:, 1]) > 0.5 * np.ptp(strokes[1][:, 0]):
        return strokes
    bar, left = strokes[1], strokes[1][:, 0].min()
    return [strokes[0], np.column_stack([left + (bar[:, 0] - left) * random.uniform(1.0, 2.2), bar[:, 1]])]


def _seven(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """A 7 of one stroke gets a bar, which may lie far to its left."""
    if len(strokes) != 1:
        return strokes
    size, line = height(strokes), strokes[0]
    level = line[:, 1].min() + random.uniform(0.4, 0.65) * size
    stem = line[int(np.abs(line[len(line) // 2 :, 1] - level).argmin()) + len(line) // 2]
    ends = np.array([[-random.uniform(0.08, 0.5), 0.0], [random.uniform(0.05, 0.35), random.normal(0, 0.05)]])
    return [line, straight(stem + ends * size, size)]


def _eight(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    """The two rings of an 8 meet less well."""
    if len(strokes) != 2:
        return strokes
    return [strokes[0], strokes[1] + random.normal(0, (0.08, 0.05)) * height(strokes)]


def _narrowed(strokes: Sequence[Points], random: np.random.Generator) -> Sequence[Points]:
    if np.ptp(np.concatenate(strokes)[:, 0]) < _LEAST_WIDTH * height(strokes):
        return strokes
    factor = random.uniform(_NARROWEST, 1.0)
    return [stroke * (factor, 1.0) for stroke in strokes]


_FORMS: Final[Mapping[str, Callable[[Sequence[Points], np.random.Generator], Sequence[Points]]]] = {
    "0": _zero,
    "1": _one,
    "5": _five,
    "7": _seven,
    "8": _eight,
}
VARIED_DIGITS: Final = tuple(sorted({*_FORMS, *_LINKS}))
"""Digits that get other forms."""
