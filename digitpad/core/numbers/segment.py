"""One drawing of many digits to its digits in reading order.

Strokes are put into lines, wide ones are cut into pieces, and a line's parts are ordered from left to right. Runs of
neighbouring parts are candidates for a digit. The classifier scores all candidates; of all ways to cover the lines with
candidates the most probable one is the reading. So recognition and geometry decide together, and the order in which
strokes were drawn does not matter.

The time that this takes grows about as the number of strokes: crowds are set aside first, and what is too much all the
same is not read at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DigitpadError
from digitpad.core.lines.signs import BesideDigits, find_signs
from digitpad.core.numbers.bonds import Bond, apart, bond, bound_pairs, may_be_one_line
from digitpad.core.numbers.crowds import find_crowds
from digitpad.core.numbers.groups import COST_OF_A_LINE, Group, Scored, bond_cost, orders, runs
from digitpad.core.numbers.memory import Memory
from digitpad.core.numbers.nearby import overlapping
from digitpad.core.numbers.parts import Part, cut, lines_of_parts, part_boxes, typical_height
from digitpad.core.numbers.ways import MOST_WAYS, PartOrder, Way, best_ways, way_saying
from digitpad.core.recognition.predict import Answer, Classifier, prepare_drawing

if TYPE_CHECKING:
    from digitpad.core.lines.network import LineNetwork
    from digitpad.core.lines.pen import PenNetwork
    from digitpad.core.numbers.pen_lines import PenLine

_MOST_STROKES: Final = 20_000  # of a drawing that is read
_MOST_POINTS: Final = 2_000_000  # of all its strokes
_MOST_PARTS: Final = 1_000
"""Strokes outside crowds: for each, some ten candidates are painted and scored, in about a millisecond each."""
_MOST_REMEMBERED: Final = 50_000  # candidates of readings that were interrupted; limits memory
_BATCH: Final = 512  # candidates that are scored at a time, between two calls of `check`; limits time and memory

_CLEAR: Final = 4.0  # natural logarithm: a way that is cheaper by so much is beyond doubt
_MORE_DIGITS: Final = 2.0  # natural logarithm: so much likelier a number of more digits must be than a clear one
_LITTLE_HEIGHT: Final = 0.4  # of the highest stroke's: what is lower is no whole digit
_CLEAR_DIGIT: Final = 0.7  # natural logarithm: a digit that costs no more is
_ROUNDING: Final = 1e-9  # canvas units: so much more is looked at, as sums are rounded


class TooMuchInkError(DigitpadError):
    """A drawing holds more than can be read in a few seconds."""


@dataclass(frozen=True, eq=False)
class StrokeDigit:
    """A digit of a reading: the strokes that make it, as indices into the drawing, and the answer to it.

    `sign`: the one that stands before it, empty if there is none.
    """

    strokes: tuple[int, ...]
    drawing: Drawing
    answer: Answer
    sign: str = ""


@dataclass(frozen=True, eq=False)
class Reading:
    """The digits of a drawing, line by line from the top, each line from left to right."""

    lines: tuple[tuple[StrokeDigit, ...], ...]

    @cached_property
    def digits(self) -> tuple[StrokeDigit, ...]:
        """All digits in reading order."""
        return tuple(digit for line in self.lines for digit in line)

    @property
    def text(self) -> str:
        """The digits and signs as text, a line of text for each line."""
        return "\n".join(
            "".join(f"{digit.sign}{digit.answer.prediction.digit}" for digit in line) for line in self.lines
        )


@dataclass(frozen=True, eq=False)
class _Line:
    """A line whose digits are `height` high, and the `pieces` of its parts that were cut."""

    parts: tuple[Part, ...]
    pieces: tuple[Part, ...]
    height: float
    orders: tuple[PartOrder, ...]


_Digits: TypeAlias = tuple[tuple[Group, Answer], ...]


def _go_on() -> None:
    """Nobody wants to interrupt."""


@dataclass
class Segmenter:
    """Reads drawings; keeps what it computed for the one before, so that a growing drawing is read fast.

    Not for two threads at once.
    """

    classifier: Classifier
    pen: PenNetwork | None = None
    """Reads lines as wholes beside the classifier."""
    lines: LineNetwork | None = None
    """Is shown the ink of those numbers that are in doubt all the same."""
    signs: str = ""
    """Which signs are looked for (`lines.signs`); may change from one reading to the next."""
    _parts: Memory[Stroke, Part] = field(default_factory=Memory)
    _crowds: Memory[tuple[Stroke, ...], Part] = field(default_factory=Memory)
    _bonds: Memory[tuple[Part, Part], Bond] = field(default_factory=Memory)
    _groups: Memory[frozenset[Part], Group] = field(default_factory=Memory)
    _lines: Memory[tuple[Part, ...], _Line] = field(default_factory=Memory)
    _best: Memory[_Line, tuple[float, _Digits]] = field(default_factory=Memory)
    _scored: dict[Group, Scored] = field(default_factory=dict)
    _interrupted: bool = False
    _check: Callable[[], object] = _go_on

    def read(self, drawing: Drawing, check: Callable[[], object] = _go_on) -> Reading:
        """The most probable reading; no lines for an empty drawing. Raises TooMuchInkError.

        `check` is called at least every few hundredths of a second; what it raises ends the reading. What was computed
        by then is kept for the next one.
        """
        self._check = check
        if not self._interrupted or len(self._groups) > _MOST_REMEMBERED:
            for memory in (self._parts, self._crowds, self._bonds, self._groups, self._lines, self._best):
                memory.next_round()
        self._interrupted = True
        reading = self._read(drawing)
        self._interrupted = False
        return reading

    def _read(self, drawing: Drawing) -> Reading:
        if len(drawing.strokes) > _MOST_STROKES or sum(len(one.points) for one in drawing.strokes) > _MOST_POINTS:
            raise TooMuchInkError("There is too much ink to read.")
        # A stroke that a drawing holds twice is one part.
        parts, crowds = find_crowds([self._part(stroke) for stroke in dict.fromkeys(drawing.strokes)], self._check)
        if len(parts) > _MOST_PARTS:
            raise TooMuchInkError("There are too many strokes to read.")
        signs = _signs(parts, self.signs, self._check) if self.signs and parts else {}
        parts = [part for part in parts if part not in signs]
        lines = lines_of_parts(parts, [self._crowd(crowd) for crowd in crowds])
        single = [self._line(tuple(parts)) for parts in lines]
        double = [
            self._line((*upper, *lower)) if may_be_one_line(upper, lower) else None for upper, lower in pairwise(lines)
        ]
        self._ask(
            {group for line in (*single, *double) if line for one in line.orders for group, _, _ in one.candidates}
        )
        return _reading(drawing, self._best_lines(single, double), signs.values())

    def _crowd(self, parts: Sequence[Part]) -> Part:
        strokes = tuple(part.whole for part in parts)
        return self._crowds.get(strokes, lambda: Part.of_crowd(strokes))

    def _part(self, stroke: Stroke) -> Part:
        return self._parts.get(stroke, lambda: Part.of(stroke))

    def _bond(self, one: Part, other: Part) -> Bond:
        key = (one, other) if id(one) < id(other) else (other, one)
        return self._bonds.get(key, lambda: bond(one, other))

    def _group(self, parts: Sequence[Part]) -> Group:
        def make() -> Group:
            self._check()
            return Group(tuple(parts), sum(bond_cost(self._bond(*pair)) for pair in bound_pairs(parts)))

        return self._groups.get(frozenset(parts), make)

    def _line(self, parts: tuple[Part, ...]) -> _Line:
        def make() -> _Line:
            pieces = cut(parts)
            return _Line(parts, tuple(pieces), typical_height(pieces), tuple(map(self._order, orders(pieces))))

        return self._lines.get(parts, make)

    def _order(self, parts: Sequence[Part]) -> PartOrder:
        candidates = ((self._group(parts[first:end]), first, end) for first, end in runs(parts, self._bond))
        return PartOrder(len(parts), tuple(candidates))

    def _ask(self, groups: set[Group]) -> None:
        """Score what is not known yet, batch by batch; forget what is in the drawing no more."""
        new = [group for group in groups if group not in self._scored]
        for first in range(0, len(new), _BATCH):
            self._score(new[first : first + _BATCH])
        self._scored = {group: self._scored[group] for group in groups if group in self._scored}

    def _score(self, groups: Sequence[Group]) -> None:
        """Ask the classifier about groups; one of which nothing can be seen gets no score."""
        asked = []
        for group in groups:
            self._check()
            if (steps := prepare_drawing(group.drawing, self._check)) is not None:
                asked.append((group, steps))
        if not asked:
            return
        predictions = self.classifier.classify(np.stack([steps[1].image for _, steps in asked]))
        for number, (group, (ink, prepared)) in enumerate(asked):
            answer = Answer(ink, prepared, predictions[number])
            self._scored[group] = Scored.of(group, answer, float(predictions.strangeness[number]))

    def _best_lines(self, single: Sequence[_Line], double: Sequence[_Line | None]) -> list[_Digits]:
        """The cheapest ways from the top: of each line, or of two neighbours as if they were one."""
        best: list[tuple[float, list[_Digits]]] = [(0.0, [])]
        for number, line in enumerate(single):
            cost, digits = self._best.get(line, partial(self._best_way, line))
            ways = [(best[number][0] + COST_OF_A_LINE + cost, [*best[number][1], digits])]
            if number and (both := double[number - 1]) is not None:
                cost, digits = self._best.get(both, partial(self._best_way, both))
                ways.append((best[number - 1][0] + COST_OF_A_LINE + cost, [*best[number - 1][1], digits]))
            best.append(min(ways, key=lambda way: way[0]))
        return best[-1][1]

    def _best_way(self, line: _Line) -> tuple[float, _Digits]:
        """The cheapest way to make digits of all of a line, and what it costs."""
        self._check()
        ways = best_ways(line.orders, line.height, self._scored, MOST_WAYS if self.pen else 1)
        if not ways:
            return inf, ()
        whole = _read_whole(line, self.pen) if self.pen and _is_doubtful(ways, line) else None
        if whole is None:
            return ways[0].cost, _answers(ways[0])
        if _are_clear(ways[0], line):  # what a classifier was taught must not be merged: the networks never saw it
            ways = _of_no_fewer_digits(ways)
        elif all(way.text != whole.text for way in ways):
            own = way_saying(whole.text, line.orders, line.height, self._scored), self._way_of(whole, line)
            ways += [way for way in own if way is not None]
        weighed = whole.weighed(ways)
        if self.lines is not None and _is_open(weighed):
            whole = whole.seen_by(self.lines)
            weighed = whole.weighed(ways)
        return weighed[0].cost, _answers(weighed[0], whole)

    def _way_of(self, whole: PenLine, line: _Line) -> Way | None:
        """What the pen network reads, as a way; None if for one of its digits there is no ink."""
        parts = whole.parts()
        groups = [self._group(some) for some in parts if some]
        self._score([group for group in groups if group not in self._scored])
        scored = [self._scored[group] for group in groups if group in self._scored]
        if not scored or len(scored) < len(parts):
            return None
        digits = tuple((one, said.digit) for one, said in zip(scored, whole.digits, strict=True))
        pieces = [part for some in parts for part in some]
        apart = self._apart(pieces) - self._apart(line.pieces)  # what costs are counted from depends on the cuts
        return Way(apart + sum(one.cost_of(digit) + one.group.cost(line.height) for one, digit in digits), digits)

    def _apart(self, parts: Sequence[Part]) -> float:
        """What it costs to take all parts of a line apart."""
        return sum(bond_cost(self._bond(*pair)) for pair in bound_pairs(parts))


def _read_whole(line: _Line, pen: PenNetwork) -> PenLine | None:
    """What the pen network makes of a line; with what it needs, which a first digit beyond doubt does without."""
    from digitpad.core.numbers.pen_lines import read_line

    return read_line(line.parts, pen)


def _is_doubtful(ways: Sequence[Way], line: _Line) -> bool:
    """Whether a line's strokes may be several digits, one of them may be another, or none."""
    return (len(ways) > 1 and ways[1].cost - ways[0].cost < _CLEAR) or not _are_clear(ways[0], line)


