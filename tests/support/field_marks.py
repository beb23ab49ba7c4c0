"""What people draw into fields: lines that strike them out, and marks that are no numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

STRIKES: Final = ("line", "cross", "zigzag", "scribble", "over digits")
"""How a field is struck out."""
OTHER_MARKS: Final = ("tick", "dash", "question mark", "ditto marks", "word")
"""What people put into a field in the place of a number."""
CORRECTED: Final = "corrected"
"""Of a field: a number that is struck out, and the right one beside it."""
CURVED_STRIKES: Final = ("coil", "wave", "blot", "coil over digits", "blot over digits")
"""The same with curves, as a hurried hand has them, and with so many lines that a field is full of ink."""

STRUCK_NUMBERS: Final = (
    "stroke over digits",
    "two strokes over digits",
    "diagonal over digits",
    "slashes over digits",
    "crosses over digits",
    "cross over digits",
    "zigzag over digits",
    "scribble over digits",
    "hatching over digits",
)
"""How a number is struck out by lines that go little further than its digits, as hands do it without a ruler."""
REPLACED: Final = ("replaced above over digits", "one replaced over digits")
"""The same, and what is right stands small above it: the whole number, or one digit of which alone is struck out."""
Box = tuple[float, float, float, float]
Lines = list[list[tuple[float, float]]]


def struck_number(kind: str, digits: Sequence[Box], random: np.random.Generator) -> Lines:
    """The lines that strike out digits. `digits`: left, top, right and bottom of each one's ink."""
    low, far = np.array(digits)[:, :2].min(0), np.array(digits)[:, 2:].max(0)
    high = float(far[1] - low[1])
    if kind in ("slashes over digits", "crosses over digits"):
        both = kind == "crosses over digits"
        return [line for one in digits for line in _slash(np.array(one), random, both=both)]
    low, far = low - random.uniform(0.02, 0.3, 2) * high, far + random.uniform(0.02, 0.3, 2) * high

    def place(x: float, y: float, unsteady: float = 0.04) -> tuple[float, float]:
        right, down = low + (far - low) * (x, y) + random.normal(0, unsteady, 2) * high
        return float(right), float(down)

    if kind in ("stroke over digits", "two strokes over digits"):
        levels = [random.uniform(0.35, 0.65)] if kind.startswith("stroke") else random.normal((0.4, 0.6), 0.04).tolist()
        return [[place(0, y), place(0.5, y), place(1, y + random.normal(0, 0.06))] for y in levels]
    if kind == "diagonal over digits":
        return [[place(0, 1), place(0.5, 0.5), place(1, 0)]]
    if kind == "cross over digits":
        return [[place(0, 0), place(1, 1)], [place(0, 1), place(1, 0)]]
    if kind == "zigzag over digits":
        turns = int(random.integers(5, 14))
        return [[place(turn / turns, 0.1 if turn % 2 else 0.9) for turn in range(turns + 1)]]
    if kind == "scribble over digits":
        return [[place(*random.uniform(0, 1, 2)) for _ in range(int(random.integers(9, 20)))]]
    across = np.arange(-0.1, 1.1, random.uniform(0.12, 0.25) * high / float(far[0] - low[0]))
    return [[place(x - 0.05, 1, 0.02), place(x + 0.05, 0, 0.02)] for x in across.tolist()]


def _slash(digit: NDArray[np.float64], random: np.random.Generator, *, both: bool) -> Lines:
    """A slash through a digit, and with `both` one the other way, too."""
    middle, size = (digit[:2] + digit[2:]) / 2, digit[3] - digit[1]
    arm = np.array([random.uniform(0.3, 0.55), -random.uniform(0.45, 0.65)]) * size
    ways = [arm, arm * (-1, 1)] if both else [arm]
    return [[tuple((middle + side * way).tolist()) for side in (-1, 1)] for way in ways]


def other_mark(kind: str, random: np.random.Generator) -> list[list[tuple[float, float]]]:
    """The lines of something that is no number, in heights of a field, from its upper left corner."""
    if kind == "tick":
        return [[(0, random.uniform(0.35, 0.55)), (random.uniform(0.12, 0.25), 0.75), (random.uniform(0.4, 0.8), 0)]]
    if kind == "dash":
        return [[(0, 0.4), (random.uniform(0.3, 0.9), random.uniform(0.35, 0.45))]]
    if kind == "ditto marks":
        return [[(x, 0.1), (x - 0.05, 0.35)] for x in (0.05, 0.2)]
    if kind == "question mark":
        angle = np.linspace(-np.pi, 0.5 * np.pi, 12)
        bow = [(0.18 + 0.18 * float(np.cos(one)), 0.18 + 0.18 * float(np.sin(one))) for one in angle]
        return [[*bow, (0.18, 0.55)], [(0.18, 0.72)]]
    x, word = 0.0, [(0.0, 0.5)]
    for turn in range(int(random.integers(8, 16))):
        x += random.uniform(0.06, 0.16)
        word.append((x, random.uniform(0.0, 0.4) if turn % 2 else 0.6))
    return [word]


def curved_strike(kind: str, shape: float, random: np.random.Generator) -> list[tuple[float, float]]:
    """The way of a curved strike, in shares of a field. `shape`: its width in heights."""
    over_digits = kind.endswith("over digits")  # all of them, wherever they are
    left, right = random.uniform(*(((0.02, 0.9), (0.1, 0.98)) if over_digits else ((0.05, 0.55), (0.4, 0.95)))).tolist()
    middle, up = random.uniform(0.4, 0.6), random.uniform(0.2, 0.4)
    if kind.startswith("blot"):
        rows = int(random.integers(6, 14))
        ends = random.normal(0, 0.03, rows) + np.where(np.arange(rows) % 2, left, right)
        return list(zip(ends.tolist(), np.linspace(middle - up, middle + up, rows).tolist(), strict=True))
    way = np.linspace(0, 1, 160)
    x = left + (right - left) * way
    angle = 2 * np.pi * way * random.uniform(1.6, 3.2) * max(1.0, shape * (right - left))
    round_ = random.uniform(0.15, 0.4) / shape if kind.startswith("coil") else 0.0
    x, y = x + round_ * np.cos(angle), middle + up * np.sin(angle)
    return list(zip(x.tolist(), y.tolist(), strict=True))
