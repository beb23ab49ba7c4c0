"""Rulings that cross each other as the grid of a table; the lines of squared and lined paper are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from digitpad.core.pages.digits.lines import PlacedBox
from digitpad.core.table_structure.rulings import Ruling

_REACH: Final = 0.6  # of a digit's height, that a ruling ends before another one which it meets
_FEWEST: Final = 2  # rulings each way of a grid
_ASKEW: Final = 0.15  # of its length, that a ruling leans against those that it crosses: others are hairs and creases
_THROUGH: Final = 0.6  # of the grid's width or height: shorter rulings part nothing
_TOGETHER: Final = 0.5  # of a digit's height: closer rulings are one, such as a double one
_SQUARES: Final = 12  # lines of squared paper each way, at least
_LINES: Final = 6  # lines of lined paper
_NARROW: Final = 2.0  # times as high as digits: squares and lines of paper are no wider
_EVEN: Final = 0.2  # of the usual distance, that most distances between lines of paper differ from it
_KINDS: Final = 1.6  # times as strong as faint ones usually are, strong ones are
_STRONGER: Final = 1.7  # times as strong as the paper's own lines: drawn by a person
_THIN: Final = 0.35  # of its height: a piece of a ruling that was taken for a 1 is no wider
_ON: Final = 0.1  # of its height: it lies that near the ruling at both ends

_Ways = tuple[tuple[Ruling, ...], tuple[Ruling, ...]]
"""Level ones and upright ones."""


@dataclass(frozen=True, eq=False)
class RuledGrid:
    """`level`: from the top, `upright`: from the left; `reach`: pixels that digits may lie beyond their ends."""

    level: tuple[Ruling, ...]
    upright: tuple[Ruling, ...]
    reach: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a place is in the grid, open columns and rows at its edges included."""
        left, right = _ends(self.level, self.upright, y, self.reach)
        top, bottom = _ends(self.upright, self.level, x, self.reach)
        return left <= x <= right and top <= y <= bottom

    @property
    def lean(self) -> tuple[float, float]:
        """How much its rows fall to the right, and its columns go to the right, for each pixel along."""
        fall, aside = (float(np.median([one.slope for one in ways])) for ways in (self.level, self.upright))
        return fall, aside

    @property
    def heights(self) -> list[float]:
        """Of the bands between level rulings, from the top."""
        return [_distance(one, two) for one, two in pairwise(self.level)]

    def band(self, x: float, y: float) -> int:
        """Between which level rulings a place is: how many are above it."""
        return sum(one.at(x) < y for one in self.level)

    def strip(self, x: float, y: float) -> int:
        """Between which upright rulings a place is: how many are left of it."""
        return sum(one.at(y) < x for one in self.upright)

    def is_upright(self, box: PlacedBox) -> bool:
        """Whether a narrow thing lies on an upright ruling from its top to its bottom: it is a piece of that."""
        left, top, right, bottom = box
        x, off = (left + right) / 2, _ON * (bottom - top)
        if right - left > _THIN * (bottom - top):
            return False
        return any(abs(one.at(top) - x) < off and abs(one.at(bottom) - x) < off for one in self.upright)


def _ends(ways: Sequence[Ruling], across: Sequence[Ruling], at: float, reach: float) -> tuple[float, float]:
    """Where the grid begins and ends along `ways`, at a distance from the left or the top.

    The outermost ones of `across`, where `ways` do not go further.
    """
    low, high = across[0].at(at), across[-1].at(at)
    first = float(np.median([one.first for one in ways])) if ways else low
    last = float(np.median([one.last for one in ways])) if ways else high
    return min(low, first + reach if first > low - 2 * reach else first), max(
        high, last - reach if last < high + 2 * reach else last
    )


def ruled_grids(level: Sequence[Ruling], upright: Sequence[Ruling], height: float) -> list[RuledGrid]:
    """The grids of a page with digits of that height, from the top. Each has rulings both ways."""
    by = _REACH * height
    level, upright = _without_squares(level, upright, height)
    level, upright = _without_faint(level, upright, by), _without_faint(upright, level, by)
    found = []
    for ways, across in _groups(level, upright, height):
        drawn = _without_lines(ways, across, height)
        found += [drawn] if drawn == (ways, across) else _groups(*drawn, height)
    grids = [RuledGrid(ways, across, by) for ways, across in found]
    return sorted(grids, key=lambda grid: grid.level[0].middle)


def _without_faint(rulings: Sequence[Ruling], across: Sequence[Ruling], by: float) -> list[Ruling]:
    """Without the lines of paper on which somebody has drawn a table: even, much fainter, and they go on beyond it."""
    strong, faint = _by_strength(rulings)
    crossing = _by_strength(across)[0]
    beyond = [one for one in _long(faint) if crossing and _goes_beyond(one, crossing, by)]
    return strong if _pitch(beyond) else list(rulings)


