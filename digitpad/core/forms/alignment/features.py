"""Places of a page that look like no others around them, and what each looks like, whichever way the page is turned.

After D. G. Lowe, Distinctive image features from scale-invariant keypoints, IJCV 60 (2004): extrema of differences of
Gaussians, a direction for each, and gradients around it in 4 x 4 cells of 8 directions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_SCALES: Final = 3  # of an octave
_SIGMA: Final = 1.6  # pixels, of an octave's first picture
_OWN_BLUR: Final = 0.5  # pixels, that a picture has already
_LEAST_SIDE: Final = 24  # pixels of the smallest octave
_CONTRAST: Final = 0.012  # of an extremum, in a picture of 0..1
_EDGE: Final = 12.0  # how many times as sharp across as along an extremum may be: on lines there are no places
_MOST: Final = 2400  # features of a picture: the clearest ones
_BINS: Final = 36  # directions
_SECOND: Final = 0.8  # of the strongest direction: as strong ones give features of their own
_WINDOW: Final = 8  # samples to each side, to find the direction
_CELLS, _DIRECTIONS, _SAMPLES = 4, 8, 16
_SPREAD: Final = 3.0  # sigmas of a cell's side
_MOST_OF_ONE: Final = 0.2  # of a descriptor, that one number has


@dataclass(frozen=True, eq=False)
class PageFeatures:
    """`places`: (n, 2) x and y in pixels of the picture; `angles`: (n,) radians; `sizes`: (n,) pixels; `looks`:
    (n, 128) float32 of length 1.
    """

    places: NDArray[np.float64]
    angles: NDArray[np.float64]
    sizes: NDArray[np.float64]
    looks: Floats

    def __len__(self) -> int:
        """How many there are."""
        return len(self.places)


def page_features(dark: Floats) -> PageFeatures:
    """The features of a picture. `dark`: (h, w) in 0..1."""
    found: list[_Level] = []
    base = blurred(dark, float(np.sqrt(_SIGMA**2 - _OWN_BLUR**2)))
    step = 1.0
    while min(base.shape) >= _LEAST_SIDE:
        pictures = [base]
        for number in range(1, _SCALES + 3):
            sigma = _SIGMA * 2 ** (number / _SCALES)
            pictures.append(blurred(pictures[-1], float(np.sqrt(sigma**2 - (sigma / 2 ** (1 / _SCALES)) ** 2))))
        for scale in range(1, _SCALES + 1):
            sigma = _SIGMA * 2 ** (scale / _SCALES)
            found.append(_Level(pictures[scale], sigma, step, *_extrema(pictures, scale)))
        base, step = pictures[_SCALES][::2, ::2], 2 * step
    every = np.concatenate([level.contrasts for level in found]) if found else np.zeros(0, np.float32)
    least = np.sort(every)[-_MOST] if len(every) > _MOST else np.float32(0)
    return _joined([_described(level.clearest(float(least))) for level in found])


@dataclass(frozen=True, eq=False)
class _Level:
    """A picture of the pyramid, and the rows, columns and contrasts of the places in it. `step`: in pixels."""

    picture: Floats
    sigma: float
    step: float
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    contrasts: Floats

    def clearest(self, least: float) -> _Level:
        """With the places only that have this contrast."""
        kept = self.contrasts >= least
        return replace(self, rows=self.rows[kept], columns=self.columns[kept], contrasts=self.contrasts[kept])


def blurred(picture: Floats, sigma: float) -> Floats:
    reach = max(1, round(3 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2).astype(np.float32)
    kernel /= kernel.sum()
    for axis in (0, 1):
        around = [(reach, reach) if axis == other else (0, 0) for other in (0, 1)]
        padded = np.pad(picture, around, mode="edge")
        length = picture.shape[axis]
        parts = (padded[at : at + length] if axis == 0 else padded[:, at : at + length] for at in range(len(kernel)))
        picture = sum((weight * part for weight, part in zip(kernel, parts, strict=True)), np.zeros_like(picture))
    return picture


def _extrema(pictures: list[Floats], scale: int) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """Rows, columns and contrasts of extrema in space and scale."""
    below, own, above = (pictures[at + 1] - pictures[at] for at in (scale - 1, scale, scale + 1))
    rows, columns = np.nonzero(np.abs(own[1:-1, 1:-1]) > _CONTRAST)
    rows, columns = rows + 1, columns + 1
    sign = np.sign(own[rows, columns])
    most = np.full(len(rows), -np.inf, np.float32)
    for level in (below, own, above):
        for row in (-1, 0, 1):
            for column in (-1, 0, 1):
                if level is not own or row or column:
                    most = np.maximum(most, sign * level[rows + row, columns + column])
    peaks = sign * own[rows, columns] > most
    rows, columns = rows[peaks], columns[peaks]
    value = own[rows, columns]
    xx = own[rows, columns + 1] + own[rows, columns - 1] - 2 * value
    yy = own[rows + 1, columns] + own[rows - 1, columns] - 2 * value
    diagonals = own[rows + 1, columns + 1] + own[rows - 1, columns - 1]
    xy = (diagonals - own[rows + 1, columns - 1] - own[rows - 1, columns + 1]) / 4
    flat = (xx + yy) ** 2 * _EDGE < (_EDGE + 1) ** 2 * (xx * yy - xy**2)
    return rows[flat], columns[flat], np.abs(value[flat])


def _described(level: _Level) -> PageFeatures:
    across, down = np.zeros_like(level.picture), np.zeros_like(level.picture)
    across[:, 1:-1] = level.picture[:, 2:] - level.picture[:, :-2]
    down[1:-1] = level.picture[2:] - level.picture[:-2]
    which, angles = _directions(across, down, level.rows, level.columns, level.sigma)
    rows, columns = level.rows[which], level.columns[which]
    looks = _looks(across, down, rows, columns, angles, level.sigma)
    places = (np.column_stack([columns, rows]).astype(np.float64) + 0.5) * level.step
    return PageFeatures(places, angles, np.full(len(rows), level.sigma * level.step), looks)


def _sampled(field: Floats, rows: NDArray[np.float64], columns: NDArray[np.float64]) -> Floats:
    inside = (rows >= 0) & (rows <= field.shape[0] - 1) & (columns >= 0) & (columns <= field.shape[1] - 1)
    nearest = field[
        np.rint(rows).astype(np.int64).clip(0, field.shape[0] - 1),
        np.rint(columns).astype(np.int64).clip(0, field.shape[1] - 1),
    ]
    sampled: Floats = np.where(inside, nearest, np.float32(0))
    return sampled


def _directions(
    across: Floats, down: Floats, rows: NDArray[np.int64], columns: NDArray[np.int64], sigma: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Which places have which directions: some have several."""
    steps = np.arange(-_WINDOW, _WINDOW + 1) * (4.5 * sigma / _WINDOW)
    y, x = (one.ravel() for one in np.meshgrid(steps, steps, indexing="ij"))
    weight = np.exp(-0.5 * (x**2 + y**2) / (1.5 * sigma) ** 2).astype(np.float32)
    at = rows[:, None] + y, columns[:, None] + x
    gx, gy = _sampled(across, *at), _sampled(down, *at)
    bins = np.floor(np.arctan2(gy, gx) / (2 * np.pi) * _BINS).astype(np.int64) % _BINS
    flat = bins + _BINS * np.arange(len(rows))[:, None]
    strength = (np.hypot(gx, gy) * weight).ravel()
    counts = np.bincount(flat.ravel(), strength, _BINS * len(rows)).astype(np.float64).reshape(len(rows), _BINS)
    for _ in range(3):
        counts = (np.roll(counts, 1, 1) + counts + np.roll(counts, -1, 1)) / 3
    before, after = np.roll(counts, 1, 1), np.roll(counts, -1, 1)
    peaks = (counts > before) & (counts > after) & (counts >= _SECOND * counts.max(1, keepdims=True))
    which, peak = np.nonzero(peaks)
    low, middle, high = before[which, peak], counts[which, peak], after[which, peak]
    shift = 0.5 * (low - high) / np.minimum(low - 2 * middle + high, -1e-12)
    return which, (peak + 0.5 + shift) * (2 * np.pi / _BINS)


