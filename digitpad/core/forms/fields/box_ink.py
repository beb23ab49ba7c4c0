"""The ink in each box of a field: what crosses a line between two boxes is one digit's or is cut there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.fields.strikes import goes_on, is_light
from digitpad.core.forms.form import FieldBox, FormField
from digitpad.core.pages.digits.pieces import Patch, joined, tight

_AROUND: Final = 0.15  # of a box's height, around the field, in which its digits may reach
_OWN: Final = 0.5  # of a piece's ink that must lie in the field: with less it is another one's
_FOREIGN: Final = 0.04  # of a box's area: so much of others' ink in it makes it unreadable
_SOME: Final = 0.04  # of its height's square: so much of others' ink may be what is left of its digits
_FAINT: Final = 2.0  # times as much as other ink counts what is lighter than the pen
_ONE_BOX: Final = 0.8  # of a piece's ink in one box: then all of it belongs there
_BIT: Final = 0.08  # of a cut piece's ink: less is a neighbour's end
_SPECK: Final = 0.2  # of a box's height: smaller pieces are specks, unless they lie on a larger one's bits
_POINT: Final = 0.04  # the same where a decimal point may stand
_DIGIT: Final = 0.3  # of a box's height: no digit is smaller
_TALL: Final = 1.4  # of a box's height: no digit is taller
_LEVEL: Final = 2.0  # times as wide as high are rules of tables, at least
_BEYOND: Final = 1.0  # of a box's height, that a hair reaches beyond the field: strokes go on in those of neighbours


@dataclass(frozen=True, eq=False)
class BoxInk:
    """`patch`: a box's ink, None where there is none; `foreign`: whether ink of something larger lies in it; `cut`:
    whether its ink goes on in another box; `crossed`: whether a line or other ink that is not in `patch` goes
    through it.
    """

    patch: Patch | None
    foreign: bool = False
    cut: bool = False
    crossed: bool = False


def ink_of_boxes(field: FormField, ink: PageInk) -> tuple[BoxInk, ...]:
    """The ink in each box of a field."""
    boxes = [ink.pixels_of(box) for box in field.boxes]
    own: list[list[Patch]] = [[] for _ in boxes]
    cut: set[int] = set()
    foreign = [0.0] * len(boxes)
    height = boxes[0][3] - boxes[0][1]
    outline = _grown(ink.pixels_of(field.outline), _AROUND * height)
    crossed = np.zeros(len(boxes), np.bool_)
    for piece in _pieces(field, outline, ink):
        inside = [_part(piece, box) for box in boxes]
        shares = np.array([0.0 if one is None else float(one.ink.sum()) for one in inside])
        if _is_upright(piece) and is_light(piece, ink) and goes_on(piece, ink, _BEYOND * height, outline):
            crossed |= shares > 0
            continue
        whole = float(piece.ink.sum())
        reach = _part(piece, outline)
        if reach is None or float(reach.ink.sum()) < _OWN * whole:
            for place, share in enumerate(shares.tolist()):
                foreign[place] += share
            continue
        given = _given(piece, boxes, outline, shares, hangs=bool(field.allowed_signs))
        cut.update(place for place, _ in given if len(given) > 1)
        for place, part in given:
            own[place].append(part)
    for place, box in enumerate(boxes):
        left, top, right, bottom = (round(side) for side in box)
        foreign[place] += _FAINT * float(ink.faint[top:bottom, left:right].sum())
    crossed |= np.array(foreign) > _SOME * height**2
    speck = _POINT if field.allowed_signs else _SPECK
    found = [_box_ink(parts, box, away, ink, speck) for parts, box, away in zip(own, boxes, foreign, strict=True)]
    return tuple(replace(one, cut=place in cut, crossed=bool(crossed[place])) for place, one in enumerate(found))


def _pieces(field: FormField, outline: FieldBox, ink: PageInk) -> list[Patch]:
    """The pieces of ink in and around a field; where signs may stand, dots too that are too small for anything else."""
    left, top, right, bottom = outline
    x0, y0, x1, y1 = ink.piece_boxes.T
    near = np.flatnonzero((x0 < right) & (left < x1) & (y0 < bottom) & (top < y1))
    found = [ink.pieces[place] for place in near.tolist()]
    if field.allowed_signs:
        found += ink.written.dots(*outline, max(1, round(_POINT * (outline[3] - outline[1]))))
    return found


def _given(
    piece: Patch, boxes: Sequence[FieldBox], outline: FieldBox, shares: np.ndarray, *, hangs: bool
) -> list[tuple[int, Patch]]:
    """Which boxes get which parts of a piece. `hangs`: one that is in none may belong to one, as a comma below it."""
    if len(boxes) == 1 or shares.max() >= _ONE_BOX * shares.sum():
        if not shares.sum() and not (hangs and piece.middle[1] > boxes[0][3]):
            return []
        return [(int(shares.argmax()), piece)]
    found = []
    for place, (left, _, right, _) in enumerate(boxes):
        first, last = place == 0, place == len(boxes) - 1
        part = _part(piece, (outline[0] if first else left, outline[1], outline[2] if last else right, outline[3]))
        if part is not None and float(part.ink.sum()) >= _BIT * float(piece.ink.sum()):
            found.append((place, part))
    return found


def _box_ink(parts: Sequence[Patch], box: FieldBox, foreign: float, ink: PageInk, speck: float) -> BoxInk:
    left, top, right, bottom = box
    height = bottom - top
    is_foreign = foreign > _FOREIGN * height * (right - left)
    kept = [part for part in parts if part.size >= speck * height]
    patch = joined(kept) if kept else None
    if patch is None or patch.size < _DIGIT * height:
        return BoxInk(None, is_foreign)
    is_foreign = (
        is_foreign
        or patch.height > _TALL * height
        or (_is_upright(patch) and goes_on(patch, ink, _BEYOND * height, box))
    )
    return BoxInk(patch, is_foreign)


def _part(piece: Patch, box: FieldBox) -> Patch | None:
    """A piece's ink in a box."""
    left, top = max(piece.left, round(box[0])), max(piece.top, round(box[1]))
    right, bottom = min(piece.box[2], round(box[2])), min(piece.box[3], round(box[3]))
    if left >= right or top >= bottom:
        return None
    ink = piece.ink[top - piece.top : bottom - piece.top, left - piece.left : right - piece.left]
    return tight(Patch(left, top, ink))


def _is_upright(piece: Patch) -> bool:
    """Whether ink may be a hair's, and not a rule's of a table."""
    return piece.width < _LEVEL * piece.height


def _grown(box: FieldBox, by: float) -> FieldBox:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by
