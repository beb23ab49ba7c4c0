"""What may be digits at one level: pieces of ink, neighbouring pieces together, and parts of pieces cut apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.digits.cuts import cut_apart, cuts
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.pieces import Patch, gaps_to, ink_gap, joined
from digitpad.core.recognition.predict import Classifier

CLEAR: Final = 0.9
"""Probability of a digit: such pieces are neither cut nor joined with more than bits."""
BARS: Final = (1, 7)
"""What parts of other digits look like, and bits of rules and textures."""
_WIDE: Final = 0.6  # of its height: wider pieces that are not clear may be several digits that touch
_NEAR: Final = 0.35  # of the larger side of both: parts of a digit are no further apart
_FREE_GAP: Final = 0.06  # of that size: a gap that costs nothing
_MOST_NEAR: Final = 5  # pieces that each is tried together with
_SURE_ALONE: Final = 0.97  # probability of a digit: two such pieces beside each other are two digits, bars, too
_MOST_JOINED: Final = 400  # pieces tried together at one level: more are no digits
_LESS: Final = 0.01  # probability, by which it is still as clear
_PART: Final = 0.35  # of the larger side of ink: a clear digit smaller than that is no part of something so large
_WIDEST: Final = 1.6  # of its height, that several pieces together may be
_FULL: Final = 0.7  # of the height of both: no bit of the other
_INSIDE: Final = 0.5  # of its sides, that a piece shares with one in whose box it lies
_BIT: Final = 0.5  # of the larger one's side: a bit beside it
_APART: Final = 0.12  # of a piece's height, between cuts
_DEAREST: Final = 0.5  # of a piece's height: cuts that cost more cross several strokes
_CUTS: Final = 4.0  # tried for each height of a piece's width
_MOST_CUTS: Final = 20
_MOST_PARTS: Final = 6  # between cuts, that may be one digit
_MOST_CUT: Final = 40  # pieces cut at one level: more are no digits
_GAP_COST: Final = 8.0  # for a gap inside a digit, in its sizes
_CUT_COST: Final = 0.3  # for each cut beside a digit


@dataclass(frozen=True, eq=False)
class Candidate:
    """Ink that may be one digit.

    `atoms`: the numbers of the parts it is made of; `cost`: what its geometry costs; `whole`: a piece as it is.
    """

    patch: Patch
    atoms: tuple[int, ...]
    cost: float
    judged: Judged | None
    whole: bool = False


@dataclass(frozen=True, eq=False)
class Proposal:
    """Atoms, the smallest parts of ink, and all candidates that can be made of them."""

    atoms: tuple[Patch, ...]
    candidates: tuple[Candidate, ...]


def propose(
    pieces: Sequence[Patch], sizes: tuple[float, float], classifier: Classifier, check: Callable[[float], None]
) -> Proposal:
    """What may be digits of these pieces; candidates' larger sides are within `sizes`, in pixels."""
    fits = [sizes[0] <= piece.size <= sizes[1] for piece in pieces]
    said = iter(judge([piece for piece, fit in zip(pieces, fits, strict=True) if fit], classifier, check))
    whole = [next(said) if fit else None for fit in fits]
    atoms: list[Patch] = []
    made: list[tuple[Patch, tuple[int, ...], float]] = []
    known: dict[int, Judged | None] = {}
    homes: list[tuple[int, ...]] = []
    left = _MOST_CUT
    for piece, one in zip(pieces, whole, strict=True):
        cuttable = left > 0 and _may_touch(piece, one, sizes)
        left -= cuttable
        parts = _cut(piece) if cuttable else [piece]
        first = len(atoms)
        atoms += parts
        homes.append(tuple(range(first, len(atoms))))
        known[len(made)] = one
        made.append((piece, homes[-1], 0.0))
        made += _runs(parts, first, sizes)
    groups: dict[int, tuple[int, ...]] = {}
    for group, cost in _neighbours(pieces, whole, sizes):
        groups[len(made)] = group
        patch = joined([pieces[place] for place in group])
        made.append((patch, tuple(atom for place in group for atom in homes[place]), cost))
    rest = [place for place in range(len(made)) if place not in known]
    wholes = set(known)
    known.update(zip(rest, judge([made[place][0] for place in rest], classifier, check), strict=True))
    spoilt = {place for place, group in groups.items() if _spoils(known[place], [whole[member] for member in group])}
    return Proposal(
        tuple(atoms),
        tuple(Candidate(*one, known[place], place in wholes) for place, one in enumerate(made) if place not in spoilt),
    )


def probability(judged: Judged | None) -> float:
    """Of being a digit; 0 for what was not asked about."""
    return 0.0 if judged is None else judged.probability


def is_clear(judged: Judged | None, least: float = CLEAR) -> bool:
    """Whether something was read with that probability as a digit that bits of others do not look like."""
    return judged is not None and judged.probability >= least and judged.prediction.digit not in BARS


def _spoils(judged: Judged | None, parts: Sequence[Judged | None]) -> bool:
    """Whether ink together is less clearly a digit than a part of it is alone."""
    return any(is_clear(one) and probability(judged) < probability(one) - _LESS for one in parts)


def _may_touch(piece: Patch, judged: Judged | None, sizes: tuple[float, float]) -> bool:
    """Whether a piece may be several digits that touch."""
    return probability(judged) < CLEAR and piece.width > _WIDE * piece.height and piece.height >= sizes[0]


