"""Ctrl-C while a network is trained in this process."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Final

from digitpad.cli.exit_codes import CANCELLED
from digitpad.cli.output.documents import stopped_sentence
from digitpad.core.jobs.events import Stop
from digitpad.core.jobs.workspace import abandon

NO_MODEL: Final = "no model was kept"
"""What is said of a training that was stopped."""


class CtrlC:
    """The first Ctrl-C stops the training at the next batch, so that it can tidy up; the second ends the program."""

    def __init__(self, out: Path) -> None:
        self.pressed = False
        self._out = out
        self._obeyed_at_batches = False
        self._before = signal.getsignal(signal.SIGINT)
        self._stderr = 2

    def __enter__(self) -> CtrlC:
        self._stderr = os.dup(2)  # while libraries are silent, what is written to 2 is lost
        signal.signal(signal.SIGINT, self._on_signal)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        os.close(self._stderr)

    @contextmanager
    def obeyed_at_batches(self) -> Iterator[None]:
        """Within this, `should_stop` is asked; before it, nothing exists yet and Ctrl-C simply ends the program."""
        self._obeyed_at_batches = True
        yield
        self._obeyed_at_batches = False

    def should_stop(self) -> Stop:
        """What the trainer asks."""
        return Stop.DISCARD if self.pressed else Stop.NO

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if self.pressed or not self._obeyed_at_batches:
            # Not KeyboardInterrupt: TensorFlow, half imported or half way through a batch, would swallow or print it.
            if self._obeyed_at_batches:
                abandon(self._out)
            shown = b"\x1b[?25h\n" if os.isatty(self._stderr) else b""  # the progress bar hid the cursor
            with suppress(OSError):  # nobody reads it any more
                os.write(self._stderr, shown + stopped_sentence(NO_MODEL).encode() + b"\n")
            os._exit(CANCELLED)
        self.pressed = True
