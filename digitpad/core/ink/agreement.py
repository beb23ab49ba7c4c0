"""How well found ink agrees with the truth, as contests of document binarisation count it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class InkAgreement:
    """Pixels: found and true, found only, true only."""

    both: int
    surplus: int
    missed: int

    @classmethod
    def of(cls, found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> InkAgreement:
        """Of two masks of the same shape."""
        both = int((found & truth).sum())
        return cls(both, int(found.sum()) - both, int(truth.sum()) - both)

    @property
    def precision(self) -> float:
        """Share of the found ink that is true, 0..1; 1 where none was found."""
        return self.both / (self.both + self.surplus) if self.both + self.surplus else 1.0

    @property
    def recall(self) -> float:
        """Share of the true ink that was found, 0..1; 1 where there is none."""
        return self.both / (self.both + self.missed) if self.both + self.missed else 1.0

    @property
    def f_measure(self) -> float:
        """The harmonic mean of both, 0..1."""
        total = 2 * self.both + self.surplus + self.missed
        return 2 * self.both / total if total else 1.0

    def as_json(self) -> dict[str, float]:
        """The three shares as a card holds them."""
        shares = {"f_measure": self.f_measure, "precision": self.precision, "recall": self.recall}
        return {name: round(share, 4) for name, share in shares.items()}