def _cut(piece: Patch) -> list[Patch]:
    most = min(_MOST_CUTS, max(1, round(_CUTS * piece.width / piece.height)))
    ways = [cut for cut in cuts(piece, _APART * piece.height, most) if cut.cost <= _DEAREST * piece.height]
    return cut_apart(piece, ways)


def _runs(parts: Sequence[Patch], first: int, sizes: tuple[float, float]) -> list[tuple[Patch, tuple[int, ...], float]]:
    """Neighbouring parts of a piece that was cut, but not the whole of it."""
    found = []
    for start in range(len(parts)):
        for end in range(start + 1, min(len(parts), start + _MOST_PARTS) + 1):
            if end - start == len(parts):
                continue
            patch = joined(parts[start:end])
            if patch.width <= _WIDEST * patch.height and patch.size >= sizes[0]:
                cost = _CUT_COST * ((start > 0) + (end < len(parts)))
                found.append((patch, tuple(range(first + start, first + end)), cost))
    return found


def _neighbours(
    pieces: Sequence[Patch], said: Sequence[Judged | None], sizes: tuple[float, float]
) -> list[tuple[tuple[int, ...], float]]:
    """Pieces near each other that may be one digit, and what their geometry costs."""
    if len(pieces) < 2:
        return []
    boxes = np.array([piece.box for piece in pieces], float)
    clear = np.array([is_clear(one) for one in said])
    sure = np.array([one is not None and one.probability >= _SURE_ALONE for one in said])
    size = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    pairs: dict[tuple[int, ...], float] = {}
    for place in range(len(pieces) - 1):
        gaps = gaps_to(boxes[place], boxes[place + 1 :]) / np.maximum(size[place], size[place + 1 :])
        close = np.flatnonzero(gaps <= _NEAR)
        for other in close[np.argsort(gaps[close])][:_MOST_NEAR].tolist():
            pair = (place, place + 1 + other)
            if sure[list(pair)].all() and _side_by_side(boxes, pair):
                continue
            if not _may_be_one(boxes, clear, sure, pair, sizes):
                continue
            if ink_gap(pieces[pair[0]], pieces[pair[1]]) <= _NEAR * size[list(pair)].max():
                pairs[pair] = _GAP_COST * max(0.0, float(gaps[other]) - _FREE_GAP)
    groups = {**pairs, **_triples(pairs, boxes, sure | clear, sizes)}
    return sorted(groups.items(), key=lambda one: one[1])[:_MOST_JOINED]


def _triples(
    pairs: dict[tuple[int, ...], float],
    boxes: NDArray[np.float64],
    digits: NDArray[np.bool_],
    sizes: tuple[float, float],
) -> dict[tuple[int, ...], float]:
    """Pairs with a third piece that is near one of them."""
    near: dict[int, set[int]] = {}
    for one, two in pairs:
        near.setdefault(one, set()).add(two)
        near.setdefault(two, set()).add(one)
    found: dict[tuple[int, ...], float] = {}
    for (one, two), cost in pairs.items():
        for three in (near[one] | near[two]) - {one, two}:
            group = tuple(sorted((one, two, three)))
            if _fits(boxes, digits, group, sizes):
                more = min(pairs.get((min(a, three), max(a, three)), np.inf) for a in (one, two))
                found[group] = min(found.get(group, np.inf), cost + more)
    return found


def _may_be_one(
    boxes: NDArray[np.float64],
    clear: NDArray[np.bool_],
    sure: NDArray[np.bool_],
    pair: tuple[int, int],
    sizes: tuple[float, float],
) -> bool:
    """Whether two pieces may be one digit: not two that are clear, unless one lies in the other."""
    if not _fits(boxes, clear | sure, pair, sizes):
        return False
    sides = boxes[list(pair), 2:] - boxes[list(pair), :2]
    shared = boxes[list(pair), 2:].min(0) - boxes[list(pair), :2].max(0)
    whole = boxes[list(pair), 2:].max(0) - boxes[list(pair), :2].min(0)
    if shared[0] <= 0 and sides[:, 1].min() > _FULL * whole[1] and sides.max(1).min() < sizes[0]:
        return False  # two digits that are too small to be read at this level
    within = (shared > _INSIDE * sides.min(0)).all()
    return bool(within or not clear[list(pair)].all())


def _side_by_side(boxes: NDArray[np.float64], pair: tuple[int, int]) -> bool:
    """Whether two pieces stand beside each other, one about as high as the other."""
    one, two = boxes[list(pair)]
    shared = min(one[2], two[2]) - max(one[0], two[0])
    whole = max(one[3], two[3]) - min(one[1], two[1])
    return bool(shared <= 0 and min(one[3] - one[1], two[3] - two[1]) > _FULL * whole)


def _fits(
    boxes: NDArray[np.float64], digits: NDArray[np.bool_], group: Sequence[int], sizes: tuple[float, float]
) -> bool:
    """Whether some pieces have a digit's shape and size together, and none is a clear digit far smaller than that."""
    corners = boxes[list(group)]
    sides = corners[:, 2:] - corners[:, :2]
    width, height = (corners[:, 2:].max(0) - corners[:, :2].min(0)).tolist()
    size = max(width, height)
    if (digits[list(group)] & (sides.max(1) < _PART * size)).any():
        return False
    return bool(width <= _WIDEST * height and sizes[0] <= size <= sizes[1])
