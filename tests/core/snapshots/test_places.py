"""The map of the classes through a training: from a cloud to clusters, without a jump."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.snapshots.places import places_on_map

LABELS = np.repeat(np.arange(10, dtype=np.uint8), 20)


def embeddings(steps: int, *, size: int = 40) -> list[NDArray[np.float16]]:
    """Classes move apart, and numbers grow, from step to step."""
    random = np.random.default_rng(3)
    middles = random.normal(size=(10, size))
    noise = random.normal(size=(len(LABELS) + 1, size))
    of_digits = middles[np.append(LABELS, 4)]
    return [((step + 1) * (noise + step * of_digits)).astype(np.float16) for step in range(steps)]


def separation(places: NDArray[np.floating]) -> float:
    """Share of the labelled points that lie nearest to the mean of their own class."""
    points = places[: len(LABELS)].astype(np.float32)
    means = np.stack([points[digit == LABELS].mean(0) for digit in range(10)])
    nearest = ((points[:, None] - means) ** 2).sum(2).argmin(1)
    return float((nearest == LABELS).mean())


def test_a_cloud_becomes_clusters() -> None:
    places = places_on_map(embeddings(5), LABELS, np.empty((0, 0, 2)))
    assert places.shape == (5, len(LABELS) + 1, 2)
    assert separation(places[0]) < 0.4
    assert separation(places[-1]) > 0.7


def test_every_moment_is_as_large_as_the_others() -> None:
    places = places_on_map(embeddings(4), LABELS, np.empty((0, 0, 2))).astype(np.float32)
    assert np.allclose(places.mean(1), 0, atol=1e-2)
    assert np.allclose((places**2).sum(2).mean(1), 1, atol=1e-2)


def test_a_new_moment_turns_nothing_around() -> None:
    known = embeddings(5)
    before = places_on_map(known[:4], LABELS, np.empty((0, 0, 2)))
    mirrored = before * (-1, 1)  # an eigenvector has no sign
    after = places_on_map(known, LABELS, mirrored)
    apart = [float(((after[3] - old.astype(np.float32)) ** 2).sum(1).mean()) for old in (mirrored[3], before[3])]
    assert apart[0] < apart[1]


def test_a_network_that_gives_the_same_for_everything_has_places_too() -> None:
    dead = [np.zeros((len(LABELS), 7), np.float16)]
    assert np.isfinite(places_on_map(dead, LABELS, np.empty((0, 0, 2)))).all()


def test_a_network_with_one_number_has_places_on_a_line() -> None:
    known = embeddings(3, size=1)
    before = places_on_map(known[:2], LABELS, np.empty((0, 0, 2)))
    places = places_on_map(known, LABELS, before)
    assert places.shape == (3, len(LABELS) + 1, 2)
    assert np.isfinite(places).all()
    assert np.linalg.matrix_rank(places[-1].astype(np.float32), tol=1e-2) == 1
