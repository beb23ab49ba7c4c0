"""The few formulas behind reported figures."""

from __future__ import annotations

from math import sqrt


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
