"""How far digits may be distorted until a model misreads one in ten: python tools/robustness.py [MODEL ...]

Prints a Markdown table, a row for each slider of Look inside > Robustness, measured as that tab measures: on 1,000
digits that none of the models has learned from, without normalisation and with it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))


from digitpad.core.experiments.curves import Reader
from digitpad.core.experiments.distortion import SLIDERS, Distortion, Slider
from digitpad.core.experiments.robustness import ROBUSTNESS_DIGITS, RobustnessPlan
from digitpad.core.experiments.trial import TrialDigits
from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.layers import load_layers

READ_RIGHT: Final = 0.9
HALVINGS: Final = 4
"""Of the step between two values of a slider, after which the value is told."""
POINTS: Final = 13
"""Values of each slider."""
DECIMALS: Final = {"°": 0, "px": 1, "×": 2, "%": 0}


@dataclass(frozen=True)
class Measurement:
    """A plan, and one model to follow it."""

    plan: RobustnessPlan
    reader: Reader

    def accuracy(self, slider: Slider, value: float) -> float:
        """Share read right, 0..1."""
        distortion = Distortion(normalised=self.plan.normalised).with_value(slider.key, value)
        counts = self.plan.count(distortion, [self.reader], lambda _: None)
        return int(counts[0, 0]) / len(self.plan.digits)

    def crossing(self, slider: Slider, side: int) -> float | None:
        """Where accuracy first falls below `READ_RIGHT` on one side, found by halving; None: nowhere."""
        values = [value for value in slider.values(POINTS) if side * (value - slider.neutral) > 0]
        good = slider.neutral
        for bad in values if side > 0 else reversed(values):
            if self.accuracy(slider, float(bad)) < READ_RIGHT:
                return self._halved(slider, good, float(bad))
            good = float(bad)
        return None

    def _halved(self, slider: Slider, good: float, bad: float) -> float:
        for _ in range(HALVINGS):
            middle = (good + bad) / 2
            if self.accuracy(slider, middle) < READ_RIGHT:
                bad = middle
            else:
                good = middle
        return good

    def words(self, slider: Slider) -> str:
        """Such as "−41 to 38°"; "all" where the whole range is read."""
        factor = 100 if slider.unit == "%" else 1
        ends = [self.crossing(slider, side) for side in (-1, 1)]
        low, high = ("" if end is None else f"{factor * end:.{DECIMALS[slider.unit]}f}" for end in ends)
        if not low and not high:
            return "all"
        words = f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}"
        return f"{words} {slider.unit}".replace(" °", "°").replace("-", "−")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", default=["digitpad", "paper"], metavar="MODEL")
    parser.add_argument("--digits", type=int, default=ROBUSTNESS_DIGITS)
    given = parser.parse_args(arguments)
    paths = default_paths()
    registry = Registry(paths.bundled_models, paths.user_models)
    models = [registry.find(name) for name in given.models]
    digits, held_out = TrialDigits(paths.mnist).for_robustness(models, given.digits)
    readers = [Reader(load_layers(model).outputs, model.rejection_threshold) for model in models]
    print(f"{len(digits)} {'held-out' if held_out else 'test'} digits\n")
    head = [f"`{model.name}`{words}" for words in ("", ", normalised") for model in models]
    print(f"| slider | {' | '.join(head)} |\n|---|{'---|' * len(head)}")
    measurements = [
        Measurement(RobustnessPlan(digits, normalised), reader) for normalised in (False, True) for reader in readers
    ]
    for slider in SLIDERS:
        print(f"| {slider.key} | {' | '.join(one.words(slider) for one in measurements)} |", flush=True)


if __name__ == "__main__":
    main()
