"""Digits of one line that touch those of the line below, cut apart where the least ink joins them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from digitpad.core.pages.cuts import cut_apart, cuts
from digitpad.core.pages.judge import Judged, judge
from digitpad.core.pages.pieces import Patch, digit_height
from digitpad.core.recognition.predict import Classifier

_HIGH: Final = 1.5  # of a digit's height: higher things may be digits above each other
_HIGHEST: Final = 6.0
_WIDE: Final = 1.0  # of a digit's height: wider and higher things are no single digit
_WIDEST: Final = 8.0
_APART: Final = 0.55  # of a digit's height, between cuts
_NEAR: Final = 0.25  # the same where one of several cuts is chosen
_TRIED: Final = 4
_SURELY_HIGH: Final = 1.7  # of a digit's height
_JOINED: Final = 0.6  # of a digit's height: ink that a cut crosses at most
_MOST: Final = 60  # such things on a page: more are no digits
_DOUBTED: Final = 0.5  # probability


def unstacked(pieces: Sequence[Patch], classifier: Classifier, check: Callable[[], None]) -> list[Patch]:
    """The pieces, those that are digits above each other cut apart."""
    height = digit_height(pieces)
    tall = [piece for piece in pieces if _may_be_stacked(piece, height)][:_MOST]
    ways = [_ways(piece, height) for piece in tall]
    check()
    patches = [[piece, *(part for way in some for part in way)] for piece, some in zip(tall, ways, strict=True)]
    said = judge([patch for some in patches for patch in some], classifier)
    cut: dict[int, list[Patch]] = {}
    for piece, some in zip(tall, ways, strict=True):
        own, said = said[: 1 + sum(map(len, some))], said[1 + sum(map(len, some)) :]
        best = _best(piece, some, own, height)
        if best is not None:
            cut[id(piece)] = best
    return [part for piece in pieces for part in cut.get(id(piece), [piece])]


def _best(
    piece: Patch, ways: Sequence[list[Patch]], said: Sequence[Judged | None], height: float
) -> list[Patch] | None:
    """The way to cut a piece that gives the most probable digits; None where it is better left whole."""
    several = piece.width > _WIDE * height and piece.height > _SURELY_HIGH * height
    best, least = None, -1.0 if several else _probability(said[:1])
    if not several and least > _DOUBTED:
        return None
    place = 1
    for way in ways:
        probability = _probability(said[place : place + len(way)])
        if probability > least:
            best, least = way, probability
        place += len(way)
    return best


def _may_be_stacked(piece: Patch, height: float) -> bool:
    return _HIGH * height < piece.height <= _HIGHEST * height and piece.width <= _WIDEST * height


def _ways(piece: Patch, height: float) -> list[list[Patch]]:
    """The parts that each of the cheapest ways across leaves; if it has more than two lines, that all of them leave."""
    side = Patch(piece.top, piece.left, np.ascontiguousarray(piece.ink.T))
    lines = max(2, round(piece.height / (1.15 * height)))
    if lines == 2:
        chosen = [[cut] for cut in cuts(side, _NEAR * height, _TRIED) if cut.cost <= _JOINED * height]
    else:
        chosen = [[cut for cut in cuts(side, _APART * height, lines - 1) if cut.cost <= _JOINED * height]]
    found = []
    for some in chosen:
        parts = [Patch(part.top, part.left, np.ascontiguousarray(part.ink.T)) for part in cut_apart(side, some)]
        if len(parts) > 1:
            found.append(parts)
    return found


def _probability(said: Sequence[Judged | None]) -> float:
    """Of the least probable digit."""
    return min((0.0 if one is None else one.probability for one in said), default=0.0)
