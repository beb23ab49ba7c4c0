"""Keeps an exhibit on the screen: it runs in a process of its own, which begins again whenever it dies or hangs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Final, TextIO, cast

WATCHED: Final = "DIGITPAD_EXHIBIT_WATCHED"
"""In the environment of the process that shows the exhibit."""
BEAT_SECONDS: Final = 5.0
"""The exhibit writes a character to its standard output as often."""
_DEAD_SECONDS: Final = 60  # looks, one a second, without one: it hangs; a computer that slept counts as one look
_FIRST_PAUSE: Final = 1.0  # seconds until it begins again; doubled each time that it did not come far
_LONGEST_PAUSE: Final = 60.0
_FAR: Final = 120.0  # seconds of a run after which the next pause is the first one again
_LEFT, _REFUSED = 0, 2
"""Exit codes: somebody left it with the PIN; it cannot be shown, and the next time would be no other."""


class PatientStream:
    """A stream that takes what it can: what is printed on a disk that is full is lost, and nothing else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write it, if that can be."""
        with suppress(OSError, ValueError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        """Have it written, if that can be."""
        with suppress(OSError, ValueError):
            self._stream.flush()

    def fileno(self) -> int:
        """The stream's own. Raises OSError, ValueError."""
        return self._stream.fileno()


def be_patient() -> None:
    """Let standard error be such a stream: an exhibit may run for weeks with a file there."""
    sys.stderr = cast(TextIO, PatientStream(sys.stderr)) if sys.stderr is not None else sys.stderr


def exhibit_command(file: Path, *, then_window: bool = False) -> list[str]:
    """What starts an exhibit; `then_window`: the window opens when it is left."""
    program = [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-m", "digitpad"]
    return [*program, "--exhibit", str(file.absolute()), *(["--then-window"] if then_window else [])]


class ExhibitWatch:
    """Runs a command until it ends with 0 or 2, or a signal of the system ends this process."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`environment`: of the command; None: this process' own."""
        self._command = list(command)
        self._environment = {**(os.environ if environment is None else environment), WATCHED: "1"}
        self._sleep, self._clock = sleep, clock
        self._ended = False
        self._child: subprocess.Popen[bytes] | None = None
        self._quiet = 0
        """Looks since the last beat."""
        self._heard = False
        """Whether there was one: who has never beaten may have no way to."""

    @property
    def was_signalled(self) -> bool:
        """Whether the system wanted an end: nothing is to follow then."""
        return self._ended

    def run(self) -> int:
        """The exit code of the last run; 0 if the system wanted an end."""
        numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
        before = {number: signal.signal(number, self._on_signal) for number in numbers}
        try:
            return self._run()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _run(self) -> int:
        pause = _FIRST_PAUSE
        while not self._ended:
            began = self._clock()
            code = self._run_once()
            if self._ended or code in (_LEFT, _REFUSED):
                return 0 if self._ended else code
            pause = _FIRST_PAUSE if self._clock() - began >= _FAR else pause
            print(f"digitpad: The exhibit ended ({code}); it begins again.", file=sys.stderr, flush=True)
            self._pause(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
        return 0

    def _pause(self, seconds: float) -> None:
        """Wait, but not after a signal."""
        for _ in range(round(seconds)):
            if not self._ended:
                self._sleep(1.0)

    def _run_once(self) -> int:
        self._quiet, self._heard = 0, False
        self._child = subprocess.Popen(self._command, env=self._environment, stdout=subprocess.PIPE)
        if self._ended:  # the signal came just before
            self._child.terminate()
        threading.Thread(target=self._listen, args=(self._child,), name="beats", daemon=True).start()
        while True:
            try:
                return self._child.wait(1.0)
            except subprocess.TimeoutExpired:
                self._quiet += self._heard
                if self._quiet > _DEAD_SECONDS:
                    self._child.kill()

    def _listen(self, child: subprocess.Popen[bytes]) -> None:
        """In a thread: hear the beats."""
        assert child.stdout is not None
        with child.stdout as beats:
            while os.read(beats.fileno(), 4096):
                self._quiet, self._heard = 0, True

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._ended = True
        if self._child is not None and self._child.poll() is None:
            self._child.terminate()
