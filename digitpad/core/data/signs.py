"""Signs of numbers as people write them: points, commas, minus signs, colons and slashes beside digits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from digitpad.core.data.other_forms import straight
from digitpad.core.data.stroke_files import Points

_DOT: Final = 0.5  # of the dots are a single point
_LONG: Final = 0.05  # heights of a digit, standard deviation: how long other dots are
_RING: Final = 0.12  # of the dots are small rings


def sign(character: str, random: np.random.Generator) -> list[Points]:
    """The strokes of a sign beside digits one unit high on a base line at y = 0; about x = 0."""
    return _SIGNS[character](random)


def signed_label(text: str, random: np.random.Generator) -> str:
    """Digits with a minus sign, a decimal point or comma, or both."""
    if len(text) > 1 and random.random() < 0.75:
        place = int(random.integers(1, len(text)))
        text = text[:place] + random.choice([".", ","]) + text[place:]
        return "-" + text if random.random() < 0.25 else text
    return "-" + text


def _dot_at(random: np.random.Generator, y: float) -> Points:
    middle = np.array([random.normal(0, 0.01), y + random.normal(0, 0.03)])
    kind = random.random()
    if kind < _DOT:
        return middle[None]
    if kind < 1 - _RING:
        return np.stack([middle, middle + random.normal(0, _LONG, 2)])
    angles = np.linspace(0, 2 * np.pi * random.uniform(0.8, 1.2), 9) + random.uniform(0, 2 * np.pi)
    return middle + random.uniform(0.02, 0.05) * np.column_stack([np.cos(angles), np.sin(angles)])


def _point(random: np.random.Generator) -> list[Points]:
    return [_dot_at(random, random.normal(-0.02, 0.03))]


def _comma(random: np.random.Generator) -> list[Points]:
    top = np.array([0.0, random.normal(-0.04, 0.05)])
    low = top + np.array([random.normal(-0.07, 0.05), random.uniform(0.12, 0.38)])
    bend = (top + low) / 2 + np.array([random.uniform(0.0, 0.06), 0.0])
    t = np.linspace(0, 1, 7)[:, None]
    return [(1 - t) ** 2 * top + 2 * t * (1 - t) * bend + t**2 * low]


def _minus(random: np.random.Generator) -> list[Points]:
    half, level = random.uniform(0.12, 0.38), random.normal(-0.47, 0.07)
    tilt = random.normal(0, 0.05) * half
    return [straight([[-half, level + tilt], [half, level - tilt]], 1.0)]


def _colon(random: np.random.Generator) -> list[Points]:
    return [_dot_at(random, random.normal(-0.62, 0.06)), _dot_at(random, random.normal(-0.12, 0.05))]


def _slash(random: np.random.Generator) -> list[Points]:
    lean, low, high = random.uniform(0.25, 0.6), random.uniform(-0.02, 0.25), random.uniform(-1.35, -0.95)
    ends = np.array([[-lean / 2, low], [lean / 2, high]])
    return [straight(ends if random.random() < 0.4 else ends[::-1], 1.0)]


_SIGNS: Final[Mapping[str, Callable[[np.random.Generator], list[Points]]]] = {
    ".": _point,
    ",": _comma,
    "-": _minus,
    ":": _colon,
    "/": _slash,
}
SIGNS: Final = "".join(_SIGNS)
"""All of them."""
