"""The picture of misread digits."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image

from digitpad.core.evaluation.contact_sheet import MOST_TILES, misread_sheet
from digitpad.core.evaluation.evaluate import NO_DIGIT, Evaluation
from digitpad.core.recognition.predict import Predictions

TILE, GAP, HEADING = 84, 12, 36


def evaluation(labels: list[int], answers: list[int], sure: list[float]) -> Evaluation:
    """Each image is one grey of its own: the first 0, the last 1."""
    n = len(labels)
    rows = np.zeros((n, 10), np.float32)
    rows[range(n), answers] = sure
    greys = np.linspace(0, 1, n, dtype=np.float32)
    images = np.tile(greys[:, None, None], (1, 28, 28))
    return Evaluation(images, np.array(labels), Predictions.of(rows, None), None, 1.0)


def sheet_of(shown: Evaluation) -> np.ndarray:
    with Image.open(BytesIO(misread_sheet(shown))) as sheet:
        assert sheet.format == "PNG"
        return np.asarray(sheet.convert("L"))


def tile(sheet: np.ndarray, column: int) -> np.ndarray:
    left = GAP + column * (TILE + GAP)
    return sheet[HEADING : HEADING + TILE, left : left + TILE]


def test_misread_digits_only_the_surest_first() -> None:
    shown = evaluation([3, 3, NO_DIGIT, 3, 3], [3, 5, 5, 5, 5], [0.9, 0.6, 0.99, 0.5, 0.8])
    sheet = sheet_of(shown)
    assert [int(tile(sheet, column)[40, 40]) for column in range(3)] == [0, 191, 64]  # images 4, 1, 3
    assert (tile(sheet, 3) == 255).all()


def test_a_sheet_without_misread_digits() -> None:
    for shown in (evaluation([3, 4], [3, 4], [1.0, 1.0]), evaluation([NO_DIGIT] * 2, [3, 4], [1.0, 1.0])):
        sheet = sheet_of(shown)
        assert sheet[:HEADING].min() < 100  # the heading
        assert (sheet[HEADING:] == 255).all()


def test_no_more_tiles_than_eyes_can_take() -> None:
    full, over = (sheet_of(evaluation([3] * n, [5] * n, [0.5] * n)) for n in (MOST_TILES, MOST_TILES + 30))
    assert full.shape == over.shape
    assert (full[:HEADING] != over[:HEADING]).any()  # it says that some are left out
