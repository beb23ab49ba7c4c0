"""The classifier of the model that was asked last, for one thread."""

from __future__ import annotations

from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.ui.background.recogniser import LoadClassifier


class ClassifierCache:
    """Loads a model when it is first asked for. Nothing but one worker's thread may touch it."""

    def __init__(self, load: LoadClassifier) -> None:
        self._load = load
        self._loaded: tuple[Model, Classifier] | None = None

    def classifier(self, model: Model | None) -> Classifier:
        """The classifier of a model. Raises ModelError if it cannot be loaded, DigitpadError if there is no model."""
        if model is None:
            raise DigitpadError("There is no model of digits to ask; choose one in the main window.")
        if self._loaded is None or self._loaded[0] is not model:
            self._loaded = model, self._load(model)
        return self._loaded[1]