def _of_no_fewer_digits(ways: Sequence[Way]) -> list[Way]:
    """The ways that may be meant where the cheapest is clear; those of more digits cost more than they did."""
    best, *others = ways
    near = (way for way in others if len(way.text) >= len(best.text) and way.cost - best.cost < _CLEAR)
    return [best, *(replace(way, cost=way.cost + _MORE_DIGITS * (len(way.text) > len(best.text))) for way in near)]


def _is_open(weighed: Sequence[Way]) -> bool:
    """Whether a line is a number, and another way says something else and costs hardly more than the cheapest."""
    best = weighed[0]
    return len(best.digits) > 1 and any(way.text != best.text and way.cost - best.cost < _CLEAR for way in weighed)


def _are_clear(way: Way, line: _Line) -> bool:
    """Whether no stroke of a line was cut, and the classifier is sure of each digit."""
    return len(line.pieces) == len(line.parts) and all(one.cost <= _CLEAR_DIGIT for one, _ in way.digits)


def _answers(way: Way, whole: PenLine | None = None) -> _Digits:
    """The groups of a way with the classifier's answers, and where they are in doubt with what both networks say."""
    found = []
    for place, (scored, digit) in enumerate(way.digits):
        answer = scored.answer
        if whole is not None and (digit != answer.prediction.digit or scored.cost > _CLEAR_DIGIT):
            answer = replace(answer, prediction=whole.prediction(way, place))
        found.append((scored.group, answer))
    return tuple(found)


