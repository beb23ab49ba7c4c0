"""Draws the guard set: `python tools/make_guard.py` writes guard.npz, the same for the same seed and versions.

It holds digits of forms that no training learns (digit_forms), slanted and stretched further than trainings do,
digits of MNIST's training part that the bundled models did not learn, traced and drawn again with a pen, and drawings
of kinds that no network has learned as «not a digit».
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import digit_forms, mnist, non_digits
from digitpad.core.data.guard import GUARD_FILE
from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT, prepare_drawing
from digitpad.core.recognition.trace import trace

_SEED: Final = 1
_OF_A_FORM: Final = 50
_TRACED: Final = 600
_OF_A_KIND: Final = 100
_TURN: Final = 0.12  # radians, standard deviation
_SLANT: Final = 0.22
_STRETCH: Final = 0.2
_PENS: Final = (2.0, 6.0)  # widths of the pen that goes over a trace, in widths of the trace


def main() -> None:
    """Draw and write."""
    random = np.random.default_rng(_SEED)
    forms = digit_forms.digit_form_samples(held_out=True)
    found: list[tuple[NDArray[np.uint8], int, str]] = []
    for form in forms:
        found += [
            (_image(vary(_another_hand(form, random), random)), int(form.label), "form") for _ in range(_OF_A_FORM)
        ]
    _, held_out = mnist.split_images(mnist.load_train(default_paths().mnist), share=VALIDATION_SHARE, seed=_SEED)
    for number in random.permutation(len(held_out))[:_TRACED].tolist():
        drawing = trace(held_out.images[number])
        pen = random.uniform(*_PENS)
        thick = Drawing(tuple(replace(stroke, width=stroke.width * pen) for stroke in drawing.strokes))
        found.append((_image(thick), int(held_out.labels[number]), "traced"))
    for sample in non_digits.non_digit_samples(non_digits.HELD_OUT_KINDS, each=_OF_A_KIND, seed=_SEED):
        found.append((_image(place(sample)), NOT_A_DIGIT, sample.writer))
    names = sorted({kind for _, _, kind in found})
    np.savez_compressed(
        default_paths().resources / "guard" / GUARD_FILE,
        images=np.stack([image for image, _, _ in found]),
        labels=np.array([label for _, label, _ in found], np.uint8),
        kinds=np.array([names.index(kind) for _, _, kind in found], np.uint8),
        names=np.array(names),
    )


def _another_hand(form: StrokeSample, random: np.random.Generator) -> StrokeSample:
    angle, slant = random.normal(0, _TURN), random.normal(0, _SLANT)
    wide, high = np.exp(random.normal(0, _STRETCH, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[wide, slant], [0.0, high]])
    return replace(form, strokes=tuple(stroke @ matrix.T for stroke in form.strokes))


def _image(drawing: Drawing) -> NDArray[np.uint8]:
    steps = prepare_drawing(drawing)
    assert steps is not None
    image: NDArray[np.uint8] = np.round(steps[1].image * 255).astype(np.uint8)
    return image


if __name__ == "__main__":
    main()
