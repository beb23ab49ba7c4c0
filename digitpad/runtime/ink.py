"""Runs the ink network's LiteRT export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.ink.network import InkMaps
from digitpad.core.ink.normalise import CHANNELS, GreyImage
from digitpad.core.ink.windows import in_windows
from digitpad.core.registry import LITERT_FILE, Model
from digitpad.runtime.masks import THREADS, MaskNetwork

_OUTPUTS: Final = 2


def _unchecked() -> None:
    """Nobody wants to cancel."""


class LiteRTInk:
    """A `core.ink.network.InkNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = THREADS) -> None:
        """`path`: of a .tflite file from (1, h, w, CHANNELS) to (1, h, w, 2), h and w multiples of 32."""
        self._network = MaskNetwork(path, channels=CHANNELS, outputs=_OUTPUTS, threads=threads)

    def maps(self, grey: GreyImage, *, check: Callable[[], None] = _unchecked) -> InkMaps:
        """How likely each pixel is handwriting, and print. Raises ModelError, and what `check` raises."""
        found = in_windows(grey, self._network.run, check)
        return InkMaps(*(np.ascontiguousarray(found[..., channel]) for channel in range(_OUTPUTS)))


def load_ink(model: Model, *, threads: int = THREADS) -> LiteRTInk:
    """Verify the checksum of an ink network's export; it is loaded when it is first asked. Raises ModelError."""
    model.verify([LITERT_FILE])
    return LiteRTInk(model.litert_file, threads=threads)
