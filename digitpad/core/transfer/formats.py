"""The formats in which a model can be taken along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.registry import KERAS_FILE, LITERT_FILE


@dataclass(frozen=True)
class Format:
    """One format. `file`: the name of the network's file or folder; `reads`: what a program needs to run it."""

    key: str
    title: str
    file: str
    reads: str
    needs: tuple[str, ...] = ()
    """Modules that digitpad itself lacks where its extra `onnx` is not installed."""


FORMATS: Final[dict[str, Format]] = {
    one.key: one
    for one in (
        Format("keras", "Keras", KERAS_FILE, "pip install keras tensorflow pillow"),
        Format("litert", "LiteRT", LITERT_FILE, "pip install ai-edge-litert pillow"),
        Format("litert-int8", "LiteRT, 8 bit", LITERT_FILE, "pip install ai-edge-litert pillow"),
        Format("onnx", "ONNX", "model.onnx", "pip install onnxruntime pillow", ("onnx", "onnxruntime")),
        Format("savedmodel", "SavedModel", "saved_model", "pip install tensorflow pillow"),
        Format("web", "Web page", "index.html", "a browser"),
    )
}
"""By key."""


def missing(key: str) -> str:
    """Why a format cannot be written here, in one sentence; empty if it can."""
    lacking = [name for name in FORMATS[key].needs if find_spec(name) is None]
    if not lacking:
        return ""
    return (
        f"The format {key} needs {' and '.join(lacking)}, which a digitpad from pip gets with "
        "«pip install 'digitpad[onnx]'»; the packaged program does not have them."
    )


def chosen_formats(texts: Sequence[str]) -> tuple[str, ...]:
    """Keys in the order of `FORMATS`, each once. `texts` may hold commas. Raises DigitpadError."""
    words = {word.strip() for text in texts for word in text.split(",")}
    if unknown := words - set(FORMATS):
        raise DigitpadError(f"There is no format «{sorted(unknown)[0]}». There are: {', '.join(FORMATS)}.")
    for key in FORMATS:
        if key in words and (problem := missing(key)):
            raise DigitpadError(problem)
    return tuple(key for key in FORMATS if key in words)
