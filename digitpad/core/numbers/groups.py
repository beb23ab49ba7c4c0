"""Parts of a line that may be one digit, and what speaks for and against that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import Final

import numpy as np

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.lines.indices import connected_groups
from digitpad.core.numbers.bonds import Bond, crossing_pairs
from digitpad.core.numbers.parts import Part
from digitpad.core.recognition.predict import Answer

_MOST_STROKES_OF_A_DIGIT: Final = 4  # what is no digit may have more, if they cross
_MOST_PARTS_OF_A_DIGIT: Final = 7  # where strokes were cut
_CROSSINGS_THAT_JOIN: Final = 0.5  # crossings from which two strokes are one thing, be it a digit or none
_FREE_GAP: Final = 0.05  # digit heights; a narrower gap inside a digit costs nothing
_SMALL_BELOW: Final = 0.5  # digit heights; a digit that is smaller costs something
_UNLIKELY: Final = 7.0  # natural logarithm: by how much a digit may cost more than the cheapest one
_LEAST_PROBABILITY: Final = 1e-9  # smaller ones count as this one

# Costs are natural logarithms of probability. They were fitted together, so that the right texts were most probable,
# to numbers and digits of half of UNIPEN's writers, to the same digits beside, against and below each other, and to
# drawings that are no digits (docs/adr/0009).
_COST_OF_A_CROSSING: Final = 0.65  # of strokes of different digits
_COST_OF_A_TOUCH: Final = 1.1  # for each end of a stroke that lies at another digit's stroke
_MOST_COST_OF_MEETING: Final = 2.0  # of all crossings and touches of two strokes: round neighbours overlap often
_COST_OF_STACKING: Final = 4.0  # for a part that lies wholly above, below or within one of another digit
_COST_OF_COVERING: Final = 6.0  # for two parts of different digits whose boxes are the same
_COST_OF_A_CUT: Final = 2.4  # of a stroke, for each
_COST_OF_A_GAP: Final = 3.0  # for each digit height of a gap inside a digit
_COST_OF_SMALLNESS: Final = 1.8  # for each halving of the size below `_SMALL_BELOW`
_COST_OF_WIDTH: Final = 4.0  # for each digit height by which a digit is wider than one
_COST_OF_NO_DIGIT: Final = 3.6  # for something that is no digit
_MOST_COST_OF_A_DIGIT: Final = 5.0  # that the pen's way tells: a stroke of it may have gone to its neighbour
_MOST_COST_OF_A_PIECE: Final = 4.0  # of a digit that the pen's way tells: it may be cut so that it looks like none
COST_OF_A_LINE: Final = -1.0
"""Below 0: two lines are more probable than digits that consist of an upper and a lower part."""


@dataclass(frozen=True, eq=False)
class Group:
    """A candidate for a digit. `kept`: the cost of the bonds inside it, which is saved as it is not taken apart."""

    parts: tuple[Part, ...]
    kept: float

    @cached_property
    def drawing(self) -> Drawing:
        """Its strokes."""
        return Drawing(tuple(stroke for part in self.parts for stroke in part.ink))

    @cached_property
    def _width(self) -> float:
        return max(part.box[2] for part in self.parts) - min(part.box[0] for part in self.parts)

    @cached_property
    def _height(self) -> float:
        return max(part.box[3] for part in self.parts) - min(part.box[1] for part in self.parts)

    @cached_property
    def _gap(self) -> float:
        """The widest upright stripe inside into which no part reaches."""
        boxes = sorted(part.box for part in self.parts)
        reach, gap = boxes[0][2], 0.0
        for left, _, right, _ in boxes[1:]:
            gap, reach = max(gap, left - reach), max(reach, right)
        return gap

    def cost(self, height: float) -> float:
        """The cost of reading it as one digit, in a line of digits `height` high; below 0 if its bonds speak for it."""
        size = max(self._width, self._height, 1e-3 * height)
        return (
            -self.kept
            + _COST_OF_A_GAP * max(0.0, self._gap / height - _FREE_GAP)
            + _COST_OF_SMALLNESS * max(0.0, log(_SMALL_BELOW * height / size) / log(2))
            + _COST_OF_WIDTH * max(0.0, self._width / height - 1)
        )


@dataclass(frozen=True, eq=False)
class Scored:
    """A group with the classifier's answer. `cost`: of reading it as the digit, or as none, whichever is cheaper."""

    group: Group
    answer: Answer
    cost: float

    @classmethod
    def of(cls, group: Group, answer: Answer, strangeness: float) -> Scored:
        """`strangeness`: how little it looks like a digit, 0..1."""
        digit = (1 - strangeness) * answer.prediction.confidence
        cost = min(-log(max(digit, _LEAST_PROBABILITY)), _COST_OF_NO_DIGIT - log(max(strangeness, _LEAST_PROBABILITY)))
        return cls(group, answer, cost)

    @cached_property
    def costs(self) -> tuple[tuple[int, float], ...]:
        """The digits that it may be, with the cost of reading it as each, cheapest first; none that is far dearer."""
        return tuple((digit, cost) for digit, cost in self._all_costs.items() if cost <= self.cost + _UNLIKELY)

    def cost_of(self, digit: int) -> float:
        """What it costs to read it as this digit, which something else has said."""
        whole = all(part.stroke is part.whole for part in self.group.parts)
        return min(self._all_costs[digit], _MOST_COST_OF_A_DIGIT if whole else _MOST_COST_OF_A_PIECE)

    @cached_property
    def _all_costs(self) -> dict[int, float]:
        """The cost of reading it as each digit, cheapest first."""
        prediction = self.answer.prediction
        likely = {digit: max(prediction.probabilities[digit], _LEAST_PROBABILITY) for digit in prediction.ranked}
        return {digit: self.cost + log(prediction.confidence / share) for digit, share in likely.items()}


