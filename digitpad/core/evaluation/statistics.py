"""The few formulas behind reported figures."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

RELIABILITY_BINS: Final = 15
"""Equally wide bins of confidence."""


def wilson_interval(hits: int, n: int, *, z: float = 1.959964) -> tuple[float, float]:
    """The 95 % interval (low, high) of a proportion `hits / n`, in 0..1; (0, 1) for n = 0.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
    """
    if n == 0:
        return 0.0, 1.0
    share, z2 = hits / n, z * z
    centre = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = z / (1 + z2 / n) * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True, eq=False)
class Reliability:
    """How often answers were right, by how sure they were.

    `counts`: (bins,) answers in each of equally wide bins of confidence; `confidence`, `accuracy`: (bins,) their means,
    0..1, and nan where a bin is empty.
    """

    counts: NDArray[np.intp]
    confidence: NDArray[np.float64]
    accuracy: NDArray[np.float64]

    @classmethod
    def of(
        cls, confidence: NDArray[np.floating], right: NDArray[np.bool_], bins: int = RELIABILITY_BINS
    ) -> Reliability:
        """From each answer's confidence, (n,) in 0..1, and whether it was right. Bins are open below, closed above."""
        number = np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)
        counts = np.bincount(number, minlength=bins)
        with np.errstate(invalid="ignore"):
            means = [np.bincount(number, values, bins) / counts for values in (confidence, right)]
        return cls(counts, means[0], means[1])

    @property
    def expected_error(self) -> float:
        """Expected calibration error, 0..1: mean distance of accuracy from confidence over answers; nan without any.

        C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks" (ICML 2017), equation 3.
        """
        total = int(self.counts.sum())
        gaps = np.abs(self.accuracy - self.confidence)
        return float(np.nansum(self.counts * gaps) / total) if total else float("nan")
