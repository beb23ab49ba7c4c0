"""How well networks read made lines."""

from __future__ import annotations

from typing import Final

import numpy as np

from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.lines.decode import best_text
from digitpad.core.lines.network import BLANK
from digitpad.ml.backend import keras
from digitpad.ml.made_feed import MadeSources

_SEED: Final = 1_000_003  # no training's
_BATCH: Final = 50


def reading_scores(model: keras.Model, sources: MadeSources, count: int) -> dict[str, float]:
    """How many made lines of `sources`' writers are read exactly; and digits missed, false or wrong for each one."""
    make = sources.batch_maker()
    exact = errors = digits = 0
    for place in range(0, count, _BATCH):
        given, labels = make(_SEED, place, min(_BATCH, count - place))
        for logits, truth in zip(np.asarray(model(given)), labels, strict=True):
            wanted = "".join(str(digit) for digit in truth if digit != BLANK)
            found = best_text(logits)
            exact += found == wanted
            errors += edit_distance(wanted, found)
            digits += len(wanted)
    return {"exact": exact / count, "digit_error_rate": errors / max(1, digits)}
