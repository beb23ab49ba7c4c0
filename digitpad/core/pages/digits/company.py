"""Digits among the others of a page: what is far smaller than its digits is none, nor are bars far larger than them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import accepted
from digitpad.core.pages.digits.pieces import narrowness

SPECK: Final = 0.02
"""Of the page's longer side: smaller strokes and doubtful things are specks where there is nothing else."""
_ALIKE: Final = 0.45  # natural logarithm of the ratio of sizes that are about the same
_SMALL: Final = 0.45  # of the size of the page's digits: what is smaller needs company
_SMALL_STROKE: Final = 0.6  # the same for a 1: dots, commas and dashes are larger than other specks
_LYING: Final = 1.15  # of its height: a 1 that is wider is a dash
_LARGE: Final = 1.7  # of that size: larger strokes are rules, edges and hairs
_COMPANY: Final = 3  # digits of about the same size in one line, clearly read at several levels, and no bars
_NEAR: Final = 6.0  # heights between them
_LEVEL: Final = 0.5  # of the lower one's height, that things have beside each other that are level
_CLEAR: Final = 0.8  # probability
_BAR: Final = 0.25  # of its length: a 1 that is narrower may be a bit of anything
_BAR_WORTH: Final = 0.03  # of another digit: any stroke may be read as a 1
_DOUBTFUL: Final = 0.8  # strangeness: less strange things beside clear digits are digits, too
_BESIDE: Final = 3.0  # of its height: as near as that
_LETTER: Final = 0.6  # of the size of a line's digits: smaller things are no letters
_WORD: Final = 4  # things of a line that may be words
_OTHERS: Final = 5  # things as large as the digits that are none
_CLUTTER: Final = 0.67  # of the digits: where so many others are, only those count that several levels agree on
_TINY: Final = 0.012  # of the page's longer side: such things alone are specks
_EDGE: Final = 0.006  # of the page's longer side: as near as that to its edge bars are bits of what lies beside it


def in_company(things: Sequence[Sighting], page: tuple[float, float]) -> list[Sighting]:
    """The same, what cannot be among the digits of a page of (width, height) taken for none."""
    counted = [one for one in things if one.counts]
    if not counted:
        return list(things)
    looks = _Looks(counted, page, [one for one in things if not one.counts])
    if looks.are_specks(counted):
        return [one.refused for one in things]
    return [looks.settled(one) for one in things]


def without_words(lines: Sequence[Sequence[Sighting]]) -> list[list[Sighting]]:
    """The lines, those of which most is no digit without any: letters that look like digits are among others."""
    found = []
    for line in lines:
        counted = [one for one in line if one.counts]
        high = float(np.median([one.size for one in counted])) if counted else 0.0
        others = sum(not one.counts and one.size > _LETTER * high for one in line)
        is_word = len(counted) + others >= _WORD and others > len(counted)
        found.append([one.refused if is_word and not one.apart else one for one in line])
    return found


