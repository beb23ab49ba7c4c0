"""Runs the sheet network's LiteRT export."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.sheets.network import COLOURS, SmallPicture, as_input
from digitpad.core.registry import LITERT_FILE, Model
from digitpad.runtime.masks import THREADS, MaskNetwork


class LiteRTSheets:
    """A `core.pages.sheets.network.SheetNetwork`, loaded when it is first asked. Use one from one thread at a time."""

    def __init__(self, path: Path, *, threads: int = THREADS) -> None:
        """`path`: of a .tflite file from (1, h, w, COLOURS) to (1, h, w, 1), h and w multiples of 32."""
        self._network = MaskNetwork(path, channels=COLOURS, outputs=1, threads=threads)

    def paper(self, picture: SmallPicture) -> NDArray[np.float32]:
        """How likely each pixel is of paper. Raises ModelError."""
        return np.ascontiguousarray(self._network.run(as_input(picture))[..., 0])


def load_sheets(model: Model, *, threads: int = THREADS) -> LiteRTSheets:
    """Verify the checksum of a sheet network's export; it is loaded when it is first asked. Raises ModelError."""
    model.verify([LITERT_FILE])
    return LiteRTSheets(model.litert_file, threads=threads)
