"""The models that come with the program: both files agree, and are what their cards say."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data import mnist, non_digits
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.evaluation.evaluate import evaluate_images, evaluate_strokes
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Model, Registry
from digitpad.runtime.litert import load_classifier
from tests.support.samples_drawn import DRAWN

PATHS = default_paths()
MODELS = Registry(PATHS.bundled_models, PATHS.bundled_models / "none").models()


def test_the_default_and_the_papers_network_are_bundled() -> None:
    assert MODELS[0].name == DEFAULT_MODEL
    assert {model.name for model in MODELS} == {"digitpad", "digitpad-mnist", "paper"}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning")
def test_both_files_of_a_model_agree_on_1000_test_images(model: Model) -> None:
    from digitpad.ml.backend import keras

    test = mnist.load_test(PATHS.mnist)
    chosen = np.random.default_rng(7).choice(len(test), 1000, replace=False)
    images = test.images[chosen] / np.float32(255)
    litert = load_classifier(model).outputs(images)
    network = keras.models.load_model(model.keras_file, safe_mode=True)
    plain = network.predict(images[..., None], batch_size=250, verbose=0)
    np.testing.assert_array_equal(litert.argmax(1), plain.argmax(1))
    np.testing.assert_allclose(litert, plain, atol=1e-4)
    assert network.count_params() == model.card["parameters"]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_a_card_tells_the_accuracy_that_the_model_has(model: Model) -> None:
    test = mnist.load_test(PATHS.mnist)
    chosen = np.random.default_rng(8).choice(len(test), 2000, replace=False)
    answers = load_classifier(model).classify(test.images[chosen] / np.float32(255)).digits
    accuracy = (answers == test.labels[chosen]).mean()
    assert model.test_accuracy is not None
    assert abs(accuracy - model.test_accuracy) < 0.005


def test_the_default_model_reaches_its_target_and_is_small() -> None:
    model = Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL)
    assert model.test_accuracy is not None
    assert model.test_accuracy >= 0.996
    assert model.litert_file.stat().st_size < 2_000_000


def test_the_default_model_refuses_what_is_no_digit_and_no_digit() -> None:
    classifier = load_classifier(Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find(DEFAULT_MODEL))
    strange = evaluate_strokes(classifier, non_digits.non_digit_samples(non_digits.HELD_OUT_KINDS, each=40, seed=3))
    assert strange.predictions.rejected.mean() > 0.85
    digits = [StrokeSample(str(digit), "", tuple(map(np.array, strokes))) for digit, strokes in DRAWN.items()]
    drawn = evaluate_strokes(classifier, digits)
    assert not drawn.predictions.rejected.any()
    assert drawn.hits.all()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_a_model_is_as_sure_as_it_is_right(model: Model) -> None:
    test = mnist.load_test(PATHS.mnist)
    chosen = np.random.default_rng(9).choice(len(test), 3000, replace=False)
    result = evaluate_images(load_classifier(model), test.take(chosen))
    assert result.reliability.expected_error < 0.01
    assert result.predictions.rejected.mean() < 0.03
