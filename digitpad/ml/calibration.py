"""Makes a trained network's probabilities mean what they say, and finds from where on it should refuse.

Both are fitted on images that were held out: of MNIST, and of writers who taught the network nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition.predict import DIGITS, Predictions
from digitpad.ml.backend import keras

REJECTED_DIGITS: Final = 0.01
"""Share of held-out digits that a network may take for none."""
FEWEST_TO_CALIBRATE: Final = 100
"""Held-out images of data of one's own; with fewer nothing is fitted, as not even one of them may be rejected."""
_TEMPERATURES: Final = np.geomspace(0.25, 4, 401)


@dataclass(frozen=True)
class Calibration:
    """What was fitted. `temperature`: what the network's logits were divided by; `threshold`: `Predictions.of`'s.

    Without held-out images the logits stay as they are and nothing is refused.
    """

    temperature: float = 1.0
    threshold: float | None = None


def fit_temperature(
    outputs: Mapping[str, NDArray[np.float32]], labels: Mapping[str, NDArray[np.uint8]], classes: int = DIGITS
) -> float:
    """The temperature with the lowest cross-entropy over the ten digits, or so many other classes.

    `outputs`: (n, classes) or, with "none of them", (n, classes + 1); each set counts alike.

    C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks" (ICML 2017), section 4.2.
    """
    losses = np.zeros(len(_TEMPERATURES))
    for name, probabilities in outputs.items():
        logits = np.log(probabilities[:, :classes].astype(np.float64) + 1e-12)
        own = logits[np.arange(len(logits)), labels[name]]
        for number, temperature in enumerate(_TEMPERATURES):
            loss = np.log(np.exp(logits / temperature).sum(1)) - own / temperature
            losses[number] += loss.mean()
    return float(_TEMPERATURES[losses.argmin()])


def fit_threshold(outputs: Mapping[str, NDArray[np.float32]], classes: int = DIGITS) -> float:
    """The lowest threshold that rejects at most `REJECTED_DIGITS` of held-out digits, each set counting alike."""
    return threshold_of([Predictions.of(part, None, classes).strangeness for part in outputs.values()])


def threshold_of(strangeness: Sequence[NDArray[np.floating]]) -> float:
    """The same from the strangeness of held-out digits, (n,) of each set."""
    places = np.concatenate(strangeness)
    weights = np.concatenate([np.full(len(part), 1 / len(part) / len(strangeness)) for part in strangeness])
    order = np.argsort(-places, kind="stable")
    above = np.cumsum(weights[order])  # share rejected with a threshold just below each place
    first_kept = int(np.searchsorted(above, REJECTED_DIGITS, side="right"))
    return float(places[order[first_kept]])


def divide_logits(model: keras.Model, temperature: float) -> None:
    """Put a temperature into the last layer's weights: whoever runs the network gets calibrated probabilities."""
    last = model.layers[-1]
    last.set_weights([weights / temperature for weights in last.get_weights()])
