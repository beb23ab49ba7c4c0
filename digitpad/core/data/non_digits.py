"""Drawings that are no digits: what a network learns to refuse, and other kinds on which the refusal is tested.

A kind is a function from a random generator and labelled digits (its raw material) to strokes, (n, 2) each, in any
unit, y growing downward. `LEARNED` and `HELD_OUT` share no kind, no font and no way of scribbling. Shapes that many
people take for a digit are left out: O, o, I, l, one slash through a 0 or a 7, a short upright line.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import pi
from string import ascii_letters
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import Points, StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.paths import default_paths
from digitpad.core.recognition.preprocess import prepare

if TYPE_CHECKING:
    from HersheyFonts import HersheyFonts

NonDigitKind: TypeAlias = Callable[[np.random.Generator, Sequence[StrokeSample]], list[Points]]

NON_DIGIT_LABEL: Final = "not a digit"
"""The label of samples made here."""
_FONTS: Final = ("futural", "rowmans", "scripts", "cursive", "timesi")
_LETTERS: Final = "".join(sorted(set(ascii_letters) - set("OoIl")))
_SYMBOLS: Final = '+=?#$%&*<>@~^;:"-'
_GREEK: Final = "ABCDEFGHJKLMNPQRSTUVWXabcdefghjklmnpqrstuvwx"  # Alpha to Omega lie on A to X
_DRAWN_MORE_OFTEN: Final = {"letters": 8}  # how often a kind is drawn, where others are once
_POINT_DISTANCE: Final = 1 / 30  # of a shape's size; between the points of a straight line


def draw(
    kinds: Mapping[str, NonDigitKind], random: np.random.Generator, digits: Sequence[StrokeSample]
) -> StrokeSample:
    """A random sample of one of `kinds`; the kind stands as its writer."""
    often = np.array([_DRAWN_MORE_OFTEN.get(name, 1) for name in kinds], float)
    name = list(kinds)[int(random.choice(len(kinds), p=often / often.sum()))]
    return StrokeSample(NON_DIGIT_LABEL, name, tuple(kinds[name](random, digits)))


def non_digit_samples(
    kinds: Mapping[str, NonDigitKind], *, each: int, seed: int, digits: Sequence[StrokeSample] = ()
) -> list[StrokeSample]:
    """`each` varied samples of each kind, the same for the same seed. Those of `HELD_OUT` need no digits."""
    random = np.random.default_rng(seed)
    drawn = [draw({name: kind}, random, digits) for name, kind in kinds.items() for _ in range(each)]
    return [
        StrokeSample(one.label, one.writer, tuple(stroke.points[:, :2] for stroke in vary(one, random).strokes))
        for one in drawn
    ]


def letters(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A Latin letter of a handwriting font."""
    return _written(random, held_out=False)


