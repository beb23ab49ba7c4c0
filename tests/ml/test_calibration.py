"""Temperature and threshold, found again where they were put in."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.evaluation.statistics import Reliability
from digitpad.core.recognition.predict import Predictions
from digitpad.ml import architectures
from digitpad.ml.calibration import REJECTED_DIGITS, divide_logits, fit_temperature, fit_threshold


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
@pytest.mark.parametrize("classes", [10, 11])
def test_the_temperature_of_an_overconfident_or_timid_network_is_found(temperature: float, classes: int) -> None:
    random = np.random.default_rng(1)
    honest = random.normal(0, 2, (20_000, 10))
    labels = np.array([random.choice(10, p=row) for row in softmax(honest)], np.uint8)
    logits = honest * temperature
    if classes == 11:
        logits = np.hstack([logits, random.normal(0, 1, (len(logits), 1))])
    assert fit_temperature({"all": softmax(logits)}, {"all": labels}) == pytest.approx(temperature, rel=0.05)
    fitted = Predictions.of(softmax(logits / temperature), None).probabilities
    assert Reliability.of(fitted.max(1), fitted.argmax(1) == labels).expected_error < 0.01


def test_the_threshold_rejects_one_in_a_hundred_each_set_counting_alike() -> None:
    random = np.random.default_rng(2)
    sets = {}
    for name, n, low in (("many", 50_000, 0.0), ("few", 1000, 0.3)):
        strange = random.uniform(low, 1, n)
        sets[name] = np.column_stack([np.tile((1 - strange)[:, None] / 10, 10), strange]).astype(np.float32)
    threshold = fit_threshold(sets)
    shares = [Predictions.of(outputs, threshold).rejected.mean() for outputs in sets.values()]
    assert np.mean(shares) <= REJECTED_DIGITS
    assert np.mean(shares) == pytest.approx(REJECTED_DIGITS, abs=0.001)
    assert shares[1] > shares[0]


def test_dividing_the_logits_softens_what_the_network_says() -> None:
    network = architectures.build("digitpad-small")
    images = np.random.default_rng(3).random((5, 28, 28, 1), np.float32)
    before = np.log(np.asarray(network(images)))
    divide_logits(network, 2.0)
    after = np.asarray(network(images))
    assert after == pytest.approx(softmax(before / 2), abs=1e-5)
