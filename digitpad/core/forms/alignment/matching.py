"""How a page may lie in a picture, by places that look alike in both."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.alignment.corners import Homography
from digitpad.core.forms.alignment.features import PageFeatures
from digitpad.core.pages.sheets.sheet import projected

_ALIKE: Final = 0.88  # times as far as the next best match at most
_LEAST: Final = 0.6  # cosine of two looks that are one
_LOOSE: Final = 0.06  # of the page's longer side: a similarity's errors, as photos are taken at an angle
_TIGHT: Final = (0.03, 0.015, 0.008, 0.005)  # the same, of homographies, one after the other
_FEW: Final = 8  # matches that agree: of fewer nothing is concluded
_APART: Final = 0.03  # of the longer side, by which two ways differ
_WAYS: Final = 4  # that are tried
_SEEDS: Final = 40  # similarities that are made homographies


def likely_ways(page: PageFeatures, picture: PageFeatures, size: tuple[int, int]) -> list[Homography]:
    """From a page to its picture, the likeliest way first; none where too little is alike.

    `size`: the page's width and height in pixels.
    """
    if min(len(page), len(picture)) < _FEW:
        return []
    mine, its = _matches(page, picture)
    if len(mine) < _FEW:
        return []
    longest = max(size)
    places, targets = page.places[mine], picture.places[its]
    ways = _similarities(page, picture, mine, its)
    moved = np.einsum("kij,nj->kni", ways[:, :2, :2], places) + ways[:, None, :2, 2]
    scales = np.hypot(ways[:, 0, 0], ways[:, 1, 0])
    near = np.linalg.norm(moved - targets, axis=2) < _LOOSE * longest * scales[:, None]
    order = np.argsort(-near.sum(1), kind="stable")[:_SEEDS]
    found: list[tuple[int, Homography]] = []
    with np.errstate(all="ignore"):  # a way over the horizon agrees with nothing
        for seed in order:
            fitted = _fitted(places, targets, near[seed], longest * float(scales[seed]))
            if fitted is not None and all(ways_differ(fitted[1], one, size) for _, one in found):
                found.append(fitted)
    found.sort(key=lambda one: -one[0])
    return [way for _, way in found[:_WAYS]]


def _matches(page: PageFeatures, picture: PageFeatures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of features that look alike, and like no others as much."""
    alike = picture.looks @ page.looks.T
    rows = np.arange(len(alike))
    best = alike.argmax(1)
    first = alike[rows, best].copy()
    alike[rows, best] = -1
    second = alike.max(1)
    far, next_far = np.sqrt(np.maximum(0, 2 - 2 * first)), np.sqrt(np.maximum(0, 2 - 2 * second))
    kept = (far < _ALIKE * next_far) & (first > _LEAST)
    return best[kept], rows[kept]


def _similarities(
    page: PageFeatures, picture: PageFeatures, mine: NDArray[np.int64], its: NDArray[np.int64]
) -> NDArray[np.float64]:
    """(n, 3, 3): where each match alone takes the page."""
    scale = picture.sizes[its] / page.sizes[mine]
    turn = picture.angles[its] - page.angles[mine]
    ways = np.zeros((len(mine), 3, 3))
    ways[:, 0, 0] = ways[:, 1, 1] = scale * np.cos(turn)
    ways[:, 1, 0] = scale * np.sin(turn)
    ways[:, 0, 1] = -ways[:, 1, 0]
    ways[:, 2, 2] = 1
    ways[:, :2, 2] = picture.places[its] - np.einsum("kij,kj->ki", ways[:, :2, :2], page.places[mine])
    return ways


def _fitted(
    places: NDArray[np.float64], targets: NDArray[np.float64], near: NDArray[np.bool_], longest: float
) -> tuple[int, Homography] | None:
    """A homography through the matches that agree with each other, and how many they are."""
    way = _affine(places[near], targets[near]) if near.sum() >= _FEW else None
    for tight in _TIGHT:
        if way is None:
            return None
        near = np.linalg.norm(projected(places, way) - targets, axis=1) < tight * longest
        if near.sum() < _FEW:
            return None
        way = least_squares_way(places[near], targets[near])
    return None if way is None else (int(near.sum()), way)


def _affine(places: NDArray[np.float64], targets: NDArray[np.float64]) -> Homography | None:
    left = np.column_stack([places, np.ones(len(places))])
    if np.linalg.matrix_rank(left) < 3:
        return None
    solved = np.linalg.lstsq(left, targets, rcond=None)[0]
    return np.vstack([solved.T, (0, 0, 1)])


def least_squares_way(places: NDArray[np.float64], targets: NDArray[np.float64]) -> Homography | None:
    """The homography that takes many places to others best; None where they do not say which."""
    before, after = _normaliser(places), _normaliser(targets)
    a, b = projected(places, before), projected(targets, after)
    ones, none = np.ones(len(a)), np.zeros((len(a), 3))
    left = np.column_stack([a, ones])
    rows = np.concatenate([np.hstack([left, none, -b[:, :1] * left]), np.hstack([none, left, -b[:, 1:] * left])])
    _, values, vectors = np.linalg.svd(rows, full_matrices=False)
    if len(values) < 9 or values[-2] < 1e-6 * values[0]:
        return None
    way: Homography = np.linalg.inv(after) @ vectors[-1].reshape(3, 3) @ before
    if abs(way[2, 2]) < 1e-9 or np.linalg.det(way / way[2, 2]) <= 0:
        return None
    scaled: Homography = way / way[2, 2]
    return scaled


def _normaliser(places: NDArray[np.float64]) -> Homography:
    middle = places.mean(0)
    spread = max(float(np.abs(places - middle).mean()), 1e-6)
    return np.array([(1 / spread, 0, -middle[0] / spread), (0, 1 / spread, -middle[1] / spread), (0, 0, 1)])


def ways_differ(one: Homography, two: Homography, size: tuple[int, int]) -> bool:
    """Whether two ways take a page of `size` to different places of a picture."""
    corners = np.array([(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])], float)
    ends, others = projected(corners, one), projected(corners, two)
    longest = np.linalg.norm(ends - np.roll(ends, 1, axis=0), axis=1).max()
    return float(np.linalg.norm(ends - others, axis=1).max()) > _APART * float(longest)
