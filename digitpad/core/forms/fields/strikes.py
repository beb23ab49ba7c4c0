"""Lines that are longer than what is written: those with which fields are struck out, hairs and creases."""

from __future__ import annotations

from itertools import product
from math import cos, sin
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.form import FieldBox, FormField
from digitpad.core.pages.digits.pieces import Patch, narrowness

_LEAST_DARK: Final = 0.14  # darker than paper by that: less is its grain
_OF_PEN: Final = 0.45  # of the pen's darkness
AS_PEN: Final = 0.7
"""The same, of a line that was drawn with the pen for sure, and is no crease or edge of a shadow."""
_COVERED: Final = 0.92  # of the way
_STEPS: Final = 96  # places along a way that are looked at
_ENDS: Final = 24  # heights at which a way may begin and end
_HEIGHTS: Final = (0.12, 0.88)  # of the field's: the lines of its boxes are further out
_INSET: Final = 0.04  # of the field's width, at both ends of a way
_BEYOND: Final = 0.2  # millimetres: a line through one box goes on beyond its sides
_COVERED_ALONE: Final = 0.96  # of the way through one box
_ASIDE: Final = 0.2  # of the digits' height, beyond both sides of one that is struck out
_MIDDLE: Final = (0.2, 0.8)  # of its height, between which the line goes
_STRAIGHT: Final = 0.3  # times as wide as long a straight stroke is at most
_BIT: Final = 0.45  # the same of a bit of a hair
_SHORT: Final = 3.0  # millimetres, of such a bit
_INK: Final = 0.5  # probability of ink
_FEWEST: Final = 8  # pixels of a stroke
_TIP: Final = 1.5  # pixels of a stroke, that are its end
_BENDS: Final = [(cos(turn), sin(turn)) for turn in (0.0, 0.12, -0.12, 0.24, -0.24)]  # radians
_GAP: Final = 2.0  # pixels beyond the end of a stroke, where it fades
_OF_HAIR: Final = 0.6  # of the pen's darkness
_OF_STROKE: Final = 0.5  # of a stroke's darkness
_GOES_ON: Final = 0.8  # of the way
_KNOWN: Final = 0.5  # of the way, that is on no line of the form
_LEVEL: Final = 1e-3  # of a direction, along an axis that it hardly follows
_OFF_LINE: Final = 0.6  # millimetres from a line between boxes, where its own darkness does not count


class _Ways(NamedTuple):
    """Straight ways from `left` to `right`, whose ends lie between `top` and `bottom`; at the places `x` it is looked
    whether they are dark.
    """

    x: NDArray[np.float64]
    left: float
    right: float
    top: float
    bottom: float


def has_strike(field: FormField, ink: PageInk, of_pen: float = _OF_PEN) -> bool:
    """Whether a line goes through a field from its left to its right side, so many times as dark as the pen."""
    pixels = ink.page.pixels
    left, top, right, bottom = ink.pixels_of(field.outline)
    several = len(field.boxes) > 1 or (right - left) > 2 * (bottom - top)
    inset = _INSET * (right - left) if several else -_BEYOND * pixels
    x = np.linspace(left + inset, right - inset, _STEPS)
    sides = np.array([side for box in field.boxes for side in (ink.pixels_of(box)[0], ink.pixels_of(box)[2])])
    if several:
        x = x[np.abs(x[:, None] - sides).min(1) > _OFF_LINE * pixels]
    ways = _Ways(x, left + inset, right - inset, *_between(top, bottom, _HEIGHTS))
    return _has_way(ways, ink, of_pen, _COVERED if several else _COVERED_ALONE)


def is_struck(patch: Patch, height: float, ink: PageInk) -> bool:
    """Whether a line goes through a digit and on at both its sides. `height`: of the digits beside it, in pixels."""
    left, top, right, bottom = patch.box
    ends = left - _ASIDE * height, right + _ASIDE * height
    ways = _Ways(np.linspace(*ends, _STEPS), *ends, *_between(top, bottom, _MIDDLE))
    return _has_way(ways, ink, _OF_PEN, _COVERED_ALONE)


def _between(top: float, bottom: float, shares: tuple[float, float]) -> tuple[float, float]:
    return top + shares[0] * (bottom - top), top + shares[1] * (bottom - top)


def _has_way(ways: _Ways, ink: PageInk, of_pen: float, covered: float) -> bool:
    """Whether one of these ways is dark so far."""
    ends = np.linspace(ways.top, ways.bottom, _ENDS)
    least = max(_LEAST_DARK, of_pen * ink.pen) + _shade(ink, ways)
    across, down = np.meshgrid(ways.x, np.arange(int(ends[0]), int(ends[-1]) + 1.0))
    if _thick(ink, across, down, least).any(0).mean() < covered:  # of most fields no way is dark
        return False
    share = (ways.x - ways.left) / (ways.right - ways.left)
    y = ends[:, None, None] * (1 - share) + ends[None, :, None] * share
    return bool(_thick(ink, np.broadcast_to(ways.x, y.shape), y, least).mean(-1).max() >= covered)