def symbols(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A symbol of a keyboard."""
    return _glyph("futural", _one_of(_SYMBOLS, random))


def letters_of_other_hands(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A Latin letter of a handwriting font that is kept aside."""
    return _written(random, held_out=True)


def hershey_letters(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A Latin letter of one of A. V. Hershey's single-line fonts (1967)."""
    return _glyph(_one_of(_FONTS, random), _one_of(_LETTERS, random))


def greek_letters(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A Greek letter of a single-line font."""
    return _glyph("greeks", _one_of(_GREEK, random))


def dots(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """One to four dots, or a lying dash."""
    if random.random() < 0.3:
        return [_line([[0.0, 0.0], [1.0, float(random.uniform(-0.3, 0.3))]])]
    return [random.uniform(0, 1, (1, 2)) for _ in range(int(random.integers(1, 5)))]


def zigzags(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """To and fro, more or less regularly, as one blackens or crosses something out."""
    turns = int(random.integers(3, 14))
    along = np.linspace(0, random.uniform(0.3, 1.5), turns) + random.normal(0, 0.05, turns)
    across = np.where(np.arange(turns) % 2, 1.0, 0.0) * random.uniform(0.4, 1) + random.normal(0, 0.12, turns)
    return [_turned(_line(np.column_stack([along, across])), random.uniform(0, pi))]


def wanderings(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """One or two lines that turn this way and that."""
    strokes = []
    for _ in range(int(random.integers(1, 3))):
        n = int(random.integers(70, 220))
        knots = random.normal(0, 0.16, max(4, n // 8))
        bend = np.interp(np.linspace(0, len(knots) - 1, n), np.arange(len(knots)), knots)
        heading = np.cumsum(bend) + random.uniform(0, 2 * pi)
        pace = 0.05 * np.column_stack([np.cos(heading), np.sin(heading)])
        strokes.append(np.cumsum(pace, 0) + random.uniform(0, 1, 2))
    return strokes


def polygons(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """Triangles, squares and crossing outlines of four to seven corners."""
    crossing = random.random() < 0.5
    corners = int(random.integers(4, 8) if crossing else random.integers(3, 5))
    angles = np.linspace(0, 2 * pi, corners, endpoint=False) + random.uniform(0, 2 * pi)
    angles += random.normal(0, 0.2, corners)
    if crossing:
        random.shuffle(angles)
    outline = np.column_stack([np.cos(angles), np.sin(angles)]) * random.uniform(0.6, 1, (corners, 1))
    return [_line(np.vstack([outline, outline[:1]]))]


def pieces(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """The beginning or the end of a digit that is not straight."""
    while True:
        strokes = _digit(random, digits, "0235689")
        if random.random() < 0.5:
            strokes = [stroke[::-1] for stroke in reversed(strokes)]
        piece = _first_points(strokes, max(3, round(sum(map(len, strokes)) * random.uniform(0.3, 0.55))))
        spread = np.linalg.svd(np.concatenate(_middle(piece)), compute_uv=False)
        if spread[1] > 0.25 * spread[0]:
            return piece


def pairs(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """Two or three digits side by side, apart or touching."""
    shift, strokes = 0.0, []
    for _ in range(2 if random.random() < 0.8 else 3):
        one = _digit(random, digits)
        width = float(np.ptp(np.concatenate(one)[:, 0]))
        strokes += [stroke + np.array([shift, random.normal(0, 0.08)]) for stroke in one]
        shift += width + float(random.uniform(-0.1, 0.5))
    return strokes


def overlaid(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """Two digits on top of each other."""
    first, second = _digit(random, digits, "0234689"), _digit(random, digits, "2345789")
    shift = _turned(np.array([random.uniform(0.1, 0.3), 0.0]), random.uniform(0, 2 * pi))
    return [*(_middle(first)), *(stroke * random.uniform(0.7, 1.1) + shift for stroke in _middle(second))]


def crossed_out(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A digit and two or more strokes across it."""
    strokes = _middle(_digit(random, digits))
    half = np.ptp(np.concatenate(strokes), 0) / 2 + 0.15
    if random.random() < 0.4:  # one line to and fro
        turns = int(random.integers(3, 9))
        across = np.column_stack([np.linspace(-1, 1, turns), np.where(np.arange(turns) % 2, 1.0, -1.0)])
        across[:, 1] *= random.uniform(0.3, 1)
        lines = [_line(_turned(across + random.normal(0, 0.08, across.shape), random.uniform(0, pi)) * half)]
    else:
        many = int(random.integers(2, 5))
        start = random.uniform(0, pi)
        angles = start + (pi / 2 * np.arange(many) if random.random() < 0.5 else np.zeros(many))
        lines = []
        for angle in angles + random.normal(0, 0.15, many):
            along = np.array([np.cos(angle), np.sin(angle)])
            beside = np.array([-along[1], along[0]]) * random.uniform(-0.5, 0.5)
            lines.append(_line(np.stack([beside - along, beside + along]) * half))
    return [*strokes, *lines]


def mixtures(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """Pieces of two to four digits, turned and put together."""
    strokes: list[Points] = []
    for _ in range(int(random.integers(2, 5))):
        one = _middle(_digit(random, digits))
        kept = max(2, round(sum(map(len, one)) * random.uniform(0.3, 0.8)))
        angle, shift = random.uniform(0, 2 * pi), random.uniform(-0.5, 0.5, 2)
        strokes += [_turned(stroke, angle) + shift for stroke in _first_points(one, kept)]
    return strokes


def lying_digits(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A digit that lies on its side."""
    side = pi / 2 if random.random() < 0.5 else -pi / 2
    return [_turned(stroke, side) for stroke in _digit(random, digits, "234579")]


def spirals(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """One line round and round, inwards or outwards."""
    t = np.linspace(0, random.uniform(2, 4.5), 160)
    radius = random.uniform(0, 0.2) + t * random.uniform(0.2, 0.3)
    angle = 2 * pi * t * random.choice([-1, 1]) + random.uniform(0, 2 * pi)
    return [np.column_stack([radius * np.cos(angle), radius * np.sin(angle) * random.uniform(0.6, 1)])]


def smooth_scribbles(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """A closed smooth curve: a sum of random waves."""
    t = np.linspace(0, 2 * pi, 220)[:, None]
    paces = np.arange(1, 7)
    size = random.normal(0, 1, (2, 2, 6))
    x, y = ((size[i, 0] * np.sin(paces * t) + size[i, 1] * np.cos(paces * t)).sum(1) for i in range(2))
    return [np.column_stack([x, y])[: int(random.integers(160, 221))]]


def hatchings(random: np.random.Generator, digits: Sequence[StrokeSample]) -> list[Points]:
    """Parallel lines, sometimes crossed by others."""
    angle, many = random.uniform(0, pi), int(random.integers(3, 8))
    strokes = []
    for turn in (0.0, pi / 2)[: 2 if random.random() < 0.4 else 1]:
        for place in np.linspace(-0.5, 0.5, many):
            ends = np.array([[place, -0.5], [place, 0.5]]) + random.normal(0, 0.05, (2, 2))
            strokes.append(_turned(_line(ends), angle + turn))
    return strokes


LEARNED_KINDS: Final[Mapping[str, NonDigitKind]] = {
    "letters": letters,
    "symbols": symbols,
    "dots": dots,
    "zigzags": zigzags,
    "wanderings": wanderings,
    "polygons": polygons,
    "pieces": pieces,
    "pairs": pairs,
    "overlaid": overlaid,
    "crossed out": crossed_out,
    "mixtures": mixtures,
    "lying digits": lying_digits,
}
"""What networks are trained on."""

HELD_OUT_KINDS: Final[Mapping[str, NonDigitKind]] = {
    "letters of other hands": letters_of_other_hands,
    "Hershey letters": hershey_letters,
    "Greek letters": greek_letters,
    "spirals": spirals,
    "smooth scribbles": smooth_scribbles,
    "hatchings": hatchings,
}
"""What no network has learned, to test on."""


def from_images(data: LabelledImages, random: np.random.Generator) -> NDArray[np.float32]:
    """A prepared image, (28, 28), that is no digit: two of MNIST's side by side or on top of each other."""
    first, second = (data.images[i] / np.float32(255) for i in random.integers(len(data), size=2))
    side_by_side = random.random() < 0.7
    shift = int(random.integers(10, 22)) if side_by_side else int(random.integers(2, 6))
    drop = 0 if side_by_side else int(random.integers(0, 5))
    room = np.zeros((28 + drop, 28 + shift), np.float32)
    room[:28, :28] = first
    room[drop:, shift:] = np.maximum(room[drop:, shift:], second)
    prepared = prepare(room)
    return prepared.image if prepared else first


def _digit(random: np.random.Generator, digits: Sequence[StrokeSample], wanted: str = "0123456789") -> list[Points]:
    """A digit's strokes, one unit high or wide."""
    while (sample := digits[int(random.integers(len(digits)))]).label not in wanted:
        pass
    points = np.concatenate(sample.strokes)
    size = float(np.ptp(points, 0).max()) or 1.0
    return [(stroke - points.min(0)) / size for stroke in sample.strokes]


def _middle(strokes: Sequence[Points]) -> list[Points]:
    points = np.concatenate(strokes)
    middle = (points.min(0) + points.max(0)) / 2
    return [stroke - middle for stroke in strokes]


def _first_points(strokes: Sequence[Points], most: int) -> list[Points]:
    kept = []
    for stroke in strokes:
        if most >= 1:
            kept.append(stroke[:most])
            most -= len(stroke)
    return kept


def _one_of(choices: Sequence[str], random: np.random.Generator) -> str:
    return choices[int(random.integers(len(choices)))]


@cache
def _glyph_strokes(font: str, character: str) -> tuple[Points, ...]:
    strokes = [np.array(list(stroke), np.float64) for stroke in _font(font).strokes_for_text(character)]
    size = float(np.ptp(np.concatenate(strokes), 0).max())
    return tuple(_line(stroke / size) for stroke in strokes)


@cache
def _font(name: str) -> HersheyFonts:
    from HersheyFonts import HersheyFonts  # only trainings and tests of the refusal need it

    font = HersheyFonts()
    font.load_default_font(name)
    return font


@cache
def _hands() -> tuple[list[dict[str, list[Points]]], list[dict[str, list[Points]]]]:
    """Letters of handwriting fonts: those that are learned from, and those that are kept aside."""
    hands: tuple[list[dict[str, list[Points]]], list[dict[str, list[Points]]]] = ([], [])
    for font in json.loads(gzip.decompress(default_paths().letters.read_bytes())).values():
        written = {
            letter: [np.array(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
            for letter, strokes in font["letters"].items()
        }
        hands[font["held_out"]].append(written)
    return hands


def _written(random: np.random.Generator, *, held_out: bool) -> list[Points]:
    hands = _hands()[held_out]
    return hands[int(random.integers(len(hands)))][_one_of(_LETTERS, random)]


def _glyph(font: str, character: str) -> list[Points]:
    return list(_glyph_strokes(font, character))


def _line(corners: Sequence[Sequence[float]] | Points) -> Points:
    """Straight lines between corners, with points so close that smoothing leaves the corners sharp."""
    xy = np.asarray(corners, np.float64)
    if len(xy) < 2:
        return xy
    lengths = np.hypot(*np.diff(xy, axis=0).T)
    parts = np.maximum(1, np.ceil(lengths / _POINT_DISTANCE)).astype(int)
    places = [np.linspace(a, b, n, endpoint=False) for a, b, n in zip(xy[:-1], xy[1:], parts.tolist(), strict=True)]
    return np.vstack([*places, xy[-1:]])


def _turned(xy: Points, angle: float) -> Points:
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    turned: Points = xy @ turn.T
    return turned
