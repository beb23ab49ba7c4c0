"""Signs in a line of which nothing but one number is expected, as in the field of a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.fields.touching_parts import touching_parts
from digitpad.core.lines.signs import COMMA, MINUS, POINT, BesideDigits, Signed, find_signs
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.beside import PEN_WIDTH, beside_digits
from digitpad.core.pages.digits.pieces import Box, Patch, connected, joined, shared_ink, tight

_LARGE: Final = 0.55  # of a digit's height: what is higher is no part of one that could be a point
_PART: Final = 0.7  # of the highest piece of a digit: as high as that is another part of it
_LEAST: Final = 0.05  # smaller ink is a speck
_TAKEN: Final = 0.6  # what is lower may be a point or comma that was taken for a digit
_LOW: Final = 0.45  # above the digits' base line, that a point's middle is at most
_ASIDE: Final = 0.35  # from the middle between two digits, along both axes, of a point that touches one
_OTHERS: Final = 0.5  # of a piece's ink that is in a digit, of which it is a part then
_LIKELY: Final = 0.5  # probability of a point
_SURE: Final = 0.9  # the same: with less it is in doubt
_DARK: Final = 0.35  # of the digits' ink: what is fainter is a speck
GapOdds: TypeAlias = Callable[[Sequence[tuple[Patch, Patch]], float], Sequence[float] | NDArray[np.float32]]
"""Of gaps between two digits each, and those digits' height, the logarithms of the odds that a point is there."""


@dataclass(frozen=True, eq=False)
class LineSigns:
    """`before`: the sign before each digit, "" for none; `taken`: digits that are none, but a sign, by their place;
    `rests`: what is left of digits of whose ink a sign was a part; `explained`: ink that is a sign; `open_ones`:
    whether something small between two digits is no sign, or a point may be none.
    """

    before: tuple[str, ...]
    taken: frozenset[int] = frozenset()
    rests: dict[int, Patch] = field(default_factory=dict)
    explained: tuple[Patch, ...] = ()
    open_ones: bool = False


@dataclass(frozen=True, eq=False)
class _Small:
    """What may be a sign. `owners`: the places of digits of whose ink it is a part."""

    ink: Patch
    owners: tuple[int, ...] = ()


def signs_in_line(things: Sequence[Sighting], ink: Patch, allowed: str) -> LineSigns:
    """The signs among the things of a line, from the left: digits, what was taken for none, and small pieces of ink.

    `ink`: all of it; `allowed`: which signs there may be.
    """
    line = _Line.of(things, ink)
    return line.with_signs(line.signs(allowed))


def signs_of_decimal(things: Sequence[Sighting], ink: Patch, allowed: str, point_odds: GapOdds) -> LineSigns:
    """The same of a decimal number, which has one point or comma, if any: in the gap where it is most likely.

    `point_odds`: whether one is there, of each of some gaps, as logarithms of odds. What small ink there is in that gap
    is the point, also a part of a digit, or what was taken for one.
    """
    line = _Line.of(things, ink)
    signs = line.with_signs(line.signs("".join(one for one in allowed if one not in (POINT, COMMA))))
    gaps = line.gaps
    if not gaps:
        return signs
    logarithms = np.append(point_odds(line.digits_beside(gaps), line.height), 0.0)  # the last one: there is none
    shares = np.exp(logarithms - logarithms.max())
    best = int(shares[:-1].argmax())
    likely = float(shares[best] / shares.sum())  # as there is one at most
    return line.with_point(signs, *gaps[best], sure=likely >= _SURE) if likely > _LIKELY else signs


def gaps_of_line(things: Sequence[Sighting], ink: Patch) -> tuple[list[tuple[Patch, Patch]], float]:
    """The digits on both sides of each gap of a line where a point may stand, without small ink, and their height."""
    line = _Line.of(things, ink)
    return line.digits_beside(line.gaps), line.height


