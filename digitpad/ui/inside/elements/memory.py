"""What the tabs remember while their window is closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from digitpad.core.experiments.robustness import RobustnessCurve
from digitpad.core.experiments.trial import Trial
from digitpad.core.registry import Model


@dataclass(frozen=True, eq=False)
class MeasuredRobustness:
    """`curves`: slider by slider, of these models; `words`: what is said of them. `normalised`: whether digits were
    normalised again; None before anything was measured.
    """

    models: tuple[Model, ...] = ()
    curves: Sequence[RobustnessCurve] = ()
    words: str = ""
    normalised: bool | None = None


@dataclass(eq=False)
class InsideMemory:
    """Kept by whoever opens the window, as long as the program runs."""

    trial: Trial | None = None
    robustness: MeasuredRobustness = field(default_factory=MeasuredRobustness)
