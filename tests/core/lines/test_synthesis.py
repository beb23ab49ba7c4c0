"""Made lines of ink: what they hold, and that they are as they are said to be."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.mnist import load_train
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.lines.network import LINE_HEIGHT
from digitpad.core.lines.sheet import LINE_WIDTH
from digitpad.core.lines.synthesis import LineMaker
from digitpad.core.paths import default_paths


@pytest.fixture(scope="module")
def maker() -> LineMaker:
    samples = [StrokeSample(form.label, "one", form.strokes) for form in digit_form_samples(held_out=False)]
    scanned = load_train(default_paths().mnist)
    return LineMaker(samples, scanned.images[:500], scanned.labels[:500])


def test_lines_are_ink_of_the_same_size_with_up_to_nine_digits(maker: LineMaker) -> None:
    random = np.random.default_rng(1)
    lines = [maker.line(random) for _ in range(200)]
    for line in lines:
        assert line.image.shape == (LINE_HEIGHT, LINE_WIDTH)
        assert line.image.dtype == np.float32
        assert 0 <= line.image.min() <= line.image.max() <= 1
        assert line.image.max() > 0.3 or not line.text
        assert len(line.text) <= 9
        assert set(line.text) <= set("0123456789")
    lengths = {len(line.text) for line in lines}
    assert lengths >= set(range(8)), "lines without digits are among them"


def test_longer_numbers_take_more_room(maker: LineMaker) -> None:
    random = np.random.default_rng(2)
    widths: dict[bool, list[int]] = {True: [], False: []}
    for line in (maker.line(random) for _ in range(400)):
        columns = np.flatnonzero((line.image > 0.3).any(0))
        if line.text and len(line.text) in (1, 2, 6, 7, 8, 9):
            widths[len(line.text) > 2].append(int(np.ptp(columns)))
    assert np.median(widths[True]) > 1.2 * np.median(widths[False])


def test_the_same_seed_makes_the_same_lines(maker: LineMaker) -> None:
    first, second = (maker.line(np.random.default_rng(7)) for _ in range(2))
    assert first.text == second.text
    np.testing.assert_array_equal(first.image, second.image)
