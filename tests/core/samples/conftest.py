"""Samples to put into stores and files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from itertools import count

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.predict import Prediction
from digitpad.core.samples.sample import OwnSample, SampleAnswer

NewSample = Callable[..., OwnSample]


@pytest.fixture
def new_sample() -> NewSample:
    """Makes samples with strokes, or, with `picture`, an image; each another one. `said`: by the model."""
    numbers = count()

    def make(
        label: int = 7, *, picture: bool = False, said: int | None = None, sure: float = 0.95, **more: object
    ) -> OwnSample:
        number = next(numbers)
        points = np.array([[0.2, 0.2, 0.3, 0.0], [0.8, 0.2, 0.7, 0.11], [0.4, 0.8 - number / 1000, 0.5, 0.3]])
        image = np.zeros((28, 28), np.uint8)
        image[4:24, 14] = 255
        image[4, number % 28] = 200
        shares = [(1 - sure) / 9] * 10
        if said is not None:
            shares[said % 10] = sure
        answer = None if said is None else SampleAnswer("digitpad", Prediction(tuple(shares), rejected=said == 10))
        made = datetime(2026, 11, 1, tzinfo=timezone.utc) + timedelta(hours=number)
        values = {"id": f"sample-{number}", "made": made, "source": "canvas", "answer": answer}
        content = (
            {"image": image} if picture else {"drawing": Drawing((Stroke(points, 0.04), Stroke(points[:1], 0.03)))}
        )
        return OwnSample(label=label, **{**values, **content, **more})

    return make
