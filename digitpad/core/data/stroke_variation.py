"""Random variations of labelled strokes: other handwriting, pens and sizes."""

from __future__ import annotations

from math import log, pi
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.drawing.strokes import DEFAULT_WIDTH, PLAIN_PRESSURE, Drawing, Stroke

_LARGEST_TURN: Final = 0.10  # radians
_LARGEST_SLANT: Final = 0.14  # to the side, for each unit of height
_LARGEST_STRETCH: Final = 0.12  # natural logarithm of the factor, for width and height each
_BEND_DEVIATION: Final = 0.025  # of the digit's size; standard deviation of each of two slow waves' height
_LARGEST_JITTER_DEVIATION: Final = 0.006  # of the digit's size; of each point, another one for each stroke
_BRUSH_FACTORS: Final = (0.4, 3.0)  # times the default brush; 2.8 is the default brush on a digit of scale 0.25
_PRESSURE_RANGE: Final = (0.15, 0.85)  # in 0..1, of pens that know pressure


def vary(sample: StrokeSample, random: np.random.Generator) -> Drawing:
    """Lay a sample on the canvas, bent, slanted, shaken and drawn with a random pen.

    Position and size do not matter to recognition, so that only the brush's width relative to the digit is varied.
    """
    points = np.concatenate(sample.strokes)
    low, high = points.min(0), points.max(0)
    size = float((high - low).max()) or 1.0
    bend = _Bend(random)
    matrix = _matrix(random)
    width = DEFAULT_WIDTH * float(np.exp(random.uniform(log(_BRUSH_FACTORS[0]), log(_BRUSH_FACTORS[1]))))
    thins, smooths = random.random() < 0.4, random.random() < 0.3
    strokes = []
    for stroke in sample.strokes:
        xy = (stroke - (low + high) / 2) / size
        if thins:
            xy = _thinned(xy, random)
        if smooths:
            xy = _smoothed(xy)
        xy = xy + random.normal(0, _LARGEST_JITTER_DEVIATION * random.random(), xy.shape)
        xy = (xy + bend(xy)) @ matrix.T * 0.7 + 0.5
        strokes.append(Stroke(_with_pressure(xy, random), width))
    return Drawing(tuple(strokes))


def _matrix(random: np.random.Generator) -> NDArray[np.float64]:
    angle, slant = random.uniform(-_LARGEST_TURN, _LARGEST_TURN), random.uniform(-_LARGEST_SLANT, _LARGEST_SLANT)
    wide, high = np.exp(random.uniform(-_LARGEST_STRETCH, _LARGEST_STRETCH, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix: NDArray[np.float64] = turn @ np.array([[wide, slant], [0.0, high]])
    return matrix


class _Bend:
    """A slow displacement of the plane: one wave along each axis for each axis."""

    def __init__(self, random: np.random.Generator) -> None:
        self._size = random.normal(0, _BEND_DEVIATION, (2, 2))
        self._phase = random.uniform(0, 2 * pi, (2, 2))
        self._pace = random.uniform(0.5, 1.5, (2, 2)) * 2 * pi

    def __call__(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 2) places -> (n, 2) displacements."""
        waves = self._size * np.sin(xy[:, None, :] * self._pace + self._phase)
        moved: NDArray[np.float64] = waves.sum(2)
        return moved


def _thinned(xy: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """As a slower device had recorded it: some inner points missing."""
    kept = random.random(len(xy)) > random.uniform(0, 0.4)
    kept[[0, -1]] = True
    return xy[kept]


def _smoothed(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """As a faster writer had drawn it: corners cut."""
    if len(xy) < 5:
        return xy
    inner = (xy[:-2] + 2 * xy[1:-1] + xy[2:]) / 4
    return np.vstack([xy[:1], inner, xy[-1:]])


def _with_pressure(xy: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.float64]:
    """(n, 4) points: half of the pens know no pressure, that of the others swells and fades."""
    pressure = np.full(len(xy), PLAIN_PRESSURE)
    if random.random() < 0.5:
        ends = random.uniform(*_PRESSURE_RANGE, 4)
        pressure = np.interp(np.linspace(0, 3, len(xy)), np.arange(4), ends)
    return np.column_stack([xy, pressure, np.zeros(len(xy))])
