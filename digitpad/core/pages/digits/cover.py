"""Of all ways to make digits of a level's ink the most probable one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf, log
from typing import Final

import numpy as np

from digitpad.core.pages.digits.groups import Candidate, Proposal, is_clear, probability
from digitpad.core.pages.digits.pieces import Patch

_FLOOR: Final = 1e-4  # probability
_EACH: Final = 0.5  # cost of each digit: fewer are likelier
_UNREAD: Final = 3.5  # cost of ink as large as the digits around it that is left unread
_FULL: Final = 0.7  # of the size of what is around: as large as that
_SMALL: Final = 0.45  # of that size: smaller things are rather no digits
_SMALL_COST: Final = 2.0
_WIDE: Final = 1.35  # of its height: a digit is hardly wider
_WIDE_COST: Final = 5.0  # for each height that it is
_REACH: Final = 2.5  # sizes, in which something is around
_LEAST_SIZE: Final = 8.0  # pixels: smaller things look as far around as such ones
_MOST_STATES: Final = 64  # ways to read what is left of a place that are followed


def cheapest(proposal: Proposal) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates of the cheapest way to read the atoms or leave them unread, and the pieces left unread."""
    usual = _usual_sizes(proposal)
    found: list[Candidate] = []
    for group in _connected(proposal):
        found += _cover(group, usual, proposal.atoms)
    read = {atom for candidate in found for atom in candidate.atoms}
    unread = [one for one in proposal.candidates if one.whole and one.judged is not None and read.isdisjoint(one.atoms)]
    return found, unread + _left_over(proposal, read)


def _left_over(proposal: Proposal, read: set[int]) -> list[Candidate]:
    """Of pieces that were cut and are read in part, the largest parts that are left."""
    cut = [one for one in proposal.candidates if one.whole and len(one.atoms) > 1 and not read.isdisjoint(one.atoms)]
    rest = {atom for one in cut for atom in one.atoms} - read
    parts = [one for one in proposal.candidates if one.judged is not None and rest.issuperset(one.atoms)]
    found: list[Candidate] = []
    for part in sorted(parts, key=lambda one: -len(one.atoms)):
        if rest.issuperset(part.atoms):
            found.append(part)
            rest -= set(part.atoms)
    return found


def cost(candidate: Candidate, usual: float) -> float:
    """What it costs to read a candidate as a digit, among others of a usual size."""
    relative = candidate.patch.size / max(usual, 1.0)
    small = _SMALL_COST * max(0.0, log(_SMALL / relative) / log(2)) if relative < _SMALL else 0.0
    shape = candidate.patch.width / candidate.patch.height
    wide = _WIDE_COST * max(0.0, shape - _WIDE)
    return -log(max(probability(candidate.judged), _FLOOR)) + candidate.cost + _EACH + small + wide


def _unread_costs(
    group: Sequence[Candidate], atoms: Sequence[Patch], usual: Sequence[float], bits: Mapping[int, int]
) -> list[float]:
    """What it costs to leave each atom unread: parts of a piece that was cut share what that costs."""
    costs = [
        _UNREAD * min(1.0, atom.size / max(size, 1.0) / _FULL) ** 2 for atom, size in zip(atoms, usual, strict=True)
    ]
    for whole in (one for one in group if one.whole and len(one.atoms) > 1):
        digits = max(1.0, whole.patch.width / max(1, whole.patch.height))
        ink = max(1e-6, float(whole.patch.ink.sum()))
        for atom in whole.atoms:
            place = bits[atom].bit_length() - 1
            costs[place] = _UNREAD * digits * float(atoms[place].ink.sum()) / ink
    return costs


def _usual_sizes(proposal: Proposal) -> list[float]:
    """Of each atom the size of the largest things beside it, itself included; of clear digits that of other such ones:
    a long stroke beside digits does not make them small.
    """
    boxes = np.array([atom.box for atom in proposal.atoms], float).reshape(-1, 4)
    heights = boxes[:, 3] - boxes[:, 1]
    clear = np.zeros(len(boxes), bool)
    clear[[one.atoms[0] for one in proposal.candidates if one.whole and is_clear(one.judged)]] = True
    found = []
    for place, atom in enumerate(proposal.atoms):
        reach = _REACH * max(float(atom.size), _LEAST_SIZE)
        x = np.maximum(boxes[place, 0], boxes[:, 0]) - np.minimum(boxes[place, 2], boxes[:, 2])
        y = np.maximum(boxes[place, 1], boxes[:, 1]) - np.minimum(boxes[place, 3], boxes[:, 3])
        beside = heights[(x < reach) & (y < 0) & (clear | ~clear[place])]
        found.append(max(float(atom.size), float(beside.max(initial=0))))
    return found


def _connected(proposal: Proposal) -> list[list[Candidate]]:
    """The candidates in groups that share no atoms."""
    parent = list(range(len(proposal.atoms)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for candidate in proposal.candidates:
        for atom in candidate.atoms[1:]:
            parent[root(atom)] = root(candidate.atoms[0])
    groups: dict[int, list[Candidate]] = {}
    for candidate in proposal.candidates:
        if candidate.judged is not None:
            groups.setdefault(root(candidate.atoms[0]), []).append(candidate)
    return list(groups.values())


def _cover(group: Sequence[Candidate], usual: Sequence[float], atoms: Sequence[Patch]) -> list[Candidate]:
    """The cheapest choice of candidates that share no atoms."""
    own = sorted({atom for candidate in group for atom in candidate.atoms}, key=lambda atom: atoms[atom].left)
    bits = {atom: 1 << place for place, atom in enumerate(own)}
    unread = _unread_costs(group, [atoms[atom] for atom in own], [usual[atom] for atom in own], bits)
    starting: list[list[tuple[int, float, Candidate]]] = [[] for _ in own]
    for candidate in group:
        mask = sum(bits[atom] for atom in candidate.atoms)
        price = cost(candidate, max(usual[atom] for atom in candidate.atoms))
        starting[(mask & -mask).bit_length() - 1].append((mask, price, candidate))
    states: dict[int, tuple[float, tuple[Candidate, ...]]] = {0: (0.0, ())}
    for place in range(len(own)):
        bit = 1 << place
        after: dict[int, tuple[float, tuple[Candidate, ...]]] = {}
        for taken, (price, chosen) in states.items():
            ways = [(taken, price, chosen)] if taken & bit else [(taken | bit, price + unread[place], chosen)]
            if not taken & bit:
                ways += [
                    (taken | mask, price + more, (*chosen, candidate))
                    for mask, more, candidate in starting[place]
                    if not taken & mask
                ]
            for state, total, some in ways:
                if total < after.get(state, (inf, ()))[0]:
                    after[state] = total, some
        if len(after) > _MOST_STATES:
            after = dict(sorted(after.items(), key=lambda one: one[1][0])[:_MOST_STATES])
        states = after
    return list(min(states.values(), key=lambda one: one[0])[1])
