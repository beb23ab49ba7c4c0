"""Runs the LiteRT exports of networks that give numbers for each pixel of a picture of any size."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError, error_words

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ai_edge_litert.interpreter import Interpreter

THREADS: Final = 2
"""Where there are two cores, twice as fast; more help little."""
_TRIED: Final = 32  # pixels: the sides of what a network is tried with


class MaskNetwork:
    """A network that is loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, channels: int, outputs: int, threads: int = THREADS) -> None:
        """`path`: of a .tflite file from (1, h, w, channels) to (1, h, w, outputs), h and w multiples of 32."""
        self._path = path
        self._channels, self._outputs = channels, outputs
        self._threads = threads
        self._interpreter: Interpreter | None = None
        self._shape: tuple[int, ...] = ()

    def run(self, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        """(h, w, channels) -> (h, w, outputs). Raises ModelError."""
        return self._run(self._loaded(), pixels)

    def _run(self, interpreter: Interpreter, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        shape = (1, *pixels.shape)
        if shape != self._shape:
            interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], shape)
            interpreter.allocate_tensors()
            self._shape = shape
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], np.ascontiguousarray(pixels)[None])
        interpreter.invoke()
        result: NDArray[np.float32] = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])[0]
        return result

    def _loaded(self) -> Interpreter:
        if self._interpreter is None:
            try:
                interpreter = Interpreter(model_content=self._path.read_bytes(), num_threads=self._threads)
                self._shape = ()
                given = self._run(interpreter, np.zeros((_TRIED, _TRIED, self._channels), np.float32))
            except (OSError, ValueError, RuntimeError) as error:
                raise ModelError(f"The network in {self._path} cannot be run ({error_words(error)}).") from None
            if given.shape != (_TRIED, _TRIED, self._outputs):
                raise ModelError(
                    f"The network in {self._path} is another one: it gives {given.shape[2:]} numbers a pixel."
                )
            self._interpreter = interpreter
        return self._interpreter
