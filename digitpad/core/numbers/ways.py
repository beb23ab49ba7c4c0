"""Ways to make digits of a line's parts: the cheapest ones that say something else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from digitpad.core.numbers.groups import Group, Scored

MOST_WAYS: Final = 12
"""Of a line, that say something else each."""
_FAR: Final = 8.0  # natural logarithm: dearer by more than the cheapest one, a way is forgotten


@dataclass(frozen=True, eq=False)
class PartOrder:
    """An order of a line's parts. `candidates`: a group, the index of its first part, the index after its last."""

    parts: int
    candidates: tuple[tuple[Group, int, int], ...]


@dataclass(frozen=True, eq=False)
class Way:
    """Groups of a line in their order and the digit that each is taken for. `cost`: a negative logarithm."""

    cost: float
    digits: tuple[tuple[Scored, int], ...]

    @property
    def text(self) -> str:
        """The digits as text."""
        return "".join(str(digit) for _, digit in self.digits)

    @property
    def accepted_text(self) -> str:
        """The same without what the classifier refuses."""
        return "".join(str(digit) for one, digit in self.digits if not one.answer.prediction.rejected)


class _Step(NamedTuple):
    """The end of a way: its last digit and what came before. Equal `said` means equal digits."""

    cost: float
    said: str
    scored: Scored | None
    digit: int
    before: _Step | None


_START: Final = _Step(0.0, "", None, 0, None)


def best_ways(
    orders: Iterable[PartOrder], height: float, scores: Mapping[Group, Scored], most: int = MOST_WAYS
) -> list[Way]:
    """The cheapest ways to cover all parts, at most so many, in a line of digits `height` high; cheapest first.

    Of several ways that say the same, the cheapest. With `most` of 1, each group is the digit that it looks like most.
    """
    ends = [step for order in orders for step in _ends(order, height, scores, most)]
    return [_way(step) for step in _cheapest(ends, most)]


def way_saying(text: str, orders: Iterable[PartOrder], height: float, scores: Mapping[Group, Scored]) -> Way | None:
    """The cheapest way to cover all parts that says this, whatever its groups look like; None if there is none."""
    found = [step for order in orders if (step := _end_saying(text, order, height, scores)) is not None]
    return _way(min(found, key=lambda step: step.cost)) if found else None


def _end_saying(text: str, order: PartOrder, height: float, scores: Mapping[Group, Scored]) -> _Step | None:
    wanted = [int(character) for character in text]
    reached: list[list[_Step | None]] = [[None] * (len(wanted) + 1) for _ in range(order.parts + 1)]
    reached[0][0] = _START
    for group, first, end in order.candidates:  # by their ends
        scored = scores.get(group)
        if scored is None:
            continue
        place = group.cost(height)
        for number, digit in enumerate(wanted):
            before, best = reached[first][number], reached[end][number + 1]
            if before is None:
                continue
            cost = before.cost + place + scored.cost_of(digit)
            if best is None or cost < best.cost:
                reached[end][number + 1] = _Step(cost, text[: number + 1], scored, digit, before)
    return reached[-1][-1]


def _ends(order: PartOrder, height: float, scores: Mapping[Group, Scored], most: int) -> list[_Step]:
    by_end: dict[int, list[tuple[Scored, int, float, int]]] = defaultdict(list)
    digits = 1 if most == 1 else None
    for group, first, end in order.candidates:
        if (scored := scores.get(group)) is not None:  # else nothing of it can be seen
            place = group.cost(height)
            by_end[end] += [(scored, digit, cost + place, first) for digit, cost in scored.costs[:digits]]
    reached: list[list[_Step]] = [[_START]]
    for end in range(1, order.parts + 1):
        found = [
            _Step(before.cost + cost, before.said + str(digit), scored, digit, before)
            for scored, digit, cost, first in by_end[end]
            for before in reached[first]
        ]
        reached.append(_cheapest(found, most))
    return reached[-1]


def _cheapest(steps: Sequence[_Step], most: int) -> list[_Step]:
    if not steps:
        return []
    if most == 1:
        return [min(steps, key=lambda step: step.cost)]
    found: dict[str, _Step] = {}
    ordered = sorted(steps, key=lambda step: step.cost)
    limit = ordered[0].cost + _FAR
    for step in ordered:
        if step.cost > limit or len(found) == most:
            break
        found.setdefault(step.said, step)
    return list(found.values())


def _way(step: _Step) -> Way:
    digits: list[tuple[Scored, int]] = []
    last: _Step | None = step
    while last is not None and last.scored is not None:
        digits.append((last.scored, last.digit))
        last = last.before
    return Way(step.cost, tuple(reversed(digits)))
