"""Asks the active model about samples that were made without an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.background.classifier_cache import ClassifierCache
from digitpad.ui.background.recogniser import LoadClassifier


class ModelAnswer:
    """Called in the store's thread only; loads a model when it is first asked."""

    def __init__(self, *, load: LoadClassifier, model: Callable[[], Model | None]) -> None:
        self._cache = ClassifierCache(load)
        self._model = model

    def __call__(self, sample: OwnSample) -> OwnSample:
        """The sample with what the model says of it. Raises ModelError."""
        model, image = self._model(), sample.prepared()
        if model is None or image is None:
            return sample
        prediction = self._cache.classifier(model).classify(image[None])[0]
        return replace(sample, answer=SampleAnswer(model.name, prediction))
