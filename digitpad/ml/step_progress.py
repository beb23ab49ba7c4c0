"""What a training that is counted in steps tells while it runs."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.files import write_json

_SHOWN: Final = 50  # steps between two lines of output


class StepProgress:
    """Prints and keeps the mean loss of each fifty steps; what was kept before an interruption stays."""

    def __init__(self, steps: int, file: Path) -> None:
        """`steps`: in all; `file`: in which losses are kept."""
        self._steps, self._file = steps, file
        kept = json.loads(file.read_text()) if file.is_file() else {}
        self.losses: dict[int, float] = {int(step): loss for step, loss in kept.items()}
        self._recent: list[float] = []
        self._began = time.monotonic()

    def step(self, step: int, loss: float) -> None:
        """After each step."""
        self._recent.append(loss)
        if (step + 1) % _SHOWN == 0:
            self.losses[step + 1] = float(np.mean(self._recent))
            seconds = time.monotonic() - self._began
            print(f"step {step + 1} of {self._steps}: loss {self.losses[step + 1]:.4f}, {seconds:.0f} s", flush=True)
            self._recent.clear()

    def save(self) -> None:
        """Keep what a checkpoint's training has shown."""
        write_json(self._file, {str(step): loss for step, loss in self.losses.items()})