def bond_cost(bond: Bond) -> float:
    """What it costs to take two parts apart."""
    met = min(_COST_OF_A_CROSSING * bond.crossings + _COST_OF_A_TOUCH * bond.touches, _MOST_COST_OF_MEETING)
    return met + _COST_OF_STACKING * bond.stacked + _COST_OF_COVERING * bond.covered + _COST_OF_A_CUT * bond.cut


def orders(parts: Sequence[Part]) -> list[list[Part]]:
    """Ways from left to right through a line: by the parts' middles, and by their left ends."""
    found = [sorted(parts, key=lambda part: part.box[0] + part.box[2])]
    if len(parts) > 2 and (second := sorted(parts, key=lambda part: part.box[0])) != found[0]:
        found.append(second)
    return found


def runs(parts: Sequence[Part], bond: Callable[[Part, Part], Bond]) -> Iterator[tuple[int, int]]:
    """First part, and the part after the last, of each run of neighbours that may be one digit, by its end."""
    clumps = _clumps(parts, bond)
    for end in range(1, len(parts) + 1):
        starts = range(max(0, end - _MOST_PARTS_OF_A_DIGIT), end)
        yield from ((first, end) for first in starts if _few(parts[first:end]))
        yield from (clump for clump in clumps if clump[1] == end)


def _clumps(parts: Sequence[Part], bond: Callable[[Part, Part], Bond]) -> list[tuple[int, int]]:
    """Runs of more parts than a digit has that hang together by crossings: something crossed out, a scribble."""
    table = np.zeros((len(parts), len(parts)), bool)
    for i, j in crossing_pairs(parts):
        one, other = parts[i], parts[j]
        crossed = not one.crowd and not other.crowd and bond(one, other).crossings >= _CROSSINGS_THAT_JOIN
        table[i, j] = table[j, i] = crossed or one.whole is other.whole
    groups = connected_groups(len(parts), lambda index, others: table[index, others])
    clumps = [(int(clump[0]), int(clump[-1]) + 1) for clump in groups if len(clump) > 1]
    return [(first, end) for first, end in clumps if not _few(parts[first:end]) and not _crowded(parts[first:end])]


def _few(parts: Sequence[Part]) -> bool:
    """Whether a digit may have so many parts; a crowd is something of its own."""
    if len(parts) == 1:
        return True
    few = len(parts) <= _MOST_PARTS_OF_A_DIGIT and len({part.whole for part in parts}) <= _MOST_STROKES_OF_A_DIGIT
    return few and not _crowded(parts)


def _crowded(parts: Sequence[Part]) -> bool:
    return any(part.crowd for part in parts)
