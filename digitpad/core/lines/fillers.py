"""What people put before, behind and under numbers, to fill a line or to mark it: dashes, waves, ticks, crosses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from digitpad.core.data.stroke_files import Points
from digitpad.core.ink.synthesis.sheet import chance, evenly_between

WIDEST_FILLER: Final = 1.6
"""Heights of a digit."""


def filler(random: np.random.Generator) -> list[Points]:
    """Strokes in heights of a digit: x from 0 to WIDEST_FILLER, y downward from the base line."""
    weights = np.array([share for share, _ in _KINDS])
    strokes = _KINDS[int(random.choice(len(_KINDS), p=weights / weights.sum()))][1](random)
    left = min(float(stroke[:, 0].min()) for stroke in strokes)
    return [stroke - (left, 0.0) for stroke in strokes]


def _dashes(random: np.random.Generator) -> list[Points]:
    """One or two, with a point before or under them now and then."""
    y, wide, tilt = evenly_between(random, -0.7, -0.15), evenly_between(random, 0.2, 1.2), random.normal(0, 0.1)
    second = evenly_between(random, 0.12, 0.35)
    places = (y, y + second)[: 1 + chance(random, 0.45)]
    strokes = [np.array([[0.0, place], [wide, place + tilt]]) for place in places]
    if chance(random, 0.35):
        x = evenly_between(random, -0.2, 0.5 * wide)
        strokes.append(np.array([[x, evenly_between(random, -0.05, 0.1)]]))
    return strokes


def _point(random: np.random.Generator) -> list[Points]:
    """A point, comma or two points."""
    strokes = [np.array([[0.0, evenly_between(random, -0.1, 0.1)]])]
    if chance(random, 0.3):
        strokes[0] = np.vstack([strokes[0], strokes[0] + (-0.08, evenly_between(random, 0.05, 0.3))])
    if chance(random, 0.3):
        strokes.append(strokes[0][:1] - (random.normal(0, 0.04), evenly_between(random, 0.25, 0.6)))
    return strokes


def _wave(random: np.random.Generator) -> list[Points]:
    wide, high = evenly_between(random, 0.4, 1.5), evenly_between(random, 0.05, 0.2)
    x = np.linspace(0, wide, 24)
    turns = evenly_between(random, 0.6, 2.5)
    y = evenly_between(random, -0.6, -0.15) + high * np.sin(2 * np.pi * turns * x / wide + evenly_between(random, 0, 6))
    return [np.column_stack([x, y])]


def _slashes(random: np.random.Generator) -> list[Points]:
    """Two or three short ones that lean; a single one would be a 1."""
    high, lean = evenly_between(random, 0.25, 0.6), evenly_between(random, 0.3, 1.2)
    base, gap = evenly_between(random, -0.5, 0.1), evenly_between(random, 0.1, 0.3)
    count = 2 + chance(random, 0.3)
    slash = np.array([[0.0, base], [high * lean, base - high]])
    return [slash + np.array([place * gap, random.normal(0, 0.03)]) for place in range(count)]


def _cross(random: np.random.Generator) -> list[Points]:
    """A cross or star, up to as high as a digit."""
    middle = np.array([0.0, evenly_between(random, -0.7, -0.1)])
    arm = evenly_between(random, 0.12, 0.5)
    count = 2 + chance(random, 0.25)
    angles = evenly_between(random, 0, np.pi) + np.arange(count) * np.pi / count + random.normal(0, 0.15, count)
    reach = arm * np.exp(random.normal(0, 0.15, count))
    ends = reach[:, None] * np.column_stack([np.cos(angles), np.sin(angles)])
    return [np.stack([middle - end, middle + end]) for end in ends]


def _tick(random: np.random.Generator) -> list[Points]:
    """Down a little, then far up to the right."""
    base, high = evenly_between(random, -0.3, 0.15), evenly_between(random, 0.4, 1.1)
    down = np.array([-evenly_between(random, 0.08, 0.3), -evenly_between(random, 0.15, 0.4)])
    up = np.array([high * evenly_between(random, 0.4, 1.0), -high])
    return [np.array([down, [0.0, 0.0], up]) + np.array([0.0, base])]


def _lattice(random: np.random.Generator) -> list[Points]:
    """The sign for a number: two strokes across two."""
    size, lean = evenly_between(random, 0.4, 0.9), evenly_between(random, 0, 0.3)
    base = evenly_between(random, -0.4, 0.0)
    upright = [np.array([[x * size, base], [(x + lean) * size, base - size]]) for x in (0.25, 0.6)]
    level = [np.array([[0.0, base - y * size], [size, base - y * size + random.normal(0, 0.04)]]) for y in (0.3, 0.65)]
    return [*upright, *level]


_KINDS: Final[Sequence[tuple[float, Callable[[np.random.Generator], list[Points]]]]] = (
    (4.0, _dashes),
    (1.5, _point),
    (1.0, _wave),
    (1.0, _slashes),
    (2.5, _cross),
    (0.8, _tick),
    (0.5, _lattice),
)