def _signs(parts: Sequence[Part], allowed: str, check: Callable[[], object]) -> Mapping[Part, tuple[Stroke, str]]:
    """Which of the parts are signs: which one, and a stroke of the digit before which it stands.

    `check` is called often.
    """
    height, boxes = _height_of_digits(parts), part_boxes(parts)

    def is_free(index: int, distance: float) -> bool:
        room = boxes[index] + (distance + _ROUNDING) * np.array([-1, -1, 1, 1])
        near = np.flatnonzero(overlapping(room, boxes)).tolist()
        return all(apart(parts[index], parts[other], distance) for other in near if other != index)

    things = [BesideDigits(part.box, part.foot, part.lean) for part in parts]
    found = find_signs(things, height, is_free, allowed, check)
    return {parts[index]: (parts[one.before].whole, one.sign) for index, one in found.items()}


def _height_of_digits(parts: Sequence[Part]) -> float:
    """How high they are; strokes that go through several digits count with their height, not with their width."""
    high = sorted(part.height for part in parts)
    tall = [one for one in high if one >= _LITTLE_HEIGHT * high[-1]]
    return max(tall[len(tall) // 2], 1e-6)


def _reading(drawing: Drawing, lines: Iterable[_Digits], signs: Iterable[tuple[Stroke, str]]) -> Reading:
    places: dict[Stroke, list[int]] = defaultdict(list)
    for index, stroke in enumerate(drawing.strokes):
        places[stroke].append(index)
    before = dict(signs)

    def digit(group: Group, answer: Answer) -> StrokeDigit:
        wholes = [one for part in group.parts for one in part.wholes]
        sign = next(filter(None, (before.pop(one, "") for one in wholes)), "")
        return StrokeDigit(
            tuple(sorted({index for one in wholes for index in places[one]})), group.drawing, answer, sign
        )

    return Reading(tuple(tuple(digit(*one) for one in line) for line in lines))
