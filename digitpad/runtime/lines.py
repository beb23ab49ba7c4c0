"""Runs the line network's LiteRT export."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError, error_words
from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE, LineImage, LineScores
from digitpad.core.registry import Model

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ai_edge_litert.interpreter import Interpreter

_UNIT: Final = 64  # pixels; lines are filled up to a multiple, so that few widths are prepared
_THREADS: Final = 2


class LiteRTLines:
    """A `core.lines.network.LineNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = _THREADS) -> None:
        """`path`: of a .tflite file from (1, LINE_HEIGHT, w, 1) to (1, w / STRIDE, 11) logits."""
        self._path = path
        self._threads = threads
        self._interpreters: dict[int, Interpreter] = {}

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line is. Raises ModelError."""
        width = line.shape[1]
        filled = -(-width // _UNIT) * _UNIT
        pixels = np.zeros((1, LINE_HEIGHT, filled, 1), np.float32)
        pixels[0, :, :width, 0] = line
        found: LineScores = _run(self._of_width(filled), pixels)[0, : width // STRIDE]
        return found

    def _of_width(self, width: int) -> Interpreter:
        """One for lines of that width: making it ready takes longer than reading a line."""
        if width not in self._interpreters:
            try:
                interpreter = Interpreter(model_content=self._path.read_bytes(), num_threads=self._threads)
                interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], (1, LINE_HEIGHT, width, 1))
                interpreter.allocate_tensors()
                given = _run(interpreter, np.zeros((1, LINE_HEIGHT, width, 1), np.float32)).shape
            except (OSError, ValueError, RuntimeError) as error:
                raise ModelError(f"The line network in {self._path} cannot be run ({error_words(error)}).") from None
            if given != (1, width // STRIDE, BLANK + 1):
                raise ModelError(f"The network in {self._path} does not read lines: it gives {given[1:]} numbers.")
            self._interpreters[width] = interpreter
        return self._interpreters[width]


def _run(interpreter: Interpreter, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], pixels)
    interpreter.invoke()
    found: NDArray[np.float32] = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    return found


def load_lines(model: Model, *, threads: int = _THREADS) -> LiteRTLines:
    """Verify the checksums of a line network's folder; it is loaded when it is first asked. Raises ModelError."""
    model.verify()
    return LiteRTLines(model.litert_file, threads=threads)
