"""Ink of any thickness to what the network says of it, with the real model."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from digitpad.core.data import mnist
from digitpad.core.pages.digits.judge import judge
from digitpad.core.pages.digits.pieces import Patch, stroke_width
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

PATHS = default_paths()
SIDE = 112


def drawn(image: np.ndarray, thicker: int) -> Patch:
    """A digit in black, four times as large, with so many pixels more around its strokes."""
    large = np.asarray(Image.fromarray(image).resize((SIDE, SIDE), Image.Resampling.BICUBIC), np.float32) / 255
    black = Image.fromarray(np.pad(np.uint8(255) * (large > 0.5), 12).astype(np.uint8))
    ink = np.asarray(black.filter(ImageFilter.MaxFilter(2 * thicker + 1)), np.float32) / 255
    rows, columns = np.nonzero(ink)
    return Patch(0, 0, np.ascontiguousarray(ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]))


@pytest.mark.parametrize(("thicker", "least"), [(1, 99), (6, 96), (8, 94)])
def test_felt_pens_whose_digits_close_up_are_read(thicker: int, least: int) -> None:
    classifier = load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))
    _, held_out = mnist.split_images(mnist.load_train(PATHS.mnist), share=1 / 12, seed=1)
    digits = held_out.take(np.arange(100))
    patches = [drawn(image, thicker) for image in digits.images]
    if thicker == 8:
        widths = [stroke_width(patch.ink > 0.5) / max(patch.ink.shape) for patch in patches]
        assert np.median(widths) > 0.25  # a quarter of the digit's size: a blob with notches
    said = judge(patches, classifier)
    right = [one is not None and one.prediction.digit == label for one, label in zip(said, digits.labels, strict=True)]
    assert sum(right) >= least


def test_a_blot_stays_ink() -> None:
    classifier = load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))
    (said,) = judge([Patch(0, 0, np.ones((60, 60), np.float32))], classifier)
    assert said is not None
    assert said.prepared.image.any()
