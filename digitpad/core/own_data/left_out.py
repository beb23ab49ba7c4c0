"""What comes of leaving one writer out after the other: how well each one's hand is read by who never saw it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.evaluation.statistics import wilson_interval


@dataclass(frozen=True)
class LeftOutWriter:
    """A network that learned from all others read `hits` of this writer's `n` images right."""

    writer: str
    n: int
    hits: int

    @property
    def accuracy(self) -> float:
        """Share read right, 0..1."""
        return self.hits / self.n

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95 % interval (Wilson), over this writer's images."""
        return wilson_interval(self.hits, self.n)

    def as_json(self) -> dict[str, object]:
        """As `digitpad train --leave-one-writer-out --json` has it."""
        return {"writer": self.writer, "n": self.n, "accuracy": self.accuracy, "interval": list(self.interval)}


def mean_over_writers(results: Sequence[LeftOutWriter]) -> float:
    """Mean of each one's accuracy, however much the others wrote: what a new writer can expect."""
    return sum(one.accuracy for one in results) / len(results)