def _shade(ink: PageInk, ways: _Ways) -> float:
    """How dark the paper is there, as at the edge of a shadow."""
    rows = slice(max(0, int(ways.top)), int(ways.bottom) + 1)
    columns = slice(max(0, int(ways.x[0])), int(ways.x[-1]) + 1)
    paper = ink.dark[rows, columns][ink.ink[rows, columns] < _INK]
    return float(np.median(paper)) if len(paper) else 0.0


def goes_on(patch: Patch, ink: PageInk, length: float, outside: FieldBox | None = None) -> bool:
    """Whether ink that is one straight stroke goes on beyond its end for so many pixels, or so many `outside` a box."""
    if not _is_straight(patch, ink):
        return False
    places = np.argwhere(patch.ink > _INK)[:, ::-1] + 0.5 + np.array([patch.left, patch.top])
    if len(places) < _FEWEST:
        return False
    middle = places.mean(0)
    along = np.linalg.eigh(np.cov((places - middle).T))[1][:, 1]
    reach = (places - middle) @ along
    ends = (places[reach >= reach.max() - _TIP].mean(0), along), (places[reach <= reach.min() + _TIP].mean(0), -along)
    least = max(_LEAST_DARK, _OF_STROKE * _darkness_of(patch, ink))
    for (tip, way), (cosine, sine) in product(ends, _BENDS):  # hairs are bent
        bent = np.array([way[0] * cosine - way[1] * sine, way[0] * sine + way[1] * cosine])
        far = length + (0.0 if outside is None else _way_out(tip, bent, outside))
        line = tip + np.outer(np.arange(_GAP, far), bent)
        known = ~_on_form(ink, line)  # nobody can tell whether it goes on along a line of the form
        if known.mean() >= _KNOWN and _thick(ink, line[:, 0], line[:, 1], least)[known].mean() >= _GOES_ON:
            return True
    return False


def _way_out(place: NDArray[np.float64], along: NDArray[np.float64], box: FieldBox) -> float:
    """How far it is from a place to the outside of a box in a direction of length 1."""
    far = np.where(along > 0, np.array(box[2:]), np.array(box[:2]))
    ways = (far - place) * np.copysign(1, along) / np.abs(along).clip(_LEVEL)
    return float(max(0.0, ways.min()))


def may_be_hair(patch: Patch, ink: PageInk) -> bool:
    """Whether ink is one straight stroke, and lighter than the pen: a hair or a crease may look like a 1."""
    return _is_straight(patch, ink) and is_light(patch, ink)


def _is_straight(patch: Patch, ink: PageInk) -> bool:
    """Whether ink is one straight stroke, or short enough to be a bit of one."""
    return narrowness(patch) <= (_BIT if patch.size < _SHORT * ink.page.pixels else _STRAIGHT)


def is_light(patch: Patch, ink: PageInk) -> bool:
    """Whether ink is lighter than the pen."""
    return _darkness_of(patch, ink) < _OF_HAIR * ink.pen


def is_far_lighter(patch: Patch, ink: PageInk) -> bool:
    """Whether ink is so much lighter than the pen that it may be a stain's."""
    return _darkness_of(patch, ink) < _OF_PEN * ink.pen


def _darkness_of(patch: Patch, ink: PageInk) -> float:
    left, top, right, bottom = patch.box
    return float(np.median(ink.dark[top:bottom, left:right][patch.ink > _INK]))


def _on_form(ink: PageInk, places: NDArray[np.float64]) -> NDArray[np.bool_]:
    high, wide = ink.of_form.shape
    across, down = places.astype(int).T
    on_form: NDArray[np.bool_] = ink.of_form[down.clip(0, high - 1), across.clip(0, wide - 1)]
    return on_form


def _thick(ink: PageInk, x: NDArray[np.float64], y: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    """Whether it is as dark as that at places, or a pixel beside them."""
    across, down = x.astype(int), y.astype(int)
    left, top = int(across.min()) - 1, int(down.min()) - 1
    high, wide = ink.dark.shape
    columns = np.arange(left, int(across.max()) + 2).clip(0, wide - 1)
    rows = np.arange(top, int(down.max()) + 2).clip(0, high - 1)[:, None]
    dark = (ink.dark[rows, columns] >= least) & ~ink.of_form[rows, columns]
    inner = dark[1:-1, 1:-1]
    thick = inner | dark[:-2, 1:-1] | dark[2:, 1:-1] | dark[1:-1, :-2] | dark[1:-1, 2:]
    found: NDArray[np.bool_] = thick[down - top - 1, across - left - 1]
    return found
