"""Printed rules and squares: found as long thin lines, level or upright, and lifted off what is written on them.

A rule is followed as a path that goes on from column to column and may lean and bend, as it does in a photo. Its
darkness is what most places along it share; ink on top of it is darker still and stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.light import Ink, Mask

_GROUP: Final = 6  # pixels along a rule that are looked at together; a path leans by one pixel in that many at most
_GAP: Final = 3.0  # groups of a path's length that a group without ink costs
_SHORTEST: Final = 0.2  # of the page's side
_PARALLEL: Final = 0.1  # of the page's side: so short are rules in a corner, where there are longer ones
_PARALLEL_SLOPE: Final = 0.06  # rows for each column, that such a one may differ from them
_ALONE: Final = 0.8  # of the page's side: a single line of that length is a rule too
_FAMILY: Final = 3  # shorter lines are rules where there are as many as that
_MOST: Final = 400  # rules in one direction
_REACH: Final = 7  # pixels to each side of a rule's middle at which its darkness is looked for
_THICKEST: Final = 9  # pixels
_WINDOW: Final = 41  # groups: what more than half of them share is the rule
_SURE: Final = 1.15  # times a rule's own darkness is taken away, because it varies
_LEAST: Final = 0.015  # darkness of a rule that is worth taking away


@dataclass(frozen=True, eq=False)
class Rule:
    """A line that goes from left to right: `start`, its first column in pixels; `rows`: (n,) its row in each group."""

    start: int
    rows: NDArray[np.float64]

    @property
    def length(self) -> int:
        """In pixels."""
        return len(self.rows) * _GROUP

    @property
    def slope(self) -> float:
        """Rows for each column."""
        return float(self.rows[-1] - self.rows[0]) / max(1, self.length - _GROUP)


def without_rules(dark: Ink, limit: Ink, check: Callable[[], None]) -> tuple[Ink, list[Rule], list[Rule]]:
    """What is left without the rules; the level rules, and the upright ones (as if the page lay on its side).

    `limit`: (h, w), the darkness of what is no grain of the paper; `check` is called between steps.
    """
    level = _rules(dark, limit)
    check()
    upright = _rules(np.ascontiguousarray(dark.T), np.ascontiguousarray(limit.T))
    check()
    covered = np.zeros_like(dark)
    for rule in level:
        _lay(covered, dark, rule)
    if upright:
        turned, sideways = np.zeros_like(dark.T), np.ascontiguousarray(dark.T)
        for rule in upright:
            _lay(turned, sideways, rule)
        covered = np.maximum(covered, turned.T)
    if level or upright:
        dark = lifted(dark, covered)
    return dark, level, upright


def lifted(dark: Ink, rules: Ink) -> Ink:
    """The darkness that ink would have without the rules under it: of what light the rules left, it takes its share."""
    rules = np.minimum(rules * np.float32(_SURE), np.float32(0.95))
    return (1 - (1 - dark) / (1 - rules)).clip(0, 1)


def _rules(dark: Ink, limit: Ink) -> list[Rule]:
    """The level rules of a page."""
    height, width = dark.shape
    columns = width // _GROUP
    if height < 4 * _REACH or columns < 2 * _WINDOW:
        return []
    thin = dark[:, : columns * _GROUP].reshape(height, columns, _GROUP).mean(2)
    low = limit[:, : columns * _GROUP].reshape(height, columns, _GROUP).mean(2)
    found = [rule for rule in _paths(thin > 0.6 * low, _PARALLEL * columns) if _is_thin(thin, rule)]
    long = [rule for rule in found if len(rule.rows) >= _SHORTEST * columns]
    if len(long) < _FAMILY:
        return [rule for rule in long if len(rule.rows) >= _ALONE * columns]
    slope = float(np.median([rule.slope for rule in long]))
    return [rule for rule in found if rule in long or abs(rule.slope - slope) < _PARALLEL_SLOPE]


def _paths(mask: Mask, shortest: float) -> list[Rule]:
    """The longest paths from left to right through a mask of groups, (h, groups)."""
    height, columns = mask.shape
    lengths = np.zeros((columns, height), np.float32)
    came = np.zeros((columns, height), np.int8)
    ink = np.ascontiguousarray(mask.T)
    lengths[0] = ink[0]
    for column in range(1, columns):
        before = np.pad(lengths[column - 1], 1)
        best, step = before[1:-1].copy(), came[column]
        for shift in (-1, 1):
            other = before[1 + shift : height + 1 + shift]
            better = other > best + 0.25  # straight on where nothing speaks for a turn
            best[better] = other[better]
            step[better] = shift
        lengths[column] = np.where(ink[column], best + 1, np.maximum(best - np.float32(_GAP), 0))
    return _longest(lengths, came, shortest)


def _longest(lengths: NDArray[np.float32], came: NDArray[np.int8], shortest: float) -> list[Rule]:
    """Follow paths back from their ends, the longest first, each only where no other has been."""
    height = lengths.shape[1]
    taken = np.zeros(lengths.shape, bool)
    after = np.pad(lengths[1:], ((0, 1), (1, 1)))
    goes_on = np.maximum(np.maximum(after[:, :-2], after[:, 2:]), after[:, 1:-1]) > lengths
    ends = np.argwhere((lengths >= shortest) & ~goes_on)
    ends = ends[np.argsort(-lengths[ends[:, 0], ends[:, 1]], kind="stable")]
    found: list[Rule] = []
    for column, row in ends.tolist():
        if len(found) >= _MOST:
            break
        if taken[column, row]:
            continue
        rows = []
        here, at = column, row
        while here >= 0 and lengths[here, at] > 0 and not taken[here, at]:
            rows.append(at)
            at = min(max(at + int(came[here, at]), 0), height - 1)
            here -= 1
        whole = lengths[column, row] - (lengths[here, at] if here >= 0 else 0)
        for place, y in enumerate(rows):
            taken[column - place, max(0, y - 4) : y + 5] = True
        if whole >= shortest:
            path = np.array(rows[::-1], float)
            found.append(Rule((here + 1) * _GROUP, _straightened(path)))
    return found


def _straightened(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """A path without the turns that it takes along what is written on the rule."""
    for window in (41, 15):
        half = min(window // 2, (len(rows) - 1) // 2)
        if half < 1:
            return rows
        x = np.arange(len(rows))
        slope, middle = np.polyfit(x, rows, 1)
        rest = np.pad(rows - (slope * x + middle), half, mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(rest, 2 * half + 1)
        rows = np.median(windows, axis=1) + slope * x + middle
    return rows


def _is_thin(thin: Ink, rule: Rule) -> bool:
    """Whether the line is no thicker than printed ones are, and its edges are as level as its middle."""
    profile = np.median(_along(thin, rule, _REACH + 4), axis=1)
    profile = profile - profile.min()
    return bool(profile.max() > _LEAST) and int((profile > 0.5 * profile.max()).sum()) <= _THICKEST


def _along(thin: Ink, rule: Rule, reach: int) -> Ink:
    """(2 reach + 1, n): the darkness above, on and below a rule, in groups."""
    first = rule.start // _GROUP
    columns = np.arange(first, first + len(rule.rows))
    offsets = np.arange(-reach, reach + 1)
    rows = (np.rint(rule.rows).astype(int)[None, :] + offsets[:, None]).clip(0, len(thin) - 1)
    found: Ink = thin[rows, columns[None, :].clip(0, thin.shape[1] - 1)]
    return found


def _lay(covered: Ink, dark: Ink, rule: Rule) -> None:
    """Put the rule's own darkness into `covered`: what most places nearby along it share, beyond the paper's."""
    height, width = dark.shape
    columns = np.arange(rule.start, min(width, rule.start + rule.length))
    centres = rule.start + _GROUP * (np.arange(len(rule.rows)) + 0.5)
    middle = np.interp(columns, centres, rule.rows)
    whole = np.floor(middle).astype(int)
    part = (middle - whole).astype(np.float32)
    offsets = np.arange(-_REACH, _REACH + 1)
    rows = (whole[None, :] + offsets[:, None]).clip(0, height - 1)
    values = (1 - part) * dark[rows, columns[None, :]] + part * dark[(rows + 1).clip(0, height - 1), columns[None, :]]
    groups = len(columns) // _GROUP
    thin = values[:, : groups * _GROUP].reshape(len(offsets), groups, _GROUP).mean(2)
    half = min(_WINDOW // 2, (groups - 1) // 2)
    windows = np.lib.stride_tricks.sliding_window_view(
        np.pad(thin, ((0, 0), (half, half)), mode="edge"), 2 * half + 1, 1
    )
    own = np.median(windows, axis=2)
    beside = np.minimum(own[:2].mean(0), own[-2:].mean(0))
    own = (own - beside).clip(0, None)
    own[own < _LEAST] = 0
    wide = np.repeat(own, _GROUP, axis=1)
    wide = np.pad(wide, ((0, 0), (0, len(columns) - wide.shape[1])), mode="edge")
    wide[1:] = (1 - part) * wide[1:] + part * wide[:-1]
    covered[rows, columns[None, :]] = np.maximum(covered[rows, columns[None, :]], wide)
