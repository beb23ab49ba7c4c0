"""Runs the LiteRT exports of the networks that read lines as wholes: of ink, and of a pen's way."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError, error_words
from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE, LineImage, LineScores
from digitpad.core.lines.pen import PEN_FEATURES, PEN_STRIDE, PenRows
from digitpad.core.paths import Paths
from digitpad.core.registry import LITERT_FILE, Model, read_model

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ai_edge_litert.interpreter import Interpreter

_PIXELS: Final = 64  # lines of ink are filled up to a multiple, so that few lengths are prepared; each has its weights
_ROWS: Final = 128  # the same of a pen's way: about two digits
_THREADS: Final = 2


class LiteRTLines:
    """A `core.lines.network.LineNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = _THREADS) -> None:
        """`path`: of a .tflite file from (1, LINE_HEIGHT, w, 1) to (1, w / STRIDE, 11) logits."""
        self._network = _AnyLength(path, LINE_HEIGHT, 1, unit=_PIXELS, stride=STRIDE, threads=threads)

    def scores(self, line: LineImage) -> LineScores:
        """What each step of a line is. Raises ModelError."""
        return self._network.scores(line[..., None])


class LiteRTPen:
    """A `core.lines.pen.PenNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = _THREADS) -> None:
        """`path`: of a .tflite file from (1, 1, rows, PEN_FEATURES) to (1, rows / PEN_STRIDE, 11) logits."""
        self._network = _AnyLength(path, 1, PEN_FEATURES, unit=_ROWS, stride=PEN_STRIDE, threads=threads)

    def scores(self, rows: PenRows) -> LineScores:
        """What each step of a pen's way is. Raises ModelError."""
        return self._network.scores(rows[None])


class _AnyLength:
    """A network for things of one height and any length."""

    def __init__(self, path: Path, height: int, features: int, *, unit: int, stride: int, threads: int) -> None:
        """`unit`: to a multiple of which lengths are filled up; `stride`: of them that give a step."""
        self._path = path
        self._height, self._features, self._unit, self._stride = height, features, unit, stride
        self._threads = threads
        self._interpreters: dict[int, Interpreter] = {}

    def scores(self, given: NDArray[np.float32]) -> LineScores:
        """(height, length, features) -> (length / stride, 11), rounded up."""
        length = given.shape[1]
        filled = -(-length // self._unit) * self._unit
        whole = np.zeros((1, self._height, filled, self._features), np.float32)
        whole[0, :, :length] = given
        found: LineScores = _run(self._of_length(filled), whole)[0, : -(-length // self._stride)]
        return found

    def _of_length(self, length: int) -> Interpreter:
        """One for things of that length: making it ready takes longer than reading a line."""
        if length not in self._interpreters:
            shape = (1, self._height, length, self._features)
            try:
                interpreter = Interpreter(model_content=self._path.read_bytes(), num_threads=self._threads)
                interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], shape)
                interpreter.allocate_tensors()
                found = _run(interpreter, np.zeros(shape, np.float32)).shape
            except (OSError, ValueError, RuntimeError) as error:
                raise ModelError(f"The line network in {self._path} cannot be run ({error_words(error)}).") from None
            if found != (1, length // self._stride, BLANK + 1):
                raise ModelError(f"The network in {self._path} does not read lines: it gives {found[1:]} numbers.")
            self._interpreters[length] = interpreter
        return self._interpreters[length]


def _run(interpreter: Interpreter, given: NDArray[np.float32]) -> NDArray[np.float32]:
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], given)
    interpreter.invoke()
    found: NDArray[np.float32] = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
    return found


def load_lines(model: Model, *, threads: int = _THREADS) -> LiteRTLines:
    """Verify the checksum of a line network's export; it is loaded when it is first asked. Raises ModelError."""
    model.verify([LITERT_FILE])
    return LiteRTLines(model.litert_file, threads=threads)


def load_drawn_lines(paths: Paths) -> LiteRTLines:
    """The bundled line network, for single lines. Raises ModelError."""
    return load_lines(read_model(paths.lines, bundled=True), threads=1)


def load_pen(paths: Paths, *, threads: int = 1) -> LiteRTPen:
    """Verify the checksum of the pen network's export; it is loaded when it is first asked. Raises ModelError."""
    model = read_model(paths.pen, bundled=True)
    model.verify([LITERT_FILE])
    return LiteRTPen(model.litert_file, threads=threads)
