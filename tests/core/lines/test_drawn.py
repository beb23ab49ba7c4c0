"""A drawn line as ink: of one size and level, wherever, however large and with which pen it was drawn."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.lines.drawn import drawn_line
from digitpad.core.lines.network import DIGIT_HEIGHT, LINE_HEIGHT, STRIDE
from tests.support.samples_drawn import DRAWN


def number(text: str, *, step: float = 0.9) -> list[np.ndarray]:
    """The strokes of digits side by side, each about 1 high."""
    strokes = []
    for place, character in enumerate(text):
        digit = [np.array(stroke, float) for stroke in DRAWN[int(character)]]
        low, high = (end(np.concatenate(digit), axis=0) for end in (np.min, np.max))
        strokes += [(stroke - low) / (high - low)[1] + (step * place, 0.0) for stroke in digit]
    return strokes


def test_ink_in_the_middle_of_the_line_with_paper_around() -> None:
    image = drawn_line(number("307"), 1.0)
    assert image.dtype == np.float32
    assert image.shape[0] == LINE_HEIGHT
    assert image.shape[1] % STRIDE == 0
    rows, columns = np.nonzero(image > 0.5)
    assert rows.max() - rows.min() + 1 == pytest.approx(DIGIT_HEIGHT, abs=3)
    assert rows.max() + rows.min() + 1 == pytest.approx(LINE_HEIGHT, abs=3)
    assert columns.min() > 4
    assert image.shape[1] - columns.max() > 4
    assert 0.8 < image.max() <= 1


def test_place_and_size_do_not_matter() -> None:
    strokes = number("52")
    moved = [3.0 * stroke + (40.0, -7.0) for stroke in strokes]
    np.testing.assert_allclose(drawn_line(moved, 3.0), drawn_line(strokes, 1.0), atol=0.15)


def test_a_line_that_climbs_is_levelled() -> None:
    strokes = number("174028")
    climbs = [stroke - np.array([0.0, 0.2]) * stroke[:, :1] for stroke in strokes]
    level, image = drawn_line(strokes, 1.0), drawn_line(climbs, 1.0)
    assert image.shape == level.shape
    assert np.abs(image - level).mean() < 0.25 * level.mean()


@pytest.mark.parametrize(
    "strokes", [[[[0.5, 0.5]]], [[[0.5, 0.5]], [[0.5, 0.5]]], [[[0, 0], [0, 0]], [[0, 0], [1, 0]]]]
)
def test_dots_dashes_and_pens_that_rest(strokes: list[list[list[float]]]) -> None:
    image = drawn_line([np.array(stroke, float) for stroke in strokes], 1.0)
    assert image.shape[0] == LINE_HEIGHT
    assert image.max() > 0.5
