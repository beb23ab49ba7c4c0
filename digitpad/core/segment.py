"""One drawing of many digits to its digits in reading order.

Strokes are put into lines, then into an order from left to right. Runs of neighbouring strokes are candidates for a
digit. The classifier scores all candidates in one batch; of all ways to cover a line with candidates the most
probable one is its reading. So recognition and geometry decide together, and the order in which strokes were drawn does
not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf, log
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.predict import Answer, Classifier, prepare_drawing
from digitpad.core.strokes import Drawing, Stroke

MOST_STROKES: Final = 4
"""Strokes of one digit at most."""
_SHARED: Final = 0.33  # of the lower stroke's height, that strokes of one line have beside each other
_LITTLE: Final = 0.4  # of a digit's height: what is lower is a bar, a hook or a dot
_WIDE: Final = 0.9  # of a digit's height: a stroke that is wider may be two digits
_GAP_COST: Final = 6.0  # for a gap inside a digit, in digit heights
_SMALL_COST: Final = 1.5  # for each halving of the height below half of the others'
_FLOOR: Final = 1e-4  # the least probability that a candidate is given
_CUT_COST: Final = 1.5
_LEVELS: Final = 40
_MARGIN: Final = 0.15
_WIDEST: Final = 0.1

_Key: TypeAlias = frozenset[tuple[Stroke, int, int]]


@dataclass(frozen=True, eq=False)
class Part:
    """A stroke, or a piece of one that was cut.

    `whole`: the stroke in the drawing, and `index` its place there; `piece`: 0 for a whole stroke or its first piece.
    """

    stroke: Stroke
    whole: Stroke
    index: int
    piece: int = 0
    pieces: int = 1

    @property
    def low(self) -> NDArray[np.float64]:
        """(x, y) of the upper left corner."""
        low: NDArray[np.float64] = self.stroke.points[:, :2].min(0)
        return low

    @property
    def high(self) -> NDArray[np.float64]:
        """(x, y) of the lower right corner."""
        high: NDArray[np.float64] = self.stroke.points[:, :2].max(0)
        return high


@dataclass(frozen=True, eq=False)
class ReadDigit:
    """A digit of a reading: the strokes that make it, as indices into the drawing, and the answer to it."""

    strokes: tuple[int, ...]
    drawing: Drawing
    answer: Answer


@dataclass(frozen=True, eq=False)
class Reading:
    """The digits of a drawing, line by line from the top, each line from left to right."""

    lines: tuple[tuple[ReadDigit, ...], ...]

    @property
    def digits(self) -> tuple[ReadDigit, ...]:
        """All digits in reading order."""
        return tuple(digit for line in self.lines for digit in line)

    @property
    def text(self) -> str:
        """The digits as text, a line of text for each line."""
        return "\n".join("".join(str(digit.answer.prediction.digit) for digit in line) for line in self.lines)


@dataclass
class Segmenter:
    """Reads drawings, and remembers the answers to candidates that the drawing before had too.

    Not for two threads at once.
    """

    classifier: Classifier
    _known: dict[_Key, tuple[Drawing, Answer, float]] = field(default_factory=dict)

    def read(self, drawing: Drawing) -> Reading:
        """The most probable reading; no lines for an empty drawing."""
        lines = [cut(parts) for parts in split_lines(drawing)]
        plans = [[_ordered(parts, way) for way in _orders(parts)] for parts in lines]
        self._ask({candidate for orders in plans for parts in orders for candidate in _candidates(parts)})
        return Reading(tuple(self._best(orders) for orders in plans))

    def _ask(self, candidates: Iterable[_Candidate]) -> None:
        """Score what is not known yet, in one batch; forget what is in the drawing no more."""
        known, asked = {}, []
        for candidate in candidates:
            if candidate.key in self._known:
                known[candidate.key] = self._known[candidate.key]
            elif (steps := prepare_drawing(candidate.drawing)) is not None:
                asked.append((candidate, steps))
        if asked:
            predictions = self.classifier.classify(np.stack([steps[1].image for _, steps in asked]))
            for number, (candidate, (ink, prepared)) in enumerate(asked):
                answer = Answer(ink, prepared, predictions[number])
                digit = (1 - float(predictions.strangeness[number])) * answer.prediction.confidence
                known[candidate.key] = (candidate.drawing, answer, digit)
        self._known = known

    def _best(self, orders: Sequence[Sequence[Part]]) -> tuple[ReadDigit, ...]:
        found = [self._cover(parts) for parts in orders]
        return min(found, key=lambda one: one[0])[1]

    def _cover(self, parts: Sequence[Part]) -> tuple[float, tuple[ReadDigit, ...]]:
        """The cheapest way to cover parts, from left to right, with candidates: its cost, and its digits."""
        height = line_height(parts)
        costs = [0.0] + [inf] * len(parts)
        steps: list[_Candidate | None] = [None] * (len(parts) + 1)
        for candidate in _candidates(parts):
            if candidate.key not in self._known:
                continue
            cost = costs[candidate.first] + self._cost(candidate, height)
            if cost < costs[candidate.end]:
                costs[candidate.end], steps[candidate.end] = cost, candidate
        digits: list[ReadDigit] = []
        end = len(parts)
        while end and (step := steps[end]) is not None:
            drawing, answer, _ = self._known[step.key]
            digits.append(ReadDigit(tuple(sorted({part.index for part in step.parts})), drawing, answer))
            end = step.first
        return costs[-1], tuple(reversed(digits))

    def _cost(self, candidate: _Candidate, height: float) -> float:
        probability = self._known[candidate.key][2]
        cuts = sum(
            (part.piece > 0 and not any(o.whole is part.whole and o.piece == part.piece - 1 for o in candidate.parts))
            for part in candidate.parts
        )
        return -log(max(probability, _FLOOR)) + geometry_cost(candidate.parts, height) + _CUT_COST * cuts


@dataclass(frozen=True)
class _Candidate:
    """Neighbouring parts `first` to `end` (not included) of an order."""

    parts: tuple[Part, ...]
    first: int
    end: int
    key: _Key

    @property
    def drawing(self) -> Drawing:
        points = np.concatenate([part.stroke.points[:, :2] for part in self.parts])
        size = float(np.ptp(points, axis=0).max())
        most = max(_WIDEST * size, 1e-3)
        return Drawing(tuple(Stroke(part.stroke.points, min(part.stroke.width, most)) for part in self.parts))


def _candidates(parts: Sequence[Part]) -> list[_Candidate]:
    found = []
    for end in range(1, len(parts) + 1):
        for first in range(max(0, end - MOST_STROKES), end):
            run = tuple(parts[first:end])
            found.append(_Candidate(run, first, end, frozenset((part.whole, part.piece, part.pieces) for part in run)))
    return found


def geometry_cost(parts: Sequence[Part], height: float) -> float:
    """What speaks against parts being one digit of a line whose digits are `height` high."""
    low = np.min([part.low for part in parts], 0)
    high = np.max([part.high for part in parts], 0)
    cost = 0.0
    reach = parts[0].high[0]
    gap = 0.0
    for part in sorted(parts, key=lambda part: float(part.low[0])):
        gap = max(gap, float(part.low[0] - reach))
        reach = max(reach, float(part.high[0]))
    cost += _GAP_COST * max(0.0, gap / height - 0.05)
    size = float(max(high - low)) / height
    return cost + _SMALL_COST * max(0.0, log(0.5 / max(size, 1e-3)) / log(2))


def line_height(parts: Sequence[Part]) -> float:
    """How high a line's digits are: the median height of strokes that are no bars or dots."""
    heights = np.array([max(part.high - part.low) for part in parts])
    tall = heights[heights >= _LITTLE * heights.max()]
    return max(float(np.median(tall)), 1e-6)


