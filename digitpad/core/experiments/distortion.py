"""How a digit is distorted: one number for each kind, its range and unit, and the value at which nothing happens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

SliderKey: TypeAlias = Literal[
    "turn", "slant", "scale", "right", "down", "thickness", "blur", "contrast", "rubber", "noise", "specks"
]


@dataclass(frozen=True)
class Distortion:
    """What is done to a (28, 28) image with ink = 1, in this order; without arguments, nothing.

    `turn`: degrees, clockwise; `slant`: degrees by which the top leans to the right; `scale`: factor of the size;
    `right`, `down`: pixels by which it is moved. All of these about the image's middle, in one step. Then `thickness`:
    pixels added on each side of a stroke, below zero taken away; `blur`: standard deviation of a Gaussian, pixels;
    `rubber`: diameter of a round hole in the ink around `rubber_at`, (row, column), pixels; `contrast`: factor of
    the distance from middle grey; `noise`: standard deviation of what is added to each pixel, ink = 1; `specks`: share
    of the pixels that become ink or paper at random (salt and pepper). `seed`: of noise and specks. `normalised`:
    whether MNIST's normalisation follows, as it does for whatever digitpad reads.
    """

    turn: float = 0.0
    slant: float = 0.0
    scale: float = 1.0
    right: float = 0.0
    down: float = 0.0
    thickness: float = 0.0
    blur: float = 0.0
    contrast: float = 1.0
    rubber: float = 0.0
    noise: float = 0.0
    specks: float = 0.0
    rubber_at: tuple[float, float] = (13.5, 13.5)
    seed: int = 0
    normalised: bool = False

    def value(self, key: SliderKey) -> float:
        """The number of one kind."""
        value: float = getattr(self, key)
        return value

    def with_value(self, key: SliderKey, value: float) -> Distortion:
        """The same with another number of one kind."""
        return replace(self, **{key: float(value)})  # type: ignore[arg-type]  # the keys are those of the numbers

    def undone(self) -> Distortion:
        """The same rubber's place, seed and normalisation, and no distortion."""
        return replace(Distortion(), rubber_at=self.rubber_at, seed=self.seed, normalised=self.normalised)

    @property
    def is_none(self) -> bool:
        """Whether nothing is distorted."""
        return self == self.undone()


@dataclass(frozen=True)
class Slider:
    """The range of one kind of distortion. `unit`: "°", "px", "×" or "%", of which 1 is 100."""

    key: SliderKey
    low: float
    high: float
    unit: str

    @property
    def neutral(self) -> float:
        """The value at which nothing happens."""
        return Distortion().value(self.key)

    def values(self, count: int) -> NDArray[np.float64]:
        """At least `count` values over the range, lowest first; the one at which nothing happens is among them."""
        even = np.linspace(self.low, self.high, count)
        others = even[np.abs(even - self.neutral) > 1e-9]  # rounding would make two of one
        values: NDArray[np.float64] = np.sort(np.append(others, self.neutral))
        return values


SLIDERS: Final[tuple[Slider, ...]] = (
    Slider("turn", -180.0, 180.0, "°"),
    Slider("slant", -60.0, 60.0, "°"),
    Slider("scale", 0.4, 1.6, "×"),
    Slider("right", -12.0, 12.0, "px"),
    Slider("down", -12.0, 12.0, "px"),
    Slider("thickness", -1.5, 3.0, "px"),
    Slider("blur", 0.0, 4.0, "px"),
    Slider("contrast", 0.0, 2.0, "×"),
    Slider("rubber", 0.0, 20.0, "px"),
    Slider("noise", 0.0, 1.0, "%"),
    Slider("specks", 0.0, 0.6, "%"),
)


def slider_of(key: str) -> Slider:
    """The slider of that kind. Raises KeyError."""
    for slider in SLIDERS:
        if slider.key == key:
            return slider
    raise KeyError(key)
