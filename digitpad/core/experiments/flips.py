"""The least distortion of each kind that changes a network's answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from digitpad.core.experiments.curves import Reader, images_along
from digitpad.core.experiments.distort import distorted
from digitpad.core.experiments.distortion import Distortion, Slider
from digitpad.core.inside.network import Array

_HALVINGS: Final = 6
"""Of the step between two points of a curve: a turn is found to a tenth of a degree."""


@dataclass(frozen=True, eq=False)
class Flip:
    """A distortion of one kind by which a network answers something else than without it.

    `answer`: what it says then (`Reader.answers`); `before`, `after`: (28, 28), what the network gets.
    """

    slider: Slider
    distortion: Distortion
    answer: int
    before: Array
    after: Array

    @property
    def value(self) -> float:
        """Of the slider."""
        return self.distortion.value(self.slider.key)

    @property
    def change(self) -> float:
        """How far the two images are apart: root of the mean square of a pixel's change, ink = 1."""
        return float(np.sqrt(np.square(self.after - self.before, dtype=np.float64).mean()))


def find_flip(image: Array, settings: Distortion, slider: Slider, reader: Reader) -> Flip | None:
    """The least change by one slider, everything else undone; None where the answer is the same all over its range.

    Searched outwards from the untouched digit on both sides, at the points of a curve, then between two of them by
    halving. What lies between two points that have the same answer is not seen.
    """
    plain = settings.undone()
    values, images = images_along(image, plain, slider)
    answers = reader.answers(images)
    start = int(np.flatnonzero(values == slider.neutral)[0])
    other = np.flatnonzero(answers != answers[start])
    found = [
        _halved(image, plain, slider, reader, float(values[place - side]), float(values[place]), int(answers[start]))
        for side, places in ((-1, other[other < start][-1:]), (1, other[other > start][:1]))
        for place in places
    ]
    if not found:
        return None
    distortion = min(found, key=lambda one: abs(one.value(slider.key) - slider.neutral))
    after = distorted(image[None], distortion)
    return Flip(slider, distortion, int(reader.answers(after)[0]), images[start], after[0])


def least(flips: list[Flip]) -> list[Flip]:
    """By how little they change the image, the least first."""
    return sorted(flips, key=lambda flip: flip.change)


def _halved(
    image: Array, plain: Distortion, slider: Slider, reader: Reader, same: float, other: float, answer: int
) -> Distortion:
    """Between a value with the old answer and one with another, the one with another that is next to the old."""
    for _ in range(_HALVINGS):
        middle = (same + other) / 2
        if int(reader.answers(distorted(image[None], plain.with_value(slider.key, middle)))[0]) == answer:
            same = middle
        else:
            other = middle
    return plain.with_value(slider.key, other)
