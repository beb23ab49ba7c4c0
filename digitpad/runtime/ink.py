"""Runs the ink network's LiteRT export."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError, error_words
from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.normalise import CHANNELS, GreyImage
from digitpad.core.ink.windows import UNIT, in_windows
from digitpad.core.registry import LITERT_FILE, Model

# LiteRT announces its delegate on standard error for every interpreter.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from ai_edge_litert.interpreter import Interpreter

_OUTPUTS: Final = 2
THREADS: Final = 2
"""Where there are two cores, twice as fast; more help little."""


def _unchecked() -> None:
    """Nobody wants to cancel."""


class LiteRTInk:
    """A `core.ink.network.InkNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = THREADS) -> None:
        """`path`: of a .tflite file from (1, h, w, CHANNELS) to (1, h, w, 2), h and w multiples of 32."""
        self._path = path
        self._threads = threads
        self._interpreter: Interpreter | None = None
        self._shape: tuple[int, ...] = ()

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = _unchecked) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        found = in_windows(grey, self._run, check)
        return InkMaps(*(np.ascontiguousarray(found[..., channel]) for channel in range(_OUTPUTS)))

    def _run(self, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        interpreter = self._loaded()
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
                self._interpreter = Interpreter(model_content=self._path.read_bytes(), num_threads=self._threads)
                self._shape = ()
                given = self._run(np.zeros((UNIT, UNIT, CHANNELS), np.float32))
            except (OSError, ValueError, RuntimeError) as error:
                self._interpreter = None
                raise ModelError(f"The ink network in {self._path} cannot be run ({error_words(error)}).") from None
            if given.shape != (UNIT, UNIT, _OUTPUTS):
                self._interpreter = None
                raise ModelError(
                    f"The network in {self._path} does not find ink: it gives {given.shape[2:]} numbers a pixel."
                )
        return self._interpreter


def load_ink(model: Model, *, threads: int = THREADS) -> LiteRTInk:
    """Verify the checksum of an ink network's export; it is loaded when it is first asked. Raises ModelError."""
    model.verify([LITERT_FILE])
    return LiteRTInk(model.litert_file, threads=threads)
