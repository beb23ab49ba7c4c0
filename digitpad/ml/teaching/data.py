"""What a network learns from a person's samples, and what reminds it meanwhile of all that it knew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import digit_forms, non_digits
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.jobs.training import USUAL_AUGMENTATIONS
from digitpad.core.recognition.predict import NOT_A_DIGIT, prepare_drawing
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.augment import augment
from digitpad.ml.backend import tf

OWN_IMAGES: Final = 2400
"""Renderings of a person's samples, about: of few samples many variations each, of many samples few."""
MOST_VARIATIONS: Final = 40
"""Of one sample, however few there are."""
REPLAYED_IMAGES: Final = 3000
"""Of MNIST."""
REPLAYED_FORMS: Final = 1000
"""Drawn digits of forms that no guard holds."""
REPLAYED_NON_DIGITS: Final = 1200
"""Things that are no digit, for networks that know such things."""
UNVARIED_REPLAYED_SHARE: Final = 0.25
"""Share of MNIST's images that are not varied."""

CheckStop = Callable[[], None]
"""Raises an exception if somebody wants to stop."""


@dataclass(frozen=True, eq=False)
class OwnImages:
    """Prepared images of a person's samples, varied and as they are.

    `images`: (n, 28, 28) uint8; `labels`: (n,) uint8; `sample`: (n,) which sample each shows.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    sample: NDArray[np.intp]

    def of(self, samples: NDArray[np.intp]) -> OwnImages:
        """Those of some samples only."""
        chosen = np.isin(self.sample, samples)
        return OwnImages(self.images[chosen], self.labels[chosen], self.sample[chosen])


def as_they_are(samples: Sequence[OwnSample]) -> LabelledImages:
    """The samples as the network sees them when they are read; none may be without ink."""
    images = []
    for sample in samples:
        prepared = sample.prepared()
        assert prepared is not None, "samples without ink are left out before"
        images.append(as_bytes(prepared))
    return LabelledImages(np.stack(images), np.array([sample.label for sample in samples], np.uint8))


def own_images(samples: Sequence[OwnSample], plain: LabelledImages, *, seed: int, check: CheckStop) -> OwnImages:
    """Variations of each sample, the same for the same seed; drawings vary as pens do, images as MNIST's do."""
    each = int(np.clip(OWN_IMAGES // len(samples), 1, MOST_VARIATIONS))
    random = np.random.default_rng(seed)
    images, which = [plain.images], [np.arange(len(samples))]
    scans = np.array([number for number, one in enumerate(samples) if one.drawing is None], np.intp)
    for _ in range(each):
        varied = plain.images.copy()
        if len(scans):
            varied[scans] = varied_images(plain.images[scans], random)
        for number, sample in enumerate(samples):
            if number % 100 == 0:
                check()
            if sample.drawing is not None:
                varied[number] = _rendered(vary(_strokes(sample.drawing, sample.label), random), plain.images[number])
        images.append(varied)
        which.append(np.arange(len(samples)))
    sample_of = np.concatenate(which)
    return OwnImages(np.concatenate(images), plain.labels[sample_of], sample_of)


def replay(known: LabelledImages, *, classes: int, seed: int, check: CheckStop) -> LabelledImages:
    """A mixture of what networks learned at first; labels up to NOT_A_DIGIT if there is such a class.

    `known`: MNIST's images without those that are held out.
    """
    random = np.random.default_rng(seed)
    chosen = known.take(np.sort(random.permutation(len(known))[:REPLAYED_IMAGES]))
    varied = varied_images(chosen.images, random)
    plain = random.random(len(chosen)) < UNVARIED_REPLAYED_SHARE
    varied[plain] = chosen.images[plain]
    forms = digit_forms.digit_form_samples(held_out=False)
    drawn: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    for number in range(REPLAYED_FORMS + (REPLAYED_NON_DIGITS if classes > NOT_A_DIGIT else 0)):
        if number % 100 == 0:
            check()
        is_digit = number < REPLAYED_FORMS
        one = forms[number % len(forms)] if is_digit else non_digits.draw(non_digits.LEARNED_KINDS, random, forms)
        drawn.append(_rendered(vary(one, random), chosen.images[0]))
        labels.append(int(one.label) if is_digit else NOT_A_DIGIT)
    return LabelledImages(
        np.concatenate([varied, np.stack(drawn)]), np.concatenate([chosen.labels, np.array(labels, np.uint8)])
    )


def varied_images(images: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """(n, 28, 28) uint8 images varied as trainings vary MNIST's."""
    seed = tf.constant(random.integers(2**31, size=2), tf.int64)
    scaled = tf.constant(images[..., None].astype(np.float32) / 255)
    return as_bytes(np.asarray(augment(scaled, seed, USUAL_AUGMENTATIONS))[..., 0])


def as_bytes(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """From 0..1 to 0..255."""
    result: NDArray[np.uint8] = np.round(image.clip(0, 1) * 255).astype(np.uint8)
    return result


def _strokes(drawing: Drawing, label: int) -> StrokeSample:
    return StrokeSample(str(label), "", tuple(stroke.points[:, :2] for stroke in drawing.strokes))


def _rendered(drawing: Drawing, otherwise: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The drawing's prepared image; `otherwise` for a drawing without ink."""
    steps = prepare_drawing(drawing)
    return otherwise if steps is None else as_bytes(steps[1].image)
