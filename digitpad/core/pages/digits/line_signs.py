"""Signs in a line of which nothing but one number is expected, as in the field of a form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from digitpad.core.lines.signs import COMMA, MINUS, POINT, find_signs
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.beside import PEN_WIDTH, beside_digits
from digitpad.core.pages.digits.pieces import Patch, connected, joined, shared_ink

_LARGE: Final = 0.55  # of a digit's height: what is higher is no part of one that could be a point
_LEAST: Final = 0.05  # smaller ink is a speck
_OTHERS: Final = 0.5  # of a piece's ink that is in a digit, of which it is a part then
_DARK: Final = 0.35  # of the digits' ink: what is fainter is a speck


@dataclass(frozen=True, eq=False)
class LineSigns:
    """`before`: the sign before each digit, "" for none; `taken`: digits that are none, but a sign, by their place;
    `rests`: what is left of digits of whose ink a sign was a part; `explained`: ink that is a sign; `open_ones`:
    whether something small between two digits is no sign.
    """

    before: tuple[str, ...]
    taken: frozenset[int] = frozenset()
    rests: dict[int, Patch] = field(default_factory=dict)
    explained: tuple[Patch, ...] = ()
    open_ones: bool = False


def signs_in_line(things: Sequence[Sighting], ink: Patch, allowed: str) -> LineSigns:
    """The signs among the things of a line that are digits, from the left; others may be slashes.

    `ink`: all of it; `allowed`: which signs there may be.
    """
    digits = [one for one in things if one.counts]
    height = float(np.median([one.patch.height for one in digits]))
    own = [one.patch for one in digits]
    bits = {place: split for place, one in enumerate(own) if (split := _bit_of(one, height)) is not None}
    bodies = [bits[place][1] if place in bits else one for place, one in enumerate(own)]
    small = [bit for bit, _ in bits.values()] + _loose(ink, own, height)
    owners = list(bits)
    small += [one.patch for one in things if not one.counts and one.patch.height >= _LARGE * height]
    places = [beside_digits(one) for one in bodies]
    places += [beside_digits(one, pen=PEN_WIDTH * height) for one in small]
    found = find_signs(places, height, lambda index, distance: True, allowed)
    found = {index: sign for index, sign in found.items() if sign.before < len(digits) and sign.before not in found}
    before = {sign.before: sign.sign for sign in found.values()}
    used = [index - len(own) for index in found if index >= len(own)]
    rests = {owners[place]: bodies[owners[place]] for place in used if place < len(owners)}
    unused = [one for place, one in enumerate(small) if place not in used and place >= len(owners)]
    return LineSigns(
        tuple(before.get(place, "") for place in range(len(own))),
        frozenset(index for index in found if index < len(own)),
        rests,
        tuple(small[place] for place in used),
        any(_is_between(one, own) for one in unused),
    )


def decimals_of(signs: Sequence[str]) -> int | None:
    """How many of a number's digits come after its point or comma; None where it has none, or other signs, too.

    `signs`: what stands before each digit.
    """
    places = [place for place, sign in enumerate(signs) if sign in (POINT, COMMA)]
    others = [sign for place, sign in enumerate(signs) if sign and place not in places]
    if len(places) != 1 or (others and (others != [MINUS] or signs[0] != MINUS)):
        return None
    return len(signs) - places[0]


def _bit_of(patch: Patch, height: float) -> tuple[Patch, Patch] | None:
    """The only small piece of a digit's ink that does not hang together with the rest, and the rest."""
    pieces = connected(patch, 1)
    bits = [one for one in pieces if one.height < _LARGE * height and one.size >= _LEAST * height]
    large = [one for one in pieces if one.height >= _LARGE * height]
    return (bits[0], joined(large)) if large and len(bits) == 1 else None


def _loose(ink: Patch, digits: Sequence[Patch], height: float) -> list[Patch]:
    """Small pieces of ink that are part of no digit."""
    dark = _DARK * float(np.median([one.peak for one in digits]))
    return [
        piece
        for piece in connected(ink, 1)
        if piece.height < _LARGE * height
        and piece.size >= _LEAST * height
        and piece.peak >= dark
        and max(shared_ink(piece, one) for one in digits) < _OTHERS * float(piece.ink.sum())
    ]


def _is_between(piece: Patch, digits: Sequence[Patch]) -> bool:
    """Whether something stands between the first digit and the last one."""
    middles = [one.middle[0] for one in digits]
    return min(middles) < piece.middle[0] < max(middles)
