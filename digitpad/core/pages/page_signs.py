"""Points, commas and minus signs of a page's numbers: small ink beside digits, by its place and size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np

from digitpad.core.lines.signs import COLON, DECIMAL_SIGNS, POINT, SLASH, BesideDigits, Extent, Signed, find_signs
from digitpad.core.pages.digits.beside import PEN_WIDTH, beside_digits, thickness
from digitpad.core.pages.digits.judge import judge
from digitpad.core.pages.digits.pieces import connected, joined
from digitpad.core.pages.page import PageDigit, PageReading, SheetInk, page_digit
from digitpad.core.pages.paper import Paper
from digitpad.core.recognition.predict import Classifier

_BEST_HEIGHT: Final = 80.0  # pixels of a digit at the level where signs are looked for
_HIGHEST: Final = 0.55  # of a digit's height; higher ink is no sign
_LEAST: Final = 0.06  # smaller ink is a speck
_AROUND: Final = 1.6  # digit heights around a line in which its signs are
_THICK: Final = 0.45  # of the digits' lines: what is thinner is a rule or the grain of the paper
_LONGEST_DOT: Final = 2.2  # of its width
_DARK: Final = 0.5  # of the digits' ink: what is fainter is no sign
_OWN: Final = 0.5  # of a piece's box, that lies in a digit's box: it is a part of that, or in it
_FEW: Final = 3  # signs in a line, or
_MANY: Final = 0.6  # of them for each digit: more are dots of the paper


def with_signs(reading: PageReading, classifier: Classifier, allowed: str = DECIMAL_SIGNS) -> PageReading:
    """The reading with signs before its digits; `allowed`: which ones there may be.

    What was taken for a digit or for none and is a sign is taken out; so is a sign from a digit's ink, and the rest of
    that is read again: where it is no digit, there is no sign.
    """
    known = [_Small(digit.ink, digit) for line in reading.lines for digit in line if digit.ink and _is_open(digit)]
    found = [sign for line in reading.lines for sign in _signs_of(line, known, reading.papers, allowed)]
    rests = {id(one.small.part_of): _read_rest(one.small, classifier) for one in found if one.small.part_of is not None}
    found = [one for one in found if rests.get(id(one.small.part_of), one.before) is not None]
    signs = {id(one.before): one.character for one in found}
    taken = {id(one.small.thing) for one in found if one.small.thing is not None}
    signs = {before: sign for before, sign in signs.items() if before not in taken}

    def signed(digit: PageDigit) -> PageDigit:
        sign = signs.get(id(digit), "")
        digit = rests.get(id(digit)) or digit
        return replace(digit, sign=sign) if sign else digit

    if not signs:
        return reading
    lines = [tuple(signed(digit) for digit in line if id(digit) not in taken) for line in reading.lines]
    return replace(reading, lines=tuple(line for line in lines if line))


def without_signs(reading: PageReading) -> PageReading:
    """The same reading without the signs before its digits; itself if it has none."""
    if not any(digit.sign for line in reading.lines for digit in line):
        return reading
    lines = tuple(tuple(replace(one, sign="") if one.sign else one for one in line) for line in reading.lines)
    return replace(reading, lines=lines)


@dataclass(frozen=True, eq=False)
class _Small:
    """What may be a sign. `thing`: what it was taken for; `part_of`: the digit that it is a part of, and its `rest`."""

    ink: SheetInk
    thing: PageDigit | None = None
    part_of: PageDigit | None = None
    rest: SheetInk | None = None


class _FoundSign(NamedTuple):
    character: str
    before: PageDigit
    small: _Small


def _read_rest(small: _Small, classifier: Classifier) -> PageDigit | None:
    """What a digit is without a part of it that may be a sign; None if it would be none any more."""
    assert small.part_of is not None
    assert small.rest is not None
    (said,) = judge([small.rest.patch], classifier)
    if said is None or (said.prediction.rejected and small.part_of.counts):
        return None
    return page_digit(small.rest, said, printed=small.part_of.printed)


def _is_open(digit: PageDigit) -> bool:
    """Whether nobody has said what it is."""
    return digit.correction is None


def _signs_of(
    line: Sequence[PageDigit], known: Sequence[_Small], papers: Sequence[Paper], allowed: str
) -> list[_FoundSign]:
    """The signs of a line. `known`: of all the page, what may be a sign though it was taken for something else."""
    inked = [(digit, digit.ink) for digit in line if digit.counts and digit.ink is not None]
    paper = next((one for one in papers if inked and one.place is inked[0][1].place), None)
    if paper is None:
        return []
    height = float(np.median([ink.patch.height / ink.scale for _, ink in inked]))
    high = [(digit, ink) for digit, ink in inked if ink.patch.height / ink.scale >= _HIGHEST * height]
    bits = [bit for digit, ink in high for bit in _bits(digit, ink, height)]
    rests = {id(bit.part_of): bit.rest for bit in bits}
    digits = [rests.get(id(digit)) or ink for digit, ink in high]
    own = set(map(id, line))
    mine = [one for one in known if one.thing and (not one.thing.counts or id(one.thing) in own)]
    small = _around([*bits, *mine], paper, digits, [ink for _, ink in inked], height)
    thick = _THICK * float(np.median([_thickness(ink) for ink in digits] or [0.0]))
    small = [one for one in small if _thickness(one.ink) >= thick]
    if SLASH in allowed:
        small += [one for one in mine if one.thing and not one.thing.counts and _is_high(one.ink, height)]
    wants_lines = SLASH in allowed
    things = [beside_digits(ink.patch, scale=ink.scale, may_be_line=wants_lines) for ink in digits]
    for ink in (one.ink for one in small):
        is_line = wants_lines and _is_high(ink, height)
        things.append(beside_digits(ink.patch, scale=ink.scale, pen=PEN_WIDTH * height, may_be_line=is_line))
    signs = find_signs(things, height, lambda index, distance: True, allowed)
    signs = {i: sign for i, sign in signs.items() if i >= len(digits) or (sign.sign == SLASH and _is_open(high[i][0]))}
    signs = {i: one for i, one in signs.items() if one.sign != POINT or _is_round(small[i - len(digits)].ink)}
    marks = {(one.sign, one.before) for one in signs.values()}
    if len(marks) > max(_FEW, _MANY * len(digits)):
        return []
    before = Counter(place for _, place in marks)
    known_as = [*(_Small(ink, digit) for digit, ink in high), *small]
    return [
        _FoundSign(sign.sign, high[sign.before][0], known_as[index])
        for index, sign in signs.items()
        if sign.before < len(digits)
        and before[sign.before] == 1
        and (sign.sign == COLON or _is_alone(index, signs, things))
    ]


def _is_alone(index: int, signs: Mapping[int, Signed], things: Sequence[BesideDigits]) -> bool:
    """Whether nothing is the same sign elsewhere: one that was seen twice is in the same place."""
    left, top, right, bottom = things[index].extent
    same = [things[other].extent for other, one in signs.items() if one == signs[index]]
    return all(one[0] <= right and left <= one[2] and one[1] <= bottom and top <= one[3] for one in same)


def _is_round(ink: SheetInk) -> bool:
    return ink.patch.size <= _LONGEST_DOT * min(ink.patch.width, ink.patch.height)


def _is_high(ink: SheetInk, height: float) -> bool:
    return bool(ink.patch.height / ink.scale >= _HIGHEST * height)


def _around(
    known: Sequence[_Small], paper: Paper, digits: Sequence[SheetInk], line: Sequence[SheetInk], height: float
) -> list[_Small]:
    """What may be a sign around the digits of a line: of what is known, and of ink that is part of nothing."""
    boxes = np.array([_extent(ink) for ink in digits]).reshape(-1, 4)
    if not len(boxes):
        return []
    low, far = boxes[:, :2].min(0) - _AROUND * height, boxes[:, 2:].max(0) + _AROUND * height
    area = float(low[0]), float(low[1]), float(far[0]), float(far[1])
    small = [one for one in known if one.ink.place is paper.place and _may_be_sign(one.ink, area, height)]
    level = min(paper.levels, key=lambda one: abs(np.log(one.scale * height / _BEST_HEIGHT)))
    dark = _DARK * float(np.median([ink.patch.peak for ink in digits]))
    taken = [_extent(ink) for ink in [*line, *(one.ink for one in small)]]
    loose = [SheetInk(paper.place, piece, level.scale) for piece in level.pieces if piece.peak >= dark]
    new = [ink for ink in loose if _may_be_sign(ink, area, height) and not _lies_in(_extent(ink), taken)]
    return [*small, *map(_Small, new)]


def _bits(digit: PageDigit, ink: SheetInk, height: float) -> list[_Small]:
    """Small pieces of a digit's ink that may be no part of it; if there are several, none of them is a sign."""
    pieces = connected(ink.patch, 1)
    bits = [piece for piece in pieces if piece.height / ink.scale < _HIGHEST * height]
    large = [piece for piece in pieces if piece.height / ink.scale >= _HIGHEST * height]
    bits = [piece for piece in bits if piece.size / ink.scale >= _LEAST * height]
    if not large or len(bits) != 1 or not _is_open(digit):
        return []
    return [_Small(replace(ink, patch=bits[0]), part_of=digit, rest=replace(ink, patch=joined(large)))]


def _may_be_sign(ink: SheetInk, area: Extent, height: float) -> bool:
    left, top, right, bottom = _extent(ink)
    inside = left >= area[0] and top >= area[1] and right <= area[2] and bottom <= area[3]
    return inside and _LEAST * height <= max(right - left, bottom - top) and bottom - top < _HIGHEST * height


def _lies_in(inner: Extent, others: Sequence[Extent]) -> bool:
    """Whether most of a box is in another one."""
    boxes = np.array(others)
    shared = np.minimum(boxes[:, 2:], inner[2:]) - np.maximum(boxes[:, :2], inner[:2])
    areas = shared.clip(0).prod(1)
    return bool((areas > _OWN * (inner[2] - inner[0]) * (inner[3] - inner[1])).any())


def _thickness(ink: SheetInk) -> float:
    return thickness(ink.patch) / ink.scale


def _extent(ink: SheetInk) -> Extent:
    """The box of ink on its sheet."""
    left, top, right, bottom = (side / ink.scale for side in ink.patch.box)
    return left, top, right, bottom
