"""Runs a model's LiteRT export: 0.2 s and 35 MB to the first answer, where TensorFlow takes 3 s and 550 MB."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import FormatProblem, ModelError, error_words
from digitpad.core.files import read_bounded
from digitpad.core.jobs.interrupts import interrupt_later
from digitpad.core.recognition.predict import DIGITS, Predictions
from digitpad.core.registry import Model
from digitpad.runtime.sound_network import MOST_NETWORK_BYTES, sound_network

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

with interrupt_later():
    from ai_edge_litert.interpreter import Interpreter

_BATCH: Final = 64


class LiteRTClassifier:
    """A `core.recognition.predict.Classifier`. Use one from one thread at a time."""

    def __init__(
        self, content: bytes, *, threshold: float | None = None, threads: int = 1, classes: int | None = DIGITS
    ) -> None:
        """`content`: of a .tflite file from (n, 28, 28, 1) to (n, classes) or, with "none of them", one more; real or
        int8. `threshold`: what is stranger is rejected; None: nothing is. `classes`: how many; None: as many as it
        gives. Raises ValueError for any other network.
        """
        self._threshold = threshold
        self._interpreter = Interpreter(model_content=content, num_threads=threads)
        self._input = _Tensor(self._interpreter.get_input_details()[0])
        self._output = _Tensor(self._interpreter.get_output_details()[0])
        self._size = 0
        found = self._run(np.zeros((1, 28, 28), np.float32)).shape
        self._classes = classes = found[-1] if classes is None else classes
        if found not in ((1, classes), (1, classes + 1)):
            wanted = "ten or eleven" if classes == DIGITS else f"{classes} or {classes + 1}"
            raise FormatProblem(f"the network does not give {wanted} probabilities")

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        """What the network says of (n, 28, 28) float32 images in 0..1, ink = 1."""
        return Predictions.of(self.outputs(images), self._threshold, self._classes)

    def outputs(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network's own (n, classes) float32 probabilities."""
        parts = [self._run(images[start : start + _BATCH]) for start in range(0, len(images), _BATCH)]
        return np.concatenate(parts) if parts else np.empty((0, self._classes), np.float32)

    def _run(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        if len(images) != self._size:
            self._interpreter.resize_tensor_input(self._input.index, (len(images), 28, 28, 1))
            self._interpreter.allocate_tensors()
            self._size = len(images)
        given = np.ascontiguousarray(images[..., None], np.float32)
        self._interpreter.set_tensor(self._input.index, self._input.stored(given))
        self._interpreter.invoke()
        return self._output.real(self._interpreter.get_tensor(self._output.index))


class _Tensor:
    """An input or output: of real numbers, or of eight-bit ones that stand for `scale` * (number - `zero`)."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        self.index: int = details["index"]
        self._whole = details["dtype"] is np.int8
        self._scale, self._zero = details["quantization"]

    def stored(self, values: NDArray[np.float32]) -> NDArray[np.float32] | NDArray[np.int8]:
        if not self._whole:
            return values
        stored: NDArray[np.int8] = np.clip(np.rint(values / self._scale) + self._zero, -128, 127).astype(np.int8)
        return stored

    def real(self, values: NDArray[Any]) -> NDArray[np.float32]:
        if not self._whole:
            return values
        result: NDArray[np.float32] = np.float32(self._scale) * (values.astype(np.float32) - np.float32(self._zero))
        return result


def load_classifier(model: Model) -> LiteRTClassifier:
    """Verify a model's checksums, try its export if it is not known, and load it. Raises ModelError."""
    return _loaded(sound_network(model), model.litert_file, model.rejection_threshold, len(model.class_names))


def load_litert_file(path: Path, *, threshold: float | None = None, classes: int = DIGITS) -> LiteRTClassifier:
    """Load a .tflite file that nothing has tried out, in a child or when it was just made. Raises ModelError."""
    try:
        content = read_bounded(path, MOST_NETWORK_BYTES)
    except OSError as error:
        raise ModelError(f"The network in {path} cannot be run ({error_words(error)}).") from None
    return _loaded(content, path, threshold, classes)


def refusal_words(error: Exception) -> str:
    """Why a network is not taken: our reasons as they are; those of LiteRT are for programmers."""
    return str(error) if isinstance(error, FormatProblem) else "LiteRT refuses it; it may be damaged"


def _loaded(content: bytes, path: Path, threshold: float | None, classes: int) -> LiteRTClassifier:
    try:
        return LiteRTClassifier(content, threshold=threshold, classes=classes)
    except (ValueError, RuntimeError) as error:
        raise ModelError(f"The network in {path} cannot be run ({refusal_words(error)}).") from None
