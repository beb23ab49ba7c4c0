"""Of all ways to make digits of a line's pieces the most probable one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log
from typing import Final

import numpy as np

from digitpad.core.pages.cuts import cut_apart, cuts
from digitpad.core.pages.judge import Judged
from digitpad.core.pages.paper import Box
from digitpad.core.pages.pieces import Patch, joined

_MOST_PIECES: Final = 4
_WIDE: Final = 0.85  # of a digit's height: wider pieces may be several digits that touch
_WIDEST: Final = 1.6  # of a digit's height, that several pieces together may be
_APART: Final = 0.25  # of a digit's height, between cuts
_FLOOR: Final = 1e-4
_GAP_COST: Final = 8.0  # for a gap inside a digit, in digit heights
_CUT_COST: Final = 1.0
_SMALL_COST: Final = 1.5


@dataclass(frozen=True, eq=False)
class Atom:
    """A piece of a line, or what lies between two cuts through one. `number`: its place there, from 0."""

    patch: Patch
    source: Patch
    number: int = 0


@dataclass(frozen=True, eq=False)
class Candidate:
    """Neighbouring atoms of a line, `first` to `end` (not included), taken for one digit. `cost`: of their geometry."""

    patch: Patch
    first: int
    end: int
    cost: float


@dataclass(frozen=True, eq=False)
class Plan:
    """All candidates of a line of `count` atoms."""

    count: int
    candidates: tuple[Candidate, ...]


def plan_line(line: Sequence[Patch], height: float) -> Plan:
    """The candidates of a line whose digits are `height` pixels high."""
    atoms = [atom for piece in line for atom in _atoms(piece, height)]
    found = []
    for end in range(1, len(atoms) + 1):
        for first in range(max(0, end - _MOST_PIECES), end):
            run = atoms[first:end]
            box = _around([atom.patch.box for atom in run])
            if end - first == 1 or box[2] - box[0] <= _WIDEST * height:
                cost = _geometry(run, box, height)
                found.append(Candidate(joined([atom.patch for atom in run]), first, end, cost))
    return Plan(len(atoms), tuple(found))


def cheapest(plan: Plan, judged: Sequence[Judged | None]) -> list[int]:
    """The candidates, as indices, of the cheapest way to cover a line from left to right."""
    costs = [0.0] + [inf] * plan.count
    steps: list[int | None] = [None] * (plan.count + 1)
    for place, (candidate, said) in enumerate(zip(plan.candidates, judged, strict=True)):
        if said is None:
            continue
        cost = costs[candidate.first] - log(max(said.probability, _FLOOR)) + candidate.cost
        if cost < costs[candidate.end]:
            costs[candidate.end], steps[candidate.end] = cost, place
    chosen = []
    end = plan.count
    while end and (step := steps[end]) is not None:
        chosen.append(step)
        end = plan.candidates[step].first
    return chosen[::-1]


def _atoms(piece: Patch, height: float) -> list[Atom]:
    if piece.width <= _WIDE * height:
        return [Atom(piece, piece)]
    most = min(12, round(2 * piece.width / height))
    ways = [cut for cut in cuts(piece, _APART * height, most) if cut.cost <= 0.35 * height]
    return [Atom(part, piece, number) for number, part in enumerate(cut_apart(piece, ways))]


def _geometry(run: Sequence[Atom], box: Box, height: float) -> float:
    """What speaks against atoms being one digit of a line whose digits are `height` high."""
    atoms = sorted(run, key=lambda atom: atom.patch.left)
    reach, gap = atoms[0].patch.box[2], 0.0
    for atom in atoms:
        gap = max(gap, atom.patch.left - reach)
        reach = max(reach, atom.patch.box[2])
    left, top, right, bottom = box
    size = max(bottom - top, right - left) / height
    cost = _CUT_COST if run[0].number else 0.0
    return cost + _GAP_COST * max(0.0, gap / height - 0.1) + _SMALL_COST * max(0.0, log(0.6 / max(size, 1e-3)) / log(2))


def _around(boxes: Sequence[Box]) -> Box:
    corners = np.array(boxes)
    left, top = corners[:, :2].min(0).tolist()
    right, bottom = corners[:, 2:].max(0).tolist()
    return left, top, right, bottom