def split_lines(drawing: Drawing) -> list[list[Part]]:
    """The strokes of each line, from the top: strokes that lie beside each other, and what is near them."""
    parts = [Part(stroke, stroke, index) for index, stroke in enumerate(drawing.strokes)]
    if not parts:
        return []
    least = _LITTLE * line_height(parts)
    tall = [part for part in parts if float(part.high[1] - part.low[1]) > least] or parts
    lines: list[list[Part]] = []
    for part in tall:
        beside = [line for line in lines if any(_beside(part, other) for other in line)]
        lines = [line for line in lines if line not in beside]
        lines.append([part, *(other for line in beside for other in line)])
    lines.sort(key=lambda line: float(np.mean([part.low[1] + part.high[1] for part in line])))
    extents = [(min(part.low[1] for part in line), max(part.high[1] for part in line)) for line in lines]
    for part in parts:
        if part not in tall:
            middle = (part.low[1] + part.high[1]) / 2
            away = [max(low - middle, middle - high, abs(middle - (low + high) / 2) * 1e-3) for low, high in extents]
            lines[int(np.argmin(away))].append(part)
    return lines


def cut(parts: Sequence[Part]) -> list[Part]:
    """Cut strokes that are wide enough for several digits where a single line leads from one to the next."""
    height = line_height(parts)
    found = []
    for part in parts:
        places = _cuts(part.stroke.points[:, :2]) if float(part.high[0] - part.low[0]) > _WIDE * height else []
        ends = [0, *places, len(part.stroke.points) - 1]
        for number, (start, end) in enumerate(pairwise(ends)):
            piece = Stroke(part.stroke.points[start : end + 1], part.stroke.width) if places else part.stroke
            found.append(Part(piece, part.whole, part.index, number, len(places) + 1))
    return found


def _cuts(xy: NDArray[np.float64]) -> list[int]:
    """Points at which a stroke can be cut: in the middle of each stretch where an upright line meets it only once."""
    low, high = float(xy[:, 0].min()), float(xy[:, 0].max())
    levels = np.linspace(low, high, _LEVELS + 2)[1:-1]
    crosses = (xy[:-1, :1] < levels) != (xy[1:, :1] < levels)  # (n - 1, levels)
    single = crosses.sum(0) == 1
    places = []
    edges = np.flatnonzero(np.diff(np.concatenate([[False], single, [False]]).astype(int)))
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if start > _LEVELS * _MARGIN and end < _LEVELS * (1 - _MARGIN):
            places.append(int(np.flatnonzero(crosses[:, (start + end) // 2])[0]))
    return sorted(place for place in set(places) if 2 <= place <= len(xy) - 3)


def _beside(one: Part, other: Part) -> bool:
    """Whether two parts share at least a third of the lower one's height."""
    shared = min(one.high[1], other.high[1]) - max(one.low[1], other.low[1])
    lower = min(one.high[1] - one.low[1], other.high[1] - other.low[1])
    return bool(shared > _SHARED * lower)


def _orders(parts: Sequence[Part]) -> tuple[str, ...]:
    return ("middle", "left") if len(parts) > 2 else ("middle",)


def _ordered(parts: Sequence[Part], way: str) -> list[Part]:
    if way == "left":
        return sorted(parts, key=lambda part: float(part.low[0]))
    return sorted(parts, key=lambda part: float(part.low[0] + part.high[0]))
