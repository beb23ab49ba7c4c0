"""Digits as people form them in haste: a 5 like an r, a 9 like a P, a 4 like an h, noughts like a spring.

They are common on paper and rare in files of strokes. Strokes are (n, 2) each, a unit high, y downward, drawn anew for
each hand: none is anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.data.other_forms import straight
from digitpad.core.data.stroke_files import Points

_OTHERS: Final = 0.55  # of a hand's kinds of digits have a form of its own
_UNSTEADY: Final = 0.025  # heights, standard deviation of each of a form's places
_SPRINGS: Final = 0.45  # of the hands write noughts that follow each other in one stroke
_LINKED_BELOW: Final = 0.2  # of those are linked at their feet
_LARGE_FIRST: Final = (1.0, 1.5)  # heights of a number's first digit
_SMALL_NOUGHTS: Final = (0.5, 1.0)  # heights
_TURN: Final = 12  # points of a ring

_Strokes: TypeAlias = list[Points]


@dataclass(frozen=True, eq=False)
class HastyHand:
    """How somebody writes in haste. `forms`: the strokes of some digits; `first`: how high the first digit of a number
    is; `springs`: whether noughts that follow each other are written without lifting the pen.
    """

    forms: Mapping[str, Sequence[Points]]
    first: float
    springs: bool


def hasty_hand(random: np.random.Generator) -> HastyHand:
    """A new one each time."""
    forms = {}
    for digit, some in _FORMS.items():
        if random.random() < _OTHERS:
            strokes = some[int(random.integers(len(some)))](random)
            wide = float(np.exp(random.normal(0, 0.15)))
            forms[digit] = [_unsteady(stroke, random) * (wide, 1.0) for stroke in strokes]
    if "0" in forms:
        small = random.uniform(*_SMALL_NOUGHTS)
        forms["0"] = [stroke * small for stroke in forms["0"]]
    first = random.uniform(*_LARGE_FIRST) if random.random() < 0.4 else 1.0
    return HastyHand(forms, first, bool(random.random() < _SPRINGS))


def spring(count: int, random: np.random.Generator) -> Points:
    """So many noughts in one stroke, standing on y = 1: from ring to ring without lifting the pen."""
    high, wide = random.uniform(0.45, 1.0), random.uniform(0.25, 0.45)
    step, around = 2 * wide * random.uniform(0.75, 1.6), 2 * np.pi + random.uniform(-0.8, 0.8)
    angles = random.normal(-np.pi / 2, 0.5) - np.linspace(0, around, _TURN)  # counter-clockwise, as they are written
    ring = np.column_stack([wide + wide * np.cos(angles), 1 - high / 2 + high / 2 * np.sin(angles)])
    if random.random() < _LINKED_BELOW:
        ring[:, 1] = 2 - high - ring[:, 1]
    return np.vstack([ring + np.array([place * step, 0.0]) for place in range(count)])


def _unsteady(stroke: Points, random: np.random.Generator) -> Points:
    """A stroke a little elsewhere, most of all in its middle; what is straight stays so."""
    bend = np.linspace(-1, 1, len(stroke))[:, None]
    shift, turn = random.normal(0, _UNSTEADY, (1, 2)), random.normal(0, _UNSTEADY, (1, 2))
    return stroke + shift + turn * bend + random.normal(0, _UNSTEADY, (1, 2)) * (1 - bend**2)


def _smooth(*places: tuple[float, float]) -> Points:
    return np.array(places, np.float64)


def _line(*corners: tuple[float, float]) -> Points:
    return straight(corners, 1.0)


def _spiral(random: np.random.Generator) -> _Strokes:
    """A nought whose ends do not meet: they stand apart, or one goes on within or beyond the other."""
    around = 2 * np.pi + random.normal(0, 0.7)
    angles = random.normal(-np.pi / 2, 1.2) - np.linspace(0, around, round(around * 3))
    size = np.linspace(1, random.uniform(0.7, 1.3), len(angles))
    wide = random.uniform(0.25, 0.55)
    return [np.column_stack([wide * size * np.cos(angles), 0.5 + 0.5 * size * np.sin(angles)])]


def _lying(random: np.random.Generator) -> _Strokes:
    """A low nought with a flat foot that goes on to the right."""
    u = random.uniform
    return [
        _smooth((u(0, 0.2), u(0.85, 1)), (0.0, 0.7), (0.25, 0.45), (0.6, 0.4), (u(0.8, 1), 0.6), (0.75, 0.85),
                (0.4, u(0.9, 1)), (0.0, u(0.85, 1)), (u(0.7, 1.2), u(0.85, 1)))
    ]  # fmt: skip


def _roof(random: np.random.Generator) -> _Strokes:
    """A 1 whose upstroke begins at the foot; it may go on to the right."""
    u = random.uniform
    corners = [(-u(0.2, 0.75), u(0.6, 1.0)), (0.0, 0.0), (random.normal(-0.05, 0.08), 1.0)]
    if random.random() < 0.3:
        corners.append((corners[2][0] + u(0.1, 0.35), u(0.8, 1.0)))
    return [_line(*corners)]


def _arch(random: np.random.Generator) -> _Strokes:
    """A 1 like an n."""
    u = random.uniform
    bow = _smooth((-u(0.25, 0.6), u(0.3, 0.9)), (-0.2, u(0.15, 0.3)), (-0.02, 0.0), (0.06, 0.12))
    return [np.vstack([bow, _line((0.06, 0.2), (random.normal(0, 0.06), 1.0))])]


def _bow_one(random: np.random.Generator) -> _Strokes:
    """A 1 that ends in a bow to the left."""
    u = random.uniform
    return [_smooth((-u(0.05, 0.3), u(0.1, 0.3)), (0.0, 0.0), (0.02, 0.4), (0.0, 0.85), (-u(0.1, 0.3), 1.0))]


def _knotted(random: np.random.Generator) -> _Strokes:
    """A 2 that begins within its own bow, like a Q."""
    u = random.uniform
    return [
        _smooth((u(0.35, 0.6), u(0.4, 0.65)), (0.14, 0.45), (0.1, 0.16), (0.42, 0.0), (u(0.65, 0.85), 0.2), (0.6, 0.6),
                (0.2, 0.94), (0.0, 0.94), (0.06, 0.8), (0.3, 0.82), (0.65, 1.0), (u(0.8, 1.3), u(0.85, 1.0)))
    ]  # fmt: skip


def _swan(random: np.random.Generator) -> _Strokes:
    """A 2 with a wide bow and a knot at its foot."""
    u = random.uniform
    return [
        _smooth((0.0, u(0.15, 0.4)), (0.2, 0.02), (u(0.4, 0.6), 0.2), (0.3, 0.65), (0.04, u(0.9, 1.0)),
                (0.0, u(0.75, 0.9)), (0.3, u(0.8, 0.95)), (u(0.6, 1.2), u(0.85, 1.0)))
    ]  # fmt: skip


def _flat_three(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    top = _line((0.0, u(0.0, 0.1)), (u(0.45, 0.7), 0.0), (u(0.15, 0.3), u(0.35, 0.5)))
    return [np.vstack([top, _smooth((0.5, 0.55), (u(0.5, 0.65), 0.8), (0.3, 1.0), (-0.05, u(0.8, 1.0)))])]


def _lightning(random: np.random.Generator) -> _Strokes:
    """A 4 without lifting the pen, like a flash."""
    u = random.uniform
    return [_line((u(0.25, 0.6), 0.0), (0.0, u(0.5, 0.7)), (u(0.4, 0.75), u(0.35, 0.55)), (u(0.1, 0.45), 1.0))]


def _like_h(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    low = u(0.55, 0.75)
    stem = _line((u(0.15, 0.4), 0.0), (0.05, low))
    return [np.vstack([stem, _smooth((0.3, u(0.35, 0.5)), (u(0.45, 0.6), 0.52), (0.5, 0.7), (u(0.3, 0.55), 1.0))])]


def _cup(random: np.random.Generator) -> _Strokes:
    """A 4 like a y or u."""
    u = random.uniform
    right = u(0.45, 0.65)
    cup = _smooth((0.06, u(0, 0.2)), (0.0, 0.35), (0.12, u(0.48, 0.6)), (0.35, u(0.4, 0.52)), (right, u(0.0, 0.2)))
    return [np.vstack([cup, _line((right, 0.15), (right - u(0.0, 0.15), 1.0))])]


def _crossed(random: np.random.Generator) -> _Strokes:
    """A 4 of two strokes, the second short or far to the right."""
    u = random.uniform
    level, x = u(0.45, 0.7), u(0.3, 0.7)
    return [
        _line((u(0.05, 0.4), 0.0), (0.0, level), (u(0.55, 0.9), level + random.normal(0, 0.05))),
        _line((x, u(0.05, 0.5)), (x - u(0.0, 0.2), 1.0)),
    ]


def _like_r(random: np.random.Generator) -> _Strokes:
    """A 5 with hardly any belly, and its flag."""
    u = random.uniform
    belly, x = u(0.0, 0.3), u(0.15, 0.35)
    stem = _smooth((x, 0.02), (0.14, u(0.3, 0.45)), (0.14 + belly, 0.5), (0.14 + belly, 0.8), (-u(0.0, 0.2), 1.0))
    flag = _line((x + u(0.1, 0.9), u(-0.2, 0.08)), (x, 0.0))
    return [np.vstack([flag, stem[1:]])] if random.random() < 0.5 else [stem, flag[::-1]]


def _like_root(random: np.random.Generator) -> _Strokes:
    """A 5 like the sign of a square root."""
    u = random.uniform
    return [_line((0.0, u(0.4, 0.8)), (u(0.06, 0.25), 1.0), (u(0.3, 0.55), 0.02), (u(0.7, 1.3), u(-0.06, 0.06)))]


def _like_s(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    return [
        _smooth((u(0.5, 0.9), u(-0.05, 0.05)), (0.2, 0.03), (0.1, u(0.25, 0.4)), (0.35, 0.48), (u(0.4, 0.6), 0.75),
                (0.2, 1.0), (-u(0, 0.15), u(0.8, 0.95)))
    ]  # fmt: skip


def _like_b(random: np.random.Generator) -> _Strokes:
    """A 6 with a straight stem, its ring small or open."""
    u = random.uniform
    ring = _smooth((0.08, u(0.8, 0.95)), (0.25, 1.0), (u(0.35, 0.6), 0.8), (0.3, u(0.5, 0.65)), (u(0.02, 0.15), 0.72))
    return [np.vstack([_line((u(0.1, 0.4), 0.0), (0.02, 0.7)), ring])]


def _like_t(random: np.random.Generator) -> _Strokes:
    """A 7 with a long bar and a short head, which may be missing."""
    u = random.uniform
    head, level, x = u(0.02, 0.45), u(0.3, 0.6), u(0.3, 0.5)
    foot = x - u(0.0, 0.25)
    at = x + (foot - x) * level
    bar = _line((at - u(0.15, 0.5), level + random.normal(0, 0.05)), (at + u(0.12, 0.5), level))
    return [_line((x - head, u(0.0, 0.15)), (x, 0.0), (foot, 1.0)), bar]


def _wavy(random: np.random.Generator) -> _Strokes:
    """A 7 with a serif or a wave for its head, with or without a bar."""
    u = random.uniform
    right, foot = u(0.45, 0.7), u(0.1, 0.35)
    head = _smooth((0.0, u(0.1, 0.3)), (0.06, 0.0), (0.3, u(0.0, 0.12)), (right, 0.0))
    stem = np.vstack([head, _line((right, 0.02), (foot, 1.0))])
    level = u(0.4, 0.6)
    at = right + (foot - right) * level
    return [stem, _line((at - u(0.1, 0.35), level), (at + u(0.1, 0.35), level))][: 1 + (random.random() < 0.5)]


def _open_eight(random: np.random.Generator) -> _Strokes:
    """An 8 that is not closed at the top."""
    u = random.uniform
    return [
        _smooth((u(0.5, 0.75), u(0.02, 0.25)), (0.35, 0.0), (0.1, 0.2), (0.35, 0.5), (u(0.5, 0.7), 0.75), (0.3, 1.0),
                (0.02, 0.78), (0.3, 0.5), (u(0.4, 0.8), u(0.0, 0.3)))
    ]  # fmt: skip


def _like_gamma(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    return [
        _smooth((-u(0.0, 0.15), u(0, 0.2)), (0.3, 0.45), (u(0.45, 0.6), 0.8), (0.28, 1.0), (0.1, 0.8), (0.35, 0.45),
                (u(0.5, 0.8), u(0.0, 0.1)))
    ]  # fmt: skip


def _two_rings(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    level, lean = u(0.35, 0.55), random.normal(0, 0.08)
    angles = -np.pi / 2 - np.linspace(0, 2 * np.pi, _TURN + 1)
    ring = np.column_stack([np.cos(angles), np.sin(angles)])
    upper = ring * (u(0.15, 0.3), level / 2) + (0.3 + lean, level / 2)
    return [upper, ring * (u(0.2, 0.35), (1 - level) / 2) + (0.3, (1 + level) / 2)]


def _like_big_b(random: np.random.Generator) -> _Strokes:
    u = random.uniform
    waist = u(0.4, 0.55)
    bows = _smooth((0.08, 0.02), (0.35, 0.0), (u(0.4, 0.6), 0.2), (0.3, waist - 0.04), (0.14, waist), (0.35, waist),
                   (u(0.45, 0.65), 0.75), (0.35, 1.0), (0.02, u(0.9, 1.0)))  # fmt: skip
    return [_line((0.1, 0.02), (0.04, 1.0)), bows]


def _like_p(random: np.random.Generator) -> _Strokes:
    """A 9 with its ring to the right of the stem."""
    u = random.uniform
    x = u(0.05, 0.25)
    end = x - u(-0.05, 0.15), u(0.35, 0.52)
    ring = _smooth((x, 0.1), (0.35, 0.0), (u(0.45, 0.75), 0.18), (0.4, u(0.4, 0.52)), end)
    stem = _line((x, 0.06), (x - u(0.0, 0.25), 1.0))
    return [stem, ring] if random.random() < 0.6 else [np.vstack([stem[::-1], ring])]


def _like_koppa(random: np.random.Generator) -> _Strokes:
    """A 9 whose stem begins anywhere under its ring, and leans to either side."""
    u = random.uniform
    low, wide, around = u(0.38, 0.62), u(0.18, 0.36), 2 * np.pi + random.normal(0, 0.3)
    angles = u(0.1, 0.9) * np.pi - np.linspace(0, around, _TURN)
    ring = np.column_stack([wide + wide * np.cos(angles), low / 2 + low / 2 * np.sin(angles)])
    return [np.vstack([ring, _line(ring[-1].tolist(), (ring[-1, 0] + random.normal(0, 0.12), 1.0))[1:]])]


def _like_g(random: np.random.Generator) -> _Strokes:
    """A 9 with an open ring and a bow for its foot."""
    u = random.uniform
    return [
        _smooth((u(0.45, 0.65), u(0.05, 0.2)), (0.28, 0.0), (0.04, 0.22), (0.24, u(0.42, 0.5)), (0.5, 0.3), (0.55, 0.2),
                (u(0.48, 0.6), 0.7), (0.25, 1.0), (-u(0.0, 0.2), u(0.8, 1.0)))
    ]  # fmt: skip


def _like_q(random: np.random.Generator) -> _Strokes:
    """A 9 whose foot goes to the right."""
    u = random.uniform
    return [
        _smooth((u(0.5, 0.7), u(0.1, 0.25)), (0.32, 0.0), (0.03, 0.25), (0.25, 0.5), (0.55, 0.3), (0.6, 0.1),
                (0.52, 0.6), (u(0.45, 0.65), 0.95), (u(0.75, 1.1), u(0.8, 1.0)))
    ]  # fmt: skip


_FORMS: Final[Mapping[str, Sequence[Callable[[np.random.Generator], _Strokes]]]] = {
    "0": (_spiral, _lying),
    "1": (_roof, _arch, _bow_one),
    "2": (_knotted, _swan),
    "3": (_flat_three,),
    "4": (_lightning, _like_h, _cup, _crossed),
    "5": (_like_r, _like_r, _like_root, _like_s),
    "6": (_like_b,),
    "7": (_like_t, _wavy),
    "8": (_open_eight, _like_gamma, _two_rings, _like_big_b),
    "9": (_like_p, _like_koppa, _like_koppa, _like_g, _like_q),
}
