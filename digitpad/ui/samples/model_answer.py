"""Asks the active model about samples that were made without an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.background.recogniser import LoadClassifier


class ModelAnswer:
    """Called in the store's thread only; loads a model when it is first asked."""

    def __init__(self, *, load: LoadClassifier, model: Callable[[], Model | None]) -> None:
        self._load = load
        self._model = model
        self._loaded: tuple[Model, Classifier] | None = None

    def __call__(self, sample: OwnSample) -> OwnSample:
        """The sample with what the model says of it. Raises ModelError."""
        model, image = self._model(), sample.prepared()
        if model is None or image is None:
            return sample
        if self._loaded is None or self._loaded[0] is not model:
            self._loaded = model, self._load(model)
        return replace(sample, answer=SampleAnswer(model.name, self._loaded[1].classify(image[None])[0]))