def _by_strength(rulings: Sequence[Ruling]) -> tuple[list[Ruling], list[Ruling]]:
    """Strong and faint rulings, parted as N. Otsu parts greys (1979); all are strong if they differ little."""
    ordered = sorted(rulings, key=lambda one: one.strength)
    logs = np.log([one.strength for one in ordered])
    spreads = [
        len(logs[:place]) * logs[:place].var() + len(logs[place:]) * logs[place:].var() for place in range(1, len(logs))
    ]
    if not spreads:
        return list(rulings), []
    place = int(np.argmin(spreads)) + 1
    if np.median(logs[place:]) - np.median(logs[:place]) < np.log(_KINDS):
        return list(rulings), []
    return ordered[place:], ordered[:place]


def _groups(level: Sequence[Ruling], upright: Sequence[Ruling], height: float) -> list[_Ways]:
    """Rulings that meet each other."""
    groups = list(range(len(level) + len(upright)))
    for one, first in enumerate(level):
        for two, second in enumerate(upright, len(level)):
            if groups[one] != groups[two] and _meet(first, second, _REACH * height):
                old, new = groups[two], groups[one]
                groups = [new if group == old else group for group in groups]
    found = []
    for group in sorted(set(groups)):
        ways = [one for one, its in zip(level, groups, strict=False) if its == group]
        across = [one for one, its in zip(upright, groups[len(level) :], strict=True) if its == group]
        if ways and across:
            both = _through(ways, across, height), _through(across, ways, height)
            found += [both] if min(map(len, both)) >= _FEWEST else []
    return found


def _meet(level: Ruling, upright: Ruling, reach: float) -> bool:
    x = upright.at(level.middle)
    y = level.at(x)
    x = upright.at(y)
    return level.first - reach <= x <= level.last + reach and upright.first - reach <= y <= upright.last + reach


def _through(rulings: Sequence[Ruling], across: Sequence[Ruling], height: float) -> tuple[Ruling, ...]:
    """Those that go through most of a grid, a double one once."""
    lean = -float(np.median([one.slope for one in across]))
    rulings = [one for one in rulings if abs(one.slope - lean) <= _ASKEW]
    lengths = [one.last - one.first for one in rulings]
    extent = max(lengths, default=0.0)
    if len(across) > 1:
        extent = min(extent, max(one.middle for one in across) - min(one.middle for one in across))
    long = [one for one, length in zip(rulings, lengths, strict=True) if length >= _THROUGH * extent]
    kept: list[Ruling] = []
    for one in sorted(long, key=lambda one: one.at((one.first + one.last) / 2)):
        if kept and abs(_distance(kept[-1], one)) < _TOGETHER * height:
            kept[-1] = max(kept[-1], one, key=lambda ruling: ruling.last - ruling.first)
        else:
            kept.append(one)
    return tuple(kept)


def _distance(one: Ruling, two: Ruling) -> float:
    """Between two rulings in the same direction, in the middle of what they share."""
    along = (max(one.first, two.first) + min(one.last, two.last)) / 2
    return two.at(along) - one.at(along)


def _without_squares(
    level: Sequence[Ruling], upright: Sequence[Ruling], height: float
) -> tuple[Sequence[Ruling], Sequence[Ruling]]:
    """The rulings without those of squared paper."""
    lines, squares = _long(level), _long(upright)
    pitch, square = _pitch(lines), _pitch(squares)
    if not pitch or not square or min(len(lines), len(squares)) < _SQUARES:
        return level, upright
    if max(pitch, square) >= _NARROW * height or abs(pitch - square) >= _EVEN * pitch:
        return level, upright
    return _stronger(level, lines), _stronger(upright, squares)


def _without_lines(level: tuple[Ruling, ...], upright: tuple[Ruling, ...], height: float) -> _Ways:
    """The rulings of a group without those of lined paper."""
    beyond = [one for one in level if _goes_beyond(one, upright, _REACH * height)]
    if not _pitch(beyond):
        return level, upright
    kept = _stronger(beyond, beyond)
    return tuple(one for one in level if one not in beyond or one in kept), upright


def _long(rulings: Sequence[Ruling]) -> list[Ruling]:
    longest = max((one.last - one.first for one in rulings), default=0.0)
    return [one for one in rulings if one.last - one.first >= _THROUGH * longest]


def _goes_beyond(level: Ruling, upright: Sequence[Ruling], by: float) -> bool:
    """Whether a level ruling goes on beyond the outermost upright ones, as the lines of paper do."""
    left, right = min(one.at(level.middle) for one in upright), max(one.at(level.middle) for one in upright)
    return level.first < left - by or level.last > right + by


def _pitch(rulings: Sequence[Ruling]) -> float | None:
    """The distance between evenly spaced rulings, of which some may be missing; None if they are not."""
    if len(rulings) < _LINES:
        return None
    gaps = np.diff(np.sort([one.middle for one in rulings]))
    usual = float(np.median(gaps))
    off = np.abs(gaps - usual * np.maximum(1, np.rint(gaps / usual)))
    return usual if np.mean(off <= _EVEN * usual) >= _THROUGH else None


def _stronger(rulings: Sequence[Ruling], paper: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """Those that are much stronger than the paper's: somebody has drawn them."""
    usual = float(np.median([one.strength for one in paper]))
    return tuple(one for one in rulings if one.strength >= _STRONGER * usual)
