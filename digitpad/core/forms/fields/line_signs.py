"""Signs in a line of which nothing but one number is expected, as in the field of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np

from digitpad.core.forms.fields.touching_parts import is_rather_a_point, touching_parts
from digitpad.core.lines.signs import COMMA, MINUS, POINT, BesideDigits, Signed, find_signs
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.beside import PEN_WIDTH, beside_digits
from digitpad.core.pages.digits.pieces import Box, Patch, connected, joined, shared_ink, tight

_LARGE: Final = 0.55  # of a digit's height: what is higher is no part of one that could be a point
_PART: Final = 0.7  # of the highest piece of a digit: as high as that is another part of it
_LEAST: Final = 0.05  # smaller ink is a speck
_WIDEST_POINT: Final = 0.45  # of a point or comma where one is to be expected
_FAINT_LEVEL: Final = 0.15  # of the middle of such a one that is hardly ink, from the base line
_ROOM: Final = 0.25  # between the digits beside it
_OTHERS: Final = 0.5  # of a piece's ink that is in a digit, of which it is a part then
_DARK: Final = 0.35  # of the digits' ink: what is fainter is a speck


@dataclass(frozen=True, eq=False)
class LineSigns:
    """`before`: the sign before each digit, "" for none; `taken`: digits that are none, but a sign, by their place;
    `rests`: what is left of digits of whose ink a sign was a part; `explained`: ink that is a sign; `open_ones`:
    whether something small between two digits is no sign, or a sign is fainter than ink or touches a digit.
    """

    before: tuple[str, ...]
    taken: frozenset[int] = frozenset()
    rests: dict[int, Patch] = field(default_factory=dict)
    explained: tuple[Patch, ...] = ()
    open_ones: bool = False


@dataclass(frozen=True, eq=False)
class _Small:
    """What may be a sign. `owners`: the places of digits of whose ink it is a part; `sure`: it is ink, and no stroke of
    those digits.
    """

    ink: Patch
    owners: tuple[int, ...] = ()
    sure: bool = True


def signs_in_line(things: Sequence[Sighting], ink: Patch, allowed: str) -> LineSigns:
    """The signs among the things of a line, from the left: digits, what was taken for none, and small pieces of ink.

    `ink`: all of it; `allowed`: which signs there may be.
    """
    line = _Line.of(things, ink)
    return line.with_signs(line.signs(allowed))


def signs_of_decimal(things: Sequence[Sighting], ink: Patch, allowed: str, faint: Sequence[Patch]) -> LineSigns:
    """The same of a decimal number, which has one point or comma, if any. `faint`: what may be no ink at all.

    As a sign is to be expected, one is also found where it is wider or fainter than others, beneath a speck, or
    touches a digit.
    """
    line = _Line.of(things, ink)
    found = line.signs(allowed)
    points = [index for index, one in found.items() if one.sign in (POINT, COMMA)]
    if len(points) > 1:
        best = max(points, key=line.likely)
        found = {index: one for index, one in found.items() if index == best or index not in points}
    if not points:
        line = replace(line, small=(*line.small, *(_Small(one, sure=False) for one in faint)))
        expected = line.expected_point()
        if not expected:
            line, expected = line.with_touching_point()
        found |= expected
    return line.with_signs(found)


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

    def ink_of(self, index: int) -> Patch:
        """Of a digit, or of something small behind all digits."""
        count = len(self.digits)
        return self.digits[index] if index < count else self.small[index - count].ink

    def likely(self, index: int) -> tuple[bool, float]:
        """What makes something small rather the point than others: that it is between digits, and its ink."""
        ink = self.ink_of(index)
        is_between = not any(one.left < ink.middle[0] < one.box[2] for one in self.bodies)
        return is_between, float(ink.ink.sum())

    def signs(self, allowed: str) -> dict[int, Signed]:
        """Which digits and small things are signs, by index, and before which digit each stands."""
        pen = PEN_WIDTH * self.height
        places = [*self._places, *(beside_digits(one.ink, pen=pen) for one in self.small)]
        found = find_signs(places, self.height, lambda index, distance: True, allowed)
        return {
            index: sign for index, sign in found.items() if sign.before < len(self.digits) and sign.before not in found
        }

    def expected_point(self) -> dict[int, Signed]:
        """The small thing of most ink that is where a point stands, however wide it is."""
        found: dict[int, Signed] = {}
        for index, one in enumerate(self.small, len(self.digits)):
            sign = self._point_at(one.ink.middle) if one.ink.size <= _WIDEST_POINT * self.height else None
            if sign is not None and (one.sure or not self._is_crowded(sign.before, one.ink)):
                found[index] = sign
        best = max(found, key=self.likely, default=None)
        return {} if best is None else {best: found[best]}

    def with_touching_point(self) -> tuple[_Line, dict[int, Signed]]:
        """The line with the first part of a digit that is rather a point cut off, and that; itself if there is none."""
        index = len(self.digits) + len(self.small)
        for place, body in enumerate(self.bodies):
            for part in touching_parts(body, self.height):
                rest = _without(body, [part])
                if rest is None or rest.height < _LARGE * self.height:
                    continue
                bodies = (*self.bodies[:place], rest, *self.bodies[place + 1 :])
                line = replace(self, bodies=bodies, small=(*self.small, _Small(part, (place,), sure=False)))
                sign = line.signs(POINT + COMMA).get(index)
                if sign is not None and line.is_touching(place, part, sign.before):
                    return line, {index: sign}
        return self, {}

    def is_touching(self, owner: int, part: Patch, before: int) -> bool:
        """Whether a part that was cut off a digit is rather the point before another one, or before itself."""
        first, second = self._beside(before)
        of_left = first is self.bodies[owner]
        return (of_left or second is self.bodies[owner]) and is_rather_a_point(part, first, second, of_left=of_left)

    def _beside(self, before: int) -> tuple[Patch, Patch]:
        """The digits on both sides of a point, without small pieces."""
        order = sorted(self.bodies, key=lambda one: one.middle[0])
        place = next(place for place, one in enumerate(order) if one is self.bodies[before])
        return order[place - 1], order[place]

    def _point_at(self, place: tuple[float, float]) -> Signed | None:
        """What a point would be that stands there."""
        x, y = place
        dot = BesideDigits((x, y, x, y), x)
        found = find_signs([*self._places, dot], self.height, lambda index, distance: True, POINT)
        return found.get(len(self.digits))

    def _is_crowded(self, before: int, dot: Patch) -> bool:
        """Whether digits leave no room for a point, or it is not level with their feet: it may be a bit of theirs."""
        left, right = self._beside(before)
        base = (left.box[3] + right.box[3]) / 2
        off = abs(dot.middle[1] - base) > _FAINT_LEVEL * self.height
        return off or right.left - left.box[2] < _ROOM * self.height

    def with_signs(self, found: Mapping[int, Signed]) -> LineSigns:
        """What comes of it if these are its signs."""
        count = len(self.digits)
        before = {sign.before: sign.sign for sign in found.values()}
        used = [self.small[index - count] for index in found if index >= count]
        owners = {owner for one in used for owner in one.owners}
        signs = [one.ink for one in used]
        unused = [one for one in self.small if one not in used and not one.owners and one.sure]
        return LineSigns(
            tuple(before.get(place, "") for place in range(count)),
            frozenset(index for index in found if index < count),
            {owner: rest for owner in owners if (rest := _without(self.digits[owner], signs)) is not None},
            tuple(signs),
            any(_is_between(one.ink, self.digits) for one in unused) or not all(one.sure for one in used),
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
    """A digit's ink without some parts of it; None if nothing is left."""
    ink = patch.ink.copy()
    for part in parts:
        left, top = part.left - patch.left, part.top - patch.top
        ink[top : top + part.height, left : left + part.width][part.ink > 0] = 0
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