class _Looks:
    """How large the digits of a page are, and how many of them there are of each size."""

    def __init__(self, things: Sequence[Sighting], page: tuple[float, float], others: Sequence[Sighting]) -> None:
        self._page = page
        self._boxes = np.array([one.box for one in things])
        self._sizes = np.log([one.size for one in things])
        self._bars = np.array([_is_bar(one) for one in things])
        self._strokes = np.array([one.judged.prediction.digit == 1 for one in things])
        self._agreed = np.array([one.seen > 1 for one in things])
        self._agreed |= not self._agreed.any()  # a small picture has one level
        self._clear = np.array([one.judged.probability >= _CLEAR for one in things])
        self._near = np.abs(self._sizes[:, None] - self._sizes[None, :]) < _ALIKE
        self._main, self._of_bars = self._most(things)
        alike = [one for one in others if abs(np.log(one.size) - self._main) < _ALIKE and not _is_bar(one)]
        self._cluttered = len(alike) >= _OTHERS and len(alike) > _CLUTTER * len(things)

    def are_specks(self, things: Sequence[Sighting]) -> bool:
        """Whether all is small, nothing but strokes is clear, and no two things stand side by side."""
        if (self._sizes >= np.log(SPECK * max(self._page))).any() or (self._clear & ~self._strokes).any():
            return False
        return all(self._beside(one, _BESIDE).sum() < 2 for one in things)

    def settled(self, one: Sighting) -> Sighting:
        """The same, taken for no digit if it cannot be one, and for one if it stands among clear ones."""
        if not one.counts:
            return replace(one, judged=accepted(one.judged)) if self._is_among(one) else one
        return one.refused if self._is_alien(one) else one

    def _is_among(self, one: Sighting) -> bool:
        """Whether a doubtful thing is about as high as two clear digits beside it."""
        if one.judged.strangeness > _DOUBTFUL or _is_bar(one):
            return False
        return int((self._beside(one, _BESIDE) & self._clear).sum()) >= 2

    def _beside(self, one: Sighting, reach: float) -> NDArray[np.bool_]:
        """Which digits of about the same height are level with it, at most so many heights away."""
        left, top, right, bottom = one.box
        high = bottom - top
        gaps = np.maximum(self._boxes[:, 0] - right, left - self._boxes[:, 2])
        shared = np.minimum(self._boxes[:, 3], bottom) - np.maximum(self._boxes[:, 1], top)
        highs = self._boxes[:, 3] - self._boxes[:, 1]
        alike = np.abs(np.log(highs / high)) < _ALIKE
        beside: NDArray[np.bool_] = (gaps < reach * high) & (shared > _LEVEL * np.minimum(high, highs)) & alike
        return beside

    def _is_alien(self, one: Sighting) -> bool:
        """Whether it cannot be among these digits."""
        size = float(np.log(one.size))
        stroke = one.judged.prediction.digit == 1
        if not self._of_bars and stroke and size > self._main + np.log(_LARGE):
            return True
        others = int((self._clear & ~self._bars).sum())
        if not self._of_bars and _is_bar(one) and self._is_at_edge(one) and others > 1:
            return True
        if (
            self._cluttered
            and not one.apart
            and (one.seen < 2 or int((self._beside(one, _BESIDE) & self._agreed).sum()) < 2)
        ):
            return True
        if stroke and one.patch.width > _LYING * one.patch.height and others:
            return True
        least = _SMALL_STROKE if stroke else _SMALL
        return size < self._main + np.log(least) and self._company(one) < _COMPANY

    def _most(self, things: Sequence[Sighting]) -> tuple[float, bool]:
        """The logarithm of the size of most of what is read, by its area and how clear it is; whether that is bars.

        Where many clear digits stand apart, it is theirs: a bit of a frame is larger than all of them together.
        """
        apart = np.array([one.apart for one in things])
        if apart.any():
            return float(np.median(self._sizes[apart])), False
        worth = np.where(self._strokes, _BAR_WORTH, 1.0) * np.array([one.judged.probability for one in things])
        tiny = self._sizes < np.log(_TINY * max(self._page))
        alone = (self._near & ~self._bars[None, :]).sum(1) < 2 * _COMPANY
        worth = np.where(tiny & alone, 0.0, worth) * np.exp(2 * self._sizes)
        near = self._near[int((self._near * worth).sum(1).argmax())]
        return float(np.median(self._sizes[near])), bool(self._bars[near].all())

    def _company(self, one: Sighting) -> int:
        return int((self._beside(one, _NEAR) & self._clear & self._agreed & ~self._bars).sum())

    def _is_at_edge(self, one: Sighting) -> bool:
        left, top, right, bottom = one.box
        away = min(left, top, self._page[0] - right, self._page[1] - bottom)
        return away <= max(1.0, _EDGE * max(self._page))


def _is_bar(one: Sighting) -> bool:
    return one.judged.prediction.digit == 1 and narrowness(one.patch) < _BAR
