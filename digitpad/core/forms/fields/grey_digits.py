"""Digits of fields that the classifier is not certain of are shown to it again, as grey as they are on the page.

Learned ink says where a pen was, and fills small gaps and loops; how dark the paper is shows them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.forms.fields.found_field import FoundDigit
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.pages.digits.judge import blackened
from digitpad.core.pages.digits.pieces import Ink, Patch, grown, tight
from digitpad.core.recognition.predict import Classifier
from digitpad.core.recognition.preprocess import prepare

CERTAIN: Final = 0.995
"""Probability of a digit about which nobody else is asked."""
_INK: Final = 0.3  # probability of ink
_AROUND: Final = 1  # pixels around it: the edges of strokes
_FLOOR: Final = 1e-6


def with_grey(
    digits: Sequence[FoundDigit], patches: Sequence[Patch], ink: PageInk, classifier: Classifier
) -> tuple[FoundDigit, ...]:
    """The digits with what the classifier says of their ink, and of their grey as it is and as black as ink, together.

    `patches`: their ink. A third of the logarithms of the probabilities is each one's.
    """
    images: list[NDArray[np.float32]] = []
    places: list[int] = []
    for place, (digit, patch) in enumerate(zip(digits, patches, strict=True)):
        grey = _grey(patch, ink) if max(digit.probabilities) < CERTAIN else None
        seen = [] if grey is None else [prepare(grey.ink), prepare(blackened(grey))]
        images += [one.image for one in seen if one is not None]
        places += [place for one in seen if one is not None]
    if not images:
        return tuple(digits)
    logs: dict[int, list[NDArray[np.float64]]] = {}
    for place, said in zip(places, classifier.classify(np.stack(images)).probabilities, strict=True):
        logs.setdefault(place, [_logs(digits[place].probabilities)]).append(_logs(said))
    found = list(digits)
    for place, several in logs.items():
        probabilities = np.exp(np.mean(several, 0))
        found[place] = replace(digits[place], probabilities=tuple((probabilities / probabilities.sum()).tolist()))
    return tuple(found)


def _grey(patch: Patch, ink: PageInk) -> Patch | None:
    """How dark a digit's strokes are, for the pen's darkness."""
    left, top = max(0, patch.left - _AROUND), max(0, patch.top - _AROUND)
    dark = ink.dark[top : patch.box[3] + _AROUND, left : patch.box[2] + _AROUND]
    own: Ink = np.zeros_like(dark)
    down, right = patch.top - top, patch.left - left
    inside = own[down : down + patch.height, right : right + patch.width]
    inside[:] = patch.ink[: inside.shape[0], : inside.shape[1]]
    grey = np.where(grown(own > _INK, _AROUND), (dark / np.float32(ink.pen)).clip(0, 1), np.float32(0))
    return tight(Patch(left, top, grey))


def _logs(probabilities: Sequence[float] | NDArray[np.float32]) -> NDArray[np.float64]:
    found: NDArray[np.float64] = np.log(np.asarray(probabilities, np.float64) + _FLOOR)
    return found
