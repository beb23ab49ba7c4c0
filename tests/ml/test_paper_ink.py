"""Drawings as ink on paper."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.predict import prepare_drawing
from digitpad.ml.paper_ink import paper_image
from tests.support.samples_drawn import DRAWN


def drawn(digit: int, width: float) -> Drawing:
    return Drawing(tuple(Stroke.of(xy, width=width) for xy in DRAWN[digit]))


@pytest.mark.parametrize("digit", range(10))
def test_paper_keeps_most_of_a_digit_repeats_and_thickens_thin_ink(digit: int) -> None:
    drawing = drawn(digit, 0.03)
    steps = prepare_drawing(drawing)
    assert steps is not None
    images = [paper_image(drawing, np.random.default_rng(seed)) for seed in range(20)]
    again = paper_image(drawing, np.random.default_rng(0))
    assert again is not None
    assert images[0] is not None
    assert (images[0] == again).all()
    assert len({image.tobytes() for image in images if image is not None}) == len(images)
    likeness = [np.corrcoef(image.ravel(), steps[1].image.ravel())[0, 1] for image in images if image is not None]
    assert np.median(likeness) > 0.6
    assert np.median([image.sum() for image in images if image is not None]) > 1.2 * steps[1].image.sum()


def test_images_are_prepared_ones_and_nothing_drawn_gives_none() -> None:
    for seed in range(40):
        image = paper_image(drawn(seed % 10, 0.1), np.random.default_rng(seed))
        assert image is not None
        assert image.shape == (28, 28)
        assert image.dtype == np.float32
        assert 0 <= image.min() < image.max() <= 1
    assert paper_image(Drawing(), np.random.default_rng(1)) is None
