"""What the classifier takes for digits but the page does not: creases, wood, rests of rules. Marked as no digits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.pages.judge import Judged, stroke_width
from digitpad.core.pages.pieces import Patch

Found: TypeAlias = tuple[Patch, Judged]
"""Ink and what the classifier says of it."""

_SURE: Final = 0.8  # probability of digits that tell how digits look on this page
_LOW: Final = 0.4  # of the line's digits' height: less is no digit
_COMPANY: Final = 3  # sure digits of a line that need not look like the page's others
_OWN_SHARE: Final = 0.7  # of such a line's things
_PALER: Final = 0.8  # of the others' darkness: so much paler is nothing
_OTHER: Final = 0.3  # natural logarithm of a ratio of strokes' widths or of sizes: less is nothing
_ODD: Final = (2.5, 1.5, 1.0)  # what odd darkness, strokes' width and size count for, in natural logarithms of ratios
_DOUBT: Final = 0.5  # what the classifier's doubt counts for, in natural logarithms too
_TOO_ODD: Final = 0.9
_MOST_MARKED: Final = 60  # lines without digits that are kept to be marked
_INKY: Final = 0.6  # of the digits' darkness: paler things without digits are not even marked


@dataclass(frozen=True)
class Looks:
    """How things look: how dark they are, how wide their strokes are and how large they are, in pixels."""

    dark: float
    stroke: float
    size: float

    @classmethod
    def of(cls, patch: Patch) -> Looks:
        """Of one thing."""
        stroke = stroke_width(patch.ink > 0.5 * patch.peak)
        return cls(max(patch.peak, 1e-3), max(stroke, 0.5), float(max(patch.height, patch.width)))

    @classmethod
    def usual(cls, looks: Sequence[Looks]) -> Looks:
        """The median of several; of their darkness the upper quartile, as what is no digit is mostly paler."""
        values = np.array([(one.dark, one.stroke, one.size) for one in looks])
        _, stroke, size = np.median(values, axis=0).tolist()
        return cls(float(np.quantile(values[:, 0], 0.75)), stroke, size)

    def oddness(self, usual: Looks) -> float:
        """How much these differ from the usual ones, 0 if hardly."""
        paler = max(0.0, log(_PALER * usual.dark / self.dark))
        stroke = max(0.0, abs(log(self.stroke / usual.stroke)) - _OTHER)
        size = max(0.0, abs(log(self.size / usual.size)) - _OTHER)
        return _ODD[0] * paler + _ODD[1] * stroke + _ODD[2] * size


def sifted(lines: Sequence[Sequence[Found]]) -> list[list[Found]]:
    """The lines with what cannot be digits marked as rejected; lines of nothing but faint rubbish are gone."""
    looks = {id(patch): Looks.of(patch) for line in lines for patch, _ in line}
    sure = [looks[id(patch)] for line in lines for patch, said in line if _is_sure(said)]
    if not sure:
        return [list(line) for line in lines[:_MOST_MARKED] if line]
    usual = Looks.usual(sure)
    found, marked = [], 0
    for line in lines:
        checked = _sifted_line(line, looks, usual)
        if any(_counts(said) for _, said in checked):
            found.append(checked)
        elif checked and marked < _MOST_MARKED and max(patch.peak for patch, _ in checked) > _INKY * usual.dark:
            found.append(checked)
            marked += 1
    return found


def _sifted_line(line: Sequence[Found], looks: Mapping[int, Looks], usual: Looks) -> list[Found]:
    """One line, on a page whose digits have usual looks, or looks of its own if it has digits enough."""
    sure = [looks[id(patch)] for patch, said in line if _is_sure(said)]
    own = Looks.usual(sure) if len(sure) >= _COMPANY and len(sure) >= _OWN_SHARE * len(line) else usual
    found = []
    for patch, said in line:
        here = looks[id(patch)]
        odd = min(here.oddness(usual), here.oddness(own))
        doubt = _DOUBT * min(3.0, -log(max(said.probability, 1e-3)))
        small = here.size < _LOW * (own if sure else usual).size
        no_digit = small or (odd > 0.1 and odd + doubt > _TOO_ODD)
        found.append((patch, rejected(said) if no_digit else said))
    return found


def _is_sure(said: Judged) -> bool:
    return _counts(said) and said.probability > _SURE


def _counts(said: Judged) -> bool:
    return not said.prediction.rejected


def rejected(said: Judged) -> Judged:
    """The same, taken for no digit."""
    return replace(said, prediction=replace(said.prediction, rejected=True))