@dataclass(frozen=True, eq=False)
class _Line:
    """The digits of a line. `bodies`: their ink without small pieces; `small`: those, and other ink."""

    digits: tuple[Patch, ...]
    bodies: tuple[Patch, ...]
    small: tuple[_Small, ...]
    height: float

    @classmethod
    def of(cls, things: Sequence[Sighting], ink: Patch) -> _Line:
        digits = [one.patch for one in things if one.counts]
        height = float(np.median([one.height for one in digits]))
        apart = [_apart(one, height) for one in digits]
        owners: dict[Box, list[int]] = {}
        bits: dict[Box, Patch] = {}
        for place, (_, small) in enumerate(apart):
            for bit in small:
                bits[bit.box] = bit
                owners.setdefault(bit.box, []).append(place)
        found = [_Small(bit, tuple(owners[box])) for box, bit in bits.items()]
        found += [_Small(one) for one in _loose(ink, digits, height)]
        others = [one.patch for one in things if not one.counts]
        found += [_Small(one) for one in others if not any(shared_ink(one, piece.ink) for piece in found)]
        return cls(tuple(digits), tuple(joined(large) for large, _ in apart), tuple(found), height)

    @property
    def gaps(self) -> list[tuple[int, int]]:
        """The places of neighbouring digits; small ones at the others' feet may be a point or comma between them."""
        base = float(np.median([one.box[3] for one in self.bodies]))
        low = base - _LOW * self.height
        return list(
            pairwise(
                place
                for place, one in enumerate(self.bodies)
                if one.height >= _TAKEN * self.height or one.middle[1] <= low
            )
        )

    def digits_beside(self, gaps: Sequence[tuple[int, int]]) -> list[tuple[Patch, Patch]]:
        """The ink of the digits on both sides of gaps."""
        return [(self.bodies[left], self.bodies[right]) for left, right in gaps]

    def signs(self, allowed: str) -> dict[int, Signed]:
        """Which digits and small things are signs, by index, and before which digit each stands."""
        pen = PEN_WIDTH * self.height
        places = [*self._places, *(beside_digits(one.ink, pen=pen) for one in self.small)]
        found = find_signs(places, self.height, lambda index, distance: True, allowed)
        return {
            index: sign for index, sign in found.items() if sign.before < len(self.digits) and sign.before not in found
        }

    def with_point(self, signs: LineSigns, left: int, right: int, *, sure: bool) -> LineSigns:
        """The same signs and a point between two digits, by their places. `sure`: whether it is in no doubt."""
        used = self._small_between(left, right) or self._touching(left, right)
        inks = tuple(one.ink for one in used)
        rests = dict(signs.rests)
        for owner in {owner for one in used for owner in one.owners}:
            rest = _without(rests.get(owner, self.digits[owner]), inks)
            if rest is not None:
                rests[owner] = rest
        before = tuple(POINT if place == right else sign for place, sign in enumerate(signs.before))
        taken = signs.taken | frozenset(range(left + 1, right))
        return LineSigns(before, taken, rests, (*signs.explained, *inks), open_ones=not sure)

    def _small_between(self, left: int, right: int) -> list[_Small]:
        """Small ink at the feet of two digits, between their middles."""
        first, second = self.bodies[left], self.bodies[right]
        top = self._base(left, right) - _LOW * self.height
        return [
            one
            for one in self.small
            if first.middle[0] < one.ink.middle[0] < second.middle[0]
            and one.ink.middle[1] > top
            and one.ink.size <= _TAKEN * self.height
        ]

    def _touching(self, left: int, right: int) -> list[_Small]:
        """The part of one of two digits that is nearest to the middle between them, at their feet."""
        x, base = (self.bodies[left].box[2] + self.bodies[right].left) / 2, self._base(left, right)
        found: list[tuple[float, _Small]] = []
        for place in (left, right):
            for part in touching_parts(self.bodies[place], self.height):
                rest = _without(self.bodies[place], [part])
                if rest is None or rest.height < _LARGE * self.height:
                    continue
                off = abs(part.middle[0] - x)
                is_outer = part.box[2] >= rest.box[2] if place == left else part.left <= rest.left
                near = off <= _ASIDE * self.height and abs(part.middle[1] - base) <= _ASIDE * self.height
                if is_outer and near:
                    found.append((off, _Small(part, (place,))))
        return [min(found, key=lambda one: one[0])[1]] if found else []

    def _base(self, left: int, right: int) -> float:
        """The level of two digits' feet."""
        return (self.bodies[left].box[3] + self.bodies[right].box[3]) / 2

    def with_signs(self, found: Mapping[int, Signed]) -> LineSigns:
        """What comes of it if these are its signs."""
        count = len(self.digits)
        before = {sign.before: sign.sign for sign in found.values()}
        used = [self.small[index - count] for index in found if index >= count]
        owners = {owner for one in used for owner in one.owners}
        signs = [one.ink for one in used]
        unused = [one for one in self.small if one not in used and not one.owners]
        return LineSigns(
            tuple(before.get(place, "") for place in range(count)),
            frozenset(index for index in found if index < count),
            {owner: rest for owner in owners if (rest := _without(self.digits[owner], signs)) is not None},
            tuple(signs),
            any(_is_between(one.ink, self.digits) for one in unused),
        )

    @cached_property
    def _places(self) -> list[BesideDigits]:
        return [beside_digits(one) for one in self.bodies]


def decimals_of(signs: Sequence[str]) -> int | None:
    """How many of a number's digits come after its point or comma; None where it has none, or other signs, too.

    `signs`: what stands before each digit.
    """
    places = [place for place, sign in enumerate(signs) if sign in (POINT, COMMA)]
    others = [sign for place, sign in enumerate(signs) if sign and place not in places]
    if len(places) != 1 or (others and (others != [MINUS] or signs[0] != MINUS)):
        return None
    return len(signs) - places[0]


def _apart(patch: Patch, height: float) -> tuple[list[Patch], list[Patch]]:
    """The large pieces of a digit's ink, and small ones that do not hang together with them."""
    pieces = connected(patch, 1)
    high = min(_LARGE * height, _PART * max(one.height for one in pieces))  # of a torn digit all parts may be small
    large = [one for one in pieces if one.height >= high]
    return large, [one for one in pieces if one.height < high and one.size >= _LEAST * height]


def _without(patch: Patch, parts: Sequence[Patch]) -> Patch | None:
    """Ink without what some parts of it have, too; None if nothing is left."""
    ink = patch.ink.copy()
    for part in parts:
        left, top = max(part.left, patch.left), max(part.top, patch.top)
        right, bottom = min(part.box[2], patch.box[2]), min(part.box[3], patch.box[3])
        if left < right and top < bottom:
            own = part.ink[top - part.top : bottom - part.top, left - part.left : right - part.left] > 0
            ink[top - patch.top : bottom - patch.top, left - patch.left : right - patch.left][own] = 0
    return tight(Patch(patch.left, patch.top, ink))


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
