"""What a pen's pressure is worth, and how calmly the ink follows it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.drawing.pen_settings import PenSettings, Stabiliser
from digitpad.core.drawing.strokes import PLAIN_PRESSURE


def test_pressure_counts_from_the_least_one_by_the_curve() -> None:
    assert PenSettings().worth(0.3) == pytest.approx(0.3)
    assert PenSettings(uses_pressure=False).worth(0.9) == PLAIN_PRESSURE
    light, firm = PenSettings(curve=0.5), PenSettings(curve=2.0)
    assert light.worth(0.25) == pytest.approx(0.5)
    assert firm.worth(0.5) == pytest.approx(0.25)
    least = PenSettings(least=0.2)
    assert [least.worth(one) for one in (0.0, 0.2, 0.6, 1.0)] == pytest.approx([0.0, 0.0, 0.5, 1.0])


def shaken(rate: float) -> np.ndarray:
    """A straight way of a second with tremor of 12 Hz: x, y, seconds."""
    seconds = np.arange(0, 1, 1 / rate)
    return np.stack([seconds, 0.5 + 0.02 * np.sin(2 * np.pi * 12 * seconds), seconds], axis=1)


def followed(strength: float, way: np.ndarray) -> np.ndarray:
    stabiliser = Stabiliser(strength)
    stabiliser.begin(*way[0])
    return np.array([stabiliser.follow(*sample) for sample in way])


def test_the_stabiliser_takes_tremor_away_and_off_changes_nothing() -> None:
    way = shaken(200)
    assert np.array_equal(followed(0.0, way), way[:, :2])
    some, much = (np.ptp(followed(strength, way)[40:, 1]) for strength in (0.3, 1.0))
    assert much < some < 0.6 * np.ptp(way[:, 1])
    lag = way[-1, 0] - followed(1.0, way)[-1, 0]
    assert 0.08 < lag < 0.13  # a pen of one canvas a second: the lag in seconds


def test_the_stabiliser_does_the_same_to_pens_that_tell_more_often() -> None:
    slow, fast = followed(0.5, shaken(100)), followed(0.5, shaken(400))
    assert np.allclose(slow[-1], fast[-4], atol=0.006)
