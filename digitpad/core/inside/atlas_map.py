"""A flat map of the classes: embeddings projected so that classes lie apart."""

from __future__ import annotations

from dataclasses import dataclass
from math import erf, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition.predict import DIGITS

MAP_SHRINKAGE: Final = 1e-3
"""Share of the mean variance that every direction gets: units that never fire have none."""


@dataclass(frozen=True, eq=False)
class ClassMap:
    """A linear map from d dimensions to two. `axes`: (d, 2); `means`: (classes, 2), where their means lie."""

    axes: NDArray[np.float32]
    means: NDArray[np.float32]

    @classmethod
    def of(
        cls,
        embeddings: NDArray[np.floating],
        labels: NDArray[np.uint8],
        *,
        classes: int = DIGITS,
        shrinkage: float = MAP_SHRINKAGE,
    ) -> ClassMap:
        """From (n, d) embeddings and their (n,) labels; every class needs at least one.

        `shrinkage`: share of the mean variance within classes that every direction gets; few points need more.

        Linear discriminant analysis (R. A. Fisher, "The use of multiple measurements in taxonomic problems", 1936) with
        the weights for pairs of classes of M. Loog, R. Duin and R. Haeb-Umbach, "Multiclass linear dimension reduction
        by weighted pairwise Fisher criteria", IEEE PAMI 23 (2001), doi 10.1109/34.935849: pairs that are far apart
        anyway do not take the little room from those that are close. Raises ValueError if a class is missing.
        """
        points = embeddings.astype(np.float32, copy=False)
        if len(np.unique(labels)) != classes:
            raise ValueError("a map of the classes needs some of each")
        means = np.stack([points[labels == one].mean(0) for one in range(classes)]).astype(np.float64)
        spread = points - means[labels].astype(np.float32)
        white = _whitening((spread.T @ spread).astype(np.float64) / len(points), shrinkage)
        axes = white @ _best_plane(means @ white)
        placed = means @ axes
        # Turned so that the same network always gives the same map: eigenvectors have no sign.
        axes *= np.where(placed[0] < placed.mean(0), -1, 1)
        return cls(axes.astype(np.float32), (means @ axes).astype(np.float32))

    def places(self, embeddings: NDArray[np.floating]) -> NDArray[np.float32]:
        """(n, d) embeddings -> (n, 2) places."""
        places: NDArray[np.float32] = embeddings.astype(np.float32, copy=False) @ self.axes
        return places

    def nearest(self, places: NDArray[np.float32]) -> NDArray[np.intp]:
        """(n,) the class whose mean lies nearest to each of (n, 2) places: a measure of how well the map separates."""
        apart = ((places[:, None] - self.means) ** 2).sum(2)
        nearest: NDArray[np.intp] = apart.argmin(1)
        return nearest


def _whitening(scatter: NDArray[np.float64], shrinkage: float) -> NDArray[np.float64]:
    """(d, d) that makes the scatter within classes alike in all directions."""
    size = len(scatter)
    ground = shrinkage * float(np.trace(scatter)) / size or 1.0
    values, vectors = np.linalg.eigh(scatter + ground * np.eye(size))
    white: NDArray[np.float64] = vectors / np.sqrt(values)
    return white


def _best_plane(means: NDArray[np.float64]) -> NDArray[np.float64]:
    """(d, 2) directions in which class means, (classes, d) whitened, lie apart; equation 9 of Loog et al.

    Of a network with one number the second direction is none: all lies on a line.
    """
    between = np.zeros((means.shape[1], means.shape[1]))
    for first in range(len(means)):
        for second in range(first):
            apart = means[first] - means[second]
            distance = max(float(np.linalg.norm(apart)), 1e-9)
            between += erf(distance / (2 * sqrt(2))) / (2 * distance**2) * np.outer(apart, apart)
    _, vectors = np.linalg.eigh(between)
    best = vectors[:, :-3:-1]
    plane: NDArray[np.float64] = np.pad(best, ((0, 0), (0, 2 - best.shape[1])))
    return plane
