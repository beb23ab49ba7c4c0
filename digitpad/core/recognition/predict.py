"""From a drawing to an answer: the one path that canvas, samples, evaluation and study share.

Exported web pages have the same in JavaScript (resources/web/network.js); tests/web/test_parity.py holds them together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:  # the window is shown before anything is read; NumPy and what needs it can come later
    import numpy as np
    from numpy.typing import NDArray

    from digitpad.core.drawing.raster import InkImage
    from digitpad.core.drawing.strokes import Drawing
    from digitpad.core.recognition.preprocess import Prepared

DIGITS: Final = 10
NOT_A_DIGIT: Final = 10
"""The class after the digits, of networks that have learned what is none: `Predictions.none` of ten classes."""
UNSURE_BELOW: Final = 0.9
"""The window calls an answer with less confidence unsure."""


@dataclass(frozen=True, eq=False)
class Predictions:
    """What a network says of n prepared images.

    `probabilities`: (n, classes) float32, of the ten digits, or of a model's other classes (`Model.class_names`),
    given that it is one of them; `strangeness`: (n,) float32 in 0..1, how little each looks like one; `rejected`:
    (n,) bool, whether it is stranger than the model's threshold.
    """

    probabilities: NDArray[np.float32]
    strangeness: NDArray[np.float32]
    rejected: NDArray[np.bool_]

    @classmethod
    def of(cls, outputs: NDArray[np.float32], threshold: float | None, classes: int = DIGITS) -> Predictions:
        """From a network's (n, classes) probabilities, or (n, classes + 1): the class after the last is none of them.

        For a network without that class, strangeness is one minus its highest probability. What is stranger than
        `threshold` is rejected; with None, nothing is.
        """
        named = outputs[:, :classes]
        if outputs.shape[1] > classes:
            strangeness = outputs[:, classes]
            # Where nothing is left for the classes, they share evenly what is not there.
            named = named + 1e-12
            named = named / named.sum(1, keepdims=True)
        else:
            strangeness = 1 - named.max(1, initial=0)
        rejected = strangeness > (inf if threshold is None else threshold)
        return cls(named, strangeness, rejected)

    def __len__(self) -> int:
        return len(self.probabilities)

    def __getitem__(self, index: int) -> Prediction:
        return Prediction(tuple(self.probabilities[index].tolist()), rejected=bool(self.rejected[index]))

    @property
    def none(self) -> int:
        """The number that stands for none of the classes: the one after the last."""
        classes: int = self.probabilities.shape[1]
        return classes

    @property
    def digits(self) -> NDArray[np.intp]:
        """(n,) the most probable digits; of other classes, their places among the model's class names."""
        top: NDArray[np.intp] = self.probabilities.argmax(1)
        return top


class Classifier(Protocol):
    """A network that can be asked."""

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        """What it says of (n, 28, 28) float32 prepared images."""
        ...


@dataclass(frozen=True)
class Prediction:
    """The probability of each digit, or other class, and what follows. `rejected`: the network takes it for none."""

    probabilities: tuple[float, ...]
    rejected: bool = False

    @property
    def ranked(self) -> tuple[int, ...]:
        """The ten digits, or the places of other classes among the model's class names, most probable first."""
        return tuple(sorted(range(len(self.probabilities)), key=lambda digit: -self.probabilities[digit]))

    @property
    def digit(self) -> int:
        """The most probable digit; of other classes, its place among the model's class names."""
        return self.ranked[0]

    @property
    def second(self) -> int:
        """The second guess."""
        return self.ranked[1]

    @property
    def confidence(self) -> float:
        """The probability of `digit`, 0..1."""
        return max(self.probabilities)

    @property
    def unsure(self) -> bool:
        """Whether it is taken for one of the classes, but with little confidence for which one."""
        return not self.rejected and self.confidence < UNSURE_BELOW


@dataclass(frozen=True, eq=False)
class Answer:
    """A drawing's ink, what the network saw of it, and what it said."""

    ink: InkImage
    prepared: Prepared
    prediction: Prediction


def prepare_drawing(drawing: Drawing, check: Callable[[], object] = lambda: None) -> tuple[InkImage, Prepared] | None:
    """The ink and prepared image of one drawn digit, strokes that are wide for its size thinned; None without strokes.

    `check`: as in `rasterise`.
    """
    from digitpad.core.drawing.raster import rasterise
    from digitpad.core.recognition.ink_width import thinned
    from digitpad.core.recognition.preprocess import prepare

    thin = thinned(drawing)
    ink = rasterise(thin, check)
    prepared = prepare(ink.pixels) if ink else None
    return (replace(ink, thinned=thin is not drawing), prepared) if ink and prepared else None


def recognise(drawing: Drawing, classifier: Classifier, check: Callable[[], object] = lambda: None) -> Answer | None:
    """Ask the network about a drawing of one digit; None for an empty drawing. `check`: as in `rasterise`."""
    steps = prepare_drawing(drawing, check)
    if steps is None:
        return None
    ink, prepared = steps
    return Answer(ink, prepared, classifier.classify(prepared.image[None])[0])
