"""Where digits lie on the map of the classes at each moment of a training: one plane for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.atlas_map import ClassMap

_SHRINKAGE: Final = 1.0
"""For hundreds of digits instead of an atlas' thousands: with less, the plane fits the very digits that are shown."""


def places_on_map(
    embeddings: Sequence[NDArray[np.floating]], labels: NDArray[np.uint8], before: NDArray[np.floating]
) -> NDArray[np.float16]:
    """(s, n, 2) places of n digits at s moments, from (n, d) embeddings each.

    `labels`: of the first digits, at least one of each class; digits beyond have none. The plane is the one in which
    the classes lie apart at the last moment, turned so that the digits lie as they did `before`: (s - 1, n, 2) at the
    moments but the last. So what moves from one moment to the next is the network, not the plane. The digits of each
    moment are moved and scaled to mean 0 and mean square 1, as what a network gives grows while it learns.
    """
    axes = _plane(embeddings[-1][: len(labels)].astype(np.float32), labels)
    places = np.stack([_scaled(points.astype(np.float32) @ axes) for points in embeddings])
    if len(before):
        places = places @ _turn(places[len(before) - 1], before[-1].astype(np.float32))
    result: NDArray[np.float16] = places.astype(np.float16)
    return result


def _plane(points: NDArray[np.float32], labels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(d, 2) axes of the `ClassMap` within the directions that the means of the classes span: nine, of ten of them.

    In all of some hundred directions it takes far longer, and the training would wait for it.
    """
    classes = int(labels.max()) + 1
    means = np.stack([points[labels == one].mean(0) for one in range(classes)])
    _, _, directions = np.linalg.svd(means - means.mean(0), full_matrices=False)
    span = directions[: max(2, classes - 1)].T
    axes: NDArray[np.float32] = span @ ClassMap.of(points @ span, labels, classes=classes, shrinkage=_SHRINKAGE).axes
    return axes


def _scaled(places: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = places - places.mean(0)
    size = float(np.sqrt((centred**2).sum(1).mean()))
    scaled: NDArray[np.float32] = centred / (size or 1.0)
    return scaled


def _turn(places: NDArray[np.float32], wanted: NDArray[np.float32]) -> NDArray[np.float32]:
    """(2, 2), the rotation or reflection that brings places nearest to the wanted ones.

    P. H. Schönemann, "A generalized solution of the orthogonal Procrustes problem", Psychometrika 31 (1966).
    """
    left, _, right = np.linalg.svd(places.T @ wanted)
    turn: NDArray[np.float32] = (left @ right).astype(np.float32)
    return turn
