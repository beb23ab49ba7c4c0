"""What the classifier says of ink on paper: made as black and as thick as a pen's, prepared, asked in batches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.digits.pieces import Patch, darkest, stroke_width
from digitpad.core.recognition.predict import Classifier, Prediction
from digitpad.core.recognition.preprocess import Prepared, prepare

_BATCH: Final = 128
_SIDE: Final = 80  # pixels of the larger side: ink is made that small before strokes are made thicker
_SMALL: Final = 40  # pixels of the larger side: smaller fat ink is enlarged before strokes are made thinner
_PALE: Final = 0.2  # of a digit's darkest ink: as pale as that counts as paper
_BLACK: Final = 0.65  # as dark as that counts as black
_THICK_PALE: Final = 0.5  # the same for thick strokes, whose blurred edges fill what they surround
_THICK_BLACK: Final = 1.0
_THICK: Final = 0.17  # of the larger side: strokes wider than that are thick
_FAT: Final = 0.2  # of the larger side: strokes are at most that wide
_THIN: Final = 0.095  # of the larger side: strokes are at least that wide
_STROKE: Final = 0.5  # of the darkest ink: strokes are as wide as where they are darker


@dataclass(frozen=True, eq=False)
class Judged:
    """What a patch was taken for. `probability`: that it is the digit `prediction.digit`, and not no digit, 0..1."""

    prepared: Prepared
    prediction: Prediction
    probability: float

    @property
    def strangeness(self) -> float:
        """How little it looks like a digit, 0..1."""
        return 1 - self.probability / self.prediction.confidence


def rejected(said: Judged) -> Judged:
    """The same, taken for no digit."""
    return replace(said, prediction=replace(said.prediction, rejected=True))


def accepted(said: Judged) -> Judged:
    """The same, taken for a digit."""
    return replace(said, prediction=replace(said.prediction, rejected=False))


def judge(
    patches: Sequence[Patch], classifier: Classifier, check: Callable[[float], None] | None = None
) -> list[Judged | None]:
    """What the classifier says of each patch; None without ink."""
    found: list[Judged | None] = []
    for start in range(0, len(patches), _BATCH):
        if check is not None:
            check(start / len(patches))
        found += _judge_batch(patches[start : start + _BATCH], classifier)
    return found


def _judge_batch(patches: Sequence[Patch], classifier: Classifier) -> list[Judged | None]:
    prepared = [prepare(blackened(patch)) for patch in patches]
    images = [one.image for one in prepared if one is not None]
    if not images:
        return [None] * len(patches)
    said = classifier.classify(np.stack(images))
    digit = (1 - said.strangeness) * said.probabilities.max(1)
    found: list[Judged | None] = []
    place = 0
    for one in prepared:
        if one is None:
            found.append(None)
            continue
        found.append(Judged(one, said[place], float(digit[place])))
        place += 1
    return found


def blackened(patch: Patch) -> NDArray[np.float32]:
    """A patch's ink, (h, w) float32 in 0..1, as black as a pen on the canvas, and about as thick for its size.

    The network has learned strokes of that thickness; a pencil's line in a high digit would all but vanish when it is
    made small.
    """
    ink = _reduced(patch.ink)
    peak = patch.peak if ink is patch.ink else darkest(ink)
    if not peak:
        return ink
    size, width = max(ink.shape), stroke_width(ink > _STROKE * peak)
    if width > _THICK * size and size < _SMALL:
        ink = _enlarged(ink)
        size, width = max(ink.shape), stroke_width(ink > _STROKE * peak)
    pale, black = (_THICK_PALE, _THICK_BLACK) if width > _THICK * size else (_PALE, _BLACK)
    ink = ((ink / np.float32(peak) - np.float32(pale)) / np.float32(black - pale)).clip(0, 1)
    grow, shrink = round((_THIN * size - width) / 2), round((width - _FAT * size) / 2)
    if shrink > 0:
        return _thinned(ink, shrink)
    return _thickened(ink, grow) if grow > 0 else ink


def _reduced(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    scale = _SIDE / max(ink.shape)
    if scale >= 1:
        return ink
    size = max(1, round(ink.shape[1] * scale)), max(1, round(ink.shape[0] * scale))
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BOX), np.float32)


def _enlarged(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Twice as large, so that strokes can be made thinner by half a pixel."""
    size = 2 * ink.shape[1], 2 * ink.shape[0]
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BICUBIC), np.float32).clip(0, 1)


def _thinned(ink: NDArray[np.float32], by: int) -> NDArray[np.float32]:
    """Strokes `by` pixels narrower on each side."""
    paper = _thickened(1 - np.pad(ink, 1), by)
    return 1 - paper[by + 1 : -by - 1, by + 1 : -by - 1]


def _thickened(ink: NDArray[np.float32], by: int) -> NDArray[np.float32]:
    """Strokes `by` pixels wider to each side."""
    ink = np.pad(ink, by)
    for number in range(by):
        wide = ink.copy()
        np.maximum(wide[1:], ink[:-1], out=wide[1:])
        np.maximum(wide[:-1], ink[1:], out=wide[:-1])
        tall = wide if number % 2 else ink  # squares and crosses in turn make a circle
        near = wide.copy()
        np.maximum(near[:, 1:], tall[:, :-1], out=near[:, 1:])
        np.maximum(near[:, :-1], tall[:, 1:], out=near[:, :-1])
        ink = near
    return ink