def _looks(
    across: Floats,
    down: Floats,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    angles: NDArray[np.float64],
    sigma: float,
) -> Floats:
    side = _SPREAD * sigma * _CELLS
    steps = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    y, x = (one.ravel() for one in np.meshgrid(steps, steps, indexing="ij"))
    cosine, sine = np.cos(angles)[:, None], np.sin(angles)[:, None]
    at = rows[:, None] + side * (sine * x + cosine * y), columns[:, None] + side * (cosine * x - sine * y)
    gx, gy = _sampled(across, *at), _sampled(down, *at)
    strength = np.hypot(gx, gy) * np.exp(-0.5 * (x**2 + y**2) / 0.5**2).astype(np.float32)
    turn = ((np.arctan2(gy, gx) - angles[:, None]) / (2 * np.pi) * _DIRECTIONS) % _DIRECTIONS
    first = np.floor(turn).astype(np.int64) % _DIRECTIONS
    part = (turn - np.floor(turn)).astype(np.float32)
    count = len(rows) * _SAMPLES**2
    base = np.arange(count) * _DIRECTIONS
    shares = np.zeros(count * _DIRECTIONS, np.float32)
    shares[base + first.ravel()] = (strength * (1 - part)).ravel()
    shares[base + ((first + 1) % _DIRECTIONS).ravel()] = (strength * part).ravel()
    looks = np.einsum(
        "nsd,sc->ncd", shares.reshape(len(rows), _SAMPLES**2, _DIRECTIONS), _cell_weights(), optimize=True
    )
    flat = looks.reshape(len(rows), _CELLS**2 * _DIRECTIONS)
    for _ in range(2):
        flat = flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)
        flat = flat.clip(0, _MOST_OF_ONE)
    unit: Floats = (flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    return unit


def _cell_weights() -> Floats:
    """(samples, cells): how much each sample counts in each cell."""
    places = (np.arange(_SAMPLES) + 0.5) / _SAMPLES * _CELLS - 0.5
    along = np.maximum(0, 1 - np.abs(places[:, None] - np.arange(_CELLS))).astype(np.float32)
    weights: Floats = np.einsum("ya,xb->yxab", along, along).reshape(_SAMPLES**2, _CELLS**2)
    return weights


def _joined(found: list[PageFeatures]) -> PageFeatures:
    if not found:
        none = np.zeros(0)
        return PageFeatures(np.zeros((0, 2)), none, none, np.zeros((0, _CELLS**2 * _DIRECTIONS), np.float32))
    return PageFeatures(
        np.concatenate([one.places for one in found]),
        np.concatenate([one.angles for one in found]),
        np.concatenate([one.sizes for one in found]),
        np.concatenate([one.looks for one in found]),
    )
