"""From a drawing to an answer: the one path that canvas, samples, evaluation and study share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocess import Prepared, prepare
from digitpad.core.raster import Ink, rasterise
from digitpad.core.strokes import Drawing


class Classifier(Protocol):
    """A network that can be asked."""

    def classify(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, 28, 28) float32 prepared images -> (n, 10) float32 probabilities."""
        ...


@dataclass(frozen=True)
class Prediction:
    """Ten probabilities and what follows from them."""

    probabilities: tuple[float, ...]

    @property
    def ranked(self) -> tuple[int, ...]:
        """The ten digits, most probable first."""
        return tuple(sorted(range(10), key=lambda digit: -self.probabilities[digit]))

    @property
    def digit(self) -> int:
        """The most probable digit."""
        return self.ranked[0]

    @property
    def second(self) -> int:
        """The second guess."""
        return self.ranked[1]

    @property
    def confidence(self) -> float:
        """The probability of `digit`, 0..1."""
        return max(self.probabilities)


@dataclass(frozen=True, eq=False)
class Answer:
    """A drawing's ink, what the network saw of it, and what it said."""

    ink: Ink
    prepared: Prepared
    prediction: Prediction


def prepare_drawing(drawing: Drawing) -> tuple[Ink, Prepared] | None:
    """The drawing's ink and prepared image; None for an empty drawing."""
    ink = rasterise(drawing)
    prepared = prepare(ink.pixels) if ink else None
    return (ink, prepared) if ink and prepared else None


def recognise(drawing: Drawing, classifier: Classifier) -> Answer | None:
    """Ask the network about a drawing of one digit; None for an empty drawing."""
    steps = prepare_drawing(drawing)
    if steps is None:
        return None
    ink, prepared = steps
    probabilities = classifier.classify(prepared.image[None])[0]
    return Answer(ink, prepared, Prediction(tuple(probabilities.tolist())))
