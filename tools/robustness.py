"""How far digits may be distorted until a model misreads one in ten: python tools/robustness.py [MODEL ...]

Prints a Markdown table, a row for each slider of Look inside > Robustness, measured as that tab measures: on 1,000
digits that none of the models has learned from, without normalisation and with it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from numpy.typing import NDArray

from digitpad.core.experiments.curves import Reader
from digitpad.core.experiments.distortion import SLIDERS, Slider
from digitpad.core.experiments.robustness import ROBUSTNESS_DIGITS, RobustnessPlan
from digitpad.core.experiments.trial import TrialDigits
from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.layers import load_layers

READ_RIGHT: Final = 0.9
DECIMALS: Final = {"°": 0, "px": 1, "×": 2, "%": 0}


def crossing(values: NDArray[np.float64], accuracy: NDArray[np.float64], neutral: float, side: int) -> float | None:
    """Where accuracy falls below `READ_RIGHT` on one side, on a straight line between two values; None: nowhere."""
    start = int(np.argmin(np.abs(values - neutral)))
    place = start
    while 0 <= place + side < len(values):
        ahead = place + side
        if accuracy[ahead] < READ_RIGHT:
            part = (accuracy[place] - READ_RIGHT) / (accuracy[place] - accuracy[ahead])
            return float(values[place] + part * (values[ahead] - values[place]))
        place = ahead
    return None


def range_words(slider: Slider, values: NDArray[np.float64], accuracy: NDArray[np.float64]) -> str:
    """Such as "−41 to 38°"; "all" where the whole range is read."""
    factor = 100 if slider.unit == "%" else 1
    ends = [crossing(values, accuracy, slider.neutral, side) for side in (-1, 1)]
    shown = ["" if end is None else f"{factor * end:.{DECIMALS[slider.unit]}f}" for end in ends]
    if ends == [None, None]:
        return "all"
    low, high = shown
    words = f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}"
    return f"{words} {slider.unit}".replace(" °", "°")


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
    plain, normalised = (RobustnessPlan(digits, on, SLIDERS).measure(readers, lambda _: None) for on in (False, True))
    for one, two in zip(plain, normalised, strict=True):
        cells = [range_words(curve.slider, curve.values, row) for curve in (one, two) for row in curve.accuracy]
        print(f"| {one.slider.key} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
